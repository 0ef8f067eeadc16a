"""Stamped colour is lifted off print; printed colour stays."""

import cv2
import numpy as np
import pytest

from extractors.frames import Image
from extractors.pages.ink import lift_coloured_ink
from tests.extractors.pages.drawn_pages import SEAL_AT, SEAL_SIDE, pixels, stamped, text_page
from yanzhen.samples.seal_ink import Ink


def _difference(lifted: Image, clean: Image) -> float:
    """Mean difference in the seal's place."""
    x, y = SEAL_AT
    part = np.s_[y : y + SEAL_SIDE, x : x + SEAL_SIDE]
    return float(np.abs(lifted[part].astype(int) - clean[part].astype(int)).mean())


@pytest.mark.parametrize("ink", ["red", "blue"])
def test_seal_across_print_is_lifted(ink: Ink) -> None:
    page = text_page()
    clean = cv2.cvtColor(pixels(page), cv2.COLOR_BGR2GRAY)
    image = pixels(stamped(page, ink))
    plain = np.asarray(cv2.cvtColor(image, cv2.COLOR_BGR2GRAY), np.uint8)
    before = _difference(plain, np.asarray(clean, np.uint8))
    after = _difference(lift_coloured_ink(image), np.asarray(clean, np.uint8))
    assert before > 8
    assert after < 0.35 * before


def test_violet_stamp_is_lifted_like_a_blue_one() -> None:
    page = text_page()
    clean = np.asarray(cv2.cvtColor(pixels(page), cv2.COLOR_BGR2GRAY), np.uint8)
    ink = np.zeros(clean.shape, np.uint8)
    middle = (SEAL_AT[0] + SEAL_SIDE // 2, SEAL_AT[1] + SEAL_SIDE // 2)
    cv2.circle(ink, middle, 105, 255, 5)
    cv2.circle(ink, middle, 35, 255, -1)
    violet = np.where(ink[..., None] > 0, np.array([165, 95, 148]) / 255, 1.0)
    image = (pixels(page) * violet).astype(np.uint8)
    plain = np.asarray(cv2.cvtColor(image, cv2.COLOR_BGR2GRAY), np.uint8)
    assert _difference(lift_coloured_ink(image), clean) < 0.35 * _difference(plain, clean)


def _carbon(page: Image) -> Image:
    """The page as a carbon copy: what was black is blue."""
    ink = np.array([150, 92, 84], np.float32)
    return (ink + (255 - ink) * (page / 255.0)).astype(np.uint8)


@pytest.mark.parametrize("cells", [1, 2], ids=["large", "stamp-sized"])
def test_the_print_and_the_cells_of_a_carbon_copy_stay(cells: int) -> None:
    page = pixels(text_page())
    height, width = page.shape[:2]
    for corner in range(cells):
        left = round(0.1 * width + corner * 0.35 * width)
        right = left + round(0.8 * width / cells)
        cv2.rectangle(page, (left, round(0.5 * height)), (right, round(0.8 * height)), (0,) * 3, 3)
    copy = _carbon(page)
    plain = cv2.cvtColor(copy, cv2.COLOR_BGR2GRAY)
    assert np.array_equal(lift_coloured_ink(copy), plain)


def test_red_headline_keeps_its_contrast() -> None:
    image = pixels(stamped(text_page(red_title=True)))
    lifted = lift_coloured_ink(image)
    title = lifted[70:150, 300:700]
    assert np.percentile(title, 5) < 110


def test_page_without_colour_is_plain_grey() -> None:
    image = pixels(text_page())
    assert np.array_equal(lift_coloured_ink(image), cv2.cvtColor(image, cv2.COLOR_BGR2GRAY))


def test_grey_page_comes_back_unchanged() -> None:
    grey = pixels(text_page())[..., 0]
    assert lift_coloured_ink(grey) is grey


def test_warm_light_is_no_red_ink_around_a_seal() -> None:
    """Taken for ink, it would cover the page as a coloured cover does, and nothing were lifted."""
    warmth = np.array([0.78, 0.9, 1.0])
    warm = [
        (pixels(page) * warmth).astype(np.uint8) for page in (text_page(), stamped(text_page()))
    ]
    clean, plain = (np.asarray(cv2.cvtColor(page, cv2.COLOR_BGR2GRAY), np.uint8) for page in warm)
    assert _difference(lift_coloured_ink(warm[1]), clean) < 0.35 * _difference(plain, clean)


def _ring(
    page: Image, middle: tuple[int, int], ink: tuple[int, int, int], turn: int = 360
) -> Image:
    """The page under a ring with a disc in it, whose rim is pale beyond ``turn`` degrees."""
    mask = np.zeros(page.shape[:2], np.float32)
    cv2.ellipse(mask, middle, (105, 105), 0, 0, 360, 0.12, 6)
    cv2.ellipse(mask, middle, (105, 105), 0, 0, turn, 1, 6)
    cv2.circle(mask, middle, 35, 1, -1)
    through = 1 - mask[..., None] * (1 - np.array(ink) / 255)
    return (page * through).astype(np.uint8)


@pytest.mark.parametrize("turn", [360, 230], ids=["whole", "worn"])
def test_seals_of_unlike_inks_are_each_lifted_by_their_own(turn: int) -> None:
    page = pixels(text_page())
    clean = np.asarray(cv2.cvtColor(page, cv2.COLOR_BGR2GRAY), np.uint8)
    middle = (SEAL_AT[0] + SEAL_SIDE // 2, SEAL_AT[1] + SEAL_SIDE // 2)
    above = (middle[0], middle[1] - 3 * SEAL_SIDE // 2)
    image = _ring(_ring(page, above, (95, 85, 225)), middle, (60, 35, 110), turn)
    plain = np.asarray(cv2.cvtColor(image, cv2.COLOR_BGR2GRAY), np.uint8)
    assert _difference(lift_coloured_ink(image), clean) < 0.35 * _difference(plain, clean)
