"""Walking several ordered streams of rows side by side, group by group."""

from collections.abc import Callable, Iterable, Iterator
from itertools import groupby
from typing import Any, Generic, TypeVar

Row = TypeVar("Row")


class Groups(Generic[Row]):
    """A stream in groups by an ascending key. The rows of a group must be used up at once."""

    def __init__(self, rows: Iterable[Row], key: Callable[[Row], Any]) -> None:
        self._groups = groupby(rows, key)
        self._next: tuple[Any, Iterator[Row]] | None = next(self._groups, None)

    @property
    def key(self) -> Any:
        """The key of the next group; None at the end."""
        return None if self._next is None else self._next[0]

    def take(self, key: Any) -> Iterator[Row]:
        """The rows of this key, if they are the next."""
        if self._next is None or self._next[0] != key:
            return
        yield from self._next[1]
        self._next = next(self._groups, None)


def lowest(*groups: Groups[Any]) -> Any:
    """The lowest key that any of the streams goes on with; None when all are over."""
    return min((one.key for one in groups if one.key is not None), default=None)
