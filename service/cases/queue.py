"""The SQL of the case queue: filters, two orders, counts. Reach stands in every query."""

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any, Literal

from sqlalchemy import ColumnElement, Date, exists, func, literal, or_, select, tuple_
from sqlalchemy.orm import Session

from schemas.findings import Outcome
from service.accounts.reach import Reach
from service.applications.tables import Application
from service.cases.states import LEVEL_OF, SETTLED, CaseState, Who
from service.cases.tables import Case, ListedFinding, Sample
from service.organisations.tables import Organisation

Order = Literal["deadline", "risk"]
Row = tuple[Case, Application]
_NEVER = date.max
_UNKNOWN = -1
"""Behind every known risk."""


@dataclass(frozen=True)
class Wanted:
    """Which cases a list shall hold; None asks for nothing.

    ``unit``: an organisation with all below it. ``person``: a condition that finds somebody.
    ``today``: by which *overdue* and *postponed* are told. ``clean``: nothing is said against it.
    ``sampled``: left to people whatever the machine says. ``states``: any of these.
    """

    today: date
    state: CaseState | None = None
    level: Who | None = None
    unit: str | None = None
    grade: int | None = None
    finding: str | None = None
    outcome: str | None = None
    assignee: str | None = None
    overdue: bool | None = None
    postponed: bool | None = None
    person: ColumnElement[bool] | None = None
    clean: bool = False
    sampled: bool | None = None
    states: Collection[CaseState] | None = None


@dataclass(frozen=True)
class Standing:
    """How many cases lie on a desk, and how much of it presses."""

    remaining: int
    overdue: int
    due_today: int
    arrived_today: int
    done_today: int


def listed(
    session: Session, wanted: Wanted, reach: Reach, order: Order, part: tuple[str | None, int]
) -> Sequence[Row]:
    """Cases in reach, the most pressing first.

    ``part``: from behind which ``place``, and how many at most.
    """
    after, limit = part
    query = select(Case, Application).join(Application, Application.id == Case.application_id)
    query = query.where(reach.applications(), *_conditions(wanted))
    key = _KEYS[order]
    if after:
        said, _, last = after.partition("-")
        behind = tuple_(key, Case.application_id) > tuple_(_value(order, said), literal(last))
        query = query.where(behind)
    return session.execute(query.order_by(key, Case.application_id).limit(limit)).all()


def place(row: Row, order: Order) -> str:
    """Where in the list a row stands, for a cursor."""
    case, _ = row
    if order == "deadline":
        return f"{(case.due_on or _NEVER).toordinal()}-{case.application_id}"
    return f"{case.risk if case.risk is not None else _UNKNOWN_PLACE}-{case.application_id}"


def counted(session: Session, wanted: Wanted, reach: Reach) -> int:
    """How many cases within reach a list would hold."""
    query = select(func.count()).select_from(Case)
    joined = query.join(Application, Application.id == Case.application_id)
    return session.execute(joined.where(reach.applications(), *_conditions(wanted))).scalar_one()


def standing(
    session: Session, reach: Reach, levels: Sequence[Who], actor: str, day: tuple[datetime, date]
) -> Standing:
    """What lies before these levels, within reach. ``day``: when today began, and which it is."""
    began, today = day
    mine = Case.state.in_(_states(levels))
    counts: dict[str, ColumnElement[bool]] = {
        "remaining": mine,
        "overdue": mine & (Case.due_on < today),
        "due_today": mine & (Case.due_on == today),
        "arrived_today": mine & (Case.entered_at >= began),
        "done_today": (Case.moved_by == actor) & (Case.entered_at >= began),
    }
    query = select(*(func.count().filter(what).label(name) for name, what in counts.items()))
    joined = query.select_from(Case).join(Application, Application.id == Case.application_id)
    found = session.execute(joined.where(reach.applications()))
    return Standing(**found.mappings().one())


def _conditions(wanted: Wanted) -> Iterator[ColumnElement[bool]]:
    for value, column in (
        (wanted.state, Case.state),
        (wanted.outcome, Case.outcome),
        (wanted.assignee, Case.assignee),
        (wanted.grade, Application.applied_grade),
    ):
        if value is not None:
            yield column == value
    if wanted.level is not None:
        yield Case.state.in_(_states([wanted.level]))
    if wanted.unit is not None:
        below = select(Organisation.id).where(Organisation.path.contains(f"/{wanted.unit}/"))
        yield Application.organisation_id.in_(below)
    if wanted.finding is not None:
        yield exists().where(
            ListedFinding.application_id == Case.application_id,
            ListedFinding.code == wanted.finding,
        )
    if wanted.person is not None:
        yield wanted.person
    yield from _by_sample(wanted)
    yield from _by_day(wanted)


def _by_sample(wanted: Wanted) -> Iterator[ColumnElement[bool]]:
    if wanted.states is not None:
        yield Case.state.in_(wanted.states)
    if wanted.clean:
        yield (Case.outcome == Outcome.PASS) & (Case.answer == "eligible")
    if wanted.sampled is not None:
        drawn = exists().where(
            Sample.application_id == Case.application_id, Sample.settled_at.is_(None)
        )
        yield drawn if wanted.sampled else ~drawn


def _by_day(wanted: Wanted) -> Iterator[ColumnElement[bool]]:
    late = Case.state.not_in(SETTLED) & (Case.due_on < wanted.today)
    waits = Case.postponed_until > wanted.today
    if wanted.overdue is not None:
        yield late if wanted.overdue else or_(Case.due_on.is_(None), ~late)
    if wanted.postponed is not None:
        yield waits if wanted.postponed else or_(Case.postponed_until.is_(None), ~waits)


def _states(levels: Sequence[Who]) -> list[CaseState]:
    """The states in which a case lies before these levels; submitted ones before the lowest."""
    found = [state for state, level in LEVEL_OF.items() if level in levels]
    return [CaseState.SUBMITTED, *found] if Who.UNIT in levels else found


def _value(order: Order, said: str) -> ColumnElement[Any]:
    """What a cursor says of the order's key; a strange one leads to the start."""
    number = int(said) if said.isdecimal() and len(said) <= _DIGITS else 0
    if order == "deadline":
        return literal(date.fromordinal(min(max(number, 1), _NEVER.toordinal())), Date)
    return literal(-number if number < _UNKNOWN_PLACE else -_UNKNOWN)


_DIGITS = 7
_UNKNOWN_PLACE = 10**6
_KEYS: dict[Order, ColumnElement[Any]] = {
    "deadline": func.coalesce(Case.due_on, literal(_NEVER, Date)),
    "risk": -func.coalesce(Case.risk, _UNKNOWN),
}
