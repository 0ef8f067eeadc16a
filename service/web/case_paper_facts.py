"""What one paper alone holds, beside what was declared of it; and what it holds unread."""

from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Self

from extractors.checks.messages import FIELD_LABELS, label, shown
from extractors.values import parse_value, same_value
from schemas.facts import FieldValue, ReadField
from schemas.kinds import FIELDS
from schemas.report import Report
from service.cases.findings import Judged
from service.cases.tables import Verdict
from service.web.case_values import (
    ELSEWHERE,
    SURE,
    Answer,
    Key,
    Line,
    Mended,
    Place,
    Value,
    value_of,
)
from service.web.comparing import pieces

_DISMISSED = "不一致已由人工排除"
_WAITS = "已更正，请再认定相应的发现"


@dataclass(frozen=True)
class Beside:
    """What bears on a paper's values. ``taken``: what rows across papers show already.

    ``open_``, ``dismissed``: document and field of what was found; ``mended``: people's readings.
    """

    taken: Collection[Key]
    open_: Collection[tuple[str, str]]
    dismissed: Collection[tuple[str, str]]
    mended: Mapping[Key, Mended]

    @classmethod
    def of(
        cls, taken: Collection[Key], judged: Iterable[Judged], mended: Mapping[Key, Mended]
    ) -> Self:
        """From the findings with what people decided on them."""
        dismissed: set[tuple[str, str]] = set()
        open_: set[tuple[str, str]] = set()
        for one in judged:
            if one.finding.document_id and one.finding.field:
                place = (one.finding.document_id, one.finding.field)
                (dismissed if one.verdict is Verdict.DISMISSED else open_).add(place)
        return cls(taken, open_, dismissed - open_, mended)


def lines_of_paper(
    document_id: str, report: Report, said: Mapping[str, FieldValue], beside: Beside
) -> Iterator[Line]:
    """What one paper alone holds, and what was declared of it but not read."""
    read = {(field.paper, field.name) for field in report.fields}
    for field in report.fields:
        place = Place(document_id, field.paper, field.name)
        if place.key not in beside.taken:
            yield _line(place, field, said.get(field.name), beside)
    for key, mended in beside.mended.items():
        if key[0] == document_id and key[1:] not in read and key not in beside.taken:
            read.add(key[1:])
            yield _line(Place(*key), None, said.get(key[2]), beside, mended)
    names = {name for _, name in read}
    for name, value in said.items():
        if name not in names and name in FIELD_LABELS and (document_id, name) in beside.open_:
            told = pieces(shown(name, value), None)
            gap = next((g for g in gaps_of(document_id, report) if g.field == name), None)
            yield Line(label(name), told, [], "unread", None, document_id, gap)


def gaps_of(document_id: str, report: Report) -> list[Place]:
    """Every field that the papers of a file print and the machine has not read there."""
    read = {(field.paper, field.name) for field in report.fields}
    return [
        Place(document_id, paper.index, name)
        for paper in report.papers
        for name in FIELDS[paper.kind.value]
        if (paper.index, name) not in read and name not in ELSEWHERE
    ]


def _line(
    place: Place,
    field: ReadField | None,
    said: FieldValue | None,
    beside: Beside,
    mended: Mended | None = None,
) -> Line:
    mended = mended or beside.mended.get(place.key)
    declared = None if place.field not in FIELD_LABELS or said is None else said
    value = mended.value if mended else field.value if field else ""
    differs = declared is not None and _differs(place, declared, mended, beside)
    text = shown(place.field, value)
    told = None if declared is None else shown(place.field, declared)
    return Line(
        label(place.field),
        None if told is None else pieces(told, text if differs else None),
        [_value(place, field, value, told if differs else None, mended)],
        _answer(differs=differs, declared=declared),
        _note(place, mended, beside),
        place.document_id,
    )


def _differs(place: Place, declared: FieldValue, mended: Mended | None, beside: Beside) -> bool:
    """As the paper's finding says; of what a person read, as the values say."""
    if mended is None:
        return (place.document_id, place.field) in beside.open_
    parsed = parse_value(place.field, declared)
    return not same_value(place.field, declared if parsed is None else parsed, mended.value)


def _value(
    place: Place,
    field: ReadField | None,
    value: FieldValue,
    base: str | None,
    mended: Mended | None,
) -> Value:
    where = (field.page, field.box) if field else None
    sure = field is None or field.confidence >= SURE
    return value_of(place, value, where, base, sure=sure, mended=mended)


def _answer(*, differs: bool, declared: FieldValue | None) -> Answer:
    if differs:
        return "differs"
    return "undeclared" if declared is None else "agrees"


def _note(place: Place, mended: Mended | None, beside: Beside) -> str | None:
    where = (place.document_id, place.field)
    if mended and where in beside.open_:
        return _WAITS
    return _DISMISSED if where in beside.dismissed else None
