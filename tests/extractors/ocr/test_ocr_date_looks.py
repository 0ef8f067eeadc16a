"""Lines with a damaged date are read again: closer, wider, with the ink on the page."""

from collections.abc import Sequence

import numpy as np
import pytest

from extractors.frames import Image, Line, PixelBox
from extractors.ocr.date_looks import with_whole_dates
from extractors.ocr.engine import LineQuad
from extractors.ocr.rapid import RapidEngine

_PAGE = np.full((400, 900), 255, np.uint8)
_AT = (200.0, 100.0, 400.0, 130.0)


class _Scripted(RapidEngine):
    """Answers look after look; remembers where it looked."""

    def __init__(self, script: Sequence[str]) -> None:
        self.script = list(script)
        self.places: list[PixelBox] = []

    def read_at(self, image: Image, quads: Sequence[LineQuad]) -> list[Line]:
        """The next lines of the script."""
        assert image.shape == _PAGE.shape
        for quad in quads:
            (x0, y0), (x1, y1) = quad.min(axis=0), quad.max(axis=0)
            self.places.append(PixelBox(float(x0), float(y0), float(x1), float(y1)))
        return [_line(self.script.pop(0) if self.script else "", 0.95) for _ in quads]


def _line(text: str, score: float) -> Line:
    return Line(text, PixelBox(*_AT), score, (score,) * len(text))


def _quad(x0: float, y0: float, x1: float, y1: float) -> LineQuad:
    return np.array([[x0, y0], [x1, y0], [x1, y1], [x0, y1]], np.float32)


def _mended(
    text: str, looks: Sequence[str], *others: LineQuad, page: Image = _PAGE
) -> tuple[Line, _Scripted]:
    engine = _Scripted(looks)
    lines = [_line(text, 0.99), *(_line("单位", 0.99) for _ in others)]
    quads = [_quad(*_AT), *others]
    return with_whole_dates(engine, (page, page), quads, lines)[0], engine


def _inked(x0: int, x1: int) -> Image:
    """A page with print in ``_AT``, and on its row between two columns."""
    page = _PAGE.copy()
    page[108:122, x0:x1:4] = page[108:122, 210:390:4] = 0
    return page


def test_whole_dates_are_not_looked_at_again() -> None:
    line, engine = _mended("填报日期:2026年4月5日", [])
    assert (line.text, engine.places) == ("填报日期:2026年4月5日", [])


def test_what_two_looks_say_is_taken_over() -> None:
    line, _ = _mended("2026年4月5", ["2026年4月5", "2026年4月5日", "", "2026年4月5日"])
    assert (line.text, line.score) == ("2026年4月5日", 0.95)


def test_what_one_look_says_stays_in_doubt() -> None:
    line, _ = _mended("202年4月5日", ["2022年4月5日", "202年4月5日", "", "玉"])
    assert line.text == "2022年4月5日"
    assert max(line.chars) <= 0.8


@pytest.mark.parametrize(
    "look", ["2026年2月30日", "2026年4月5", "授予王建国同志2026年4月5日", "玉2年"]
)
def test_other_print_and_what_is_no_better_is_not(look: str) -> None:
    line, _ = _mended("2026年2月30", [look] * 4)
    assert line.text == "2026年2月30"


def test_a_wide_look_ends_where_other_print_begins() -> None:
    _, engine = _mended("2026年4月5", [], _quad(420, 100, 600, 130), _quad(0, 300, 900, 330))
    wide = engine.places[1]
    assert wide.x0 < 200 - 2 * 30
    assert 400 < wide.x1 <= 420


def test_a_page_of_damaged_dates_has_a_budget() -> None:
    engine = _Scripted([])
    quads = [_quad(200, 40.0 * i, 400, 40.0 * i + 30) for i in range(9)]
    lines = [_line("2026年4月5", 0.9)] * 9
    assert with_whole_dates(engine, (_PAGE,), quads, lines) == lines
    assert len(engine.places) == 12


@pytest.mark.parametrize(
    ("text", "look"),
    [
        ("1995-09", "1995-09-04"),
        ("1986年7月", "1986年7月21日"),
        ("一九八六年七月二十", "一九八六年七月二十一日"),
        ("发证日期:2012年", "发证日期:2012年6月"),
        ("发证日期:", "发证日期:二〇〇六年六月六日"),
    ],
)
def test_a_row_that_may_go_on_is_looked_at_where_print_stands(text: str, look: str) -> None:
    line, engine = _mended(text, [look] * 4, page=_inked(410, 600))
    assert line.text == look
    assert max(place.x1 for place in engine.places) > 460


def test_a_row_that_may_have_begun_before_is_looked_at_where_print_stands() -> None:
    line, engine = _mended("十四日", ["二〇二三年四月十四日"] * 4, page=_inked(20, 190))
    assert line.text == "二〇二三年四月十四日"
    assert min(place.x0 for place in engine.places) < 140


@pytest.mark.parametrize("text", ["1995-09", "出生年月", "2012年", "十四日"])
def test_where_no_print_stands_nothing_is_looked_at(text: str) -> None:
    assert _mended(text, [])[1].places == []


def test_paler_print_beside_a_line_is_not_its_own() -> None:
    page = np.maximum(_inked(410, 600), np.where(np.arange(900) > 400, 150, 0)).astype(np.uint8)
    assert _mended("1995-09", [], page=page)[1].places == []


def test_a_date_that_was_possible_keeps_its_month() -> None:
    line, _ = _mended("1995-09", ["1995-08-04"] * 4, page=_inked(410, 600))
    assert line.text == "1995-09"


def test_lines_that_hold_one_date_are_read_as_one() -> None:
    engine = _Scripted(["日期:二〇〇六年六月六日"] * 2)
    quads = [_quad(*_AT), _quad(500, 100, 520, 130), _quad(525, 100, 640, 130)]
    lines = [_line("日期:", 0.99), _line("六", 0.99), _line("年六月六日", 0.99)]
    mended = with_whole_dates(engine, (_PAGE, _PAGE), quads, lines)
    assert [line.text for line in mended] == ["日期:二〇〇六年六月六日", "", ""]
    assert engine.places[0].x1 > 640
