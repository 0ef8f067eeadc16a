"""Several papers in one picture are cut out each by itself; one paper stays whole."""

import cv2
import numpy as np
import numpy.typing as npt
import pytest

from extractors.frames import Image, UntrustedPage
from extractors.pages.flatten import flatten_all
from extractors.pages.papers_apart import find_papers
from tests.extractors.pages.drawn_pages import on_desk, pixels, text_page

Place = tuple[float, float, float, float]
_PAPER = (225, 240, 248)


def _small_page(width: int, height: int, seed: int) -> Image:
    page = cv2.resize(pixels(text_page(seed)), (width, height), interpolation=cv2.INTER_AREA)
    return np.asarray(np.minimum(page, np.array(_PAPER, np.uint8)), np.uint8)


def _on_lid(places: list[Place], lid: int = 252) -> Image:
    """Papers (x, y, width, height in pixels) on a scanner's lid with a little noise."""
    noise = np.random.default_rng(0).normal(lid, 0.8, (900, 1200, 1))
    scan = np.repeat(np.clip(noise, 0, 255), 3, axis=2).astype(np.uint8)
    for seed, (x, y, wide, high) in enumerate(places):
        x0, y0 = round(x), round(y)
        scan[y0 : y0 + round(high), x0 : x0 + round(wide)] = _small_page(
            round(wide), round(high), seed
        )
    return scan


def _corners(place: Place) -> npt.NDArray[np.float64]:
    x, y, wide, high = place
    return np.array([[x, y], [x + wide, y], [x + wide, y + high], [x, y + high]], np.float64)


@pytest.mark.parametrize("lid", [252, 200, 20])
def test_papers_on_a_scanners_glass_are_told_apart(lid: int) -> None:
    places: list[Place] = [(40, 50, 520, 735), (640, 120, 500, 707)]
    scan = _on_lid(places, lid)
    flats = flatten_all(UntrustedPage(1, scan))
    assert [flat.source for flat in flats] == ["scan", "scan"]
    for flat, place in zip(flats, places, strict=True):
        assert flat.quad is not None
        found = np.array(flat.quad) * (scan.shape[1], scan.shape[0])
        assert np.abs(found - _corners(place)).max() < 8
        assert flat.image.shape[0] == pytest.approx(place[3], abs=10)


def test_papers_one_above_the_other_come_in_that_order() -> None:
    places: list[Place] = [(300, 500, 560, 380), (60, 30, 600, 420)]
    first, second = find_papers(_on_lid(places))
    assert first[:, 1].mean() < second[:, 1].mean()


def test_framed_parts_of_one_page_are_no_papers() -> None:
    page = pixels(text_page())
    cv2.rectangle(page, (90, 180), (920, 600), (30, 30, 30), 3)
    cv2.rectangle(page, (90, 640), (920, 1330), (30, 30, 30), 3)
    page[210:420, 660:880] = (160, 90, 40)
    assert find_papers(np.asarray(cv2.resize(page, None, fx=0.6, fy=0.6), np.uint8)) == []


def test_one_sheet_on_a_desk_stays_one() -> None:
    photo, _ = on_desk(pixels(text_page()), (60, 90, 130))
    assert len(flatten_all(UntrustedPage(1, photo))) == 1


def test_both_sides_of_a_card_copied_on_one_sheet_stay_one_page() -> None:
    sheet = np.full((1200, 850, 3), 255, np.uint8)
    for y, seed in ((200, 0), (560, 1)):
        sheet[y : y + 240, 230:610] = _small_page(380, 240, seed)
    assert find_papers(sheet) == []
