"""Which shapes of the detector's map are kept as lines of print."""

import cv2
import numpy as np
import numpy.typing as npt
import pytest
from rapidocr.ch_ppocr_det.utils import DBPostProcess

from extractors.ocr.bent_lines import judged_by_outline

HIGH, WIDE = 200, 900


def lines_in(found: npt.NDArray[np.float32], *, by_outline: bool) -> int:
    """How many boxes the detector's post-processing makes of a map."""
    process = DBPostProcess(thresh=0.3, box_thresh=0.5, unclip_ratio=1.6)
    if by_outline:
        judged_by_outline(process)
    boxes, _ = process(found[None, None], (HIGH, WIDE))
    return len(boxes)


def band(x0: int, x1: int, bend: float) -> npt.NDArray[np.float32]:
    """A map of one line that sags by ``bend`` pixels half-way."""
    found = np.zeros((HIGH, WIDE), np.float32)
    xs = np.arange(x0, x1)
    ys = 80 + bend * (1 - ((xs - (x0 + x1) / 2) / ((x1 - x0) / 2)) ** 2)
    points = np.stack((xs, ys), axis=1).round().astype(np.int32)
    cv2.polylines(found, [points], isClosed=False, color=0.9, thickness=12)
    return found


def test_a_line_across_a_bent_page_is_kept() -> None:
    across = band(20, 880, 14)
    assert lines_in(across, by_outline=False) == 0
    assert lines_in(across, by_outline=True) == 1


@pytest.mark.parametrize(("bend", "kept"), [(0, 1), (34, 0)])
def test_a_short_shape_is_judged_by_its_box(bend: float, kept: int) -> None:
    assert lines_in(band(100, 180, bend), by_outline=True) == kept
