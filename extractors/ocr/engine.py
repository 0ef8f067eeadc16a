"""The protocol of an OCR engine."""

from collections.abc import Sequence
from typing import Protocol

import numpy as np
import numpy.typing as npt

from extractors.frames import Image, Line

LineQuad = npt.NDArray[np.float32]
"""Four corners, 4 x 2 pixels, from the text's top left, clockwise."""


class OcrEngine(Protocol):
    """Reads print. Boxes are in pixels of the picture that was passed in."""

    name: str

    def read(self, image: Image) -> list[Line]:
        """Find and read every line of a picture (BGR or grey), top to bottom."""
        ...

    def read_lines(self, crops: Sequence[Image]) -> list[Line]:
        """Read pictures that hold one line of text each; a line's box is its whole crop."""
        ...


class PageEngine(OcrEngine, Protocol):
    """An engine that also finds lines and reads them in two steps."""

    def find(self, image: Image) -> list[LineQuad]:
        """Where lines of text are in a picture (BGR or grey), top to bottom."""
        ...

    def read_at(self, image: Image, quads: Sequence[LineQuad]) -> list[Line]:
        """Read the lines at these places, one answer each, empty where nothing could be read."""
        ...
