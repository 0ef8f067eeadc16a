"""Values that were read with doubt are read again, and settled by agreement and checksum.

Looks at other ink layers and margins by the same engine, then Tesseract as the independent voice
where it reads well: figures. What other fields say of a value (an identity number of the birth
date, a year of a number) tells which reading to believe, and speaks for one that needs no second.
What its own rule or another field forbids (30 February, a failing check digit, a certificate
older than its holder) is read again however clear it looked; confirmed, it stays contradicted.
At most ``BUDGET`` values a page, so that a bad page costs little more than a good one.
"""

from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace

import cv2
import numpy as np

from extractors.consistency import breaks_rule, fits, marked
from extractors.frames import Image, Line, PixelBox
from extractors.kinds import take
from extractors.kinds.numbers import number
from extractors.kinds.patent import patent_number
from extractors.kinds.take import Take, Taken
from extractors.layout.pieces import Piece, piece_of
from extractors.ocr.engine import OcrEngine
from extractors.ocr.print_rows import close_to_print
from extractors.ocr.tesseract import TesseractEngine
from extractors.seals.mark import SealMark
from extractors.seals.veils import veiled
from extractors.values.dates import LONG_TERM
from extractors.values.words import parse_verdict
from schemas.kinds import DATE_FIELDS

BUDGET = 6
CLEAR = 1.5
"""Figures under a black seal must be so much agreed on: by two later looks of three. [I] Open
captures: 30 of 30 such dates were right, 4 of 7 others."""

_ONE_MORE = 4.5
"""Margins beside a grade that lost its first character, which stands there."""

SURE = 0.93
"""Values whose print scored at least this are not read again."""


def _verdict(piece: Piece) -> Taken | None:
    value = parse_verdict(piece.text)
    return Taken(value, piece) if value else None


def _period_end(piece: Piece) -> Taken | None:
    at = piece.text.find("长期")
    return Taken(LONG_TERM, piece.cut(at, at + 2)) if at >= 0 else take.last_date(piece)


_FIGURES: dict[str, Take] = {
    "id_number": take.id_number,
    "patent_number": patent_number,
    **dict.fromkeys(sorted(DATE_FIELDS - {"valid_until"}), take.date),
    "valid_until": _period_end,
    "certificate_number": number,
}
"""Values that have room around them and that Tesseract reads well."""

_WORDS: dict[str, Take] = {
    "grade": take.grade,
    "verdict": _verdict,
    "gender": take.gender,
    "name": take.name,
}
"""Values that other words may touch: read from their own box, without Tesseract.

Names are not among them but for a lost dot: of 37 rare names that the engine misread, two later
looks or more said the same in 32, Tesseract read one rightly. Such an agreement would only make a
mistake look sure.
"""

_GRAMMARS = {**_FIGURES, **_WORDS}
"""In the order in which they are worth a look."""


@dataclass(frozen=True)
class Layers:
    """One frame's pictures to read from: ``reading`` has coloured ink lifted, ``grey`` has not."""

    reading: Image
    grey: Image


@dataclass(frozen=True)
class SecondOpinion:
    """Re-reads doubtful values of one file. ``spent``: how many on each page by now.

    ``marks``: the seals on a page by its number.
    """

    engine: OcrEngine
    tesseract: TesseractEngine
    spent: Counter[int] = field(default_factory=Counter)
    marks: Callable[[int], Sequence[SealMark]] = lambda _: ()

    def settle(self, fields: dict[str, Taken], layers: Callable[[int], Layers]) -> dict[str, Taken]:
        """The fields, with doubtful ones confirmed, mended or lowered in confidence.

        ``layers`` gives the pictures of a page by its number.
        """
        settled = dict(fields)
        for name in (name for name in _GRAMMARS if name in fields):
            first, fit = fields[name], fits(name, fields[name].value, settled)
            if fit and not first.certain:
                settled[name] = replace(first, agreement=first.agreement + 1)
                continue
            doubtful, veils = _doubtful(name, first, fit), self._veiled(name, first)
            if (doubtful or veils) and self.spent[first.piece.page] < BUDGET:
                self.spent[first.piece.page] += 1
                taken = self._settle(name, first, layers(first.piece.page), settled)
                taken = taken if doubtful or taken.value == first.value else _outvoted(first)
                unsure = veils and not taken.certain and taken.agreement < CLEAR
                settled[name] = replace(taken, contradicted=True) if unsure else taken
        return marked(settled)

    def _veiled(self, name: str, taken: Taken) -> bool:
        """Whether a seal's black strokes lie over figures, which they turn into others."""
        figures = name in _FIGURES and not taken.certain
        return figures and veiled(taken.piece.box, self.marks(taken.piece.page))

    def _settle(
        self, name: str, first: Taken, layers: Layers, fields: Mapping[str, Taken]
    ) -> Taken:
        lines = list(self._looks(name, first, layers))
        read = (_GRAMMARS[name](_moved(line, first)) for line in lines)
        others = [taken for taken in read if taken and not taken.contradicted]
        proven = next((t for t in others if t.certain), None)
        if proven:
            return _settled(proven, first, 0.0)
        fitting = [t for t in others if fits(name, t.value, fields)]
        if len(fitting) > (first.piece.score >= SURE):
            return _settled(fitting[0], first, float(len(fitting)))
        agreeing = sum(t.value == first.value for t in others)
        if agreeing:
            return _settled(first, first, agreeing - (len(lines) - agreeing) / 2)
        possible = [t for t in others if not breaks_rule(name, t.value)]
        if breaks_rule(name, first.value) and len({t.value for t in possible}) == 1:
            return _settled(possible[0], first, len(possible) - len(lines) / 2 - 1)
        return self._majority(first, others, len(lines))

    def _majority(self, first: Taken, others: Sequence[Taken], looks: int) -> Taken:
        """Two later looks that agree against the first outvote it; else the first, in doubt."""
        for one in others:
            agreeing = sum(one.value == other.value for other in others)
            if agreeing >= 2:
                return _settled(one, first, agreeing - 1 - (looks - agreeing + 1) / 2)
        return _settled(first, first, -looks / 2)

    def _looks(self, name: str, first: Taken, layers: Layers) -> Iterator[Line]:
        piece, box = first.piece, close_to_print(layers.reading, first.piece.box)
        room = 2.0 if name in _FIGURES else 0.5
        if name == "grade" and first.contradicted:
            room = _ONE_MORE
        crops = [_crop(layers.grey, box, 0.25, room), _crop(layers.reading, box, 0.4, room)]
        yield from self.engine.read_lines(crops)
        if self.tesseract.available and _for_tesseract(name, piece):
            read = self.tesseract.read_lines if name in DATE_FIELDS else self.tesseract.read_digits
            yield from read([_crop(layers.reading, box, 0.2, room)])


def _doubtful(name: str, taken: Taken, fit: bool | None) -> bool:
    """Whether a value is worth another look: unclear, or against another field."""
    if taken.certain:
        return False
    wrong = fit is False or taken.contradicted or breaks_rule(name, taken.value)
    if name == "name":
        return wrong
    return name == "id_number" or wrong or taken.piece.score < SURE


def _for_tesseract(name: str, piece: Piece) -> bool:
    """Whether the print is such that Tesseract's word counts: figures, and dates of any form."""
    return name in {*DATE_FIELDS, "id_number", "patent_number"} or (
        name in _FIGURES and piece.text.isdigit()
    )


def _crop(image: Image, box: PixelBox, margin: float, room: float = 2.0) -> Image:
    """A value's surroundings. ``margin``: above and below, in heights; beside it ``room`` times."""
    pad = margin * box.height
    x0, y0 = max(0, round(box.x0 - room * pad)), max(0, round(box.y0 - pad))
    part = image[y0 : round(box.y1 + pad), x0 : round(box.x1 + room * pad)]
    height = max(part.shape[0], 1)
    if height >= 40 or not part.size:
        return np.ascontiguousarray(part) if part.size else np.full((40, 40), 255, np.uint8)
    scale = 48 / height
    return np.asarray(
        cv2.resize(part, None, fx=scale, fy=scale, interpolation=cv2.INTER_CUBIC), np.uint8
    )


def _outvoted(first: Taken) -> Taken:
    """A value that was read clearly, of which later looks say something else."""
    return replace(first, agreement=-1.0)


def _moved(line: Line, first: Taken) -> Piece:
    """The second look's characters, placed over the first's box."""
    return piece_of(Line(line.text, first.piece.box, line.score, line.chars), first.piece.page)


def _settled(taken: Taken, first: Taken, agreement: float) -> Taken:
    """The value at the first look's place, with how far the looks agree on it.

    What the ranker says is of the place, whichever characters stand there.
    """
    box, page = first.piece.box, first.piece.page
    glyphs = tuple(replace(g, box=box, page=page) for g in taken.piece.glyphs)
    return replace(
        taken,
        piece=Piece(glyphs),
        announced=first.announced,
        ranked=first.ranked,
        agreement=agreement,
        unevenness=first.unevenness,
    )
