"""Values that were read with doubt are read again, and settled by agreement and checksum.

A first look at another ink layer by the same engine, then Tesseract as the independent voice; at
most ``BUDGET`` values a paper, so that a bad page costs little more than a good one.
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace

import cv2
import numpy as np

from extractors.frames import Image, Line, PixelBox
from extractors.kinds import take
from extractors.kinds.take import Take, Taken
from extractors.layout.pieces import Glyph, Piece, piece_of
from extractors.ocr.engine import OcrEngine
from extractors.ocr.tesseract import TesseractEngine
from schemas.kinds import DATE_FIELDS

BUDGET = 4
SURE = 0.93
"""Values whose print scored at least this are not read again."""

_GRAMMARS: dict[str, Take] = {
    "id_number": take.id_number,
    **dict.fromkeys(DATE_FIELDS - {"valid_until"}, take.date),
}


@dataclass(frozen=True)
class Layers:
    """One frame's pictures to read from: ``reading`` has coloured ink lifted, ``grey`` has not."""

    reading: Image
    grey: Image


@dataclass(frozen=True)
class SecondOpinion:
    """Re-reads doubtful identity numbers and dates."""

    engine: OcrEngine
    tesseract: TesseractEngine

    def settle(self, fields: dict[str, Taken], layers: Callable[[int], Layers]) -> dict[str, Taken]:
        """The fields, with doubtful ones confirmed, mended or lowered in confidence.

        ``layers`` gives the pictures of a page by its number.
        """
        doubtful = [name for name, taken in fields.items() if _doubtful(name, taken)]
        settled = {
            name: self._settle(name, fields[name], layers(fields[name].piece.page))
            for name in doubtful[:BUDGET]
        }
        return fields | settled

    def _settle(self, name: str, first: Taken, layers: Layers) -> Taken:
        lines = list(self._looks(name, first.piece.box, layers))
        others = [t for line in lines if (t := _GRAMMARS[name](_moved(line, first)))]
        proven = next((t for t in others if t.certain), None)
        if proven:
            return _settled(proven, first, 0.0)
        agreeing = sum(t.value == first.value for t in others)
        if agreeing:
            return _settled(first, first, agreeing - (len(lines) - agreeing) / 2)
        return self._majority(first, others, len(lines))

    def _majority(self, first: Taken, others: Sequence[Taken], looks: int) -> Taken:
        """Two later looks that agree against the first outvote it; else the first, in doubt."""
        for one in others:
            agreeing = sum(one.value == other.value for other in others)
            if agreeing >= 2:
                return _settled(one, first, agreeing - 1 - (looks - agreeing + 1) / 2)
        return _settled(first, first, -looks / 2)

    def _looks(self, name: str, box: PixelBox, layers: Layers) -> Iterator[Line]:
        crops = [_crop(layers.grey, box, 0.25), _crop(layers.reading, box, 0.4)]
        yield from self.engine.read_lines(crops)
        if self.tesseract.available:
            read = self.tesseract.read_digits if name == "id_number" else self.tesseract.read_lines
            yield from read([_crop(layers.reading, box, 0.2)])


def _doubtful(name: str, taken: Taken) -> bool:
    if name not in _GRAMMARS or taken.certain:
        return False
    return name == "id_number" or taken.piece.score < SURE


def _crop(image: Image, box: PixelBox, margin: float) -> Image:
    pad = margin * box.height
    x0, y0 = max(0, round(box.x0 - 2 * pad)), max(0, round(box.y0 - pad))
    part = image[y0 : round(box.y1 + pad), x0 : round(box.x1 + 2 * pad)]
    height = max(part.shape[0], 1)
    if height >= 40 or not part.size:
        return np.ascontiguousarray(part) if part.size else np.full((40, 40), 255, np.uint8)
    scale = 48 / height
    return np.asarray(
        cv2.resize(part, None, fx=scale, fy=scale, interpolation=cv2.INTER_CUBIC), np.uint8
    )


def _moved(line: Line, first: Taken) -> Piece:
    """The second look's characters, placed over the first's box."""
    return piece_of(Line(line.text, first.piece.box, line.score, line.chars), first.piece.page)


def _settled(taken: Taken, first: Taken, agreement: float) -> Taken:
    """The value at the first look's place, with how far the looks agree on it."""
    box = first.piece.box
    glyphs = tuple(Glyph(g.char, box, g.score, first.piece.page) for g in taken.piece.glyphs)
    return replace(taken, piece=Piece(glyphs), announced=first.announced, agreement=agreement)
