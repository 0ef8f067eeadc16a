"""What a page asks for before something is done: fields, and what a second look says."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum


class Sort(StrEnum):
    """How a field is filled in."""

    LINE = "line"
    LONG = "long"
    DAY = "day"
    CHOICE = "choice"
    PAPERS = "papers"
    PIECES = "pieces"
    CERTIFICATES = "certificates"


@dataclass(frozen=True)
class Field:
    """One field, by its name in the API. ``hint``: stands below it; ``choices``: value, words."""

    name: str
    label: str
    sort: Sort = Sort.LONG
    needed: bool = True
    hint: str | None = None
    choices: Sequence[tuple[str, str]] = ()


@dataclass(frozen=True)
class Form:
    """One thing to be done. ``does``: said before it; ``heavy``: it weighs on a person.

    ``path``: the last part of its address in the API. ``wait``: why it is not open yet.
    """

    path: str
    title: str
    does: str
    fields: Sequence[Field] = ()
    heavy: bool = False
    wait: str | None = None
