"""Characters keep their places through folding, cutting and joining."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from extractors.frames import Line, PixelBox
from extractors.layout.pieces import join, piece_of, split_at, union
from tests.extractors.layout.drawn_sheets import line

_TEXT = st.text("王建国姓名男A1２（①ﾊﾞ 　", min_size=1, max_size=12)


def test_full_width_forms_are_folded_in_place() -> None:
    piece = piece_of(line("证号：Ａ１２", 100, 50), 3)
    assert piece.text == "证号:A12"
    assert piece.box == PixelBox(100, 50, 244, 74)
    assert (piece.page, piece.glyphs[3].box.x0) == (3, 172)


def test_specks_that_were_read_with_doubt_are_no_print() -> None:
    assert piece_of(line("□保安员□", 0, 0, score=0.5), 1).text == "保安员"
    assert piece_of(line("☑合格", 0, 0, score=0.95), 1).text == "☑合格"


def test_a_zero_that_was_skipped_is_put_back_with_doubt() -> None:
    piece = piece_of(line("二二四年六月", 0, 0), 1)
    assert piece.text == "二〇二四年六月"
    assert piece.score < piece_of(line("二〇二四年六月", 0, 0), 1).score
    assert piece_of(line("一九九四年六月", 0, 0), 1).text == "一九九四年六月"


@given(_TEXT, st.floats(0, 400), st.floats(10, 900))
def test_glyphs_lie_within_their_line_from_left_to_right(text: str, x: float, wide: float) -> None:
    whole = Line(text, PixelBox(x, 10, x + wide, 40), 0.5)
    glyphs = piece_of(whole, 1).glyphs
    assert all(not g.char.isspace() and g.score == 0.5 for g in glyphs)
    lefts = [g.box.x0 for g in glyphs]
    assert lefts == sorted(lefts)
    assert all(x - 1e-6 <= g.box.x0 <= g.box.x1 <= x + wide + 1e-6 for g in glyphs)


@given(st.lists(st.integers(0, 9), max_size=4))
def test_split_pieces_join_to_the_whole(cuts: list[int]) -> None:
    piece = piece_of(line("中式烹调师高级工三级", 0, 0), 1)
    parts = split_at(piece, cuts)
    assert all(parts)
    assert join(parts) == piece


def test_the_weakest_character_pulls_the_score_down() -> None:
    sure = piece_of(Line("张三", PixelBox(0, 0, 20, 10), 0.9, (0.9, 0.9)), 1)
    weak = piece_of(Line("张三", PixelBox(0, 0, 20, 10), 0.9, (1.0, 0.8)), 1)
    assert sure.score == pytest.approx(0.9)
    assert weak.score < sure.score


def test_a_run_over_two_pages_is_placed_on_its_first() -> None:
    first, second = piece_of(line("评语", 10, 900), 1), piece_of(line("合格", 500, 20), 2)
    both = join((first, second))
    assert (both.page, both.box) == (1, first.box)


def test_no_boxes_have_no_union() -> None:
    with pytest.raises(ValueError, match="unpack"):
        union([])


@pytest.mark.parametrize(
    ("read", "printed"),
    [
        ("〇二四年一月十七日", "二〇二四年一月十七日"),
        ("盖章三〇一五年七月四日", "盖章二〇一五年七月四日"),
        ("二〇二四年一月", "二〇二四年一月"),
        ("三〇年一月", "三〇年一月"),
        ("九八九年十一月参加工作", "一九八九年十一月参加工作"),
        ("出生:986年11月3日", "出生:1986年11月3日"),
        ("日期:019.11.25", "日期:2019.11.25"),
        ("九八年十一月", "九八年十一月"),
        ("019.11", "019.11"),
        ("0391-019.11.25", "0391-019.11.25"),
        ("289年11月", "289年11月"),
    ],
)
def test_a_year_s_lost_beginning_is_inferred_in_doubt(read: str, printed: str) -> None:
    piece = piece_of(Line(read, PixelBox(0, 0, 240, 24), 0.99), 1)
    assert piece.text == printed
    assert (piece.weakest < 0.7) is (read != printed)
