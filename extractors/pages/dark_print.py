"""A page's darkest ink alone, for a second look where no colour tells a seal from the print."""

import cv2
import numpy as np

from extractors.frames import Image
from extractors.pages.pixels import as_image, grey_of

_PAPER, _PRINT = 70, 1
"""Percentiles of a page's brightness: its paper, and its print."""

_KEPT, _GONE = 0.1, 0.4
"""Of the way from print to paper: what stays black, and from where on all is paper. A red seal's
grey lies in between, thin strokes of the print before it."""


def darkest(layer: Image) -> Image:
    """The page's darkest ink alone, the rest white."""
    grey = grey_of(layer)
    sample = grey[::4, ::4]
    paper, ink = (float(np.percentile(sample, share)) for share in (_PAPER, _PRINT))
    way = max(1.0, paper - ink)
    low, high = ink + _KEPT * way, ink + _GONE * way
    ramp = np.clip((np.arange(256) - low) / (high - low), 0, 1) * 255
    return as_image(cv2.LUT(grey, ramp.astype(np.uint8)))
