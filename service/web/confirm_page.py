"""Clean cases to look through and confirm at once, less the sample that people look at."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from sqlalchemy.orm import Session

from extractors.checks.messages import KIND_LABELS
from schemas.kinds import Kind
from service.accounts.callers import Caller
from service.cases import queue
from service.cases.bulk import CONFIRMING
from service.cases.schemas import CaseEntry
from service.cases.states import LEVEL_OF, CaseState
from service.cases.transitions import LEVEL_RIGHTS
from service.cases.views import case_entry
from service.cases.words import ACTION_WORDS
from service.clock import Clock
from service.documents import store as documents
from service.documents.tables import Document
from service.web.visitors import Names

_AT_ONCE = 24
_MOST_SAMPLED = 50


@dataclass(frozen=True)
class Sheet:
    """The first page of a paper; ``seen``: there is a picture of it."""

    document_id: str
    label: str
    seen: bool


@dataclass(frozen=True)
class Clean:
    """One clean case. ``does``: what confirming it means; ``holder``: another who works on it."""

    case: CaseEntry
    does: str
    sheets: Sequence[Sheet]
    holder: str | None


@dataclass(frozen=True)
class Confirming:
    """The page. ``total``: all that are clean; ``sampled``: those left to people so far.

    ``share``: how large a part the sample is, in percent.
    """

    lines: Sequence[Clean]
    total: int
    sampled: Sequence[CaseEntry]
    share: float


def clean_of(session: Session, caller: Caller, clock: Clock, share: float) -> Confirming:
    """The clean cases before one person, the most pressing first."""
    today = clock.today()
    wanted = clean_wanted(caller, today)
    rows = queue.listed(session, wanted, caller.reach, "deadline", (None, _AT_ONCE))
    total = queue.counted(session, wanted, caller.reach)
    drawn = clean_wanted(caller, today, sampled=True)
    left = queue.listed(session, drawn, caller.reach, "deadline", (None, _MOST_SAMPLED))
    sheets = _sheets(session, [case.application_id for case, _ in rows])
    names = Names(session)

    def line(row: queue.Row) -> Clean:
        case, until = row[0], row[0].locked_until
        is_held = until is not None and until > clock.now() and case.locked_by != caller.actor
        does = ACTION_WORDS[CONFIRMING[case.state]]
        holder = names.of(case.locked_by) if is_held else None
        return Clean(case_entry(row, today), does, sheets.get(case.application_id, []), holder)

    entries = [case_entry(row, today) for row in left]
    return Confirming([line(row) for row in rows], total, entries, share * 100)


def clean_wanted(caller: Caller, today: date, *, sampled: bool = False) -> queue.Wanted:
    """Cases that this person could confirm; with ``sampled``, those left to people instead."""
    states = _states(caller)
    return queue.Wanted(today=today, postponed=False, clean=True, sampled=sampled, states=states)


def _states(caller: Caller) -> list[CaseState]:
    return [state for state in CONFIRMING if caller.may(LEVEL_RIGHTS[LEVEL_OF[state]])]


def _sheets(session: Session, application_ids: Sequence[str]) -> dict[str, list[Sheet]]:
    found: dict[str, list[Sheet]] = {}
    for paper in documents.of_applications(session, application_ids):
        found.setdefault(str(paper.application_id), []).append(_sheet(paper))
    return found


def _sheet(paper: Document) -> Sheet:
    label = KIND_LABELS[Kind(paper.kind)] if paper.kind else "材料"
    return Sheet(paper.id, label, paper.pictures is not None)
