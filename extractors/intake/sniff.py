"""What a file is, by its first bytes; names and declared types are never looked at."""

from enum import StrEnum

from extractors.intake import refusals


class MediaType(StrEnum):
    """The formats that are read."""

    PDF = "application/pdf"
    OFD = "application/ofd"
    JPEG = "image/jpeg"
    PNG = "image/png"
    TIFF = "image/tiff"
    BMP = "image/bmp"
    WEBP = "image/webp"
    HEIC = "image/heic"


_ACCEPTED: tuple[tuple[bytes, MediaType], ...] = (
    (b"\xff\xd8\xff", MediaType.JPEG),
    (b"\x89PNG\r\n\x1a\n", MediaType.PNG),
    (b"II*\x00", MediaType.TIFF),
    (b"MM\x00*", MediaType.TIFF),
    (b"II+\x00", MediaType.TIFF),
    (b"MM\x00+", MediaType.TIFF),
    (b"%PDF-", MediaType.PDF),
)

_HEIF_BRANDS = frozenset({b"heic", b"heix", b"heim", b"heis", b"mif1"})

_SAVE_AS_PDF = "请用原软件另存为 PDF 后上传。"
_UNPACK = "请解压后逐个上传其中的扫描件或照片。"

_REFUSED: tuple[tuple[bytes, str, str], ...] = (
    (b"PK", "Word、Excel 等文档或压缩包", "请另存为 PDF（压缩包请先解压）后上传。"),
    (b"\xd0\xcf\x11\xe0", "Word、Excel 或 WPS 文档", _SAVE_AS_PDF),
    (b"{\\rtf", "RTF 文档", _SAVE_AS_PDF),
    (b"Rar!", "压缩包", _UNPACK),
    (b"7z\xbc\xaf\x27\x1c", "压缩包", _UNPACK),
    (b"\x1f\x8b", "压缩包", _UNPACK),
    (b"BZh", "压缩包", _UNPACK),
    (b"\xfd7zXZ", "压缩包", _UNPACK),
    (b"GIF8", "GIF 图片", ""),
    (b"8BPS", "Photoshop 文件", ""),
    (b"%!PS", "PostScript 文件", "请转换为 PDF 后上传。"),
    (b"MZ", "可执行程序", ""),
    (b"\x7fELF", "可执行程序", ""),
    (b"\x1aE\xdf\xa3", "视频文件", ""),
)
_OFD_ROOT = b"OFD.xml"
"""A zip names its parts in plain letters; OFD's first one has this name (GB/T 33190, section 6)."""

_PDF_WINDOW = 1024
"""Readers accept a PDF header anywhere in the first 1024 bytes (ISO 32000-1, annex H.3)."""


def sniff(data: bytes) -> MediaType:
    """The format of a file by its content.

    Raises:
        DocumentError: the file is empty, or of a format that is not read.
    """
    if not data:
        raise refusals.empty()
    for magic, media_type in _ACCEPTED:
        if data.startswith(magic):
            return media_type
    if data[:4] == b"RIFF" and data[8:12] == b"WEBP":
        return MediaType.WEBP
    if data[:2] == b"BM" and data[6:10] == bytes(4):
        return MediaType.BMP
    if data[4:8] == b"ftyp":
        return _base_media(data)
    if data.startswith(b"PK\x03\x04") and _OFD_ROOT in data:
        return MediaType.OFD
    _refuse_known(data)
    if b"%PDF-" in data[:_PDF_WINDOW] and not _is_markup(data):
        return MediaType.PDF
    raise refusals.unsupported("网页文件" if _is_markup(data) else "这种文件格式")


def _base_media(data: bytes) -> MediaType:
    """HEIC or a refusal, for files of boxes (ISO 14496-12)."""
    if data[8:12] in _HEIF_BRANDS:
        return MediaType.HEIC
    if data[8:12] in {b"avif", b"avis"}:
        raise refusals.unsupported("AVIF 图片")
    raise refusals.unsupported("视频文件")


def _refuse_known(data: bytes) -> None:
    for magic, what, advice in _REFUSED:
        if data.startswith(magic):
            raise refusals.unsupported(what, advice)


def _is_markup(data: bytes) -> bool:
    return data.removeprefix(b"\xef\xbb\xbf").lstrip()[:1] == b"<"
