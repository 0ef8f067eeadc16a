"""One OFD page as a PDF page in the making: operators, fonts, pictures, and what stands where."""

from collections.abc import Callable
from dataclasses import dataclass, field
from io import BytesIO
from typing import Any, NamedTuple

import pymupdf
from PIL import Image as Pillow

from extractors.intake import refusals
from extractors.intake.headers import jbig2_size
from extractors.intake.ofd.elements import Area
from extractors.intake.ofd.matrix import Matrix
from schemas.limits import Limits

POINTS = 72 / 25.4
"""Points in a millimetre."""

MAX_OPERATORS = 400_000
_BOMB = (1_000_000, 1_000_000)
"""Stands for a size that the decoder refuses to hear of."""

Read = Callable[[], bytes]
"""Unpacks a font or a picture; asked once, however often the page draws it."""

_FALLBACK = "china-s"
"""MuPDF's own face for fonts that the file does not carry."""


class Mark(NamedTuple):
    """One character as drawn: its place in millimetres of the paper, and its drawing step."""

    char: str
    box: tuple[float, float, float, float]
    base: float
    level: bool
    step: int


class Surface(NamedTuple):
    """A filled area or a picture, in millimetres of the paper, and its drawing step."""

    box: tuple[float, float, float, float]
    step: int


@dataclass
class Canvas:
    """The page. ``clear``: what is drawn now lets print show through, as a seal does."""

    paper: Area
    limits: Limits
    file: Any = field(default_factory=pymupdf.open)
    operators: list[str] = field(default_factory=list)
    marks: list[Mark] = field(default_factory=list)
    surfaces: list[Surface] = field(default_factory=list)
    clear: bool = False
    step: int = 0
    _fonts: dict[str, tuple[str, Any]] = field(default_factory=dict)
    _pictures: dict[str, tuple[int, bool] | None] = field(default_factory=dict)
    _alphas: set[int] = field(default_factory=set)

    def __post_init__(self) -> None:
        sides = (self.paper.width * POINTS, self.paper.height * POINTS)
        self.file.new_page(width=sides[0], height=sides[1])
        self.file.new_page(width=72, height=72)
        # Taken only now: a page added later would orphan the one before.
        self._page, self._scratch = self.file[0], self.file[1]

    def write(self, *operators: str) -> None:
        """Add operators.

        Raises:
            OversizedDocumentError: the page draws more than any form needs.
        """
        self.operators += operators
        if len(self.operators) > MAX_OPERATORS:
            raise refusals.too_complex()

    def cover(self, box: tuple[float, float, float, float]) -> None:
        """Note that what is drawn next hides what lies below it."""
        self.step += 1
        if not self.clear:
            self.surfaces.append(Surface(box, self.step))

    def font(self, key: str = "", read: Read | None = None) -> tuple[str, Any]:
        """The name of a font on the page and the face; MuPDF's own where there is none to read."""
        if key not in self._fonts:
            name = f"F{len(self._fonts)}"
            self._fonts[key] = self._carried(name, read()) if read else self._own(name)
        return self._fonts[key]

    def _carried(self, name: str, data: bytes) -> tuple[str, Any]:
        """A font of the file; a broken one must not cost a page that can be drawn without it."""
        try:
            face = pymupdf.Font(fontbuffer=data)
            self._page.insert_font(fontname=name, fontbuffer=data)
        except Exception:  # noqa: BLE001  # whatever a broken font leads its decoder to
            return self.font()
        return name, face

    def _own(self, name: str) -> tuple[str, Any]:
        face = pymupdf.Font(_FALLBACK)
        self._page.insert_font(fontname=name, fontbuffer=face.buffer)
        return name, face

    def picture(self, key: str, read: Read) -> tuple[str, bool] | None:
        """The name of a picture on the page, and whether print shows through it.

        None where MuPDF cannot read it.

        Raises:
            OversizedDocumentError: more pixels than are accepted.
        """
        if key not in self._pictures:
            self._pictures[key] = self._placed(read())
        found = self._pictures[key]
        return (f"I{found[0]}", found[1]) if found else None

    def _placed(self, data: bytes) -> tuple[int, bool] | None:
        measured = _measured(data)
        if measured is None:
            return None
        width, height, through = measured
        if width * height > self.limits.max_pixels:
            raise refusals.too_many_pixels(self.limits)
        return self._scratch.insert_image(self._scratch.rect, stream=data), through

    def alpha(self, value: int) -> str:
        """The operator that makes what follows as opaque as ``value``, 0 to 255."""
        self._alphas.add(value)
        return f"/A{value} gs"

    def finished(self) -> Any:
        """The PDF page, to be shown; the canvas's ``file`` must outlive it."""
        x, y, _, height = self.paper
        base = Matrix(POINTS, 0, 0, -POINTS, -x * POINTS, (height + y) * POINTS)
        body = f"q {base.pdf()} cm {' '.join(self.operators)} Q"
        contents = self.file.get_new_xref()
        self.file.update_object(contents, "<<>>")
        self.file.update_stream(contents, body.encode("ascii"))
        xref = self._page.xref
        for number, _ in filter(None, self._pictures.values()):
            self._set(f"XObject/I{number}", f"{number} 0 R")
        for value in self._alphas:
            self._set(f"ExtGState/A{value}", f"<</ca {value / 255:.3f} /CA {value / 255:.3f}>>")
        self.file.xref_set_key(xref, "Contents", f"{contents} 0 R")
        return self.file.reload_page(self._page)

    def _set(self, name: str, value: str) -> None:
        kind, resources = self.file.xref_get_key(self._page.xref, "Resources")
        if kind == "xref":
            self.file.xref_set_key(int(resources.split()[0]), name, value)
        else:
            self.file.xref_set_key(self._page.xref, f"Resources/{name}", value)


def _measured(data: bytes) -> tuple[int, int, bool] | None:
    """Width, height and whether there is transparency, by a picture's header; None: no picture."""
    fax = jbig2_size(data)
    if fax:
        return *fax, False
    try:
        with Pillow.open(BytesIO(data)) as picture:
            return picture.width, picture.height, picture.has_transparency_data
    except Pillow.DecompressionBombError:
        return *_BOMB, False
    except Exception:  # noqa: BLE001  # whatever a broken header leads its decoder to
        return None
