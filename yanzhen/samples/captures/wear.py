"""What a sheet has been through before it is captured: folds, holes, print on its back."""

import math
import random
from collections.abc import Callable, Sequence

import cv2
import numpy as np
from PIL import Image

from yanzhen.samples.captures import light
from yanzhen.samples.captures.base import PAGE_DPI, Captured, Floats, Pixels

Take = Callable[[Image.Image, random.Random], Captured]
Wear = Callable[[Pixels, random.Random], Pixels]

_MM = PAGE_DPI / 25.4
_STROKE = 17  # pixels: wider than a stroke of text, so that what lies under it is found
_NEUTRAL = 45  # between a pixel's channels: more is colour, and no toner


def worn(wears: Sequence[Wear], take: Take) -> Take:
    """The capture of a page that all of this happened to."""

    def taken(page: Image.Image, rng: random.Random) -> Captured:
        sheet = np.array(page.convert("RGB"))
        for wear in wears:
            sheet = wear(sheet, rng)
        return take(Image.fromarray(sheet), rng)

    return taken


def creased(sheet: Pixels, rng: random.Random) -> Pixels:
    """Folded to a letter or a quarter and opened again: each fold a pale line between two shades."""
    high, wide = sheet.shape[:2]
    gain = np.ones((high, wide), np.float32)
    downs, acrosses = rng.choice((((1 / 3, 2 / 3), ()), ((0.5,), (0.5,)), ((0.5,), ())))
    for at in downs:
        gain *= _fold(high, at + rng.uniform(-0.01, 0.01), rng)[:, None]
    for at in acrosses:
        gain *= _fold(wide, at + rng.uniform(-0.01, 0.01), rng)[None, :]
    return light.graded(sheet, gain, (1.0, 1.0, 1.0))


def _fold(length: int, at: float, rng: random.Random) -> Pixels:
    """Brightness across a fold: the two panels differ a little, the crease is dark then pale."""
    mm = (np.arange(length) - at * length) / _MM
    panel = 1 - rng.uniform(0.02, 0.08) * (np.sign(mm) * np.exp(-np.abs(mm) / 45) + 1) / 2
    dark = 1 - rng.uniform(0.06, 0.2) * np.exp(-np.abs(mm - rng.uniform(0.3, 0.8)) / 0.9)
    pale = 1 + rng.uniform(0.02, 0.1) * np.exp(-(mm**2) / 0.06)
    return np.asarray(panel * dark * pale, np.float32)


def punched(sheet: Pixels, rng: random.Random) -> Pixels:
    """Two, three or four holes in the left margin, dark or light by what lies behind."""
    high = sheet.shape[0]
    number, gap = rng.choice(((2, 80.0), (2, 70.0), (3, 95.0), (4, 80.0)))
    behind = rng.choice(((22, 22, 24), (60, 56, 52), (250, 250, 250)))
    x = rng.uniform(8, 11) * _MM
    for i in range(number):
        y = high / 2 + (i - (number - 1) / 2) * gap * _MM
        if 0 < y < high:
            _hole(sheet, (x, y), behind, rng)
    return sheet


def _hole(
    sheet: Pixels, at: tuple[float, float], behind: tuple[int, int, int], rng: random.Random
) -> None:
    centre, radius = (round(at[0]), round(at[1])), rng.uniform(2.6, 3.1) * _MM
    cv2.circle(sheet, centre, round(radius + 2), (206, 202, 196), -1, cv2.LINE_AA)
    cv2.circle(sheet, centre, round(radius), behind, -1, cv2.LINE_AA)


def seen_through(sheet: Pixels, rng: random.Random) -> Pixels:
    """Thin paper: print and stamps of the back show, mirrored and soft, faintly or plainly."""
    back = cv2.flip(sheet, rng.choice((1, 0)))
    soft = cv2.GaussianBlur(back, (0, 0), rng.uniform(1.5, 4.0))
    moved = np.roll(soft, (rng.randint(-90, 90), rng.randint(-60, 60)), (0, 1))
    share = rng.uniform(0.1, 0.35)
    gains = np.linspace(1 - share, 1, 256, dtype=np.float32)
    planes = zip(cv2.split(sheet), cv2.split(moved), strict=True)
    lit = [cv2.multiply(plane, cv2.LUT(behind, gains), dtype=cv2.CV_8U) for plane, behind in planes]
    return np.asarray(cv2.merge(lit), np.uint8)


def faded(sheet: Pixels, rng: random.Random) -> Pixels:
    """Toner running out: pale all over, paler in bands along the feed. Stamps stay as they are."""
    high, wide = sheet.shape[:2]
    keep = np.full(wide, rng.uniform(0.4, 0.7), np.float32)
    for _ in range(rng.randrange(2, 5)):
        at, reach = rng.uniform(0, wide), rng.uniform(0.02, 0.07) * wide
        keep *= 1 - rng.uniform(0.2, 0.5) * np.exp(-(((np.arange(wide) - at) / reach) ** 2))
    grain = 1 - 0.35 * light.field((wide, high), 24, rng)
    return _reprinted(sheet, np.asarray(keep[None, :] * grain, np.float32), (30, 30, 32))


def carbon_copy(sheet: Pixels, rng: random.Random) -> Pixels:
    """The second sheet under a carbon paper: blue or violet, soft, pressed unevenly."""
    high, wide = sheet.shape[:2]
    soft = np.asarray(cv2.GaussianBlur(sheet, (0, 0), rng.uniform(1.0, 1.8)), np.uint8)
    keep = rng.uniform(0.75, 1.0) * (1 - 0.4 * light.field((wide, high), 7, rng))
    ink = rng.choice(((42, 56, 140), (70, 52, 132), (36, 70, 150)))
    return _reprinted(soft, np.asarray(keep, np.float32), ink)


def _reprinted(sheet: Pixels, keep: Floats, ink: tuple[int, int, int]) -> Pixels:
    """Thin black print in another ink, ``keep`` of it; what it lies on (paper, a stamp) stays."""
    planes = cv2.split(sheet)
    top = cv2.max(cv2.max(planes[0], planes[1]), planes[2])
    low = cv2.min(cv2.min(planes[0], planes[1]), planes[2])
    paper = max(float(np.percentile(top[::8, ::8], 90)), 1.0)
    black = np.clip(1 - top.astype(np.float32) / paper, 0, 1)
    black[cv2.subtract(top, low) >= _NEUTRAL] = 0
    printed, share = black > 0.05, black * keep
    stroke = cv2.getStructuringElement(cv2.MORPH_ELLIPSE, (_STROKE, _STROKE))
    mixed = []
    for plane, tone in zip(planes, ink, strict=True):
        under = cv2.morphologyEx(plane, cv2.MORPH_CLOSE, stroke)
        plain = np.where(printed, under, plane).astype(np.float32)
        mixed.append((plain + (np.minimum(tone, plain) - plain) * share).astype(np.uint8))
    return np.asarray(cv2.merge(mixed), np.uint8)


def stapled(sheet: Pixels, rng: random.Random) -> Pixels:
    """A staple through the top left corner, with its shadow."""
    x, y, turn = rng.uniform(9, 14) * _MM, rng.uniform(8, 12) * _MM, rng.uniform(-0.9, 0.2)
    reach = 6.0 * _MM
    way = np.array([math.cos(turn), math.sin(turn)]) * reach
    ends = [(round(x - way[0]), round(y - way[1])), (round(x + way[0]), round(y + way[1]))]
    below = [(a + 4, b + 5) for a, b in ends]
    cv2.line(sheet, below[0], below[1], (168, 166, 162), 7, cv2.LINE_AA)
    cv2.line(sheet, ends[0], ends[1], (120, 122, 128), 7, cv2.LINE_AA)
    return sheet
