"""A roster's rows against the rows that the registration site knows."""

from collections import defaultdict
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from typing import TypeVar

from rapidfuzz.distance import Levenshtein

from extractors.checks import messages
from extractors.checks.ledger import Ledger
from extractors.checks.quality import is_hard_to_read
from extractors.checks.sought import Print
from extractors.checks.view import View
from extractors.values import comparable, parse_id, parse_value
from schemas.declared import Declared
from schemas.facts import FieldValue, ReadField, Row
from schemas.findings import FindingCode
from schemas.kinds import ROW_FIELDS

_COMPARED = tuple(name for name in ROW_FIELDS if name != "seq")
_CODES = (
    FindingCode.ROSTER_UNLISTED_PERSON,
    FindingCode.ROSTER_MISSING_PERSON,
    FindingCode.ROSTER_ROW_MISMATCH,
)

Wanted = dict[str, FieldValue]
"""A declared row, its values parsed."""
Shown = TypeVar("Shown", Row, Wanted)
KeysOf = Callable[[Shown], set[str]]
Same = Callable[[Row, Wanted], bool]
_SHORT = ""
"""The key of names so short that one character apart means nothing in common."""


@dataclass
class _Pairs:
    """Printed rows (by index in ``facts.rows``) and declared ones, matched step by step."""

    printed: dict[int, Row]
    wanted: dict[int, Wanted]
    matched: list[tuple[int, Wanted]] = field(default_factory=list)

    def match(self, printed: KeysOf[Row], wanted: KeysOf[Wanted], same: Same | None = None) -> None:
        """Pair off what is still single: the first declared row with a key in common.

        ``same`` then decides. Only rows that share a key are ever compared, for long rosters.
        """
        holders: defaultdict[str, list[int]] = defaultdict(list)
        for number, one in self.wanted.items():
            for key in wanted(one):
                holders[key].append(number)
        for index, row in list(self.printed.items()):
            numbers = sorted({number for key in printed(row) for number in holders[key]})
            found = next((n for n in numbers if self._is(row, n, same)), None)
            if found is not None:
                self.matched.append((index, self.wanted.pop(found)))
                del self.printed[index]

    def _is(self, row: Row, number: int, same: Same | None) -> bool:
        return number in self.wanted and (same is None or same(row, self.wanted[number]))


def check_rows(view: View, declared: Declared, ledger: Ledger) -> None:
    """Match by identity number, then by name, then by likeness; report what is left or differs."""
    if declared.rows is None:
        for code in _CODES:
            ledger.skip(code, messages.NO_DECLARED_ROWS)
        return
    if not view.rows:
        for code in _CODES:
            ledger.abstain(code, messages.ROWS_UNSURE)
        return
    ledger.clear(*_CODES)
    rows = dict(view.rows)
    pairs = _Pairs(dict(rows), dict(enumerate(map(_wanted, declared.rows))))
    pairs.match(_printed_number, _wanted_number)
    pairs.match(_printed_name, _wanted_name)
    pairs.match(_printed_characters, _wanted_characters, _alike)
    for index, wanted in sorted(pairs.matched, key=lambda pair: pair[0]):
        _compare(view, (index, rows[index]), wanted, ledger)
    doubtful = [not _report_unlisted(view, item, ledger) for item in pairs.printed.items()]
    _report_missing(view, list(pairs.wanted.values()), ledger, doubtful=any(doubtful))


def _wanted(raw: dict[str, object]) -> Wanted:
    parsed = {name: parse_value(name, raw.get(name)) for name in _COMPARED}
    return {name: value for name, value in parsed.items() if value is not None}


def _printed_number(row: Row) -> set[str]:
    number = parse_id(str(row["id_number"].value)) if "id_number" in row else None
    return {number.normalised} if number else set()


def _wanted_number(wanted: Wanted) -> set[str]:
    number = parse_id(str(wanted.get("id_number", "")))
    return {number.normalised} if number else set()


def _printed_name(row: Row) -> set[str]:
    return {comparable(row["name"].value)} if "name" in row else set()


def _wanted_name(wanted: Wanted) -> set[str]:
    return {comparable(wanted.get("name", ""))}


def _printed_characters(row: Row) -> set[str]:
    """Names at most one character apart have one in common, or lack all but one."""
    return _characters(row["name"].value) if "name" in row else set()


def _wanted_characters(wanted: Wanted) -> set[str]:
    return _characters(wanted.get("name", ""))


def _characters(name: FieldValue) -> set[str]:
    text = comparable(name)
    return set(text) | ({_SHORT} if len(text) <= 1 else set())


def _alike(row: Row, wanted: Wanted) -> bool:
    """Name and number both at most two characters from the declared, or the number unread."""
    if "name" not in row or _away(row["name"], wanted.get("name", "")) > 1:
        return False
    return "id_number" not in row or _away(row["id_number"], wanted.get("id_number", "")) <= 2


def _away(read: ReadField, wanted: FieldValue) -> int:
    return Levenshtein.distance(_plain(str(read.value)), _plain(str(wanted)))


@lru_cache(maxsize=10_000)
def _plain(text: str) -> str:
    """Each value of a long roster is compared with many."""
    return comparable(text)


def _compare(view: View, item: tuple[int, Row], wanted: Wanted, ledger: Ledger) -> None:
    index, row = item
    for name, value in wanted.items():
        read = row.get(name)
        if read is None or view.same(read, value):
            continue
        if view.may_be_misread(read, value):
            ledger.abstain(FindingCode.ROSTER_ROW_MISMATCH, messages.ROWS_UNSURE)
            continue
        who = str(wanted.get("name", row["name"].value if "name" in row else f"第{index + 1}行"))
        text = messages.row_mismatch(who, name, value, read.value)
        ledger.find_at(FindingCode.ROSTER_ROW_MISMATCH, text, read, declared=value, row=index)


def _report_unlisted(view: View, item: tuple[int, Row], ledger: Ledger) -> bool:
    """Returns whether the row was read well enough to say so."""
    index, row = item
    name = row.get("name")
    if name is None or not view.is_sure(name):
        ledger.abstain(FindingCode.ROSTER_UNLISTED_PERSON, messages.ROWS_UNSURE)
        return False
    text = messages.unlisted_person(str(name.value))
    ledger.find_at(FindingCode.ROSTER_UNLISTED_PERSON, text, name, row=index)
    return True


def _report_missing(
    view: View, people: Sequence[Wanted], ledger: Ledger, *, doubtful: bool
) -> None:
    """A person whose name or number stands on the page was only lost in reading the table."""
    print_ = Print(view.lines)
    missing = [wanted for wanted in people if not _stands(print_, wanted)]
    if missing and (doubtful or is_hard_to_read(view)):
        ledger.abstain(FindingCode.ROSTER_MISSING_PERSON, messages.ROWS_UNSURE)
        return
    for wanted in missing:
        _find_missing(view, wanted, ledger)


def _known(wanted: Wanted) -> list[str]:
    return [name for name in ("id_number", "name") if name in wanted]


def _stands(print_: Print, wanted: Wanted) -> bool:
    """Whether the page shows this person; one of whom nothing is declared cannot be missed."""
    known = _known(wanted)
    return not known or any(print_.holds(name, wanted[name]) for name in known)


def _find_missing(view: View, wanted: Wanted, ledger: Ledger) -> None:
    name, said = wanted.get("name"), _known(wanted)[-1]
    ledger.find(
        FindingCode.ROSTER_MISSING_PERSON,
        messages.missing_person(str(name or "一名人员")),
        paper=view.index,
        field=said,
        declared=wanted[said],
        page=view.pages[0].number if view.pages else None,
        confidence=view.paper.kind.confidence,
    )
