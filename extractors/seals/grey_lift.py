"""Seals lifted off a page that kept no colour, where their grey is paler than the print below them.

In colour a seal's ink is told by its hue; here only by its rim, whose place is known: what is as
pale as the rim, within it, is taken for paper. Where the print inside is no darker than the rim
(black-and-white captures, faded print) nothing is lifted.
"""

from collections.abc import Sequence

import cv2
import numpy as np
import numpy.typing as npt

from extractors.frames import Image, PixelBox
from extractors.pages.pixels import as_image
from extractors.seals.mark import SealMark

_RIM = (0.92, 1.02)
"""The part of its half axes on which a seal's rim lies."""

_REACH = 1.05
"""How far beyond it ink may lie."""

_INK = 24
"""What is so much darker than the paper (0..255) is ink."""

_APART = 40
"""By so much must print be darker than the rim to be told from it."""

_PRINT, _SEAL = 2, 20
"""Percentiles: of the ink inside, where print is if there is any; of the rim's, its darker part."""

_LEFT = 0.3
"""So much of its contrast a seal keeps, and with it thin strokes that are as pale."""

Mask = npt.NDArray[np.bool_]


def lift_grey_seals(grey: Image, marks: Sequence[SealMark]) -> Image:
    """The grey layer without the seals at these places."""
    lifted = grey
    for mark in (mark for mark in marks if mark.shape != "square"):
        found = _lifted(lifted, mark.box)
        if found is not None:
            lifted = lifted.copy() if lifted is grey else lifted
            rows, columns = _around(mark.box, grey.shape)
            lifted[rows, columns] = found
    return lifted


def _lifted(grey: Image, box: PixelBox) -> Image | None:
    """The part around a seal without it; None where its rim is as dark as the print."""
    rows, columns = _around(box, grey.shape)
    part = grey[rows, columns]
    if not part.size:
        return None
    far = _distance(box, rows, columns)
    paper = float(np.percentile(part, 75))
    ink = part < paper - _INK
    rim, inside = part[ink & (far > _RIM[0]) & (far < _RIM[1])], part[ink & (far < _RIM[0])]
    if not (rim.size and inside.size):
        return None
    seal, print_ = float(np.percentile(rim, _SEAL)), float(np.percentile(inside, _PRINT))
    if seal - print_ < _APART:
        return None
    faint = paper - _LEFT * (paper - seal)
    ramp = np.interp(np.arange(256), (print_, seal, paper), (print_, faint, paper))
    clear = as_image(np.maximum(cv2.LUT(part, ramp.astype(np.uint8)), part))
    return as_image(np.where(far < _REACH, clear, part))


def _around(box: PixelBox, shape: tuple[int, ...]) -> tuple[slice, slice]:
    """The rows and columns of a box, with what may lie beyond its rim."""
    x, y = (_REACH - 1) / 2 * box.width, (_REACH - 1) / 2 * box.height
    rows = slice(max(0, round(box.y0 - y)), min(shape[0], round(box.y1 + y)))
    return rows, slice(max(0, round(box.x0 - x)), min(shape[1], round(box.x1 + x)))


def _distance(box: PixelBox, rows: slice, columns: slice) -> npt.NDArray[np.float64]:
    """How far each pixel lies out from the middle: 1 on the ellipse that fills the box."""
    x, y = box.centre
    across = (np.arange(columns.start, columns.stop) - x) / (box.width / 2)
    down = (np.arange(rows.start, rows.stop) - y) / (box.height / 2)
    return np.asarray(np.hypot(across[None, :], down[:, None]), np.float64)
