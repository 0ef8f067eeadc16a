"""Measures of a page move with what spoils it, and with nothing else."""

import cv2
import numpy as np

from extractors.frames import Image, Line, PixelBox
from extractors.pages.quality import colourless, measure
from tests.extractors.pages.drawn_pages import on_desk, pixels, stamped, text_page


def _lines(right: float = 600) -> list[Line]:
    """The text rows of a drawn page as an engine would give them."""
    return [
        Line("字" * 12, PixelBox(110, 198 + row * 46, right, 230 + row * 46), 0.95)
        for row in range(24)
    ]


def _blurred(image: Image, reach: float) -> Image:
    return np.asarray(cv2.GaussianBlur(image, (0, 0), reach), np.uint8)


def test_clean_page_is_crisp_and_has_nothing_wrong() -> None:
    quality = measure(pixels(stamped(text_page())), _lines(), 120)
    assert quality.sharpness > 0.35
    assert (quality.glare, quality.darkness) == (0.0, 0.0)
    assert quality.contrast > 0.7
    assert quality.char_height == 32
    assert quality.cut_edges == []
    assert not quality.blank
    assert quality.dpi == 120


def test_blur_lowers_sharpness_until_nothing_can_be_read() -> None:
    page = pixels(text_page())
    crisp, soft, lost = (
        measure(image, _lines(), None).sharpness
        for image in (page, _blurred(page, 2.0), _blurred(page, 7.0))
    )
    assert crisp > soft > lost
    assert lost < 0.18


def test_a_shaken_camera_lowers_sharpness_though_edges_along_its_way_stay_crisp() -> None:
    page = pixels(text_page())
    shaken = np.asarray(cv2.blur(page, (14, 1)), np.uint8)
    assert measure(shaken, _lines(), None).sharpness < 0.5
    assert measure(page, _lines(), None).sharpness > 0.6


def test_a_line_as_high_as_the_page_is_no_measure_of_characters() -> None:
    image = _blurred(pixels(text_page()), 8.0)
    giant = [Line("等级证书", PixelBox(0, 100, 900, 1300), 0.9)]
    quality = measure(image, giant, None)
    assert quality.char_height is None
    assert quality.sharpness < 0.3


def test_reflection_is_glare_and_white_paper_is_not() -> None:
    page = pixels(text_page())
    photo, _ = on_desk(page, (60, 90, 130))
    y, x = np.mgrid[: photo.shape[0], : photo.shape[1]]
    spot = 500 * np.exp(-((x - 600) ** 2 + (y - 700) ** 2) / (2 * 150.0**2))
    burnt = np.clip(photo * 0.8 + spot[..., None], 0, 255).astype(np.uint8)
    assert measure(burnt, None, None).glare > 0.06
    assert measure(photo, None, None).glare == 0.0
    assert measure(page, None, None).glare == 0.0


def test_a_reflection_over_most_of_a_white_page_is_glare() -> None:
    """What is left of the paper is nearly as bright; a bright page that keeps its print is none."""
    page = np.minimum(pixels(text_page()), 238)
    high, wide = page.shape[:2]
    y, x = np.mgrid[:high, :wide]
    away = ((x - 0.45 * wide) ** 2 + (y - 0.5 * high) ** 2) / (0.18 * wide) ** 2
    burnt = np.clip(page + 5000 * np.exp(-away / 2)[..., None], 0, 255).astype(np.uint8)
    assert measure(burnt, None, None).glare > 0.6
    bright = np.minimum(page.astype(np.uint16) + 14, 255).astype(np.uint8)
    assert measure(bright, None, None).glare == 0.0


def test_a_reflection_that_ends_on_a_frame_is_glare() -> None:
    """What is printed where it ends is sharp, the light beside it is not."""
    page = np.minimum(pixels(text_page()), 230)
    high, wide = page.shape[:2]
    for inset in (90, 108):
        cv2.rectangle(page, (inset, 250), (wide - inset, 980), (40, 30, 190), 6)
    y, x = np.mgrid[:high, :wide]
    away = ((x - 0.5 * wide) / (0.2 * wide)) ** 2 + ((y - 0.44 * high) / (0.12 * high)) ** 2
    burnt = np.clip(page + 3000 * np.exp(-away)[..., None], 0, 255).astype(np.uint8)
    assert measure(burnt, None, None).glare > 0.2
    framed = np.full_like(page, 255)
    cv2.rectangle(framed, (90, 250), (wide - 90, 980), (40, 30, 190), 6)
    assert measure(framed, None, None).glare == 0.0


def test_white_page_beside_a_coloured_one_is_no_glare() -> None:
    spread = np.full((1500, 2200, 3), 250, np.uint8)
    spread[:, :840] = (222, 224, 246)
    assert measure(_blurred(spread, 1.5), None, None).glare == 0.0


def test_dark_page_is_dark() -> None:
    dark = (pixels(text_page()) * 0.15).astype(np.uint8)
    assert measure(dark, None, None).darkness > 0.9


def test_blank_page() -> None:
    noise = np.random.default_rng(0).normal(248, 2, (900, 640, 3))
    quality = measure(np.clip(noise, 0, 255).astype(np.uint8), [], None)
    assert quality.blank
    assert quality.ink < 0.001


def test_blank_though_a_desk_shows_along_the_rim() -> None:
    sheet = np.full((900, 640, 3), 245, np.uint8)
    sheet[:, :8] = 70
    assert measure(sheet, [Line("一", PixelBox(0, 0, 30, 30), 0.3)], None).blank


def _ruled() -> Image:
    """A page with a table whose rules run from edge to edge of its frame."""
    image = pixels(text_page())
    for y in range(700, 1000, 60):
        cv2.line(image, (150, y), (850, y), (30, 30, 30), 2)
    cv2.line(image, (150, 700), (150, 940), (30, 30, 30), 2)
    return image


def test_rules_of_a_table_that_leave_the_picture_are_cut() -> None:
    assert measure(_ruled(), _lines(), None).cut_edges == []
    assert measure(_ruled()[:, :760], _lines(), None).cut_edges == ["right"]


def test_a_cut_page_that_was_turned_upright_is_still_cut() -> None:
    noise = np.random.default_rng(0).normal(0, 2, (1414, 700, 3))
    cut = np.clip(_ruled()[:, :700].astype(float) - 8 + noise, 0, 255).astype(np.uint8)
    back = cv2.getRotationMatrix2D((350, 707), 1.5, 1.0)
    fill = (247, 247, 247)
    turned = np.asarray(cv2.warpAffine(cut, back, (700, 1414), borderValue=fill), np.uint8)
    assert "right" in measure(turned, _lines(), None).cut_edges


def test_a_frame_that_runs_off_leaves_the_edge_open() -> None:
    image = pixels(text_page())
    cv2.rectangle(image, (40, 60), (960, 1380), (40, 90, 160), 6)
    assert measure(image, _lines(), None).open_edges == []
    quality = measure(image[:, :920], _lines(), None)
    assert (quality.cut_edges, quality.open_edges) == ([], ["right"])


def test_a_line_cut_beside_a_frame_that_runs_off_is_cut() -> None:
    image = pixels(text_page())
    cv2.rectangle(image, (40, 60), (960, 1380), (40, 90, 160), 6)
    cut, boxes = np.ascontiguousarray(image[:, :900]), [line.box for line in _lines()]
    whole = [Line("字" * 12, box, 0.95) for box in boxes]
    long = [Line("字" * 12, boxes[0]._replace(x1=898), 0.95), *whole[1:]]
    assert measure(cut, whole, None).cut_edges == []
    assert measure(cut, long, None).cut_edges == ["right"]


def test_slivers_of_the_desk_at_the_corners_leave_no_edge_open() -> None:
    image = pixels(text_page())
    for x in (2, 995):
        cv2.line(image, (x, 1290), (x, 1413), (60, 60, 60), 2)
    assert measure(image, _lines(), None).open_edges == []


def test_a_pattern_that_runs_off_all_round_is_a_desk() -> None:
    image = pixels(text_page())
    for at in range(30, 1414, 60):
        for start, end in (((at, 0), (at, 1413)), ((0, at), (999, at))):
            cv2.line(image, start, end, (60, 60, 60), 2)
    image[70:-70, 70:-70] = pixels(text_page())[70:-70, 70:-70]
    quality = measure(image, _lines(), None)
    assert (quality.cut_edges, len(quality.open_edges)) == ([], 4)


def test_lines_that_leave_the_picture_are_cut() -> None:
    image = pixels(text_page())[:, :600]
    assert measure(image, _lines(right=600), None).cut_edges == ["right"]
    top = pixels(text_page())[212:]
    moved = [
        Line(one.text, PixelBox(one.box.x0, one.box.y0 - 212, one.box.x1, one.box.y1 - 212), 0.9)
        for one in _lines()[1:]
    ]
    assert "top" in measure(top, moved, None).cut_edges


def test_colour_is_seen_where_there_is_some() -> None:
    image = pixels(stamped(text_page()))
    grey = np.asarray(cv2.cvtColor(image, cv2.COLOR_BGR2GRAY), np.uint8)
    assert not colourless(image)
    assert colourless(grey)
    assert colourless(np.asarray(cv2.cvtColor(grey, cv2.COLOR_GRAY2BGR), np.uint8))
