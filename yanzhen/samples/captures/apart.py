"""The kept-apart captures: nobody who writes or tunes a reader opens this module."""

import random
from dataclasses import replace

import numpy as np
from PIL import Image

from yanzhen.samples.captures import light, photo, scan
from yanzhen.samples.captures.base import Captured, CaptureSpec
from yanzhen.samples.captures.scan import fitted, flatbed, lay

_DIM = photo.Scene(exposure=0.42, noise=9.0, fall=0.3, blur=1.0)
_GLARE_SPOT = photo.Scene(glare=0.35)
_CURVED = photo.Scene(bend=0.014)


def fax(page: Image.Image, rng: random.Random) -> Captured:
    """Black and white only, 200 dpi, as faxes and *text mode* scans are."""
    captured = flatbed(200, 0.7)(page, rng)
    tone = light.add_noise(np.asarray(captured.image.convert("L")), rng, 9)
    bits = np.where(tone > rng.uniform(135, 165), 255, 0).astype(np.uint8)
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


APART = (
    CaptureSpec("photo_dim", "apart", photo.photographed(_DIM)),
    CaptureSpec("photo_chain", "apart", scan.chained(photo.photographed(photo.DESK))),
    CaptureSpec("fax", "apart", fax),
    CaptureSpec("screenshot", "apart", screenshot),
    CaptureSpec("photo_glare_spot", "apart", photo.photographed(_GLARE_SPOT)),
    CaptureSpec("photo_curved", "apart", photo.photographed(_CURVED)),
)
"""Their names are counted by; how they are made is known here alone."""
