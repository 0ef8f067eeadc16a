"""Seals: what is drawn, and how ink meets print."""

import random

import numpy as np
import pytest
from PIL import Image

from yanzhen.samples.fonts import FACES
from yanzhen.samples.seal_ink import Ink, draw_seal, stamp

FONT = FACES["serif_bold"]
NAME = "焦作市人力资源和社会保障局"


def seal(seed: int = 1, ink: Ink = "red") -> Image.Image:
    return draw_seal(
        NAME, ink=ink, rng=random.Random(seed), font_path=FONT.path, font_index=FONT.index
    )


def saturation(image: Image.Image) -> float:
    pixels = np.asarray(image.convert("RGB"), np.int16)
    return float((pixels.max(axis=2) - pixels.min(axis=2)).max())


def test_a_seal_is_as_wide_as_asked() -> None:
    box = stamp(Image.new("RGB", (700, 700), "white"), seal(), (50, 50))
    assert box[2] - box[0] == pytest.approx(42 / 25.4 * 300, rel=0.03)


def test_the_same_seed_presses_the_same_seal() -> None:
    assert seal(7).tobytes() == seal(7).tobytes()
    assert seal(7).tobytes() != seal(8).tobytes()


def test_print_stays_dark_under_the_ink_and_paper_turns_red() -> None:
    page = Image.new("RGB", (600, 600), "white")
    page.paste((10, 10, 10), (0, 280, 600, 320))
    stamp(page, seal(), (40, 40))
    pixels = np.asarray(page, np.int16)
    assert pixels[285:315].max() <= 10
    assert saturation(page) > 60


def test_steel_darkens_the_paper_without_colour() -> None:
    page = Image.new("RGB", (600, 600), "white")
    stamp(page, seal(ink="steel"), (40, 40))
    assert np.asarray(page).min() < 235
    assert saturation(page) <= 8


def test_a_seal_beside_the_page_leaves_it_alone() -> None:
    page = Image.new("RGB", (100, 100), "white")
    box = stamp(page, seal(), (200, 20))
    assert box[0] == box[2]
    assert np.asarray(page).min() == 255


@pytest.mark.parametrize(("shape", "aspect"), [("oval", 0.7), ("square", 1.0)])
def test_other_shapes_keep_their_proportions(shape: str, aspect: float) -> None:
    drawn = draw_seal(
        "张三之印",
        shape="oval" if shape == "oval" else "square",
        bottom="考核专用章",
        rng=random.Random(3),
        font_path=FONT.path,
    )
    box = drawn.getchannel("A").point([0] * 24 + [255] * 232).getbbox()
    assert box is not None
    assert (box[3] - box[1]) / (box[2] - box[0]) == pytest.approx(aspect, abs=0.08)
