"""Which choice is ticked, on small drawings: boxes, circles, ticks by hand, what is not plain."""

from collections.abc import Callable

import cv2
import numpy as np
import pytest

from extractors.frames import Image
from extractors.layout.ink_map import InkMap
from extractors.layout.pieces import Piece, piece_of
from extractors.layout.ticks import Choices, ticked
from tests.extractors.layout.drawn_sheets import line

_WORDS = ("优秀", "合格", "基本合格", "不合格")
_EM = 30
_TOP = 300
_SIDE = 24
_STARTS = (100, 260, 420, 640)

Draw = Callable[[Image, int], None]


def _box(page: Image, x: int) -> None:
    cv2.rectangle(page, (x, _TOP + 3), (x + _SIDE, _TOP + 3 + _SIDE), 0, 2)


def _circle(page: Image, x: int) -> None:
    cv2.circle(page, (x + 12, _TOP + 15), 12, 0, 2, cv2.LINE_AA)


def _tick(page: Image, x: int) -> None:
    points = np.array([(x + 4, _TOP + 14), (x + 10, _TOP + 22), (x + 20, _TOP + 8)], np.int32)
    cv2.polylines(page, [points], isClosed=False, color=0, thickness=3)


def _hand(page: Image, x: int) -> None:
    """A tick that leaves its box and touches the word."""
    points = np.array([(x + 2, _TOP + 12), (x + 11, _TOP + 25), (x + 34, _TOP - 5)], np.int32)
    cv2.polylines(page, [points], isClosed=False, color=40, thickness=3)


def _filled(page: Image, x: int) -> None:
    cv2.rectangle(page, (x, _TOP + 3), (x + _SIDE, _TOP + 3 + _SIDE), 0, -1)


def _dot(page: Image, x: int) -> None:
    cv2.circle(page, (x + 12, _TOP + 15), 12, 0, -1)


def _speck(page: Image, x: int) -> None:
    """Dirt in a box: neither empty nor ticked."""
    cv2.circle(page, (x + 12, _TOP + 15), 2, 0, -1)


def _nothing(page: Image, x: int) -> None:
    pass


def _page(behind: bool, boxes: Draw, *marks: tuple[int, Draw]) -> tuple[InkMap, list[Piece]]:
    """The list with its boxes before or behind the words, and marks at some of them."""
    page = np.full((1600, 1130), 255, np.uint8)
    words = []
    for word, start in zip(_WORDS, _STARTS, strict=True):
        for i in range(len(word)):
            left = start + _EM * i
            cv2.line(page, (left + 4, _TOP + 6), (left + 25, _TOP + 24), 0, 3)
            cv2.line(page, (left + 25, _TOP + 5), (left + 5, _TOP + 25), 0, 3)
        words.append(piece_of(line(word, start, _TOP - 8, em=_EM), 1))
        boxes(page, _mark_at(behind, word, start))
    for index, draw in marks:
        draw(page, _mark_at(behind, _WORDS[index], _STARTS[index]))
    return InkMap.of(page), words


def _mark_at(behind: bool, word: str, start: int) -> int:
    return start + _EM * len(word) + 6 if behind else start - _SIDE - 8


@pytest.mark.parametrize("behind", [False, True])
@pytest.mark.parametrize(
    ("boxes", "mark"),
    [(_box, _tick), (_box, _hand), (_box, _filled), (_circle, _tick), (_circle, _dot),
     (_nothing, _tick)],
)  # fmt: skip
def test_the_ticked_word_is_found(boxes: Draw, mark: Draw, behind: bool) -> None:
    for index in range(len(_WORDS)):
        ink, words = _page(behind, boxes, (index, mark))
        assert ticked(ink, Choices(words)) == index


@pytest.mark.parametrize("behind", [False, True])
@pytest.mark.parametrize(
    "marks",
    [(), ((0, _tick), (1, _tick)), ((0, _tick), (2, _speck)), ((1, _speck),)],
    ids=["none", "two", "one and dirt", "dirt"],
)
def test_what_is_not_plain_is_left_open(marks: tuple[tuple[int, Draw], ...], behind: bool) -> None:
    ink, words = _page(behind, _box, *marks)
    assert ticked(ink, Choices(words)) is None


def test_in_brackets_a_tick_belongs_to_the_word_whose_they_are() -> None:
    ink, words = _page(True, _nothing, (1, lambda page, x: _tick(page, x + 20)))
    assert ticked(ink, Choices(words, brackets="behind")) == 1
    assert ticked(ink, Choices(words, brackets="before")) == 2


def test_words_without_any_mark_are_left_open() -> None:
    ink, words = _page(False, _nothing)
    assert ticked(ink, Choices(words)) is None


def test_words_at_the_rim_whose_strip_lies_beside_the_page_are_left_open() -> None:
    page = InkMap.of(np.full((1600, 1130), 255, np.uint8))
    words = [piece_of(line(word, 1140, 1700, em=_EM), 1) for word in _WORDS[:2]]
    assert ticked(page, Choices(words)) is None
