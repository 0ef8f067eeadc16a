"""OFD's graphic objects onto the canvas: layers, blocks, text, paths, pictures, composites."""

from dataclasses import dataclass
from functools import partial
from xml.etree.ElementTree import Element

from extractors.intake import refusals
from extractors.intake.ofd.canvas import Canvas, Read
from extractors.intake.ofd.colours import Style
from extractors.intake.ofd.elements import all_of, area, at, local, number, numbers, truth, words
from extractors.intake.ofd.matrix import Matrix
from extractors.intake.ofd.package import Package
from extractors.intake.ofd.paths import pdf_path
from extractors.intake.ofd.structure import Resources
from extractors.intake.ofd.text import draw_text

_DEEPEST = 12
"""Blocks inside blocks; composite objects may not go round in circles."""


@dataclass(frozen=True)
class Painter:
    """Draws the objects of one file's page. ``name``: the file's, so that keys do not clash."""

    package: Package
    resources: Resources
    canvas: Canvas
    name: str = ""

    def content(self, root: Element, place: Matrix) -> None:
        """The layers of a page's, template's or annotation's content."""
        for layer in root:
            self.block(layer, place, layer.get("DrawParam"), 0)

    def block(self, block: Element, place: Matrix, param: str | None, depth: int) -> None:
        """Everything in a layer or block, in its order.

        Raises:
            OversizedDocumentError: blocks are nested deeper than any form needs.
        """
        if depth > _DEEPEST:
            raise refusals.too_complex()
        for element in block:
            if local(element) in {"PageBlock", "Layer"}:
                self.block(element, place, element.get("DrawParam") or param, depth + 1)
            elif local(element).endswith("Object") and truth(element.get("Visible"), default=True):
                self._object(element, place, param, depth)

    def _object(self, element: Element, place: Matrix, param: str | None, depth: int) -> None:
        own = _own(element)
        self.canvas.write(f"q {own.pdf()} cm")
        self._clip(element)
        whole, style = own.before(place), Style(element, self.resources.entries, param)
        kind = local(element)
        if kind == "TextObject":
            self._text(element, whole, style)
        elif kind == "PathObject":
            self._path(element, whole, style)
        elif kind == "ImageObject":
            self._image(element, whole)
        elif kind == "CompositeObject":
            self._composite(element, whole, param, depth)
        self.canvas.write("Q")

    def _clip(self, element: Element) -> None:
        """Cut to the paths that the object names; other clips are not in use."""
        for clip in all_of(at(element, "Clips"), "Clip"):
            for part in all_of(clip, "Area"):
                path = at(part, "Path")
                if path is not None:
                    moved = _own(path).before(_ctm(part))
                    drawn = pdf_path(words(path, "AbbreviatedData"))
                    back = _inverse(moved)
                    if drawn and back:
                        self.canvas.write(f"{moved.pdf()} cm {drawn} W n {back.pdf()} cm")

    def _text(self, element: Element, place: Matrix, style: Style) -> None:
        fill = truth(element.get("Fill"), default=True)
        stroke = truth(element.get("Stroke"), default=False)
        if not self._inked(element, style, fill=fill, stroke=stroke):
            return
        key = element.get("Font", "")
        part = self.resources.files.get(key)
        spare = self.canvas.font()
        read = partial(self.package.read, part) if part else None
        font = self.canvas.font(f"{self.name}{key}", read) if read else spare
        draw_text(element, self.canvas, font, spare, place)

    def _inked(self, element: Element, style: Style, *, fill: bool, stroke: bool) -> bool:
        """Set the colours; false where nothing would be seen."""
        ink, alpha = style.colour("FillColor", stroke=False)
        line, line_alpha = style.colour("StrokeColor", stroke=True)
        seen = max(alpha if fill else 0, line_alpha if stroke else 0)
        seen = seen * min(255, max(0, int(number(element.get("Alpha"), 255)))) // 255
        if not seen:
            return False
        self.canvas.write(ink, line, *style.line(), f"{2 if fill and stroke else int(stroke)} Tr")
        if seen < 255:
            self.canvas.write(self.canvas.alpha(seen))
        return True

    def _path(self, element: Element, place: Matrix, style: Style) -> None:
        fill = truth(element.get("Fill"), default=False)
        stroke = truth(element.get("Stroke"), default=True)
        drawn = pdf_path(words(element, "AbbreviatedData"))
        if not drawn or not self._inked(element, style, fill=fill, stroke=stroke):
            return
        even = "*" if element.get("Rule") == "Even-Odd" else ""
        box = area(element.get("Boundary"))
        if fill and box:
            back = _ctm(element)
            self.canvas.cover(_outside(place, back, box.width, box.height))
        operator = {(True, True): f"B{even}", (True, False): f"f{even}", (False, True): "S"}
        self.canvas.write(drawn, operator.get((fill, stroke), "n"))

    def _image(self, element: Element, place: Matrix) -> None:
        part = self.resources.files.get(element.get("ResourceID", ""))
        if part:
            key = f"{self.name}{part}"
            opaque = min(255, max(0, int(number(element.get("Alpha"), 255))))
            self.picture(key, partial(self.package.read, part), place, opaque)

    def picture(self, key: str, read: Read, place: Matrix, opaque: int = 255) -> None:
        """A picture in the unit square of ``place``, downwards; nothing where it is unreadable.

        The operators around it have set that square up already.
        """
        found = self.canvas.picture(key, read)
        if found is None or not opaque:
            return
        name, through = found
        box = place.box(0, 0, 1, 1)
        if not through:
            self.canvas.cover(box)
        faint = self.canvas.alpha(opaque) if opaque < 255 else ""
        self.canvas.write(f"{faint} 1 0 0 -1 0 1 cm /{name} Do")

    def _composite(self, element: Element, place: Matrix, param: str | None, depth: int) -> None:
        unit = self.resources.entries.get(element.get("ResourceID", ""))
        content = at(unit, "Content")
        if content is not None:
            self.block(content, place, element.get("DrawParam") or param, depth + 1)


def _own(element: Element) -> Matrix:
    """From an object's own millimetres to those around it."""
    box = numbers(element.get("Boundary"))
    x, y = (box[0], box[1]) if len(box) >= 2 else (0.0, 0.0)
    return _ctm(element).before(Matrix(e=x, f=y))


def _ctm(element: Element) -> Matrix:
    found = numbers(element.get("CTM"))
    return Matrix(*found[:6]) if len(found) >= 6 else Matrix()


def _inverse(matrix: Matrix) -> Matrix | None:
    a, b, c, d, e, f = matrix
    area_ = a * d - b * c
    if abs(area_) < 1e-12:
        return None
    return Matrix(
        d / area_, -b / area_, -c / area_, a / area_,
        (c * f - d * e) / area_, (b * e - a * f) / area_,
    )  # fmt: skip


def _outside(
    place: Matrix, ctm: Matrix, width: float, height: float
) -> tuple[float, float, float, float]:
    """Where an object's boundary lies on the paper: it is given before the CTM applies."""
    back = _inverse(ctm) or Matrix()
    return back.before(place).box(0, 0, width, height)
