"""One row of a case's facts: a datum, what is declared of it, what each paper says, the answer."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Literal

from extractors.checks.messages import shown
from schemas.base import Box
from schemas.facts import FieldValue
from schemas.report import Report
from service.cases.tables import ValueCorrection
from service.web.comparing import Piece, pieces
from service.web.visitors import Names

Answer = Literal["differs", "unread", "unproven", "agrees", "undeclared"]
WORDS: Mapping[Answer, str] = {
    "differs": "不一致",
    "agrees": "一致",
    "unread": "材料上未见",
    "unproven": "无材料载明",
    "undeclared": "仅材料载明",
}
ORDER: Sequence[Answer] = ("differs", "unread", "unproven", "agrees", "undeclared")
SURE = 0.9
NOT_READ = "未读到"
Key = tuple[str, int, str]
"""A value's place: document, paper, field."""
ELSEWHERE = frozenset({"statement_present", "signatures"})
"""What only lists have, which are compared on pages of their own."""


@dataclass(frozen=True)
class Mended:
    """What a person read. ``machine``: what the machine had, in words; ``who``, ``why``: of it."""

    value: FieldValue
    machine: str
    who: str
    why: str


@dataclass(frozen=True)
class Place:
    """Where a value stands, and as what; ``field`` of the ``paper``-th paper of the file."""

    document_id: str
    paper: int
    field: str

    @property
    def key(self) -> Key:
        """The same as a plain key."""
        return (self.document_id, self.paper, self.field)

    @property
    def id(self) -> str:
        """Its name in the page."""
        return f"{self.document_id}-{self.paper}-{self.field}"


@dataclass(frozen=True)
class Value:
    """What one paper says. ``unsure``: the machine had doubts. ``raw``: the value as JSON."""

    place: Place
    page: int | None
    box: Box | None
    pieces: Sequence[Piece]
    raw: str
    unsure: bool
    mended: Mended | None = None

    @property
    def machine(self) -> str:
        """What the machine read, in words."""
        return self.mended.machine if self.mended else "".join(part.text for part in self.pieces)

    @property
    def can_be_mended(self) -> bool:
        """Whether it is corrected here."""
        return self.place.field not in ELSEWHERE


@dataclass(frozen=True)
class Line:
    """One datum. ``document_id``: the paper that alone holds it, None across papers.

    ``gap``: where the value would stand that the machine has not read.
    """

    label: str
    declared: Sequence[Piece] | None
    values: Sequence[Value]
    answer: Answer
    note: str | None = None
    document_id: str | None = None
    gap: Place | None = None

    @property
    def words(self) -> str:
        """The answer as people read it."""
        return WORDS[self.answer]


def value_of(
    place: Place,
    value: FieldValue,
    where: tuple[int, Box] | None,
    base: str | None,
    *,
    sure: bool = True,
    mended: Mended | None = None,
) -> Value:
    """A value in its place, its differences from ``base`` marked."""
    page, box = where or (None, None)
    return Value(
        place,
        page,
        box,
        pieces(shown(place.field, value), base),
        json.dumps(value, ensure_ascii=False),
        not sure and mended is None,
        mended,
    )


def mended_of(
    rows: Mapping[Key, ValueCorrection], reports: Mapping[str, Report], names: Names
) -> dict[Key, Mended]:
    """What people read, by place, for the papers that have a report."""
    return {
        key: Mended(
            row.value,
            shown(key[2], row.read) if row.read is not None else NOT_READ,
            names.of(row.corrected_by),
            row.reason,
        )
        for key, row in rows.items()
        if row.value is not None and key[0] in reports
    }
