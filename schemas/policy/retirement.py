"""Statutory retirement by the table of 2024: later by a month for every few months of birth."""

import re

from pydantic import Field, field_validator, model_validator

from schemas.base import Model
from schemas.policy.clauses import Clause


class RetirementRow(Model):
    """``age`` years; a month later for every ``every`` months of birth, up to ``top`` years.

    The first ``every`` months of birth begin with ``first_birth`` (``YYYY-MM``).
    """

    age: int = Field(gt=0)
    first_birth: str
    every: int = Field(gt=0)
    top: int = Field(gt=0)

    @field_validator("first_birth")
    @classmethod
    def _a_month(cls, text: str) -> str:
        if not re.fullmatch(r"(19|20)\d{2}-(0[1-9]|1[0-2])", text):
            raise ValueError("应为“年-月”，如 1965-01。")
        return text

    @model_validator(mode="after")
    def _in_order(self) -> "RetirementRow":
        if self.top < self.age:
            raise ValueError("top 应不小于 age。")
        return self


class RetirementPolicy(Model):
    """The three rows: men; women in management and technical posts; women in workers' posts."""

    clause: Clause
    male: RetirementRow
    female_management: RetirementRow
    female_worker: RetirementRow
