"""Papers in the words that offices use, as rows of text beside what they say.

``tuned`` ones are for whoever writes readers, ``apart`` ones are counted and never looked at.
The sentences come from general knowledge of such papers; nobody in them exists. One file a kind;
an entry holds

- ``text``: the paper, row by row (``ruled`` tells how tables are written),
- ``says``: every value asked for, normalised as in the contract, section 2; ``rows`` of a roster,
- ``silent``: fields that must stay empty; ``rest`` for all that the kind has and ``says`` has not,
- ``form``: which form it is, where that is asked for too,
- ``pending``: no reader is known to manage it yet, so tests count it and do not insist.
"""

from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any, Literal

import yaml
from pydantic import Field, field_validator, model_validator

from schemas.base import Model
from schemas.facts import FieldValue
from schemas.kinds import FIELDS, FORMS, ROW_FIELDS, Form, Kind

Half = Literal["tuned", "apart"]
HALVES: tuple[Half, ...] = ("tuned", "apart")

_FOLDER = Path(__file__).parent

_AllText = getattr(yaml, "CBaseLoader", yaml.BaseLoader)
"""Dates and numbers stay the text that they are; makes nothing but text, lists and mappings."""


class Wording(Model):
    """One paper in words. ``number``: its place in its file, from 1."""

    kind: Kind
    number: int
    text: str = Field(min_length=1)
    says: dict[str, FieldValue] = {}
    rows: list[dict[str, FieldValue]] = []
    silent: tuple[str, ...] = ()
    form: Form | None = None
    pending: bool = False

    @property
    def id(self) -> str:
        """Kind and number: where to find it."""
        return f"{self.kind}-{self.number}"

    @model_validator(mode="before")
    @classmethod
    def _rest(cls, given: dict[str, Any]) -> dict[str, Any]:
        """Write out what ``rest`` stands for."""
        if given.get("silent") != "rest":
            return given
        said = given.get("says", {})
        return given | {"silent": [f for f in FIELDS[Kind(given["kind"])] if f not in said]}

    @field_validator("rows")
    @classmethod
    def _columns(cls, rows: list[dict[str, FieldValue]]) -> list[dict[str, FieldValue]]:
        if unknown := {name for row in rows for name in row} - set(ROW_FIELDS):
            raise ValueError(f"no such columns: {sorted(unknown)}")
        return rows

    @model_validator(mode="after")
    def _known(self) -> "Wording":
        """Only fields and forms of the kind, and none that is said and silent at once."""
        if unknown := ({*self.says, *self.silent}) - set(FIELDS[self.kind]):
            raise ValueError(f"{self.id}: no such fields: {sorted(unknown)}")
        if both := set(self.says) & set(self.silent):
            raise ValueError(f"{self.id}: said and silent: {sorted(both)}")
        if self.form and self.form not in FORMS.get(self.kind, ()):
            raise ValueError(f"{self.id}: no form of this kind: {self.form}")
        return self


@cache
def wordings(half: Half) -> tuple[Wording, ...]:
    """All papers of one half, kind by kind."""
    return tuple(_read(half))


def _read(half: Half) -> Iterator[Wording]:
    for file in sorted((_FOLDER / half).glob("*.yaml")):
        entries = yaml.load(file.read_text("utf-8"), _AllText) or ()  # noqa: S506
        for number, entry in enumerate(entries, 1):
            yield Wording(kind=Kind(file.stem), number=number, **entry)
