"""Captures of one page, third generation: kept apart until the evening of 2026-11-26, open since."""

import random
from dataclasses import replace

import cv2
import numpy as np
from PIL import Image

from yanzhen.samples.captures import bent, desks, light, photo, scan, wear
from yanzhen.samples.captures.base import Captured, CaptureSpec, Pixels
from yanzhen.samples.captures.camera import Pose
from yanzhen.samples.captures.opened.third import handled, retouched
from yanzhen.samples.captures.surface import Roll


def floor(size: tuple[int, int], rng: random.Random) -> Pixels:
    """A tiled floor far below the page: out of focus."""
    far = cv2.GaussianBlur(desks.tiled(size, rng), (0, 0), size[0] * 0.006)
    return np.asarray(far, np.uint8)


def _flat(_rng: random.Random, _size: tuple[float, float]) -> tuple[Roll, ...]:
    """No bend at all."""
    return ()


def lamp(page: Image.Image, rng: random.Random) -> Captured:
    """A desk at night under one warm lamp."""
    captured = photo.photographed(_NIGHT)(page, rng)
    lit = retouched.by_lamp(np.asarray(captured.image), rng)
    return replace(captured, image=light.jpeg_again(Image.fromarray(lit), 85))


_NIGHT = photo.Scene(keystone=0.06, fall=0.1, noise=5.0)
_ASIDE = bent.Bend(_flat, Pose(1.7, 9.0, 36.0, 4.0, 0.05), photo.Scene(fall=0.3), 0.1)
_IN_HAND = photo.Scene(ground=floor, fingers=2, margin=0.07, keystone=0.06, fall=0.25)

OPENED = (
    CaptureSpec("photo_lamp", "tune", lamp),
    CaptureSpec("app_scan", "tune", retouched.by_app),
    CaptureSpec("photo_aside", "tune", bent.photographed(_ASIDE)),
    CaptureSpec("photo_sleeve", "tune", handled.sleeved(photo.photographed(photo.DESK))),
    CaptureSpec("crumpled_scan", "tune", wear.worn((handled.crumpled,), scan.flatbed(200))),
    CaptureSpec("copy_of_copy", "tune", retouched.copied_twice),
    CaptureSpec("bilevel_local", "tune", retouched.by_place, bits=True),
    CaptureSpec("messenger_scan", "tune", scan.messaged(scan.flatbed(300), (1650, 2000))),
    CaptureSpec("pdf_hard_jpeg", "tune", retouched.pressed_hard),
    CaptureSpec("photo_in_hand", "tune", photo.photographed(_IN_HAND)),
    CaptureSpec("stamped_behind", "tune", wear.worn((handled.stamped_behind,), scan.flatbed(200))),
)
