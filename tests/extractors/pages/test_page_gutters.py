"""Strips without print that may part two papers: found at any small tilt, forbidden by ink."""

import cv2
import numpy as np
import numpy.typing as npt
import pytest

from extractors.frames import Image
from extractors.pages.gutters import beside, find_gutters
from tests.extractors.pages.drawn_pages import tilted

_WIDE, _HIGH = 1400, 900
_LEFT, _RIGHT = (60, 560), (840, 1340)


def _line(x0: float, y: float, x1: float) -> npt.NDArray[np.float32]:
    return np.array([[x0, y], [x1, y], [x1, y + 24], [x0, y + 24]], np.float32)


def _page() -> tuple[Image, list[npt.NDArray[np.float32]]]:
    """Ten lines in either half of a white page, drawn as bars."""
    quads = [_line(*(x0, 60.0 + 80 * i, x1)) for x0, x1 in (_LEFT, _RIGHT) for i in range(10)]
    page = np.full((_HIGH, _WIDE, 3), 255, np.uint8)
    for quad in quads:
        cv2.fillConvexPoly(page, quad.astype(np.int32), (40, 40, 40))
    return page, quads


def _turned(quads: list[npt.NDArray[np.float32]], degrees: float) -> list[npt.NDArray[np.float32]]:
    matrix = cv2.getRotationMatrix2D((_WIDE / 2, _HIGH / 2), -degrees, 1.0)
    return [np.asarray(cv2.transform(quad[None], matrix)[0], np.float32) for quad in quads]


@pytest.mark.parametrize("degrees", [-4.0, 0.0, 3.0])
def test_a_strip_between_two_columns_is_found_at_any_small_tilt(degrees: float) -> None:
    page, quads = _page()
    leaning = _turned(quads, degrees)
    gutter = next(g for g in find_gutters(tilted(page, degrees), leaning) if g.upright)
    sides = [gutter.is_behind(*map(float, quad.mean(axis=0))) for quad in leaning]
    assert sides == [False] * 10 + [True] * 10


def test_a_frame_around_both_columns_forbids_it() -> None:
    page, quads = _page()
    cv2.rectangle(page, (20, 20), (_WIDE - 20, _HIGH - 20), (60, 60, 60), 4)
    assert not [gutter for gutter in find_gutters(page, quads) if gutter.upright]


def test_a_frame_around_each_column_does_not() -> None:
    page, quads = _page()
    for x0, x1 in (_LEFT, _RIGHT):
        cv2.rectangle(page, (x0 - 30, 30), (x1 + 30, _HIGH - 40), (60, 60, 60), 4)
    gutter = next(g for g in find_gutters(page, quads) if g.upright)
    assert _LEFT[1] + 30 < gutter.offset < _RIGHT[0] - 30


def test_what_lies_on_one_side_is_cut_out_with_its_margin() -> None:
    page, quads = _page()
    gutter = next(g for g in find_gutters(page, quads) if g.upright)
    left, right = (beside(page, gutter, behind=behind) for behind in (False, True))
    assert left[0] == pytest.approx((_LEFT[0], 60), abs=45)
    assert left[2] == pytest.approx((_LEFT[1], 60 + 9 * 80 + 24), abs=45)
    assert left[:, 0].max() <= gutter.offset + 1 <= right[:, 0].min() + 2


def test_three_lines_are_no_page() -> None:
    page, quads = _page()
    assert find_gutters(page, quads[:3]) == ()
