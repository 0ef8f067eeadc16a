"""The page's orientation is confirmed by reading, whatever the model guessed."""

import numpy as np
import pytest

from extractors.frames import Image, Line, PixelBox, UntrustedPage
from extractors.ocr.rapid import RapidEngine
from extractors.pages.orient import OrientationModel, turn_upright
from extractors.reading import PageReader, Tools
from extractors.stopwatch import Stopwatch
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
        self.pages = 0

    def read(self, image: Image) -> list[Line]:
        self.pages += 1
        height, width = image.shape[:2]
        ink = 255.0 - (image if image.ndim == 2 else image.mean(axis=2))
        third = height // 3, width // 3
        sides = (ink[: third[0]], ink[-third[0] :], ink[:, : third[1]], ink[:, -third[1] :])
        score = 0.97 if max(side.mean() for side in sides) == sides[0].mean() else 0.45
        step = height / 12
        return [
            Line("工勤技能岗位等级", PixelBox(20, i * step, width - 20, i * step + 20), score)
            for i in range(12)
        ]


def _headed() -> Image:
    page = np.full((1200, 850, 3), 255, np.uint8)
    page[100:320, 100:750] = 20
    page[500:1100:40, 100:700] = 60
    return page


def _turned(image: Image, rotation: Rotation) -> Image:
    """The picture as it looks when its content stands turned clockwise."""
    return turn_upright(image, _TURNS[-rotation // 90 % 4])


@pytest.mark.parametrize("true", _TURNS)
@pytest.mark.parametrize("guess", [0, 180])
def test_a_wrong_guess_is_set_right_by_reading(true: Rotation, guess: Rotation) -> None:
    page = UntrustedPage(1, _turned(_headed(), true))
    engine = _Upright()
    frame = PageReader(page, Tools(engine, _Guessing(guess)), Stopwatch()).read()
    assert frame.rotation == true
    assert frame.image.shape[0] > frame.image.shape[1]
    assert engine.pages == (1 if true == guess else 6)


def test_what_is_born_digital_is_never_turned() -> None:
    layer = (Line("工勤技能岗位等级", PixelBox(20, 0, 830, 20), 1.0),)
    page = UntrustedPage(2, _headed(), text=layer, born_digital=True)
    frame = PageReader(page, Tools(_Upright(), _Guessing(180)), Stopwatch()).read()
    assert (frame.rotation, frame.file_page, frame.source) == (0, 2, "born_digital")
    assert frame.lines[0].score == 1.0


def test_every_step_is_timed_and_the_layers_have_one_size() -> None:
    watch = Stopwatch()
    page = UntrustedPage(1, pixels(text_page()))
    frame = PageReader(page, Tools(_Upright(), _Guessing(0)), watch).read()
    assert set(watch.seconds) == {"pages", "orientation", "ocr"}
    assert frame.reading.shape == frame.image.shape[:2]
    assert len(frame.lines) == 12
