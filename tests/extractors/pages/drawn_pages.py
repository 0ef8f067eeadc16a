"""Pages drawn for the tests of the page steps: text, a seal across it, a photo of it on a desk."""

import random

import cv2
import numpy as np
import numpy.typing as npt
from PIL import Image as Picture
from PIL import ImageDraw

from extractors.frames import Image
from yanzhen.samples import fonts
from yanzhen.samples.seal_ink import Ink, draw_seal, stamp

WIDTH, HEIGHT = 1000, 1414
SEAL_AT = (420, 760)
SEAL_SIDE = 230

_WORDS = "兹证明该同志参加工勤技能岗位等级考核经考核合格特发此证汽车驾驶员中级工年月日"


def text_page(seed: int = 0, title: str = "岗位等级证书", red_title: bool = False) -> Picture.Image:
    """A white A4 page at about 120 dpi with a headline and two dozen lines."""
    rng = random.Random(seed)  # noqa: S311 - a drawing, not a secret
    page = Picture.new("RGB", (WIDTH, HEIGHT), (255, 255, 255))
    pen = ImageDraw.Draw(page)
    colour = (200, 20, 30) if red_title else (20, 20, 20)
    pen.text(
        (WIDTH / 2, 110), title, fill=colour, font=fonts.pillow_font("serif_bold", 60), anchor="mm"
    )
    for row in range(24):
        words = "".join(rng.choice(_WORDS) for _ in range(rng.randint(12, 30)))
        pen.text(
            (110, 200 + row * 46), words, fill=(20, 20, 20), font=fonts.pillow_font("serif", 26)
        )
    return page


def stamped(page: Picture.Image, ink: Ink = "red", at: tuple[int, int] = SEAL_AT) -> Picture.Image:
    """The page with a round seal of 42 mm at about 140 dpi, its top left at ``at``."""
    face = fonts.FACES["serif_bold"]
    seal = draw_seal(
        "焦作市工人技术考核委员会", ink=ink, dpi=136, rng=random.Random(1),  # noqa: S311
        font_path=face.path, font_index=face.index,
    )  # fmt: skip
    copy = page.copy()
    stamp(copy, seal, at)
    return copy


def pixels(page: Picture.Image) -> Image:
    """BGR pixels."""
    return np.ascontiguousarray(np.asarray(page.convert("RGB"), np.uint8)[..., ::-1])


def tilted(image: Image, degrees: float) -> Image:
    """The picture with its content turned clockwise by a few degrees, on white."""
    height, width = image.shape[:2]
    matrix = cv2.getRotationMatrix2D((width / 2, height / 2), -degrees, 1.0)
    white = (255, 255, 255)
    return np.asarray(cv2.warpAffine(image, matrix, (width, height), borderValue=white), np.uint8)


def on_desk(image: Image, desk: tuple[int, int, int]) -> tuple[Image, npt.NDArray[np.float32]]:
    """A photo of the page on a grainy desk under a lamp at one side, and the page's corners."""
    height, width = image.shape[:2]
    size = (1200, 1600)
    corners = np.array([[120, 110], [1060, 150], [1110, 1490], [90, 1450]], np.float32)
    own = np.array([[0, 0], [width, 0], [width, height], [0, height]], np.float32)
    matrix = cv2.getPerspectiveTransform(own, corners)
    page = cv2.warpPerspective(image, matrix, size)
    inside = cv2.warpPerspective(np.full((height, width), 255, np.uint8), matrix, size)
    grain = np.random.default_rng(0).normal(0, 8, (size[1] // 4, size[0] // 4))
    wood = cv2.resize(grain, size)[..., None] + np.array(desk, np.float64)
    mixed = np.where(inside[..., None] > 127, page, wood)
    light = np.linspace(1.0, 0.72, size[0])[None, :, None]
    return np.asarray(np.clip(mixed * light, 0, 255), np.uint8), corners
