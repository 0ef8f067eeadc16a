"""Print of the back is told by reading it in a mirror, and only then lifted."""

from collections.abc import Sequence

import cv2
import numpy as np
import pytest

from extractors.frames import Image, Line, PixelBox
from extractors.ocr.engine import LineQuad
from extractors.pages.pale_rows import darkness, without_pale
from extractors.pages.pixels import as_image
from extractors.show_through import passed_over, without_back

_PRINTED, _PALE = 40, 190
_FRONT, _BEHIND = (60, 160, 260, 360), (110, 210)
_MIXED = 310


def _quad(top: int) -> LineQuad:
    return np.array([[40, top], [340, top], [340, top + 30], [40, top + 30]], np.float32)


def _sheet() -> Image:
    """Four dark rows and two pale ones, as vertical strokes; a third pale row reads badly."""
    page = np.full((420, 400), 240, np.uint8)
    for tops, level in ((_FRONT, _PRINTED), ((*_BEHIND, _MIXED), _PALE)):
        for top in tops:
            for x in range(50, 330, 8):
                cv2.rectangle(page, (x, top + 6), (x + 2, top + 24), level, -1)
    return as_image(cv2.GaussianBlur(page, (0, 0), 0.6))


class _Engine:
    """Reads rows that begin at the right, as mirrored ones do, with a given score."""

    name = "drawn"

    def __init__(self, score: float) -> None:
        self.score = score
        self.asked = 0

    def read_at(self, image: Image, quads: Sequence[LineQuad]) -> list[Line]:
        assert image.ndim == 2
        self.asked += len(quads)
        return [_line(self.score if quad[0, 0] > quad[1, 0] else 0.3) for quad in quads]

    def find(self, image: Image) -> list[LineQuad]:
        raise NotImplementedError

    def read(self, image: Image) -> list[Line]:
        raise NotImplementedError

    def read_lines(self, crops: Sequence[Image]) -> list[Line]:
        raise NotImplementedError


def _line(score: float) -> Line:
    return Line("二〇一九年五月", PixelBox(0, 0, 1, 1), score)


def _lifted(engine: _Engine, pale_scores: Sequence[float]) -> Image | None:
    tops = (*_FRONT, *_BEHIND, _MIXED)
    lines = [_line(score) for score in (*[0.99] * len(_FRONT), *pale_scores)]
    return without_back(engine, _sheet(), [_quad(top) for top in tops], lines)


def test_what_reads_in_the_mirror_alone_is_lifted_and_the_page_s_own_pale_row_stays() -> None:
    sheet = _sheet()
    lifted = _lifted(_Engine(0.95), (0.6, 0.6, 0.99))
    assert lifted is not None
    for top in _BEHIND:
        assert lifted[top : top + 30, 40:340].min() > 225
    for top in (*_FRONT, _MIXED):
        rows = slice(top + 8, top + 22)
        assert abs(int(lifted[rows, 51].max()) - int(sheet[rows, 51].max())) < 12


@pytest.mark.parametrize(
    ("mirrored", "scores"),
    [(0.95, (0.97, 0.96, 0.99)), (0.4, (0.6, 0.6, 0.6)), (0.95, (0.6, 0.97, 0.99))],
    ids=["pencil", "unreadable either way", "a single row"],
)
def test_a_page_s_own_pale_rows_are_left_alone(
    mirrored: float, scores: tuple[float, float, float]
) -> None:
    assert _lifted(_Engine(mirrored), scores) is None


def test_without_pale_rows_nothing_is_read_twice() -> None:
    engine = _Engine(0.95)
    quads = [_quad(top) for top in _FRONT]
    assert without_back(engine, _sheet(), quads, [_line(0.5)] * len(quads)) is None
    assert engine.asked == 0


def test_own_rows_that_are_not_found_again_are_kept() -> None:
    quads = [_quad(top) for top in (*_FRONT, *_BEHIND)]
    missed = passed_over(_sheet(), quads, quads[1:4])
    assert [float(quad[0, 1]) for quad in missed] == [_FRONT[0]]


def test_a_hairline_of_the_print_stays_though_as_pale_as_the_back() -> None:
    sheet = _sheet()
    cv2.line(sheet, (60, 63), (120, 63), _PALE - 20, 1)
    lifted = without_pale(sheet, darkness(sheet, [_quad(top) for top in _FRONT]), 0.2, ())
    assert abs(int(lifted[63, 103]) - int(sheet[63, 103])) < 12
