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


def _laid(ground: Image, page: Image, place: Place, degrees: float) -> Image:
    """The page on the ground at a place, turned clockwise about its middle."""
    x, y, wide, high = place
    own = np.array([[0, 0], [wide, 0], [wide, high], [0, high]], np.float32)
    turn = np.deg2rad(degrees)
    lean = np.array([[np.cos(turn), np.sin(turn)], [-np.sin(turn), np.cos(turn)]])
    middle = np.array([wide / 2, high / 2])
    corners = ((own - middle) @ lean + middle + (x, y)).astype(np.float32)
    matrix = cv2.getPerspectiveTransform(own, corners)
    cv2.warpPerspective(page, matrix, ground.shape[1::-1], dst=ground,
                        borderMode=cv2.BORDER_TRANSPARENT)  # fmt: skip
    return ground


def _desk(height: int = 900, width: int = 1200) -> Image:
    """Grainy wood under a lamp at its left side."""
    grain = np.random.default_rng(2).normal(0, 6, (height // 3, width // 3))
    wood = cv2.resize(grain, (width, height))[..., None] + np.array((60, 90, 130))
    return np.asarray(np.clip(wood * np.linspace(1.1, 0.8, width)[:, None], 0, 255), np.uint8)


@pytest.mark.parametrize("degrees", [3.0, -2.0])
def test_papers_that_touch_on_a_desk_are_cut_apart(degrees: float) -> None:
    desk = _laid(_desk(), _small_page(460, 650, 0), (90, 120, 460, 650), 0)
    photo = _laid(desk, _small_page(500, 520, 1), (548, 150, 500, 520), degrees)
    first, second = flatten_all(UntrustedPage(1, photo))
    assert first.source == second.source == "photo"
    assert first.quad
    found = np.array(first.quad) * (1200, 900)
    assert np.abs(found - _corners((90, 120, 460, 650))).max() < 16


def _stone(height: int = 900, width: int = 1200) -> Image:
    """A speckled slab, which has dark marks of print's own size all over."""
    specks = np.random.default_rng(3).normal(0, 42, (height // 5, width // 5)).astype(np.float32)
    slab = cv2.resize(specks, (width, height), interpolation=cv2.INTER_CUBIC)[..., None] + 130
    return np.asarray(np.repeat(np.clip(slab, 0, 255), 3, axis=2), np.uint8)


def test_papers_side_by_side_on_speckled_stone_are_told_apart() -> None:
    slab = _laid(_stone(), _small_page(460, 650, 0), (90, 120, 460, 650), 0)
    photo = _laid(slab, _small_page(500, 520, 1), (560, 150, 500, 520), 1.5)
    first, second = find_papers(photo)
    assert np.abs(first - _corners((90, 120, 460, 650))).max() < 16
    assert second[:, 0].min() > 535


def test_a_booklet_on_speckled_stone_with_a_shaded_spine_stays_one() -> None:
    booklet = np.concatenate([_small_page(380, 520, 0), _small_page(380, 520, 1)], axis=1)
    booklet[:, 376:384] = booklet[:, 376:384] * 0.85
    photo = _laid(_stone(), np.ascontiguousarray(booklet), (200, 160, 760, 520), 1.0)
    assert len(flatten_all(UntrustedPage(1, photo))) == 1


def test_a_folded_sheet_on_speckled_stone_stays_one() -> None:
    sheet = _small_page(560, 790, 0)
    for fold in (263, 527):
        shade = 1 - 0.3 * np.exp(-(((np.arange(790) - fold) / 6.0) ** 2))
        sheet = np.asarray(sheet * shade[:, None, None], np.uint8)
    photo = _laid(_stone(), sheet, (300, 50, 560, 790), 1.0)
    assert len(flatten_all(UntrustedPage(1, photo))) == 1


def test_three_papers_that_touch_in_a_row_are_three() -> None:
    ground = _desk()
    for seed, (x, y, tilt) in enumerate([(30, 200, -2.0), (405, 150, 1.0), (782, 260, 3.0)]):
        ground = _laid(ground, _small_page(380, 480, seed), (x, y, 380, 480), tilt)
    assert len(flatten_all(UntrustedPage(1, ground))) == 3


def test_a_folded_sheet_whose_folds_cast_shadows_stays_one() -> None:
    scan = _small_page(850, 1200, 0)
    for fold in (400, 800):
        shade = 1 - 0.25 * np.exp(-(((np.arange(1200) - fold) / 4.0) ** 2))
        scan = np.asarray(scan * shade[:, None, None], np.uint8)
    cv2.rectangle(scan, (40, 40), (810, 1160), (60, 60, 60), 3)
    assert len(flatten_all(UntrustedPage(1, scan))) == 1


def test_one_sheet_with_a_hand_at_its_side_stays_one() -> None:
    desk = _laid(_desk(), _small_page(560, 790, 0), (300, 50, 560, 790), 1.0)
    cv2.ellipse(desk, (300, 480), (130, 60), 10, 0, 360, (120, 150, 205), -1)
    assert len(flatten_all(UntrustedPage(1, desk))) == 1


def _joined(gap: int, *, sideways: bool) -> Image:
    """Two photos under each other, or side by side, as an app joins them."""
    tall = _laid(_desk(600, 800), _small_page(560, 400, 0), (120, 90, 560, 400), 2.0)
    other = _laid(_desk(500, 800) + np.uint8(40), _small_page(520, 380, 1), (90, 60, 520, 380), -1)
    strip = np.full((gap, 800, 3), 255, np.uint8)
    whole = np.concatenate([tall, strip, other])
    return np.ascontiguousarray(whole.swapaxes(0, 1)) if sideways else whole


@pytest.mark.parametrize(("gap", "sideways"), [(16, False), (0, False), (16, True)])
def test_photos_joined_in_one_picture_are_parted_at_the_seam(gap: int, sideways: bool) -> None:
    picture = _joined(gap, sideways=sideways)
    first, second = flatten_all(UntrustedPage(1, picture))
    assert first.quad
    assert second.quad
    found = np.array(second.quad) * picture.shape[1::-1]
    middle = np.array([350, 600 + gap + 250])
    assert np.abs(found.mean(axis=0) - (middle[::-1] if sideways else middle)).max() < 8


def test_a_coloured_bar_across_a_page_is_no_seam() -> None:
    page = pixels(text_page())
    middle = page.shape[0] // 2
    page[middle : middle + 40] = (160, 90, 40)
    assert len(flatten_all(UntrustedPage(1, page))) == 1
