"""Pages photographed with a phone: perspective, a desk around the page, uneven light."""

import math
import random
from collections.abc import Callable
from dataclasses import dataclass, replace

import cv2
import numpy as np
from PIL import Image

from yanzhen.samples.captures import desks, hands, light
from yanzhen.samples.captures.base import (
    Captured,
    Pixels,
    Placement,
    Points,
    corners,
    pixels_to_fractions,
    turned,
)
from yanzhen.samples.captures.surface import Sagged

Take = Callable[[Image.Image, random.Random], Captured]

_FRAME = (2400, 3200)
_BALANCES = (
    (1.0, 1.0, 1.0),
    (1.0, 0.97, 0.9),
    (0.93, 0.98, 1.0),
    (1.0, 0.96, 0.84),
    (0.96, 1.0, 0.95),
)


@dataclass(frozen=True)
class Scene:
    """How a photo is taken. All figures are fractions, ``noise`` is in grey levels.

    ``margin``: desk around the page; ``keystone``: how far a corner may stray; ``fall``: how much
    the light falls off; ``shade``: depth of a hand's shadow, ``shades``: of how many; ``exposure``: of the full brightness;
    ``glare``: brightness of a reflection; ``bend``: how far the page's middle sags; ``ground``: what
    the page lies on; ``fingers``: how many hold it at its border.
    """

    margin: float = 0.08
    keystone: float = 0.05
    fall: float = 0.2
    shade: float = 0.0
    shades: int = 1
    exposure: float = 1.0
    noise: float = 3.0
    glare: float = 0.0
    bend: float = 0.0
    blur: float = 0.8
    ground: Callable[[tuple[int, int], random.Random], Pixels] = desks.plain
    fingers: int = 0


DESK = Scene()
SHADOW = Scene(shade=0.45, fall=0.3)
GLOOM = Scene(shade=0.32, shades=3, fall=0.42)
PATTERN = Scene(ground=desks.patterned)
HELD = Scene(fingers=2, margin=0.05, ground=desks.patterned)
TIGHT = Scene(margin=-0.012, keystone=0.012, fall=0.25)
EVENING = Scene(exposure=0.62, noise=6.0, fall=0.35, blur=0.95)
SOFT = Scene(blur=3.2, noise=6.0)
LOW = Scene(keystone=0.09, fall=0.32, noise=5.0, margin=0.05)
ABOVE = Scene(margin=0.025, fall=0.25)
FAR = Scene(margin=0.16, keystone=0.08, fall=0.15)


def photographed(scene: Scene) -> Take:
    """A photo of the page in ``scene``, JPEG artefacts of the phone included."""

    def take(page: Image.Image, rng: random.Random) -> Captured:
        frame = _FRAME if page.height >= page.width else _FRAME[::-1]
        matrix = aimed(page.size, frame, scene, rng)
        sagged = Sagged(scene.bend) if scene.bend else None
        placement = Placement(pixels_to_fractions(matrix, page.size, frame), sagged)
        shot = _projected(page, (frame, matrix), scene, rng)
        for _ in range(scene.fingers):
            shot = hands.fingertip(shot, corners(placement), rng)
        image = light.jpeg_again(Image.fromarray(exposed(shot, scene, rng)), 85)
        return Captured(image, "photo", placement, quad=corners(placement))

    return take


def lying(page: Image.Image, rng: random.Random) -> Captured:
    """A desk photo whose page lies on its side."""
    return turned(photographed(DESK)(page, rng), rng.choice((90, 270)))


def exif_turned(page: Image.Image, rng: random.Random) -> Captured:
    """A desk photo stored as the sensor lay; its EXIF tag says how to show it."""
    captured = photographed(DESK)(page, rng)
    return replace(captured, orientation=rng.choice((3, 6, 8)))


def aimed(
    page: tuple[float, float], frame: tuple[int, int], scene: Scene, rng: random.Random
) -> Points:
    """The homography, 3 x 3, from the page (of any measure) to the frame's pixels."""
    room = scene.margin * frame[0] + 0.3 * abs(scene.keystone) * frame[0]
    scale = min((frame[0] - 2 * room) / page[0], (frame[1] - 2 * room) / page[1])
    if scene.margin < 0:
        scale = max(1.025 * frame[0] / page[0], 1.025 * frame[1] / page[1])
        scale = min(scale, 1.04 * frame[0] / page[0])
    half = page[0] * scale / 2, page[1] * scale / 2
    spread = scene.keystone * frame[0]
    turn = math.radians(rng.uniform(-60, 60) * scene.keystone)
    target = []
    for x, y in ((-1, -1), (1, -1), (1, 1), (-1, 1)):
        px, py = x * half[0], y * half[1]
        target.append(
            (
                frame[0] / 2
                + px * math.cos(turn)
                - py * math.sin(turn)
                - x * rng.uniform(0, spread),
                frame[1] / 2
                + px * math.sin(turn)
                + py * math.cos(turn)
                - y * rng.uniform(0, spread),
            )
        )
    source = np.array([(0, 0), (page[0], 0), page, (0, page[1])], np.float32)
    matrix = cv2.getPerspectiveTransform(source, np.array(target, np.float32))
    return np.asarray(matrix, np.float64)


def _projected(
    page: Image.Image,
    view: tuple[tuple[int, int], Points],
    scene: Scene,
    rng: random.Random,
) -> Pixels:
    """The page on its desk as the lens sees it, before light; ``view``: frame size, homography."""
    frame, matrix = view
    sheet = np.asarray(page.convert("RGB"))
    if scene.bend:
        sheet = _sagged(sheet, scene.bend)
    image = cv2.resize(
        _shaded_desk(sheet.shape[:2], view, scene, rng), frame, None, 0, 0, cv2.INTER_CUBIC
    )
    cv2.warpPerspective(
        sheet, matrix, frame, dst=image, flags=cv2.INTER_LINEAR, borderMode=cv2.BORDER_TRANSPARENT
    )
    return np.asarray(image, np.uint8)


def _shaded_desk(
    page: tuple[int, int],
    view: tuple[tuple[int, int], Points],
    scene: Scene,
    rng: random.Random,
) -> Pixels:
    """The desk under the page's shadow, at a quarter of the frame's size."""
    (wide, high), matrix = view
    small = wide // 4, high // 4
    cover = cv2.warpPerspective(
        np.full(page, 255, np.uint8), np.diag([0.25, 0.25, 1.0]) @ matrix, small
    )
    cast = cv2.GaussianBlur(cover, (0, 0), 6)
    offset = np.roll(cast, (rng.randint(-6, 6), rng.randint(-6, 6)), (0, 1))
    dark = np.asarray(1 - offset.astype(np.float32) * np.float32(0.5 / 255), np.float32)
    return light.graded(scene.ground(small, rng), dark, (1.0, 1.0, 1.0))


def _sagged(sheet: Pixels, bend: float) -> Pixels:
    """The page with its middle columns moved down by ``bend`` of its height."""
    high, wide = sheet.shape[:2]
    x, y = np.meshgrid(np.arange(wide, dtype=np.float32), np.arange(high, dtype=np.float32))
    y -= (bend * high * np.sin(np.pi * (x + 0.5) / wide)).astype(np.float32)
    return np.asarray(
        cv2.remap(sheet, x, y, cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE), np.uint8
    )


def exposed(shot: Pixels, scene: Scene, rng: random.Random) -> Pixels:
    """Lens blur, the room's light, its colour, a reflection, and the sensor's noise."""
    size = shot.shape[1], shot.shape[0]
    soft = cv2.GaussianBlur(shot, (0, 0), scene.blur * rng.uniform(0.7, 1.3))
    gain = light.ramp(size, rng, scene.fall * rng.uniform(0.5, 1.0)) * scene.exposure
    for _ in range(scene.shades if scene.shade else 0):
        gain *= light.shadow(size, rng, scene.shade)
    lit = light.graded(np.asarray(soft, np.uint8), gain, rng.choice(_BALANCES))
    if scene.glare:
        lit = reflected(lit, (rng.uniform(0.25, 0.75), rng.uniform(0.2, 0.8)), (0.11, scene.glare))
    return light.add_noise(lit, rng, scene.noise * rng.uniform(0.6, 1.2))


def reflected(image: Pixels, centre: tuple[float, float], lamp: tuple[float, float]) -> Pixels:
    """A lamp's reflection at ``centre``; ``lamp``: its reach and brightness, in fractions."""
    high, wide = image.shape[:2]
    veil = light.spot((wide, high), centre, lamp[0]) * np.float32(255 * lamp[1])
    planes = [cv2.add(plane, veil, dtype=cv2.CV_8U) for plane in cv2.split(image)]
    return np.asarray(cv2.merge(planes), np.uint8)
