"""Dates that a copy's black seal hid from the detector: sought around it, read in strips."""

from collections.abc import Sequence

import numpy as np
import pytest

from extractors.frames import Image, Line, PixelBox
from extractors.ocr.doubt import ALONE
from extractors.ocr.engine import LineQuad
from extractors.ocr.rapid import RapidEngine
from extractors.ocr.sealed_dates import under_seals

_SEAL = PixelBox(500, 600, 700, 800)
_PAGE = np.full((1200, 900), 250, np.uint8)


def _quad(x0: float, y0: float, x1: float, y1: float) -> LineQuad:
    return np.array([[x0, y0], [x1, y0], [x1, y1], [x0, y1]], np.float32)


def _line(text: str) -> Line:
    return Line(text, PixelBox(0, 0, 9, 9), 0.97, (0.97,) * len(text))


class _Scripted(RapidEngine):
    """Finds these places of a part of the page; says these texts in turn."""

    def __init__(self, places: Sequence[LineQuad], texts: Sequence[str]) -> None:
        self.places, self.texts = list(places), list(texts)
        self.parts: list[tuple[int, ...]] = []
        self.asked: list[LineQuad] = []

    def find(self, image: Image) -> list[LineQuad]:
        self.parts.append(image.shape)
        return self.places

    def read_at(self, image: Image, quads: Sequence[LineQuad]) -> list[Line]:
        assert image is _PAGE
        self.asked += quads
        return [_line(self.texts.pop(0)) for _ in quads]


_ISSUER = _quad(420, 640, 760, 680)
_HIDDEN = _quad(120, 190, 320, 280)
"""The date's place in what is cut out around the seal: high with the strokes of its ring."""


def _found(
    engine: _Scripted, known: str = "河南省人力资源和社会保障厅"
) -> list[tuple[LineQuad, Line]]:
    return list(under_seals(engine, _PAGE, [_SEAL], [_ISSUER], [_line(known)]))


def test_a_date_under_a_seal_is_read_whole_in_strips_of_a_lines_height() -> None:
    whole = "2012年10月24日"
    engine = _Scripted([_HIDDEN], ["212年10月24日", "", whole, whole, "10月2"])
    ((quad, line),) = _found(engine)
    assert line.text == whole
    assert line.score > ALONE
    assert float(quad[2][1] - quad[0][1]) == pytest.approx(40)
    assert quad[0][0] < 380 + 120
    assert 564 + 190 < quad[0][1] < 564 + 280


def test_what_one_strip_alone_says_stays_in_doubt_and_what_none_says_as_it_was() -> None:
    engine = _Scripted([_HIDDEN], ["12年10月2", "", "2012年10月24日", "", ""])
    assert _found(engine)[0][1].score == ALONE
    engine = _Scripted([_HIDDEN], ["12年10月2", "", "", "", ""])
    assert _found(engine)[0][1].text == "12年10月2"


def test_other_print_and_lines_that_were_found_are_not_added() -> None:
    again = _ISSUER - np.array([380, 564], np.float32)
    engine = _Scripted([again, _HIDDEN], ["业技能系"])
    assert _found(engine) == []
    assert len(engine.asked) == 1


def test_nothing_is_sought_where_a_date_stands_already() -> None:
    engine = _Scripted([], [])
    assert _found(engine, "二〇一七年六月九日") == []
    assert engine.parts == []
