"""Captures of several papers at once that were kept apart until 2026-11-26 and are open since."""

import math
import random
from collections.abc import Sequence
from dataclasses import replace

import cv2
import numpy as np
from PIL import Image

from yanzhen.samples.captures import desks, light, photo, scan, together
from yanzhen.samples.captures.base import PAGE_DPI, Captured, Pixels, Points
from yanzhen.samples.captures.together import GroupSpec

_HIGH = photo.Scene(keystone=0.035, fall=0.28, margin=0.06)
_NARROW = together.Heap(gap=4.0, tilt=0.8, turned=0.1)
_TOUCHING = together.Heap(gap=0.6, tilt=0.12, turned=0.12)
_SPACED = together.Heap(gap=56.0, tilt=4.0, turned=0.15)


def beneath(pages: Sequence[Image.Image], rng: random.Random) -> list[Captured]:
    """The smallest paper lies on a blank sheet, the others beside it on the desk."""
    lying = together.arranged(pages, _SPACED, rng)
    least = min(range(len(pages)), key=lambda i: pages[i].width * pages[i].height)
    under, place = _blank(pages[least], lying.places[least][0], rng)
    frame = (3000, 4000) if lying.size[1] >= lying.size[0] else (4000, 3000)
    aim = photo.aimed(lying.size, frame, _HIGH, rng)
    mats = [aim @ place for place, _ in lying.places]
    desk = desks.plain((frame[0] // 4, frame[1] // 4), rng)
    shade = together.shaded(desk, [aim @ place, *mats], rng)
    ground = cv2.resize(shade, frame, interpolation=cv2.INTER_CUBIC)
    shot = together.covered(np.asarray(ground, np.uint8), [under, *pages], [aim @ place, *mats])
    image = light.jpeg_again(Image.fromarray(photo.exposed(shot, _HIGH, rng)), 85)
    return together.captured_all(np.asarray(image), lying, mats, ("photo", None))


def _blank(page: Image.Image, place: Points, rng: random.Random) -> tuple[Image.Image, Points]:
    """A white sheet larger than ``page`` on each side, and where it lies under it."""
    room = [2 * rng.uniform(8, 16) / 25.4 * PAGE_DPI for _ in range(2)]
    size = round(page.width + room[0]), round(page.height + room[1])
    wide, high = size[0] / page.width, size[1] / page.height
    grown = np.array([[wide, 0, (1 - wide) / 2], [0, high, (1 - high) / 2], [0, 0, 1]])
    return Image.new("RGB", size, (250, 250, 247)), np.asarray(place @ grown, np.float64)


def copied(pages: Sequence[Image.Image], rng: random.Random) -> list[Captured]:
    """A copier's sheet of two papers, each made smaller to fill a half; no edge of them is left."""
    tall, wide = [_halves(pages, lying) for lying in (False, True)]
    size, halves, share = max((tall, wide), key=lambda found: found[2])
    white = np.full((round(size[1] / 25.4 * 250), round(size[0] / 25.4 * 250), 3), 255, np.uint8)
    zoom = np.diag([250 / 25.4, 250 / 25.4, 1.0])
    places = [_centred(page, half, share, rng) for page, half in zip(pages, halves, strict=True)]
    mats = [zoom @ place for place in places]
    clean = [Image.fromarray(_washed(page)) for page in pages]
    tone = together.covered(white, clean, mats).astype(np.float32) / 255
    shot = scan.sensed(np.asarray(255 * tone**1.4, np.uint8), rng)
    grey = np.asarray(Image.fromarray(shot).convert("L").convert("RGB"))
    lying = together.Lying(size, [(place, 0) for place in places])
    made = together.captured_all(grey, lying, mats, ("scan", 250))
    return [replace(one, grey=True) for one in made]


def _halves(
    pages: Sequence[Image.Image], lying: bool
) -> tuple[tuple[float, float], list[tuple[float, float, float, float]], float]:
    """A sheet's size in mm, its halves (x, y, width, height), and how large both papers can be."""
    size = (297.0, 210.0) if lying else (210.0, 297.0)
    wide, high = (148.5, 210.0) if lying else (210.0, 148.5)
    halves = [(0.0, 0.0, wide, high), (size[0] - wide, size[1] - high, wide, high)]
    shares = [min((wide - 12) / p.width, (high - 12) / p.height) * PAGE_DPI / 25.4 for p in pages]
    return size, halves, min(1.0, *shares)


def _centred(
    page: Image.Image, half: tuple[float, float, float, float], share: float, rng: random.Random
) -> Points:
    """From fractions of the page to mm of the sheet: in the middle of its half, a little askew."""
    wide, high = page.width / PAGE_DPI * 25.4 * share, page.height / PAGE_DPI * 25.4 * share
    lean = math.radians(rng.uniform(-0.7, 0.7))
    cos, sin = math.cos(lean), math.sin(lean)
    x, y = half[0] + half[2] / 2 + rng.uniform(-2, 2), half[1] + half[3] / 2 + rng.uniform(-2, 2)
    turn = np.array([[cos, -sin, x], [sin, cos, y], [0, 0, 1]])
    middle = np.array([[wide, 0, -wide / 2], [0, high, -high / 2], [0, 0, 1]])
    return np.asarray(turn @ middle, np.float64)


def _washed(page: Image.Image) -> Pixels:
    """The page in grey, its paper's tint burnt out to white."""
    tone = np.asarray(page.convert("L"), np.float32)
    paper = float(np.percentile(tone, 80))
    grey = np.clip(tone * 255 / max(160.0, paper - 14), 0, 255).astype(np.uint8)
    return np.asarray(np.repeat(grey[..., None], 3, axis=2), np.uint8)


OPENED_TOGETHER = (
    GroupSpec("scan_narrow", "tune", 2, together.scanned(200, _NARROW)),
    GroupSpec("photo_touching", "tune", 2, together.photographed(_HIGH, _TOUCHING)),
    GroupSpec("photo_beneath", "tune", 2, beneath),
    GroupSpec("copy_halves", "tune", 2, copied),
)
