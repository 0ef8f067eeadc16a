"""Staff accounts over HTTP, for the security administrator."""

from typing import Annotated

from starlette.requests import Request
from starlette.responses import Response

from service.accounts.callers import Caller
from service.accounts.permissions import Right
from service.api.cursors import Cursor, Limit, Listed, decode, page
from service.api.here import Installation, needs
from service.api.retries import once_more
from service.api.routing import PREFIX, Id, problems
from service.api.routing import router as router_of
from service.staff import service, store
from service.staff.schemas import AccountChange, AccountView, MadeAccount, NewAccount

router = router_of("工作人员账号")

Manager = Annotated[Caller, needs(Right.ACCOUNTS_MANAGE)]


@router.post("/accounts", status_code=201, summary="新建账号", responses=problems(409))
def make(new: NewAccount, here: Installation, caller: Manager, response: Response) -> MadeAccount:
    """A new account; its initial password is in this answer and in no other."""
    wish = service.Wish(new.login, new.name, new.roles, new.organisation_id)
    account, password = once_more(
        lambda: here.write(lambda s: service.make(s, wish, caller.reach, caller.actor))
    )
    response.headers["Location"] = f"{PREFIX}/accounts/{account.id}"
    return MadeAccount.with_password(account, password)


@router.get("/accounts", summary="全部账号")
def listed(
    request: Request,
    here: Installation,
    caller: Manager,
    cursor: Cursor = None,
    limit: Limit = 50,
) -> Listed[AccountView]:
    """Accounts within reach, newest first, disabled ones too."""
    with here.database.read() as session:
        found = store.listed(session, caller.reach, decode(cursor), limit + 1)
        return page(request, found, limit, AccountView.of, lambda row: row.id)


@router.get("/accounts/{account_id}", summary="一个账号")
def get(account_id: Id, here: Installation, caller: Manager) -> AccountView:
    """One account."""
    with here.database.read() as session:
        return AccountView.of(service.found(session, account_id, caller))


@router.patch("/accounts/{account_id}", summary="修改账号", responses=problems(409))
def change(
    account_id: Id, asked: AccountChange, here: Installation, caller: Manager
) -> AccountView:
    """Change what is named, never of one's own account; other roles end its sessions."""
    return AccountView.of(here.write(lambda s: service.change(s, account_id, caller, asked)))


@router.post("/accounts/{account_id}/disable", summary="停用账号", responses=problems(409))
def disable(account_id: Id, here: Installation, caller: Manager) -> AccountView:
    """Let nobody sign in with it, never one's own; its sessions end."""
    return AccountView.of(here.write(lambda s: service.disable(s, account_id, caller)))


@router.post("/accounts/{account_id}/enable", summary="启用账号", responses=problems(409))
def enable(account_id: Id, here: Installation, caller: Manager) -> AccountView:
    """Let it sign in again, and lift its lock."""
    return AccountView.of(here.write(lambda s: service.enable(s, account_id, caller)))


@router.post("/accounts/{account_id}/password", summary="重置密码", responses=problems(409))
def reset(account_id: Id, here: Installation, caller: Manager) -> MadeAccount:
    """A new initial password, shown this once; its sessions end."""
    account, password = here.write(lambda s: service.reset(s, account_id, caller))
    return MadeAccount.with_password(account, password)
