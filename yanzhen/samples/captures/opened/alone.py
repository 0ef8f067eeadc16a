"""Captures that were kept apart until 2026-11-26 and are open since."""

import math
import random
from dataclasses import replace

import numpy as np
from PIL import Image

from yanzhen.samples.captures import (
    bent,
    bilevel,
    desks,
    light,
    photo,
    scan,
    screens,
    wear,
)
from yanzhen.samples.captures.base import Captured, CaptureSpec
from yanzhen.samples.captures.camera import Pose
from yanzhen.samples.captures.scan import fitted, flatbed, lay
from yanzhen.samples.captures.surface import Roll

_DIM = photo.Scene(exposure=0.42, noise=9.0, fall=0.3, blur=1.0)
_GLARE_SPOT = photo.Scene(glare=0.35)
_CURVED = photo.Scene(bend=0.014)
_LOW = photo.LOW


def _scrolled(rng: random.Random, _size: tuple[float, float]) -> tuple[Roll, ...]:
    """Both ends of a page that was kept rolled curl up, the middle lies flat."""
    steep = math.radians(rng.uniform(24, 40))
    across = rng.choice((0.0, math.pi / 2)) + rng.uniform(-0.05, 0.05)
    return (Roll(across, tuple(steep * (2 * t / 64 - 1) ** 3 for t in range(65))),)


_BOOK = bent.Bend(bent.bound, Pose(2.4, 26.0, 5.0, 5.0, 0.09), photo.Scene(fall=0.35), 0.6)
_SCROLL = bent.Bend(_scrolled, Pose(1.7, 14.0, 14.0, 2.0, 0.04), photo.Scene(exposure=0.8))
_FOLDED = bent.Bend(bent.folded, Pose(2.1, 25.0, 7.0, 6.0, 0.08), photo.Scene(fall=0.4), 0.6)
_CLOTH = photo.Scene(ground=desks.chequered, fingers=1, fall=0.3, keystone=0.07)
_SPREAD = bent.Bend(bent.spread, Pose(2.2, 24.0, 8.0, 4.0, 0.05), photo.Scene(glare=0.2), 0.55)


def fax(page: Image.Image, rng: random.Random) -> Captured:
    """Black and white only, 200 dpi, as faxes and *text mode* scans are."""
    captured = flatbed(200, 0.7)(page, rng)
    tone = light.add_noise(np.asarray(captured.image.convert("L")), rng, 9)
    bits = tone > rng.uniform(135, 165)
    return replace(captured, image=Image.fromarray(bits), grey=True)


def screenshot(page: Image.Image, rng: random.Random) -> Captured:
    """A phone's screen showing the scan between two bars of its viewer."""
    dark = rng.random() < 0.5
    wide = rng.choice((1080, 1170, 1440))
    laid, placement = lay(page, rng, 150, (0.0, (255, 255, 255)))
    inner = fitted(Image.fromarray(laid), wide)
    bars = round(wide * rng.uniform(0.16, 0.24)), round(wide * rng.uniform(0.12, 0.2))
    ground = (18, 18, 20) if dark else (244, 244, 246)
    screen = Image.new("RGB", (wide, inner.height + sum(bars)), ground)
    screen.paste(inner, (0, bars[0]))
    move = np.array(
        [[1, 0, 0], [0, inner.height / screen.height, bars[0] / screen.height], [0, 0, 1]]
    )
    return Captured(light.jpeg_again(screen, 88), "scan", placement.then(move))


def screened(page: Image.Image, rng: random.Random) -> Captured:
    """One bit a pixel through an ordered screen, as copiers' photo modes make greys."""
    captured = flatbed(300, 1.0)(page, rng)
    tone = np.asarray(captured.image.convert("L"), np.float32) * rng.uniform(1.02, 1.12)
    cells = np.array([[0, 8, 2, 10], [12, 4, 14, 6], [3, 11, 1, 9], [15, 7, 13, 5]], np.float32)
    limit = np.tile(96 + cells * 9, (tone.shape[0] // 4 + 1, tone.shape[1] // 4 + 1))
    bits = tone > limit[: tone.shape[0], : tone.shape[1]]
    return replace(captured, image=Image.fromarray(bits), grey=True)


def blinds(page: Image.Image, rng: random.Random) -> Captured:
    """A desk by a window with slats: bars of sun and shade across the page."""
    captured = photo.photographed(photo.DESK)(page, rng)
    image = np.asarray(captured.image)
    high, wide = image.shape[:2]
    turn, step = rng.uniform(-0.6, 0.6), wide * rng.uniform(0.12, 0.25)
    x, y = np.arange(wide, dtype=np.float32)[None, :], np.arange(high, dtype=np.float32)[:, None]
    wave = np.sin((x * math.sin(turn) + y * math.cos(turn)) * np.float32(math.tau / step))
    gain = 1 - rng.uniform(0.25, 0.45) / (1 + np.exp(-6 * wave))
    lit = light.graded(image, np.asarray(gain, np.float32), (1.0, 1.0, 1.0))
    return replace(captured, image=light.jpeg_again(Image.fromarray(lit), 85))


OPENED = (
    CaptureSpec("photo_dim", "tune", photo.photographed(_DIM)),
    CaptureSpec("photo_chain", "tune", scan.chained(photo.photographed(photo.DESK))),
    CaptureSpec("fax", "tune", fax, bits=True),
    CaptureSpec("screenshot", "tune", screenshot),
    CaptureSpec("photo_glare_spot", "tune", photo.photographed(_GLARE_SPOT)),
    CaptureSpec("photo_curved", "tune", photo.photographed(_CURVED)),
    CaptureSpec("bent_book_low", "tune", bent.photographed(_BOOK)),
    CaptureSpec("bent_scroll", "tune", bent.photographed(_SCROLL)),
    CaptureSpec("bilevel_300", "tune", bilevel.thresholded(300, 135, 180, 10.0), bits=True),
    CaptureSpec("bilevel_screened", "tune", screened, bits=True),
    CaptureSpec("fax_thermal", "tune", bilevel.grey_fax(170, 14, 0.55)),
    CaptureSpec("screen_moire_wide", "tune", screens.moire(1340, 0.45, 0.055)),
    CaptureSpec("photo_blinds", "tune", blinds),
    CaptureSpec("photo_cloth", "tune", photo.photographed(_CLOTH)),
    CaptureSpec("messenger_bent", "tune", scan.messaged(bent.photographed(_BOOK), (1500, 1800))),
    CaptureSpec("fold_photo_low", "tune", wear.worn((wear.creased,), bent.photographed(_FOLDED))),
    CaptureSpec("fold_grey", "tune", wear.worn((wear.creased,), scan.grey(200))),
    CaptureSpec("toner_photo", "tune", wear.worn((wear.faded,), photo.photographed(photo.DESK))),
    CaptureSpec("carbon_grey", "tune", wear.worn((wear.carbon_copy,), scan.grey(200))),
    CaptureSpec("punched_tilted", "tune", wear.worn((wear.punched,), scan.tilted)),
    CaptureSpec(
        "see_through_photo", "tune", wear.worn((wear.seen_through,), photo.photographed(_LOW))
    ),
    CaptureSpec("spread_lamp", "tune", bent.photographed(_SPREAD), spread=True),
)
