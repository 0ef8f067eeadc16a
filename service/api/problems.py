"""Every error as problem details (RFC 9457), with a stable code and Chinese words."""

from collections.abc import Mapping, Sequence
from http import HTTPStatus
from typing import Any

from fastapi import FastAPI
from fastapi.exceptions import RequestValidationError
from pydantic import BaseModel, ConfigDict, Field
from starlette.exceptions import HTTPException
from starlette.requests import ClientDisconnect, Request
from starlette.responses import JSONResponse, Response
from starlette.types import Scope

from schemas.errors import YanzhenError
from service.api.refusals import PendingError, RefusalError
from service.api.validation import in_chinese
from service.errors import ServiceError
from service.web.addresses import wants_page
from service.web.errors import error_page

MEDIA_TYPE = "application/problem+json"

_BY_STATUS: dict[int, tuple[str, str, str]] = {
    400: ("bad_request", "请求有误", "请求的内容无法识别。"),
    401: ("unauthenticated", "需要访问密钥", "请在 Authorization 中提供有效的访问密钥。"),
    403: ("forbidden", "没有权限", "此密钥没有这项权限。"),
    404: ("not_found", "没有找到", "没有这个内容，或此密钥无权查看。"),
    405: ("method_not_allowed", "不支持的方法", "此地址不支持这种请求方法。"),
    409: ("conflict", "与现有内容冲突", "与现有内容冲突。"),
    410: ("erased", "数据已删除", "这份数据已按规定删除，无法再查看或修改。"),
    412: ("precondition_failed", "内容已变更", "内容已被修改，请重新读取后再试。"),
    413: ("too_large", "内容过大", "提交的内容超过了允许的大小。"),
    415: ("unsupported_media_type", "不支持的内容类型", "请按接口说明的内容类型提交。"),
    422: ("invalid", "内容不符合要求", "提交的内容有不符合要求之处，请对照 errors 修改。"),
    423: ("locked", "正在被使用", "同一内容正在由另一请求写入，请稍后再试。"),
    429: ("too_many", "请求过多", "请求过于频繁，请稍后再试。"),
    500: ("internal", "服务内部错误", "服务出现内部错误，请稍后再试，或告知管理人员错误编号。"),
    503: ("unavailable", "服务暂不可用", "服务暂时不可用，请稍后再试。"),
}


class FieldProblem(BaseModel):
    """One part of a request that cannot be used: ``pointer`` into the body, or ``parameter``."""

    pointer: str | None = Field(default=None, examples=["#/name"])
    parameter: str | None = None
    detail: str = Field(examples=["缺少此项。"])


class Problem(BaseModel):
    """An error."""

    model_config = ConfigDict(extra="allow")

    type: str = Field(examples=["urn:yanzhen:problem:not_found"])
    title: str = Field(examples=["没有找到"])
    status: int = Field(examples=[404])
    detail: str = Field(examples=["没有这份材料，或此密钥无权查看。"])
    code: str = Field(examples=["not_found"])
    instance: str = Field(examples=["/api/v1/documents/0"])
    errors: list[FieldProblem] | None = None


def problem(
    scope: Scope,
    status: int,
    *,
    code: str | None = None,
    detail: str | None = None,
    errors: Sequence[Mapping[str, str]] = (),
    headers: Mapping[str, str] | None = None,
    **more: Any,
) -> Response:
    """The answer that tells of an error: to browsers that asked for a page, as a page."""
    known, title, words = _words(status)
    body = {
        "type": f"urn:yanzhen:problem:{code or known}",
        "title": title,
        "status": status,
        "detail": detail or words,
        "code": code or known,
        "instance": scope.get("path", ""),
        **({"errors": list(errors)} if errors else {}),
        **more,
    }
    if wants_page(scope):
        return error_page(scope, body, dict(headers or {}))
    return JSONResponse(body, status, dict(headers or {}), MEDIA_TYPE)


def sample(status: int) -> dict[str, Any]:
    """What an answer of this status looks like, for the description."""
    code, title, words = _words(status)
    return {
        "type": f"urn:yanzhen:problem:{code}",
        "title": title,
        "status": status,
        "detail": words,
        "code": code,
        "instance": "/api/v1/applications",
    }


def install(app: FastAPI) -> None:
    """Answer every refusal as a problem; what is unforeseen is the outermost layer's."""
    app.add_exception_handler(YanzhenError, _refused)
    app.add_exception_handler(HTTPException, _of_http)
    app.add_exception_handler(RequestValidationError, _invalid)
    app.add_exception_handler(ClientDisconnect, _gone)


def _refused(request: Request, error: Exception) -> Response:
    if not isinstance(error, ServiceError):
        raise error
    headers = error.headers if isinstance(error, RefusalError) else {}
    errors = error.errors if isinstance(error, RefusalError) else ()
    more = {"state": error.state} if isinstance(error, PendingError) else {}
    return problem(
        request.scope,
        error.status,
        code=error.code,
        detail=str(error),
        errors=errors,
        headers=headers,
        **more,
    )


def _of_http(request: Request, error: Exception) -> Response:
    """The framework's own errors; their English words stay behind."""
    if not isinstance(error, HTTPException):
        raise error
    return problem(request.scope, error.status_code, headers=error.headers)


def _invalid(request: Request, error: Exception) -> Response:
    if not isinstance(error, RequestValidationError):
        raise error
    found = error.errors()
    if any(e["loc"][0] == "path" for e in found):  # an address that can lead nowhere
        return problem(request.scope, 404)
    return problem(request.scope, 422, errors=[in_chinese(e) for e in found])


def _gone(request: Request, error: Exception) -> Response:
    """The caller hung up: nobody reads this answer."""
    del error
    return problem(request.scope, 400)


def _words(status: int) -> tuple[str, str, str]:
    known = _BY_STATUS.get(status)
    if known:
        return known
    base = _BY_STATUS[500 if status >= HTTPStatus.INTERNAL_SERVER_ERROR else 400]
    return (f"http_{status}", base[1], base[2])
