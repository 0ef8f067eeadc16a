"""Which printed word a pen chose, on small drawings: rings, strokes, waves, lines, and doubt."""

import math
from collections.abc import Callable, Sequence
from dataclasses import replace

import cv2
import numpy as np
import pytest

from extractors.frames import Image
from extractors.layout.ink_map import InkMap
from extractors.layout.pen_marks import Choice, pen_choice
from extractors.layout.pieces import Piece, piece_of
from tests.extractors.layout.drawn_sheets import line

_WORDS = ("优秀", "合格", "基本合格", "不合格")
_EM, _TOP = 30, 300
_STARTS = (100, 260, 420, 640)

Draw = Callable[[Image, int, int], None]
"""Draws at a word: the page, the word's left end, its width."""


def _stroke(page: Image, points: Sequence[tuple[float, float]], thick: int = 3) -> None:
    path = np.array(points, np.float32).round().astype(np.int32)
    cv2.polylines(page, [path], isClosed=False, color=40, thickness=thick)


def _ring(page: Image, x: int, wide: int) -> None:
    """Nearly closed, off the word's middle, its start beside its end."""
    turns = np.radians(np.linspace(20, 362, 60))
    middle, a, b = x + wide / 2 + 4, wide / 2 + 16, 27
    _stroke(page, [(middle + a * math.cos(t), _TOP + 14 + (b + t) * math.sin(t)) for t in turns])


def _arc(page: Image, x: int, wide: int) -> None:
    """Half a ring: as well a bracket."""
    turns = np.radians(np.linspace(90, 270, 40))
    a = wide / 2 + 16
    _stroke(page, [(x + wide / 2 + a * math.cos(t), _TOP + 15 + 27 * math.sin(t)) for t in turns])


def _line(page: Image, x: int, wide: int) -> None:
    _stroke(page, [(x - 4, _TOP + 18), (x + wide + 5, _TOP + 12)])


def _cross(page: Image, x: int, wide: int) -> None:
    _stroke(page, [(x - 4, _TOP), (x + wide + 4, _TOP + 30)])
    _stroke(page, [(x - 4, _TOP + 30), (x + wide + 4, _TOP)])


def _wave(page: Image, x: int, wide: int) -> None:
    steps = np.linspace(-5, wide + 5, 60)
    _stroke(page, [(x + s, _TOP + 15 + 8 * math.sin(s / 4)) for s in steps])


def _under(page: Image, x: int, wide: int) -> None:
    _stroke(page, [(x - 3, _TOP + 38), (x + wide + 3, _TOP + 36)])


def _page(
    marks: Sequence[tuple[int, Draw]], offered: Sequence[str] = _WORDS
) -> tuple[InkMap, list[Piece]]:
    """The words between the rulings of their cell, and marks at some of them."""
    page = np.full((1600, 1130), 255, np.uint8)
    words = []
    for ruling in (_TOP - 34, _TOP + 66):
        cv2.line(page, (60, ruling), (1000, ruling), 0, 2)
    for word, start in zip(offered, _STARTS, strict=False):
        for i in range(len(word)):
            left = start + _EM * i
            cv2.line(page, (left + 4, _TOP + 6), (left + 25, _TOP + 24), 0, 3)
            cv2.line(page, (left + 25, _TOP + 5), (left + 5, _TOP + 25), 0, 3)
        printed = line(word, start, _TOP, em=_EM)
        if len(word) == 1:  # the detector's boxes of so short lines are nearly twice as high
            printed = replace(printed, box=printed.box._replace(y0=_TOP - 10, y1=_TOP + 40))
        words.append(piece_of(printed, 1))
    for index, draw in marks:
        draw(page, _STARTS[index], _EM * len(offered[index]))
    return InkMap.of(page), words


def _others(index: int, draws: Sequence[Draw]) -> list[tuple[int, Draw]]:
    """Marks at all words but one, in turn."""
    left = [i for i in range(len(_WORDS)) if i != index]
    return [(i, draws[n % len(draws)]) for n, i in enumerate(left)]


@pytest.mark.parametrize("index", range(4))
@pytest.mark.parametrize("draw", [_ring, _under])
def test_the_ringed_or_underlined_word_is_chosen(index: int, draw: Draw) -> None:
    ink, words = _page([(index, draw)])
    assert pen_choice(ink, words) == Choice(True, index)


@pytest.mark.parametrize("draw", [_ring, _under])
def test_the_grid_of_a_photographed_screen_rings_no_word(draw: Draw) -> None:
    _, words = _page([])
    page = np.full((1600, 1130), 255, np.uint8)
    rng = np.random.default_rng(7)
    page[rng.random(page.shape) < 0.08] = 120
    draw(page, _STARTS[2], _EM * 4)
    assert pen_choice(InkMap.of(page), words) == Choice(True, 2)


@pytest.mark.parametrize("index", range(4))
@pytest.mark.parametrize("draws", [(_line,), (_cross,), (_line, _wave), (_wave, _cross)])
def test_the_only_word_that_is_not_struck_is_chosen(index: int, draws: Sequence[Draw]) -> None:
    ink, words = _page(_others(index, draws))
    assert pen_choice(ink, words) == Choice(True, index)


@pytest.mark.parametrize(
    "marks",
    [
        [(0, _ring), (2, _ring)],
        [(0, _line), (1, _line)],
        [(0, _under), (3, _under)],
        [*_others(1, (_line,)), (1, _line)],
        [(1, _ring), (1, _line)],
    ],
    ids=["two rings", "two left", "two underlined", "none left", "ringed and struck"],
)
def test_what_is_marked_in_two_ways_is_seen_and_left_open(marks: list[tuple[int, Draw]]) -> None:
    ink, words = _page(marks)
    assert pen_choice(ink, words) == Choice(True, None)


@pytest.mark.parametrize("marks", [[], [(1, _arc)]], ids=["none", "half a ring"])
def test_nothing_is_seen_where_the_pen_marked_nothing(marks: list[tuple[int, Draw]]) -> None:
    ink, words = _page(marks)
    assert pen_choice(ink, words) == Choice(False, None)


def _ruling(page: Image, x: int, _: int) -> None:
    cv2.line(page, (x - 60, _TOP + 37), (x + 700, _TOP + 37), 0, 2)


def test_a_ruling_under_all_words_underlines_none() -> None:
    ink, words = _page([(0, _ruling)])
    assert pen_choice(ink, words) == Choice(False, None)


def test_a_word_lost_under_a_stroke_must_be_struck_too() -> None:
    ink, words = _page(_others(1, (_line,)))
    assert pen_choice(ink, words[:3], words[3:]) == Choice(True, 1)
    ink, words = _page([(0, _line), (2, _line)])
    assert pen_choice(ink, words[:3], words[3:]) == Choice(True, None)
    ink, words = _page([(3, _ring)])
    assert pen_choice(ink, words[:3], words[3:]) == Choice(True, None)


def test_of_single_characters_only_a_ring_tells() -> None:
    ink, words = _page([(1, _ring)], ("男", "女"))
    assert pen_choice(ink, words) == Choice(True, 1)
    for draw in (_line, _under):
        ink, words = _page([(0, draw)], ("男", "女"))
        assert pen_choice(ink, words).index is None
    ink, words = _page([], ("男", "女"))
    assert pen_choice(ink, words) == Choice(False, None)


def _narrow(word: Piece) -> Piece:
    """A word placed narrower than it is printed, as the engine does with some lines' first."""
    middle = word.box.centre[0]
    squeezed = [
        replace(g, box=g.box._replace(x0=_drawn(g.box.x0, middle), x1=_drawn(g.box.x1, middle)))
        for g in word.glyphs
    ]
    return Piece(tuple(squeezed))


def _drawn(x: float, middle: float) -> float:
    return middle + 0.7 * (x - middle)


def _dense(page: Image, x: int, wide: int) -> None:
    """Strokes all over a word, up to the ends of its print."""
    for at in range(x + 2, x + wide, 6):
        cv2.line(page, (at, _TOP + 2), (at, _TOP + 28), 0, 3)


def test_print_beyond_a_word_placed_too_narrow_is_no_ring() -> None:
    ink, words = _page([(0, _dense), (2, _ring)])
    assert pen_choice(ink, [_narrow(words[0]), *words[1:]]) == Choice(True, 2)
