"""What people leave on papers: a stamp that certifies a copy, a cup's ring, yellowed edges, tape."""

import random
from dataclasses import replace

import cv2
import numpy as np
from PIL import Image, ImageDraw

from yanzhen.samples import fonts
from yanzhen.samples.captures import light, scan
from yanzhen.samples.captures.base import Captured, Floats, Pixels
from yanzhen.samples.captures.opened.fourth.machines import MM, grained
from yanzhen.samples.captures.scan import Take

_WORDS = (
    "复印件与原件核对无误",
    "与原件一致",
    "此件由本单位提供，与原件相符",
    "原件已核　复印属实",
)


def certified(page: Image.Image, rng: random.Random) -> Captured:
    """A grey copy with a line stamped in blue where the page is empty: it agrees with the original."""
    copied = Image.fromarray(grained(np.asarray(page.convert("RGB")), rng))
    stamp = _line_stamp(rng.choice(_WORDS), rng)
    copied.paste(stamp, _emptiest(copied, stamp.size, rng), stamp)
    return replace(scan.flatbed(200, 1.0)(copied, rng), grey=True)


def _line_stamp(words: str, rng: random.Random) -> Image.Image:
    """The words in uneven blue ink, a little askew."""
    font = fonts.pillow_font("micro", round(rng.uniform(4.2, 5.4) * MM))
    size = round(font.getlength(words)) + 40, round(11 * MM)
    mask = Image.new("L", size, 0)
    ImageDraw.Draw(mask).text((20, size[1] // 2), words, 255, font, anchor="lm")
    keep = 0.55 + 0.4 * light.field(size, 6, rng)
    alpha = Image.fromarray((np.asarray(mask, np.float32) * keep).astype(np.uint8))
    stamp = Image.new("RGBA", size, (44, 66, 168, 0))
    stamp.putalpha(alpha)
    return stamp.rotate(rng.uniform(-4, 4), Image.Resampling.BICUBIC, expand=True)


def _emptiest(page: Image.Image, size: tuple[int, int], rng: random.Random) -> tuple[int, int]:
    """Where a box of this size covers the least print, away from the page's edge."""
    ink = (np.asarray(page.convert("L").reduce(8)) < 170).astype(np.float32)
    box = min(ink.shape[1], size[0] // 8 + 6), min(ink.shape[0], size[1] // 8 + 6)
    total = cv2.boxFilter(
        ink, -1, box, anchor=(0, 0), normalize=False, borderType=cv2.BORDER_CONSTANT
    )
    rim = round(12 * MM / 8)
    free = total[
        rim : max(rim + 1, ink.shape[0] - box[1] - rim),
        rim : max(rim + 1, ink.shape[1] - box[0] - rim),
    ]
    rows, columns = np.nonzero(free <= free.min() + 0.5)
    at = rng.randrange(len(rows))
    return (int(columns[at]) + rim) * 8, (int(rows[at]) + rim) * 8


def stained(sheet: Pixels, rng: random.Random) -> Pixels:
    """Yellowed from its edges, with the ring of a cup and a few drops: print stays above it."""
    high, wide = sheet.shape[:2]
    small = wide // 4, high // 4
    age = _from_edges(small) * rng.uniform(0.1, 0.22) + 0.05 * light.field(small, 7, rng)
    for _ in range(rng.randrange(1, 3)):
        age = np.maximum(age, _ring(small, rng))
    for _ in range(rng.randrange(2, 6)):
        age = np.maximum(age, _drop(small, rng))
    cover = cv2.resize(np.asarray(age, np.float32), (wide, high), interpolation=cv2.INTER_LINEAR)
    planes = [
        cv2.multiply(plane, 1 - cover * np.float32(share), dtype=cv2.CV_8U)
        for plane, share in zip(cv2.split(sheet), (0.45, 0.75, 1.25), strict=True)
    ]
    return np.asarray(cv2.merge(planes), np.uint8)


def _from_edges(size: tuple[int, int]) -> Floats:
    """1 at the border, falling to 0 within a seventh of the page."""
    x = np.minimum(np.arange(size[0]), np.arange(size[0])[::-1])[None, :] / (size[0] / 7)
    y = np.minimum(np.arange(size[1]), np.arange(size[1])[::-1])[:, None] / (size[0] / 7)
    return np.asarray(np.exp(-np.minimum(x, y)), np.float32)


def _ring(size: tuple[int, int], rng: random.Random) -> Floats:
    """A cup's ring of 7 to 9 cm, darker on one side."""
    mm = MM / 4
    x, y = np.meshgrid(np.arange(size[0], dtype=np.float32), np.arange(size[1], dtype=np.float32))
    x, y = x - rng.uniform(0, size[0]), y - rng.uniform(0, size[1])
    far = np.hypot(x, y) - rng.uniform(34, 44) * mm
    line = np.exp(-((far / (1.3 * mm)) ** 2)) + 0.2 * (far < 0)
    side = 0.65 + 0.35 * np.cos(np.arctan2(y, x) - rng.uniform(0, 6.3))
    return np.asarray(line * side * rng.uniform(0.16, 0.28), np.float32)


def _drop(size: tuple[int, int], rng: random.Random) -> Floats:
    """A dried drop: a pale middle and a dark rim."""
    mm = MM / 4
    x, y = np.meshgrid(np.arange(size[0], dtype=np.float32), np.arange(size[1], dtype=np.float32))
    reach = rng.uniform(2, 7) * mm
    far = np.hypot(
        x - rng.uniform(0, size[0]), (y - rng.uniform(0, size[1])) * rng.uniform(0.8, 1.2)
    )
    rim = np.exp(-(((far - reach) / (0.6 * mm)) ** 2)) * 0.24
    return np.asarray(rim + 0.07 * (far < reach), np.float32)


def taped(first: Take) -> Take:
    """The same photo of a page held by strips of tape over its corners."""

    def take(page: Image.Image, rng: random.Random) -> Captured:
        captured = first(page, rng)
        image = np.array(captured.image)
        for corner in ((0.0, 0.0), (1.0, 0.0), (1.0, 1.0), (0.0, 1.0)):
            image = _strip(image, captured, corner, rng)
        return replace(captured, image=light.jpeg_again(Image.fromarray(image), 86))

    return take


def _strip(
    image: Pixels, captured: Captured, corner: tuple[float, float], rng: random.Random
) -> Pixels:
    """A strip of milky tape across one corner, about as long as a finger."""
    way = 1 - 2 * corner[0], 1 - 2 * corner[1]
    size = np.array([image.shape[1], image.shape[0]])
    middle = (
        captured.to_delivered([(corner[0] + 0.008 * way[0], corner[1] + 0.006 * way[1])])[0] * size
    )
    long, wide = image.shape[1] * rng.uniform(0.03, 0.042), image.shape[1] * 0.014
    turn = (-45 if way[0] * way[1] > 0 else 45) + rng.uniform(-12, 12)
    box = cv2.boxPoints(((float(middle[0]), float(middle[1])), (2 * long, 2 * wide), turn))
    cover = np.zeros(image.shape[:2], np.uint8)
    cv2.fillPoly(cover, [box.astype(np.int32)], 255, cv2.LINE_AA)
    share = (cover.astype(np.float32) / 255 * 0.5)[..., None]
    tone = np.array(rng.choice(((226, 220, 196), (214, 218, 222))), np.float32)
    return np.asarray(image * (1 - share) + tone * share, np.uint8)
