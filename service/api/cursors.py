"""Lists in parts: opaque cursors, and the link to what comes next."""

import base64
import binascii
from collections.abc import Callable, Sequence
from typing import Annotated, Generic, TypeVar
from urllib.parse import urlencode

from fastapi import Query
from pydantic import BaseModel, Field
from starlette.requests import Request

from service.api.refusals import InvalidError

Item = TypeVar("Item")
Row = TypeVar("Row")

_LONGEST = 64

Limit = Annotated[int, Query(ge=1, le=200, description="最多返回多少项。")]
Cursor = Annotated[
    str | None, Query(max_length=200, description="上一页 `next` 中的游标；不要自行构造。")
]


class Listed(BaseModel, Generic[Item]):
    """Part of a list; ``next`` leads to what follows, null at the end."""

    items: list[Item]
    next: str | None = Field(examples=["/api/v1/documents?limit=50&cursor=MDE5"])


def encode(place: str) -> str:
    """A cursor that continues behind ``place``."""
    return base64.urlsafe_b64encode(place.encode()).decode().rstrip("=")


def decode(cursor: str | None) -> str | None:
    """The place behind which to continue.

    Raises:
        InvalidError: this is no cursor of ours.
    """
    if cursor is None:
        return None
    try:
        padded = cursor + "=" * (-len(cursor) % 4)
        place = base64.b64decode(padded, altchars=b"-_", validate=True).decode("ascii")
    except (binascii.Error, ValueError):
        raise InvalidError("cursor", "游标无效，请从第一页重新开始。") from None
    if len(place) > _LONGEST or not place.replace("-", "").isalnum():
        raise InvalidError("cursor", "游标无效，请从第一页重新开始。")
    return place


def page(
    request: Request,
    found: Sequence[Row],
    limit: int,
    show: Callable[[Row], Item],
    place: Callable[[Row], str],
) -> Listed[Item]:
    """The first ``limit`` rows of ``found``, which holds one more where there is a next page."""
    shown = found[:limit]
    following = None
    if len(found) > limit:
        asked = [(k, v) for k, v in request.query_params.multi_items() if k != "cursor"]
        query = urlencode([*asked, ("cursor", encode(place(shown[-1])))])
        following = f"{request.url.path}?{query}"
    return Listed(items=[show(row) for row in shown], next=following)
