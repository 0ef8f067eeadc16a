"""Captures of one page, fifth generation: what offices and workers mostly do with a paper."""

import random
from dataclasses import replace

import cv2
import numpy as np
from PIL import Image

from yanzhen.samples.captures import bilevel, desks, light, photo, scan
from yanzhen.samples.captures.base import Captured, CaptureSpec, Pixels, corners, turned
from yanzhen.samples.captures.scan import Take

_WINDOW = photo.Scene(margin=0.05, keystone=0.035, fall=0.3, noise=2.5)
_NIGHT = photo.Scene(margin=0.07, keystone=0.05, fall=0.1, exposure=0.9, noise=4.5)
_CLOSE = photo.Scene(margin=0.025, keystone=0.03, fall=0.22, ground=desks.stone)
_HURRIED = photo.Scene(margin=0.09, keystone=0.06, fall=0.25, shade=0.25, noise=3.5)


def office(page: Image.Image, rng: random.Random) -> Captured:
    """An office machine in colour: its text mode clears the paper to white, its PDF presses a little."""
    captured = scan.flatbed(rng.choice((200, 300)), 0.6)(page, rng)
    image = _cleared(np.asarray(captured.image), rng.uniform(226, 236))
    return replace(captured, image=light.jpeg_again(Image.fromarray(image), rng.randint(68, 82)))


def _cleared(image: Pixels, white: float) -> Pixels:
    """What is as pale as the paper becomes white; the rest keeps its colour, a little darker."""
    steps = np.clip((np.arange(256, dtype=np.float32) - 14) * 255 / (white - 14), 0, 255)
    return np.asarray(cv2.LUT(image, steps.astype(np.uint8)), np.uint8)


def from_pdf(page: Image.Image, rng: random.Random) -> Captured:
    """A scan of 300 dpi that a PDF reader saved as a picture of 150 to 180, sharpened."""
    captured = scan.flatbed(300, 0.8)(page, rng)
    dpi = rng.choice((150, 160, 180))
    small = np.asarray(scan.fitted(captured.image, round(captured.image.width * dpi / 300)))
    soft = cv2.GaussianBlur(small, (0, 0), 1.0)
    crisp = np.asarray(cv2.addWeighted(small, 1.5, soft, -0.5, 0), np.uint8)
    image = light.jpeg_again(Image.fromarray(crisp), rng.randint(76, 88))
    return replace(captured, image=image, dpi=dpi)


def in_folder(page: Image.Image, rng: random.Random) -> Captured:
    """Scanned within its clear folder: a thin haze, a welded edge, some long faint scratches."""
    captured = scan.flatbed(rng.choice((200, 300)), 0.9)(page, rng)
    image = np.array(captured.image)
    high, wide = image.shape[:2]
    haze = 10 + 22 * light.field((wide, high), 6, rng)
    edge = round(wide * rng.uniform(0.012, 0.03))
    haze[:, edge : edge + max(2, wide // 500)] += rng.uniform(-60, -30)
    for _ in range(rng.randrange(3, 8)):
        _scratched(haze, rng)
    veiled = image.astype(np.float32) * 0.93 + haze[..., None]
    return replace(captured, image=Image.fromarray(np.clip(veiled, 0, 255).astype(np.uint8)))


def _scratched(haze: np.ndarray[tuple[int, ...], np.dtype[np.float32]], rng: random.Random) -> None:
    """A scratch in the folder's plastic that catches the lamp a little."""
    high, wide = haze.shape
    start = rng.randrange(wide), rng.randrange(high)
    reach = rng.uniform(0.1, 0.4) * wide
    end = round(start[0] + reach), round(start[1] + rng.uniform(-0.3, 0.3) * reach)
    cv2.line(haze, start, end, rng.uniform(44, 60), 1, cv2.LINE_AA)


def grey_office(page: Image.Image, rng: random.Random) -> Captured:
    """The archive's grey setting at 300 dpi: darkened, a little sharpened, saved small."""
    captured = scan.flatbed(300, 0.6)(page, rng)
    tone = np.asarray(captured.image.convert("L"))
    dark = np.power(np.arange(256, dtype=np.float32) / 255, rng.uniform(1.1, 1.4)) * 255
    darker = cv2.LUT(tone, dark.astype(np.uint8))
    crisp = cv2.addWeighted(darker, 1.4, cv2.GaussianBlur(darker, (0, 0), 1.2), -0.4, 0)
    image = light.jpeg_again(Image.fromarray(np.asarray(crisp, np.uint8)), rng.randint(66, 80))
    return replace(captured, image=image, grey=True)


def copied_then_bits(page: Image.Image, rng: random.Random) -> Captured:
    """A copier's copy that a machine then scanned in black and white at 300 dpi."""
    tone = np.asarray(page.convert("L")).astype(np.float32)
    paper = max(float(np.percentile(tone[::8, ::8], 85)), 1.0)
    even = np.clip((tone * (250 / paper) - 120) * 1.2 + 120, 0, 255).astype(np.uint8)
    copy = cv2.GaussianBlur(even, (0, 0), rng.uniform(0.8, 1.3))
    take = bilevel.thresholded(300, 150, 185, 5.0)
    return take(Image.fromarray(np.asarray(copy, np.uint8)).convert("RGB"), rng)


def by_desk_lamp(page: Image.Image, rng: random.Random) -> Captured:
    """At night at a desk: a lamp from one side, warm, half balanced by the phone."""
    captured = photo.photographed(_NIGHT)(page, rng)
    size = captured.image.size
    side = rng.choice((-0.15, 0.1, 0.9, 1.15)), rng.uniform(0.05, 0.5)
    gain = 0.58 + 0.46 * light.spot(size, side, rng.uniform(0.6, 0.9))
    warm = 1.0, rng.uniform(0.9, 0.96), rng.uniform(0.74, 0.86)
    lit = light.graded(np.asarray(captured.image), np.asarray(gain, np.float32), warm)
    return replace(captured, image=light.jpeg_again(Image.fromarray(lit), 86))


def app_document(page: Image.Image, rng: random.Random) -> Captured:
    """A scanning app's document mode: the photo flattened to the page, evened out, saved."""
    shot = photo.photographed(_CLOSE)(page, rng)
    size = 1660, round(1660 * page.height / page.width)
    around = np.array(corners(shot.to_delivered)) * np.array(shot.image.size)
    stray = [[rng.uniform(-0.004, 0.01) * s * w for s, w in zip(size, way, strict=True)]
             for way in ((1, 1), (-1, 1), (-1, -1), (1, -1))]  # fmt: skip
    target = np.array([(0, 0), (size[0], 0), size, (0, size[1])]) + np.array(stray)
    matrix = cv2.getPerspectiveTransform(around.astype(np.float32), target.astype(np.float32))
    flat = cv2.warpPerspective(np.asarray(shot.image), matrix, size, flags=cv2.INTER_AREA)
    unit = np.array(shot.image.size), np.array(size)
    moved = np.diag([*(1 / unit[1]), 1.0]) @ matrix @ np.diag([*unit[0], 1.0])
    image = light.jpeg_again(Image.fromarray(_evened(np.asarray(flat, np.uint8))), 80)
    return Captured(image, "scan", shot.to_delivered.then(np.asarray(moved, np.float64)))


def _evened(image: Pixels) -> Pixels:
    """Most of the light's unevenness taken out, contrast pushed, colours kept."""
    small = cv2.resize(image, None, fx=0.125, fy=0.125, interpolation=cv2.INTER_AREA)
    ground = cv2.GaussianBlur(cv2.dilate(small, np.ones((9, 9), np.uint8)), (0, 0), 8)
    paper = cv2.resize(ground, (image.shape[1], image.shape[0])).astype(np.float32)
    even = image / np.maximum(0.75 * paper + 60, 70) * 250
    return np.asarray(np.clip((even - 30) * 1.14, 0, 255), np.uint8)


def sent_lying(first: Take) -> Take:
    """A photo that lies on its side, sent once by a messenger that makes it smaller."""

    def take(page: Image.Image, rng: random.Random) -> Captured:
        return turned(scan.messaged(first, (1700, 2100))(page, rng), rng.choice((90, 270)))

    return take


APART = (
    CaptureSpec("flatbed_office", "apart", office),
    CaptureSpec("flatbed_from_pdf", "apart", from_pdf),
    CaptureSpec("flatbed_in_folder", "apart", in_folder),
    CaptureSpec("grey_office_300", "apart", grey_office),
    CaptureSpec("copy_then_bits", "apart", copied_then_bits, bits=True),
    CaptureSpec("photo_by_window", "apart", photo.photographed(_WINDOW)),
    CaptureSpec("photo_desk_lamp", "apart", by_desk_lamp),
    CaptureSpec("app_document", "apart", app_document),
    CaptureSpec("messenger_lying", "apart", sent_lying(photo.photographed(_HURRIED))),
)
