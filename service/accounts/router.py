"""Access keys over HTTP."""

from typing import Annotated

from service.accounts import service, store
from service.accounts.callers import Caller
from service.accounts.permissions import Right
from service.accounts.schemas import KeyView, MadeKey, NewKey
from service.api.here import Installation, needs
from service.api.routing import Id
from service.api.routing import router as router_of

router = router_of("密钥")

Keeper = Annotated[Caller, needs(Right.KEYS_MANAGE)]


@router.get("/keys", summary="全部密钥")
def listed(here: Installation, caller: Keeper) -> list[KeyView]:
    """Every key, ended ones too, oldest first."""
    del caller
    with here.database.read() as session:
        return [KeyView.of(key) for key in store.listed(session)]


@router.post("/keys", status_code=201, summary="新建密钥")
def make(asked: NewKey, here: Installation, caller: Keeper) -> MadeKey:
    """A new key, shown this once and kept nowhere."""
    secret = here.write(
        lambda session: service.make_key(
            session, asked.client, asked.scopes, caller.actor, asked.organisation_id
        )
    )
    return MadeKey(key=secret)


@router.delete("/keys/{key_id}", status_code=204, summary="停用密钥")
def revoke(key_id: Id, here: Installation, caller: Keeper) -> None:
    """End a key; a second time changes nothing."""
    here.write(lambda session: service.revoke_key(session, key_id, caller.actor))
