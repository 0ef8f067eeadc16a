"""A list that comes in as a file of a form: how the API describes it, and what is read of it."""

from collections.abc import Sequence
from typing import Any

from starlette.requests import Request

from service.documents.intake import file_of, name_of, received
from service.sheets.bounds import MOST_BYTES


def list_form(columns: Sequence[str]) -> dict[str, Any]:
    """The form with one file, for the API's description; ``columns``: what its head must name."""
    file = {
        "type": "string",
        "contentMediaType": "application/octet-stream",
        "description": f"xlsx 或 CSV，各列：{'、'.join(columns)}。",
    }
    schema = {"type": "object", "required": ["file"], "properties": {"file": file}}
    content = {"multipart/form-data": {"schema": schema}}
    return {"requestBody": {"required": True, "content": content}}


async def sent_list(request: Request) -> tuple[bytes, str]:
    """The file's bytes, at most one more than a list may have, and its name."""
    async with received(request) as form:
        file = file_of(form)
        return await file.read(MOST_BYTES + 1), name_of(file.filename)
