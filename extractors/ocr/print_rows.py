"""Boxes of print drawn close to it, where a tilted or speckled line's box reaches far around it.

A character's box is as high as its whole line's, which on a tilted page holds parts of the lines
above and below; cut out so, the print is too small to be read.
"""

import numpy as np

from extractors.frames import Image, PixelBox

_LOOSE = 0.55
"""Share of a box that its print fills at most where the box is drawn close: of level lines it is
0.6 and more. [I]"""

_USUAL = 0.3
"""Of the print's height: room that the box of a level line has above and below it."""

_INKED, _SCRAP = 0.25, 0.3
"""Ink of a row, of the fullest row's: from here on it is print; of a run of rows at a box's edge,
of the fullest run's: up to here it is another line's."""

_SEEN = 40
"""Levels of grey between paper and print below which nothing is seen."""


def close_to_print(layer: Image, box: PixelBox) -> PixelBox:
    """A box with the usual room above and below its print; the same one where it fits already."""
    top, left = max(0, round(box.y0)), max(0, round(box.x0))
    rows = _rows(layer[top : max(0, round(box.y1)), left : max(0, round(box.x1))])
    if rows is None or rows[1] - rows[0] > _LOOSE * box.height:
        return box
    room = _USUAL * (rows[1] - rows[0])
    y0, y1 = max(box.y0, top + rows[0] - room), min(box.y1, top + rows[1] + room)
    return box._replace(y0=y0, y1=y1)


def _rows(part: Image) -> tuple[int, int] | None:
    """From which row to which a line's print stands; None where nothing is seen."""
    if not part.size:
        return None
    dark, paper = float(np.percentile(part, 2)), float(np.percentile(part, 90))
    if paper - dark < _SEEN:
        return None
    ink = (part < (dark + paper) / 2).sum(axis=1)
    edges = np.diff(np.pad((ink >= _INKED * ink.max()).astype(np.int8), 1))
    runs = list(zip(np.flatnonzero(edges > 0), np.flatnonzero(edges < 0), strict=True))
    weight = [int(ink[a:b].sum()) for a, b in runs]
    kept = [
        (int(a), int(b))
        for (a, b), of in zip(runs, weight, strict=True)
        if (a > 0 and b < len(ink)) or of > _SCRAP * max(weight)
    ]
    return kept[0][0], kept[-1][1]
