"""The vault: data keys wrapped by master keys, and what is sealed and indexed with them."""

import hmac
import secrets
from typing import Any

from sqlalchemy.orm import Session

from service.clock import now
from service.ids import new_id
from service.vault import store
from service.vault.aead import open_bytes, open_json, seal_bytes, seal_json
from service.vault.errors import ErasedError, MasterKeysError
from service.vault.identity import LAST, canonical_id, canonical_name, canonical_text, is_id
from service.vault.master_keys import LENGTH, MasterKeys
from service.vault.tables import DataKey

SYSTEM = "system"
"""The data key of what belongs to the installation and to no person."""


class Vault:
    """One installation's keys. Where it takes a session, it works within that transaction.

    Unwrapped keys are not remembered: unwrapping costs microseconds, and a key that was destroyed
    is then gone for every process at once.
    """

    def __init__(self, keys: MasterKeys) -> None:
        self.keys = keys

    def index(self, kind: str, value: str) -> str:
        """A keyed digest (HMAC-SHA256, 64 hexadecimal digits) to look a value up by.

        Who lacks the key cannot try values out. ``kind`` keeps equal values of different columns
        apart.
        """
        said = f"{kind}\0{value}".encode()
        return hmac.digest(self.keys.index_key, said, "sha256").hex()

    def id_index(self, number: str) -> str:
        """The look-up of a whole ID number, however it is written, of 15 digits or of 18."""
        return self.index("id_number", canonical_id(number))

    def last4_index(self, number: str) -> str:
        """The look-up by an ID number's last four characters; ``number`` may be these alone."""
        return self.index("id_last4", canonical_text(number)[-LAST:])

    def name_index(self, name: str) -> str:
        """The look-up of a whole name."""
        return self.index("name", canonical_name(name))

    def person_key(self, session: Session, id_number: str | None) -> str:
        """The id of the person's data key; without a valid number, of a fresh one."""
        canonical = canonical_id(id_number or "")
        if not is_id(canonical):
            return self.own_key(session)
        person = self.index("person", canonical)
        found = store.by_person(session, person)
        if found is None:
            store.add_if_missing(session, self._made(session, new_id(), person))
            found = store.by_person(session, person)
        if found is None:
            raise RuntimeError("a data key that was just written is not there")
        return found.id

    def own_key(self, session: Session) -> str:
        """The id of a fresh data key for one thing alone: a pre-check, a person without number."""
        made = self._made(session, new_id())
        store.add_if_missing(session, made)
        return made.id

    def system_key(self, session: Session) -> str:
        """The id of the installation's own data key."""
        if store.get(session, SYSTEM) is None:
            store.add_if_missing(session, self._made(session, SYSTEM))
        return SYSTEM

    def seal(self, session: Session, data_key_id: str, value: Any, place: str) -> bytes:
        """A JSON value sealed under a data key; it opens at ``place`` (table and row) alone.

        Raises:
            ErasedError: the data key was destroyed.
        """
        return seal_json(self._key(session, data_key_id), value, place)

    def unseal(self, session: Session, data_key_id: str, sealed: bytes, place: str) -> Any:
        """What was sealed.

        Raises:
            ErasedError: the data key was destroyed.
            BrokenSealError: it was changed, or sealed under another key or for another place.
        """
        return open_json(self._key(session, data_key_id), sealed, place)

    def unwrap(self, key: DataKey) -> bytes:
        """The data key itself, 32 bytes.

        Raises:
            ErasedError: it was destroyed.
            MasterKeysError: the master key that it is wrapped by is not in the file.
            BrokenSealError: it was changed.
        """
        if key.wrapped is None:
            raise ErasedError
        master = self.keys.keys.get(key.master_key or "")
        if master is None:
            raise MasterKeysError(f"主密钥文件中没有编号为 {key.master_key} 的主密钥。")
        return open_bytes(master, key.wrapped, _place(key.id))

    def _key(self, session: Session, data_key_id: str) -> bytes:
        found = store.get(session, data_key_id)
        if found is None:
            raise ErasedError
        return self.unwrap(found)

    def _made(self, session: Session, key_id: str, person: str | None = None) -> DataKey:
        current = self.keys.current
        fresh = secrets.token_bytes(LENGTH)
        return DataKey(
            id=key_id,
            person_index=person,
            master_key=current,
            wrapped=seal_bytes(self.keys.keys[current], fresh, _place(key_id)),
            created_at=now(session),
        )


def vault_of(session: Session) -> Vault:
    """The vault of the session's database.

    Raises:
        MasterKeysError: its master keys cannot be used.
    """
    found: Vault = session.info["vault"]()
    return found


def _place(key_id: str) -> str:
    return f"data_keys/{key_id}"
