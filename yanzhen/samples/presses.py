"""Text that no laser printer made: pins on a ribbon, a typewriter's hammers, a pen in a hand."""

import math
import random
from typing import Literal

import cv2
import numpy as np
import numpy.typing as npt
from PIL import Image, ImageDraw

from yanzhen.samples import fonts

Press = Literal["", "dots", "typed", "hand"]
Mask = npt.NDArray[np.float32]

_PINS = 24  # dots an em
_CELL = 7  # pixels a dot before the picture is shrunk to its size


def pressed(text: str, face: str, pixels: int, press: Press, seed: int) -> tuple[Mask, int, int]:
    """Ink of a line, 0 to 1, and where the pen starts in it: x and the base line, in pixels."""
    if press == "dots":
        return _pins(text, face, pixels, random.Random(seed))
    return _one_by_one(text, face, pixels, press, random.Random(seed))


def _pins(text: str, face: str, pixels: int, rng: random.Random) -> tuple[Mask, int, int]:
    """The line as a needle printer sets it: 24 dots an em, a worn ribbon."""
    plain, x, y = _flat(text, face, _PINS)
    on = (plain > 0.4).astype(np.float32)
    worn = np.random.default_rng(rng.getrandbits(32)).random(on.shape, np.float32)
    on *= 0.72 + 0.28 * worn
    dot = np.zeros((_CELL, _CELL), np.float32)
    cv2.circle(dot, (_CELL // 2, _CELL // 2), _CELL // 2, 1.0, -1, cv2.LINE_AA)
    fine = np.asarray(np.kron(on, dot), np.float32)
    share = pixels / _PINS
    size = max(1, round(on.shape[1] * share)), max(1, round(on.shape[0] * share))
    grown = cv2.resize(fine, size, interpolation=cv2.INTER_AREA)
    ink = np.asarray(np.clip(grown * 1.35 * rng.uniform(0.75, 1.0), 0, 1), np.float32)
    return ink, round(x * share), round(y * share)


def _one_by_one(
    text: str, face: str, pixels: int, press: Press, rng: random.Random
) -> tuple[Mask, int, int]:
    """Each character on its own: struck unevenly, or written so that no two are alike."""
    room = pixels
    wide = round(fonts.width(text, face, pixels / fonts.MM_PER_POINT)) + 2 * room
    line: Mask = np.zeros((3 * room, wide), np.float32)
    pen = float(room)
    for char in text:
        tile, x, y = _flat(char, face, pixels)
        tile = _struck(tile, rng) if press == "typed" else _written(tile, pixels, rng)
        drift = pixels * (0.025 if press == "typed" else 0.035)
        left = round(pen - x + rng.uniform(-drift, drift))
        top = round(2 * room - y + rng.uniform(-drift, drift))
        _lay(line, tile, left, top)
        pen += fonts.width(char, face, pixels / fonts.MM_PER_POINT)
    return line, room, 2 * room


def _flat(text: str, face: str, pixels: int) -> tuple[Mask, int, int]:
    """The text as it is, with half an em about it; where the pen and the base line are."""
    wide = round(fonts.width(text, face, pixels / fonts.MM_PER_POINT)) + pixels
    image = Image.new("L", (max(1, wide), 2 * pixels), 0)
    draw, x, base = ImageDraw.Draw(image), pixels / 2, round(1.4 * pixels)
    for used, piece in fonts.runs(text, face):
        font = fonts.pillow_font(used, pixels)
        draw.text((x, base), piece, 255, font, anchor="ls")
        x += font.getlength(piece)
    ink = np.asarray(np.asarray(image, np.float32) / 255, np.float32)
    return ink, round(pixels / 2), base


def _struck(tile: Mask, rng: random.Random) -> Mask:
    """A hammer's blow: thick or thin, pale on one side, the ribbon's weave in it."""
    soft = cv2.GaussianBlur(tile, (0, 0), rng.uniform(0.5, 1.1)) * rng.uniform(1.1, 1.7)
    side = np.linspace(rng.uniform(0.6, 1.0), rng.uniform(0.6, 1.0), tile.shape[1])
    noise = np.random.default_rng(rng.getrandbits(32)).random(tile.shape, np.float32)
    return np.asarray(np.clip(soft, 0, 1) * side * (0.8 + 0.2 * noise), np.float32)


def _written(tile: Mask, pixels: int, rng: random.Random) -> Mask:
    """A hand's shape of the character: slanted, stretched, its strokes bent a little."""
    high, wide = tile.shape
    turn, slant = math.radians(rng.gauss(0, 2.2)), rng.gauss(0.03, 0.07)
    grow = rng.uniform(0.88, 1.08), rng.uniform(0.9, 1.08)
    matrix = np.array([[grow[0] * math.cos(turn), slant - math.sin(turn)],
                       [math.sin(turn), grow[1] * math.cos(turn)]])  # fmt: skip
    middle = np.array([wide / 2, high * 0.5])
    moved = np.column_stack([matrix, middle - matrix @ middle])
    leant = cv2.warpAffine(tile, moved, (wide, high))
    generator = np.random.default_rng(rng.getrandbits(32))
    push = [
        cv2.resize(generator.standard_normal((4, 4), np.float32), (wide, high),
                   interpolation=cv2.INTER_CUBIC) * np.float32(pixels * 0.03)
        for _ in range(2)
    ]  # fmt: skip
    x, y = np.meshgrid(np.arange(wide, dtype=np.float32), np.arange(high, dtype=np.float32))
    bent = cv2.remap(leant, x + push[0], y + push[1], cv2.INTER_LINEAR)
    return np.asarray(np.clip(bent * rng.uniform(0.85, 1.2), 0, 1), np.float32)


def _lay(line: Mask, tile: Mask, left: int, top: int) -> None:
    """Put a tile's ink over the line's."""
    x0, y0 = max(0, left), max(0, top)
    x1 = min(line.shape[1], left + tile.shape[1])
    y1 = min(line.shape[0], top + tile.shape[0])
    if x0 < x1 and y0 < y1:
        part = tile[y0 - top : y1 - top, x0 - left : x1 - left]
        np.maximum(line[y0:y1, x0:x1], part, out=line[y0:y1, x0:x1])
