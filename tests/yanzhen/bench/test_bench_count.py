"""Counting over hand-made marks."""

from dataclasses import replace

import pytest

from schemas.findings import FindingCode
from schemas.kinds import Kind
from yanzhen.bench import count
from yanzhen.bench.count import Ratio, Values
from yanzhen.bench.marks import FileMark, KindMark, SealMark, ValueMark, Verdict

MARK = FileMark(
    id="m", capture="copy", layout="plain", font="song", kind=Kind.DIPLOMA, spoiler=None,
    unreadable=False, kinds=(KindMark(Kind.DIPLOMA, Kind.DIPLOMA),), values=(), seals=(),
    expected=frozenset(), found=frozenset(), turned_right=1, pages=1,
)  # fmt: skip


def value(name: str, verdict: Verdict, confidence: float | None = 0.9) -> ValueMark:
    return ValueMark(Kind.DIPLOMA, name, verdict, "a", "a", confidence)


def bar(files: list[FileMark], name: str) -> count.Bar:
    return next(b for b in count.bars(files) if b.name == name)


def test_extra_values_do_not_enter_the_share_of_printed_ones() -> None:
    marks = [value("name", verdict) for verdict in (*Verdict, Verdict.RIGHT)]
    values = Values.of(marks)
    assert values == Values(right=2, wrong=1, missing=1, extra=1)
    assert values.ratio == Ratio(2, 4)


def test_dates_of_all_names_make_one_bar() -> None:
    values = (
        value("birth_date", Verdict.RIGHT),
        value("graduation_date", Verdict.WRONG),
        value("name", Verdict.RIGHT),
    )
    assert bar([replace(MARK, values=values)], "dates").seen == Ratio(1, 2)


def test_unreadable_files_stay_out_of_the_bars() -> None:
    bad = replace(MARK, unreadable=True, kinds=(KindMark(Kind.DIPLOMA, None),))
    assert bar([MARK, bad], "kind").seen == Ratio(1, 1)


def test_only_clean_files_count_for_clean_papers() -> None:
    alarmed = replace(MARK, found=frozenset({FindingCode.SEAL_MISSING}))
    spoiled = replace(alarmed, spoiler="no_seal", expected=alarmed.found)
    seen = bar([MARK, alarmed, spoiled], "clean paper without a finding")
    assert seen.seen == Ratio(1, 2)
    assert seen.held is False


def test_seal_presence_is_right_whatever_the_number() -> None:
    seals = (SealMark(2, 1), SealMark(0, 0), SealMark(1, 0))
    assert bar([replace(MARK, seals=seals)], "seal presence by page").seen == Ratio(2, 3)


def test_nothing_counted_holds_and_breaks_no_bar() -> None:
    empty = bar([], "grade")
    assert empty.held is None
    assert str(empty.seen) == "–"


@pytest.mark.parametrize(
    ("confidence", "band"), [(0.0, "0.00–0.50"), (0.9, "0.90–0.95"), (1.0, "0.99–1.00")]
)
def test_calibration_bands_hold_every_confidence(confidence: float, band: str) -> None:
    file = replace(MARK, values=(value("name", Verdict.WRONG, confidence),))
    assert {b: r.total for b, r in count.calibration([file]).items() if r.total} == {band: 1}


def test_missing_values_have_no_confidence_to_calibrate() -> None:
    file = replace(MARK, values=(value("name", Verdict.MISSING, None),))
    assert sum(ratio.total for ratio in count.calibration([file]).values()) == 0


def test_codes_are_counted_by_file() -> None:
    sets = [frozenset({FindingCode.SEAL_MISSING}), frozenset({FindingCode.SEAL_MISSING})]
    assert count.codes(sets) == {FindingCode.SEAL_MISSING: 2}
