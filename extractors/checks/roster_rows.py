"""A roster's rows against the rows that the registration site knows."""

from collections.abc import Callable
from dataclasses import dataclass, field

from rapidfuzz.distance import Levenshtein

from extractors.checks import messages
from extractors.checks.ledger import Ledger
from extractors.checks.quality import is_hard_to_read
from extractors.checks.sought import stands_on
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


@dataclass
class _Pairs:
    """Printed rows (by index in ``facts.rows``) and declared ones, matched step by step."""

    printed: dict[int, Row]
    wanted: list[Wanted]
    matched: list[tuple[int, Wanted]] = field(default_factory=list)

    def match(self, same: Callable[[Row, Wanted], bool]) -> None:
        """Pair off what is still single by one criterion."""
        for index, row in list(self.printed.items()):
            found = next((w for w in self.wanted if same(row, w)), None)
            if found is not None:
                self.matched.append((index, found))
                self.wanted = [w for w in self.wanted if w is not found]
                del self.printed[index]


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
    pairs = _Pairs(dict(rows), [_wanted(row) for row in declared.rows])
    for same in (_same_number, _same_name, _alike):
        pairs.match(same)
    for index, wanted in sorted(pairs.matched, key=lambda pair: pair[0]):
        _compare(view, (index, rows[index]), wanted, ledger)
    doubtful = [not _report_unlisted(view, item, ledger) for item in pairs.printed.items()]
    for wanted in pairs.wanted:
        _report_missing(view, wanted, ledger, doubtful=any(doubtful))


def _wanted(raw: dict[str, object]) -> Wanted:
    parsed = {name: parse_value(name, raw.get(name)) for name in _COMPARED}
    return {name: value for name, value in parsed.items() if value is not None}


def _same_number(row: Row, wanted: Wanted) -> bool:
    printed, declared = _number(row), parse_id(str(wanted.get("id_number", "")))
    return bool(printed and declared) and printed == (declared and declared.normalised)


def _same_name(row: Row, wanted: Wanted) -> bool:
    return "name" in row and comparable(row["name"].value) == comparable(wanted.get("name", ""))


def _alike(row: Row, wanted: Wanted) -> bool:
    """Name and number both at most two characters from the declared, or the number unread."""
    if "name" not in row or _away(row["name"], wanted.get("name", "")) > 1:
        return False
    return "id_number" not in row or _away(row["id_number"], wanted.get("id_number", "")) <= 2


def _away(read: ReadField, wanted: FieldValue) -> int:
    return Levenshtein.distance(comparable(read.value), comparable(wanted))


def _number(row: Row) -> str | None:
    number = parse_id(str(row["id_number"].value)) if "id_number" in row else None
    return number.normalised if number else None


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


def _report_missing(view: View, wanted: Wanted, ledger: Ledger, *, doubtful: bool) -> None:
    """A person whose name or number stands on the page was only lost in reading the table."""
    known = [name for name in ("id_number", "name") if name in wanted]
    if any(stands_on(view.lines, name, wanted[name]) for name in known) or not known:
        return
    if doubtful or is_hard_to_read(view):
        ledger.abstain(FindingCode.ROSTER_MISSING_PERSON, messages.ROWS_UNSURE)
        return
    name = wanted.get("name")
    ledger.find(
        FindingCode.ROSTER_MISSING_PERSON,
        messages.missing_person(str(name or "一名人员")),
        paper=view.index,
        field=known[-1],
        declared=wanted[known[-1]],
        page=view.pages[0].number if view.pages else None,
        confidence=view.paper.kind.confidence,
    )
