"""The pictures inside a PDF by their dictionaries, held against the limits before decoding."""

from typing import Any

from extractors.intake import refusals
from schemas.limits import Limits

_MAX_OBJECTS = 200_000
"""Sixty pages of tagged print need some ten thousand objects."""

_SIZ = b"\xff\x4f\xff\x51"
"""JPEG 2000 (ISO 15444-1, annex A): start of codestream, then the SIZ segment with the extent."""


def refuse_oversized_objects(file: Any, limits: Limits) -> None:
    """Look at every image in the file, drawn or not, masks and patterns included.

    Raises:
        OversizedDocumentError: more objects than any scan has, or an image beyond ``max_pixels``.
    """
    count = file.xref_length()
    if count > _MAX_OBJECTS:
        raise refusals.too_complex()
    for xref in range(1, count):
        if file.xref_is_image(xref) and _pixels(file, xref) > limits.max_pixels:
            raise refusals.too_many_pixels(limits)


def _pixels(file: Any, xref: int) -> int:
    """Pixels of the image object ``xref``: the larger of its dictionary's and its data's word."""
    stated = _number(file, xref, "Width") * _number(file, xref, "Height")
    if "JPXDecode" not in file.xref_get_key(xref, "Filter")[1]:
        return stated
    return max(stated, jpeg2000_pixels(file.xref_stream_raw(xref) or b""))


def _number(file: Any, xref: int, key: str) -> int:
    kind, value = file.xref_get_key(xref, key)
    if kind == "xref":
        value = file.xref_object(int(value.split()[0]))
    return int(float(value)) if kind in {"int", "real", "float", "xref"} else 0


def jpeg2000_pixels(data: bytes) -> int:
    """Pixels of a JPEG 2000 picture by its SIZ segment, 0 where there is none."""
    start = data.find(_SIZ)
    if start < 0 or len(data) < start + 24:
        return 0
    width, height, left, top = (
        int.from_bytes(data[start + at : start + at + 4], "big") for at in (8, 12, 16, 20)
    )
    return max(0, width - left) * max(0, height - top)
