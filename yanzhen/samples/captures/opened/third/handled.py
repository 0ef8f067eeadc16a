"""What sheets went through: crumpled and smoothed, stamped on the back, slid into a sleeve."""

import math
import random

import cv2
import numpy as np
from PIL import Image

from yanzhen.samples import fonts
from yanzhen.samples.captures import light
from yanzhen.samples.captures.base import PAGE_DPI, Captured, Floats, Pixels
from yanzhen.samples.captures.scan import Take
from yanzhen.samples.seal_ink import draw_seal

_BACKS = ("焦作市档案馆", "河南省公证协会", "焦作市人才交流中心")


def crumpled(sheet: Pixels, rng: random.Random) -> Pixels:
    """Crumpled and smoothed out: many short sharp creases, facets of slightly different light."""
    size = sheet.shape[1], sheet.shape[0]
    gain = np.ones((size[1] // 4, size[0] // 4), np.float32)
    for _ in range(rng.randrange(16, 26)):
        gain *= _crease((size[0] // 4, size[1] // 4), rng)
    return light.graded(sheet, cv2.resize(gain, size).astype(np.float32), (1.0, 1.0, 1.0))


def _crease(size: tuple[int, int], rng: random.Random) -> Floats:
    """A crease through a point in any direction, fading out along itself."""
    turn, reach = rng.uniform(0, math.tau), size[0] * rng.uniform(0.12, 0.4)
    x = np.arange(size[0], dtype=np.float32)[None, :] - rng.uniform(0, size[0])
    y = np.arange(size[1], dtype=np.float32)[:, None] - rng.uniform(0, size[1])
    along = x * math.cos(turn) + y * math.sin(turn)
    off = -x * math.sin(turn) + y * math.cos(turn)
    near = np.exp(-((along / reach) ** 2))
    step = rng.uniform(0.04, 0.09) * np.sign(off) * np.exp(-np.abs(off) / (size[0] * 0.05))
    line = rng.uniform(0.05, 0.15) * np.exp(-np.abs(off) / 1.6)
    return np.asarray(1 - near * (step + line), np.float32)


def stamped_behind(sheet: Pixels, rng: random.Random) -> Pixels:
    """One or two stamps of the back that came through thin paper: mirrored, soft and pale."""
    page = Image.fromarray(sheet)
    for _ in range(rng.choice((1, 2))):
        mark = _through(rng)
        room = max(1, page.width - mark.width), max(1, page.height - mark.height)
        page.paste(mark, (rng.randrange(room[0]), rng.randrange(room[1])), mark)
    return np.asarray(page, np.uint8)


def _through(rng: random.Random) -> Image.Image:
    """A stamp's impression seen from behind."""
    face = fonts.FACES["serif_bold"]
    mark = draw_seal(rng.choice(_BACKS), diameter_mm=rng.uniform(36, 42), dpi=PAGE_DPI,
                     rng=random.Random(rng.getrandbits(32)), font_path=face.path,
                     font_index=face.index)  # fmt: skip
    seen = np.asarray(mark.transpose(Image.Transpose.FLIP_LEFT_RIGHT))
    soft = np.array(cv2.GaussianBlur(seen, (0, 0), 5))
    soft[..., :3] = (214, 96, 100)
    soft[..., 3] = (soft[..., 3] * rng.uniform(0.14, 0.24)).astype(np.uint8)
    return Image.fromarray(soft, "RGBA")


def sleeved(first: Take) -> Take:
    """A photo of a page in a plastic sleeve: a greyish veil, streaks of light, the sleeve's rim."""

    def take(page: Image.Image, rng: random.Random) -> Captured:
        captured = first(page, rng)
        image = np.array(captured.image)
        rim = captured.to_delivered([(-0.03, -0.02), (1.03, -0.02), (1.03, 1.03), (-0.03, 1.03)])
        points = (rim * (image.shape[1], image.shape[0])).astype(np.int32).reshape(-1, 1, 2)
        cv2.polylines(image, [points], True, (206, 210, 214), 3, cv2.LINE_AA)
        veil = np.clip(image * np.float32(0.88) + 20, 0, 255)
        lit = np.clip(veil + _streaks((image.shape[1], image.shape[0]), rng)[..., None], 0, 255)
        made = light.jpeg_again(Image.fromarray(lit.astype(np.uint8)), 85)
        return Captured(made, captured.source, captured.to_delivered, quad=captured.quad)

    return take


def _streaks(size: tuple[int, int], rng: random.Random) -> Floats:
    """Long soft reflections of a window or a tube, none bright enough to hide print."""
    light_of = np.zeros((size[1], size[0]), np.float32)
    for _ in range(rng.choice((2, 3))):
        turn, at = rng.uniform(0.3, 1.2), rng.uniform(-0.3, 0.5)
        x = (np.arange(size[0], dtype=np.float32) / size[0] - 0.5)[None, :]
        y = (np.arange(size[1], dtype=np.float32) / size[0] - 0.5)[:, None]
        off = -x * math.sin(turn) + y * math.cos(turn) - at
        along = x * math.cos(turn) + y * math.sin(turn) - rng.uniform(-0.3, 0.3)
        wide, long = rng.uniform(0.02, 0.07), rng.uniform(0.2, 0.4)
        streak = rng.uniform(40, 75) * np.exp(-((off / wide) ** 2) - (along / long) ** 2)
        light_of = np.maximum(light_of, streak)
    return np.asarray(light_of, np.float32)
