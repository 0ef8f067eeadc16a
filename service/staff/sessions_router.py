"""Signing in and out over HTTP."""

from typing import Annotated

from sqlalchemy.orm import Session
from starlette.requests import Request
from starlette.responses import Response

from service.accounts.callers import Caller
from service.accounts.permissions import HOLDERS, Right, Role
from service.api.here import Here, Installation, needs
from service.api.refusals import RefusalError
from service.api.routing import Id
from service.api.routing import router as router_of
from service.staff import sessions
from service.staff.schemas import (
    AccountView,
    CurrentSession,
    NewSession,
    PasswordChange,
    SessionView,
    SignIn,
)
from service.staff.tables import Account

router = router_of("登录")

_DEVICE_SECONDS = 180 * 24 * 3600

Own = Annotated[Caller, needs(Right.SESSION_OWN)]


class SignInError(RefusalError):
    """No session for this login and password, for a reason that is told to nobody."""

    code = "sign_in.refused"
    status = 401


class OldPasswordError(RefusalError):
    """The old password is wrong."""

    code = "password.wrong"
    status = 422


@router.post("/sessions", status_code=201, summary="登录")
def sign_in(asked: SignIn, here: Installation, request: Request, response: Response) -> NewSession:
    """A session by login and password; open to everybody, and the same answer to all who fail."""
    device = request.cookies.get(sessions.DEVICE)
    found = sessions.sign_in(here.database, here.settings, asked.login, asked.password, device)
    if found is None:
        raise SignInError(
            "登录名或密码不正确，或账号已停用、被锁定。"
            f"连续输错 {here.settings.sign_in_tries} 次将锁定 "
            f"{here.settings.sign_in_lock_minutes:g} 分钟。"
        )
    _set_cookie(here, response, sessions.COOKIE, found.token)
    _set_cookie(here, response, sessions.DEVICE, found.device, seconds=_DEVICE_SECONDS)
    with here.database.read() as session:
        account = session.get_one(Account, found.account.id)
        shown = _shown(account, found.session.id, found.csrf_token)
    return NewSession(**shown.model_dump(), token=found.token)


@router.get("/sessions", summary="我的登录")
def listed(here: Installation, caller: Own) -> list[SessionView]:
    """The caller's sessions that still hold, newest first."""
    with here.database.read() as session:
        found = sessions.own(session, caller, here.settings)
        return [SessionView.of(row, caller) for row in found]


@router.get("/sessions/current", summary="当前登录")
def current(here: Installation, caller: Own) -> CurrentSession:
    """Who is signed in, what that allows, and the token that goes beside the cookie."""
    with here.database.read() as session:
        return _current(session, caller)


@router.delete("/sessions/current", status_code=204, summary="退出登录")
def sign_out(here: Installation, caller: Own, response: Response) -> None:
    """End this session."""
    here.write(lambda session: sessions.end(session, caller, caller.session_id or ""))
    response.delete_cookie(sessions.COOKIE, path="/")


@router.put("/sessions/current/password", status_code=204, summary="修改密码")
def change_password(
    asked: PasswordChange, here: Installation, caller: Own, response: Response
) -> None:
    """A new password; all sessions end, this one too. A wrong old one counts as a failed try."""
    if not sessions.change_password(here.database, here.settings, caller, asked.old, asked.new):
        raise OldPasswordError("原密码不正确，或账号已被锁定。")
    response.delete_cookie(sessions.COOKIE, path="/")


@router.delete("/sessions/{session_id}", status_code=204, summary="结束一次登录")
def end(session_id: Id, here: Installation, caller: Own) -> None:
    """End one of the caller's own sessions."""
    here.write(lambda session: sessions.end(session, caller, session_id))


def _current(session: Session, caller: Caller) -> CurrentSession:
    account = session.get_one(Account, caller.account_id)
    session_id = caller.session_id or ""
    return _shown(account, session_id, sessions.csrf_of(session, session_id))


def _shown(account: Account, session_id: str, csrf_token: str) -> CurrentSession:
    roles = {Role(role) for role in account.roles}
    return CurrentSession(
        session_id=session_id,
        account=AccountView.of(account),
        rights=[right for right in Right if not roles.isdisjoint(HOLDERS[right])],
        csrf_token=csrf_token,
    )


def _set_cookie(
    here: Here, response: Response, name: str, value: str, seconds: int | None = None
) -> None:
    """Kept by the browser for so long, or until it closes; how long it holds is decided here."""
    is_https = (here.settings.public_url or "").lower().startswith("https:")
    response.set_cookie(
        name,
        value,
        max_age=seconds,
        path="/",
        secure=is_https,
        httponly=True,
        samesite="strict",
    )
