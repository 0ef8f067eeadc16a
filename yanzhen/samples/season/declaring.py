"""What a registration site declares about each paper of a season."""

from random import Random
from typing import Any

from schemas.kinds import Kind
from yanzhen.samples import faults as changes
from yanzhen.samples.season.cast import Member
from yanzhen.samples.season.copies import Copy
from yanzhen.samples.season.faults import FaultName
from yanzhen.samples.season.model import IDENTITY
from yanzhen.samples.season.orders import Planned

_SITE_KNOWS = ("unit", "year", "rows")
"""What a site knows of a roster that it did not make."""
_DECLARED: dict[FaultName, str] = {"declared_date": "effective_date", "declared_grade": "grade"}


def upload_kind(planned: Planned) -> Kind:
    """What the paper is uploaded as."""
    return Kind.APPOINTMENT if planned.item.fault == "wrong_kind" else planned.item.kind


def declared_for(planned: Planned, copy: Copy, members: list[Member]) -> dict[str, Any]:
    """The paper's own values; those that say who the person is stand in the application."""
    if planned.item.kind is Kind.ROSTER:
        return _roster(copy, members)
    if planned.item.fault == "wrong_kind":
        return {"grade": members[planned.owner].held}
    declared = {k: v for k, v in copy.declared.items() if k not in IDENTITY}
    wrong = _DECLARED.get(planned.item.fault) if planned.item.fault else None
    if wrong:
        rng = Random(f"{planned.key}/declared")
        declared[wrong] = changes.changed(wrong, declared[wrong], rng)
    return declared


def _roster(copy: Copy, members: list[Member]) -> dict[str, Any]:
    """The rows as the applicants are registered, whatever the paper prints."""
    declared = {k: copy.declared[k] for k in _SITE_KNOWS if k in copy.declared}
    grades = [member.template.grade for member in members]
    rows = zip(declared["rows"], grades, strict=True)
    return declared | {"rows": [row | {"grade": grade} for row, grade in rows]}
