"""The refusals of intake, worded for the applicant, and the guard around foreign decoders."""

import warnings
from collections.abc import Iterator
from contextlib import contextmanager

from extractors.errors import (
    DocumentError,
    EncryptedDocumentError,
    OversizedDocumentError,
    UnreadableDocumentError,
    UnsupportedDocumentError,
)
from schemas.limits import Limits

ACCEPTED = "PDF、OFD、JPG、PNG、TIFF、BMP、WebP 或 HEIC"


def empty() -> DocumentError:
    """The file holds nothing."""
    return UnreadableDocumentError("文件是空的（0 字节），请重新选择文件上传。")


def damaged(page: int | None = None) -> DocumentError:
    """The file, or page ``page`` of it (from 1), is cut off or damaged."""
    what = "文件" if page is None else f"文件第 {page} 页"
    return UnreadableDocumentError(
        f"{what}已损坏或不完整，无法读取。请确认文件能在电脑上正常打开，"
        "再重新扫描或重新导出后上传。"
    )


def encrypted(sort: str = "PDF") -> DocumentError:
    """The file, of that ``sort``, asks for a password before it opens."""
    return EncryptedDocumentError(f"{sort} 设有打开密码，请取消密码或重新“打印为 PDF”后上传。")


def unsupported(what: str, advice: str = "") -> DocumentError:
    """The content is ``what`` (Chinese), which is not read; ``advice`` says how to mend it."""
    mend = advice or f"请上传 {ACCEPTED} 格式的扫描件或照片。"
    return UnsupportedDocumentError(f"不支持{what}，{mend}")


def packed() -> DocumentError:
    """The file is an archive of other files."""
    return unsupported("压缩包", "请解压后逐个上传其中的扫描件或照片。")


def too_many_bytes(limits: Limits) -> DocumentError:
    """The file is larger than ``limits.max_bytes``."""
    return OversizedDocumentError(
        f"文件超过 {limits.max_bytes / 1_000_000:g} MB，"
        "请压缩或降低扫描分辨率（建议 200–300 dpi）后重新上传。"
    )


def too_many_pages(limits: Limits) -> DocumentError:
    """The file has more than ``limits.max_pages`` pages."""
    return OversizedDocumentError(f"文件超过 {limits.max_pages} 页，请拆分成几个文件分别上传。")


def too_many_pixels(limits: Limits, page: int | None = None) -> DocumentError:
    """Page ``page`` (from 1), or a picture in the file, exceeds ``limits.max_pixels``."""
    what = "文件中的图片" if page is None else f"文件第 {page} 页"
    return OversizedDocumentError(
        f"{what}超过 {limits.max_pixels / 10_000:g} 万像素，"
        "请降低扫描分辨率（建议 200–300 dpi）后重新上传。"
    )


def too_complex() -> DocumentError:
    """The file's structure is larger than any scan or form needs."""
    return OversizedDocumentError("文件内部结构过于庞大，请重新扫描或“打印为 PDF”后上传。")


def too_wide(page: int) -> DocumentError:
    """Page ``page`` (from 1) of a PDF is larger than paper can be."""
    return OversizedDocumentError(f"文件第 {page} 页的纸张尺寸过大，请按 A4 或 A3 重新导出后上传。")


@contextmanager
def guarded(page: int | None = None) -> Iterator[None]:
    """Let nothing but DocumentError out of a decoder, and none of its warnings.

    Decoders raise whatever their input leads them to (struct.error, SyntaxError, IndexError, their
    own classes), so every Exception here means that the file is at fault.

    Raises:
        DocumentError: in place of whatever was raised inside.
    """
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        try:
            yield
        except DocumentError:
            raise
        except MemoryError as error:
            raise too_complex() from error
        except Exception as error:
            raise damaged(page) from error
