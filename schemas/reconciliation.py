"""What became of a list that was produced, stamped and taken back, row by row."""

from enum import StrEnum
from typing import Literal

from schemas.base import Box, Model
from schemas.facts import FieldValue
from schemas.kinds import Form
from schemas.policy import Stage

Source = Literal["on_file", "listed", "electronic", "scanned"]
"""The application as it stands, the list as produced, its table sent back, the stamped scan."""
PointState = Literal["met", "not_met", "review"]


class CellState(StrEnum):
    """How the sources of one value stand to each other, lightest first."""

    SAME = "same"
    NOT_PRINTED = "not_printed"
    UNREAD = "unread"
    LOOKALIKE = "lookalike"
    DIFFERS = "differs"


class RowState(StrEnum):
    """Where one person stands. ``look``: a person has to look before anything can be said."""

    AGREES = "agrees"
    LOOK = "look"
    DIFFERS = "differs"
    MISSING = "missing"
    UNLISTED = "unlisted"


class Answer(StrEnum):
    """The list as a whole. ``look`` is never *agrees*."""

    AGREES = "agrees"
    LOOK = "look"
    DIFFERS = "differs"


class Cell(Model):
    """One value in each source, and its place on the scan."""

    name: str
    state: CellState
    on_file: FieldValue | None = None
    listed: FieldValue | None = None
    electronic: FieldValue | None = None
    scanned: FieldValue | None = None
    page: int | None = None
    box: Box | None = None


class ReconciledRow(Model):
    """One person. ``row``: the index of the scan's row in its report; None where none is theirs."""

    state: RowState
    reason: str | None = None
    application_id: str | None = None
    row: int | None = None
    missing_from: list[Source] = []
    cells: list[Cell] = []


class Difference(Model):
    """Where a text departs from the notice's words. ``lookalike``: as a misreading would."""

    expected: str
    read: str
    lookalike: bool


class Point(Model):
    """One thing that the list as a whole must have, with what to tell people about it."""

    id: Literal[
        "form", "unit", "count", "statement", "handler", "unit_head", "seals", "seal_bodies"
    ]
    state: PointState
    message: str
    page: int | None = None
    box: Box | None = None
    differences: list[Difference] = []


class Reconciliation(Model):
    """The whole answer. It decides nothing: a reviewer accepts the list or sends it back."""

    form: Form
    stage: Stage
    answer: Answer
    points: list[Point]
    rows: list[ReconciledRow]
