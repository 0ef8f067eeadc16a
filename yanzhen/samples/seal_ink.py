"""Seals as they come out on paper: varied inks, uneven pressure, specks, and embossed relief."""

import math
import random
from pathlib import Path
from typing import Literal

import numpy as np
import numpy.typing as npt
from PIL import Image, ImageFilter

from yanzhen.samples.seal_die import SealFace, SealFont, Shape, draw_die

Ink = Literal["red", "blue", "grey", "steel"]
Pixels = npt.NDArray[np.float32]

_MM_PER_INCH = 25.4
_COLOURS: dict[str, tuple[tuple[int, int, int], ...]] = {
    "red": (
        (214, 32, 38),
        (196, 24, 44),
        (226, 66, 40),
        (168, 28, 40),
        (222, 84, 92),
        (232, 96, 72),
        (238, 128, 74),
        (124, 24, 34),
    ),
    "blue": ((38, 62, 158), (44, 84, 176), (70, 76, 150), (88, 72, 164)),
    "grey": ((70, 70, 72), (100, 100, 100), (128, 126, 124)),
    "steel": ((96, 94, 92),),
}


def draw_seal(
    name: str,
    *,
    shape: Shape = "round",
    star: bool = True,
    ink: Ink = "red",
    bottom: str | None = None,
    code: str | None = None,
    diameter_mm: float = 42,
    dpi: int = 300,
    rng: random.Random,
    font_path: str | Path,
    font_index: int = 0,
) -> Image.Image:
    """One impression of a seal as RGBA, transparent where no ink fell, slightly turned.

    ``diameter_mm`` is the width (an oval is 0.7 as high, a square seal is a name seal and wants
    18 to 24). ``star=False`` puts an emblem's disc into a round seal. ``bottom`` is the line
    under the star, ``code`` the digits on the lower arc. ``ink="steel"`` gives the faint grey
    relief of an embossed seal, which has no colour of its own.

    Raises:
        OSError: the font file cannot be used.
    """
    size = round(diameter_mm / _MM_PER_INCH * dpi)
    face = SealFace(name, shape, star, bottom, code)
    die = draw_die(face, size, SealFont(Path(font_path), font_index))
    room = max(2, round(size * 0.02))
    plate = Image.new("L", (die.width + 2 * room, die.height + 2 * room), 0)
    plate.paste(die, (room, room))
    turned = plate.rotate(_turn(rng), Image.Resampling.BICUBIC, expand=True)
    noise = np.random.default_rng(rng.getrandbits(64))
    alpha = _relief(turned, rng) if ink == "steel" else _pressed(turned, rng, noise)
    return _coloured(alpha, _mixed(ink, rng))


def stamp(page: Image.Image, seal: Image.Image, xy: tuple[int, int]) -> tuple[int, int, int, int]:
    """Press ``seal`` onto ``page`` (RGB, changed in place) with its top left at ``xy``.

    Inks multiply, so black print stays visible under the seal. Parts outside the page are cut.

    Returns:
        The box of the ink on the page in pixels: x0, y0, x1, y1 (empty where none fell on it).
    """
    x0, y0 = max(0, xy[0]), max(0, xy[1])
    x1 = max(x0, min(page.width, xy[0] + seal.width))
    y1 = max(y0, min(page.height, xy[1] + seal.height))
    if x0 == x1 or y0 == y1:
        return x0, y0, x0, y0
    part = seal.crop((x0 - xy[0], y0 - xy[1], x1 - xy[0], y1 - xy[1]))
    layer = np.asarray(part, np.float32) / 255.0
    under = np.asarray(page.crop((x0, y0, x1, y1)), np.float32)
    alpha = layer[..., 3:]
    mixed = under * (1.0 - alpha * (1.0 - layer[..., :3]))
    page.paste(Image.fromarray(np.clip(mixed + 0.5, 0, 255).astype(np.uint8)), (x0, y0))
    ink = part.getchannel("A").point([0] * 24 + [255] * 232).getbbox() or (0, 0, 0, 0)
    return x0 + ink[0], y0 + ink[1], x0 + ink[2], y0 + ink[3]


def _turn(rng: random.Random) -> float:
    """Degrees that a hand turns the seal by: mostly little, now and then more."""
    return rng.gauss(0, 2.5) if rng.random() < 0.8 else rng.uniform(-14, 14)


def _pressed(mask: Image.Image, rng: random.Random, noise: np.random.Generator) -> Pixels:
    """Ink coverage, 0 to 1: spread by the paper, uneven by the hand, gnawed by specks."""
    spread = mask.filter(ImageFilter.GaussianBlur(rng.uniform(0.5, 1.3)))
    ink = np.clip(np.asarray(spread, np.float32) / 255.0 * rng.uniform(1.1, 1.5), 0, 1)
    strength = rng.choice((0.95, 0.9, 0.85, 0.75, 0.6))
    pressure = 1.0 - rng.uniform(0.05, 0.4) * _field(mask.size, 4, noise)
    grain = 1.0 - rng.uniform(0.1, 0.45) * _field(mask.size, max(mask.size) // 4, noise)
    ink *= strength * pressure * grain * _tilt(mask.size, rng)
    if rng.random() < 0.35:
        ink *= _lack(mask.size, noise)
    specks = noise.random(ink.shape, np.float32) < rng.uniform(0.0002, 0.002)
    near = np.asarray(mask.filter(ImageFilter.GaussianBlur(6)), np.float32) > 70
    ink[specks & near] = np.maximum(ink[specks & near], 0.4)
    return np.asarray(ink, np.float32)


def _relief(mask: Image.Image, rng: random.Random) -> Pixels:
    """Shadows of an embossed die under light from one side; highlights vanish on white paper."""
    soft = np.asarray(mask.filter(ImageFilter.GaussianBlur(2.2)), np.float32) / 255.0
    angle = rng.uniform(0.3, 1.2)
    down, right = np.gradient(soft)
    slope = right * math.cos(angle) + down * math.sin(angle)
    shade = np.clip(slope * 5.0, 0, 1) + np.clip(-slope * 1.2, 0, 1)
    return np.asarray(np.clip(shade * rng.uniform(0.3, 0.6), 0, 0.6), np.float32)


def _field(size: tuple[int, int], cells: int, noise: np.random.Generator) -> Pixels:
    """A random field of ``size`` pixels, 0 to 1, that changes over ``1 / cells`` of the size."""
    coarse = Image.fromarray((noise.random((cells, cells)) * 255).astype(np.uint8))
    return np.asarray(coarse.resize(size, Image.Resampling.BICUBIC), np.float32) / 255.0


def _tilt(size: tuple[int, int], rng: random.Random) -> Pixels:
    """A hand presses one side more than the other: a linear ramp, 0.65 to 1 at the strongest."""
    angle, depth = rng.uniform(0, 2 * math.pi), rng.uniform(0.0, 0.35)
    x = np.linspace(-0.5, 0.5, size[0], dtype=np.float32)[None, :]
    y = np.linspace(-0.5, 0.5, size[1], dtype=np.float32)[:, None]
    ramp = 1.0 - depth * (0.5 + x * math.cos(angle) + y * math.sin(angle))
    return np.asarray(np.clip(ramp, 0.4, 1.0), np.float32)


def _lack(size: tuple[int, int], noise: np.random.Generator) -> Pixels:
    """Patches where the die took up little ink."""
    patches = _field(size, 7, noise)
    return np.asarray(np.clip(0.25 + (0.82 - patches) * 6.0, 0.25, 1.0), np.float32)


def _mixed(ink: Ink, rng: random.Random) -> tuple[int, int, int]:
    """One of the ink's colours, a little lighter or darker than in the table."""
    spread = 6 if ink in ("steel", "grey") else 12
    shift = rng.randint(-spread, spread)
    red, green, blue = (min(255, max(0, c + shift)) for c in rng.choice(_COLOURS[ink]))
    return red, green, blue


def _coloured(alpha: Pixels, colour: tuple[int, int, int]) -> Image.Image:
    layer = np.empty((*alpha.shape, 4), np.uint8)
    layer[..., :3] = colour
    layer[..., 3] = np.clip(alpha * 255, 0, 255).astype(np.uint8)
    return Image.fromarray(layer)
