"""Versions over HTTP: an ETag out, an If-Match in, so that nobody overwrites another's change."""

from typing import Annotated

from fastapi import Header
from starlette.responses import Response

IfMatch = Annotated[
    str | None, Header(alias="If-Match", description="读取时得到的 ETag；已有他人修改时为 412。")
]
_LONGEST = 10


def version_of(if_match: str | None) -> int | None:
    """The version asked for, None for any; one that we never gave matches nothing."""
    if if_match is None or if_match.strip() == "*":
        return None
    said = if_match.strip().removeprefix("W/").strip('"')
    return int(said) if said.isdecimal() and len(said) <= _LONGEST else -1


def tell_version(response: Response, version: int) -> None:
    """Give the version that an answer shows."""
    response.headers["ETag"] = f'"{version}"'
