"""The electronic seals of a file among those that its picture shows."""

from collections.abc import Iterable, Iterator
from dataclasses import replace

import numpy as np

from extractors.frames import Frame, Image, PixelBox, Stamped
from extractors.seals.mark import SealMark, Shape

_DRAWN = 0.9
"""Confidence in a seal that is drawn where the file says, but not found by its ink."""

_MIN_INK = 60
"""Least difference of grey levels inside a seal's box for it to be drawn at all."""

_ROUND = 0.1
"""Sides that differ by less than this share are a round seal's."""


def with_electronic(found: Iterable[SealMark], frame: Frame) -> Iterator[SealMark]:
    """The seals found by their ink, and those that the file sets on the page and the page shows.

    What a file says of its seals is passed on by name; nobody has verified the signature.
    """
    open_ = list(frame.stamps)
    for mark in found:
        stamp = next((s for s in open_ if _same_place(s.box, mark.box)), None)
        if stamp:
            open_.remove(stamp)
        yield replace(mark, electronic=stamp)
    yield from (_drawn(stamp) for stamp in open_ if _shows(frame.image, stamp.box))


def _drawn(stamp: Stamped) -> SealMark:
    return SealMark(stamp.box, _shape(stamp.box), "red", _DRAWN, stamp)


def _shape(box: PixelBox) -> Shape:
    longer, shorter = max(box.width, box.height), min(box.width, box.height)
    return "round" if longer - shorter < _ROUND * longer else "square"


def _same_place(stamp: PixelBox, mark: PixelBox) -> bool:
    (x, y), (u, v) = stamp.centre, mark.centre
    reach = max(stamp.width, stamp.height) / 4
    return abs(x - u) < reach and abs(y - v) < reach


def _shows(image: Image, box: PixelBox) -> bool:
    x0, y0, x1, y1 = (max(0, round(value)) for value in box)
    part = image[y0:y1, x0:x1]
    return part.size > 0 and bool((np.ptp(part, axis=(0, 1)) >= _MIN_INK).any())
