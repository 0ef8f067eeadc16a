"""A label with its value, and how one paper sets such pairs."""

from typing import NamedTuple

from yanzhen.samples.sheet import Look

FULL = "　"


class Pair(NamedTuple):
    """A label, maybe in English too, and the template of its value."""

    label: str
    template: str
    english: str = ""


class Manner(NamedTuple):
    """How one paper sets its pairs: ``room`` is the labels' width in mm, ``tail`` ends a label."""

    kind: str
    room: float
    tail: str
    look: Look
    label: Look
    lead: float


def spaced(label: str, ems: int) -> str:
    """A short label drawn out to ``ems`` characters, as forms align them."""
    if len(label) == 2 and ems >= 3:
        return label[0] + FULL * (ems - 2) + label[1]
    if len(label) == 3 and ems == 4:
        return " ".join(label)
    return label
