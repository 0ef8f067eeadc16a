"""Photos are straightened to the sheet; scans are left whole and only turned back."""

import cv2
import numpy as np
import pytest

from extractors.frames import UntrustedPage
from extractors.pages.flatten import deskew, even_light, flatten, turn_quad
from schemas.base import Quad
from tests.extractors.pages.drawn_pages import (
    HEIGHT,
    WIDTH,
    on_desk,
    pixels,
    stamped,
    text_page,
    tilted,
)

_SQUARE: Quad = ((0.0, 0.0), (1.0, 0.0), (1.0, 1.0), (0.0, 1.0))


@pytest.mark.parametrize(
    "desk", [(60, 90, 130), (40, 40, 45), (150, 150, 150), (160, 110, 60)], ids=str
)
def test_photo_is_straightened_to_its_corners(desk: tuple[int, int, int]) -> None:
    photo, corners = on_desk(pixels(stamped(text_page())), desk)
    flat, quad, source = flatten(UntrustedPage(1, photo))
    assert source == "photo"
    assert quad is not None
    height, width = photo.shape[:2]
    found = np.array(quad) * (width, height)
    assert np.abs(found - corners).max() < 15
    assert flat.shape[0] / flat.shape[1] == pytest.approx(1340 / 980, rel=0.03)


def test_scan_with_a_frame_stays_whole() -> None:
    image = pixels(stamped(text_page()))
    cv2.rectangle(image, (60, 60), (940, 1350), (20, 20, 150), 8)
    flat, quad, source = flatten(UntrustedPage(1, image))
    assert (quad, source) == (None, "scan")
    assert flat is image


def test_small_paper_on_a_flatbed_is_no_photo() -> None:
    small = cv2.resize(pixels(text_page()), (600, 848))
    image = np.full((1600, 1200, 3), 30, np.uint8)
    image[100:948, 80:680] = small
    _, quad, source = flatten(UntrustedPage(1, image))
    assert (quad, source) == (None, "scan")


def test_born_digital_page_is_left_alone() -> None:
    image = pixels(text_page())
    flat, quad, source = flatten(UntrustedPage(1, image, born_digital=True))
    assert flat is image
    assert (quad, source) == (None, "born_digital")


def test_quad_starts_at_the_contents_top_left() -> None:
    assert turn_quad(_SQUARE, 0) == _SQUARE
    assert turn_quad(_SQUARE, 90)[0] == (1.0, 0.0)
    assert turn_quad(_SQUARE, 180)[0] == (1.0, 1.0)
    assert turn_quad(_SQUARE, 270)[0] == (0.0, 1.0)


@pytest.mark.parametrize("degrees", [-6.5, -2.0, 1.0, 4.0])
def test_tilted_scan_is_turned_back(degrees: float) -> None:
    turned, angle, matrix = deskew(tilted(pixels(text_page()), degrees))
    assert angle == pytest.approx(degrees, abs=0.25)
    assert deskew(turned).angle == 0.0
    expected = cv2.getRotationMatrix2D((WIDTH / 2, HEIGHT / 2), angle, 1.0)
    assert matrix[:2, :2] == pytest.approx(expected[:, :2])


def test_straight_and_blank_pages_are_not_turned() -> None:
    straight = pixels(text_page())
    assert deskew(straight)[:2] == (straight, 0.0)
    blank = np.full((800, 600, 3), 250, np.uint8)
    assert deskew(blank)[:2] == (blank, 0.0)


def test_shadow_is_evened_out() -> None:
    grey = pixels(text_page())[..., 0].astype(np.float64)
    shaded = (grey * np.linspace(1.0, 0.4, grey.shape[1])[None, :]).astype(np.uint8)
    even = even_light(shaded)
    paper = [np.percentile(even[:, side], 90) for side in (slice(0, 100), slice(-100, None))]
    assert min(paper) > 235
