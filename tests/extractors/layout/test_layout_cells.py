"""Cells are found by their rulings, as scanners and copiers leave them."""

from itertools import pairwise

import cv2
import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from extractors.frames import Image, PixelBox
from extractors.layout.ruling import find_cells

_COLUMNS = (60, 260, 560, 900, 1180)
_ROWS = (200, 280, 360, 470, 600)


def _grid(thickness: int = 2, shade: int = 0) -> Image:
    """A page with a table of four by four cells."""
    page = np.full((1754, 1240), 255, np.uint8)
    for x in _COLUMNS:
        cv2.line(page, (x, _ROWS[0]), (x, _ROWS[-1]), shade, thickness)
    for y in _ROWS:
        cv2.line(page, (_COLUMNS[0], y), (_COLUMNS[-1], y), shade, thickness)
    return page


def _turned(page: Image, degrees: float) -> Image:
    height, width = page.shape
    matrix = cv2.getRotationMatrix2D((width / 2, height / 2), degrees, 1.0)
    return np.asarray(cv2.warpAffine(page, matrix, (width, height), borderValue=255), np.uint8)


def _around(cells: list[PixelBox], x: float, y: float) -> list[PixelBox]:
    return [c for c in cells if c.x0 < x < c.x1 and c.y0 < y < c.y1]


def _middles() -> list[tuple[float, float]]:
    return [((a + b) / 2, (c + d) / 2) for a, b in pairwise(_COLUMNS) for c, d in pairwise(_ROWS)]


@pytest.mark.parametrize(("thickness", "shade"), [(1, 0), (2, 60), (4, 0), (2, 130)])
def test_every_cell_of_a_table_is_found(thickness: int, shade: int) -> None:
    cells = find_cells(_grid(thickness, shade))
    assert len(cells) == 16
    for x, y in _middles():
        (cell,) = _around(cells, x, y)
        assert abs(cell.width - _width_at(x)) < 16


def _width_at(x: float) -> int:
    left = max(c for c in _COLUMNS if c < x)
    return min(c for c in _COLUMNS if c > x) - left


@settings(max_examples=8, deadline=None)
@given(st.floats(-0.5, 0.5))
def test_a_slight_tilt_costs_no_cell(degrees: float) -> None:
    assert len(find_cells(_turned(_grid(), degrees))) == 16


def test_a_broken_ruling_is_bridged() -> None:
    page = _grid()
    for x in (150, 420, 700):
        page[_ROWS[1] - 3 : _ROWS[1] + 4, x : x + 6] = 255
    page[300:306, _COLUMNS[2] - 3 : _COLUMNS[2] + 4] = 255
    assert len(find_cells(page)) == 16


def test_print_inside_a_cell_does_not_part_it() -> None:
    page = _grid()
    cv2.putText(page, "410802", (80, 260), cv2.FONT_HERSHEY_SIMPLEX, 1.2, 0, 3)
    assert len(_around(find_cells(page), 160, 215)) == 1


def test_cells_come_smallest_first_and_in_the_pictures_own_pixels() -> None:
    large = np.asarray(cv2.resize(_grid(3), None, fx=2.5, fy=2.5), np.uint8)
    cells = find_cells(large)
    areas = [c.width * c.height for c in cells]
    assert areas == sorted(areas)
    (cell,) = _around(cells, 2.5 * 160, 2.5 * 240)
    assert (cell.x0, cell.y1) == pytest.approx((2.5 * 60, 2.5 * 280), abs=15)


def test_underlines_frames_and_blank_pages_hold_no_cell() -> None:
    page = np.full((1754, 1240), 255, np.uint8)
    assert find_cells(page) == []
    for y in range(300, 700, 60):
        cv2.line(page, (200, y), (600, y), 0, 2)
    cv2.rectangle(page, (30, 30), (1210, 1724), 0, 4)
    assert find_cells(page) == []


def _banded() -> Image:
    """White letters on a dark head, tinted rows below it, and no line."""
    page = np.full((1754, 1240), 255, np.uint8)
    page[200:250, 60:1180] = 80
    for x, word in ((90, "No"), (300, "Name"), (700, "BOROD")):
        cv2.putText(page, word, (x, 236), cv2.FONT_HERSHEY_SIMPLEX, 0.9, 255, 3)
    for y in range(300, 700, 100):
        page[y : y + 50, 60:1180] = 215
    return page


def test_white_letters_on_a_dark_band_are_no_cells() -> None:
    cells = find_cells(_banded())
    assert [round(c.y0, -1) for c in cells] == [200]
    assert cells[0].width > 1000


def test_the_edges_of_a_tint_are_no_rulings_and_rulings_across_it_are() -> None:
    page = _banded()
    for x in _COLUMNS:
        cv2.line(page, (x, 200), (x, 700), 0, 2)
    for y in range(200, 701, 50):
        cv2.line(page, (_COLUMNS[0], y), (_COLUMNS[-1], y), 0, 2)
    assert len(find_cells(page)) == 40


def test_white_rulings_part_the_cells_of_a_dark_band() -> None:
    page = _banded()
    for x in (260, 560):
        cv2.line(page, (x, 200), (x, 250), 255, 2)
    assert len(find_cells(page)) == 3


def test_letters_on_a_band_whose_ground_and_rulings_are_one_are_no_cells() -> None:
    page = _grid(3, 20)
    page[_ROWS[0] : _ROWS[1], _COLUMNS[0] : _COLUMNS[-1]] = 20
    for x in range(100, 1100, 200):
        page[_ROWS[0] + 26 : _ROWS[1] - 26, x : x + 26] = 255
    cells = find_cells(page)
    assert [c for c in cells if c.width < 60] == []
    assert len([c for c in cells if c.y0 > _ROWS[1] - 10]) == 12


def test_a_fold_across_the_page_parts_no_cell() -> None:
    page = _grid()
    cv2.line(page, (1040, 0), (1050, page.shape[0]), 60, 3)
    cv2.line(page, (0, 400), (page.shape[1], 410), 60, 3)
    cells = find_cells(page)
    assert len(cells) == 16
    assert len(_around(cells, 1000, 420)) == 1
