"""An untrusted page to an upright frame that has been read."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from extractors.frames import Frame, Image, Line, PixelBox, UntrustedPage
from extractors.ocr.engine import OcrEngine
from extractors.ocr.rapid import RapidEngine
from extractors.ocr.text_layer import settle
from extractors.pages.flatten import deskew, flatten, turn_quad
from extractors.pages.ink import lift_coloured_ink
from extractors.pages.orient import OrientationModel, turn_upright
from extractors.pages.quality import measure
from extractors.stopwatch import Stopwatch
from schemas.facts import Rotation

DOUBTFUL_SCORE = 0.9
"""A page whose characters score less than this on average may stand on its head."""

_ROTATIONS: tuple[Rotation, ...] = (0, 90, 180, 270)
_SAMPLE_LINES = 10


@dataclass
class Tools:
    """The loaded models, shared by all pages that a process reads."""

    engine: OcrEngine
    orientation: OrientationModel

    @classmethod
    def load(cls) -> "Tools":
        """The shipped engines."""
        return cls(RapidEngine(), OrientationModel())


@dataclass
class PageReader:
    """Reads one page; every step's time goes to the stopwatch."""

    page: UntrustedPage
    tools: Tools
    watch: Stopwatch

    def read(self) -> Frame:
        """The page as an upright frame with its lines."""
        with self.watch.stage("pages"):
            flat, quad, source = flatten(self.page)
        rotation = self._guess(flat)
        upright, reading, lines = self._attempt(flat, rotation)
        better = self._confirm(flat, rotation, lines)
        if better != rotation:
            rotation = better
            upright, reading, lines = self._attempt(flat, rotation)
        with self.watch.stage("pages"):
            quality = measure(upright, lines, self.page.dpi)
        return Frame(
            file_page=self.page.file_page,
            image=upright,
            reading=reading,
            source=source,
            rotation=rotation,
            quality=quality,
            quad=turn_quad(quad, rotation) if quad else None,
            lines=tuple(lines),
            stamps=self.page.stamps if rotation == 0 and quad is None else (),
        )

    def _guess(self, flat: Image) -> Rotation:
        if self.page.born_digital:
            return 0
        with self.watch.stage("orientation"):
            return self.tools.orientation.guess(flat)

    def _attempt(self, flat: Image, rotation: Rotation) -> tuple[Image, Image, list[Line]]:
        """The page turned by a guess, its reading layer and its lines."""
        with self.watch.stage("pages"):
            upright = turn_upright(flat, rotation)
            if not self.page.born_digital:
                upright, _ = deskew(upright)
            reading = lift_coloured_ink(upright)
        with self.watch.stage("ocr"):
            lines = self.tools.engine.read(reading)
        return upright, reading, settle(lines, self._layer(rotation))

    def _layer(self, rotation: Rotation) -> Sequence[Line]:
        return (self.page.text or ()) if rotation == 0 and self.page.born_digital else ()

    def _confirm(self, flat: Image, rotation: Rotation, lines: Sequence[Line]) -> Rotation:
        """The rotation that reads best on a sample, where the guess reads badly."""
        if not lines or not _doubtful(lines):
            return rotation
        upright = turn_upright(flat, rotation)
        sample = _crop(upright, _sample_box(lines))
        with self.watch.stage("orientation"):
            sense = {
                turn: _sense(self.tools.engine.read(turn_upright(sample, turn)))
                for turn in _ROTATIONS
            }
        best = max(_ROTATIONS, key=lambda turn: sense[turn])
        clear = sense[best] > 1.15 * sense[0]
        return _ROTATIONS[(rotation + best) // 90 % 4] if clear else rotation


def _doubtful(lines: Sequence[Line]) -> bool:
    """Whether the print makes little sense, or runs from top to bottom."""
    chars = sum(len(line.text) for line in lines)
    mean = sum(line.score * len(line.text) for line in lines) / max(chars, 1)
    long = [line for line in lines if len(line.text) >= 3]
    tall = sum(line.box.height > 1.5 * line.box.width for line in long)
    return mean < DOUBTFUL_SCORE or tall > 0.5 * max(len(long), 1)


def _sense(lines: Sequence[Line]) -> float:
    """How much was read with confidence: characters weighted by score, doubtful ones not."""
    lying = (line for line in lines if line.box.width > 0.8 * line.box.height or len(line.text) < 3)
    return sum(len(line.text) * line.score**2 for line in lying if line.score > 0.6)


def _sample_box(lines: Sequence[Line]) -> PixelBox:
    """Around the lines with the most print."""
    chosen = sorted(lines, key=lambda line: -len(line.text))[:_SAMPLE_LINES]
    x0, y0, x1, y1 = zip(*(line.box for line in chosen), strict=True)
    return PixelBox(min(x0), min(y0), max(x1), max(y1))


def _crop(image: Image, box: PixelBox) -> Image:
    margin = 12
    x0, y0 = max(0, round(box.x0) - margin), max(0, round(box.y0) - margin)
    part = image[y0 : round(box.y1) + margin, x0 : round(box.x1) + margin]
    return np.ascontiguousarray(part)
