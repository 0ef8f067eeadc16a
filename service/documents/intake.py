"""A file on its way in: from the request into the store, and from there into the database."""

import hashlib
import re
import unicodedata
from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager
from dataclasses import replace
from typing import Any, BinaryIO

from pydantic import TypeAdapter, ValidationError
from starlette.datastructures import FormData, UploadFile
from starlette.exceptions import HTTPException
from starlette.formparsers import MultiPartException, MultiPartParser
from starlette.requests import Request

from schemas.kinds import Kind
from service.accounts.callers import Caller
from service.api.here import Here
from service.api.refusals import InvalidError
from service.api.routing import ID
from service.api.validation import in_chinese
from service.documents.schemas import Declared
from service.documents.uploads import Check, Upload, accept, folder_of
from service.errors import ServiceError
from service.storage.sealed import SealedFiles

_MOST_FIELDS = 8
_LONGEST_FIELD = 512 * 1024
_LONGEST_NAME = 255
_PIECE = 1 << 20
_UNNAMED = "未命名"
_ITEM = re.compile(r"[a-z][a-z0-9_]{0,79}")
_DECLARED: TypeAdapter[dict[str, Any] | None] = TypeAdapter(Declared)

MULTIPART: dict[str, Any] = {
    "requestBody": {
        "required": True,
        "content": {
            "multipart/form-data": {
                "schema": {
                    "type": "object",
                    "required": ["file"],
                    "properties": {
                        "file": {"type": "string", "contentMediaType": "application/octet-stream"},
                        "kind": {"type": "string", "enum": [kind.value for kind in Kind]},
                        "item": {
                            "type": "string",
                            "description": "为清单中的哪一项上传。",
                            "examples": ["id_card"],
                        },
                        "replaces": {
                            "type": "string",
                            "description": "替换同一申报中此前上传的哪一份。",
                            "examples": ["0198c1de-7a52-7c1e-9d6b-3f1f6a2f5b01"],
                        },
                        "declared": {
                            "type": "string",
                            "contentMediaType": "application/json",
                            "description": "本份材料的申报内容（JSON 对象）。",
                            "examples": ['{"name": "王建国", "grade": "三级"}'],
                        },
                    },
                }
            }
        },
    }
}
"""How a paper is uploaded, for the API's description."""


@asynccontextmanager
async def received(request: Request) -> AsyncGenerator[FormData]:
    """The form as it streamed in: beyond a megabyte its file waits on disk."""
    if not request.headers.get("content-type", "").lower().startswith("multipart/form-data"):
        raise HTTPException(415)
    parser = MultiPartParser(
        request.headers,
        request.stream(),
        max_files=1,
        max_fields=_MOST_FIELDS,
        max_part_size=_LONGEST_FIELD,
    )
    try:
        yield await parser.parse()
    except MultiPartException:
        raise HTTPException(400) from None
    finally:
        # The parser itself closes none of a form that broke off in the middle.
        for file in parser._files_to_close_on_error:  # noqa: SLF001
            file.close()


def file_of(form: FormData) -> UploadFile:
    """The form's file.

    Raises:
        InvalidError: there is none.
    """
    file = form.get("file")
    if not isinstance(file, UploadFile):
        raise InvalidError("file", "缺少文件（file）。")
    return file


def kind_of(said: str | None) -> str | None:
    """What a paper is uploaded as.

    Raises:
        InvalidError: there is no such kind.
    """
    if not said:
        return None
    if said not in set(Kind):
        raise InvalidError("kind", f"只能是 {'、'.join(Kind)}。")
    return said


def declared_of(said: str | None) -> dict[str, Any] | None:
    """What is declared of a paper, from JSON text.

    Raises:
        InvalidError: it is no JSON object, or one that cannot be kept.
    """
    if not said or not said.strip():
        return None
    try:
        return _DECLARED.validate_json(said)
    except ValidationError as error:
        first = in_chinese({**error.errors()[0], "loc": ("body",)})
        raise InvalidError("declared", first["detail"]) from None


def item_of(said: str | None) -> str | None:
    """For which word of the checklist a paper is handed in.

    Raises:
        InvalidError: it is no such word.
    """
    if said and not _ITEM.fullmatch(said):
        raise InvalidError("item", "应为清单项目的代号，例如 id_card。")
    return said or None


def replaced_of(said: str | None) -> str | None:
    """The id of the paper that another takes the place of.

    Raises:
        InvalidError: it is no id.
    """
    if said and not re.fullmatch(ID, said):
        raise InvalidError("replaces", "应为此前一份材料的编号。")
    return said or None


def text_of(form: FormData, name: str) -> str | None:
    """A field that is no file."""
    value = form.get(name)
    return value if isinstance(value, str) else None


def name_of(said: str | None) -> str:
    """A file's name for people to read; it never becomes a path."""
    last = (said or "").replace("\\", "/").rsplit("/", 1)[-1]
    shown = "".join(sign for sign in last if unicodedata.category(sign)[0] != "C").strip()
    return shown[-_LONGEST_NAME:] or _UNNAMED


def take_in(
    here: Here, source: BinaryIO, upload: Upload, caller: Caller, check: Check | None = None
) -> tuple[str, bool]:
    """Store a file and write its paper; ``upload`` lacks but the file's size and digest.

    ``check`` may refuse it, in the transaction that writes it.

    Returns:
        The paper's id, and whether it is new.

    Raises:
        InvalidError: the file is empty.
    """
    source.seek(0)
    sha256 = _sha256(source)
    size = source.tell()
    if not size:
        raise InvalidError("file", "文件是空的，请重新选择。")
    if size > here.settings.max_bytes:
        raise HTTPException(413)
    whole = replace(upload, sha256=sha256, bytes=size)
    source.seek(0)
    return _keep(here, source, whole, caller, check)


def _keep(
    here: Here, source: BinaryIO, upload: Upload, caller: Caller, check: Check | None
) -> tuple[str, bool]:
    """Store and accept; the copy of a paper that stands already goes again.

    Where the database fails, nobody knows whether it has accepted: the copy stays, and the
    housekeeper clears it away if it turns out to be nobody's.
    """
    SealedFiles(here.files, upload.file_key).put(upload.storage_key, source)
    try:
        paper, is_new = accept(here.database, upload, caller.actor, check)
    except ServiceError:
        here.files.delete(folder_of(upload.id))
        raise
    if paper != upload.id:
        here.files.delete(folder_of(upload.id))
    here.nudge()
    return paper, is_new


def _sha256(source: BinaryIO) -> str:
    digest = hashlib.sha256()
    while piece := source.read(_PIECE):
        digest.update(piece)
    return digest.hexdigest()
