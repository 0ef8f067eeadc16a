"""Pages that do not lie flat: sagging, rolled, curled at a corner, bound in a book, folded."""

import math
from dataclasses import dataclass

import numpy as np

from yanzhen.samples.captures.base import Points

_STEPS = 257  # of a roll's table: finer than any curl here needs
_FAR = 4.0  # beyond the page the desk goes on flat, this far


@dataclass(frozen=True)
class Sagged:
    """A page whose middle hangs lower in the picture, by ``depth`` of its height."""

    depth: float

    def lift(self, points: Points) -> Points:
        """The points moved down by ``depth * sin(pi * x)``, flat as before."""
        down = points[:, 1] + self.depth * np.sin(np.pi * points[:, 0])
        return np.stack([points[:, 0], down], axis=1)


@dataclass(frozen=True)
class Roll:
    """A bend about one axis. ``angle``: the direction across it, in radians from the page's width.

    ``slopes``: the paper's tilt in radians, at even steps from the page's one end to the other
    in that direction. Paper bends and does not stretch: lengths along it stay.
    """

    angle: float
    slopes: tuple[float, ...]

    @property
    def across(self) -> Points:
        """The unit vector in which the paper bends."""
        return np.array([math.cos(self.angle), math.sin(self.angle)])

    def tilt(self, way: Points, reach: float) -> Points:
        """Tilt in radians at ``way`` between ``-reach`` and ``reach``; flat beyond."""
        at = np.linspace(-reach, reach, len(self.slopes))
        return np.asarray(np.interp(way, at, self.slopes, 0.0, 0.0), np.float64)

    def profile(self, reach: float) -> tuple[Points, Points, Points]:
        """Ways along the paper, and at each the way over the desk and the height above it."""
        way = np.linspace(-reach, reach, _STEPS)
        tilt = self.tilt(way, reach)
        step = way[1] - way[0]
        over, height = (_summed(f(tilt), step) for f in (np.cos, np.sin))
        over -= np.interp(0.0, way, over)
        height -= height.min()
        ends = np.array([-_FAR, _FAR])
        return (
            np.concatenate([way[:1] + ends[0], way, way[-1:] + ends[1]]),
            np.concatenate([over[:1] + ends[0], over, over[-1:] + ends[1]]),
            np.concatenate([height[:1], height, height[-1:]]),
        )


@dataclass(frozen=True)
class Bent:
    """A page with any number of rolls; ``size``: width and height in parts of its longer side."""

    size: tuple[float, float]
    rolls: tuple[Roll, ...]

    def lift(self, points: Points) -> Points:
        """N x 3: places about the page's middle in parts of its longer side, and the height."""
        flat = (points - 0.5) * np.array(self.size)
        moved, height = flat.copy(), np.zeros(len(flat))
        for roll in self.rolls:
            way, over, rise = roll.profile(self._reach(roll))
            along = flat @ roll.across
            moved += (np.interp(along, way, over) - along)[:, None] * roll.across
            height += np.interp(along, way, rise)
        return np.column_stack([moved, height])

    def gradient(self, points: Points) -> Points:
        """N x 2: how steeply the paper rises along the page's width and height."""
        flat = (points - 0.5) * np.array(self.size)
        found = np.zeros((len(flat), 2))
        for roll in self.rolls:
            tilt = roll.tilt(flat @ roll.across, self._reach(roll))
            found += np.tan(tilt)[:, None] * roll.across
        return found

    def _reach(self, roll: Roll) -> float:
        return float(np.abs(roll.across) @ np.array(self.size)) / 2


def size_of(pixels: tuple[int, int]) -> tuple[float, float]:
    """Width and height in parts of the longer side."""
    longer = max(pixels)
    return pixels[0] / longer, pixels[1] / longer


def _summed(values: Points, step: float) -> Points:
    """The integral up to each step, by trapezoids."""
    middles = (values[1:] + values[:-1]) / 2 * step
    return np.concatenate([np.zeros(1), np.cumsum(middles)])
