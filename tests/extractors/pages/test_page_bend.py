"""Bent pages are made flat by their lines; flat ones stay as they are; print is never cut off."""

import cv2
import numpy as np
import numpy.typing as npt
import pytest

from extractors.frames import Image, UntrustedPage
from extractors.pages.bend import unbend
from extractors.pages.flatten import flatten
from extractors.pages.print_beyond import leaves_print_out
from tests.extractors.pages.drawn_pages import HEIGHT, WIDTH, on_desk, pixels, text_page

Floats = npt.NDArray[np.float32]


def _sheet(name: str) -> Floats:
    """How many pixels lower each place of a page is shown."""
    y, x = np.mgrid[-1 : 1 : HEIGHT * 1j, -1 : 1 : WIDTH * 1j].astype(np.float32)
    spine = np.exp(-(x + 1) / 0.35)
    shapes = {
        "book": 70 * spine * (0.4 - 0.6 * y),
        "wave": 22 * np.sin(3.2 * x),
        "keystone": 24 * x * y,
    }
    return np.asarray(shapes[name], np.float32)


def _bent(image: Image, sheet: Floats) -> Image:
    rows, columns = np.mgrid[0:HEIGHT, 0:WIDTH].astype(np.float32)
    white = (255, 255, 255)
    moved = cv2.remap(image, columns, rows - sheet, cv2.INTER_LINEAR, borderValue=white)
    return np.asarray(moved, np.uint8)


def _sharpness(image: Image) -> float:
    """How clearly rows of print stand apart from the gaps between them."""
    ink = (255.0 - image[::2].mean(axis=2) / 2 - image[1::2].mean(axis=2) / 2).mean(axis=1)
    return float((np.diff(ink) ** 2).sum())


@pytest.mark.parametrize("shape", ["book", "wave", "keystone"])
def test_lines_come_out_straight(shape: str) -> None:
    flat = pixels(text_page())
    bent = _bent(flat, _sheet(shape))
    mended = unbend(bent)
    assert mended.shape == flat.shape
    assert _sharpness(bent) < 0.6 * _sharpness(flat)
    assert _sharpness(mended) > 0.75 * _sharpness(flat)


@pytest.mark.parametrize("seed", [0, 1, 2])
def test_a_flat_page_is_not_touched(seed: int) -> None:
    page = pixels(text_page(seed))
    assert unbend(page) is page


def test_a_page_without_print_is_not_touched() -> None:
    blank = np.full((800, 600, 3), 250, np.uint8)
    assert unbend(blank) is blank


def test_a_sheet_that_would_leave_print_out_is_none() -> None:
    photo, corners = on_desk(pixels(text_page()), (60, 90, 130))
    small = np.asarray(cv2.resize(photo, None, fx=0.4, fy=0.4), np.uint8)
    half = corners * 0.4
    half[[0, 3]] = (half[[0, 3]] + half[[1, 2]]) / 2
    assert leaves_print_out(small, half)
    assert not leaves_print_out(small, corners * np.float32(0.4))


def test_the_shadow_of_a_spine_is_no_edge_of_the_sheet() -> None:
    photo, _ = on_desk(pixels(text_page()), (40, 40, 45))
    place = np.arange(photo.shape[1])
    shade = 1 - 0.8 * np.exp(-(((place - 520) / 45.0) ** 2))
    shaded = np.asarray(photo * shade[None, :, None], np.uint8)
    flat, quad, _ = flatten(UntrustedPage(1, shaded))
    assert quad is None or np.ptp(np.array(quad)[:, 0]) > 0.7
    assert flat.shape[1] > 800
