"""One row a datum: what is declared, what each paper says, and whether they agree (``case.*``)."""

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from extractors.checks.case import messages
from extractors.checks.case.findings import case_finding
from extractors.checks.case.order import certificate_orders
from extractors.checks.case.papers import CasePaper
from extractors.checks.case.sayings import (
    Saying,
    at_odds,
    by_number,
    by_paper,
    declared,
    told_by_number,
)
from schemas.case import CaseApplication, CaseCode, CaseFinding, FactRow
from schemas.kinds import Form, Kind

_NO_WITNESS = frozenset({Kind.ROSTER, Kind.ADMIN_FORM, Kind.OTHER})
"""Papers that are not the applicant's own say nothing about them here."""

_CODES: dict[str, CaseCode] = {
    "name": CaseCode.CASE_NAME_MISMATCH,
    "id_number": CaseCode.CASE_ID_NUMBER_MISMATCH,
    "gender": CaseCode.CASE_GENDER_MISMATCH,
    "birth_date": CaseCode.CASE_BIRTH_DATE_MISMATCH,
    "occupation": CaseCode.CASE_OCCUPATION_MISMATCH,
    "work_start_date": CaseCode.CASE_WORK_START_MISMATCH,
    "confirmation_date": CaseCode.CASE_CONFIRMATION_MISMATCH,
}
"""The unit has no code: people change units, and their older papers rightly name the former."""

_BY_NUMBER = ("gender", "birth_date")
_NEW_TRADE = frozenset({"transfer", "reform"})


class Row(NamedTuple):
    """A datum and all that is said of it. ``compared``: those that must agree."""

    name: str
    sayings: list[Saying]
    compared: list[Saying]


def check_facts(
    application: CaseApplication, papers: Sequence[CasePaper]
) -> tuple[list[FactRow], list[CaseFinding]]:
    """The rows, and a finding for each whose values cannot all be right."""
    own = [paper for paper in papers if paper.view.kind not in _NO_WITNESS]
    rows = [_row(name, application, own) for name in messages.ROW_LABELS]
    rows += _appraisals(own)
    shown, findings = certificate_orders(own)
    for row in rows:
        odd = at_odds(row.compared)
        shown.append(_shown(row, differs=bool(odd) if len(row.compared) > 1 else None))
        code = _code(row.name)
        if odd and code:
            findings.append(_finding(code, row.name, odd))
    order = {row.name: place for place, row in enumerate(rows)}
    shown.sort(key=lambda row: order.get(row.name, len(order)))
    return [row for row in shown if row.values or row.declared is not None], findings


def _row(name: str, application: CaseApplication, papers: list[CasePaper]) -> Row:
    said = declared(name, getattr(application, _declared_as(name), None))
    read = [saying for paper in papers if (saying := _by_paper(paper, name))]
    sayings = [*([said] if said else []), *read]
    if name == "unit":
        return Row(name, sayings, [])
    if name == "occupation":
        return Row(name, sayings, _same_trade(application, sayings, papers))
    return Row(name, sayings, [*sayings, *_derived(name, application, papers)])


def _declared_as(name: str) -> str:
    return "applied_occupation" if name == "occupation" else name


def _by_paper(paper: CasePaper, name: str) -> Saying | None:
    if name != "confirmation_date":
        return by_paper(paper, name)
    return by_paper(paper, "effective_date") if paper.view.form is Form.CONFIRMATION else None


def _derived(name: str, application: CaseApplication, papers: Iterable[CasePaper]) -> list[Saying]:
    """Birth date and gender as the identity numbers tell them, printed and declared."""
    if name not in _BY_NUMBER:
        return []
    told = [saying for paper in papers if (saying := told_by_number(paper, name))]
    value = by_number(name, application.id_number)
    return [*told, *([Saying(name, value)] if value else [])]


def _same_trade(
    application: CaseApplication, sayings: list[Saying], papers: list[CasePaper]
) -> list[Saying]:
    """What must be one trade: the applied one, the lower certificate's and its appointment's.

    Not where the trade was changed (二.2(三)): the rules judge that.
    """
    moved = any(paper.view.form is Form.TRANSFER_PROOF for paper in papers)
    grade = application.applied_grade
    if moved or application.route in _NEW_TRADE or grade is None:
        return []
    held = (Kind.SKILL_CERTIFICATE, Kind.APPOINTMENT)
    return [
        saying
        for saying in sayings
        if saying.paper is None
        or (saying.paper.view.kind in held and saying.paper.number("grade") == grade + 1)
    ]


def _appraisals(papers: Iterable[CasePaper]) -> list[Row]:
    """A row for each year of which a verdict was read."""
    years: dict[int, list[Saying]] = {}
    for paper in papers:
        year, saying = paper.number("year"), by_paper(paper, "verdict")
        if paper.kind is Kind.APPRAISAL and year is not None and saying:
            years.setdefault(year, []).append(saying)
    return [Row(f"appraisal_{year}", years[year], years[year]) for year in sorted(years)]


def _code(name: str) -> CaseCode | None:
    is_appraisal = name.startswith("appraisal_")
    return CaseCode.CASE_APPRAISAL_MISMATCH if is_appraisal else _CODES.get(name)


def _shown(row: Row, *, differs: bool | None) -> FactRow:
    said = next((saying.value for saying in row.sayings if saying.paper is None), None)
    return FactRow(
        name=row.name,
        label=messages.row_label(row.name),
        declared=said,
        values=[value for saying in row.sayings if (value := saying.shown())],
        differs=differs,
    )


def _finding(code: CaseCode, name: str, odd: list[Saying]) -> CaseFinding:
    text = messages.mismatch(name, odd[0].field, [(s.source, s.value) for s in odd])
    said = next((saying.value for saying in odd if saying.paper is None), None)
    return case_finding(
        code,
        text,
        subject=name,
        declared=said,
        documents=[saying.paper.id for saying in odd if saying.paper],
        values=[saying.value for saying in odd],
        confidence=min((s.read.confidence for s in odd if s.read), default=1.0),
    )
