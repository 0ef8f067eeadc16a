"""The steps of a case that somebody may take now, and what has happened so far."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy.orm import Session

from service.accounts.callers import Caller
from service.audit import store as audit
from service.audit.sealing import opened
from service.cases.schemas import CaseView
from service.cases.states import Action
from service.cases.words import ACTION_WORDS
from service.falsification.opinion import without_opinion
from service.web.event_words import said
from service.web.visitors import Names

_MOST_EVENTS = 500


@dataclass(frozen=True)
class Act:
    """A step that this person may take now. ``key``: pressed for it."""

    action: Action
    words: str
    path: str
    key: str
    weighs: bool


_ACTS = {
    Action.BEGIN: ("begin", "b", False),
    Action.FORWARD: ("forward", "f", False),
    Action.REQUIRE_ONSITE: ("onsite", "o", False),
    Action.CONFIRM_ONSITE: ("onsite/confirm", "c", False),
    Action.APPROVE: ("approve", "a", False),
    Action.RETURN: ("return", "t", False),
    Action.EXTEND: ("extend", "e", False),
    Action.REFUSE: ("refuse", "r", True),
}


@dataclass(frozen=True)
class Moment:
    """One event of the timeline."""

    at: datetime
    words: str
    who: str
    paper: str | None
    reason: str | None


def acts_of(view: CaseView) -> list[Act]:
    """What may be done, in the order of the actions."""
    return [
        Act(action, ACTION_WORDS[action], *_ACTS[action]) for action in view.can if action in _ACTS
    ]


def moments_of(
    session: Session, case_id: str, caller: Caller, labels: Mapping[str, str], names: Names
) -> list[Moment]:
    """What happened, the newest first."""
    events = audit.of_application(session, case_id, 0, _MOST_EVENTS)
    return [
        Moment(
            event.at,
            said(event.tag),
            names.of(event.actor),
            labels.get(event.document_id or ""),
            without_opinion(session, event, opened(session, event), caller).reason,
        )
        for event in reversed(events)
    ]
