"""A roster's rows against the rows that the registration site knows."""

from collections.abc import Sequence

from extractors.checks import messages
from extractors.checks.ledger import Ledger
from extractors.checks.quality import is_hard_to_read
from extractors.checks.roster_match import match, values_of
from extractors.checks.sought import Print
from extractors.checks.view import View
from extractors.values import parse_value
from schemas.declared import Declared
from schemas.facts import FieldValue, Row
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
    rows, wanted = dict(view.rows), dict(enumerate(map(wanted_row, declared.rows)))
    found = match({index: values_of(row) for index, row in rows.items()}, wanted)
    for index, number in sorted(found.pairs.items()):
        _compare(view, (index, rows[index]), wanted[number], ledger)
    doubtful = [not _report_unlisted(view, (i, rows[i]), ledger) for i in found.printed]
    missing = [wanted[number] for number in found.wanted]
    _report_missing(view, missing, ledger, doubtful=any(doubtful))


def wanted_row(raw: dict[str, object]) -> Wanted:
    """A declared row, parsed as printed ones are."""
    parsed = {name: parse_value(name, raw.get(name)) for name in _COMPARED}
    return {name: value for name, value in parsed.items() if value is not None}


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
    missing = [wanted for wanted in people if not stands_on_page(print_, wanted)]
    if missing and (doubtful or is_hard_to_read(view)):
        ledger.abstain(FindingCode.ROSTER_MISSING_PERSON, messages.ROWS_UNSURE)
        return
    for wanted in missing:
        _find_missing(view, wanted, ledger)


def _known(wanted: Wanted) -> list[str]:
    return [name for name in ("id_number", "name") if name in wanted]


def stands_on_page(print_: Print, wanted: Wanted) -> bool:
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
