"""Captured pages as the bytes of a file that somebody uploads."""

import io
import random
from collections.abc import Sequence
from typing import Literal, get_args

import pillow_heif
import pymupdf
from PIL import Image

from schemas.limits import Limits
from yanzhen.samples.captures.base import Captured

Container = Literal["jpeg", "png", "tiff", "bmp", "webp", "heic", "pdf"]
CONTAINERS: tuple[Container, ...] = get_args(Container)

_STORED: dict[int, Image.Transpose] = {
    3: Image.Transpose.ROTATE_180,
    6: Image.Transpose.ROTATE_90,
    8: Image.Transpose.ROTATE_270,
}
"""How the shown picture must be turned to be stored under an EXIF orientation."""

_PDF_ROTATE = {1: 0, 3: 180, 6: 90, 8: 270}
_PHONES = (("HUAWEI", "NOH-AN00"), ("Xiaomi", "2201123C"), ("Apple", "iPhone 13"))
_POINTS_PER_INCH = 72
_LARGEST = Limits().max_bytes
_TAG_MAKE, _TAG_MODEL, _TAG_ORIENTATION = 271, 272, 274


def encode(
    captured: Captured | Sequence[Captured], rng: random.Random, container: Container
) -> tuple[bytes, str]:
    """The file's bytes and its extension, with a dot.

    A capture's ``orientation`` becomes an EXIF tag in JPEG and /Rotate in PDF, over pixels stored
    turned; the other containers store the picture as it is shown. Scans that would make a TIFF
    larger than an upload may be become a PDF.

    Raises:
        ValueError: several pages for a container that holds one.
    """
    pages = [captured] if isinstance(captured, Captured) else list(captured)
    if container == "pdf":
        return _pdf(pages, rng), ".pdf"
    if container == "tiff":
        data, suffix = _tiff(pages, rng), rng.choice((".tif", ".tiff"))
        return (data, suffix) if len(data) <= _LARGEST else (_pdf(pages, rng), ".pdf")
    if len(pages) != 1:
        raise ValueError(f"{container} holds one page, not {len(pages)}")
    page = pages[0]
    if container == "jpeg":
        return _jpeg(page, rng), rng.choice((".jpg", ".jpg", ".jpeg", ".JPG"))
    if container == "heic":
        return _heic(page, rng), ".heic"
    return _plain(page, rng, container), f".{container}"


def _jpeg(page: Captured, rng: random.Random) -> bytes:
    quality = 85 if page.source == "photo" else rng.choice((75, 82, 88, 92, 95))
    exif = Image.Exif()
    if page.source == "photo":
        exif[_TAG_MAKE], exif[_TAG_MODEL] = rng.choice(_PHONES)
        exif[_TAG_ORIENTATION] = page.orientation
    elif page.orientation != 1:
        exif[_TAG_ORIENTATION] = page.orientation
    extra = {"dpi": (page.dpi, page.dpi)} if page.dpi else {}
    return _saved(_stored(page), "JPEG", quality=quality, exif=exif, **extra)


def _plain(page: Captured, rng: random.Random, container: Container) -> bytes:
    if container == "webp":
        return _saved(page.image.convert("RGB"), "WEBP", quality=rng.choice((75, 85)), method=0)
    extra = {"dpi": (page.dpi, page.dpi)} if page.dpi else {}
    if container == "png":
        return _saved(page.image, "PNG", compress_level=1, **extra)
    return _saved(page.image, "BMP", **extra)


def _tiff(pages: list[Captured], rng: random.Random) -> bytes:
    # Copies, because Pillow leaves an earlier JPEG save's settings on an appended image.
    first, *rest = (page.image.copy() for page in pages)
    bilevel = all(image.mode == "1" for image in (first, *rest))
    packing = "group4" if bilevel else rng.choice(("tiff_lzw", "tiff_adobe_deflate"))
    extra = {"dpi": (pages[0].dpi, pages[0].dpi)} if pages[0].dpi else {}
    return _saved(first, "TIFF", save_all=True, append_images=rest, compression=packing, **extra)


def _heic(page: Captured, rng: random.Random) -> bytes:
    buffer = io.BytesIO()
    heif = pillow_heif.from_pillow(page.image.convert("RGB"))
    heif.save(buffer, quality=rng.choice((60, 70)), enc_params={"preset": "ultrafast"})
    return buffer.getvalue()


def _pdf(pages: list[Captured], rng: random.Random) -> bytes:
    """One JPEG a page, as scanners write it; a photo is fitted to the width of A4."""
    with pymupdf.open() as document:
        for captured in pages:
            stored = _stored(captured)
            dpi = captured.dpi or stored.width / 8.27
            wide, high = (side / dpi * _POINTS_PER_INCH for side in stored.size)
            sheet = document.new_page(width=wide, height=high)
            quality = rng.choice((75, 85, 92))
            bits = stored.mode == "1"
            picture = _saved(stored, "PNG") if bits else _saved(stored, "JPEG", quality=quality)
            sheet.insert_image(sheet.rect, stream=picture)
            sheet.set_rotation(_PDF_ROTATE[captured.orientation])
        return bytes(document.tobytes(no_new_id=True))


def _stored(page: Captured) -> Image.Image:
    step = _STORED.get(page.orientation)
    return page.image.transpose(step) if step is not None else page.image


def _saved(image: Image.Image, form: str, **options: object) -> bytes:
    buffer = io.BytesIO()
    shown = image.convert("L") if image.mode == "1" and form == "JPEG" else image
    shown.save(buffer, form, **options)
    return buffer.getvalue()
