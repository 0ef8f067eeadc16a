"""Which papers an application needs, by grade and route (the official list is not known: [I])."""

from datetime import date
from typing import Literal

from pydantic import Field, model_validator

from schemas.base import Model
from schemas.evidence import Route
from schemas.kinds import FIELDS, FORMS, Form, Kind
from schemas.policy.clauses import Clause

Grade = Literal[1, 2, 3, 4, 5]


class ChecklistItem(Model):
    """One paper of the checklist.

    ``grades`` and ``routes``: who needs it; no routes: everybody of the grade. ``one_of``: of
    the items with the same word one is enough while the application names no route. ``held``:
    a certificate or appointment of the applied grade (``own``) or the one below (``lower``).
    ``years``: one paper for each. ``fields``: what must be readable on it. ``promised_until``:
    the last day of a promise (容缺后补), for the ``promise_years`` only where years are named.
    """

    item: str = Field(pattern=r"^[a-z][a-z0-9_]*$")
    label: str = Field(min_length=1)
    kind: Kind
    forms: list[Form] = []
    grades: list[Grade] = Field(min_length=1)
    routes: list[Route] = []
    one_of: str | None = None
    held: Literal["own", "lower"] | None = None
    years: list[int] = []
    fields: list[str] = []
    promised_until: date | None = None
    promise_years: list[int] = []
    clause: Clause

    @model_validator(mode="after")
    def _of_the_kind(self) -> "ChecklistItem":
        strange = [form.value for form in self.forms if form not in FORMS.get(self.kind, ())]
        strange += [name for name in self.fields if name not in FIELDS[self.kind]]
        if strange:
            raise ValueError(f"{self.kind.value} 没有这些样式或内容：{'、'.join(strange)}。")
        if set(self.promise_years) - set(self.years):
            raise ValueError("可以承诺后补的年度应在 years 之内。")
        if self.promise_years and self.promised_until is None:
            raise ValueError("可以承诺后补的，应写明 promised_until。")
        return self
