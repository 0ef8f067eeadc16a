"""Rows whose personal values are encrypted as a whole, and read and written as plain attributes.

A table with personal values is declared as

    class Note(SealedRow, Base):
        __tablename__ = "notes"

        id: Mapped[str] = mapped_column(Id, primary_key=True)
        written_at: Mapped[datetime]
        text = sealed_needed(str)      # a value that every row has
        about = sealed_value(dict)     # one that may be None

and gets two columns: ``data_key_id``, and ``sealed``, which holds all of its sealed values as one
JSON object encrypted under that data key and bound to table and primary key, so that no ciphertext
can be put into another row. A row is made with the data key of whom it speaks of:

    Note(id=new_id(), data_key_id=application.data_key_id, written_at=now, text="…")

- Values are encrypted when the session flushes and decrypted when one is first read; what is read
  within a session can be read after it, too. Rollback, expire and refresh do what they always do.
- A value changes by assignment. A change within a dict or list is not noticed, as with JSON.
- The database cannot search sealed values: for a look-up, keep ``vault.index(...)`` in a column of
  its own, which ``set_indexes`` fills in; name it in ``index_columns`` if it shall be emptied when
  the person is erased.
- Once the data key is destroyed, ``sealed_value`` reads as None and ``sealed_needed`` raises
  ``ErasedError``; ``is_erased`` says which it is, and ``readable`` keeps such rows out of a query.
  Their sealed values can no more be written to.
- A table whose primary key the database makes up needs another column that is known before: name
  it in ``sealed_by``.
"""

from collections.abc import Callable
from typing import Any, ClassVar, Generic, Self, TypeVar, cast, overload

from sqlalchemy import ColumnElement, ForeignKey, event, inspect, select
from sqlalchemy.orm import (
    Mapped,
    QueryContext,
    Session,
    declared_attr,
    mapped_column,
    object_session,
    relationship,
)

from service.vault.aead import open_json
from service.vault.column import Sealed, SealedColumn
from service.vault.errors import ErasedError
from service.vault.tables import DataKey
from service.vault.vault import Vault, vault_of

Value = TypeVar("Value")


class SealedRow:
    """A row with sealed values; see the module."""

    sealed_by: ClassVar[tuple[str, ...]] = ()
    """Attributes that tell this row from others, where they are not the primary key."""
    index_columns: ClassVar[tuple[str, ...]] = ()
    """Look-up columns to be emptied when the person is erased."""

    data_key_id: Mapped[str] = mapped_column(ForeignKey("data_keys.id"), index=True)
    sealed: Mapped[Sealed] = mapped_column(SealedColumn)

    @declared_attr
    def _data_key(self) -> Mapped[DataKey]:
        """The data key, loaded with the row: of a whole list in one question."""
        return relationship(DataKey, lazy="selectin", viewonly=True)

    @property
    def is_erased(self) -> bool:
        """Whether the data key was destroyed, and the sealed values with it."""
        key = self._key_row()
        return key is not None and key.wrapped is None

    def set_indexes(self, vault: Vault) -> None:
        """Fill in the look-up columns from the sealed values; called before they are encrypted."""

    def move_to(self, data_key_id: str) -> None:
        """Have the values encrypted under another data key with the next flush."""
        values = self.opened()
        self.data_key_id, self.sealed = data_key_id, Sealed(values=values)

    def opened(self) -> dict[str, Any]:
        """All sealed values by name; not to be changed.

        Raises:
            ErasedError: the data key was destroyed.
            BrokenSealError: they are not what was sealed in this row.
        """
        held = self.__dict__.get("sealed") or self.sealed
        if held is None:  # a row that is just being made
            return {}
        if held.values is None:
            held.values = self._decrypted(held)
        return held.values

    def put(self, name: str, value: Any) -> None:
        """Set one sealed value; the same value again is no change."""
        values = self.opened()
        if not _is_same(values.get(name), value):
            self.sealed = Sealed(values={**values, name: value})

    def encrypt(self, session: Session) -> None:
        """Encrypt values that changed since the last flush."""
        if self.data_key_id is None:
            raise ValueError("a sealed row needs a data key")
        if self.sealed is None:
            self.sealed = Sealed(values={})
        held = self.sealed
        if held.ciphertext is None and held.values is not None:
            vault = vault_of(session)
            self.set_indexes(vault)
            held.ciphertext = vault.seal(session, self.data_key_id, held.values, self._place())

    def _decrypted(self, held: Sealed) -> dict[str, Any]:
        key = self._key_row()
        if key is None or held.ciphertext is None:
            raise ErasedError
        values: dict[str, Any] = open_json(_unwrapped(key), held.ciphertext, self._place())
        return values

    def _key_row(self) -> DataKey | None:
        """The data key; the one loaded with the row may be the one before ``move_to``.

        None for a row that was just made and whose session is over, and where the key is deleted.
        """
        found: DataKey | None = self.__dict__.get("_data_key")
        session = object_session(self)
        if session is None or (found is not None and found.id == self.data_key_id):
            return found
        return session.get(DataKey, self.data_key_id)

    def _place(self) -> str:
        """Where the ciphertext belongs: the table and what tells the row from others."""
        mapper = inspect(type(self))
        names = self.sealed_by or [mapper.get_property_by_column(c).key for c in mapper.primary_key]
        parts = [getattr(self, name) for name in names]
        if None in parts:
            raise ValueError("a sealed row must be named before it is written")
        return "/".join([str(mapper.local_table.name), *map(str, parts)])


class SealedValue(Generic[Value]):
    """One sealed value as an attribute. It is no column: comparing it in a query is an error."""

    def __init__(self, *, is_needed: bool) -> None:
        self._is_needed = is_needed
        self.name = ""

    def __set_name__(self, owner: type[Any], name: str) -> None:
        """Learn the attribute's name."""
        self.name = name

    @overload
    def __get__(self, row: None, owner: type[Any]) -> Self: ...
    @overload
    def __get__(self, row: SealedRow, owner: type[Any]) -> Value: ...
    def __get__(self, row: SealedRow | None, owner: type[Any]) -> Self | Value:
        """The value; None, or an ``ErasedError`` where it is needed, once it was erased."""
        if row is None:
            return self
        try:
            return cast("Value", row.opened().get(self.name))
        except ErasedError:
            if self._is_needed:
                raise
            return cast("Value", None)

    def __set__(self, row: SealedRow, value: Value) -> None:
        """Change the value."""
        row.put(self.name, value)

    def __eq__(self, other: object) -> bool:
        """Fail: in a query this would silently match nothing."""
        if isinstance(other, SealedValue):
            return self is other
        raise TypeError(f"{self.name} is sealed: look it up by an index")

    __hash__ = object.__hash__


def sealed_value(sort: Callable[..., Value]) -> SealedValue[Value | None]:
    """A sealed value of this sort (``str``, ``dict``, ``list``, ``bool``, …) or None."""
    del sort
    return SealedValue(is_needed=False)


def sealed_needed(sort: Callable[..., Value]) -> SealedValue[Value]:
    """A sealed value that every row has."""
    del sort
    return SealedValue(is_needed=True)


def readable(table: type[SealedRow]) -> ColumnElement[bool]:
    """The condition on a table that its row's data key was not destroyed."""
    return table.data_key_id.in_(select(DataKey.id).where(DataKey.wrapped.is_not(None)))


def _is_same(one: Any, other: Any) -> bool:
    """Equal and of one sort: 1 is not true."""
    return type(one) is type(other) and one == other


def _unwrapped(key: DataKey) -> bytes:
    vault: Vault = key.__dict__["_vault"]()
    return vault.unwrap(key)


@event.listens_for(DataKey, "load")
def _remember_vault(key: DataKey, context: QueryContext) -> None:
    """A key can still be unwrapped once its session is over."""
    key.__dict__["_vault"] = context.session.info.get("vault")


@event.listens_for(Session, "before_flush")
def _encrypt_changed(session: Session, *_: object) -> None:
    for row in [*session.new, *session.dirty]:
        if isinstance(row, SealedRow):
            row.encrypt(session)
