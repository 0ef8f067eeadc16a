"""An opened OFD file: each page is drawn as a PDF page in memory and shown by MuPDF."""

from typing import Any

import pymupdf

from extractors.frames import PixelBox, Stamped, UntrustedPage
from extractors.intake import refusals
from extractors.intake.document import Document
from extractors.intake.ofd.canvas import POINTS, Canvas
from extractors.intake.ofd.package import Package
from extractors.intake.ofd.seals import Stamp, stamps
from extractors.intake.ofd.sheet import draw_sheet
from extractors.intake.ofd.structure import PageRef, bodies
from extractors.intake.pdf import ShownPage, check_paper, show_page
from extractors.intake.sniff import MediaType
from extractors.intake.text_layer import Placed, TextLayer, character, layer_of
from extractors.intake.text_lines import Glyph
from schemas.limits import Limits

Millimetres = tuple[float, float, float, float]


def open_ofd(data: bytes, limits: Limits) -> Document:
    """Open an OFD file and hold its parts and pages against the limits.

    Raises:
        DocumentError: damaged, locked, beyond the limits, or a zip of something else.
    """
    with refusals.guarded():
        package = Package(data, limits)
        try:
            return OfdDocument(package, limits)
        except BaseException:
            package.close()
            raise


class OfdDocument(Document):
    """An opened OFD file. Attachments, links, actions and scripts are never touched."""

    def __init__(self, package: Package, limits: Limits) -> None:
        found = bodies(package, limits)
        self._pages = [page for body in found for page in body.pages]
        self._stamps = {body.part: list(stamps(package, body)) for body in found}
        self._package = package
        self._limits = limits
        super().__init__(MediaType.OFD, len(self._pages))

    def _page(self, index: int) -> UntrustedPage:
        page = self._pages[index]
        marks = self._marks(page)
        with refusals.guarded(index + 1):
            pymupdf.TOOLS.reset_mupdf_warnings()
            canvas = draw_sheet(self._package, page, marks, self._limits)
            with canvas.file:
                drawn = canvas.finished()
                check_paper(drawn, index)
                shown = show_page(drawn, index, self._limits)
            return shown.taken(index, _text(canvas, shown), _stamped(canvas, shown, marks))

    def _marks(self, page: PageRef) -> list[Stamp]:
        return [stamp for stamp in self._stamps[page.body.part] if stamp.page == page.id]

    def close(self) -> None:
        """Close the zip."""
        self._package.close()


def _stamped(canvas: Canvas, shown: ShownPage, marks: list[Stamp]) -> tuple[Stamped, ...]:
    seen = ((stamp, stamp.seen) for stamp in marks if stamp.look)
    return tuple(
        Stamped(_pixels(canvas, shown, (x, y, x + width, y + height)), stamp.name)
        for stamp, (x, y, width, height) in seen
    )


def _text(canvas: Canvas, shown: ShownPage) -> TextLayer:
    """The page's own text where the picture shows it, by the rules that hold for PDFs."""
    height, width = shown.image.shape[:2]
    placed = []
    for mark in canvas.marks:
        box = _pixels(canvas, shown, mark.box)
        if 0 <= box.centre[0] < width and 0 <= box.centre[1] < height:
            base = _pixels(canvas, shown, (0, mark.base, 0, mark.base)).y0
            placed.append(
                Placed(Glyph(character(ord(mark.char)), box, base), mark.step, mark.level)
            )
    covers = [(s.step, _pixels(canvas, shown, s.box)) for s in canvas.surfaces]
    return layer_of(placed, covers, shown.image)


def _pixels(canvas: Canvas, shown: ShownPage, box: Millimetres) -> PixelBox:
    """A rectangle of the paper in pixels of the picture."""
    scale: Any = shown.scale
    x0, x1 = ((v - canvas.paper.x) * POINTS * scale.a + scale.e for v in (box[0], box[2]))
    y0, y1 = ((v - canvas.paper.y) * POINTS * scale.d + scale.f for v in (box[1], box[3]))
    return PixelBox(x0, y0, x1, y1)
