"""Seals are found with their place, shape and ink; what only looks like one is not."""

import random

import cv2
import numpy as np
import pytest
from PIL import Image as Picture
from PIL import ImageDraw

from extractors.frames import Image
from extractors.seals import SealMark, find_seals, may_hide_seal
from tests.extractors.pages.drawn_pages import pixels, stamped, text_page
from yanzhen.samples import fonts
from yanzhen.samples.seal_die import Shape
from yanzhen.samples.seal_ink import Ink, draw_seal, stamp

_SIZES: dict[Shape, float] = {"round": 42, "oval": 45, "square": 22}


def _press(
    page: Picture.Image, at: tuple[int, int], shape: Shape = "round", ink: Ink = "red"
) -> tuple[int, int, int, int]:
    """Press a seal; its true box."""
    face = fonts.FACES["serif_bold"]
    seal = draw_seal(
        "王建国印" if shape == "square" else "焦作市示范区农业技术推广中心",
        shape=shape, ink=ink, diameter_mm=_SIZES[shape], dpi=121, rng=random.Random(sum(at)),  # noqa: S311
        font_path=face.path, font_index=face.index,
    )  # fmt: skip
    return stamp(page, seal, at)


def _grey(image: Image) -> Image:
    return np.asarray(cv2.cvtColor(image, cv2.COLOR_BGR2GRAY), np.uint8)


def _overlap(mark: SealMark, box: tuple[int, int, int, int]) -> float:
    """Intersection over union."""
    wide = min(mark.box.x1, box[2]) - max(mark.box.x0, box[0])
    high = min(mark.box.y1, box[3]) - max(mark.box.y0, box[1])
    common = max(0.0, wide) * max(0.0, high)
    true = (box[2] - box[0]) * (box[3] - box[1])
    return common / (mark.box.width * mark.box.height + true - common)


@pytest.mark.parametrize(
    ("shape", "ink"),
    [("round", "red"), ("round", "blue"), ("oval", "red"), ("square", "red")],
)
def test_seal_across_print_is_found(shape: Shape, ink: Ink) -> None:
    page = text_page()
    true = _press(page, (450, 900), shape, ink)
    (mark,) = find_seals(pixels(page))
    assert (mark.shape, mark.ink) == (shape, ink)
    assert _overlap(mark, true) > 0.8
    assert mark.confidence > 0.6


def test_overlapping_seals_are_two() -> None:
    page = text_page()
    true = [_press(page, (350, 900)), _press(page, (480, 960))]
    marks = find_seals(pixels(page))
    assert len(marks) == 2
    for box in true:
        assert max(_overlap(mark, box) for mark in marks) > 0.7


def test_seal_cut_by_the_border_is_found() -> None:
    page = text_page()
    _press(page, (850, 700))
    (mark,) = find_seals(pixels(page))
    assert mark.box.x1 == pytest.approx(1000, abs=4)


def test_boxes_are_in_the_pictures_own_pixels() -> None:
    page = stamped(text_page()).resize((2000, 2828))
    (mark,) = find_seals(pixels(page))
    assert mark.box.width == pytest.approx(450, rel=0.1)


def test_seal_on_a_grey_copy_is_grey() -> None:
    image = _grey(pixels(stamped(text_page(), at=(650, 1130))))
    (mark,) = find_seals(image)
    assert (mark.shape, mark.ink) == ("round", "grey")


def _faxed(image: Image, level: int) -> Image:
    """Black and white alone, with a fax's unsteady threshold: pale ink turns into specks."""
    noise = np.random.default_rng(0).normal(0, 8, image.shape[:2])
    return np.where(_grey(image) + noise > level, 255, 0).astype(np.uint8)


def _half_empty() -> Picture.Image:
    """A page whose lower third is bare but for a date."""
    page = text_page()
    pen = ImageDraw.Draw(page)
    pen.rectangle((0, 900, 1000, 1414), fill="white")
    pen.text((640, 1150), "2019年6月3日", fill="black", font=fonts.pillow_font("serif", 30))
    return page


def test_pale_seal_on_a_fax_is_found_by_its_specks() -> None:
    page = _half_empty()
    true = _press(page, (620, 1030))
    print_ = pixels(_half_empty()).astype(int)
    pale = print_ - (print_ - pixels(page).astype(int)) // 2
    fax = _faxed(pale.clip(0, 255).astype(np.uint8), 208)
    (mark,) = find_seals(fax)
    assert _overlap(mark, true) > 0.7
    assert mark.ink == "grey"


def test_half_a_ring_is_a_faded_seal_and_a_square_code_is_none() -> None:
    image = _grey(pixels(_half_empty()))
    cv2.ellipse(image, (760, 1160), (110, 110), 0, -60, 90, 140, 2)
    cv2.ellipse(image, (760, 1160), (22, 22), 0, 0, 360, 140, -1)
    (mark,) = find_seals(image)
    assert mark.box.width == pytest.approx(220, rel=0.08)
    code = _grey(pixels(_half_empty()))
    squares = np.random.default_rng(1).integers(0, 2, (22, 22)).astype(np.uint8) * 255
    code[1030:1250, 300:520] = cv2.resize(squares, (220, 220), interpolation=cv2.INTER_NEAREST)
    assert find_seals(code) == []


def test_red_print_frames_and_photo_grounds_are_no_seals() -> None:
    page = text_page(title="荣誉证书", red_title=True)
    pen = ImageDraw.Draw(page)
    pen.rectangle((30, 30, 970, 1384), outline=(190, 30, 40), width=8)
    pen.line((100, 180, 900, 180), fill=(200, 20, 30), width=4)
    pen.rectangle((700, 900, 860, 1100), fill=(190, 20, 30))
    pen.ellipse((740, 930, 820, 1030), fill=(225, 190, 165))
    pen.rectangle((400, 900, 560, 1100), fill=(60, 110, 200))
    pen.ellipse((180, 1200, 300, 1320), fill=(200, 20, 30))
    assert find_seals(pixels(page)) == []


def test_a_seal_on_a_dim_photo_is_found() -> None:
    page = _half_empty()
    true = _press(page, (620, 1030))
    grain = np.random.default_rng(0).normal(0, 5, (*page.size[::-1], 3))
    pale = 255 - (255 - pixels(page).astype(float)) * 0.6
    dim = np.clip(pale * 0.35 + grain, 0, 255).astype(np.uint8)
    (mark,) = find_seals(dim)
    assert _overlap(mark, true) > 0.7


def _faint(strength: float, light: tuple[float, float, float] = (1, 1, 1)) -> Image:
    """A page with a seal of which this part is left, in a light of this colour (B, G, R)."""
    page = _half_empty()
    _press(page, (620, 1030))
    paper = pixels(_half_empty()).astype(float)
    faint = paper + (pixels(page) - paper) * strength
    return np.asarray(np.clip(faint * light, 0, 255), np.uint8)


@pytest.mark.parametrize("light", [(1, 1, 1), (0.59, 0.96, 1.0)], ids=["day", "yellow lamp"])
@pytest.mark.parametrize("strength", [0.5, 0.35])
def test_a_faint_seal_is_found_by_day_and_under_a_yellow_lamp(
    strength: float, light: tuple[float, float, float]
) -> None:
    (mark,) = find_seals(_faint(strength, light))
    assert (mark.shape, mark.ink) == ("round", "red")
    assert mark.box.centre == pytest.approx((730, 1140), abs=12)


def test_wheels_and_logos_have_no_lettering_and_are_no_seals() -> None:
    logo = pixels(_half_empty())
    cv2.circle(logo, (700, 1100), 100, (40, 30, 200), 6)
    cv2.circle(logo, (700, 1100), 68, (40, 30, 200), 30)
    assert find_seals(logo) == []
    wheel = np.full((1000, 1400, 3), 250, np.uint8)
    wheel[100:400, 100:1300] = (170, 60, 30)
    cv2.circle(wheel, (400, 700), 120, (170, 60, 30), 8)
    cv2.circle(wheel, (400, 700), 40, (170, 60, 30), -1)
    assert find_seals(wheel) == []


def test_plain_pages_have_no_seal() -> None:
    for seed in range(3):
        image = pixels(text_page(seed))
        assert find_seals(image) == []
        assert find_seals(_grey(image)) == []


def test_a_colourless_page_may_hide_a_seal() -> None:
    image = pixels(stamped(text_page()))
    assert may_hide_seal(_grey(image), []) is not None
    assert may_hide_seal(image, []) is None
    assert may_hide_seal(image, find_seals(image)) is None


def test_a_second_seal_may_be_lost_on_a_fax_but_not_on_a_grey_scan() -> None:
    grey = _grey(pixels(stamped(_half_empty(), at=(650, 1030))))
    noise = np.random.default_rng(0).normal(-6, 2, grey.shape)
    scan = np.clip(grey + noise, 0, 255).astype(np.uint8)
    assert may_hide_seal(scan, find_seals(scan)) is None
    fax = np.where(grey > 225, 255, 0).astype(np.uint8)
    marks = find_seals(fax)
    assert marks
    assert may_hide_seal(fax, marks) is not None


def test_steel_in_colour_hides_only_where_its_rim_shows() -> None:
    page = _half_empty()
    _press(page, (560, 1010), ink="steel")
    image = pixels(page)
    image[:60, :60] = (40, 40, 200)
    assert find_seals(image) == []
    assert may_hide_seal(image, []) is not None
    bare = pixels(_half_empty())
    bare[:60, :60] = (40, 40, 200)
    assert may_hide_seal(bare, []) is None
