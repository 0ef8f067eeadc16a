"""The column that holds all sealed values of a row."""

from typing import Any

from sqlalchemy import Dialect, LargeBinary, TypeDecorator


class Sealed:
    """The sealed values of one row: encrypted, open, or both. Never changed once it is both."""

    __slots__ = ("ciphertext", "values")

    def __init__(
        self, ciphertext: bytes | None = None, values: dict[str, Any] | None = None
    ) -> None:
        self.ciphertext, self.values = ciphertext, values


class SealedColumn(TypeDecorator[Sealed]):
    """The ciphertext, as bytes."""

    impl = LargeBinary
    cache_ok = True

    def process_bind_param(self, value: Sealed | None, dialect: Dialect) -> bytes | None:
        """What was encrypted before the flush; nothing else ever goes to the database."""
        del dialect
        if value is not None and value.ciphertext is None:
            raise ValueError("sealed values that were not encrypted")
        return None if value is None else value.ciphertext

    def process_result_value(self, value: bytes | None, dialect: Dialect) -> Sealed | None:
        """Still encrypted."""
        del dialect
        return None if value is None else Sealed(ciphertext=bytes(value))
