"""A delivered picture to a flat sheet: photographs are straightened to their four corners.

When it is not sure where the sheet ends the picture is left as it is: content is never cut off.
"""

from collections.abc import Sequence
from dataclasses import replace
from typing import NamedTuple

import cv2
import numpy as np

from extractors.frames import Image, UntrustedPage
from extractors.pages.paper_edges import find_sheet
from extractors.pages.papers_apart import find_papers
from extractors.pages.pixels import as_image, averaged, background, grey_of, grown
from extractors.pages.quads import Corners, rectangle
from extractors.pages.seams import Part, joined_parts
from extractors.pages.sheet_sides import Sheet
from extractors.pages.tilt import deskew, even_light
from schemas.base import Quad
from schemas.facts import Rotation, Source

__all__ = ["Flat", "deskew", "even_light", "flatten", "flatten_all", "turn_quad"]

APART_SIDE = 900
"""Several papers are sought on a picture with this long side: the gaps between them are narrow."""

LONGEST_SIDE = 3000
"""A flattened sheet's long side in pixels is at most this."""

MARGIN = 0.003
"""The sheet is cut this share of its sides further out, so that no print on the rim is lost."""

UNEVEN_LIGHT = 0.22
"""A slope of light across the paper steeper than this is a camera's, never a scanner's."""

LID = 8.0
"""A scanner's lid varies less than this in brightness (0..255) where a desk varies more."""


class Flat(NamedTuple):
    """A sheet upright to its own edges, its corners in the delivered picture, and the source."""

    image: Image
    quad: Quad | None
    source: Source


def flatten_all(page: UntrustedPage) -> list[Flat]:
    """Every paper that the picture holds, each by itself; mostly one, as `flatten` gives it."""
    if page.born_digital:
        return [flatten(page)]
    colour = page.image if page.image.ndim == 3 else _coloured(page.image)
    small, scale = averaged(colour, APART_SIDE)
    if parts := joined_parts(small):
        return [flat for part in parts for flat in _flat_parts(page, part)]
    papers = find_papers(small)
    if not papers:
        return [flatten(page)]
    source: Source = "scan" if _on_lid(papers, small) else "photo"
    return [cut_out(page.image, paper / scale, source) for paper in papers]


def _flat_parts(page: UntrustedPage, part: Part) -> list[Flat]:
    """The papers of one of the photos that were joined."""
    photo = replace(page, image=np.ascontiguousarray(part.of(page.image)))
    return [flat._replace(quad=part.placed(flat.quad)) for flat in flatten_all(photo)]


def flatten(page: UntrustedPage) -> Flat:
    """The one sheet of a picture.

    The corners are fractions of the delivered picture, from the sheet's top left as delivered;
    `turn_quad` reorders them once the rotation is known. None where nothing was straightened.
    """
    if page.born_digital:
        return Flat(page.image, None, "born_digital")
    colour = page.image if page.image.ndim == 3 else _coloured(page.image)
    small, scale = averaged(colour, 640)
    sheet = find_sheet(small)
    if sheet is None:
        return Flat(page.image, None, "photo" if _uneven(small) else "scan")
    if _scanned(sheet):
        return Flat(page.image, None, "scan")
    height, width = page.image.shape[:2]
    if _whole_picture(_widened(sheet.corners / scale), width, height):
        photo = _uneven(small) or sheet.free >= 2
        return Flat(page.image, None, "photo" if photo else "scan")
    return cut_out(page.image, sheet.corners / scale, "photo")


def uncut(page: UntrustedPage, source: Source) -> Flat:
    """The whole picture, for where what was taken for its paper bears no print."""
    return Flat(page.image, None, source)


def cut_out(image: Image, corners: Corners, source: Source) -> Flat:
    """What lies within four corners, in pixels of the picture, as a rectangle."""
    wider = _widened(np.asarray(corners, np.float32))
    height, width = image.shape[:2]
    a, b, c, d = ((float(x) / width, float(y) / height) for x, y in wider)
    return Flat(_straightened(image, wider), (a, b, c, d), source)


def flat_corners(flat: Flat, page: Image) -> Corners:
    """Where the corners of a flat sheet lie in the delivered picture, in pixels."""
    height, width = page.shape[:2]
    if flat.quad is None:
        return rectangle(width, height)
    return np.array(flat.quad, np.float32) * np.array([width, height], np.float32)


def turn_quad(quad: Quad, rotation: Rotation) -> Quad:
    """The same corners from the content's top left, given how far the content stands turned.

    At 90 the content's top points right: its top left is the picture's top right.
    """
    start = rotation // 90
    turned = quad[start:] + quad[:start]
    return turned[0], turned[1], turned[2], turned[3]


def _coloured(image: Image) -> Image:
    return as_image(cv2.cvtColor(image, cv2.COLOR_GRAY2BGR))


def _scanned(sheet: Sheet) -> bool:
    """A true rectangle on an even lid: a small paper on a flatbed, which needs no straightening."""
    corners = sheet.corners
    for i in range(4):
        one, other = corners[i - 1] - corners[i], corners[(i + 1) % 4] - corners[i]
        cosine = float(one @ other) / (np.linalg.norm(one) * np.linalg.norm(other))
        if abs(cosine) > 0.014:
            return False
    return sheet.rim < LID


def _on_lid(papers: Sequence[Corners], small: Image) -> bool:
    """Whether what lies around the papers is a scanner's even lid."""
    taken = np.zeros(small.shape[:2], np.uint8)
    cv2.fillPoly(taken, [paper.round().astype(np.int32) for paper in papers], 255)
    around = grey_of(small)[grown(taken, 15) == 0]
    return bool(around.size and np.subtract(*np.percentile(around, (90, 10))) < 2 * LID)


def _uneven(small: Image) -> bool:
    """Whether the light falls off across the paper as it does before a camera."""
    light = background(grey_of(small), step=8, reach=9).astype(np.float32)
    height, width = light.shape
    core = light[height // 12 : -height // 12, width // 12 : -width // 12][::4, ::4]
    paper = core > 0.4 * np.percentile(core, 90)
    y, x = np.mgrid[-0.5 : 0.5 : core.shape[0] * 1j, -0.5 : 0.5 : core.shape[1] * 1j]
    columns = np.column_stack([x[paper], y[paper], np.ones(int(paper.sum()))])
    (slope_x, slope_y, level), *_ = np.linalg.lstsq(columns, core[paper], rcond=None)
    return bool(np.hypot(slope_x, slope_y) > UNEVEN_LIGHT * max(1.0, level))


def _widened(corners: Corners) -> Corners:
    middle = corners.mean(axis=0)
    return np.asarray(middle + (corners - middle) * (1 + 2 * MARGIN), np.float32)


def _whole_picture(corners: Corners, width: int, height: int) -> bool:
    """Whether the sheet fills the picture to within a hundredth: nothing to straighten."""
    full = rectangle(width, height)
    return bool(np.abs((corners - full) / (width, height)).max() < 0.012)


def _straightened(image: Image, corners: Corners) -> Image:
    """The sheet as a rectangle of its own pixel scale."""
    top, right, bottom, left = (
        float(np.linalg.norm(corners[i] - corners[(i + 1) % 4])) for i in range(4)
    )
    wide, high = (top + bottom) / 2, (left + right) / 2
    scale = min(1.0, LONGEST_SIDE / max(wide, high))
    size = (max(1, round(wide * scale)), max(1, round(high * scale)))
    matrix = cv2.getPerspectiveTransform(corners, rectangle(*size))
    method = cv2.INTER_AREA if scale < 0.7 else cv2.INTER_CUBIC
    flat = cv2.warpPerspective(image, matrix, size, flags=method, borderMode=cv2.BORDER_REPLICATE)
    return as_image(flat)
