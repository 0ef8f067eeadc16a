"""The detector's picture as the numbers it expects, looked up instead of worked out.

rapidocr scales and shifts every pixel in double precision, a seventh of a detection's cost. A
channel has 256 levels only, of which its own arithmetic makes a table: the numbers are the same.
"""

from typing import Any

import cv2
import numpy as np
import numpy.typing as npt

Numbers = npt.NDArray[np.float32]


def looked_up(detector: Any) -> None:
    """Let rapidocr's detector take its input from a table."""
    by_table = _by_table(detector.get_preprocess())
    detector.get_preprocess = lambda: by_table


def _by_table(process: Any) -> Any:
    levels = np.repeat(np.arange(256, dtype=np.uint8), 3).reshape(256, 1, 3)
    tables = np.asarray(process.normalize(levels), np.float32)

    def numbers(image: npt.NDArray[np.uint8]) -> Numbers:
        layers = cv2.split(process.resize(image))
        found = np.empty((1, 3, *layers[0].shape), np.float32)
        for channel, layer in enumerate(layers):
            cv2.LUT(layer, tables[:, :, channel].copy(), dst=found[0, channel])
        return found

    return numbers
