"""Static files under addresses that change with their content, so that browsers keep them.

The digest is over all files together: modules name each other by relative addresses, which stay
true within one folder.
"""

import hashlib
from functools import cache
from importlib.resources import files
from pathlib import PurePosixPath

from starlette.responses import Response

from service.errors import NotFoundError
from service.web.addresses import ASSETS

_TYPES = {
    ".css": "text/css; charset=utf-8",
    ".js": "text/javascript; charset=utf-8",
    ".svg": "image/svg+xml",
}
_FOR_A_YEAR = "public, max-age=31536000, immutable"
_FOR_A_WHILE = "public, max-age=300"
_SHOWN = 16


@cache
def _contents() -> dict[str, bytes]:
    folder = files("service.web") / "static"
    return {file.name: file.read_bytes() for file in folder.iterdir() if _type_of(file.name)}


@cache
def _digest() -> str:
    found = hashlib.sha256()
    for name, content in sorted(_contents().items()):
        found.update(f"{name}\0{len(content)}\0".encode() + content)
    return found.hexdigest()[:_SHOWN]


def address(name: str) -> str:
    """Where a static file lies.

    Raises:
        LookupError: there is none of this name.
    """
    if name not in _contents():
        raise LookupError(name)
    return f"{ASSETS}/{_digest()}/{name}"


def for_others(name: str) -> Response:
    """A script that pages of other sites load, at an address that stays: asked for again soon."""
    headers = {"Cache-Control": _FOR_A_WHILE, "Cross-Origin-Resource-Policy": "cross-origin"}
    return Response(_contents()[name], media_type=_type_of(name), headers=headers)


def answer(digest: str, name: str) -> Response:
    """One static file.

    Raises:
        NotFoundError: there is none of this name, or it has changed since.
    """
    content = _contents().get(name)
    if content is None or digest != _digest():
        raise NotFoundError("没有这个文件，或程序已更新，请刷新页面。")
    headers = {"Cache-Control": _FOR_A_YEAR}
    return Response(content, media_type=_type_of(name), headers=headers)


def _type_of(name: str) -> str | None:
    return _TYPES.get(PurePosixPath(name).suffix)
