"""The SQL of what people decided: verdicts a code, and the sample's miss rate."""

from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import ColumnElement, case, func, select
from sqlalchemy.orm import Session, aliased

from service.accounts.reach import Reach
from service.applications.tables import Application
from service.cases.tables import FindingDecision, Sample, Verdict

_SETTLED = (Verdict.UPHELD, Verdict.DISMISSED)


@dataclass(frozen=True)
class CodeCount:
    """One code. ``upheld`` and ``dismissed``: findings by the verdict that counts now.

    ``overruled``: how often a verdict was taken back or turned round.
    """

    code: str
    upheld: int
    dismissed: int
    overruled: int


@dataclass(frozen=True)
class SampleCount:
    """How many cases were drawn, how many people have decided, and what the machine missed."""

    drawn: int
    settled: int
    missed: int


def by_code(session: Session, reach: Reach) -> Sequence[CodeCount]:
    """Every code that was decided on, within reach."""
    later = aliased(FindingDecision)
    newest = (
        ~select(later.id)
        .where(
            later.application_id == FindingDecision.application_id,
            later.key == FindingDecision.key,
            later.number > FindingDecision.number,
        )
        .exists()
    )
    upheld, dismissed = (
        _count(newest & (FindingDecision.verdict == verdict)) for verdict in _SETTLED
    )
    query = (
        select(
            FindingDecision.code,
            upheld,
            dismissed,
            _count(FindingDecision.former.in_(_SETTLED)),
        )
        .join(Application, Application.id == FindingDecision.application_id)
        .where(reach.applications())
        .group_by(FindingDecision.code)
        .order_by(FindingDecision.code)
    )
    return [CodeCount(*row) for row in session.execute(query)]


def of_sample(session: Session, reach: Reach, policy_id: str | None) -> SampleCount:
    """What came of the sample within reach; with ``policy_id``, under that notice alone."""
    query = (
        select(
            func.count(),
            _count(Sample.settled_at.is_not(None)),
            _count(Sample.missed.is_(True)),
        )
        .select_from(Sample)
        .join(Application, Application.id == Sample.application_id)
        .where(reach.applications())
    )
    if policy_id is not None:
        query = query.where(Sample.policy_id == policy_id)
    return SampleCount(*session.execute(query).one())


def _count(what: ColumnElement[bool]) -> ColumnElement[int]:
    return func.coalesce(func.sum(case((what, 1), else_=0)), 0)
