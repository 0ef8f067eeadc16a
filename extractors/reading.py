"""An untrusted page to upright frames, one a paper, that have been read."""

from collections.abc import Sequence
from dataclasses import dataclass

from extractors.frames import Frame, Image, Line, UntrustedPage
from extractors.ocr.date_looks import with_whole_dates
from extractors.ocr.engine import LineQuad, PageEngine
from extractors.ocr.rapid import RapidEngine
from extractors.ocr.text_layer import settle
from extractors.pages.bend import unbend
from extractors.pages.flatten import Flat, deskew, flatten_all, turn_quad
from extractors.pages.ink import lift_coloured_ink
from extractors.pages.orient import ROTATIONS, OrientationModel, turn_upright
from extractors.pages.quality import measure
from extractors.stopwatch import Stopwatch
from extractors.upright import Standing, find_standing
from schemas.facts import Rotation


@dataclass(frozen=True)
class _Seen:
    """A page as it was turned: its pixels, the layer that is read, and where its lines are."""

    upright: Image
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
    """Reads one page; every step's time goes to the stopwatch."""

    page: UntrustedPage
    tools: Tools
    watch: Stopwatch

    def read(self) -> list[Frame]:
        """An upright frame with its lines for each paper that the page holds."""
        with self.watch.stage("pages"):
            sheets = flatten_all(self.page)
        return [self._frame(sheet) for sheet in sheets]

    def _frame(self, sheet: Flat) -> Frame:
        rotation = self._guess(sheet.image)
        seen = self._look(sheet.image, rotation)
        if seen.standing.turn:
            rotation = ROTATIONS[(rotation + seen.standing.turn) // 90 % 4]
            seen = self._look(sheet.image, rotation)
        lines = self._read(seen, rotation)
        with self.watch.stage("pages"):
            quality = measure(seen.upright, lines, self.page.dpi)
        return Frame(
            file_page=self.page.file_page,
            image=seen.upright,
            reading=seen.reading,
            source=sheet.source,
            rotation=rotation,
            quality=quality,
            quad=turn_quad(sheet.quad, rotation) if sheet.quad else None,
            lines=tuple(lines),
        )

    def _guess(self, flat: Image) -> Rotation:
        if self.page.born_digital:
            return 0
        with self.watch.stage("orientation"):
            return self.tools.orientation.guess(flat)

    def _look(self, flat: Image, rotation: Rotation) -> _Seen:
        """The page turned by a guess, its reading layer, where its lines are and how they stand."""
        with self.watch.stage("pages"):
            upright = turn_upright(flat, rotation)
            if not self.page.born_digital:
                upright = unbend(deskew(upright)[0])
            reading = lift_coloured_ink(upright)
        with self.watch.stage("ocr"):
            quads = self.tools.engine.find(reading)
        if self.page.born_digital:
            return _Seen(upright, reading, quads, Standing(0))
        with self.watch.stage("orientation"):
            standing = find_standing(self.tools.engine, reading, quads)
        return _Seen(upright, reading, quads, standing)

    def _read(self, seen: _Seen, rotation: Rotation) -> list[Line]:
        """All lines; those that told how the page stands are not read again."""
        known = seen.standing.read
        with self.watch.stage("ocr"):
            rest = [quad for i, quad in enumerate(seen.quads) if i not in known]
            unread = iter(self.tools.engine.read_at(seen.reading, rest))
            lines = [known[i] if i in known else next(unread) for i in range(len(seen.quads))]
            layers = (seen.reading, seen.upright)
            lines = with_whole_dates(self.tools.engine, layers, seen.quads, lines)
        return settle([line for line in lines if line.text], self._layer(rotation))

    def _layer(self, rotation: Rotation) -> Sequence[Line]:
        return (self.page.text or ()) if rotation == 0 and self.page.born_digital else ()
