"""What apps and machines make of a page: whitened, sharpened, copied twice, thresholded by place."""

import random
from dataclasses import replace

import cv2
import numpy as np
from PIL import Image

from yanzhen.samples.captures import light, scan
from yanzhen.samples.captures.base import Captured, Floats, Pixels, Points, pixels_to_fractions


def whitened(image: Pixels, strength: float) -> Pixels:
    """The page over its own background, then sharpened so that strokes get a pale rim."""
    small = cv2.resize(image, None, fx=0.25, fy=0.25, interpolation=cv2.INTER_AREA)
    ground = cv2.GaussianBlur(cv2.dilate(small, np.ones((13, 13), np.uint8)), (0, 0), 14)
    size = image.shape[1], image.shape[0]
    paper = np.maximum(cv2.resize(ground, size).astype(np.float32), 60)
    flat = np.asarray(np.minimum(image.astype(np.float32) / paper * 252, 255), np.float32)
    soft = cv2.GaussianBlur(flat, (0, 0), 1.6)
    return np.asarray(np.clip(flat + (flat - soft) * strength, 0, 255), np.uint8)


def by_app(page: Image.Image, rng: random.Random) -> Captured:
    """A phone's scanning app: cut to the page not quite squarely, whitened and sharpened."""
    laid, placement = scan.lay(page, rng, 190, (0.0, (255, 255, 255)))
    size = laid.shape[1], laid.shape[0]
    matrix = _leaning(size, rng)
    shot = cv2.warpPerspective(laid, matrix, size, borderMode=cv2.BORDER_REPLICATE)
    dim = light.ramp(size, rng, 0.4) * light.shadow(size, rng, rng.uniform(0.1, 0.3))
    lit = light.graded(
        np.asarray(shot, np.uint8), dim, rng.choice(((1, 0.95, 0.86), (0.95, 0.98, 1)))
    )
    clean = whitened(light.add_noise(lit, rng, 2.5), rng.uniform(0.9, 1.6))
    image = light.jpeg_again(Image.fromarray(clean), rng.randint(70, 80))
    return Captured(image, "scan", placement.then(pixels_to_fractions(matrix, size, size)))


def _leaning(size: tuple[int, int], rng: random.Random) -> Points:
    """The homography of corners that were not met exactly: each up to 0.8 parts in a hundred off."""
    source = np.array([(0, 0), (size[0], 0), size, (0, size[1])], np.float32)
    stray = [[rng.uniform(-0.008, 0.008) * side for side in size] for _ in source]
    moved = source + np.array(stray, np.float32)
    return np.asarray(cv2.getPerspectiveTransform(source, moved), np.float64)


def copied_twice(page: Image.Image, rng: random.Random) -> Captured:
    """A copy of a copy, scanned in grey: strokes thickened or thinned, greys gone, specks."""
    first = scan.photocopy(page, rng)
    again = first.image.convert("RGB").resize(page.size, Image.Resampling.BILINEAR)
    second = scan.flatbed(200, 1.0)(again, rng)
    tone = np.asarray(second.image.convert("L"), np.float32)
    wear = 10 * light.field((tone.shape[1], tone.shape[0]), 5, rng)
    hard = (tone - 128) * rng.uniform(1.1, 1.3) + 132 + wear
    grown = _grown(np.asarray(np.clip(hard, 0, 255), np.uint8), rng)
    placement = first.to_delivered.then(second.to_delivered.matrix)
    return replace(second, image=Image.fromarray(grown), grey=True, to_delivered=placement)


def _grown(tone: Pixels, rng: random.Random) -> Pixels:
    """Strokes a little thicker, or a little thinner."""
    cross = cv2.getStructuringElement(cv2.MORPH_CROSS, (3, 3))
    other = cv2.erode(tone, cross) if rng.random() < 0.6 else cv2.dilate(tone, cross)
    share = rng.uniform(0.25, 0.45)
    return np.asarray(cv2.addWeighted(other, share, tone, 1 - share, 0), np.uint8)


def by_place(page: Image.Image, rng: random.Random) -> Captured:
    """One bit a pixel at 200 dpi, each pixel against its neighbourhood, with single stray dots."""
    captured = scan.flatbed(200, 0.9)(page, rng)
    tone = light.add_noise(np.asarray(captured.image.convert("L")), rng, 4)
    bits = cv2.adaptiveThreshold(tone, 255, cv2.ADAPTIVE_THRESH_GAUSSIAN_C, cv2.THRESH_BINARY,
                                 61, rng.randint(16, 24)) > 0  # fmt: skip
    return replace(captured, image=Image.fromarray(bits), grey=True)


def pressed_hard(page: Image.Image, rng: random.Random) -> Captured:
    """A page of a PDF made from pictures: 150 dpi, saved as JPEG with little left of its colours."""
    captured = scan.flatbed(150, 0.8)(page, rng)
    return replace(captured, image=light.jpeg_again(captured.image, rng.randint(26, 36)))


def gain_of(size: tuple[int, int], rng: random.Random) -> Floats:
    """Light of one warm lamp near the page: bright about a point, falling off to every side."""
    centre = rng.uniform(0.2, 0.8), rng.uniform(0.1, 0.7)
    return np.asarray(0.5 + 0.5 * light.spot(size, centre, rng.uniform(0.45, 0.7)), np.float32)


def by_lamp(image: Pixels, rng: random.Random) -> Pixels:
    """The picture in warm light that the camera did not balance."""
    warm = 1.0, rng.uniform(0.84, 0.92), rng.uniform(0.58, 0.74)
    return light.graded(image, gain_of((image.shape[1], image.shape[0]), rng), warm)
