"""What is personal in an event: reason, old and new values, sealed as one under the person's key.

The ciphertext is bound to the event's place, so that it opens nowhere else; the chain hashes the
ciphertext, so that it still holds when the key is destroyed and nobody can read the values.
"""

from dataclasses import dataclass
from typing import Any

from sqlalchemy.orm import Session

from service.audit.tables import Event
from service.vault.errors import ErasedError
from service.vault.vault import vault_of


@dataclass(frozen=True)
class Values:
    """What an event says of a person; all None where it says nothing, or once it was erased."""

    reason: str | None = None
    old: dict[str, Any] | None = None
    new: dict[str, Any] | None = None
    erased: bool = False


def sealed(
    session: Session,
    data_key_id: str | None,
    values: dict[str, Any] | None,
    chain: str,
    position: int,
) -> bytes | None:
    """The ciphertext of an event's values; None where it has none.

    Raises:
        ErasedError: the data key was destroyed.
    """
    if values is None or data_key_id is None:
        return None
    return vault_of(session).seal(session, data_key_id, values, _place(chain, position))


def opened(session: Session, event: Event) -> Values:
    """An event's values.

    Raises:
        BrokenSealError: the ciphertext is not the one that was written with this event.
    """
    if event.sealed is None or event.data_key_id is None:
        return Values()
    place = _place(event.chain, event.position)
    try:
        found = vault_of(session).unseal(session, event.data_key_id, event.sealed, place)
    except ErasedError:
        return Values(erased=True)
    return Values(**found)


def _place(chain: str, position: int) -> str:
    return f"events/{chain}/{position}"
