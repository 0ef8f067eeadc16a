"""Decisions on uploads in parts: how they begin, go on, and become papers."""

import base64
import binascii
import os
import re
import time
from collections.abc import AsyncIterator
from typing import BinaryIO

import anyio
from sqlalchemy.orm import Session
from starlette.concurrency import run_in_threadpool
from starlette.exceptions import HTTPException

from service.accounts.callers import Caller
from service.api.here import Here
from service.api.refusals import InvalidError
from service.api.routing import ID
from service.applications import service as applications
from service.db.engine import Database
from service.documents import intake
from service.documents.uploads import Upload, new_file_key
from service.errors import ConflictError, NotFoundError
from service.ids import new_id
from service.settings import Settings
from service.uploads.parts import Parts, Plan

_HOUR = 3600.0
MOST_UNFINISHED = 30
"""Uploads under way for one application; a page of forms sends a few at a time."""


class OffsetError(ConflictError):
    """The part does not begin where the last one ended."""

    code = "upload.offset"


class TooManyUploadsError(ConflictError):
    """So many of the application's uploads are unfinished that no other may begin."""

    code = "upload.too_many"


def parts_of(settings: Settings, database: Database) -> Parts:
    """The installation's unfinished uploads."""
    return Parts(settings.data / "uploads", database.vault.keys.derive("unfinished uploads"))


def begin(here: Here, length: str | None, metadata: str | None, caller: Caller) -> Plan:
    """Begin an upload for an application that this caller may see.

    Raises:
        InvalidError: what is said of it cannot be used.
        NotFoundError: there is no such application for this caller.
        TooManyUploadsError: it has ``MOST_UNFINISHED`` that were not completed.
    """
    said = metadata_of(metadata)
    plan = Plan(
        id=new_id(),
        client=caller.owner,
        application_id=said.get("application_id", ""),
        paper_id=new_id(),
        file_key=new_file_key(),
        kind=intake.kind_of(said.get("kind")),
        declared=intake.declared_of(said.get("declared")),
        item=intake.item_of(said.get("item")),
        replaces=intake.replaced_of(said.get("replaces")),
        file_name=intake.name_of(said.get("filename")),
        length=_length(length, here.settings.max_bytes),
        expires_at=time.time() + here.settings.upload_keep_hours * _HOUR,
    )
    with here.database.read() as session:
        _owner(session, plan, caller)
    parts = parts_of(here.settings, here.database)
    if parts.count(plan.application_id) >= MOST_UNFINISHED:
        raise TooManyUploadsError(
            f"这份申报有 {MOST_UNFINISHED} 次上传尚未完成，请先传完或取消，再上传新的文件。"
        )
    parts.create(plan)
    return plan


def found(here: Here, upload_id: str, caller: Caller) -> Plan:
    """One of this client's own uploads.

    Raises:
        NotFoundError: there is none, or its time is over.
    """
    plan = parts_of(here.settings, here.database).get(upload_id, caller.owner)
    if plan is None or plan.expires_at < time.time():
        raise NotFoundError("没有这次上传，或已过期删除。")
    return plan


async def go_on(here: Here, plan: Plan, offset: int, body: AsyncIterator[bytes]) -> None:
    """Add what comes behind ``offset``. Whatever has come stays, if the caller hangs up as well.

    Raises:
        OffsetError: that is not where the last part ended.
    """
    parts = parts_of(here.settings, here.database)
    come = parts.offset(plan)
    if offset != come:
        raise OffsetError(f"已收到 {come} 字节，请从该处继续上传。")
    if plan.document is not None:
        return
    with parts.open(plan, "ab") as target:
        try:
            await _copy(body, target, plan.length - come)
        finally:
            with anyio.CancelScope(shield=True):
                await run_in_threadpool(_flush, target)


def take_in(here: Here, plan: Plan, caller: Caller) -> Plan:
    """Make the paper of an upload that is complete; one that is not yet stays as it is.

    Whoever dies in between leaves a complete upload, and the next request for it does this again.
    """
    parts = parts_of(here.settings, here.database)
    if plan.document is not None or parts.offset(plan) < plan.length:
        return plan
    with here.database.read() as session:
        client = _owner(session, plan, caller)
    upload = Upload(
        id=plan.paper_id,
        file_key=plan.file_key,
        client=client,
        application_id=plan.application_id,
        file_name=plan.file_name,
        sha256="",
        bytes=0,
        kind=plan.kind,
        declared=plan.declared,
        item=plan.item,
        replaces=plan.replaces,
    )
    with parts.open(plan, "rb") as source:
        paper, _ = intake.take_in(here, source, upload, caller)
    return parts.become(plan, paper)


def metadata_of(header: str | None) -> dict[str, str]:
    """``Upload-Metadata``: keys, each with its value in base64.

    Raises:
        InvalidError: it is not that.
    """
    said = {}
    for pair in filter(None, (part.strip() for part in (header or "").split(","))):
        name, _, value = pair.partition(" ")
        try:
            said[name] = base64.b64decode(value.strip(), validate=True).decode()
        except (binascii.Error, ValueError):
            raise InvalidError("Upload-Metadata", f"{name} 的值不是 base64 编码的文字。") from None
    return said


def _owner(session: Session, plan: Plan, caller: Caller) -> str:
    if not re.fullmatch(ID, plan.application_id):
        raise NotFoundError("没有这份申报，或此密钥无权查看。")
    return applications.found(session, plan.application_id, caller).client


def _length(said: str | None, most: int) -> int:
    if said is None or not said.isascii() or not said.isdecimal():
        raise InvalidError("Upload-Length", "缺少文件长度（Upload-Length）。")
    length = int(said) if len(said) <= len(str(most)) else most + 1
    if length > most:
        raise HTTPException(413)
    if length == 0:
        raise InvalidError("Upload-Length", "文件是空的，请重新选择。")
    return length


async def _copy(body: AsyncIterator[bytes], target: BinaryIO, room: int) -> None:
    async for piece in body:
        if len(piece) > room:
            raise HTTPException(413)
        room -= len(piece)
        await run_in_threadpool(_write, target, piece)


def _write(target: BinaryIO, piece: bytes) -> None:
    """At once where others see it: the file's length is the offset."""
    target.write(piece)
    target.flush()


def _flush(target: BinaryIO) -> None:
    """What is told to have come must still be there after a power cut."""
    target.flush()
    os.fsync(target.fileno())
