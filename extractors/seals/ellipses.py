"""Ellipses in a mask of ink: their outline, what lies along it, the best through some points."""

from typing import NamedTuple

import cv2
import numpy as np
import numpy.typing as npt

from extractors.frames import Image
from extractors.pages.pixels import as_image

ANGLES = 180
"""Steps round an outline."""

Floats = npt.NDArray[np.float32]


class Ellipse(NamedTuple):
    """Middle, half axes in pixels, and the turn of the first axis in degrees."""

    x: float
    y: float
    a: float
    b: float
    turn: float

    @property
    def size(self) -> float:
        """Mean half axis in pixels."""
        return float(np.sqrt(self.a * self.b))


def unrolled(ellipse: Ellipse, ink: Image, scales: Floats) -> Image:
    """The ink along ellipses of these scales: one row a scale, one column an angle."""
    x, y = _outline(ellipse)
    map_x = ellipse.x + scales[:, None] * x[None]
    map_y = ellipse.y + scales[:, None] * y[None]
    return as_image(
        cv2.remap(ink, map_x.astype(np.float32), map_y.astype(np.float32), cv2.INTER_LINEAR)
    )


def _outline(ellipse: Ellipse) -> tuple[Floats, Floats]:
    """The ellipse's points from its middle, at equal steps of angle."""
    angle = np.linspace(0, 2 * np.pi, ANGLES, endpoint=False, dtype=np.float32)
    turn = np.float32(np.deg2rad(ellipse.turn))
    u, v = ellipse.a * np.cos(angle), ellipse.b * np.sin(angle)
    x, y = u * np.cos(turn) - v * np.sin(turn), u * np.sin(turn) + v * np.cos(turn)
    return x.astype(np.float32), y.astype(np.float32)


def visible(ellipse: Ellipse, shape: tuple[int, ...]) -> npt.NDArray[np.bool_]:
    """Which angles of the outline lie within the picture."""
    x, y = _outline(ellipse)
    x, y = ellipse.x + 1.03 * x, ellipse.y + 1.03 * y
    return np.asarray((x >= 0) & (y >= 0) & (x < shape[1] - 1) & (y < shape[0] - 1))


def fitted(start: Ellipse, ink: Image, reach: float) -> Ellipse | None:
    """An ellipse through the outermost ink within ``reach`` of the start, refined once."""
    step = max(0.004, 0.7 / max(start.size, 1.0))
    scales = np.arange(1 + reach, 1 - reach, -step, dtype=np.float32)
    soft = cv2.GaussianBlur(unrolled(start, ink, scales), (1, 3), 0)
    best = soft.argmax(axis=0)
    strong = soft.max(axis=0) > 70
    x, y = _outline(start)
    radius = scales[best]
    points = np.stack([start.x + radius * x, start.y + radius * y], axis=1)[strong]
    if len(points) < 0.4 * ANGLES:
        return None
    ellipse = _through(points)
    near = np.abs(_scale_of(points, ellipse) - 1) < 0.035
    return _through(points[near]) if near.sum() >= 0.35 * ANGLES else None


def _through(points: Floats) -> Ellipse:
    (x, y), (wide, high), turn = cv2.fitEllipseAMS(points.astype(np.float32))
    return Ellipse(x, y, max(wide, 1.0) / 2, max(high, 1.0) / 2, turn)


def _scale_of(points: Floats, ellipse: Ellipse) -> Floats:
    """How far out each point lies, 1 on the ellipse."""
    turn = np.deg2rad(ellipse.turn)
    off = points - (ellipse.x, ellipse.y)
    u = off[:, 0] * np.cos(turn) + off[:, 1] * np.sin(turn)
    v = off[:, 1] * np.cos(turn) - off[:, 0] * np.sin(turn)
    return np.asarray(np.hypot(u / ellipse.a, v / ellipse.b), np.float32)
