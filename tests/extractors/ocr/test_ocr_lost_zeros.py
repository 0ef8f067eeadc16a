"""A year's thin zero is taken from its gap where that, read by itself, is a zero."""

from collections.abc import Sequence

import numpy as np
import pytest

from extractors.frames import Image, Line, PixelBox
from extractors.ocr.engine import LineQuad
from extractors.ocr.lost_zeros import with_zeros
from extractors.ocr.rapid import RapidEngine
from extractors.values.dates import find_dates

_PAGE = np.full((200, 900), 255, np.uint8)


class _Saying(RapidEngine):
    """Reads the same in every place; remembers the last one."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.place = np.zeros((4, 2), np.float32)

    def read_at(self, image: Image, quads: Sequence[LineQuad]) -> list[Line]:
        assert image is _PAGE
        self.place = quads[0]
        return [Line(self.text, PixelBox(0, 0, 10, 10), 0.5) for _ in quads]


def _line(print_: str) -> tuple[Line, LineQuad]:
    """A row of print whose blanks are characters that were not read, 30 pixels a character."""
    at = [(i, char) for i, char in enumerate(print_) if char != " "]
    box = PixelBox(100, 50, 100 + 30 * len(print_), 80)
    edges = tuple((100.0 + 30 * i, 130.0 + 30 * i) for i, _ in at)
    text = "".join(char for _, char in at)
    quad = np.array([[100, 50], [box.x1, 50], [box.x1, 80], [100, 80]], np.float32)
    return Line(text, box, 0.99, (0.99,) * len(text), edges), quad


@pytest.mark.parametrize(
    ("print_", "gap", "date"),
    [
        ("日期:一九九 年六月六日", "O", "1990-06-06"),
        ("二 一九年二月一日", "0", "2019-02-01"),
        ("二  六年四月五日", "○〇", "2006-04-05"),
    ],
)
def test_a_gap_that_reads_as_zeros_holds_them(print_: str, gap: str, date: str) -> None:
    line, quad = _line(print_)
    engine = _Saying(gap)
    found = with_zeros(engine, _PAGE, quad, line)
    assert [one.date.iso() for one in find_dates(found.text)] == [date]
    assert min(found.chars) < 0.7
    assert len(found.chars) == len(found.edges) == len(found.text)
    start = 100 + 30 * print_.index(" ")
    assert abs(float(engine.place[0][0]) - start) < 10


@pytest.mark.parametrize(
    ("print_", "gap"),
    [("一九九 年六月六日", "一"), ("一九九 年六月六日", ""), ("一九九年六月六日", "O"),
     ("二  六年四月五日", "O"), ("一九九五年 六月六日", "O")],
)  # fmt: skip
def test_what_is_no_zero_and_no_gap_stays_as_it_was_read(print_: str, gap: str) -> None:
    line, quad = _line(print_)
    assert with_zeros(_Saying(gap), _PAGE, quad, line) == line
