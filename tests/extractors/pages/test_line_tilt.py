"""The tilt that lines of print still have: told where they agree on it, and turned back."""

from collections.abc import Sequence

import cv2
import numpy as np
import pytest

from extractors.pages.line_tilt import Quad, tilt_of, turned_back
from tests.extractors.pages.drawn_pages import pixels, text_page, tilted


def _lines(angles: Sequence[float], length: float = 400, height: float = 30) -> list[Quad]:
    """Lines below each other that run so many degrees off the level."""
    quads = []
    for i, angle in enumerate(angles):
        turn = cv2.getRotationMatrix2D((300, 100.0 * i), -angle, 1.0)
        x, y = 300.0, 100.0 * i
        box = [[x, y], [x + length, y], [x + length, y + height], [x, y + height]]
        quads.append(np.asarray(np.column_stack([box, np.ones(4)]) @ turn.T, np.float32))
    return quads


@pytest.mark.parametrize("angle", [-21.0, -4.0, 5.0, 12.0, 28.0])
def test_lines_that_run_alike_tell_the_tilt(angle: float) -> None:
    assert tilt_of(_lines([angle] * 5 + [angle + 2, 0.0])) == pytest.approx(angle, abs=0.1)


@pytest.mark.parametrize("angle", [78.0, 97.0, -95.0])
def test_on_a_page_that_lies_on_its_side_too(angle: float) -> None:
    off = (angle + 45) % 90 - 45
    assert tilt_of(_lines([angle] * 6)) == pytest.approx(off, abs=0.1)


@pytest.mark.parametrize(
    "quads",
    [
        [],
        _lines([12.0] * 4),
        _lines([0.5, 1.0, 0.0, -1.0, 2.0, 1.0]),
        _lines([12.0, -12.0, 20.0, 0.0, 5.0, -20.0]),
        _lines([12.0] * 6, length=60),
        _lines([44.0] * 6),
    ],
    ids=["none", "few", "level", "every way", "short", "too far"],
)
def test_nothing_is_told_by_few_lines_level_ones_or_those_that_run_every_way(
    quads: Sequence[Quad],
) -> None:
    assert tilt_of(quads) == 0.0


def test_a_picture_is_turned_back_whole_and_its_matrix_says_where_to() -> None:
    page = pixels(text_page())
    crooked = tilted(page, 14)
    level = turned_back(crooked, 14)
    height, width = crooked.shape[:2]
    assert level.image.shape[0] > height
    middle = level.matrix @ (width / 2, height / 2, 1)
    assert middle[:2] == pytest.approx((level.image.shape[1] / 2, level.image.shape[0] / 2), abs=1)
    upright = level.image[
        round(middle[1] - height / 4) : round(middle[1] + height / 4),
        round(middle[0] - width / 4) : round(middle[0] + width / 4),
    ].astype(float)
    asked = page[height // 4 : height // 4 + upright.shape[0], width // 4 :][:, : upright.shape[1]]
    assert np.corrcoef(upright.ravel(), asked.astype(float).ravel())[0, 1] > 0.6
