"""A sex that the detector passed over is read beside its label, where print stands there."""

from collections.abc import Sequence

import numpy as np
import pytest

from extractors.frames import Image, Line, PixelBox
from extractors.ocr.engine import LineQuad
from extractors.ocr.lost_sexes import with_sexes
from extractors.ocr.rapid import RapidEngine

_AT = (200.0, 100.0, 290.0, 130.0)
_NEXT = (400.0, 100.0, 500.0, 130.0)


class _Scripted(RapidEngine):
    """Answers look after look; counts them."""

    def __init__(self, script: Sequence[str]) -> None:
        self.script = list(script)
        self.looks = 0

    def read_at(self, image: Image, quads: Sequence[LineQuad]) -> list[Line]:
        assert image.ndim == 2
        self.looks += len(quads)
        return [_line(self.script.pop(0), 0.95) for _ in quads]


def _line(text: str, score: float = 0.99) -> Line:
    return Line(text, PixelBox(*_AT), score, (score,) * len(text))


def _quad(x0: float, y0: float, x1: float, y1: float) -> LineQuad:
    return np.array([[x0, y0], [x1, y0], [x1, y1], [x0, y1]], np.float32)


def _read(
    label: str, looks: Sequence[str], following: tuple[float, ...] = _NEXT, inked: bool = True
) -> tuple[Line, int]:
    """The label's line as it stands afterwards, and how often was looked."""
    page = np.full((300, 600), 255, np.uint8)
    page[108:122, 205:285:4] = 0
    if inked:
        page[108:122, 320:346:2] = 0
    engine, quads = _Scripted(looks), [_quad(*_AT), _quad(*following)]
    lines = with_sexes(engine, (page, page), quads, [_line(label), _line("民族汉")])
    assert lines[1] == _line("民族汉")
    return lines[0], engine.looks


@pytest.mark.parametrize("looks", [("性别女", "性别女"), ("性别|女", "性别:女")])
def test_what_two_looks_say_is_the_value(looks: tuple[str, str]) -> None:
    line, _ = _read("性别", looks)
    assert line.text == looks[0]
    assert min(line.chars) > 0.9


def test_words_before_the_label_must_be_the_same() -> None:
    assert _read("姓名王芳性别", ("姓名王芳性别女",) * 2)[0].text == "姓名王芳性别女"
    assert _read("姓名王芳性别", ("姓名王苏性别女",) * 2)[0] == _line("姓名王芳性别")


def test_what_one_look_says_stays_in_doubt() -> None:
    line, _ = _read("性别:", ("性别:", "性别:男"))
    assert (line.text, max(line.chars)) == ("性别:男", 0.8)


@pytest.mark.parametrize(
    "looks", [("性别男", "性别女"), ("性别", "性别"), ("性别男女", "性别民族")]
)
def test_the_label_stays_where_looks_differ_or_see_no_sex(looks: tuple[str, str]) -> None:
    assert _read("性别", looks)[0] == _line("性别")


def test_nothing_is_read_where_nothing_stands_or_another_line_follows() -> None:
    assert _read("性别", (), inked=False) == (_line("性别"), 0)
    assert _read("性别", (), following=(300.0, 100.0, 330.0, 130.0)) == (_line("性别"), 0)
    assert _read("性别女", ()) == (_line("性别女"), 0)
