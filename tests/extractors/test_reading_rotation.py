"""The page's orientation is confirmed by reading, whatever the model guessed."""

from collections.abc import Sequence

import numpy as np
import pytest

from extractors.frames import Image, Line, PixelBox, UntrustedPage
from extractors.ocr.engine import LineQuad
from extractors.ocr.rapid import RapidEngine
from extractors.pages.flatten import Flat
from extractors.pages.orient import OrientationModel, turn_upright
from extractors.reading import PageReader, Tools
from extractors.seals.mark import SealMark
from extractors.stopwatch import Stopwatch
from extractors.upright import SAMPLE, Standing, find_standing
from schemas.facts import Rotation
from tests.extractors.pages.drawn_pages import pixels, text_page

_TURNS: tuple[Rotation, ...] = (0, 90, 180, 270)


class _Guessing(OrientationModel):
    """A model that always says the same."""

    def __init__(self, answer: Rotation) -> None:
        self.answer = answer

    def guess(self, image: Image) -> Rotation:
        assert image.size
        return self.answer


class _Upright(RapidEngine):
    """Reads with confidence only where the heavy head of the page is at its top."""

    def __init__(self) -> None:
        self.found = 0
        self.shown = 0

    def find(self, image: Image) -> list[LineQuad]:
        """Twelve lines, along the side of the page on which print runs."""
        self.found += 1
        height, width = image.shape[:2]
        step = height / 12
        quads = [_rectangle(20, i * step, width - 20, i * step + 20) for i in range(12)]
        if _head(image) in {0, 180}:
            return quads
        step = width / 12
        return [_rectangle(i * step, 20, i * step + 20, height - 20) for i in range(12)]

    def read_at(self, image: Image, quads: Sequence[LineQuad]) -> list[Line]:
        """Scores high only where a place's first corner is the text's own top left."""
        self.shown += len(quads)
        return [self._line(quad, _head(image)) for quad in quads]

    def _line(self, quad: LineQuad, head: int) -> Line:
        (x0, y0), (x1, y1) = quad.min(axis=0), quad.max(axis=0)
        box = PixelBox(float(x0), float(y0), float(x1), float(y1))
        flipped = bool((quad[0] > quad.mean(axis=0)).all())
        upright = head in {0, 90} if not flipped else head in {180, 270}
        return Line("工勤技能岗位等级", box, 0.97 if upright else 0.45)


def _rectangle(x0: float, y0: float, x1: float, y1: float) -> LineQuad:
    return np.array([[x0, y0], [x1, y0], [x1, y1], [x0, y1]], np.float32)


def _head(image: Image) -> int:
    """How far clockwise the page stands turned, by the side where its heavy head is."""
    height, width = image.shape[:2]
    ink = 255.0 - (image if image.ndim == 2 else image.mean(axis=2))
    third = height // 3, width // 3
    sides = (ink[: third[0]], ink[:, -third[1] :], ink[-third[0] :], ink[:, : third[1]])
    return 90 * int(np.argmax([side.mean() for side in sides]))


def _headed() -> Image:
    page = np.full((1200, 850, 3), 255, np.uint8)
    page[100:320, 100:750] = 20
    page[500:1100:40, 100:700] = 60
    return page


def _turned(image: Image, rotation: Rotation) -> Image:
    """The picture as it looks when its content stands turned clockwise."""
    return turn_upright(image, _TURNS[-rotation // 90 % 4])


@pytest.mark.parametrize("true", _TURNS)
@pytest.mark.parametrize("guess", _TURNS)
def test_a_wrong_guess_is_set_right_by_reading(true: Rotation, guess: Rotation) -> None:
    page = UntrustedPage(1, _turned(_headed(), true))
    engine = _Upright()
    (frame,) = PageReader(page, Tools(engine, _Guessing(guess)), Stopwatch()).read()
    assert frame.rotation == true
    assert frame.image.shape[0] > frame.image.shape[1]
    assert len(frame.lines) == 12
    assert engine.found == (1 if true == guess else 2)


def test_lines_that_told_the_direction_are_not_read_again() -> None:
    engine = _Upright()
    PageReader(UntrustedPage(1, _headed()), Tools(engine, _Guessing(0)), Stopwatch()).read()
    assert engine.shown == 12


def test_print_on_its_head_costs_a_sample_not_a_second_reading() -> None:
    engine = _Upright()
    PageReader(UntrustedPage(1, _headed()), Tools(engine, _Guessing(180)), Stopwatch()).read()
    assert engine.shown == 12 + 2 * SAMPLE


def test_a_page_without_lines_keeps_its_guess() -> None:
    assert find_standing(_Upright(), _headed(), []) == Standing(0)


def test_what_is_born_digital_is_never_turned() -> None:
    layer = (Line("工勤技能岗位等级", PixelBox(20, 0, 830, 20), 1.0),)
    page = UntrustedPage(2, _headed(), text=layer, born_digital=True)
    (frame,) = PageReader(page, Tools(_Upright(), _Guessing(180)), Stopwatch()).read()
    assert (frame.rotation, frame.file_page, frame.source) == (0, 2, "born_digital")
    assert frame.lines[0].score == 1.0


def test_every_step_is_timed_and_the_layers_have_one_size() -> None:
    watch = Stopwatch()
    page = UntrustedPage(1, pixels(text_page()))
    (frame,) = PageReader(page, Tools(_Upright(), _Guessing(0)), watch).read()
    assert set(watch.seconds) == {"pages", "orientation", "ocr"}
    assert frame.reading.shape == frame.image.shape[:2]
    assert len(frame.lines) == 12


class _Crooked(_Upright):
    """Finds lines that run askew until the picture was turned, which makes it larger."""

    def find(self, image: Image) -> list[LineQuad]:
        quads = super().find(image)
        if image.shape[0] > 1200:
            return quads
        return [quad + np.array([[0, 0], [0, 150], [0, 150], [0, 0]], np.float32) for quad in quads]


def test_a_page_whose_lines_still_run_askew_is_turned_and_looked_at_again() -> None:
    engine = _Crooked()
    page = UntrustedPage(1, _headed())
    (frame,) = PageReader(page, Tools(engine, _Guessing(0)), Stopwatch()).read()
    assert engine.found == 2
    assert frame.image.shape[0] > 1200
    assert len(frame.lines) == 12
    height, width = frame.image.shape[:2]
    middle = frame.on_page @ (width / 2, height / 2, 1)
    assert middle[:2] / middle[2] == pytest.approx((425, 600), abs=2)


class _Sealed(_Upright):
    """Overlooks a date on the whole page, and finds it in a part of it."""

    def find(self, image: Image) -> list[LineQuad]:
        return super().find(image) if image.shape[0] >= 1200 else [_rectangle(90, 130, 250, 170)]

    def read_at(self, image: Image, quads: Sequence[LineQuad]) -> list[Line]:
        read = super().read_at(image, quads)
        return [
            Line("2019年6月3日", line.box, 0.97) if line.box.width < 800 else line for line in read
        ]


def test_on_a_copy_the_date_under_a_seal_is_sought_around_it(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    engine = _Sealed()
    reader = PageReader(UntrustedPage(1, _headed()), Tools(engine, _Guessing(0)), Stopwatch())
    seal = SealMark(PixelBox(400, 630, 600, 830), "round", "grey", 0.9)
    monkeypatch.setattr(reader, "seals", lambda _: [seal])
    (frame,) = reader.read()
    assert [line.text for line in frame.lines[12:]] == ["2019年6月3日"]


class _Whole(_Upright):
    """Finds print on the whole picture alone."""

    def find(self, image: Image) -> list[LineQuad]:
        return super().find(image) if image.shape[0] >= 1200 else []


def test_a_blank_lining_is_not_the_paper_where_print_stands_beside_it() -> None:
    page, blank = UntrustedPage(1, _headed()), np.full((600, 800, 3), 250, np.uint8)
    lining = Flat(blank, ((0, 0), (1, 0), (1, 0.5), (0, 0.5)), "photo")
    reader = PageReader(page, Tools(_Whole(), _Guessing(0)), Stopwatch())
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("extractors.reading.flatten_all", lambda _: [lining])
        (frame,) = reader.read()
    assert len(frame.lines) == 12
    assert frame.quad is None
