"""What the pages of lists show: the lists within reach, and one with what came back of it."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from sqlalchemy.orm import Session
from starlette.requests import Request

from service.accounts.callers import Caller
from service.api.cursors import decode, page
from service.organisations import store as organisations
from service.rosters import store
from service.rosters.forms import FORMS, ListForm, name_of
from service.rosters.returns import found
from service.rosters.returns_router import return_view
from service.rosters.schemas import ReturnView, RosterLine, RosterView, RosterWhole
from service.rosters.tables import STAGE_WORDS, STATE_WORDS, RosterState, Stage

_AT_ONCE = 50
_MOST_UNITS = 500
_OPEN = {RosterState.PRODUCED, RosterState.UNIT_CHECKED, RosterState.SENT_BACK}
Choices = Sequence[tuple[str, str]]


@dataclass(frozen=True)
class Listed:
    """Part of the lists within reach, and what can be asked for."""

    rosters: Sequence[RosterView]
    next: str | None
    units: Choices
    forms: Mapping[str, str] = field(default_factory=lambda: {f.value: name_of(f) for f in FORMS})
    states: Mapping[RosterState, str] = field(default_factory=lambda: STATE_WORDS)


@dataclass(frozen=True)
class Shown:
    """One list. ``is_open``: a stamped scan of it is still taken."""

    roster: RosterWhole
    form: str
    state: str
    returns: Sequence[ReturnView]
    is_open: bool
    stages: Mapping[Stage, str] = field(default_factory=lambda: STAGE_WORDS)


def rosters_of(
    session: Session,
    caller: Caller,
    wanted: Mapping[str, str | int | ListForm],
    place: tuple[Request, str | None],
) -> Listed:
    """Lists within reach, newest first."""
    request, cursor = place
    rows = store.listed(session, caller.reach, dict(wanted), decode(cursor), _AT_ONCE + 1)
    part = page(request, rows, _AT_ONCE, RosterView.of, lambda row: row.id)
    return Listed(part.items, part.next, _units(session, caller))


def roster_of(session: Session, roster_id: str, caller: Caller) -> Shown:
    """One list, with its rows as they stood.

    Raises:
        NotFoundError: there is none within reach.
    """
    roster = found(session, roster_id, caller)
    lines = [RosterLine.of(row) for row in store.rows_of(session, roster.id)]
    returns = [return_view(session, one) for one in store.returns_of(session, roster.id)]
    return Shown(
        RosterWhole.with_rows(roster, lines),
        name_of(roster.form),
        STATE_WORDS[roster.state],
        returns[::-1],
        roster.state in _OPEN,
    )


def _units(session: Session, caller: Caller) -> Choices:
    """Organisations within reach, by their place in the tree."""
    reach = caller.reach.organisations()
    rows = organisations.listed(session, reach, None, None, _MOST_UNITS)
    return [(row.id, row.name) for row in sorted(rows, key=lambda row: row.path)]
