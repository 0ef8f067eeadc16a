"""At how many dots per inch a PDF page is rendered: a scan's own, or 200 for drawn print."""

import math
from dataclasses import dataclass
from typing import Any, Self

from extractors.intake import refusals
from schemas.limits import Limits

DRAWN_DPI = 200.0
"""Enough for the page reader on 10.5 pt print (measured.md: all figures there are at 200 dpi)."""

MAX_SCAN_DPI = 300.0
MIN_SCAN_DPI = 72.0
MAX_SIDE = 5000
"""Longest side of a rendered page in pixels."""

SMALL_PAGE_SIDE = 2400
"""A picture on a page smaller than this at 300 dpi keeps more of its pixels (cards, odd pages)."""

MAINLY = 0.6
"""Share of the page above which it counts as one picture, whatever is drawn beside it."""

_COUNTS = 0.05
"""Pictures smaller than this share of the page (seals, portraits) do not set the scale."""


@dataclass(frozen=True)
class Pictures:
    """The pictures that a page draws: their share of its area, and the finest one's dpi."""

    share: float
    native_dpi: float | None

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
        share, finest = 0.0, None
        paper = page.rect * page.derotation_matrix
        for picture in page.get_image_info():
            if picture["width"] * picture["height"] > limits.max_pixels:
                raise refusals.too_many_pixels(limits, page.number + 1)
            part = abs((paper & picture["bbox"]).get_area()) / abs(paper.get_area())
            share += part
            if part >= _COUNTS:
                finest = max(finest or 0.0, _native_dpi(picture))
        return cls(min(1.0, share), finest)


def _native_dpi(picture: dict[str, Any]) -> float:
    """Pixels an inch of a placed picture, by the matrix that puts the unit square on the page."""
    a, b, c, d = picture["transform"][:4]
    across, down = max(math.hypot(a, b), 1e-6) / 72, max(math.hypot(c, d), 1e-6) / 72
    return float(max(picture["width"] / across, picture["height"] / down))


def rendering_dpi(page: Any, pictures: Pictures, limits: Limits) -> float:
    """The dpi for a page, so that its pixels stay within ``limits`` and MAX_SIDE."""
    width, height = page.rect.width / 72, page.rect.height / 72
    wanted = _wanted(pictures, max(width, height), drawn=_draws_more(page))
    bound = min(MAX_SIDE / max(width, height), math.sqrt(limits.max_pixels / (width * height)))
    return float(min(wanted, bound))


def _wanted(pictures: Pictures, long_side: float, *, drawn: bool) -> float:
    """Native for pictures, DRAWN_DPI for print, the finer for both; ``long_side`` in inches."""
    if not pictures.mainly or pictures.native_dpi is None:
        return DRAWN_DPI
    most = max(MAX_SCAN_DPI, SMALL_PAGE_SIDE / long_side)
    native = min(max(pictures.native_dpi, MIN_SCAN_DPI), most)
    return max(native, DRAWN_DPI) if drawn else native


def _draws_more(page: Any) -> bool:
    """Whether anything but pictures and invisible text is painted, annotations included."""
    return any(kind in {"fill-text", "stroke-text"} for kind, _ in page.get_bboxlog())
