"""An untrusted page to upright frames, one a paper, that have been read."""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from itertools import compress

import cv2
import numpy as np

from extractors.frames import Frame, Image, Line, Matrix, UntrustedPage
from extractors.ocr.date_looks import with_whole_dates
from extractors.ocr.engine import LineQuad, PageEngine
from extractors.ocr.lost_sexes import with_sexes
from extractors.ocr.rapid import RapidEngine
from extractors.ocr.sealed_dates import under_seals
from extractors.ocr.text_layer import settle
from extractors.pages.bend import unbend
from extractors.pages.dark_print import darkest
from extractors.pages.flatten import (
    Flat,
    cut_out,
    deskew,
    flat_corners,
    flatten,
    flatten_all,
    turn_quad,
    uncut,
)
from extractors.pages.gutters import find_gutters
from extractors.pages.ink import lift_coloured_ink
from extractors.pages.line_tilt import tilt_of, turned_back
from extractors.pages.orient import ROTATIONS, OrientationModel, turn_upright
from extractors.pages.quads import Corners, ordered, rectangle
from extractors.pages.quality import colourless, measure
from extractors.pages.slanting import lift_slanting, slanting
from extractors.pages.two_tone import is_two_tone, softened
from extractors.seals import find_seals
from extractors.seals.grey_lift import lift_grey_seals
from extractors.seals.mark import SealMark
from extractors.show_through import passed_over, without_back
from extractors.stopwatch import Stopwatch
from extractors.upright import Standing, find_standing
from schemas.facts import Rotation

_PRINTED = 4
"""So many lines make a page whose supposed paper is blank: a folder's lining beside its sheet."""


_STRIP = 5
"""Length over breadth of what is no paper where nothing is printed on it."""


@dataclass(frozen=True)
class _Seen:
    """A page as it was turned: its pixels, the layer that is read, and where its lines are.

    ``deskewed``: the matrix from the turned picture's pixels to these; ``coloured``: whether the
    capture kept colour.
    """

    upright: Image
    coloured: bool
    deskewed: Matrix
    reading: Image
    quads: Sequence[LineQuad]
    standing: Standing


@dataclass
class Tools:
    """The loaded models, shared by all pages that a process reads."""

    engine: PageEngine
    orientation: OrientationModel

    @classmethod
    def load(cls) -> "Tools":
        """The shipped engines."""
        return cls(RapidEngine(), OrientationModel())


@dataclass
class PageReader:
    """Reads one page; every step's time goes to the stopwatch.

    ``sealed``: the upright pictures of the page on which seals were sought, with these.
    """

    page: UntrustedPage
    tools: Tools
    watch: Stopwatch
    sealed: list[tuple[Image, list[SealMark]]] = field(default_factory=list)

    def read(self) -> list[Frame]:
        """An upright frame with its lines for each paper that the page holds."""
        with self.watch.stage("pages"):
            sheets = flatten_all(self.page)
        frames = [self._frame(sheet) for sheet in sheets]
        if any(frame.lines for frame in frames):
            frames = [frame for frame in frames if frame.lines or not _is_strip(frame)]
        if any(frame.lines for frame in frames) or all(sheet.quad is None for sheet in sheets):
            return frames
        whole = self._frame(uncut(self.page, sheets[0].source))
        return [whole] if len(whole.lines) >= _PRINTED else frames

    def read_whole(self) -> Frame:
        """The page as one frame, whatever it seems to hold."""
        with self.watch.stage("pages"):
            sheet = flatten(self.page)
        return self._frame(sheet)

    def read_part(self, frame: Frame, part: Corners) -> Frame:
        """What stands within four corners of one of the page's frames, read as one by itself."""
        with self.watch.stage("pages"):
            corners = cv2.perspectiveTransform(part[None], frame.on_page)[0]
            delivered = ordered(np.asarray(corners, np.float32))
            sheet = cut_out(self.page.image, delivered, frame.source)
        return self._frame(sheet)

    def seals(self, upright: Image) -> list[SealMark]:
        """The seals on an upright picture of this page, sought once."""
        known = next((marks for image, marks in self.sealed if image is upright), None)
        if known is None:
            known = find_seals(upright)
            self.sealed.append((upright, known))
        return known

    def _frame(self, sheet: Flat) -> Frame:
        rotation = self._guess(sheet.image)
        seen = self._look(sheet.image, rotation)
        if seen.standing.turn:
            rotation = ROTATIONS[(rotation + seen.standing.turn) // 90 % 4]
            seen = self._look(sheet.image, rotation)
        seen, lines = self._front(seen, self._read(seen))
        seen, lines = self._under_seals(seen, lines)
        lines = self._settled(seen, lines, rotation)
        with self.watch.stage("pages"):
            quality = measure(seen.upright, lines, self.page.dpi)
            gutters = find_gutters(seen.upright, seen.quads)
        return Frame(
            file_page=self.page.file_page,
            image=seen.upright,
            reading=seen.reading,
            source=sheet.source,
            rotation=rotation,
            quality=quality,
            quad=turn_quad(sheet.quad, rotation) if sheet.quad else None,
            lines=tuple(lines),
            stamps=self.page.stamps,
            gutters=gutters,
            on_page=_onto_page(sheet, rotation, seen.deskewed, self.page.image),
        )

    def _guess(self, flat: Image) -> Rotation:
        if self.page.born_digital:
            return 0
        with self.watch.stage("orientation"):
            return self.tools.orientation.guess(flat)

    def _look(self, flat: Image, rotation: Rotation) -> _Seen:
        """The page turned by a guess, its reading layer, where its lines are and how they stand."""
        with self.watch.stage("pages"):
            upright, deskewed = turn_upright(flat, rotation), np.eye(3)
            if not self.page.born_digital:
                straight = deskew(upright)
                upright, deskewed = unbend(straight.image), straight.matrix
            reading, coloured = self._layer_of(upright)
        reading, quads = self._found(reading)
        if self.page.born_digital:
            return _Seen(upright, coloured, deskewed, reading, quads, Standing(0))
        if tilt := tilt_of(quads):
            with self.watch.stage("pages"):
                level = turned_back(upright, tilt)
                upright, deskewed = level.image, level.matrix @ deskewed
                reading, coloured = self._layer_of(upright)
            reading, quads = self._found(reading)
        with self.watch.stage("orientation"):
            standing = find_standing(self.tools.engine, reading, quads)
        return _Seen(upright, coloured, deskewed, reading, quads, standing)

    def _layer_of(self, upright: Image) -> tuple[Image, bool]:
        """The layer of a picture that is read, and whether the picture kept colour."""
        reading, coloured = lift_coloured_ink(upright), not colourless(upright)
        if not coloured:
            reading = lift_grey_seals(reading, self.seals(upright))
            if not self.page.born_digital and is_two_tone(self.page.image):
                reading = softened(reading)
        return reading, coloured

    def _found(self, reading: Image) -> tuple[Image, Sequence[LineQuad]]:
        """Where the lines of a layer are; words slanting across it are lifted and left out."""
        with self.watch.stage("ocr"):
            quads = self.tools.engine.find(reading)
        slants = slanting(quads)
        if not slants.any():
            return reading, quads
        with self.watch.stage("pages"):
            lifted = lift_slanting(reading, quads, slants)
        if lifted is not None:
            with self.watch.stage("ocr"):
                reading, quads = lifted, self.tools.engine.find(lifted)
        return reading, list(compress(quads, ~slanting(quads)))

    def _read(self, seen: _Seen) -> list[Line]:
        """All lines; those that told how the page stands are not read again."""
        known = seen.standing.read
        with self.watch.stage("ocr"):
            rest = [quad for i, quad in enumerate(seen.quads) if i not in known]
            unread = iter(self.tools.engine.read_at(seen.reading, rest))
            return [known[i] if i in known else next(unread) for i in range(len(seen.quads))]

    def _front(self, seen: _Seen, lines: list[Line]) -> tuple[_Seen, list[Line]]:
        """The page without the print of its back, where that shows through, and its lines."""
        if self.page.born_digital:
            return seen, lines
        with self.watch.stage("pages"):
            lifted = without_back(self.tools.engine, seen.reading, seen.quads, lines)
        if lifted is None:
            return seen, lines
        reading, found = self._found(lifted)
        quads = [*found, *passed_over(seen.reading, seen.quads, found)]
        with self.watch.stage("ocr"):
            lines = self.tools.engine.read_at(reading, quads)
        return replace(seen, reading=reading, quads=quads), lines

    def _under_seals(self, seen: _Seen, lines: list[Line]) -> tuple[_Seen, list[Line]]:
        """The lines with the dates that a copy's black seals hid from the detector."""
        if self.page.born_digital or seen.coloured or not lines:
            return seen, lines
        with self.watch.stage("pages"):
            seals = [mark.box for mark in self.seals(seen.upright)]
        with self.watch.stage("ocr"):
            found = list(under_seals(self.tools.engine, seen.reading, seals, seen.quads, lines))
        quads = [*seen.quads, *(quad for quad, _ in found)]
        return replace(seen, quads=quads), [*lines, *(line for _, line in found)]

    def _settled(self, seen: _Seen, lines: list[Line], rotation: Rotation) -> list[Line]:
        """Lines that say something, damaged dates looked at again; a text layer says it better."""
        with self.watch.stage("ocr"):
            other = seen.upright if seen.coloured else darkest(seen.reading)
            layers = (seen.reading, other)
            lines = with_whole_dates(self.tools.engine, layers, seen.quads, lines)
            lines = with_sexes(self.tools.engine, layers, seen.quads, lines)
        return settle([line for line in lines if line.text], self._layer(rotation))

    def _layer(self, rotation: Rotation) -> Sequence[Line]:
        return (self.page.text or ()) if rotation == 0 and self.page.born_digital else ()


def _is_strip(frame: Frame) -> bool:
    """Whether a sheet is a strip of the desk beside the papers."""
    height, width = frame.image.shape[:2]
    return bool(max(height, width) > _STRIP * min(height, width))


def _onto_page(sheet: Flat, rotation: Rotation, deskewed: Matrix, page: Image) -> Matrix:
    """From the pixels of a frame to those of the page that it was cut out of."""
    height, width = sheet.image.shape[:2]
    upright = rectangle(*((width, height) if rotation in (0, 180) else (height, width)))
    corners = np.roll(flat_corners(sheet, page), -(rotation // 90), axis=0)
    turned = cv2.getPerspectiveTransform(upright, corners)
    return np.asarray(turned @ np.linalg.inv(deskewed), np.float64)
