"""The inks of a page: red, blue and dark, and a grey picture from which stamped colour is lifted.

The idea of the lift ("rblend", measured.md): red ink lets red light through, so in the red channel
a red seal nearly vanishes while the print below it stays dark. Lifted are impressions as round as a
seal, and ink that crosses dark print; a red headline or a red value stays as it was.
"""

from collections.abc import Sequence
from typing import NamedTuple

import cv2
import numpy as np

from extractors.frames import Image
from extractors.pages.pixels import (
    above,
    as_image,
    below,
    both,
    channels,
    grown,
    shrunk,
)
from extractors.pages.stamps import STEP, Place, round_seals, square_stamps

CHROMA = 25
"""How far a channel stands above the others to be coloured ink, on balanced 0..255 pixels."""

LEAST_OVER = 8
"""How far blue ink stays above its second strongest channel: green in blue, red in violet."""

MAX_GAIN = 1.3
"""White balance beyond this would turn coloured paper and covers into neutral ones."""

YELLOW, YELLOW_GAIN = 0.9, 2.0
"""A lamp, or paper, that takes blue alone (green over this part of red) is balanced as far as this:
neither red nor blue covers look so."""

FLOODED = 0.35
"""More coloured than this share is a coloured cover or a colour cast, not ink."""

INKED, SPREAD = 0.75, 0.5
"""Darker than the first part of the paper is print; in blue over the second part, it is all so."""

REACH = 50
"""Ink is lifted up to this part of the page's long side around a crossing: about two characters."""

PALE = 14
"""How far red stands out at least in the worn parts of a seal."""

MARGIN = 20
"""So many steps around coloured ink its paler parts are looked for."""

EVEN = 1.08
"""An ink's level is at most so many times that of its darker quarter: dark ink is uneven."""


def paper_colour(image: Image) -> tuple[float, float, float]:
    """The colour of the paper, B, G, R: the middle of the brighter half of the pixels.

    A grey picture (height x width) has three equal values.
    """
    small = image[:: max(1, image.shape[0] // 200), :: max(1, image.shape[1] // 200)]
    flat = small.reshape(-1, small.shape[2] if small.ndim == 3 else 1)
    luma = np.ascontiguousarray(flat.T).mean(axis=0)  # many times faster than pixel by pixel
    low, high = np.percentile(luma, (55, 95))
    chosen = flat[(luma >= low) & (luma <= high)]
    middle = [float(m) for m in np.median(chosen, axis=0)]
    return (middle[0], middle[1], middle[2]) if len(middle) == 3 else (middle[0],) * 3


def balance(image: Image, place: tuple[slice, slice] | None = None) -> Image:
    """The BGR picture with the paper's own tint taken out, so that warm light is no red ink.

    ``place``: balance only this part, by the whole picture's paper.
    """
    paper = paper_colour(image)
    target = max(*paper, 1.0)
    most = YELLOW_GAIN if paper[1] > YELLOW * paper[2] else MAX_GAIN
    table = np.empty((256, 1, 3), np.uint8)
    for channel, level in enumerate(paper):
        gain = min(MAX_GAIN if channel else most, target / max(level, 1.0))
        table[:, 0, channel] = np.clip(np.arange(256) * gain, 0, 255)
    return as_image(cv2.LUT(image if place is None else image[place], table))


def lift_coloured_ink(image: Image) -> Image:
    """Grey for reading: height x width, with red and blue stamps lifted off the print below."""
    if image.ndim == 2:
        return image
    grey = as_image(cv2.cvtColor(image, cv2.COLOR_BGR2GRAY))
    place = _coloured_place(image)
    if place is None:
        return grey
    blue, green, red = channels(balance(image, place))
    paper = float(np.percentile(grey[::16, ::16], 70))
    reach = max(*grey.shape) // REACH
    ink, pale = (_red(blue, green, red, least) for least in (CHROMA, PALE))
    seals = round_seals(ink, pale, min(grey.shape))
    lifted = _lift(grey[place], _Ink(red, ink, pale, seals), paper, reach)
    blues = _blue(blue, green, red)
    if not _is_print(blues, as_image(cv2.bitwise_not(ink)), place, below(grey, INKED * paper)):
        stamps = square_stamps(blues, min(grey.shape))
        lifted = _lift(lifted, _Ink(blue, _within(blues, stamps), blues, stamps), paper, reach)
    grey[place] = lifted
    return grey


class _Ink(NamedTuple):
    """Ink of one colour. ``channel``: the layer in which it is brightest; ``mask``: where it is.

    ``stamps``: where it is lifted whole, with what is ``pale``; the rest only where it crosses
    print.
    """

    channel: Image
    mask: Image
    pale: Image
    stamps: Sequence[Place]


def _red(blue: Image, green: Image, red: Image, least: float = CHROMA) -> Image:
    rest = as_image(cv2.max(blue, green))
    return above(as_image(cv2.subtract(red, rest)), least)


def _blue(blue: Image, green: Image, red: Image) -> Image:
    """Blue ink and violet ink: far above one of the other channels, and above both."""
    rest, least = as_image(cv2.max(green, red)), as_image(cv2.min(green, red))
    far = above(as_image(cv2.subtract(blue, least)), CHROMA)
    return both(far, above(as_image(cv2.subtract(blue, rest)), LEAST_OVER))


def _is_print(blues: Image, not_red: Image, place: tuple[slice, slice], dark: Image) -> bool:
    """Whether the page itself is printed in blue, as carbon copies are: a table is no stamp."""
    rows, columns = place
    wide = min(columns.stop, dark.shape[1]) - columns.start
    high = min(rows.stop, dark.shape[0]) - rows.start
    if min(wide / dark.shape[1], high / dark.shape[0]) < SPREAD:
        return False
    printed = cv2.countNonZero(dark) - cv2.countNonZero(dark[place])
    printed += cv2.countNonZero(both(as_image(dark[place]), not_red))
    return cv2.countNonZero(both(blues, as_image(dark[place]))) > SPREAD * printed


def _coloured_place(image: Image) -> tuple[slice, slice] | None:
    """The rectangle that holds all coloured ink, with a margin; None for no ink or for covers."""
    height, width = image.shape[:2]
    layers = channels(balance(as_image(cv2.resize(image, (width // STEP + 1, height // STEP + 1)))))
    ink = grown(as_image(cv2.bitwise_or(_red(*layers), _blue(*layers))), 2)
    solid = as_image(cv2.erode(ink, np.ones((3, 3), np.uint8)))
    share = cv2.countNonZero(solid) / solid.size
    if share == 0 or share > FLOODED:
        return None
    x, y, wide, high = cv2.boundingRect(solid)
    rows = slice(max(0, y - MARGIN) * STEP, (y + high + MARGIN) * STEP)
    return rows, slice(max(0, x - MARGIN) * STEP, (x + wide + MARGIN) * STEP)


def _lift(grey: Image, ink: _Ink, paper: float, reach: int) -> Image:
    """Replace ink by its own channel, stretched so that ink is paper and print stays dark."""
    if not cv2.countNonZero(ink.mask):
        return grey
    spread = grown(ink.mask, 5)
    level = _quantile(ink.channel, ink.mask, 0.5)
    crossing = both(spread, _near_crossings(ink.channel, spread, level, reach))
    clear = cv2.max(_stretched(ink.channel, level, paper), grey)
    lifted = as_image(cv2.copyTo(clear, crossing, grey.copy()))
    for place in ink.stamps:
        _lift_stamp(lifted, grey, ink, place.slices)
    return lifted


def _lift_stamp(lifted: Image, grey: Image, ink: _Ink, at: tuple[slice, slice]) -> None:
    """Lift one stamp by its own level and the paper around it: pads and light differ on a page."""
    mask = as_image(ink.pale[at])
    if not cv2.countNonZero(mask):
        return
    paper = float(np.percentile(grey[at][::4, ::4], 70))
    channel = as_image(ink.channel[at])
    clear = cv2.max(_stretched(channel, _level(channel, mask), paper), grey[at])
    lifted[at] = cv2.copyTo(as_image(clear), grown(mask, 5), lifted[at].copy())


def _within(mask: Image, places: Sequence[Place]) -> Image:
    """The mask inside some boxes."""
    inside = np.zeros_like(mask)
    for place in places:
        inside[place.slices] = mask[place.slices]
    return inside


def _near_crossings(channel: Image, ink: Image, level: float, reach: int) -> Image:
    """Where dark print is crossed by the ink, and about two characters around."""
    crossed = both(below(channel, 0.55 * level), ink)
    height, width = channel.shape
    seeds = above(shrunk(crossed, width // STEP, height // STEP), 64)
    near = grown(seeds, 2 * max(2, reach // STEP) + 1)
    return as_image(cv2.resize(near, (width, height), interpolation=cv2.INTER_NEAREST))


def _level(channel: Image, mask: Image) -> float:
    """How bright a stamp's ink is: its median, less where the ink is uneven."""
    return min(_quantile(channel, mask, 0.5), EVEN * _quantile(channel, mask, 0.25))


def _quantile(channel: Image, mask: Image, share: float) -> float:
    """A quantile of the channel where the mask is set, by a histogram."""
    counts = cv2.calcHist([channel], [0], mask, [256], [0, 256]).cumsum()
    return float(np.searchsorted(counts, counts[-1] * share))


def _stretched(channel: Image, level: float, paper: float) -> Image:
    """The channel with 0.45 of the ink's level and below at 0, 0.92 of it and above at paper."""
    low, high = 0.45 * level, 0.92 * level
    ramp = np.clip((np.arange(256) - low) / max(1.0, high - low), 0, 1) * paper
    return as_image(cv2.LUT(channel, ramp.astype(np.uint8)))
