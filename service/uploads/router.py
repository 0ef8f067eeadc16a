"""Uploads in parts over HTTP: tus 1.0 core with creation, expiration and termination.

Written here rather than taken from a library: the one at hand reads bodies before it asks for the
key, holds the event loop while it waits for a lock, and does not make a missed completion good.
"""

from collections.abc import AsyncIterator
from contextlib import suppress
from email.utils import formatdate
from typing import Annotated

from fastapi import Depends, Header
from starlette.concurrency import run_in_threadpool
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import Response

from service.accounts.callers import Caller
from service.accounts.permissions import Right
from service.api.here import Here, Installation, needs
from service.api.refusals import PendingError, RefusalError
from service.api.routing import PREFIX, Id, problems
from service.api.routing import router as router_of
from service.documents.router import state_of
from service.documents.schemas import DocumentView
from service.uploads import service
from service.uploads.parts import BusyError, Plan

_VERSION = {"Tus-Resumable": "1.0.0"}
_PART = "application/offset+octet-stream"

router = router_of("分段上传")

Uploader = Annotated[Caller, needs(Right.DOCUMENT_UPLOAD)]


class VersionError(RefusalError):
    """Another version of the protocol."""

    code = "upload.version"
    status = 412
    headers = {"Tus-Version": "1.0.0"}


async def _speaks_tus(
    tus_resumable: Annotated[str | None, Header(description="`1.0.0`")] = None,
) -> None:
    if tus_resumable != _VERSION["Tus-Resumable"]:
        raise VersionError("请使用 tus 1.0.0（Tus-Resumable: 1.0.0）。")


TUS = [Depends(_speaks_tus)]


@router.options("/uploads", status_code=204, summary="分段上传的能力")
async def abilities(here: Installation, caller: Uploader) -> Response:
    """What this server can do."""
    del caller
    able = {
        "Tus-Version": "1.0.0",
        "Tus-Extension": "creation,expiration,termination",
        "Tus-Max-Size": str(here.settings.max_bytes),
    }
    return Response(status_code=204, headers=_VERSION | able)


@router.post(
    "/uploads",
    status_code=201,
    summary="开始分段上传",
    dependencies=TUS,
    response_class=Response,
    responses=problems(412, 413),
)
def begin(
    here: Installation,
    caller: Uploader,
    upload_length: Annotated[str | None, Header(description="文件的字节数。")] = None,
    upload_metadata: Annotated[
        str | None,
        Header(
            description="`application_id`、`filename`、`kind`、`declared`、`item`、`replaces`，"
            "值为 base64。"
        ),
    ] = None,
) -> Response:
    """Begin; the file's parts go to the address in ``Location``."""
    plan = service.begin(here, upload_length, upload_metadata, caller)
    headers = _headers(plan, 0) | {"Location": f"{PREFIX}/uploads/{plan.id}"}
    return Response(status_code=201, headers=headers)


@router.head(
    "/uploads/{upload_id}",
    summary="已收到多少",
    dependencies=TUS,
    response_class=Response,
    responses=problems(412),
)
def reached(upload_id: Id, here: Installation, caller: Uploader) -> Response:
    """The offset reached. A complete upload that is no paper yet becomes one now."""
    plan = service.found(here, upload_id, caller)
    parts = service.parts_of(here.settings, here.database)
    # only a complete upload is held: asking how far another has come never turns its next part away
    with suppress(BusyError):
        if parts.offset(plan) >= plan.length:
            with parts.held(plan):
                plan = service.take_in(here, service.found(here, upload_id, caller), caller)
    length = {"Upload-Length": str(plan.length)}
    return Response(headers=_headers(plan, parts.offset(plan)) | length)


@router.patch(
    "/uploads/{upload_id}",
    status_code=204,
    summary="上传一段",
    dependencies=TUS,
    response_class=Response,
    responses=problems(409, 412, 413, 415, 423),
    openapi_extra={"requestBody": {"required": True, "content": {_PART: {}}}},
)
async def part(
    upload_id: Id,
    request: Request,
    here: Installation,
    caller: Uploader,
    upload_offset: Annotated[int, Header(ge=0, description="这一段从第几字节开始。")],
) -> Response:
    """Go on behind the offset; with the last part ``Yanzhen-Document`` says where the paper is."""
    if request.headers.get("content-type") != _PART:
        raise HTTPException(415)
    plan = await run_in_threadpool(service.found, here, upload_id, caller)
    plan = await _hold_and_write(here, plan, upload_offset, request.stream(), caller)
    come = await run_in_threadpool(service.parts_of(here.settings, here.database).offset, plan)
    return Response(status_code=204, headers=_headers(plan, come))


@router.delete(
    "/uploads/{upload_id}",
    status_code=204,
    summary="放弃上传",
    dependencies=TUS,
    response_class=Response,
    responses=problems(412, 423),
)
def end(upload_id: Id, here: Installation, caller: Uploader) -> Response:
    """Forget an upload; a paper that it has become stays."""
    plan = service.found(here, upload_id, caller)
    parts = service.parts_of(here.settings, here.database)
    with parts.held(plan):
        parts.delete(plan)
    return Response(status_code=204, headers=_VERSION)


@router.get("/uploads/{upload_id}/document", summary="上传成了哪份材料")
def document(upload_id: Id, here: Installation, caller: Uploader) -> DocumentView:
    """The paper that a complete upload has become."""
    plan = service.found(here, upload_id, caller)
    if plan.document is None:
        raise PendingError("这次上传还没有完成。", "uploading")
    return state_of(here, plan.document, caller)


async def _hold_and_write(
    here: Here, plan: Plan, offset: int, body: AsyncIterator[bytes], caller: Caller
) -> Plan:
    """One writer at a time; what the plan says is asked again once no other can change it."""
    with service.parts_of(here.settings, here.database).held(plan):
        plan = await run_in_threadpool(service.found, here, plan.id, caller)
        await service.go_on(here, plan, offset, body)
        return await run_in_threadpool(service.take_in, here, plan, caller)


def _headers(plan: Plan, offset: int) -> dict[str, str]:
    paper = {"Yanzhen-Document": f"{PREFIX}/documents/{plan.document}"} if plan.document else {}
    return {
        **_VERSION,
        "Upload-Offset": str(offset),
        "Upload-Expires": formatdate(plan.expires_at, usegmt=True),
        **paper,
    }
