"""Boxes drawn close to their print: those of tilted lines, and those that fit."""

import cv2
import numpy as np
import pytest

from extractors.frames import Image, PixelBox
from extractors.ocr.print_rows import close_to_print

_HIGH = 24
"""Pixels of the print's characters."""


def _page(*tops: int) -> Image:
    """Rows of print, each beginning at one of the given pixels."""
    page = np.full((400, 600), 250, np.uint8)
    for top in tops:
        for x in range(100, 400, 18):
            cv2.rectangle(page, (x, top), (x + 11, top + _HIGH - 1), 30, 3)
    return page


def test_a_tilted_lines_box_is_drawn_close_to_its_print() -> None:
    close = close_to_print(_page(200), PixelBox(100, 160, 400, 240))
    assert (close.x0, close.x1) == (100, 400)
    assert 185 < close.y0 < 200
    assert 224 < close.y1 < 240


def test_what_reaches_in_from_the_lines_around_is_left_out() -> None:
    close = close_to_print(_page(200, 142, 258), PixelBox(100, 163, 400, 261))
    assert 185 < close.y0 < 200
    assert 224 < close.y1 < 240


def test_bars_above_each_other_are_one_line() -> None:
    page = np.full((400, 600), 250, np.uint8)
    for y in (200, 211, 222):
        cv2.line(page, (104, y), (396, y), 30, 3)
    close = close_to_print(page, PixelBox(100, 160, 400, 250))
    assert close.y0 < 200
    assert close.y1 > 222


@pytest.mark.parametrize(
    "box",
    [PixelBox(100, 192, 400, 232), PixelBox(420, 160, 580, 240), PixelBox(100, 390, 400, 460)],
    ids=["fits", "nothing there", "off the page"],
)
def test_other_boxes_stay_as_they_are(box: PixelBox) -> None:
    assert close_to_print(_page(200), box) == box
