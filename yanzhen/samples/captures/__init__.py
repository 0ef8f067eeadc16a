"""Captures: a printed page (RGB, 300 dpi) becomes the picture and the file that is uploaded.

``CAPTURES`` names every way of capturing, readable ones first; ``BAD_CAPTURES`` are the names
whose pages nobody can read from. ``encode`` makes a file of one or several captured pages.
"""

from schemas.findings import FindingCode
from yanzhen.samples.captures import bad, bent, bilevel, photo, scan, screens, together, wear
from yanzhen.samples.captures.apart import APART, APART_TOGETHER
from yanzhen.samples.captures.base import (
    PAGE_DPI,
    Captured,
    CaptureSpec,
    Placement,
    Split,
)
from yanzhen.samples.captures.containers import CONTAINERS, Container, encode
from yanzhen.samples.captures.opened import OPENED, OPENED_TOGETHER
from yanzhen.samples.captures.together import GroupSpec, Heap

__all__ = [
    "AS_IT_IS",
    "BAD_CAPTURES",
    "CAPTURES",
    "CONTAINERS",
    "FITTING_CAPTURES",
    "GROUPS",
    "PAGE_DPI",
    "CaptureSpec",
    "Captured",
    "Container",
    "GroupSpec",
    "Placement",
    "Split",
    "encode",
]

_READABLE = (
    CaptureSpec("flatbed_300", "tune", scan.flatbed(300)),
    CaptureSpec("flatbed_200", "tune", scan.flatbed(200)),
    CaptureSpec("flatbed_150", "tune", scan.flatbed(150)),
    CaptureSpec("flatbed_tilted", "tune", scan.tilted),
    CaptureSpec("grey_200", "tune", scan.grey(200)),
    CaptureSpec("copy", "tune", scan.photocopy),
    CaptureSpec("rotated_90", "tune", scan.delivered_turned(90)),
    CaptureSpec("rotated_180", "tune", scan.delivered_turned(180)),
    CaptureSpec("rotated_270", "tune", scan.delivered_turned(270)),
    CaptureSpec("exif_turned", "tune", photo.exif_turned),
    CaptureSpec("photo_desk", "tune", photo.photographed(photo.DESK)),
    CaptureSpec("photo_shadow", "tune", photo.photographed(photo.SHADOW)),
    CaptureSpec("photo_turned", "tune", photo.lying),
    CaptureSpec("photo_tight", "tune", photo.photographed(photo.TIGHT)),
    CaptureSpec("jpeg_chain", "tune", scan.chained(scan.flatbed(200))),
)

_BENT = (
    CaptureSpec("bent_wave", "tune", bent.photographed(bent.Bend(bent.waved))),
    CaptureSpec("bent_book", "tune", bent.photographed(bent.Bend(bent.bound))),
    CaptureSpec("bent_corner", "tune", bent.photographed(bent.Bend(bent.corner))),
    CaptureSpec("spread_photo", "tune", bent.photographed(bent.Bend(bent.spread)), spread=True),
    CaptureSpec("spread_scan", "tune", bent.pressed(bent.spread), spread=True),
)

AS_IT_IS = "screenshot_raw"
"""How a phone's screen is sent that was never on paper."""

_WORN = (
    CaptureSpec(AS_IT_IS, "tune", scan.as_it_is),
    CaptureSpec("bilevel", "tune", bilevel.thresholded(200, 150, 195), bits=True),
    CaptureSpec("bilevel_dither", "tune", bilevel.dithered(200), bits=True),
    CaptureSpec("fax_grey", "tune", bilevel.grey_fax(200, 6, 0.4)),
    CaptureSpec("screen_moire", "tune", screens.moire(1150, 0.35)),
    CaptureSpec("photo_gloom", "tune", photo.photographed(photo.GLOOM)),
    CaptureSpec("photo_pattern", "tune", photo.photographed(photo.PATTERN)),
    CaptureSpec("photo_held", "tune", photo.photographed(photo.HELD)),
    CaptureSpec("messenger", "tune", scan.messaged(photo.photographed(photo.DESK), (1440, 1700))),
    CaptureSpec(
        "fold_photo", "tune", wear.worn((wear.creased,), bent.photographed(bent.Bend(bent.folded)))
    ),
    CaptureSpec("fold_scan", "tune", wear.worn((wear.creased,), scan.flatbed(200))),
    CaptureSpec("punched", "tune", wear.worn((wear.punched, wear.stapled), scan.flatbed(200))),
    CaptureSpec("toner_scan", "tune", wear.worn((wear.faded,), scan.flatbed(200))),
    CaptureSpec("carbon_scan", "tune", wear.worn((wear.carbon_copy,), scan.flatbed(200))),
    CaptureSpec("see_through", "tune", wear.worn((wear.seen_through,), scan.flatbed(200))),
)

_TOGETHER = (
    GroupSpec("two_photo", "tune", 2, together.photographed(photo.DESK, Heap())),
    GroupSpec("two_scan", "tune", 2, together.scanned(200, Heap(gap=10, tilt=1.2))),
    GroupSpec("three_scan", "tune", 3, together.scanned(200, Heap(gap=8, tilt=1.0, turned=0.1))),
    GroupSpec("two_photo_low", "tune", 2, together.photographed(photo.LOW, together.STREWN)),
    GroupSpec("two_scan_150", "tune", 2, together.scanned(150, together.NEAR)),
    GroupSpec("three_photo", "tune", 3, together.photographed(photo.ABOVE, together.NEAR)),
)

_BAD = (
    CaptureSpec("blurred", "tune", bad.blurred, FindingCode.QUALITY_BLURRED),
    CaptureSpec("too_small", "tune", bad.too_small, FindingCode.QUALITY_LOW_RESOLUTION),
    CaptureSpec("glare", "tune", bad.burnt, FindingCode.QUALITY_GLARE),
    CaptureSpec("dark", "tune", bad.dark, FindingCode.QUALITY_DARK),
    CaptureSpec("cropped", "tune", bad.cropped, FindingCode.QUALITY_CROPPED),
    CaptureSpec("blank", "tune", bad.blank, FindingCode.QUALITY_BLANK_PAGE),
)

_FITTING = (
    CaptureSpec("fit_flatbed_175", "fit", scan.flatbed(175)),
    CaptureSpec("fit_flatbed_250", "fit", scan.flatbed(250, 1.2)),
    CaptureSpec("fit_grey_170", "fit", scan.grey(170)),
    CaptureSpec("fit_photo_evening", "fit", photo.photographed(photo.EVENING)),
    CaptureSpec("fit_photo_far", "fit", photo.photographed(photo.FAR)),
    CaptureSpec("fit_photo_chain", "fit", scan.chained(photo.photographed(photo.SHADOW))),
    CaptureSpec("fit_photo_soft", "fit", photo.photographed(photo.SOFT)),
    CaptureSpec("fit_flatbed_90", "fit", scan.flatbed(90)),
)

FITTING_CAPTURES: tuple[str, ...] = tuple(spec.name for spec in _FITTING)
"""The names that only the calibration of confidence is fitted on."""

CAPTURES: dict[str, CaptureSpec] = {
    spec.name: spec for spec in _READABLE + _BENT + _WORN + OPENED + APART + _FITTING + _BAD
}
"""Every way of capturing a page, by name."""

GROUPS: dict[str, GroupSpec] = {
    spec.name: spec for spec in _TOGETHER + OPENED_TOGETHER + APART_TOGETHER
}
"""Every way of capturing several papers in one picture, by name."""

BAD_CAPTURES: tuple[str, ...] = tuple(spec.name for spec in _BAD)
"""The names whose pages cannot be read."""
