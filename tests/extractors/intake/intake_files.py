"""Files for the intake tests: pictures in every format, and PDFs written object by object."""

import struct
import zlib
from io import BytesIO
from typing import Any

import numpy as np
import pillow_heif
import pymupdf
from PIL import Image

from extractors.frames import UntrustedPage
from extractors.intake import open_document
from schemas.limits import Limits

A4 = (595, 842)


def photo(width: int = 120, height: int = 90, seed: int = 0) -> Image.Image:
    """A picture of smooth noise: compressible, and different everywhere."""
    coarse = np.random.default_rng(seed).integers(0, 255, (9, 12, 3), dtype=np.uint8)
    return Image.fromarray(coarse).resize((width, height), Image.Resampling.BICUBIC)


def noise(width: int, height: int) -> Image.Image:
    """Grey noise, in which any resampling shows."""
    return Image.fromarray(
        np.random.default_rng(1).integers(0, 255, (height, width), dtype=np.uint8)
    )


def encoded(picture: Image.Image, form: str, **options: Any) -> bytes:
    """A picture as the bytes of a file."""
    out = BytesIO()
    if form == "HEIC":
        pillow_heif.from_pillow(picture).save(out, **options)
    else:
        picture.save(out, form, **options)
    return out.getvalue()


def scanned(
    picture: Image.Image, size: tuple[float, float] = A4, rotate: int = 0, form: str = "PNG"
) -> Any:
    """A PDF of one page that the picture fills, as an open pymupdf document."""
    file = pymupdf.open()
    page = file.new_page(width=size[0], height=size[1])
    page.insert_image(page.rect, stream=encoded(picture, form), keep_proportion=False)
    page.set_rotation(rotate)
    return file


def printed(*lines: str, size: tuple[float, float] = A4) -> Any:
    """A PDF of one page with its own print, a line every 40 points, as an open document."""
    file = pymupdf.open()
    page = file.new_page(width=size[0], height=size[1])
    for number, line in enumerate(lines):
        page.insert_text((72, 100 + 40 * number), line, fontname="china-s", fontsize=14)
    return file


def png_header(width: int, height: int) -> bytes:
    """A PNG that states a size and holds next to nothing."""

    def chunk(name: bytes, data: bytes) -> bytes:
        return (
            struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))
        )

    size = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    body = chunk(b"IHDR", size) + chunk(b"IDAT", zlib.compress(bytes(999))) + chunk(b"IEND", b"")
    return b"\x89PNG\r\n\x1a\n" + body


def stream(data: bytes, keys: bytes = b"") -> bytes:
    """A PDF stream object."""
    return b"<<%s/Length %d>>\nstream\n%s\nendstream" % (keys, len(data), data)


def raw_pdf(objects: list[bytes], trailer: bytes = b"") -> bytes:
    """A whole PDF file of the objects given, the first of them its catalogue."""
    out, places = bytearray(b"%PDF-1.7\n"), []
    for number, body in enumerate(objects, 1):
        places.append(len(out))
        out += b"%d 0 obj\n%s\nendobj\n" % (number, body)
    table = b"".join(b"%010d 00000 n \n" % place for place in places)
    size = len(objects) + 1
    return bytes(out) + (
        b"xref\n0 %d\n0000000000 65535 f \n%strailer\n<</Size %d/Root 1 0 R%s>>\n"
        b"startxref\n%d\n%%%%EOF\n" % (size, table, size, trailer, len(out))
    )


def raw_page(contents: bytes = b"", keys: bytes = b"", box: bytes = b"0 0 595 842") -> list[bytes]:
    """The objects of a PDF of one page; object 4 is its contents."""
    return [
        b"<</Type/Catalog/Pages 2 0 R>>",
        b"<</Type/Pages/Kids[3 0 R]/Count 1>>",
        b"<</Type/Page/Parent 2 0 R/MediaBox[%s]/Contents 4 0 R%s>>" % (box, keys),
        stream(contents),
    ]


def picture_pdf(data: bytes, keys: bytes) -> bytes:
    """A PDF of one page that draws the image object given over all of it."""
    page = raw_page(b"q 595 0 0 842 0 0 cm /I Do Q", b"/Resources<</XObject<</I 5 0 R>>>>")
    return raw_pdf([*page, stream(data, b"/Type/XObject/Subtype/Image" + keys)])


def pages_of(data: bytes, limits: Limits | None = None) -> list[UntrustedPage]:
    """All pages of a file, decoded."""
    with open_document(data, limits or Limits()) as document:
        return list(document.pages())
