"""A grade's certificate comes before the appointment to it (``case.certificate_order``)."""

from collections.abc import Container, Iterable
from typing import NamedTuple

from extractors.checks.case import messages
from extractors.checks.case.findings import case_finding
from extractors.checks.case.papers import CasePaper
from extractors.checks.case.sayings import fact_value
from extractors.values import PartialDate, is_after, parse_date
from schemas.case import CaseCode, CaseFinding, FactRow
from schemas.facts import ReadField
from schemas.kinds import Form, Kind

_APPOINTED = frozenset({Form.APPOINTMENT, Form.CONTRACT})
"""Confirmation and pay may come before the certificate; the appointment to a grade rests on it."""

_GRADED = frozenset({Form.POST_GRADE, Form.WORKER_GRADE, None})
"""The forms that an appointment may rest on; where the form was not read, it may be one."""


class _Dated(NamedTuple):
    paper: CasePaper
    read: ReadField
    date: PartialDate


def certificate_orders(papers: Iterable[CasePaper]) -> tuple[list[FactRow], list[CaseFinding]]:
    """A row for each grade that has both, and a finding where the certificate is the younger.

    Of several certificates of a grade the first counts, of several appointments too: later ones
    belong to another trade or renew what was there.
    """
    known = [paper for paper in papers if not paper.stranger]
    rows: list[FactRow] = []
    findings: list[CaseFinding] = []
    for grade in range(5, 0, -1):
        of_grade = [paper for paper in known if paper.number("grade") == grade]
        issued = _first(of_grade, Kind.SKILL_CERTIFICATE, _GRADED, "issue_date")
        appointed = _first(of_grade, Kind.APPOINTMENT, _APPOINTED, "effective_date")
        if issued and appointed:
            wrong = is_after(issued.date, appointed.date)
            rows.append(_row(grade, issued, appointed, differs=wrong))
            findings += [_finding(grade, issued, appointed)] if wrong else []
    return rows, findings


def _dated(paper: CasePaper, field: str) -> list[_Dated]:
    read = paper.sure(field)
    date = parse_date(str(read.value)) if read else None
    return [_Dated(paper, read, date)] if read and date and date.is_possible else []


def _first(
    papers: Iterable[CasePaper], kind: Kind, forms: Container[Form | None], field: str
) -> _Dated | None:
    """The earliest of the papers of a kind and form, by a date that was read with confidence."""
    dated = [
        one
        for paper in papers
        if paper.kind is kind and paper.view.form in forms
        for one in _dated(paper, field)
    ]
    return min(dated, key=lambda one: (one.date.iso(), one.paper.id), default=None)


def _row(grade: int, issued: _Dated, appointed: _Dated, *, differs: bool) -> FactRow:
    name = f"certificate_order_{grade}"
    values = [fact_value(one.paper, one.read, one.read.value) for one in (issued, appointed)]
    return FactRow(name=name, label=messages.row_label(name), values=values, differs=differs)


def _finding(grade: int, issued: _Dated, appointed: _Dated) -> CaseFinding:
    dates = issued.date.iso(), appointed.date.iso()
    return case_finding(
        CaseCode.CASE_CERTIFICATE_ORDER,
        messages.certificate_order(grade, *dates),
        subject=f"certificate_order_{grade}",
        documents=[issued.paper.id, appointed.paper.id],
        values=dates,
        confidence=min(issued.read.confidence, appointed.read.confidence),
    )
