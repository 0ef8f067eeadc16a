"""Look-ups in OFD's descriptions by local names: producers write several name spaces, or none."""

import math
from collections.abc import Iterator
from typing import NamedTuple
from xml.etree.ElementTree import Element

from extractors.intake import refusals

MAX_NUMBERS = 100_000
"""Most numbers in one list; a path of a seal's outline has some thousand."""


class Area(NamedTuple):
    """A rectangle in millimetres, from its top left."""

    x: float
    y: float
    width: float
    height: float


def local(element: Element) -> str:
    """The name of an element without its name space."""
    return element.tag.rsplit("}", 1)[-1] if isinstance(element.tag, str) else ""


def all_of(element: Element | None, name: str) -> Iterator[Element]:
    """The direct children of that name."""
    return (child for child in (element if element is not None else ()) if local(child) == name)


def at(element: Element | None, *names: str) -> Element | None:
    """The first child of a child of …, by names; None where one of them is missing."""
    for name in names:
        element = next(all_of(element, name), None)
    return element


def words(element: Element | None, *names: str) -> str:
    """The text at that place, or nothing."""
    found = at(element, *names)
    return (found.text or "").strip() if found is not None else ""


def numbers(text: str | None) -> list[float]:
    """The finite numbers of a list separated by blanks.

    Raises:
        DocumentError: a list longer than any drawing needs.
        ValueError: what stands there is no number.
    """
    parts = (text or "").replace(",", " ").split()
    if len(parts) > MAX_NUMBERS:
        raise refusals.too_complex()
    found = [float(part) for part in parts]
    if not all(map(math.isfinite, found)):
        raise ValueError(f"not finite: {text!r}")
    return found


def number(text: str | None, default: float) -> float:
    """One number, or what stands for it where none is written."""
    return next(iter(numbers(text)), default)


def area(text: str | None) -> Area | None:
    """A rectangle as ``x y width height``; None where it is missing or empty."""
    found = numbers(text)
    made = Area(*found[:4]) if len(found) >= 4 else None
    return made if made and made.width > 0 and made.height > 0 else None


def truth(text: str | None, *, default: bool) -> bool:
    """An XML boolean."""
    return default if text is None else text.strip().lower() in {"true", "1"}
