"""Page pictures with marks, as figures in a paper."""

import base64
from dataclasses import dataclass

from schemas.base import Box


@dataclass(frozen=True)
class Mark:
    """A region of a page picture and the label that the text refers to it by (①)."""

    box: Box
    label: str = ""


def picture_of(jpeg: bytes) -> str:
    """A page picture as a template's ``picture``: the paper carries it within itself."""
    return f"data:image/jpeg;base64,{base64.b64encode(jpeg).decode('ascii')}"
