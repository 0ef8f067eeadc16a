"""What all routers share: the prefix, and problems as the documented answer to every error."""

from typing import Annotated, Any

from fastapi import APIRouter, Path

from service.api.problems import MEDIA_TYPE

PREFIX = "/api/v1"
ID = "^[0-9a-f-]{36}$"
Id = Annotated[str, Path(pattern=ID)]
_PROBLEM = {"$ref": "#/components/schemas/Problem"}


def router(tag: str, prefix: str = PREFIX, *, erasable: bool = False) -> APIRouter:
    """A router of one feature; ``erasable``: of what may have been erased."""
    statuses = (401, 403, 404, 410, 422) if erasable else (401, 403, 404, 422)
    return APIRouter(prefix=prefix, tags=[tag], responses=problems(*statuses))


def problems(*statuses: int) -> dict[int | str, dict[str, Any]]:
    """The documentation of these errors."""
    return {
        status: {
            "description": "出错说明（RFC 9457）",
            "content": {MEDIA_TYPE: {"schema": _PROBLEM}},
        }
        for status in statuses
    }
