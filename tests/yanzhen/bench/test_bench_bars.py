"""The bars, counted over hand-made marks."""

from dataclasses import replace

import pytest

from schemas.findings import FindingCode
from schemas.kinds import Kind
from yanzhen.bench.bars import FLAT, HARD, Bar, other_bars, reading_bars
from yanzhen.bench.count import Ratio
from yanzhen.bench.marks import FileMark, KindMark, SealMark, ValueMark, Verdict

MARK = FileMark(
    id="m", capture="flatbed_200", layout="plain", font="song", kind=Kind.DIPLOMA, spoiler=None,
    unreadable=False, kinds=(KindMark(Kind.DIPLOMA, Kind.DIPLOMA),), values=(), seals=(),
    expected=frozenset(), found=frozenset(), turned_right=1, pages=1,
)  # fmt: skip
RIGHT, WRONG, EXTRA = Verdict.RIGHT, Verdict.WRONG, Verdict.EXTRA


def value(
    name: str, verdict: Verdict, sure: float | None = 0.9, row: int | None = None
) -> ValueMark:
    return ValueMark(Kind.DIPLOMA, name, verdict, "a", "a", sure, row=row)


def seen(name: str, *values: ValueMark) -> Ratio:
    return named(reading_bars([replace(MARK, values=values)])[FLAT], name).seen


def named(bars: list[Bar], name: str) -> Bar:
    return next(bar for bar in bars if bar.name.startswith(name))


@pytest.mark.parametrize(
    ("capture", "side"),
    [("born_digital", FLAT), ("flatbed_150", FLAT), ("flatbed_tilted", FLAT), ("grey_200", HARD),
     ("photo_desk", HARD), ("rotated_90", HARD), ("jpeg_chain", HARD), ("copy", HARD)],
)  # fmt: skip
def test_captures_count_on_their_side(capture: str, side: str) -> None:
    bars = reading_bars([replace(MARK, capture=capture)])
    assert {s for s, found in bars.items() if named(found, "kind").seen.total} == {side}


def test_each_field_counts_in_one_bar() -> None:
    values = [value(n, RIGHT) for n in ("grade", "issue_date", "name", "school", "rows.name")]
    for bar in ("ID number", "dates", "name", "other fields"):
        assert seen(bar, *values) == Ratio(1, 1)


def test_a_row_is_right_as_a_whole_or_not() -> None:
    cells = [(RIGHT, 0), (RIGHT, 0), (RIGHT, 1), (WRONG, 1), (RIGHT, 2), (EXTRA, 2)]
    values = [value("rows.name", verdict, row=row) for verdict, row in cells]
    assert seen("roster rows", *values) == Ratio(1, 3)


def test_only_sure_values_count_as_sure_and_superfluous_ones_as_wrong() -> None:
    values = (value("name", RIGHT, 0.95), value("major", EXTRA, 0.99), value("name", WRONG, 0.94))
    assert seen("given at 0.95", *values) == Ratio(1, 2)


def test_hard_captures_are_asked_for_less() -> None:
    bars = reading_bars([MARK])
    assert all(a.wanted > b.wanted for a, b in zip(bars[FLAT], bars[HARD], strict=True))


def test_unreadable_files_stay_out_of_reading_and_need_their_code() -> None:
    blurred = frozenset({FindingCode.QUALITY_BLURRED})
    lost = replace(MARK, unreadable=True, kinds=(KindMark(Kind.DIPLOMA, None),), expected=blurred)
    files = [MARK, lost, replace(lost, found=blurred), replace(MARK, found=blurred)]
    assert named(reading_bars(files)[FLAT], "kind").seen == Ratio(2, 2)
    assert named(other_bars(files), "unreadable").seen == Ratio(1, 2)
    assert named(other_bars(files), "readable").seen == Ratio(1, 2)


def test_a_spoiled_file_of_which_nothing_was_lost_needs_no_code() -> None:
    spoiled = replace(MARK, unreadable=True, expected=frozenset({FindingCode.QUALITY_CROPPED}))
    whole = replace(spoiled, values=(value("name", RIGHT),), seals=(SealMark(1, 1),))
    no_seal = replace(whole, seals=(SealMark(1, 0),))
    files = [spoiled, whole, replace(whole, values=(value("name", WRONG),)), no_seal]
    assert named(other_bars(files), "unreadable").seen == Ratio(0, 3)


def test_only_clean_files_count_for_clean_papers() -> None:
    alarmed = replace(MARK, found=frozenset({FindingCode.SEAL_MISSING}))
    spoiled = replace(alarmed, spoiler="no_seal", expected=alarmed.found)
    bar = named(other_bars([MARK, alarmed, spoiled]), "clean paper")
    assert bar.seen == Ratio(1, 2)
    assert bar.held is False


def test_seal_presence_is_right_whatever_the_number() -> None:
    seals = (SealMark(2, 1), SealMark(0, 0), SealMark(1, 0))
    assert named(other_bars([replace(MARK, seals=seals)]), "seal").seen == Ratio(2, 3)


def test_nothing_counted_holds_and_breaks_no_bar() -> None:
    empty = named(reading_bars([])[HARD], "dates")
    assert empty.held is None
    assert str(empty.seen) == "–"
