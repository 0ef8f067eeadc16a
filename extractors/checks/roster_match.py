"""Which of a roster's rows is whose: by identity number, then by name, then by likeness."""

from collections import defaultdict
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from functools import lru_cache

from rapidfuzz.distance import Levenshtein

from extractors.values import comparable, parse_id
from schemas.facts import FieldValue, Row

Values = Mapping[str, FieldValue]
"""A row's values by column."""
_SHORT = ""
"""The key of names so short that one character apart means nothing in common."""


@dataclass
class Matching:
    """Printed and wanted rows, each by its number; ``pairs`` are matched, the others single."""

    printed: dict[int, Values]
    wanted: dict[int, Values]
    pairs: dict[int, int] = field(default_factory=dict)

    def pair(
        self,
        keys: Callable[[Values], set[str]],
        same: Callable[[Values, Values], bool] | None = None,
    ) -> None:
        """Pair off what is still single: the first wanted row with a key in common.

        ``same`` then decides. Only rows that share a key are ever compared, for long rosters.
        """
        holders: defaultdict[str, list[int]] = defaultdict(list)
        for number, one in self.wanted.items():
            for key in keys(one):
                holders[key].append(number)
        for index, row in list(self.printed.items()):
            numbers = sorted({number for key in keys(row) for number in holders[key]})
            fitting = (n for n in numbers if n in self.wanted)
            found = next((n for n in fitting if same is None or same(row, self.wanted[n])), None)
            if found is not None:
                self.pairs[index] = found
                del self.printed[index], self.wanted[found]


def match(printed: Mapping[int, Values], wanted: Mapping[int, Values]) -> Matching:
    """Match rows step by step, the surest sign first."""
    found = Matching(dict(printed), dict(wanted))
    found.pair(_number)
    found.pair(_name)
    found.pair(_characters, _alike)
    return found


def values_of(row: Row) -> Values:
    """What was read in a row, without places."""
    return {name: read.value for name, read in row.items()}


def _number(row: Values) -> set[str]:
    number = parse_id(str(row.get("id_number", "")))
    return {number.normalised} if number else set()


def _name(row: Values) -> set[str]:
    return {_plain(str(row["name"]))} if "name" in row else set()


def _characters(row: Values) -> set[str]:
    """Names at most one character apart have one in common, or lack all but one."""
    text = _plain(str(row.get("name", "")))
    return set(text) | ({_SHORT} if len(text) <= 1 else set())


def _alike(printed: Values, wanted: Values) -> bool:
    """Name and number both at most two characters from the wanted, or the number unread."""
    if "name" not in printed or _away(printed, wanted, "name") > 1:
        return False
    return "id_number" not in printed or _away(printed, wanted, "id_number") <= 2


def _away(printed: Values, wanted: Values, name: str) -> int:
    return Levenshtein.distance(_plain(str(printed[name])), _plain(str(wanted.get(name, ""))))


@lru_cache(maxsize=10_000)
def _plain(text: str) -> str:
    """Each value of a long roster is compared with many."""
    return comparable(text)
