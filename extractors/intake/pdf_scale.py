"""At how many dots per inch a PDF page is rendered: a scan's own, or 200 for drawn print."""

import math
from dataclasses import dataclass
from typing import Any, Self

import pymupdf

from extractors.intake import refusals
from schemas.limits import Limits

PaintLog = list[tuple[str, tuple[float, float, float, float]]]
"""What a page paints, step by step: MuPDF's name of the step, and its bounds in points."""

DRAWN_DPI = 200.0
"""Enough for the page reader on 10.5 pt print (measured.md: all figures there are at 200 dpi)."""

MAX_SCAN_DPI = 300.0
MIN_SCAN_DPI = 60.0
"""Coarser pictures are backgrounds; a phone's picture at one point a pixel has 72."""

MAX_SIDE = 5000
"""Longest side of a rendered page in pixels."""

SMALL_PAGE_SIDE = 2400
"""A picture on a page smaller than this at 300 dpi keeps more of its pixels (cards, odd pages)."""

MAINLY = 0.6
"""Share of the page above which it counts as one picture, whatever is drawn beside it."""

_FULL = 0.99
_ROUNDING = 0.01
_SLACK = 0.05
"""Pixels left free around a picture: MuPDF widens a placed picture to whole pixels, so coordinates
rounded in the file would stretch it over one pixel more than it has."""

_COUNTS = 0.05
"""Pictures smaller than this share of the page (seals, portraits) do not set the scale."""


@dataclass(frozen=True)
class Pictures:
    """The pictures that a page draws.

    ``share``: of the page's area. ``native_dpi``: the finest one's. ``full``: across and down, as
    shown, the pixels and the points of a single picture that fills the page.
    """

    share: float
    native_dpi: float | None
    full: tuple[tuple[int, float], tuple[int, float]] | None

    @property
    def mainly(self) -> bool:
        """Whether the page is mainly pictures: a scan, or print on a full background."""
        return self.share >= MAINLY

    @classmethod
    def of(cls, page: Any, limits: Limits) -> Self:
        """Measure the pictures of a page without decoding them.

        Raises:
            OversizedDocumentError: an inline picture beyond ``max_pixels``.
        """
        pictures = page.get_image_info()
        if any(p["width"] * p["height"] > limits.max_pixels for p in pictures):
            raise refusals.too_many_pixels(limits, page.number + 1)
        paper = page.rect * page.derotation_matrix
        parts = [abs((paper & p["bbox"]).get_area() / paper.get_area()) for p in pictures]
        counting = [p for p, part in zip(pictures, parts, strict=True) if part >= _COUNTS]
        return cls(
            share=min(1.0, sum(parts)),
            native_dpi=max((_native_dpi(p) for p in counting), default=None),
            full=_shown_size(pictures[0], page) if len(parts) == 1 and parts[0] > _FULL else None,
        )


def _shown_size(
    picture: dict[str, Any], page: Any
) -> tuple[tuple[int, float], tuple[int, float]] | None:
    """Pixels and points across and down as the page shows the picture, None if at a slant."""
    a, b, c, d = (abs(value) for value in picture["transform"][:4])
    if max(min(a, b), min(c, d)) > 0.001 * max(a, b):
        return None
    wide, high = (picture["width"], max(a, b)), (picture["height"], max(c, d))
    if (b > a) != (page.rotation % 180 == 90):
        wide, high = high, wide
    return (wide[0], max(wide[1], page.rect.width)), (high[0], max(high[1], page.rect.height))


def _native_dpi(picture: dict[str, Any]) -> float:
    """Pixels an inch of a placed picture, by the matrix that puts the unit square on the page."""
    a, b, c, d = picture["transform"][:4]
    across, down = max(math.hypot(a, b), 1e-6) / 72, max(math.hypot(c, d), 1e-6) / 72
    return float(max(picture["width"] / across, picture["height"] / down))


def rendering_scale(page: Any, pictures: Pictures, log: PaintLog, limits: Limits) -> Any:
    """The matrix from points to pixels, so that these stay within ``limits`` and MAX_SIDE.

    A page that is one picture gets that picture's own pixels, unless they are too many: its
    stated size is rounded to points, so the two axes may differ by a trifle.
    """
    width, height = page.rect.width, page.rect.height
    area = width * height / 72**2
    wanted = _wanted(pictures, max(width, height) / 72, drawn=_draws_text(log))
    bound = min(MAX_SIDE * 72 / max(width, height), math.sqrt(limits.max_pixels / area))
    scale = min(wanted, bound) / 72
    if pictures.full is not None:
        x, y = ((side - _SLACK) / extent for side, extent in pictures.full)
        if max(abs(x / scale - 1), abs(y / scale - 1)) < _ROUNDING:
            return pymupdf.Matrix(x, 0, 0, y, _SLACK / 2, _SLACK / 2)
    return pymupdf.Matrix(scale, scale)


def _wanted(pictures: Pictures, long_side: float, *, drawn: bool) -> float:
    """Native for pictures, DRAWN_DPI for print, the finer for both; ``long_side`` in inches."""
    if not pictures.mainly or (pictures.native_dpi or 0) < MIN_SCAN_DPI:
        return DRAWN_DPI
    most = max(MAX_SCAN_DPI, SMALL_PAGE_SIDE / long_side)
    native = min(pictures.native_dpi or most, most)
    return max(native, DRAWN_DPI) if drawn else native


def _draws_text(log: PaintLog) -> bool:
    """Whether the page paints text, annotations included."""
    return any(kind in {"fill-text", "stroke-text"} for kind, _ in log)
