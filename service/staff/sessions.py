"""Signing in and out, and who a session's token stands for.

Wrong logins, wrong passwords, locked and disabled accounts get the same answer for the same work:
nobody learns which accounts there are.
"""

import hashlib
import hmac
import secrets
from dataclasses import dataclass
from datetime import timedelta

from sqlalchemy.orm import Session

from service.accounts.callers import Caller
from service.accounts.permissions import Role
from service.accounts.reach import Reach
from service.audit.store import record
from service.clock import now
from service.db.engine import Database
from service.errors import NotFoundError
from service.ids import new_id
from service.organisations.tables import Organisation
from service.settings import Settings
from service.staff import passwords, store
from service.staff.tables import Account, StaffSession
from service.vault.vault import vault_of

COOKIE = "yanzhen_session"
DEVICE = "yanzhen_device"
"""The cookie of a browser in which somebody has signed in before."""
PREFIX = "yzs_"
"""So that a session's token is told from a key, and recognised where it does not belong."""
_SEEN_AGAIN = timedelta(minutes=1)
"""How far apart two notes of a session's use lie: not every request shall write."""


@dataclass(frozen=True)
class SignedIn:
    """A new session; its ``token`` is shown once. ``device``: for the browser to keep."""

    token: str
    device: str
    csrf_token: str
    session: StaffSession
    account: Account


@dataclass(frozen=True)
class Known:
    """Whom a token stands for. ``is_stale``: its use is to be noted."""

    caller: Caller
    csrf_token: str
    is_stale: bool


def sign_in(
    database: Database, settings: Settings, login: str, password: str, device: str | None = None
) -> SignedIn | None:
    """A session for the right password; None, without a reason, for everything else.

    The password is tried outside of the transaction that counts: the work takes a while. What
    counts is how the account stands in that transaction, so guesses made at once are all counted.

    ``device``: what the browser keeps of an earlier sign-in. A lock does not hold against it, else
    anybody could keep others out by wrong passwords; a few wrong ones from there, and it does.
    """
    with database.read() as session:
        account = store.by_login(session, login)
        kept = account.password_hash if account else None
    is_right = passwords.matches(password, kept)
    with database.write() as session:
        account = store.by_login(session, login, lock=True)
        is_known = account is not None and _is_known(session, account, device)
        if account is None or not is_right or account.password_hash != kept:
            _count_failure(session, account, settings, is_known=is_known)
            return None
        is_trusted = is_known and account.failed_tries < settings.sign_in_tries
        if not _may_sign_in(session, account, is_trusted=is_trusted):
            _tell(session, "staff:session:refused", account)
            return None
        account.failed_tries, account.locked_until = 0, None
        return _open(session, account)


def change_password(
    database: Database, settings: Settings, caller: Caller, old: str, new: str
) -> bool:
    """Put a new password in the place of the old one, and end all of the account's sessions.

    Returns:
        False where the old one is wrong, which counts like a failed sign-in.

    Raises:
        PasswordError: the new one cannot be a password.
    """
    with database.read() as session:
        account = session.get_one(Account, caller.account_id)
        login, kept = account.login, account.password_hash
    passwords.check(new, login)
    if new == old:
        raise passwords.PasswordError("新密码不能与旧密码相同。")
    is_right, fresh = passwords.matches(old, kept), passwords.hashed(new)
    with database.write() as session:
        account = session.get_one(Account, account.id, with_for_update=True)
        is_free = _may_sign_in(session, account)
        if not is_right or not is_free or account.password_hash != kept:
            _count_failure(session, account, settings)
            return False
        account.password_hash, account.must_change_password = fresh, False
        account.failed_tries = 0
        store.end_sessions(session, account.id, now(session))
        _tell(session, "staff:password:changed", account)
        return True


def known(session: Session, token: str, settings: Settings) -> Known | None:
    """Whom a token stands for; None where it holds no longer, or never did."""
    found = store.session_by_secret(session, _digest(token))
    if found is None:
        return None
    mine, account = found
    at = now(session)
    idle, longest = _bounds(settings)
    is_over = mine.seen_at + idle <= at or mine.created_at + longest <= at
    if is_over or account.disabled_at is not None:
        return None
    caller = _caller(session, account, mine)
    is_stale = at - mine.seen_at > _SEEN_AGAIN
    return Known(caller, csrf_of(session, mine.id), is_stale) if caller else None


def own(session: Session, caller: Caller, settings: Settings) -> list[StaffSession]:
    """The caller's sessions that still hold, newest first."""
    at = now(session)
    idle, longest = _bounds(settings)
    account = caller.account_id or ""
    return list(store.open_sessions(session, account, at - idle, at - longest))


def end(session: Session, caller: Caller, session_id: str) -> None:
    """End one of the caller's own sessions.

    Raises:
        NotFoundError: there is no such session.
    """
    found = store.open_session(session, caller.account_id or "", session_id)
    if found is None:
        raise NotFoundError("没有这次登录，或已经结束。")
    found.ended_at = now(session)
    facts = {"session": found.id, "account": found.account_id}
    record(session, "staff:session:ended", caller.actor, facts=facts)


def csrf_of(session: Session, session_id: str) -> str:
    """What a page must send along with a cookie, so that no other site's page can use it."""
    key = vault_of(session).keys.derive("csrf")
    return hmac.new(key, session_id.encode(), hashlib.sha256).hexdigest()


def _open(session: Session, account: Account) -> SignedIn:
    token, at = PREFIX + secrets.token_urlsafe(32), now(session)
    mine = StaffSession(
        id=new_id(),
        account_id=account.id,
        secret_sha256=_digest(token),
        created_at=at,
        seen_at=at,
    )
    session.add(mine)
    session.flush()
    facts = {"session": mine.id, "account": account.id}
    record(session, "staff:session:opened", f"staff:{account.id}", facts=facts)
    return SignedIn(token, _device_of(session, account), csrf_of(session, mine.id), mine, account)


def _device_of(session: Session, account: Account) -> str:
    """It holds until the password changes."""
    key = vault_of(session).keys.derive("devices")
    said = f"{account.id}/{account.password_hash}"
    return hmac.new(key, said.encode(), hashlib.sha256).hexdigest()


def _is_known(session: Session, account: Account, device: str | None) -> bool:
    said = (device or "").encode()
    return hmac.compare_digest(said, _device_of(session, account).encode())


def _is_locked(session: Session, account: Account) -> bool:
    return account.locked_until is not None and account.locked_until > now(session)


def _may_sign_in(session: Session, account: Account, *, is_trusted: bool = False) -> bool:
    is_kept_out = _is_locked(session, account) and not is_trusted
    return not is_kept_out and account.disabled_at is None and _has_open_place(session, account)


def _has_open_place(session: Session, account: Account) -> bool:
    if account.organisation_id is None:
        return True
    return session.get_one(Organisation, account.organisation_id).closed_at is None


def _count_failure(
    session: Session, account: Account | None, settings: Settings, *, is_known: bool = False
) -> None:
    """An unknown login is counted nowhere, and not kept: people type passwords there.

    While the account is locked, only what a known browser gets wrong is counted.
    """
    if account is None:
        record(session, "staff:session:refused", "nobody")
        return
    _tell(session, "staff:session:refused", account)
    is_locked = _is_locked(session, account)
    if is_locked and not is_known:
        return
    account.failed_tries += 1
    if is_locked:
        return
    if account.failed_tries >= settings.sign_in_tries:
        lock = timedelta(minutes=settings.sign_in_lock_minutes)
        account.failed_tries, account.locked_until = 0, now(session) + lock
        _tell(session, "staff:account:locked", account)


def _tell(session: Session, tag: str, account: Account) -> None:
    record(session, tag, f"staff:{account.id}", facts={"account": account.id})


def _caller(session: Session, account: Account, mine: StaffSession) -> Caller | None:
    actor = f"staff:{account.id}"
    reach = Reach.everything(actor)
    if account.organisation_id is not None:
        place = session.get_one(Organisation, account.organisation_id)
        if place.closed_at is not None:
            return None
        reach = Reach.subtree(actor, place)
    return Caller(
        actor=actor,
        holders=frozenset(Role(role) for role in account.roles),
        reach=reach,
        account_id=account.id,
        organisation_id=account.organisation_id,
        session_id=mine.id,
        must_change_password=account.must_change_password,
    )


def _bounds(settings: Settings) -> tuple[timedelta, timedelta]:
    """How long a session holds unused, and at the longest."""
    idle = timedelta(minutes=settings.session_idle_minutes)
    return idle, timedelta(hours=settings.session_hours)


def _digest(token: str) -> str:
    return hashlib.sha256(token.encode()).hexdigest()
