"""The start: what lies before somebody today, by role."""

from dataclasses import dataclass

from sqlalchemy.orm import Session

from service.accounts.callers import Caller
from service.accounts.permissions import Right
from service.cases import queue
from service.cases.days import began
from service.cases.schemas import CaseEntry
from service.cases.states import LEVELS, Who
from service.cases.transitions import LEVEL_RIGHTS
from service.cases.views import case_entry
from service.clock import Clock

_SHOWN = 5


@dataclass(frozen=True)
class Start:
    """``counts`` and ``pressing``: for who reviews; ``duties``: what any other role may do."""

    counts: queue.Standing | None
    pressing: list[CaseEntry]
    duties: list[str]


def levels_of(caller: Caller) -> list[Who]:
    """The levels at which this person reviews, lowest first."""
    return [level for level in LEVELS if caller.may(LEVEL_RIGHTS[level])]


def counts_of(session: Session, caller: Caller, clock: Clock) -> queue.Standing:
    """What lies on this person's desk."""
    today = clock.today()
    day = (began(today), today)
    return queue.standing(session, caller.reach, levels_of(caller), caller.actor, day)


def start_of(session: Session, caller: Caller, clock: Clock) -> Start:
    """The start of one person."""
    if not caller.may(Right.CASE_READ):
        duties = [right.says for right in Right if caller.may(right)]
        return Start(None, [], duties)
    today = clock.today()
    level = next(iter(levels_of(caller)), None)
    wanted = queue.Wanted(today=today, level=level, postponed=False)
    found = queue.listed(session, wanted, caller.reach, "deadline", (None, _SHOWN))
    return Start(counts_of(session, caller, clock), [case_entry(r, today) for r in found], [])
