"""A camera above a page in space: from where it looks, and the picture that it takes."""

import math
import random
from collections.abc import Callable
from dataclasses import dataclass

import cv2
import numpy as np

from yanzhen.samples.captures import light
from yanzhen.samples.captures.base import Floats, Pixels, Placement, Points
from yanzhen.samples.captures.surface import Bent

_GRID = 16  # pixels of the frame a node of the coarse map
_NEWTON = 7
_STEP = 1e-3


@dataclass(frozen=True)
class Pose:
    """How the camera stands: ``distance`` in longer sides of the page, angles in degrees.

    ``pitch`` and ``yaw`` tilt it about the page's width and height, ``turn`` about its own axis;
    each is the most that a picture takes. ``margin``: room around the page, of the frame's width.
    """

    distance: float = 1.9
    pitch: float = 20.0
    yaw: float = 10.0
    turn: float = 3.0
    margin: float = 0.06


def aimed(surface: Bent, frame: tuple[int, int], pose: Pose, rng: random.Random) -> Placement:
    """The page in the middle of the frame, as large as the margin lets it be."""
    seen = _turned(*(_some(a, rng) for a in (pose.pitch, pose.yaw, pose.turn)))
    seen = seen @ np.diag([1.0, 1.0, -1.0])  # height is towards the camera
    spatial = np.column_stack([seen, [0.0, 0.0, pose.distance * rng.uniform(0.9, 1.2)]])
    edge = np.linspace(0, 1, 21)
    border = [(x, y) for x in edge for y in (0, 1)] + [(x, y) for x in (0, 1) for y in edge]
    points = Placement(spatial, surface)(border)
    low, high = points.min(axis=0), points.max(axis=0)
    room = pose.margin * frame[0] * rng.uniform(0.6, 1.4)
    scale = min((np.array(frame) - 2 * room) / (high - low))
    middle = (low + high) / 2 * scale
    lens = np.array([[scale / frame[0], 0, 0.5 - middle[0] / frame[0]],
                     [0, scale / frame[1], 0.5 - middle[1] / frame[1]], [0, 0, 1.0]])  # fmt: skip
    return Placement(lens @ spatial, surface)


def _some(most: float, rng: random.Random) -> float:
    """An angle either way, seldom near to none, in radians."""
    return math.radians(rng.choice((-1, 1)) * rng.uniform(0.25, 1.0) * most)


def seen(
    sheet: Pixels, placement: Placement, ground: Pixels, shine: Callable[[Points], Points]
) -> Pixels:
    """The page on ``ground`` (the frame without it); ``shine``: brightness at page points."""
    high, wide = ground.shape[:2]
    nodes = _traced(placement, (wide // _GRID, high // _GRID))
    shape = nodes.shape[:2]
    bright = shine(nodes.reshape(-1, 2)).reshape(shape).astype(np.float32)
    size = np.array([sheet.shape[1], sheet.shape[0]])
    maps = [_grown(plane, (wide, high)) for plane in np.moveaxis(nodes * size - 0.5, 2, 0)]
    paper = cv2.remap(sheet, maps[0], maps[1], cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE)
    lit = light.graded(np.asarray(paper, np.uint8), _grown(bright, (wide, high)), (1.0, 1.0, 1.0))
    solid = np.full(sheet.shape[:2], 255, np.uint8)
    cover = cv2.remap(solid, maps[0], maps[1], cv2.INTER_LINEAR)
    return laid_over(ground, lit, np.asarray(cover, np.uint8))


def laid_over(ground: Pixels, image: Pixels, cover: Pixels) -> Pixels:
    """``image`` over ``ground`` where ``cover`` (0 to 255) says, soft at its edges."""
    share = cv2.merge([cover.astype(np.float32) / 255] * 3)
    mixed = cv2.blendLinear(image, ground, share[..., 0], 1 - share[..., 0])
    return np.asarray(mixed, np.uint8)


def _traced(placement: Placement, grid: tuple[int, int]) -> Points:
    """Page fractions that each node of a coarse grid over the frame sees: height x width x 2."""
    x, y = ((np.arange(n) + 0.5) / n for n in grid)
    wanted = np.stack(np.meshgrid(x, y), axis=2).reshape(-1, 2)
    found = _first_guess(placement, wanted)
    for _ in range(_NEWTON):
        here = placement(found)
        right = (placement(found + np.array([_STEP, 0])) - here) / _STEP
        down = (placement(found + np.array([0, _STEP])) - here) / _STEP
        found += np.clip(_solved(right, down, wanted - here), -0.15, 0.15)
        found = np.clip(found, -1.5, 2.5)
    return found.reshape(grid[1], grid[0], 2)


def _first_guess(placement: Placement, wanted: Points) -> Points:
    """As if the page lay flat between its corners."""
    corners = np.array([[0, 0], [1, 0], [1, 1], [0, 1]], np.float32)
    seen_at = placement(corners).astype(np.float32)
    back = cv2.getPerspectiveTransform(seen_at, corners)
    guess = cv2.perspectiveTransform(wanted.reshape(-1, 1, 2), back).reshape(-1, 2)
    return np.clip(np.asarray(guess, np.float64), -1.0, 2.0)


def _solved(right: Points, down: Points, rest: Points) -> Points:
    """The 2 x 2 systems of all nodes at once."""
    area = right[:, 0] * down[:, 1] - right[:, 1] * down[:, 0]
    safe = np.where(np.abs(area) < 1e-9, 1e-9, area)
    return np.stack(
        [
            (rest[:, 0] * down[:, 1] - rest[:, 1] * down[:, 0]) / safe,
            (right[:, 0] * rest[:, 1] - right[:, 1] * rest[:, 0]) / safe,
        ],
        axis=1,
    )


def _grown(plane: Points | Floats, frame: tuple[int, int]) -> Floats:
    grown = cv2.resize(plane.astype(np.float32), frame, interpolation=cv2.INTER_LINEAR)
    return np.asarray(grown, np.float32)


def _turned(pitch: float, yaw: float, turn: float) -> Points:
    """A rotation in space, 3 x 3."""
    (cp, sp), (cy, sy), (ct, st) = ((math.cos(a), math.sin(a)) for a in (pitch, yaw, turn))
    about_x = np.array([[1, 0, 0], [0, cp, -sp], [0, sp, cp]])
    about_y = np.array([[cy, 0, sy], [0, 1, 0], [-sy, 0, cy]])
    about_z = np.array([[ct, -st, 0], [st, ct, 0], [0, 0, 1]])
    return np.asarray(about_z @ about_x @ about_y, np.float64)
