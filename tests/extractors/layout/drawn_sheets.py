"""Sheets made by hand for the tests of layout and kinds, with what only tests draw."""

from dataclasses import dataclass
from typing import Self

import cv2
import numpy as np

from yanzhen.samples.wordings import sheets
from yanzhen.samples.wordings.sheets import EM, MARGIN, line, printed, width_of

__all__ = ["EM", "MARGIN", "Draft", "line", "printed", "width_of"]


@dataclass
class Draft(sheets.Draft):
    """A page under construction that may be signed by hand."""

    def scribble(self, x: float, y: float) -> Self:
        """A signature by hand, about three characters wide, of which no line was read."""
        points = [(x + 9 * i, y + (3 if i % 2 else EM - 3)) for i in range(9)]
        stroke = np.array(points, np.int32).reshape(-1, 1, 2)
        cv2.polylines(self.reading, [stroke], isClosed=False, color=30, thickness=3)
        return self
