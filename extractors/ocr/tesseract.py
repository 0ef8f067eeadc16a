"""Tesseract through pytesseract: the independent second opinion on short fields.

Its program is found on PATH; where it is missing, ``available`` says so and nothing else fails.
"""

import logging
import shutil
from collections.abc import Sequence
from functools import cached_property

import cv2
import numpy as np
import pytesseract

from extractors.frames import Image, Line, PixelBox

DIGITS = "0123456789Xx.-/"
_TIMEOUT = 20
"""Seconds after which a line is given up."""

_FAILURES = (RuntimeError, OSError, SystemExit, pytesseract.TesseractError)
"""What pytesseract raises for a time-out, a program that cannot run, one of no known version
(SystemExit, indeed) and one that fails."""

_LOG = logging.getLogger(__name__)
_LINE_HEIGHT = 48
_MARGIN = 12


class TesseractEngine:
    """Reads single lines; whole pages of Chinese print are not its strength (measured)."""

    name = "tesseract"

    @cached_property
    def available(self) -> bool:
        """Whether the program and the data that it needs here are installed and usable."""
        if not shutil.which("tesseract"):
            return False
        try:
            return {"chi_sim", "eng"} <= set(pytesseract.get_languages())
        except _FAILURES:
            return False

    def read(self, image: Image) -> list[Line]:
        """The picture as one line."""
        return self.read_lines([image])

    def read_lines(self, crops: Sequence[Image]) -> list[Line]:
        """Read pictures that hold one line of text each; a line's box is its whole crop."""
        return [self._line(crop, "-l chi_sim") for crop in crops]

    def read_digits(self, crops: Sequence[Image]) -> list[Line]:
        """Read pictures that hold digits only: ID numbers, numeric dates."""
        options = f"-l eng -c tessedit_char_whitelist={DIGITS}"
        return [self._line(crop, options) for crop in crops]

    def _line(self, crop: Image, options: str) -> Line:
        """One line; an empty one, no opinion, where the program fails or takes too long."""
        height, width = crop.shape[:2]
        try:
            found = pytesseract.image_to_data(
                _prepared(crop),
                config=f"--psm 7 --oem 1 {options}",
                output_type=pytesseract.Output.DICT,
                timeout=_TIMEOUT,
            )
        except _FAILURES as error:
            _LOG.warning("no second opinion: %s", error)
            return Line("", PixelBox(0, 0, width, height), 0.0)
        words = [
            (word.strip(), float(score) / 100)
            for word, score in zip(found["text"], found["conf"], strict=True)
            if word.strip() and float(score) >= 0
        ]
        text = "".join(word for word, _ in words)
        chars = tuple(score for word, score in words for _ in word)
        score = sum(chars) / len(chars) if chars else 0.0
        return Line(text, PixelBox(0, 0, width, height), score, chars)


def _prepared(crop: Image) -> Image:
    """Grey, at the height that Tesseract was trained on, with a white margin."""
    grey = cv2.cvtColor(crop, cv2.COLOR_BGR2GRAY) if crop.ndim == 3 else crop
    scale = _LINE_HEIGHT / grey.shape[0]
    sized = cv2.resize(grey, None, fx=scale, fy=scale, interpolation=cv2.INTER_CUBIC)
    white = int(np.percentile(sized, 90))
    edges = (_MARGIN,) * 4
    return np.asarray(cv2.copyMakeBorder(sized, *edges, cv2.BORDER_CONSTANT, value=white), np.uint8)
