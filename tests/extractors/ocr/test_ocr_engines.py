"""The engines on drawn print: whole pages, single lines, lines that run down, digits."""

from pathlib import Path

import numpy as np
import pytest
from PIL import Image as Picture
from PIL import ImageDraw

from extractors.frames import Image
from extractors.ocr.rapid import RapidEngine
from extractors.ocr.tesseract import TesseractEngine
from extractors.ocr.threads import session_threads
from tests.extractors.kinds.readings import ID_MAN
from yanzhen.samples import fonts

_TRADE = "汽车驾驶员"
_ROWS = {
    "机关事业单位工勤技能岗位等级证书": (120, 80),
    f"身份证号：{ID_MAN}": (120, 240),
    "发证日期：2019年11月25日": (120, 400),
}


def _drawn(rows: dict[str, tuple[int, int]], size: tuple[int, int] = (1000, 600)) -> Image:
    page = Picture.new("RGB", size, (255, 255, 255))
    pen = ImageDraw.Draw(page)
    for text, place in rows.items():
        pen.text(place, text, fill=(20, 20, 20), font=fonts.pillow_font("serif", 36))
    return np.ascontiguousarray(np.asarray(page, np.uint8)[..., ::-1])


def _crop(text: str = _TRADE) -> Image:
    return _drawn({text: (12, 4)}, (40 * len(text) + 24, 56))


@pytest.fixture(scope="module")
def engine() -> RapidEngine:
    return RapidEngine()


def test_a_page_is_read_from_top_to_bottom_with_places(engine: RapidEngine) -> None:
    lines = engine.read(_drawn(_ROWS))
    assert [line.text.replace("：", ":") for line in lines] == [
        text.replace("：", ":") for text in _ROWS
    ]
    for line, (x, y) in zip(lines, _ROWS.values(), strict=True):
        assert (line.box.x0, line.box.y0) == pytest.approx((x, y), abs=25)
        assert len(line.chars) == len(line.edges) == len(line.text)
        assert line.edges[0][0] == pytest.approx(x, abs=25)
        assert min(line.chars) > 0.5


def test_empty_pages_hold_no_lines(engine: RapidEngine) -> None:
    assert engine.read(np.full((600, 400, 3), 255, np.uint8)) == []
    assert engine.read(np.full((90, 1200), 255, np.uint8)) == []
    assert engine.read_lines([]) == []


@pytest.mark.parametrize("backend", ["openvino", "onnxruntime"])
def test_both_backends_read_the_same_line(backend: str) -> None:
    own = RapidEngine(backend)
    (line,) = own.read_lines([_crop()])
    assert own.name == f"rapidocr-{backend}"
    assert line.text == _TRADE
    assert (line.box.x0, line.box.y0) == (0, 0)
    assert line.score > 0.9


def test_lines_come_in_the_order_of_their_crops_grey_or_in_colour(engine: RapidEngine) -> None:
    blank = np.full((48, 200, 3), 255, np.uint8)
    lines = engine.read_lines([_crop("中式烹调师"), blank, _crop()[..., 0]])
    assert [line.text for line in lines] == ["中式烹调师", "", _TRADE]


def test_a_line_that_stands_on_its_side_is_read(engine: RapidEngine) -> None:
    page = np.full((700, 300, 3), 255, np.uint8)
    words = np.rot90(_crop("机关事业单位"), -1)
    page[60 : 60 + words.shape[0], 100 : 100 + words.shape[1]] = words
    (line,) = engine.read(page)
    assert line.text == "机关事业单位"
    assert line.box.height > 3 * line.box.width


@pytest.mark.parametrize(("said", "threads"), [(None, 1), ("3", 3), ("0", 1)])
def test_threads_are_one_unless_asked_for(
    monkeypatch: pytest.MonkeyPatch, said: str | None, threads: int
) -> None:
    monkeypatch.delenv("YANZHEN_THREADS", raising=False)
    if said:
        monkeypatch.setenv("YANZHEN_THREADS", said)
    assert session_threads() == threads


def test_tesseract_is_missing_where_its_program_is(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    assert TesseractEngine().available is False


@pytest.fixture(scope="module")
def tesseract() -> TesseractEngine:
    found = TesseractEngine()
    if not found.available:
        pytest.skip("Tesseract with chi_sim is an optional program")
    return found


def test_tesseract_reads_digits(tesseract: TesseractEngine) -> None:
    crops = [_drawn({ID_MAN: (12, 4)}, (400, 56)), np.full((60, 300), 255, np.uint8)]
    number, nothing = tesseract.read_digits(crops)
    assert number.text == ID_MAN
    assert len(number.chars) == len(ID_MAN)
    assert (nothing.text, nothing.score) == ("", 0.0)


def test_tesseract_reads_a_short_line(tesseract: TesseractEngine) -> None:
    crop = _crop("2019年11月25日")
    lines = [*tesseract.read(crop), *tesseract.read_lines([crop])]
    assert [line.text for line in lines] == ["2019年11月25日"] * 2
