"""Stored files as answers: page pictures, and originals that no browser may run."""

import hashlib
from collections.abc import Iterator
from pathlib import PurePosixPath
from typing import Any, BinaryIO
from urllib.parse import quote

from starlette.requests import Request
from starlette.responses import Response, StreamingResponse

from schemas.pictures import PictureSort
from service.documents.tables import Document
from service.documents.uploads import picture_key
from service.errors import NotFoundError
from service.storage.base import FileStore
from service.storage.sealed import SealedFiles

_PIECE = 256 * 1024
_PRIVATE = "private, max-age=86400"
_KNOWN_TYPES = frozenset(
    {
        "application/pdf",
        "application/ofd",
        "image/jpeg",
        "image/png",
        "image/tiff",
        "image/webp",
        "image/heif",
    }
)

JPEG: dict[int | str, dict[str, Any]] = {
    200: {"content": {"image/jpeg": {}}, "description": "JPEG 图像"},
    304: {"description": "与 If-None-Match 相同"},
}


def picture(
    files: FileStore, document: Document, number: int, sort: PictureSort, request: Request
) -> Response:
    """One page picture; it never changes under its ETag.

    Raises:
        NotFoundError: the paper is not examined, or has no such page.
        ErasedError: the person's data was erased.
        BrokenFileError: the picture is damaged.
    """
    sealed = SealedFiles(files, document.file_key)
    if document.pictures is None:
        raise NotFoundError("还没有页面图像。")
    key = picture_key(document.pictures, number, sort)
    etag = f'"{hashlib.sha256(key.encode()).hexdigest()[:32]}"'
    headers = {"ETag": etag, "Cache-Control": _PRIVATE, "Vary": "Authorization, Cookie"}
    try:
        with sealed.open(key) as source:
            if etag in request.headers.get("if-none-match", ""):
                return Response(status_code=304, headers=headers)
            return Response(source.read(), media_type="image/jpeg", headers=headers)
    except FileNotFoundError:
        raise NotFoundError("没有这一页。") from None


def view_of(files: FileStore, document: Document, number: int) -> bytes | None:
    """The picture of one page as boxes refer to it; None where there is none.

    Raises:
        ErasedError: the person's data was erased.
        BrokenFileError: the picture is damaged.
    """
    if document.pictures is None:
        return None
    key = picture_key(document.pictures, number, PictureSort.VIEW)
    try:
        with SealedFiles(files, document.file_key).open(key) as source:
            return source.read()
    except FileNotFoundError:
        return None


def original(files: FileStore, document: Document, media_type: str | None) -> Response:
    """The file as it was handed in, in pieces, once it has proved whole.

    Raises:
        NotFoundError: it is no longer kept.
        ErasedError: the person's data was erased.
        BrokenFileError: it is damaged; should it break while it is sent, the answer stays short.
    """
    sealed = SealedFiles(files, document.file_key)
    try:
        sealed.check(document.storage_key)
        source = sealed.open(document.storage_key)
    except FileNotFoundError:
        raise NotFoundError("原件已不再保存。") from None
    return StreamingResponse(
        _pieces(source),
        media_type=media_type if media_type in _KNOWN_TYPES else "application/octet-stream",
        headers={
            "Content-Length": str(document.bytes),
            "Content-Disposition": attachment(document.file_name),
            "Content-Security-Policy": "default-src 'none'; sandbox",
        },
    )


def attachment(name: str) -> str:
    """The name in full, and in plain letters for who cannot read that (RFC 6266)."""
    ending = PurePosixPath(name).suffix
    plain = f"document{ending}" if ending.isascii() and ending[1:].isalnum() else "document"
    return f"attachment; filename=\"{plain}\"; filename*=UTF-8''{quote(name, safe='')}"


def _pieces(source: BinaryIO) -> Iterator[bytes]:
    with source:
        while piece := source.read(_PIECE):
            yield piece
