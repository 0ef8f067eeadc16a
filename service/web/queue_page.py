"""What the page of the queue shows: counts, filters, cases, and who holds which."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date

from sqlalchemy.orm import Session
from starlette.requests import Request

from service.accounts.callers import Caller
from service.accounts.permissions import Right
from service.api.cursors import decode, page
from service.applications.store import person_sought
from service.cases import queue
from service.cases.queue import Order
from service.cases.schemas import CaseEntry
from service.cases.states import LEVELS, CaseState, Who
from service.cases.views import case_entry
from service.cases.words import LEVEL_WORDS, STATE_WORDS
from service.clock import Clock
from service.organisations import store as organisations
from service.organisations.tables import Organisation
from service.web.confirm_page import clean_wanted
from service.web.finding_words import FINDING
from service.web.home import counts_of, levels_of
from service.web.visitors import Names
from service.web.words import GRADE

_AT_ONCE = 50
_MOST_UNITS = 500
Choices = Sequence[tuple[str, str]]


@dataclass(frozen=True)
class Filters:
    """What was asked for, as the form sends it; an empty text asks for nothing."""

    level: str
    state: CaseState | str
    unit: str
    grade: str
    finding: str
    overdue: bool
    q: str
    sort: Order


@dataclass(frozen=True)
class Line:
    """A case in the list. ``holder``: who has locked it at this moment, ``mine``: this person."""

    case: CaseEntry
    holder: str | None
    mine: bool
    assignee: str | None


@dataclass(frozen=True)
class Queue:
    """The page. ``next``: the address of what follows, None at the end.

    ``clean``: how many could be confirmed at once; None for who may not.
    """

    counts: queue.Standing
    filters: Filters
    lines: list[Line]
    next: str | None
    clean: int | None
    levels: Choices
    units: Choices
    states: Choices = field(default_factory=lambda: [(s.value, w) for s, w in STATE_WORDS.items()])
    grades: Choices = field(default_factory=lambda: [(str(g), w) for g, w in GRADE.items()])
    findings: Choices = field(default_factory=lambda: list(FINDING.items()))


def queue_of(
    session: Session,
    caller: Caller,
    clock: Clock,
    filters: Filters,
    place: tuple[Request, str | None],
) -> Queue:
    """The queue of one person, from behind a cursor."""
    request, cursor = place
    today = clock.today()
    wanted = _wanted(session, caller, clock, filters)
    part = (decode(cursor), _AT_ONCE + 1)
    found = queue.listed(session, wanted, caller.reach, filters.sort, part)
    names = Names(session)

    def line(row: queue.Row) -> Line:
        held = row[0].locked_until is not None and row[0].locked_until > clock.now()
        holder = row[0].locked_by if held else None
        return Line(
            case_entry(row, today),
            names.of(holder) if holder else None,
            holder == caller.actor,
            names.of(row[0].assignee) if row[0].assignee else None,
        )

    rows = [line(row) for row in found[:_AT_ONCE]]
    following = page(
        request,
        found,
        _AT_ONCE,
        lambda row: row[0].application_id,
        lambda row: queue.place(row, filters.sort),
    ).next
    counts = counts_of(session, caller, clock)
    units = _units(session, caller)
    clean = None
    if caller.may(Right.CASE_BULK_CONFIRM):
        clean = queue.counted(session, clean_wanted(caller, today), caller.reach)
    return Queue(counts, filters, rows, following, clean, _levels(caller), units)


def next_case(session: Session, caller: Caller, today: date, but: str) -> str | None:
    """The most pressing case before this person beside one; None where the desk is clear."""
    level = next(iter(levels_of(caller)), None)
    if level is None:
        return None
    wanted = queue.Wanted(today=today, level=level, postponed=False)
    found = queue.listed(session, wanted, caller.reach, "deadline", (None, 2))
    return next((row[0].application_id for row in found if row[0].application_id != but), None)


def _wanted(session: Session, caller: Caller, clock: Clock, asked: Filters) -> queue.Wanted:
    mine = next(iter(levels_of(caller)), None)
    level = {"mine": mine, "all": None}.get(asked.level)
    if asked.level not in {"mine", "all"}:
        level = Who(asked.level)
    return queue.Wanted(
        today=clock.today(),
        state=CaseState(asked.state) if asked.state else None,
        level=None if asked.state or asked.q else level,
        unit=asked.unit or None,
        grade=int(asked.grade) if asked.grade else None,
        finding=asked.finding or None,
        overdue=True if asked.overdue else None,
        person=person_sought(session, asked.q) if asked.q else None,
    )


def _levels(caller: Caller) -> Choices:
    own = [("mine", "我的待办")] if levels_of(caller) else []
    return [*own, ("all", "全部"), *((w.value, LEVEL_WORDS[w]) for w in LEVELS)]


def _units(session: Session, caller: Caller) -> Choices:
    """Organisations within reach, by their place in the tree."""
    found: Sequence[Organisation] = organisations.listed(
        session, caller.reach.organisations(), None, None, _MOST_UNITS
    )
    return [(row.id, row.name) for row in sorted(found, key=lambda row: row.path)]
