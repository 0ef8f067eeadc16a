"""Files that are refused: which finding they carry, and that the message says what to do."""

import struct
import zipfile
from io import BytesIO

import pytest
from PIL import Image

from extractors.errors import DocumentError
from extractors.intake import open_document
from schemas.errors import YanzhenError
from schemas.findings import FindingCode, Severity
from schemas.limits import Limits
from tests.extractors.intake.intake_files import encoded, pages_of, photo, png_header, printed

UNREADABLE = FindingCode.DOCUMENT_UNREADABLE
TOO_LARGE = FindingCode.DOCUMENT_TOO_LARGE
UNSUPPORTED = FindingCode.DOCUMENT_UNSUPPORTED


def refusal(data: bytes, limits: Limits | None = None) -> DocumentError:
    with pytest.raises(DocumentError) as caught:
        pages_of(data, limits)
    error = caught.value
    assert isinstance(error, YanzhenError)
    assert error.code == error.finding.value
    assert error.finding.severity is Severity.FIX
    assert "请" in str(error)
    return error


def office_file() -> bytes:
    out = BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as package:
        package.writestr("word/document.xml", bytes(5_000_000))
    return out.getvalue()


FOREIGN = {
    "office or zip bomb": office_file(),
    "old office": b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600),
    "rar": b"Rar!\x1a\x07\x00" + bytes(100),
    "html": b"\xef\xbb\xbf\n<!DOCTYPE html><p>%PDF-1.7</p>",
    "exe": b"MZ\x90\x00" + bytes(500),
    "text": "姓名：张三".encode(),
    "video": b"\x00\x00\x00\x18ftypmp42" + bytes(500),
    "avif": b"\x00\x00\x00\x18ftypavif" + bytes(500),
    "gif": encoded(photo(), "GIF"),
    "bitmap magic only": b"BM is how this text begins",
    "nul": bytes(4000),
}


@pytest.mark.parametrize("name", FOREIGN)
def test_foreign_formats_are_unsupported(name: str) -> None:
    error = refusal(FOREIGN[name])
    assert error.finding is UNSUPPORTED
    assert "PDF" in str(error) or "解压" in str(error)


def test_an_empty_file_is_unreadable() -> None:
    error = refusal(b"")
    assert error.finding is UNREADABLE
    assert "0 字节" in str(error)


@pytest.mark.parametrize("form", ["JPEG", "PNG", "TIFF", "BMP", "WEBP", "HEIC"])
@pytest.mark.parametrize("share", [0.1, 0.5, 0.97])
def test_a_file_cut_off_is_unreadable(form: str, share: float) -> None:
    data = encoded(photo(400, 300), form)
    assert refusal(data[: int(len(data) * share)]).finding is UNREADABLE


@pytest.mark.parametrize("thumbnail", [False, True])
def test_a_jpeg_filled_up_with_zeros_is_unreadable(thumbnail: bool) -> None:
    exif = b"Exif\x00\x00" + encoded(photo(32, 24), "JPEG") if thumbnail else b""
    data = encoded(photo(400, 300), "JPEG", exif=exif)
    assert len(pages_of(data)) == 1
    half = (len(exif) + len(data)) // 2
    assert refusal(data[:half] + bytes(half)).finding is UNREADABLE


def test_a_page_cut_off_in_a_tiff_is_named() -> None:
    data = encoded(photo(), "TIFF", save_all=True, append_images=[photo(seed=1)])
    damaged = bytearray(encoded(photo(), "TIFF", compression="tiff_lzw"))
    assert len(pages_of(data)) == 2
    damaged[8:600] = bytes(592)
    error = refusal(bytes(damaged))
    assert error.finding is UNREADABLE
    assert "第 1 页" in str(error)


def test_a_tiff_whose_next_page_is_missing_is_unreadable() -> None:
    data = bytearray(encoded(photo(), "TIFF", save_all=True, append_images=[photo(seed=1)]))
    first = struct.unpack_from("<I", data, 4)[0]
    after = first + 2 + 12 * struct.unpack_from("<H", data, first)[0]
    struct.pack_into("<I", data, after, len(data) + 5)
    assert refusal(bytes(data)).finding is UNREADABLE


def test_pages_before_a_damaged_one_are_given_first() -> None:
    good = encoded(photo(), "TIFF", save_all=True, append_images=[photo(seed=1)])
    data = bytearray(good)
    second = struct.unpack_from("<I", data, 4)[0]
    after = second + 2 + 12 * struct.unpack_from("<H", data, second)[0]
    at = struct.unpack_from("<I", data, after)[0]
    for entry in range(struct.unpack_from("<H", data, at)[0]):
        if struct.unpack_from("<H", data, at + 2 + 12 * entry)[0] == 273:  # StripOffsets
            struct.pack_into("<HII", data, at + 4 + 12 * entry, 4, 1, len(data) - 20)
    with open_document(bytes(data), Limits()) as document:
        pages = document.pages()
        assert next(pages).file_page == 1
        with pytest.raises(DocumentError, match="第 2 页"):
            next(pages)


def test_bytes_are_counted_before_anything_else() -> None:
    error = refusal(b"nothing known", Limits(max_bytes=12))
    assert error.finding is TOO_LARGE
    at_limit = encoded(photo(), "PNG")
    assert len(pages_of(at_limit, Limits(max_bytes=len(at_limit)))) == 1
    assert "超过 50 MB" in str(refusal(bytes(50_000_001)))
    assert "200–300 dpi" in str(refusal(bytes(50_000_001)))


@pytest.mark.parametrize("side", [9000, 12_000, 60_000, 2_000_000_000])
def test_a_png_of_huge_stated_size_is_too_large(side: int) -> None:
    assert refusal(png_header(side, side)).finding is TOO_LARGE


@pytest.mark.parametrize("form", ["JPEG", "PNG", "TIFF", "BMP", "WEBP", "HEIC"])
def test_pixels_are_counted_from_the_header(form: str) -> None:
    data = encoded(photo(120, 90), form)
    assert len(pages_of(data, Limits(max_pixels=120 * 90))) == 1
    with pytest.raises(DocumentError) as caught:
        open_document(data, Limits(max_pixels=120 * 90 - 1))
    assert caught.value.finding is TOO_LARGE


@pytest.mark.parametrize("options", [{"lossless": True}, {"quality": 80}, {"exif": b"Exif\0\0x"}])
def test_webp_pixels_are_counted_in_each_of_its_headers(options: dict[str, object]) -> None:
    data = encoded(photo(301, 203), "WEBP", **options)
    assert len(pages_of(data, Limits(max_pixels=301 * 203))) == 1
    assert refusal(data, Limits(max_pixels=301 * 203 - 1)).finding is TOO_LARGE


def test_a_tiff_of_too_many_pages_is_too_large() -> None:
    more = [Image.new("1", (8, 8))] * 3
    data = encoded(more[0], "TIFF", save_all=True, append_images=more)
    assert len(pages_of(data, Limits(max_pages=4))) == 4
    error = refusal(data, Limits(max_pages=3))
    assert error.finding is TOO_LARGE
    assert "3 页" in str(error)


def test_one_large_page_in_a_tiff_is_too_large() -> None:
    data = encoded(photo(8, 8), "TIFF", save_all=True, append_images=[photo(100, 100)])
    error = refusal(data, Limits(max_pixels=9999))
    assert error.finding is TOO_LARGE
    assert "第 2 页" in str(error)


@pytest.mark.parametrize("form", ["PNG", "WEBP"])
def test_animations_are_unsupported(form: str) -> None:
    data = encoded(photo(), form, save_all=True, append_images=[photo(seed=1)])
    assert refusal(data).finding is UNSUPPORTED


def test_float_pixels_are_unsupported() -> None:
    assert refusal(encoded(Image.new("F", (8, 8)), "TIFF")).finding is UNSUPPORTED


def test_a_png_of_no_width_is_unreadable() -> None:
    assert refusal(png_header(0, 10)).finding is UNREADABLE


def test_content_decides_and_not_the_name() -> None:
    """Nothing but bytes is passed in, and junk before a PDF's header is skipped."""
    data = printed("姓名").tobytes()
    with open_document(b"\r\n\r\n" + data, Limits()) as document:
        assert document.media_type == "application/pdf"
