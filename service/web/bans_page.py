"""What the register of bans shows: who is barred until when, and how near the end is."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Literal

from sqlalchemy.orm import Session
from starlette.requests import Request

from service.accounts.callers import Caller
from service.api.cursors import decode, page
from service.bans import store
from service.bans.exchange import STATE_WORDS
from service.bans.schemas import BanEntry
from service.bans.tables import STANDING, Ban, BanState

_AT_ONCE = 50
_SOON = 60
"""So many days before its end a ban is called near it."""

Term = Literal["current", "soon", "over"]
TERM_WORDS: Mapping[Term, str] = {
    "current": "限制期内",
    "soon": f"{_SOON}日内期满",
    "over": "已期满",
}


@dataclass(frozen=True)
class Line:
    """A ban in the list. ``left``: days until its end, None where it holds no more or has none.

    ``is_over``: its last day is past.
    """

    ban: BanEntry
    left: int | None
    is_over: bool

    @property
    def is_soon(self) -> bool:
        """Whether its end is near."""
        return self.left is not None and self.left <= _SOON


@dataclass(frozen=True)
class Register:
    """Part of the register; ``next``: the address of what follows."""

    lines: Sequence[Line]
    next: str | None
    states: Mapping[BanState, str]
    terms: Mapping[Term, str]


def register_of(
    session: Session,
    caller: Caller,
    wanted: tuple[BanState | None, Term | None],
    today: date,
    place: tuple[Request, str | None],
) -> Register:
    """Bans within reach, newest first."""
    (state, term), (request, cursor) = wanted, place
    ends = _ends(term, today)
    rows = store.listed(session, state, caller.reach, decode(cursor), _AT_ONCE + 1, ends=ends)
    part = page(request, rows, _AT_ONCE, lambda row: _line(row, today), lambda row: row.id)
    return Register(part.items, part.next, STATE_WORDS, TERM_WORDS)


def days_left(ban: Ban, today: date) -> int | None:
    """How many days a ban still holds, the last one included."""
    if ban.state not in STANDING or ban.ends_on is None or ban.ends_on < today:
        return None
    return (ban.ends_on - today).days + 1


def is_over(ban: Ban, today: date) -> bool:
    """Whether a ban that nobody ended has run its term."""
    return ban.state in STANDING and ban.ends_on is not None and ban.ends_on < today


def _line(ban: Ban, today: date) -> Line:
    return Line(BanEntry.of(ban), days_left(ban, today), is_over(ban, today))


def _ends(term: Term | None, today: date) -> tuple[date | None, date | None]:
    if term is None:
        return None, None
    if term == "over":
        return None, today
    return today, today + timedelta(_SOON) if term == "soon" else None
