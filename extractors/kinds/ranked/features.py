"""A candidate's features as hashes: the print around it, its own print, its place and rank.

Feature hashing (Weinberger et al., 2009): a feature is a number that its words give, so that no
dictionary is kept. What depends on a span's start or end alone is made once for all spans there.
"""

from collections.abc import Iterator, Sequence
from functools import cache
from zlib import crc32

import numpy as np
import numpy.typing as npt

from extractors.kinds.ranked.candidates import Candidate
from extractors.kinds.ranked.surroundings import BREAK, Surroundings

Hashes = npt.NDArray[np.uint32]

_BEFORE, _BEHIND = range(1, 8), range(1, 6)
_NEAR = 4
"""Characters of the print before a span that share a distance."""

_MANY = 5
_LONG = 20
_SPAN_OF_YEARS = 3
_OLDEST = 45


class Features:
    """The features of one sort's candidates in one paper."""

    def __init__(self, print_: Surroundings, found: Sequence[Candidate], sort: str) -> None:
        self._print = print_
        self._found = found
        self._sort = sort
        self._values = [str(c.value) for c in found]
        self._order = sorted(set(self._values))
        self._at_start = cache(self._of_start)
        self._at_end = cache(self._of_end)

    def all(self) -> list[Hashes]:
        """One row of hashes for each candidate, none of them knowing of a field yet."""
        return [self.of(number) for number in range(len(self._found))]

    def of(self, number: int) -> Hashes:
        """The hashes of one candidate."""
        one = self._found[number]
        own = _hashed(f"{self._sort}:{word}" for word in self._own(number))
        return np.concatenate([self._at_start(one.start), self._at_end(one.end), own])

    def _of_start(self, start: int) -> Hashes:
        return _hashed((*_left(self._print.left(start)), *self._place(start)))

    def _of_end(self, end: int) -> Hashes:
        return _hashed(_right(self._print.right(end)))

    def _place(self, start: int) -> Iterator[str]:
        row, column = self._print.place(start)
        yield f"y{row}"
        yield f"y{row}x{column}"
        above = self._print.above(start)
        yield from (f"ab:{pair}" for pair in _pairs(above))

    def _own(self, number: int) -> Iterator[str]:
        one, last = self._found[number], len(self._found) - 1
        breaks = self._print.breaks
        yield f"i{min(number, _MANY)}"
        yield f"r{min(last - number, _MANY)}"
        yield f"n{min(last, _MANY)}"
        yield f"b{one.start in breaks}{one.end in breaks}"
        yield f"rep{min(3, self._values.count(self._values[number]))}"
        yield f"cut{min(3, sum(i in breaks for i in range(one.start + 1, one.end)))}"
        yield from self._of_date(number) if self._sort == "date" else self._of_words(number)

    def _of_words(self, number: int) -> Iterator[str]:
        one = self._found[number]
        text = self._print.text[one.start : one.end]
        yield f"len{min(len(text), _LONG)}"
        yield f"v{self._values[number]}"
        yield f"dis{min(len(self._order), _MANY)}"
        yield from (f"S{n}:{text[:n]}" for n in (1, 2, 3))
        yield from (f"E{n}:{text[-n:]}" for n in (1, 2, 3))
        yield from (f"in:{pair}" for pair in _pairs(text))
        yield from (f"c:{char}" for char in text[1:])

    def _of_date(self, number: int) -> Iterator[str]:
        value = self._values[number]
        rank = self._order.index(value)
        yield f"rank{min(rank, _MANY)}"
        yield f"back{min(len(self._order) - 1 - rank, _MANY)}"
        yield f"dis{min(len(self._order), _MANY)}"
        yield f"prec{len(value)}"
        yield f"dec{value[:3]}"
        years = int(value[:4]) - int(self._order[0][:4])
        yield f"gap{min(years, _OLDEST) // _SPAN_OF_YEARS}"
        yield f"lag{min(int(self._order[-1][:4]) - int(value[:4]), _MANY)}"
        heading = self._print.heading(self._found[number].start)
        yield f"sec:{heading}"
        yield from (f"secb:{pair}" for pair in _pairs(heading))


def absence(count: int) -> Hashes:
    """The features of there being no value among so many candidates."""
    return _hashed(("absent", f"absent{min(count, _MANY + 1)}"))


def salted(hashes: Hashes, salt: str, size: int) -> npt.NDArray[np.int32]:
    """Places in a table of ``size``, a power of two, of the features as one field sees them."""
    mixed = (hashes ^ np.uint32(crc32(salt.encode()))) * np.uint32(2654435761)
    return np.asarray((mixed >> np.uint32(8)) % np.uint32(size), np.int32)


def _left(print_: str) -> Iterator[str]:
    plain = print_.replace(BREAK, "")
    yield from (f"L{n}:{print_[-n:]}" for n in _BEFORE)
    yield from (f"l{n}:{plain[-n:]}" for n in _BEFORE)
    for index, pair in enumerate(_pairs(plain)):
        yield f"lb:{pair}"
        yield f"lb{(len(plain) - index) // _NEAR}:{pair}"


def _right(print_: str) -> Iterator[str]:
    plain = print_.replace(BREAK, "")
    yield from (f"R{n}:{print_[:n]}" for n in _BEHIND)
    for index, pair in enumerate(_pairs(plain)):
        yield f"rb:{pair}"
        yield f"rb{index // _NEAR}:{pair}"


def _pairs(text: str) -> list[str]:
    return [text[i : i + 2] for i in range(len(text) - 1)]


def _hashed(words: Iterator[str] | tuple[str, ...]) -> Hashes:
    return np.array([crc32(word.encode()) for word in words], np.uint32)
