"""How much of a ring goes round a word: the best closed path outside its print, by ink.

Around the word rays go out from an ellipse; along them the path may move in and out a little from
one ray to the next, as a hand does. Long straight lines are rulings and are left out.
"""

import cv2
import numpy as np
import numpy.typing as npt

from extractors.frames import PixelBox
from extractors.layout.ink_map import InkMap, Mask
from extractors.layout.strokes import without_rulings
from extractors.pages.pixels import as_image

_RAYS = 72
_NEAR, _FAR = 0.1, 0.85
"""From the word's ellipse outwards, in characters, where a ring may lie."""

_STEPS = 26
_MOVE = 2
"""Steps that the path may move from ray to ray."""

_RULING = 3.4
"""In characters: no curve of a ring holds so long a straight line."""

Rays = npt.NDArray[np.bool_]


def ring_share(ink: InkMap, word: PixelBox, em: float) -> float:
    """The share, 0 to 1, of the directions around a word in which a ring's ink stands."""
    reach = (_FAR + 0.1) * em
    x, y = word.centre
    half = word.width / 2, 0.55 * em
    zone = PixelBox(
        x - half[0] - reach, y - half[1] - reach, x + half[0] + reach, y + half[1] + reach
    )
    part = ink.part(zone)
    if min(part.shape) < 8:
        return 0.0
    curves = without_rulings(part, em * ink.scale, _RULING)
    middle = (x - max(0.0, zone.x0)) * ink.scale, (y - max(0.0, zone.y0)) * ink.scale
    rays = _rays(curves, middle, (half[0] * ink.scale, half[1] * ink.scale), em * ink.scale)
    return _best_path(rays)


def _rays(part: Mask, middle: tuple[float, float], half: tuple[float, float], em: float) -> Rays:
    """Ink along the rays: a row a ray, a column a step outwards; a pixel's breadth is forgiven."""
    turn = np.linspace(0, 2 * np.pi, _RAYS, endpoint=False)[:, None]
    out = np.linspace(_NEAR, _FAR, _STEPS)[None, :] * em
    x = np.round(middle[0] + (half[0] + out) * np.cos(turn)).astype(int)
    y = np.round(middle[1] + (half[1] + out) * np.sin(turn)).astype(int)
    high, wide = part.shape
    inside = (x >= 0) & (x < wide) & (y >= 0) & (y < high)
    thick = cv2.dilate(as_image(part.astype(np.uint8)), np.ones((2, 2), np.uint8))
    return np.asarray(
        inside & (thick[np.clip(y, 0, high - 1), np.clip(x, 0, wide - 1)] > 0), np.bool_
    )


def _best_path(rays: Rays) -> float:
    """The most inked rays on one path around; it goes round twice, so that its ends meet."""
    score = np.zeros(_STEPS, np.float32)
    first = score
    for i in range(2 * _RAYS):
        if i == _RAYS:
            first = score - score.max()
            score = first.copy()
        near = np.pad(score, _MOVE, constant_values=-1e9)
        score = np.max([near[k : k + _STEPS] for k in range(2 * _MOVE + 1)], axis=0)
        score = score + rays[i % _RAYS]
    return float(score.max()) / _RAYS
