"""Access keys over HTTP."""

from typing import Annotated

from service.accounts import service, store
from service.accounts.callers import Caller
from service.accounts.permissions import Right
from service.accounts.schemas import KeyView, MadeKey, NewKey
from service.accounts.service import KeyBindingError
from service.api.here import Here, Installation, needs
from service.api.routing import Id
from service.api.routing import router as router_of
from service.organisations.store import get

router = router_of("密钥")

Keeper = Annotated[Caller, needs(Right.KEYS_MANAGE)]


@router.get("/keys", summary="全部密钥")
def listed(here: Installation, caller: Keeper) -> list[KeyView]:
    """Every key within reach, ended ones too, oldest first."""
    with here.database.read() as session:
        return [KeyView.of(key) for key in store.listed(session, caller.oversight)]


@router.post("/keys", status_code=201, summary="新建密钥")
def make(asked: NewKey, here: Installation, caller: Keeper) -> MadeKey:
    """A new key, shown this once and kept nowhere."""
    if not caller.oversight.is_everything:
        _check_place(here, asked.organisation_id, caller)
    secret = here.write(
        lambda session: service.make_key(
            session, asked.client, asked.scopes, caller.actor, asked.organisation_id
        )
    )
    return MadeKey(key=secret)


@router.delete("/keys/{key_id}", status_code=204, summary="停用密钥")
def revoke(key_id: Id, here: Installation, caller: Keeper) -> None:
    """End a key; a second time changes nothing."""
    here.write(lambda session: service.revoke_key(session, key_id, caller.actor, caller.oversight))


def _check_place(here: Here, organisation_id: str | None, caller: Caller) -> None:
    """Who sees a subtree gives out keys bound there, and no others."""
    with here.database.read() as session:
        within = caller.oversight.organisations()
        if organisation_id is None or get(session, organisation_id, within) is None:
            raise KeyBindingError("请限定您管辖范围内的单位。")
