"""Fingers that hold a page at its border while it is photographed."""

import random

import cv2
import numpy as np

from schemas.base import Quad
from yanzhen.samples.captures.base import Pixels, Points

_SKINS = ((214, 170, 142), (196, 150, 120), (226, 186, 160), (176, 128, 98))
_SIDES = ((0, 1), (1, 2), (2, 3), (3, 0))


def fingertip(image: Pixels, quad: Quad, rng: random.Random) -> Pixels:
    """A thumb from outside over a margin of the page; it reaches in by 2 to 3 parts in a hundred."""
    high, wide = image.shape[:2]
    points = np.array(quad) * (wide, high)
    one, other = rng.choice(_SIDES)
    at = points[one] + (points[other] - points[one]) * rng.uniform(0.3, 0.8)
    inward = points.mean(axis=0) - at
    inward /= np.linalg.norm(inward)
    thick = wide * rng.uniform(0.026, 0.036)
    tip = at + inward * wide * rng.uniform(0.004, 0.014)
    root = at - inward * wide * rng.uniform(0.2, 0.3)
    reach = 3 * thick
    x0, y0 = (max(0, int(v - reach)) for v in np.minimum(tip, root))
    x1, y1 = (int(v + reach) for v in np.maximum(tip, root))
    near = image[y0:y1, x0:x1]
    if near.size:
        corner = np.array([x0, y0])
        image[y0:y1, x0:x1] = _held(near, (tip - corner, root - corner), thick, rng)
    return image


def _held(near: Pixels, ends: tuple[Points, Points], thick: float, rng: random.Random) -> Pixels:
    """The part of the picture about a finger, with the finger and its shadow."""
    cover = _limb((near.shape[1], near.shape[0]), *ends, thick)
    skin = np.array(rng.choice(_SKINS), np.float32)
    small = cv2.resize(cover, None, fx=0.25, fy=0.25, interpolation=cv2.INTER_AREA)
    rounded, cast = (
        cv2.resize(cv2.GaussianBlur(small, (0, 0), thick * s / 4), cover.shape[::-1])
        / np.float32(255)
        for s in (0.5, 0.7)
    )
    alpha = (cv2.GaussianBlur(cover, (0, 0), 1.5).astype(np.float32) / 255)[..., None]
    tone = np.clip(skin * (0.5 + 0.55 * rounded)[..., None], 0, 255)
    mixed = near * (1 - 0.35 * cast[..., None]) * (1 - alpha) + tone * alpha
    return _nail(np.asarray(mixed, np.uint8), *ends, thick)


def _limb(size: tuple[int, int], tip: Points, root: Points, thick: float) -> Pixels:
    """A thick stroke with a round end."""
    cover = np.zeros(size[::-1], np.uint8)
    ends = [tuple(int(v) for v in point) for point in (tip, root)]
    cv2.line(cover, ends[0], ends[1], 255, round(2 * thick), cv2.LINE_AA)
    return cover


def _nail(image: Pixels, tip: Points, root: Points, thick: float) -> Pixels:
    """A paler oval near the end."""
    way = (tip - root) / np.linalg.norm(tip - root)
    middle = tip + way * thick * 0.2
    angle = float(np.degrees(np.arctan2(way[1], way[0])))
    axes = round(thick * 0.6), round(thick * 0.5)
    layer = image.copy()
    centre = int(middle[0]), int(middle[1])
    cv2.ellipse(layer, centre, axes, angle, 0, 360, (236, 206, 196), -1, cv2.LINE_AA)
    return np.asarray(cv2.addWeighted(layer, 0.6, image, 0.4, 0), np.uint8)
