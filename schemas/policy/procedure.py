"""Periods of the procedure: returns, lists, defence, and the ban."""

from typing import Literal

from pydantic import Field

from schemas.base import Model
from schemas.policy.clauses import Clause

BanStart = Literal["decision_date", "service_date", "violation_date"]


class Period(Model):
    """So many working days from an event; the event's day does not count (民法典 201)."""

    working_days: int = Field(gt=0)
    clause: Clause


class Returns(Period):
    """三(五)2: a returned application; ``circular_from`` returns make 多次, named in the 通报."""

    circular_from: int = Field(gt=1)


class BanPolicy(Model):
    """五(四): no application for ``years``; ``starts`` says from which day they run."""

    years: int = Field(gt=0)
    starts: BanStart
    clause: Clause
