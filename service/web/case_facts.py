"""The facts of a case as rows: declared, read on each paper, and what follows; mismatches first."""

from collections.abc import Iterable, Mapping

from extractors.checks.messages import shown
from schemas.case import CaseReport, FactRow
from schemas.facts import FieldValue
from schemas.report import Report
from service.cases.findings import Judged
from service.web.case_paper_facts import Beside, lines_of_paper
from service.web.case_values import ORDER, SURE, Answer, Key, Line, Mended, Place, value_of
from service.web.comparing import pieces

_PRINTED_AS = {"confirmation_date": "effective_date"}


def lines_of(
    report: CaseReport,
    reports: Mapping[str, Report],
    declared: Mapping[str, Mapping[str, FieldValue]],
    judged: Iterable[Judged],
    mended: Mapping[Key, Mended],
) -> list[Line]:
    """Every datum of the case and its papers.

    ``reports``, ``declared``: by paper; ``judged``: the findings with what people decided;
    ``mended``: what people read in place of the machine.
    """
    rows = [_across(row, mended) for row in report.facts]
    taken = {(v.document, v.paper, v.field) for row in report.facts for v in row.values}
    beside = Beside.of(taken, judged, mended)
    for document_id, found in reports.items():
        rows += lines_of_paper(document_id, found, declared.get(document_id, {}), beside)
    return sorted(rows, key=lambda line: ORDER.index(line.answer))


def _across(row: FactRow, mended: Mapping[Key, Mended]) -> Line:
    field = row.values[0].field if row.values else _PRINTED_AS.get(row.name, row.name)
    said = None if row.declared is None else shown(field, row.declared)
    base = said if said is not None or not row.values else shown(field, row.values[0].value)
    other = next((t for v in row.values if (t := shown(v.field, v.value)) != base), None)
    values = [
        value_of(
            place,
            value.value,
            (value.page, value.box),
            base if row.differs else None,
            sure=value.confidence >= SURE,
            mended=mended.get(place.key),
        )
        for value in row.values
        for place in [Place(value.document, value.paper, value.field)]
    ]
    told = None if said is None else pieces(said, other if row.differs else None)
    return Line(row.label, told, values, _answer_across(row))


def _answer_across(row: FactRow) -> Answer:
    if row.differs:
        return "differs"
    if not row.values:
        return "unproven"
    return "agrees" if row.declared is not None or len(row.values) > 1 else "undeclared"
