"""Paper on a patterned ground is the largest part without texture."""

import cv2
import numpy as np

from extractors.frames import Image
from extractors.pages.smooth_parts import smooth_parts


def _lab(grey: Image) -> Image:
    bgr = np.repeat(grey[..., None], 3, axis=2)
    return np.asarray(cv2.cvtColor(bgr, cv2.COLOR_BGR2LAB), np.uint8)


def test_paper_on_a_chequered_cloth_is_found_by_itself() -> None:
    rows, columns = np.mgrid[:480, :640]
    picture = ((rows // 24 % 2 + columns // 24 % 2) * 60 + 80).astype(np.uint8)
    picture[100:400, 150:500] = 200
    for mask in (masks := list(smooth_parts(_lab(picture)))):
        x, y, wide, high = cv2.boundingRect(mask)
        assert np.abs(np.array((x, y, x + wide, y + high)) - (150, 100, 500, 400)).max() <= 3
    assert masks


def test_a_plain_page_with_a_printed_frame_has_no_such_part() -> None:
    page = np.full((640, 480), 245, np.uint8)
    cv2.rectangle(page, (60, 60), (420, 580), 60, 8)
    assert not list(smooth_parts(_lab(page)))
