"""A PDF page's own text, kept only where it is drawn visibly and the rendered picture shows it."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any
from unicodedata import category

import numpy as np
import pymupdf

from extractors.frames import Image, Line, PixelBox
from extractors.intake.pdf_scale import PaintLog
from extractors.intake.text_lines import Glyph, into_lines

_INVISIBLE = 3
"""Text rendering mode 3 (ISO 32000-1, 9.3.6): neither filled nor stroked, the OCR layer's mode."""

_MIN_INK = 40
"""Least difference of grey levels inside a glyph's box for ink to be there."""

_MIN_LEVEL = 0.9
"""Share of a page's visible glyphs that must run to the right for its text to count."""

_UNKNOWN = "\ufffd"
"""A glyph that the PDF maps to no character; leaving it out would falsify a name or a number."""

_MAX_GLYPHS = 50_000
_COVERING = frozenset({"fill-path", "fill-image", "fill-imgmask", "fill-shade"})


Cover = tuple[int, PixelBox]
"""The number of a drawing step that paints a surface, and what it may cover, in pixels."""


@dataclass(frozen=True)
class TextLayer:
    """``drawn``: the page draws visible text. ``lines``: all of it, None where it is not true."""

    drawn: bool
    lines: tuple[Line, ...] | None


@dataclass(frozen=True)
class Placed:
    """A visible glyph, the number of its drawing step, and whether its line runs to the right."""

    glyph: Glyph
    step: int
    level: bool


def read_text_layer(page: Any, image: Image, scale: Any, log: PaintLog) -> TextLayer:
    """The visible text of a page in pixels of ``image``, its rendering by the matrix ``scale``.

    ``log``: what the page paints, step by step.
    The lines are the whole of the page's drawn text or None: text that something was painted
    over, that runs in another direction, or whose characters are unknown is left to the reader
    of pictures. Text without ink under it is dropped.
    """
    to_pixels = page.rotation_matrix * scale
    return layer_of(list(_visible(page, to_pixels, image)), _covers(log, to_pixels), image)


def layer_of(placed: list[Placed], covers: list[Cover], image: Image) -> TextLayer:
    """The text of glyphs placed on a picture, unless one of ``covers`` was painted over it."""
    shown = [p for p in placed if not p.glyph.blank and _has_ink(p.glyph, image)]
    if not shown:
        return TextLayer(drawn=False, lines=None)
    blanks = [p for p in placed if p.glyph.blank]
    if not _trusted(shown) or _any_covered(shown, covers):
        return TextLayer(drawn=True, lines=None)
    level = [p.glyph for p in shown + blanks if p.level]
    return TextLayer(drawn=True, lines=tuple(into_lines(level)))


def _trusted(shown: list[Placed]) -> bool:
    """Whether every glyph has a character, and nearly all run to the right (not a watermark)."""
    if len(shown) > _MAX_GLYPHS or any(p.glyph.char == _UNKNOWN for p in shown):
        return False
    return sum(p.level for p in shown) >= _MIN_LEVEL * len(shown)


def _visible(page: Any, to_pixels: Any, image: Image) -> Iterator[Placed]:
    """Glyphs that are painted inside the picture, blanks among them."""
    height, width = image.shape[:2]
    for span in page.get_texttrace():
        if span["type"] == _INVISIBLE or span["opacity"] <= 0:
            continue
        run = pymupdf.Point(span["dir"]) * to_pixels - pymupdf.Point(0, 0) * to_pixels
        level = run.x > 0 and abs(run.y) < 0.05 * run.x
        for code, _, origin, bounds in span["chars"]:
            box = PixelBox(*(pymupdf.Rect(bounds) * to_pixels))
            glyph = Glyph(character(code), box, (pymupdf.Point(origin) * to_pixels).y)
            x, y = glyph.box.centre
            if 0 <= x < width and 0 <= y < height:
                yield Placed(glyph, span["seqno"], level)


def character(code: int) -> str:
    """The character of a code point, blanks as a plain one, what is none as _UNKNOWN.

    Private-use characters stay: symbol fonts put tick boxes there.
    """
    char = chr(code) if 0 < code < 0x110000 else _UNKNOWN
    if char.isspace():
        return " "
    return _UNKNOWN if category(char) in {"Cc", "Cs", "Cn"} else char


def _has_ink(glyph: Glyph, image: Image) -> bool:
    height, width = image.shape[:2]
    x0, x1 = max(0, int(glyph.box.x0)), min(width, int(glyph.box.x1) + 1)
    y0, y1 = max(0, int(glyph.box.y0)), min(height, int(glyph.box.y1) + 1)
    patch = image[y0:y1, x0:x1]
    return patch.size > 0 and bool((np.ptp(patch, axis=(0, 1)) >= _MIN_INK).any())


def _covers(log: PaintLog, to_pixels: Any) -> list[Cover]:
    """Steps that paint a surface, with what they may cover, annotations included."""
    return [
        (step, PixelBox(*(pymupdf.Rect(bounds) * to_pixels)))
        for step, (kind, bounds) in enumerate(log)
        if kind in _COVERING
    ]


def _any_covered(placed: list[Placed], covers: list[Cover]) -> bool:
    """Whether a later step paints over the middle of any glyph; hairlines do not count."""
    centres = np.array([(*p.glyph.box.centre, p.glyph.box.height, p.step) for p in placed])
    x, y, size, step = centres.T
    for number, box in covers:
        inside = (box.x0 < x) & (x < box.x1) & (box.y0 < y) & (y < box.y1)
        if bool((inside & (step < number) & (box.height > size / 2)).any()):
            return True
    return False
