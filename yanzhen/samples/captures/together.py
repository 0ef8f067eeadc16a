"""Several papers in one picture: on a desk before a phone, or on the glass of a scanner."""

import math
import random
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import NamedTuple

import cv2
import numpy as np
from PIL import Image

from schemas.facts import Rotation, Source
from yanzhen.samples.captures import light, photo
from yanzhen.samples.captures.base import (
    PAGE_DPI,
    TURNS,
    Captured,
    Pixels,
    Placement,
    Points,
    Split,
    corners,
    pixels_to_fractions,
)
from yanzhen.samples.captures.scan import sensed

TakeAll = Callable[[Sequence[Image.Image], random.Random], list[Captured]]

_FRAME = (3000, 4000)
_ROTATIONS: tuple[Rotation, ...] = (90, 180, 270)


@dataclass(frozen=True)
class Heap:
    """How papers lie together: ``gap`` in mm between them, ``tilt`` in degrees, each the most.

    ``turned``: how often one lies on its side or upside down.
    """

    gap: float = 18.0
    tilt: float = 2.5
    turned: float = 0.2


STREWN = Heap(gap=26.0, tilt=7.0, turned=0.35)
NEAR = Heap(gap=6.0, tilt=1.6, turned=0.15)


@dataclass(frozen=True)
class GroupSpec:
    """One way of capturing ``papers`` papers at once; ``take`` gives a capture for each of them.

    All hold the same picture, and each its own placement, rotation and corners.
    """

    name: str
    split: Split
    papers: int
    take: TakeAll


class Lying(NamedTuple):
    """The table in mm, and on it each page: its matrix from fractions, and how it is turned."""

    size: tuple[float, float]
    places: list[tuple[Points, Rotation]]


def scanned(dpi: int, heap: Heap) -> TakeAll:
    """The papers side by side or under each other on one glass."""

    def take(pages: Sequence[Image.Image], rng: random.Random) -> list[Captured]:
        lying = arranged(pages, heap, rng)
        frame = tuple(round(side / 25.4 * dpi) for side in lying.size)
        glass = np.full((frame[1], frame[0], 3), rng.choice((255, 250, 240, 214)), np.uint8)
        zoom = np.diag([dpi / 25.4, dpi / 25.4, 1.0])
        mats = [zoom @ place for place, _ in lying.places]
        shot = sensed(covered(glass, pages, mats), rng)
        return captured_all(shot, lying, mats, ("scan", dpi))

    return take


def photographed(scene: photo.Scene, heap: Heap) -> TakeAll:
    """A phone's photo of the papers on a desk."""

    def take(pages: Sequence[Image.Image], rng: random.Random) -> list[Captured]:
        lying = arranged(pages, heap, rng)
        frame = _FRAME if lying.size[1] >= lying.size[0] else _FRAME[::-1]
        aim = photo.aimed(lying.size, frame, scene, rng)
        mats = [aim @ place for place, _ in lying.places]
        desk = scene.ground((frame[0] // 4, frame[1] // 4), rng)
        ground = cv2.resize(shaded(desk, mats, rng), frame, interpolation=cv2.INTER_CUBIC)
        shot = photo.exposed(covered(np.asarray(ground, np.uint8), pages, mats), scene, rng)
        image = np.asarray(light.jpeg_again(Image.fromarray(shot), 85))
        return captured_all(image, lying, mats, ("photo", None))

    return take


def arranged(pages: Sequence[Image.Image], heap: Heap, rng: random.Random) -> Lying:
    """Pages in a row or a column, whichever is the less lengthy, with room about each."""
    turns = [_turn(heap, rng) for _ in pages]
    sizes = [_mm(page, turn) for page, turn in zip(pages, turns, strict=True)]
    row = _ratio(sum(w for w, _ in sizes), max(h for _, h in sizes))
    column = _ratio(max(w for w, _ in sizes), sum(h for _, h in sizes))
    axis = 0 if row <= column else 1
    gaps = [rng.uniform(0.4, 1.0) * heap.gap for _ in range(len(pages) + 1)]
    depth = max(size[1 - axis] for size in sizes) + 2 * heap.gap
    places, at = [], gaps[0]
    for size, turn, gap in zip(sizes, turns, gaps[1:], strict=True):
        side = rng.uniform(heap.gap * 0.6, depth - size[1 - axis] - heap.gap * 0.6)
        corner = (at, side) if axis == 0 else (side, at)
        places.append((_placed(size, turn, corner, rng.uniform(-heap.tilt, heap.tilt)), turn))
        at += size[axis] + gap
    return Lying((at, depth) if axis == 0 else (depth, at), places)


def _turn(heap: Heap, rng: random.Random) -> Rotation:
    return rng.choice(_ROTATIONS) if rng.random() < heap.turned else 0


def _mm(page: Image.Image, turn: Rotation) -> tuple[float, float]:
    wide, high = (side / PAGE_DPI * 25.4 for side in page.size)
    return (wide, high) if turn in (0, 180) else (high, wide)


def _ratio(one: float, other: float) -> float:
    return max(one, other) / min(one, other)


def _placed(
    size: tuple[float, float], turn: Rotation, corner: tuple[float, float], tilt: float
) -> Points:
    """From fractions of a page to mm of the table: turned, tilted about its middle, moved."""
    cos, sin = math.cos(math.radians(tilt)), math.sin(math.radians(tilt))
    lean = np.array([[cos, -sin, 0], [sin, cos, 0], [0, 0, 1]])
    half = np.array([size[0] / 2, size[1] / 2])
    centred = np.array([[1, 0, -half[0]], [0, 1, -half[1]], [0, 0, 1]])
    moved = np.array([[1, 0, corner[0] + half[0]], [0, 1, corner[1] + half[1]], [0, 0, 1]])
    return np.asarray(moved @ lean @ centred @ np.diag([*size, 1.0]) @ TURNS[turn], np.float64)


def covered(ground: Pixels, pages: Sequence[Image.Image], mats: Sequence[Points]) -> Pixels:
    """The pages laid onto ``ground``, by matrices from their fractions to its pixels."""
    frame = ground.shape[1], ground.shape[0]
    for page, matrix in zip(pages, mats, strict=True):
        sheet = _shrunk(np.asarray(page.convert("RGB")), matrix)
        high, wide = sheet.shape[:2]
        pixels = matrix @ np.diag([1 / wide, 1 / high, 1.0])
        cv2.warpPerspective(sheet, pixels, frame, dst=ground, flags=cv2.INTER_LINEAR,
                            borderMode=cv2.BORDER_TRANSPARENT)  # fmt: skip
    return ground


def _shrunk(sheet: Pixels, matrix: Points) -> Pixels:
    """The page at about the size that it has in the picture, so that no stroke falls between."""
    top = Placement(matrix)([(0, 0), (1, 0)])
    share = min(1.0, float(np.linalg.norm(top[1] - top[0])) / sheet.shape[1])
    size = round(sheet.shape[1] * share), round(sheet.shape[0] * share)
    return np.asarray(cv2.resize(sheet, size, interpolation=cv2.INTER_AREA), np.uint8)


def shaded(desk: Pixels, mats: Sequence[Points], rng: random.Random) -> Pixels:
    """The desk, at a quarter of the frame's size, under the shadows of all papers."""
    cover = np.zeros(desk.shape[:2], np.uint8)
    for matrix in mats:
        outline = np.array(corners(Placement(matrix))) / 4
        cv2.fillPoly(cover, [outline.astype(np.int32).reshape(-1, 1, 2)], 255)
    cast = cv2.GaussianBlur(cover, (0, 0), rng.uniform(3, 7))
    moved = np.roll(cast, (rng.randint(-5, 5), rng.randint(-5, 5)), (0, 1))
    dark = np.asarray(1 - moved.astype(np.float32) * np.float32(0.5 / 255), np.float32)
    return light.graded(desk, dark, (1.0, 1.0, 1.0))


def captured_all(
    shot: Pixels, lying: Lying, mats: Sequence[Points], how: tuple[Source, int | None]
) -> list[Captured]:
    """One capture a paper of the same picture."""
    picture, frame = Image.fromarray(shot), (shot.shape[1], shot.shape[0])
    made = []
    for matrix, (_, turn) in zip(mats, lying.places, strict=True):
        placement = Placement(pixels_to_fractions(matrix, (1, 1), frame))
        made.append(Captured(picture, how[0], placement, turn, how[1], corners(placement)))
    return made
