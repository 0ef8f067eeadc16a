"""Counting over hand-made marks."""

from dataclasses import replace

import pytest

from schemas.findings import FindingCode
from schemas.kinds import Kind
from yanzhen.bench import count
from yanzhen.bench.count import Ratio, Values
from yanzhen.bench.marks import FileMark, KindMark, ValueMark, Verdict

MARK = FileMark(
    id="m", capture="copy", layout="plain", font="song", kind=Kind.DIPLOMA, spoiler=None,
    unreadable=False, kinds=(KindMark(Kind.DIPLOMA, Kind.DIPLOMA),), values=(), seals=(),
    expected=frozenset(), found=frozenset(), turned_right=1, pages=1,
)  # fmt: skip


def value(name: str, verdict: Verdict, confidence: float | None = 0.9) -> ValueMark:
    return ValueMark(Kind.DIPLOMA, name, verdict, "a", "a", confidence)


def test_extra_values_do_not_enter_the_share_of_printed_ones() -> None:
    marks = [value("name", verdict) for verdict in (*Verdict, Verdict.RIGHT)]
    values = Values.of(marks)
    assert values == Values(right=2, wrong=1, missing=1, extra=1)
    assert values.ratio == Ratio(2, 4)


@pytest.mark.parametrize(
    ("confidence", "band"), [(0.0, "0.00–0.50"), (0.9, "0.90–0.95"), (1.0, "0.99–1.00")]
)
def test_calibration_bands_hold_every_confidence(confidence: float, band: str) -> None:
    file = replace(MARK, values=(value("name", Verdict.WRONG, confidence),))
    assert {b: r.seen.total for b, r in count.calibration([file]).items() if r.seen.total} == {
        band: 1
    }


def test_a_band_tells_what_was_given_beside_what_was_right() -> None:
    marks = (value("name", Verdict.RIGHT, 0.72), value("name", Verdict.WRONG, 0.78))
    band = count.calibration([replace(MARK, values=marks)])["0.70–0.80"]
    assert band.given == pytest.approx(0.75)
    assert band.seen == Ratio(1, 2)


def test_missing_values_have_no_confidence_to_calibrate() -> None:
    file = replace(MARK, values=(value("name", Verdict.MISSING, None),))
    assert sum(band.seen.total for band in count.calibration([file]).values()) == 0


def test_codes_are_counted_by_file() -> None:
    sets = [frozenset({FindingCode.SEAL_MISSING}), frozenset({FindingCode.SEAL_MISSING})]
    assert count.codes(sets) == {FindingCode.SEAL_MISSING: 2}
