"""Following a chain of hashes row by row: which rows are not what was once written."""

from collections.abc import Iterator, Sequence
from typing import Generic, Protocol, TypeVar

from service.audit.canonical import GENESIS


class Linked(Protocol):
    """A row of a chain."""

    @property
    def position(self) -> int:
        """Its place, counted from 1."""

    @property
    def previous(self) -> str:
        """The hash of the row before."""

    @property
    def hash(self) -> str:
        """The hash that stands beside the content."""

    def computed(self) -> str:
        """The hash that the content has."""


Row = TypeVar("Row", bound=Linked)


class Links(Generic[Row]):
    """Takes a chain's rows in order and says which of them were changed.

    A row whose content does not have its hash was changed. Where the contents of two neighbours
    have their hashes and the second does not name the first's, one of them was written anew: the
    second if its own successor does not know it either, else the first.
    """

    def __init__(self, first: int = 1) -> None:
        self.last: Row | None = None
        self.reached = first - 1
        self._first = first
        self._named = False
        self._suspect: Row | None = None

    def follow(self, row: Row) -> Iterator[Row]:
        """Go on to the next row; the rows found to be changed."""
        whole, linked = is_whole(row), self._is_linked(row)
        if self._suspect is not None and self.last is not None:
            yield self._suspect if linked else self.last
            self._named = self._named or not linked
            self._suspect = None
        if not whole:
            yield row
        elif not linked and self.last is None:
            yield row
            whole = False
        elif not linked and not self._named:
            self._suspect = self.last
        self.last, self.reached, self._named = row, row.position, not whole

    @property
    def last_was_changed(self) -> bool:
        """Whether the last row is one of those found to be changed."""
        return self._named

    def end(self, last_hash: str | None) -> Iterator[Row]:
        """The chain is over, and ends at this hash, if that is known."""
        if self._suspect is not None and self.last is not None:
            yield self._suspect if last_hash in {None, self.last.hash} else self.last

    def choose(self, rows: Sequence[Row]) -> tuple[Row, Sequence[Row]]:
        """Of rows that claim the same place the one that belongs there, and the others."""
        if len(rows) == 1:
            return rows[0], ()
        best = max(rows, key=lambda row: (is_whole(row), self._is_linked(row)))
        return best, [row for row in rows if row is not best]

    def _is_linked(self, row: Row) -> bool:
        """Whether nothing speaks against the row standing behind the last; a gap tells nothing."""
        if row.position == self._first:
            return self._first > 1 or row.previous == GENESIS
        if self.last is None or row.position != self.reached + 1:
            return True
        return row.previous == self.last.hash


def is_whole(row: Linked) -> bool:
    """Whether the content has the hash that stands beside it."""
    return row.computed() == row.hash
