"""The lists of falsification cases and of certificates to be taken back."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from sqlalchemy.orm import Session
from starlette.requests import Request

from service.accounts.callers import Caller
from service.accounts.permissions import Right
from service.api.cursors import decode, page
from service.falsification import store
from service.falsification.revocations import STATE_WORDS as REVOCATION_WORDS
from service.falsification.steps import STATE_WORDS, Stand, State, Step, open_steps
from service.falsification.tables import Falsification, Revocation, RevocationState
from service.falsification.views import CaseEntry, RevocationView
from service.web.falsification_forms import right_of

_AT_ONCE = 50
_LINE = {
    Step.NOTICE,
    Step.NOTICE_DELIVERY,
    Step.DEFENCE,
    Step.RECHECK,
    Step.DECISION,
    Step.SERVICE,
    Step.CLOSING,
}
"""The steps that lead on; a case waits for whoever takes the next of these."""
Place = tuple[Request, str | None]
"""The request, and the cursor that it names."""


@dataclass(frozen=True)
class Line:
    """A case in the list. ``mine``: its next step is this person's.

    ``is_over``: the time of the defence is, and nothing was said.
    """

    case: CaseEntry
    mine: bool
    is_over: bool


@dataclass(frozen=True)
class Listed:
    """Part of a list; ``next``: the address of what follows."""

    lines: Sequence[Line]
    next: str | None
    states: Mapping[State, str]


@dataclass(frozen=True)
class Certificates:
    """Certificates to be taken back, each with the person of its case, masked."""

    rows: Sequence[tuple[RevocationView, CaseEntry]]
    next: str | None
    states: Mapping[RevocationState, str]
    may_move: bool


def cases_of(
    session: Session, caller: Caller, wanted: store.Wanted, today: date, place: Place
) -> Listed:
    """Cases within reach, newest first."""
    request, cursor = place
    found = store.listed(session, wanted, caller.reach, decode(cursor), _AT_ONCE + 1)
    part = page(request, found, _AT_ONCE, lambda row: _line(row, caller, today), lambda row: row.id)
    return Listed(part.items, part.next, STATE_WORDS)


def waiting_of(session: Session, caller: Caller, today: date) -> list[Line]:
    """The cases whose next step is this person's, the newest first."""
    if not caller.may(Right.FALSIFICATION_READ):
        return []
    found = store.listed(session, store.Wanted(), caller.reach, None, _AT_ONCE)
    return [line for row in found if (line := _line(row, caller, today)).mine]


def certificates_of(
    session: Session, caller: Caller, state: RevocationState | None, place: Place
) -> Certificates:
    """Certificates within reach, newest first."""
    request, cursor = place
    found = store.revocations(session, state, caller.reach, decode(cursor), _AT_ONCE + 1)

    def show(row: Revocation) -> tuple[RevocationView, CaseEntry]:
        case = session.get_one(Falsification, row.falsification_id)
        steps = list(store.revocation_steps(session, row.id))
        return RevocationView.of(row, steps), CaseEntry.of(case)

    part = page(request, found, _AT_ONCE, show, lambda row: row.id)
    may_move = caller.may(Right.FALSIFICATION_STEP)
    return Certificates(part.items, part.next, REVOCATION_WORDS, may_move)


def _line(case: Falsification, caller: Caller, today: date) -> Line:
    stand = Stand(case.state, case.effect, case.referred_on is not None)
    following = next((step for step in open_steps(stand) if step in _LINE), None)
    over = case.state is State.NOTIFIED and case.defence_due is not None
    return Line(
        CaseEntry.of(case),
        following is not None and _is_mine(following, case, caller),
        over and case.defence_due is not None and today > case.defence_due,
    )


def _is_mine(step: Step, case: Falsification, caller: Caller) -> bool:
    if not caller.may(right_of(step)):
        return False
    return step is not Step.DECISION or caller.account_id not in {case.opener, case.rechecker}
