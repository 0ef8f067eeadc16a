"""Machines that scan and copy: feeders, layered PDFs, a large glass, colour copies, certified copies."""

import random
from dataclasses import replace

import cv2
import numpy as np
from PIL import Image

from yanzhen.samples.captures import light, scan
from yanzhen.samples.captures.base import (
    PAGE_DPI,
    Captured,
    Pixels,
    Placement,
    noise_of,
    pixels_to_fractions,
)


def fed(page: Image.Image, rng: random.Random) -> Captured:
    """A sheet feeder: dust on its slit draws hairlines along the feed, rollers stretch the page."""
    laid, placement = scan.lay(page, rng, 200, (rng.uniform(-1.1, 1.1), (244, 244, 240)))
    image = np.array(scan.sensed(laid, rng))
    for _ in range(rng.randrange(1, 4)):
        at, wide = rng.randrange(image.shape[1] - 3), rng.choice((1, 1, 2))
        tone = np.array(rng.choice(((150, 170, 150), (206, 150, 160), (170, 170, 190))), np.float32)
        strip = image[:, at : at + wide].astype(np.float32)
        share = np.float32(rng.uniform(0.3, 0.6))
        image[:, at : at + wide] = strip * (1 - share) + tone * share
    high = round(image.shape[0] * rng.uniform(0.988, 1.012))
    pulled = cv2.resize(image, (image.shape[1], high), interpolation=cv2.INTER_AREA)
    shown = light.jpeg_again(Image.fromarray(pulled), rng.randint(74, 86))
    return Captured(shown, "scan", placement, dpi=200)


def layered(page: Image.Image, rng: random.Random) -> Captured:
    """A compact PDF: strokes sharp in one flat colour each, what lies behind them coarse and soft."""
    captured = scan.flatbed(200, 0.9)(page, rng)
    image = np.asarray(captured.image)
    grey = cv2.cvtColor(image, cv2.COLOR_RGB2GRAY)
    local = cv2.GaussianBlur(grey, (0, 0), 18).astype(np.int16)
    stroke = (grey.astype(np.int16) < local - rng.randint(22, 30)).astype(np.uint8)
    behind = _coarse(_filled(image, stroke), 3, rng.randint(30, 45))
    ink = _coarse(image, 5, 60, dark=True)
    mixed = np.where(stroke[..., None] > 0, ink, behind).astype(np.uint8)
    return replace(captured, image=light.jpeg_again(Image.fromarray(mixed), 88))


def _filled(image: Pixels, stroke: Pixels) -> Pixels:
    """The picture with its strokes taken out: what is near them closes over."""
    closed = cv2.morphologyEx(image, cv2.MORPH_CLOSE, np.ones((9, 9), np.uint8))
    return np.where(stroke[..., None] > 0, closed, image).astype(np.uint8)


def _coarse(image: Pixels, step: int, quality: int, *, dark: bool = False) -> Pixels:
    """One pixel for ``step`` x ``step``, saved as JPEG; ``dark`` takes the darkest of them."""
    size = image.shape[1], image.shape[0]
    base = cv2.erode(image, np.ones((step, step), np.uint8)) if dark else image
    small = cv2.resize(base, (size[0] // step, size[1] // step), interpolation=cv2.INTER_AREA)
    poor = np.asarray(light.jpeg_again(Image.fromarray(small), quality))
    return np.asarray(cv2.resize(poor, size, interpolation=cv2.INTER_LINEAR), np.uint8)


def on_large_glass(page: Image.Image, rng: random.Random) -> Captured:
    """A page in a corner of a glass that is a good deal larger: the lid about it is seen."""
    laid, placement = scan.lay(page, rng, 200, (rng.uniform(-0.8, 0.8), (255, 255, 255)))
    wide, high = laid.shape[1], laid.shape[0]
    frame = round(wide * rng.uniform(1.08, 1.4)), round(high * rng.uniform(1.05, 1.25))
    glass = np.full((frame[1], frame[0], 3), rng.choice((226, 236, 206, 180)), np.uint8)
    left = rng.choice((round(wide * 0.012), frame[0] - wide - round(wide * 0.012)))
    top = round(high * 0.01)
    glass[top : top + high, left : left + wide] = laid
    move = np.array([[1.0, 0, left], [0, 1, top], [0, 0, 1]])
    placed = placement.then(pixels_to_fractions(move, (wide, high), frame))
    return Captured(Image.fromarray(scan.sensed(glass, rng)), "scan", placed, dpi=200)


def colour_copied(page: Image.Image, rng: random.Random) -> Captured:
    """A colour copy, a little smaller than the page, scanned again: fine dots, stronger colours."""
    shrunk, placement = _on_fresh_paper(page, rng.uniform(0.93, 0.98), (255, 255, 255))
    tone = np.asarray(shrunk, np.float32)
    mean = tone.mean(axis=2, keepdims=True)
    vivid = np.clip(mean + (tone - mean) * rng.uniform(1.15, 1.4), 0, 255)
    bright = np.clip((vivid - 128) * 1.12 + 134, 0, 255)
    y, x = np.mgrid[0 : bright.shape[0], 0 : bright.shape[1]].astype(np.float32)
    dots = np.sin((x + y) * np.float32(1.1)) * np.sin((x - y) * np.float32(1.1))
    rough = bright + dots[..., None] * 26 * (1 - np.abs(bright / 127.5 - 1))
    copied = Image.fromarray(np.clip(rough, 0, 255).astype(np.uint8))
    captured = scan.flatbed(200, 0.9)(copied, rng)
    return replace(captured, to_delivered=placement.then(captured.to_delivered.matrix))


def reduced(page: Image.Image, rng: random.Random) -> Captured:
    """A grey copy at eight tenths on a sheet of the same size, dark where the lid stood open."""
    edge = rng.randint(40, 90)
    shrunk, placement = _on_fresh_paper(page, rng.uniform(0.8, 0.88), (edge, edge, edge))
    captured = scan.photocopy(shrunk, rng)
    return replace(captured, to_delivered=placement.then(captured.to_delivered.matrix))


def _on_fresh_paper(
    page: Image.Image, share: float, outside: tuple[int, int, int]
) -> tuple[Image.Image, Placement]:
    """The page shrunk into the middle of a sheet of its own size."""
    sheet = Image.new("RGB", page.size, outside)
    small = page.convert("RGB").resize(
        (round(page.width * share), round(page.height * share)), Image.Resampling.LANCZOS
    )
    left, top = (page.width - small.width) // 2, (page.height - small.height) // 2
    sheet.paste(small, (left, top))
    move = np.array([[small.width / page.width, 0, left / page.width],
                     [0, small.height / page.height, top / page.height], [0, 0, 1.0]])  # fmt: skip
    return sheet, Placement(move)


def grained(sheet: Pixels, rng: random.Random) -> Pixels:
    """A page in grey as copiers leave it: a little grain, paper not quite white."""
    grey = cv2.cvtColor(sheet, cv2.COLOR_RGB2GRAY).astype(np.float32)
    grain = noise_of(rng).standard_normal(grey.shape, np.float32) * np.float32(4)
    paper = max(float(np.percentile(grey[::8, ::8], 85)), 1.0)
    tone = np.clip(grey * (246 / paper) + grain, 0, 255).astype(np.uint8)
    return np.repeat(tone[..., None], 3, axis=2)


MM = PAGE_DPI / 25.4
