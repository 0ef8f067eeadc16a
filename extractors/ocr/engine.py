"""The protocol of an OCR engine."""

from collections.abc import Sequence
from typing import Protocol

from extractors.frames import Image, Line


class OcrEngine(Protocol):
    """Reads print. Boxes are in pixels of the picture that was passed in."""

    name: str

    def read(self, image: Image) -> list[Line]:
        """Find and read every line of a picture (BGR or grey), top to bottom."""
        ...

    def read_lines(self, crops: Sequence[Image]) -> list[Line]:
        """Read pictures that hold one line of text each; a line's box is its whole crop."""
        ...
