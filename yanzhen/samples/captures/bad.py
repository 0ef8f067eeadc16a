"""Captures that nobody can read from: each spoils one thing that a quality check must name."""

import random
from dataclasses import replace

import cv2
import numpy as np
from PIL import Image

from schemas.findings import FindingCode
from yanzhen.samples.captures import light
from yanzhen.samples.captures.base import Captured, Placement, corners
from yanzhen.samples.captures.photo import DESK, Scene, photographed, reflected
from yanzhen.samples.captures.scan import flatbed, sensed


def blurred(page: Image.Image, rng: random.Random) -> Captured:
    """Out of focus, or shaken: strokes run into each other."""
    captured = photographed(DESK)(page, rng)
    image = np.asarray(captured.image)
    reach = rng.uniform(9, 14)
    if rng.random() < 0.5:
        soft = cv2.GaussianBlur(image, (0, 0), reach)
    else:
        length = round(reach * 4)
        shake = cv2.blur(image, (length, max(3, length // 4)))
        soft = cv2.GaussianBlur(shake, (0, 0), reach / 3)
    noisy = light.add_noise(np.asarray(soft, np.uint8), rng, 2.0)
    return _bad(captured, Image.fromarray(noisy), FindingCode.QUALITY_BLURRED)


def too_small(page: Image.Image, rng: random.Random) -> Captured:
    """A thumbnail: characters of 12 points are 5 to 8 pixels high."""
    captured = flatbed(150)(page, rng)
    wide = round(page.width * rng.uniform(5, 8) / 50)
    high = round(captured.image.height * wide / captured.image.width)
    small = captured.image.resize((wide, high), Image.Resampling.BOX)
    return _bad(captured, light.jpeg_again(small, 80), FindingCode.QUALITY_LOW_RESOLUTION)


def burnt(page: Image.Image, rng: random.Random) -> Captured:
    """The reflections of two lamps, burnt over the middle of the page."""
    captured = photographed(DESK)(page, rng)
    image = np.asarray(captured.image)
    for top in (0.24, 0.44):
        centre = rng.uniform(0.35, 0.65), rng.uniform(top, top + 0.16)
        image = reflected(image, centre, (rng.uniform(0.11, 0.15), 2.5))
    return _bad(captured, Image.fromarray(image), FindingCode.QUALITY_GLARE)


def dark(page: Image.Image, rng: random.Random) -> Captured:
    """Almost no light: the print drowns in the sensor's noise."""
    scene = Scene(exposure=rng.uniform(0.06, 0.1), noise=9.0, fall=0.4)
    captured = photographed(scene)(page, rng)
    return _bad(captured, captured.image, FindingCode.QUALITY_DARK)


def cropped(page: Image.Image, rng: random.Random) -> Captured:
    """A quarter to a third of the page lies outside of the picture, with print cut through."""
    captured = flatbed(200)(page, rng)
    part = rng.uniform(0.24, 0.34)
    x0, y0, x1, y1 = rng.choice(
        ((part, 0.0, 1.0, 1.0), (0.0, 0.0, 1.0 - part, 1.0), (part, 0.0, 1.0, 1.0 - part))
    )
    wide, high = captured.image.size
    box = round(x0 * wide), round(y0 * high), round(x1 * wide), round(y1 * high)
    scale = np.array(
        [[1 / (x1 - x0), 0, -x0 / (x1 - x0)], [0, 1 / (y1 - y0), -y0 / (y1 - y0)], [0, 0, 1]]
    )
    placement = captured.to_delivered.then(scale)
    cut = replace(captured, to_delivered=placement)
    return _bad(cut, captured.image.crop(box), FindingCode.QUALITY_CROPPED)


def blank(page: Image.Image, rng: random.Random) -> Captured:
    """The back of the page: paper, and the front's print faintly shining through at most."""
    size = page.width * 2 // 3, page.height * 2 // 3
    paper = np.full((size[1], size[0], 3), 250, np.uint8)
    if rng.random() < 0.5:
        front = cv2.resize(np.asarray(page.convert("L")), size, interpolation=cv2.INTER_AREA)
        through = cv2.GaussianBlur(front[:, ::-1], (0, 0), 6).astype(np.float32)
        paper = np.clip(250 - (255 - through) * 0.05, 0, 255).astype(np.uint8)
        paper = np.repeat(paper[..., None], 3, axis=2)
    captured = Captured(Image.fromarray(sensed(paper, rng)), "scan", Placement(np.eye(3)), dpi=200)
    return _bad(captured, captured.image, FindingCode.QUALITY_BLANK_PAGE)


def _bad(captured: Captured, image: Image.Image, code: FindingCode) -> Captured:
    quad = corners(captured.to_delivered) if captured.quad else None
    return replace(captured, image=image, quad=quad, bad=code)
