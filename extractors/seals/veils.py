"""Print beneath a seal whose ink no colour tells from it: what is read there may be the seal's."""

from collections.abc import Sequence

import numpy as np

from extractors.frames import PixelBox
from extractors.seals.mark import SealMark

_LETTERING, _BEYOND = 0.55, 1.06
"""Of its half axes: where a seal's lettering begins and its rim ends. Its middle is mostly bare."""

_POINTS = 24
"""So many points along a run of print are looked at, in three rows."""

_TOUCHED = 2
"""So many of them make a run's figures doubtful."""


def veiled(box: PixelBox, marks: Sequence[SealMark]) -> bool:
    """Whether a colourless seal's lettering or rim lies over a run of print."""
    return any(_crosses(mark.box, box) for mark in marks if mark.ink == "grey")


def _crosses(seal: PixelBox, box: PixelBox) -> bool:
    x = np.linspace(box.x0, box.x1, _POINTS)
    y = np.linspace(box.y0, box.y1, 3)[:, None]
    (middle_x, middle_y), half = seal.centre, (seal.width / 2, seal.height / 2)
    out = np.hypot((x - middle_x) / half[0], (y - middle_y) / half[1])
    return bool(np.count_nonzero((out > _LETTERING) & (out < _BEYOND)) >= _TOUCHED)
