"""Photos of pages that will not lie flat, by a camera that stands at an angle."""

import math
import random
from collections.abc import Callable
from dataclasses import dataclass

import cv2
import numpy as np
from PIL import Image

from yanzhen.samples.captures import light, photo
from yanzhen.samples.captures.base import (
    PAGE_DPI,
    Captured,
    Pixels,
    Placement,
    Points,
    corners,
)
from yanzhen.samples.captures.camera import Pose, aimed, seen
from yanzhen.samples.captures.scan import sensed
from yanzhen.samples.captures.surface import Bent, Roll, size_of

Take = Callable[[Image.Image, random.Random], Captured]
Rolls = Callable[[random.Random, tuple[float, float]], tuple[Roll, ...]]

_FRAME = (2400, 3200)
_NODES = 65
_POSE = Pose()
_LID = 1.03  # how much more than the page the glass shows


@dataclass(frozen=True)
class Bend:
    """How a page is bent and photographed. ``relief``: how much its slopes shade it."""

    rolls: Rolls
    pose: Pose = _POSE
    scene: photo.Scene = photo.DESK
    relief: float = 0.45


def photographed(bend: Bend) -> Take:
    """A phone's photo of the bent page on a desk."""

    def take(page: Image.Image, rng: random.Random) -> Captured:
        frame = _FRAME if page.height >= page.width else _FRAME[::-1]
        size = size_of(page.size)
        surface = Bent(size, bend.rolls(rng, size))
        placement = aimed(surface, frame, bend.pose, rng)
        ground = _ground(placement, frame, bend.scene, rng)
        shot = seen(np.asarray(page.convert("RGB")), placement, ground, _lamp(surface, bend, rng))
        lit = photo.exposed(shot, bend.scene, rng)
        image = light.jpeg_again(Image.fromarray(lit), 85)
        return Captured(image, "photo", placement, quad=corners(placement))

    return take


def pressed(rolls: Rolls, dpi: int = 200) -> Take:
    """A scan of a page that its binding keeps off the glass: squeezed and dark towards the fold."""

    def take(page: Image.Image, rng: random.Random) -> Captured:
        size = size_of(page.size)
        surface = Bent(size, rolls(rng, size))
        frame = _pixels(page.size, dpi / PAGE_DPI * _LID)
        above = aimed(surface, frame, Pose(40.0, 0.0, 0.0, 0.8, (1 - 1 / _LID) / 2), rng)
        glass = np.full((frame[1], frame[0], 3), rng.choice((255, 246, 214, 40)), np.uint8)
        shot = seen(np.asarray(page.convert("RGB")), above, glass, _gap(surface))
        return Captured(Image.fromarray(sensed(shot, rng)), "scan", above, dpi=dpi)

    return take


def waved(rng: random.Random, _size: tuple[float, float]) -> tuple[Roll, ...]:
    """A page that was rolled or lies hollow: one long wave across its width or its height."""
    depth = math.radians(rng.uniform(11, 26)) * rng.choice((-1, 1))
    phase = rng.uniform(-0.5, 0.5)
    angle = rng.choice((0.0, math.pi / 2)) + rng.uniform(-0.12, 0.12)
    return (Roll(angle, tuple(depth * math.cos(math.pi * (t + phase)) for t in _even())),)


def bound(rng: random.Random, _size: tuple[float, float]) -> tuple[Roll, ...]:
    """A page of an open book: it rises steeply from its bound edge and flattens outwards."""
    steep, short = math.radians(rng.uniform(24, 44)), rng.uniform(0.1, 0.22)
    slopes = [steep * math.exp(-t / short) - math.radians(4) * t for t in _even()]
    if rng.random() < 0.5:
        slopes = [-s for s in reversed(slopes)]
    return (Roll(rng.uniform(-0.03, 0.03), tuple(slopes)),)


def spread(rng: random.Random, size: tuple[float, float]) -> tuple[Roll, ...]:
    """Two facing pages of a booklet: both sink into the fold in the middle."""
    steep, short = math.radians(rng.uniform(18, 38)), rng.uniform(0.07, 0.16)

    def slope(t: float) -> float:
        side = 1 if t >= 0.5 else -1
        return side * steep * math.exp(-abs(t - 0.5) / short)

    across = 0.0 if size[0] >= size[1] else math.pi / 2
    return (Roll(across, tuple(slope(t) for t in _even())),)


def folded(rng: random.Random, _size: tuple[float, float]) -> tuple[Roll, ...]:
    """A sheet that was folded once or twice and does not lie flat again: planes at an angle."""
    rolls = [Roll(math.pi / 2, _planes(rng.choice((2, 3)), rng))]
    if rng.random() < 0.4:
        rolls.append(Roll(0.0, _planes(2, rng)))
    return tuple(rolls)


def _planes(number: int, rng: random.Random) -> tuple[float, ...]:
    """Slopes that change at each fold, up and down in turn."""
    up = rng.choice((-1, 1))
    tilts = [up * (-1) ** i * math.radians(rng.uniform(4, 11)) for i in range(number)]
    return tuple(tilts[min(number - 1, int(t * number))] for t in _even())


def corner(rng: random.Random, size: tuple[float, float]) -> tuple[Roll, ...]:
    """One or two corners that curl up."""
    first = rng.choice((0, 1, 2, 3))
    chosen = {first, (first + rng.choice((0, 1, 3))) % 4}
    diagonal = math.atan2(size[1], size[0])
    turns = (math.pi + diagonal, -diagonal, diagonal, math.pi - diagonal)
    return tuple(_curl(turns[i] + rng.uniform(-0.2, 0.2), rng) for i in sorted(chosen))


def _curl(angle: float, rng: random.Random) -> Roll:
    start, steep = rng.uniform(0.62, 0.76), math.radians(rng.uniform(45, 75))
    slopes = (steep * max(0.0, (t - start) / (1 - start)) ** 1.3 for t in _even())
    return Roll(angle, tuple(slopes))


def _even() -> list[float]:
    return [i / (_NODES - 1) for i in range(_NODES)]


def _ground(
    placement: Placement, frame: tuple[int, int], scene: photo.Scene, rng: random.Random
) -> Pixels:
    """The desk under the page's shadow."""
    small = frame[0] // 4, frame[1] // 4
    edge = np.linspace(0, 1, 17)
    ring = [(t, 0.0) for t in edge] + [(1.0, t) for t in edge]
    ring += [(1 - t, 1.0) for t in edge] + [(0.0, 1 - t) for t in edge]
    outline = placement(ring) * np.array(small)
    cover = np.zeros(small[::-1], np.uint8)
    cv2.fillPoly(cover, [outline.astype(np.int32).reshape(-1, 1, 2)], 255)
    cast = cv2.GaussianBlur(cover, (0, 0), rng.uniform(6, 14))
    moved = np.roll(cast, (rng.randint(-12, 12), rng.randint(-12, 12)), (0, 1))
    dark = np.asarray(1 - moved.astype(np.float32) * np.float32(0.5 / 255), np.float32)
    desk = light.graded(scene.ground(small, rng), dark, (1.0, 1.0, 1.0))
    return np.asarray(cv2.resize(desk, frame, interpolation=cv2.INTER_CUBIC), np.uint8)


def _pixels(page: tuple[int, int], scale: float) -> tuple[int, int]:
    """A frame of the page's shape, a whole number of map nodes wide and high."""
    return round(page[0] * scale / 16) * 16, round(page[1] * scale / 16) * 16


def _gap(surface: Bent) -> Callable[[Points], Points]:
    """A scanner's lamp does not reach into the fold: the steeper the paper, the darker."""

    def shine(points: Points) -> Points:
        steep = np.linalg.norm(surface.gradient(points), axis=1)
        return np.asarray(np.clip(1.02 - 0.7 * steep**1.5, 0.3, 1.0), np.float64)

    return shine


def _lamp(surface: Bent, bend: Bend, rng: random.Random) -> Callable[[Points], Points]:
    """Slopes towards the lamp are brighter, those away from it darker."""
    way = rng.uniform(0, 2 * math.pi)
    lamp = np.array([math.cos(way), math.sin(way)]) * bend.relief

    def shine(points: Points) -> Points:
        return np.clip(1 - surface.gradient(points) @ lamp, 0.55, 1.12)

    return shine
