"""Long lines of bent pages, which the detector finds and would drop.

It trusts a line by the mean of its map over the line's rectangle. A line across a whole page that
bends by its own height fills half of that rectangle only: such lines are judged by their outline.
Short shapes are not, for the arcs of seals are bent, too.
"""

from collections.abc import Callable
from typing import Any

import cv2
import numpy as np
import numpy.typing as npt

LONG = 8.0
"""Width over height from which a shape can only be a line of print."""

Map = npt.NDArray[np.float32]
Outline = npt.NDArray[np.int32]


def judged_by_outline(process: Any) -> None:
    """Let rapidocr's post-processing of the detector's map score long lines by their outline."""
    process.score_mode = "slow"
    process.box_score_slow = _scorer(process.box_score_fast, process.box_score_slow)


def _scorer(
    by_box: Callable[[Map, Any], float], by_outline: Callable[[Map, Outline], float]
) -> Callable[[Map, Outline], float]:
    def score(found: Map, outline: Outline) -> float:
        rectangle = cv2.minAreaRect(outline)
        short, long = sorted(rectangle[1])
        boxed = by_box(found, cv2.boxPoints(rectangle))
        return max(boxed, by_outline(found, outline)) if long >= LONG * short else boxed

    return score
