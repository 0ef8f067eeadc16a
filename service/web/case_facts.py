"""The facts of a case as rows: declared, read on each paper, and what follows; mismatches first."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Literal

from extractors.checks.messages import FIELD_LABELS, label, shown
from schemas.base import Box
from schemas.case import CaseReport, FactRow, FactValue
from schemas.facts import FieldValue
from schemas.report import Report
from service.cases.findings import Judged
from service.cases.tables import Verdict
from service.web.comparing import Piece, pieces

Answer = Literal["differs", "unread", "unproven", "agrees", "undeclared"]
_WORDS: Mapping[Answer, str] = {
    "differs": "不一致",
    "agrees": "一致",
    "unread": "材料上未见",
    "unproven": "无材料载明",
    "undeclared": "仅材料载明",
}
_ORDER: Sequence[Answer] = ("differs", "unread", "unproven", "agrees", "undeclared")
_PRINTED_AS = {"confirmation_date": "effective_date"}
_SURE = 0.9
Key = tuple[str, int, str]
"""A value's place: document, paper, field."""


@dataclass(frozen=True)
class Value:
    """What one paper says. ``unsure``: the machine had doubts. ``corrected``: a person read it."""

    document_id: str
    page: int
    box: Box
    pieces: Sequence[Piece]
    unsure: bool
    corrected: bool = False
    machine: str | None = None


@dataclass(frozen=True)
class Line:
    """One datum. ``document_id``: the paper that alone holds it, None across papers."""

    label: str
    declared: Sequence[Piece] | None
    values: Sequence[Value]
    answer: Answer
    note: str | None = None
    document_id: str | None = None

    @property
    def words(self) -> str:
        """The answer as people read it."""
        return _WORDS[self.answer]


def lines_of(
    report: CaseReport,
    reports: Mapping[str, Report],
    declared: Mapping[str, Mapping[str, FieldValue]],
    judged: Iterable[Judged],
) -> list[Line]:
    """Every datum of the case and its papers.

    ``reports``, ``declared``: by paper; ``judged``: the findings with what people decided.
    """
    rows = [_across(row) for row in report.facts]
    taken = {(v.document, v.paper, v.field) for row in report.facts for v in row.values}
    dismissed, open_ = _by_field(judged)
    for document_id, found in reports.items():
        said = declared.get(document_id, {})
        rows += _of_paper(document_id, found, said, taken, (open_, dismissed))
    return sorted(rows, key=lambda line: _ORDER.index(line.answer))


def _across(row: FactRow) -> Line:
    field = row.values[0].field if row.values else _PRINTED_AS.get(row.name, row.name)
    said = None if row.declared is None else shown(field, row.declared)
    base = said if said is not None or not row.values else shown(field, row.values[0].value)
    other = next((t for v in row.values if (t := shown(v.field, v.value)) != base), None)
    return Line(
        row.label,
        None if said is None else pieces(said, other if row.differs else None),
        [_value(value, base if row.differs else None) for value in row.values],
        _answer_across(row),
    )


def _answer_across(row: FactRow) -> Answer:
    if row.differs:
        return "differs"
    if not row.values:
        return "unproven"
    return "agrees" if row.declared is not None or len(row.values) > 1 else "undeclared"


def _value(value: FactValue, base: str | None) -> Value:
    machine = shown(value.field, value.machine) if value.machine is not None else None
    return Value(
        value.document,
        value.page,
        value.box,
        pieces(shown(value.field, value.value), base),
        value.confidence < _SURE and not value.corrected,
        value.corrected,
        machine or ("未读到" if value.corrected else None),
    )


def _of_paper(
    document_id: str,
    report: Report,
    said: Mapping[str, FieldValue],
    taken: Collection[Key],
    found: tuple[Collection[tuple[str, str]], Collection[tuple[str, str]]],
) -> Iterable[Line]:
    """What one paper alone holds, and what was declared of it but not read."""
    open_, dismissed = found
    read = set()
    for field in report.fields:
        read.add(field.name)
        if (document_id, field.paper, field.name) in taken:
            continue
        text, place = shown(field.name, field.value), (document_id, field.name)
        declared = _declared(said, field.name)
        differs = place in open_ and declared is not None
        yield Line(
            label(field.name),
            None if declared is None else pieces(declared, text if differs else None),
            [
                Value(
                    document_id,
                    field.page,
                    field.box,
                    pieces(text, declared if differs else None),
                    field.confidence < _SURE,
                )
            ],
            _answer(differs=differs, declared=declared),
            "不一致已由人工排除" if place in dismissed else None,
            document_id,
        )
    for name in said:
        declared = _declared(said, name)
        if name not in read and declared is not None and (document_id, name) in open_:
            yield Line(label(name), pieces(declared, None), [], "unread", None, document_id)


def _answer(*, differs: bool, declared: str | None) -> Answer:
    if differs:
        return "differs"
    return "undeclared" if declared is None else "agrees"


def _declared(said: Mapping[str, FieldValue], name: str) -> str | None:
    """What was declared of one field; a roster's rows are compared on a page of their own."""
    value = said.get(name)
    return None if value is None or name not in FIELD_LABELS else shown(name, value)


def _by_field(judged: Iterable[Judged]) -> tuple[set[tuple[str, str]], set[tuple[str, str]]]:
    """The fields of papers with a finding: dismissed ones, and the others."""
    dismissed: set[tuple[str, str]] = set()
    open_: set[tuple[str, str]] = set()
    for one in judged:
        if one.finding.document_id and one.finding.field:
            place = (one.finding.document_id, one.finding.field)
            (dismissed if one.verdict is Verdict.DISMISSED else open_).add(place)
    return dismissed - open_, open_
