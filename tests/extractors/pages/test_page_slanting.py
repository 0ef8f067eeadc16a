"""Words that slant across a page are told from its rows, and their pale ink is lifted."""

from itertools import compress

import numpy as np
import numpy.typing as npt
import pytest
from PIL import Image as Pictures
from PIL import ImageDraw

from extractors.frames import Image
from extractors.pages.slanting import Quad, lift_slanting, slanting

_WIDE, _HIGH = 640, 420


def _row(x: float, y: float, length: float, height: float, angle: float) -> Quad:
    """The corners of a row that starts at a point and runs at an angle."""
    turn = np.radians(angle)
    along = np.array([np.cos(turn), np.sin(turn)])
    across = np.array([-along[1], along[0]])
    start = np.array([x, y])
    end = start + length * along
    corners = [start, end, end + height * across, start + height * across]
    return np.asarray(corners, np.float32)


_LYING = [_row(60, 60 + 60 * i, 420, 22, 0.8) for i in range(5)]
_SLANTING = [_row(80, 320, 330, 30, -24), _row(180, 390, 330, 30, -23)]


def _page(slanting_level: int) -> Image:
    """Rows of strokes, dark where they lie, at a level of grey where they slant."""
    picture = Pictures.new("L", (_WIDE, _HIGH), 250)
    draw = ImageDraw.Draw(picture)
    for quads, level in ((_SLANTING, slanting_level), (_LYING, 40)):
        for quad in quads:
            for share in np.linspace(0.02, 0.98, 30):
                top = quad[0] + share * (quad[1] - quad[0])
                draw.line([*top, *(top + 0.9 * (quad[3] - quad[0]))], fill=level, width=3)
    return np.asarray(picture, np.uint8)


def _flags(*quads: Quad) -> list[bool]:
    return [bool(flag) for flag in slanting(quads)]


def test_rows_that_slant_alike_across_rows_that_lie() -> None:
    assert _flags(*_LYING, *_SLANTING) == [False] * 5 + [True] * 2


def test_rows_that_run_every_way_and_short_words_do_not_slant() -> None:
    bent = [_row(60, 60 + 50 * i, 420, 22, 2.5 * i) for i in range(7)]
    assert not any(_flags(*bent))
    assert not any(_flags(*_LYING, _row(300, 300, 60, 30, -20)))
    assert not any(_flags(*_SLANTING))
    assert not _flags()


@pytest.mark.parametrize("level", [170, 215], ids=["along the rows", "all over the page"])
def test_pale_words_are_lifted_and_print_stays(level: int) -> None:
    page, clean = _page(level), _page(250)
    quads = [*_LYING, *_SLANTING]
    lifted = lift_slanting(page, quads, slanting(quads))
    assert lifted is not None
    assert _distance(lifted, clean) < 0.2 * _distance(page, clean)
    assert (lifted[clean < 60] < 90).mean() > 0.95


def test_words_as_dark_as_print_stay() -> None:
    quads = [*_LYING, *_SLANTING]
    flags = slanting(quads)
    assert lift_slanting(_page(60), quads, flags) is None
    assert [q.tolist() for q in compress(quads, ~flags)] == [q.tolist() for q in _LYING]


def _distance(one: Image, other: Image) -> float:
    levels: npt.NDArray[np.float64] = np.abs(one.astype(float) - other.astype(float))
    return float(levels.mean())
