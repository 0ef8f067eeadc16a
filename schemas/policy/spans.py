"""The days of a notice: windows from a first to a last day, and cut-off days."""

from datetime import date

from pydantic import model_validator

from schemas.base import Model
from schemas.policy.clauses import Clause


class Span(Model):
    """From the first to the last day, both included; the last ends at 24:00 (民法典 203)."""

    start: date
    end: date
    clause: Clause

    @model_validator(mode="after")
    def _in_order(self) -> "Span":
        if self.end < self.start:
            raise ValueError(f"结束日 {self.end} 早于开始日 {self.start}。")
        return self

    def holds(self, day: date) -> bool:
        """Whether the day lies within."""
        return self.start <= day <= self.end


class Windows(Model):
    """The schedule of the notice (四; 三(三) for the appraisals that may come later)."""

    unit_names: Span
    registration: Span
    department_review: Span
    office_review: Span
    deferred_appraisals: Span
    exam: Span


class Cutoffs(Model):
    """Days to which years are counted.

    ``tenure``: 二.5. ``confirmation``: 二.2.1. The day of the certificates' five years is a
    reading (``readings.c5_cutoff``).
    """

    tenure: date
    confirmation: date
