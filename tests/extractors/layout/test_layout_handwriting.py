"""How unevenly characters stand: print on its lines, hands beside them, tilt aside."""

from collections.abc import Sequence

import cv2
import numpy as np
import pytest

from extractors.frames import Line, PixelBox
from extractors.kinds import read_papers
from extractors.layout.handwriting import unevenness
from extractors.layout.ink_map import InkMap
from extractors.layout.pieces import Piece, piece_of
from tests.extractors.layout.drawn_sheets import EM, Draft

_UNIT = "焦作市公路事业发展中心"
_STILL = (0,) * 11
_HAND = (0, 4, -3, 2, -4, 3, 0, -3, 4, -2, 3)


def _run(text: str, shifts: Sequence[int], slope: float = 0.0) -> tuple[InkMap, Piece]:
    """A line whose characters are squares, moved up or down by their shifts."""
    page, wide = np.full((1600, 1130), 255, np.uint8), 30 if not text[0].isdigit() else 16
    edges = []
    for i, shift in enumerate(shifts[: len(text)]):
        x, y = 100 + i * wide, round(300 + shift + slope * i * wide)
        cv2.rectangle(page, (x + 3, y), (x + wide - 4, y + 26), 0, 2)
        edges.append((float(x), float(x + wide)))
    box = PixelBox(100, 280, 100 + len(text) * wide, 350)
    line = Line(text, box, 0.99, (0.99,) * len(text), tuple(edges))
    return InkMap.of(page), piece_of(line, 1)


@pytest.mark.parametrize("text", [_UNIT, "20191125301"])
def test_a_hand_stands_less_evenly_than_print(text: str) -> None:
    printed, written = unevenness(*_run(text, _STILL)), unevenness(*_run(text, _HAND))
    assert printed is not None
    assert written is not None
    assert printed < 0.03
    assert written > 0.1


def test_a_line_that_leans_is_not_uneven() -> None:
    leaning = unevenness(*_run(_UNIT, _STILL, slope=0.03))
    assert leaning is not None
    assert leaning < 0.05


@pytest.mark.parametrize("text", ["王建国", "一二三一二三一二三一二", "王a建b国c卫d东"])
def test_too_few_characters_of_one_sort_say_nothing(text: str) -> None:
    assert unevenness(*_run(text, _HAND)) is None


@pytest.mark.parametrize("text", ["", "ABC"])
def test_a_run_of_letters_says_nothing(text: str) -> None:
    run = Piece(_run(f"{text}王", _HAND)[1].glyphs)
    assert unevenness(InkMap.of(np.full((1600, 1130), 255, np.uint8)), run) is None


def test_a_fields_value_carries_how_unevenly_it_stands() -> None:
    draft = Draft().rows("　　　事业单位工作人员年度考核登记表", "", f"单位：{_UNIT}")
    line = next(one for one in draft.lines if _UNIT in one.text)
    for (x0, x1), shift in zip(line.edges[3:], _HAND, strict=True):
        top = round(line.box.y0) + 3 + shift
        cv2.rectangle(draft.reading, (round(x0) + 2, top), (round(x1) - 3, top + EM - 6), 0, 2)
    (paper,) = read_papers([draft.sheet()])
    assert paper.reading.fields["unit"].unevenness > 0.1
