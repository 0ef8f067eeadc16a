"""Finding the sheet of paper in a phone photo: its four corners, or None where it is not sure.

Several guesses at what is paper (brightness, distance to the desk's colours, likeness to the
middle) each give a quadrilateral; one is believed only if its sides lie on real changes of colour
between desk and paper, so that a table's frame on a white page is never taken for the sheet.
"""

from collections.abc import Iterable, Iterator

import cv2
import numpy as np

from extractors.frames import Image
from extractors.pages.paper_guesses import guesses, without_print
from extractors.pages.pixels import as_image, closed, opened
from extractors.pages.print_beyond import leaves_print_out
from extractors.pages.quads import Corners, quads_of
from extractors.pages.sheet_lines import line_quads, refined
from extractors.pages.sheet_sides import Sheet, judged
from extractors.pages.smooth_parts import smooth_parts

CLEAR = 0.95
"""With this much support a sheet need not be sought by its straight edges as well."""

PLAIN = 0.8
"""So much of what lies just within the sides is paper; within a line of a pattern there is less."""


def find_sheet(image: Image) -> Sheet | None:
    """The best believable sheet in a small BGR picture (long side about 640)."""
    lab = as_image(cv2.cvtColor(without_print(image), cv2.COLOR_BGR2LAB))
    best = _best(_quads(guesses(lab)), lab)
    if best is None or best.support < CLEAR or best.plain < PLAIN:
        by_lines = (refined(quad, lab) for quad in line_quads(lab))
        other = _best((*_quads(smooth_parts(lab)), *by_lines), lab)
        best = _preferred(best, other)
    return None if best is None or leaves_print_out(image, best.corners) else best


def _preferred(best: Sheet | None, other: Sheet | None) -> Sheet | None:
    """The better of two; one that is clear gives way only to one that is plain."""
    if best is None or other is None:
        return best or other
    clear = best.support >= CLEAR and other.plain < PLAIN
    return best if clear else max(best, other, key=_rank)


def _quads(masks: Iterable[Image]) -> Iterator[Corners]:
    return (quad for mask in masks for quad in quads_of(_tidy(mask)))


def _best(quads: Iterable[Corners], lab: Image) -> Sheet | None:
    believable = (sheet for quad in quads if (sheet := judged(quad, lab)) is not None)
    return max(believable, key=_rank, default=None)


def _rank(sheet: Sheet) -> float:
    plain = min(sheet.plain, PLAIN)
    return plain**2 * sheet.support**4 * float(np.sqrt(cv2.contourArea(sheet.corners)))


def _tidy(mask: Image) -> Image:
    return closed(opened(mask, 7), 7)
