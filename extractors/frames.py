"""The values that travel between the steps of an examination, before they become facts."""

from dataclasses import dataclass, field
from typing import NamedTuple

import numpy as np
import numpy.typing as npt

from schemas.base import Quad
from schemas.facts import Quality, Rotation, Source

Image = npt.NDArray[np.uint8]
"""Pixels, height x width x 3, BGR, or height x width for one ink layer."""


Matrix = npt.NDArray[np.float64]


class PixelBox(NamedTuple):
    """An upright rectangle in pixels of its frame; ``x1`` and ``y1`` lie just outside."""

    x0: float
    y0: float
    x1: float
    y1: float

    @property
    def width(self) -> float:
        """Horizontal extent in pixels."""
        return self.x1 - self.x0

    @property
    def height(self) -> float:
        """Vertical extent in pixels."""
        return self.y1 - self.y0

    @property
    def centre(self) -> tuple[float, float]:
        """Middle of the box."""
        return (self.x0 + self.x1) / 2, (self.y0 + self.y1) / 2


@dataclass(frozen=True)
class Line:
    """One line of text. ``chars``: a score a character, 0 to 1; ``edges``: each one's x0 and x1.

    ``edges`` has ``len(text)`` pairs, in pixels of the frame, estimated by the engine.
    ``confirmed``: the file's own text layer says the same.
    """

    text: str
    box: PixelBox
    score: float
    chars: tuple[float, ...] = ()
    edges: tuple[tuple[float, float], ...] = ()
    confirmed: bool = False


@dataclass(frozen=True)
class Stamped:
    """An electronic seal that the file itself sets on a page; what it says is not verified.

    ``box``: in pixels of the page's picture; ``name``: what the seal's data calls it.
    """

    box: PixelBox
    name: str | None


@dataclass(frozen=True)
class UntrustedPage:
    """One page as decoded: ``image`` is BGR after EXIF or PDF /Rotate.

    ``text``: the PDF's own text lines in pixels of ``image``, None where there is no text layer.
    ``dpi``: what the file claims (for PDFs: the rendering's), None if it claims nothing.
    ``born_digital``: a PDF page that draws its own text rather than a scan's picture.
    ``stamps``: the electronic seals of an OFD page.
    """

    file_page: int
    image: Image
    dpi: float | None = None
    text: tuple[Line, ...] | None = None
    born_digital: bool = False
    stamps: tuple[Stamped, ...] = ()


@dataclass(frozen=True)
class Gutter:
    """A straight strip across a frame on which nothing is printed.

    A point (x, y) in pixels lies behind it (right of it, or below) where ``x * normal[0] +
    y * normal[1]`` exceeds ``offset``; ``width`` in pixels; ``upright``: it parts left and right.
    """

    normal: tuple[float, float]
    offset: float
    width: float
    upright: bool

    def is_behind(self, x: float, y: float) -> bool:
        """Whether a point lies right of an upright strip, or below one that lies."""
        return x * self.normal[0] + y * self.normal[1] > self.offset


@dataclass(frozen=True)
class Frame:
    """One upright page. ``image``: BGR; ``reading``: grey with coloured ink lifted, same size.

    ``gutters``: where it may be two papers, the widest first; ``on_page``: the matrix (3 x 3) from
    its pixels to those of the page as delivered, bends left aside.
    """

    file_page: int
    image: Image
    reading: Image
    source: Source
    rotation: Rotation
    quality: Quality
    quad: Quad | None = None
    text: tuple[Line, ...] | None = None
    lines: tuple[Line, ...] = field(default=())
    stamps: tuple[Stamped, ...] = ()
    gutters: tuple[Gutter, ...] = ()
    on_page: Matrix = field(default_factory=lambda: np.eye(3))
