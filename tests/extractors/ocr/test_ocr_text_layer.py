"""A text layer mends what was read with doubt, and never outranks a character seen plainly."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from extractors.frames import Line, PixelBox
from extractors.ocr.text_layer import settle

_BOX = PixelBox(100, 200, 400, 230)


def _read(text: str, doubtful: str = "", score: float = 0.99) -> Line:
    """A line as read, ``doubtful`` characters of it with little confidence."""
    chars = tuple(0.5 if char in doubtful else score for char in text)
    edges = tuple((100.0 + 10 * i, 110.0 + 10 * i) for i in range(len(text)))
    return Line(text, _BOX, sum(chars) / len(chars), chars, edges)


def _layer(text: str, box: PixelBox = _BOX) -> Line:
    return Line(text, box, 1.0)


def test_a_doubtful_character_is_mended() -> None:
    line = _read("李森 2018年", doubtful="森")
    (settled,) = settle([_read("李森2018年", doubtful="森")], [_layer("李淼 2018年")])
    assert settled.text == "李淼2018年"
    assert settled.score == 1.0
    assert set(settled.chars) == {1.0}
    assert settled.edges == line.edges[: len(settled.text)]


def test_a_clear_character_beats_the_layer() -> None:
    line = _read("发证日期2018年")
    assert settle([line], [_layer("发证日期2019年")]) == [line]


def test_a_rare_character_outranks_the_common_one_of_its_shape() -> None:
    (settled,) = settle([_read("李森同志")], [_layer("李淼同志")])
    assert settled.text == "李淼同志"
    line = _read("李淼同志")
    assert settle([line], [_layer("李森同志")]) == [line]


def test_a_zero_that_the_reader_left_out_comes_back_and_no_other_figure() -> None:
    (settled,) = settle([_read("二〇二年十二月")], [_layer("二〇二〇年十二月")])
    assert settled.text == "二〇二〇年十二月"
    line = _read("二〇二〇年二月")
    assert settle([line], [_layer("二〇二〇年十二月")]) == [line]


def test_one_clear_character_among_differing_ones_beats_the_layer() -> None:
    line = _read("发证日期20l8年", doubtful="l")
    assert settle([line], [_layer("发证日期2025年")]) == [line]


def test_full_width_punctuation_does_not_keep_a_line_from_being_mended() -> None:
    (settled,) = settle([_read("姓名：李森", doubtful="森")], [_layer("姓名：李淼")])
    assert settled.text == "姓名:李淼"


def test_agreement_makes_a_line_sure() -> None:
    (settled,) = settle([_read("汽车驾驶员", score=0.7)], [_layer("汽车驾驶员")])
    assert (settled.text, settled.score) == ("汽车驾驶员", 1.0)


@pytest.mark.parametrize(
    "layer",
    [
        [],
        [_layer("毫不相干的另一行文字")],
        [_layer("李淼2018年", PixelBox(100, 600, 400, 630))],
        [_layer("李淼2018年", PixelBox(600, 200, 900, 230))],
        [_layer("李淼先生2018年")],
    ],
    ids=["no layer", "other words", "other row", "other column", "more characters"],
)
def test_a_layer_that_does_not_fit_changes_nothing(layer: list[Line]) -> None:
    line = _read("李森2018年", doubtful="森")
    assert settle([line], layer) == [line]


def test_pieces_of_the_layer_are_taken_from_left_to_right() -> None:
    left = _layer("李淼", PixelBox(100, 202, 160, 228))
    right = _layer("2018年", PixelBox(170, 202, 400, 228))
    (settled,) = settle([_read("李森2018年", doubtful="森")], [right, left])
    assert settled.text == "李淼2018年"


@given(st.text("李淼王2018年月：", min_size=1, max_size=12), st.text("李森王2019年月", max_size=12))
def test_what_was_seen_plainly_always_stays(seen: str, layer: str) -> None:
    (settled,) = settle([_read(seen)], [_layer(layer)])
    assert settled.text.replace("：", ":") == seen.replace("：", ":")
    assert len(settled.text) == len(settled.edges)
