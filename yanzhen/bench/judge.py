"""One report against the truth of its file.

Reading is judged strictly: a date must have the printed precision, a number every digit. Texts are
equal by the contract's rule (section 2): NFKC, no blanks, dots and brackets unified.
"""

import itertools
from collections.abc import Iterator, Mapping
from dataclasses import replace

from extractors.values.text import comparable
from schemas.facts import FieldValue, ReadField, Row
from schemas.findings import FindingCode
from schemas.kinds import Kind
from schemas.report import Report
from yanzhen.bench.frames import Frames, frames_of
from yanzhen.bench.marks import FileMark, KindMark, SealMark, Spot, ValueMark, Verdict
from yanzhen.samples.captures import CAPTURES
from yanzhen.samples.truth import Place, TruePaper, Truth

_UNORDERED = frozenset({"signatures"})


def judge(truth: Truth, report: Report) -> FileMark:
    """Count everything that ``report`` says about the file of ``truth``."""
    bad = CAPTURES[truth.capture].bad if truth.capture in CAPTURES else None
    frames = frames_of(truth, report)
    places = _matched(truth, report, frames)
    expected = {FindingCode(code) for code in truth.expected} | ({bad} if bad else set())
    return FileMark(
        id=truth.id,
        capture=truth.capture,
        layout=truth.paper.layout,
        font=truth.font,
        kind=truth.kind,
        spoiler=truth.spoiler,
        unreadable=bad is not None,
        kinds=tuple(_kind(paper, places[i], report) for i, paper in enumerate(truth.papers)),
        values=tuple(_values(truth, report, places, frames.shown)),
        seals=tuple(_seals(truth, report, frames.meant)),
        expected=frozenset(expected),
        found=frozenset(finding.code for finding in report.findings),
        turned_right=_turned_right(truth, report, frames.shown),
        pages=len(truth.pages),
    )


def same(name: str, expected: FieldValue, found: FieldValue) -> bool:
    """Whether a value was read exactly; ``signatures`` have no order."""
    if isinstance(expected, list) or isinstance(found, list):
        left, right = _listed(expected), _listed(found)
        return sorted(left) == sorted(right) if name in _UNORDERED else left == right
    return comparable(expected) == comparable(found)


def _listed(value: FieldValue) -> list[str]:
    return [comparable(one) for one in (value if isinstance(value, list) else [value])]


def _matched(truth: Truth, report: Report, frames: Frames) -> list[int | None]:
    """For each true paper the index of its paper in the report: same frames, best the same kind."""
    free = {p.index: (p.kind.value, {frames.meant.get(n) for n in p.pages}) for p in report.papers}
    matched: list[int | None] = []
    for paper in truth.papers:
        near = [i for i, (_, pages) in free.items() if pages & set(paper.pages)]
        best = min(near, key=lambda i: (free[i][0] is not paper.kind, i), default=None)
        matched.append(best)
        if best is not None:
            del free[best]
    return matched


def _kind(paper: TruePaper, place: int | None, report: Report) -> KindMark:
    found: Kind | None = None if place is None else report.papers[place].kind.value
    return KindMark(paper.kind, found)


def _values(
    truth: Truth, report: Report, places: list[int | None], frames: Mapping[int, int]
) -> Iterator[ValueMark]:
    rows_seen = itertools.count()
    for paper, place in zip(truth.papers, places, strict=True):
        fields = sorted(
            (f for f in report.fields if place is not None and f.paper == place),
            key=lambda f: f.confidence,
        )
        printed = _spots(paper.places, frames)
        yield from _compared(paper.kind, "", paper.fields, {f.name: f for f in fields}, printed)
        rows = [r for r in report.rows if any(f.paper == place for f in r.values())]
        by_seq = {str(row["seq"].value): row for row in rows if "seq" in row}
        for number, expected in enumerate(paper.rows):
            found = by_seq.get(str(expected.get("seq"))) or _at(rows, number)
            printed = _spots(paper.row_places[number], frames) if paper.row_places else {}
            row = next(rows_seen)
            for mark in _compared(paper.kind, "rows.", expected, found, printed):
                yield replace(mark, row=row)


def _spots(places: Mapping[str, Place], frames: Mapping[int, int]) -> dict[str, Spot]:
    """Where values are printed, on the frames that the report made of the true ones."""
    return {
        name: Spot(frames[place.page], place.box)
        for name, place in places.items()
        if place.page in frames
    }


def _at(rows: list[Row], number: int) -> Row:
    """The row at this place, where it has no sequence number of its own to go by."""
    return rows[number] if number < len(rows) and "seq" not in rows[number] else {}


def _compared(
    kind: Kind,
    prefix: str,
    expected: Mapping[str, FieldValue],
    found: Mapping[str, ReadField],
    printed: Mapping[str, Spot],
) -> Iterator[ValueMark]:
    for name, value in expected.items():
        field = found.get(name)
        if field is None:
            where = printed.get(name)
            yield ValueMark(kind, prefix + name, Verdict.MISSING, value, None, None, where)
            continue
        verdict = Verdict.RIGHT if same(name, value, field.value) else Verdict.WRONG
        yield _given(kind, prefix, field, value, verdict)
    for name in sorted(found.keys() - expected.keys()):
        yield _given(kind, prefix, found[name], None, Verdict.EXTRA)


def _given(
    kind: Kind, prefix: str, field: ReadField, expected: FieldValue | None, verdict: Verdict
) -> ValueMark:
    spot = Spot(field.page, field.box)
    name = prefix + field.name
    return ValueMark(kind, name, verdict, expected, field.value, field.confidence, spot)


def _seals(truth: Truth, report: Report, meant: Mapping[int, int]) -> Iterator[SealMark]:
    for number in range(1, len(truth.pages) + 1):
        expected = sum(seal.page == number for paper in truth.papers for seal in paper.seals)
        found = sum(meant.get(seal.page) == number for seal in report.seals)
        yield SealMark(expected, found)


def _turned_right(truth: Truth, report: Report, shown: Mapping[int, int]) -> int:
    rotation = {page.number: page.rotation for page in report.pages}
    turned = (rotation.get(shown.get(n, 0)) for n in range(1, len(truth.pages) + 1))
    return sum(a == b.rotation for a, b in zip(turned, truth.pages, strict=True))
