"""What the timeline of a case and the auditors' page show of events."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import groupby

from sqlalchemy.orm import Session
from starlette.requests import Request

from service.accounts.callers import Caller
from service.accounts.permissions import Right
from service.api.cursors import page
from service.applications import service as applications
from service.audit import store
from service.audit.masking import masked
from service.audit.router import after_of
from service.audit.schemas import ChainedEventView
from service.audit.sealing import opened
from service.audit.tables import Event
from service.clock import SHANGHAI
from service.falsification.opinion import without_opinion
from service.vault.masks import mask_name
from service.web.audit_words import Change, changes_of, facts_of
from service.web.event_words import said
from service.web.falsification_scans import scans_of
from service.web.visitors import Names

_AT_ONCE = 200
Place = tuple[Request, str | None]


@dataclass(frozen=True)
class Moment:
    """One event: what, who, when, why, and what it changed."""

    event: ChainedEventView
    words: str
    who: str
    paper: str | None
    reason: str | None
    changes: Sequence[Change]
    facts: Sequence[tuple[str, str]]


@dataclass(frozen=True)
class Timeline:
    """Part of one application's events, day by day, oldest first.

    ``name``: None once the person's data was erased; masked where values are.
    """

    case_id: str
    name: str | None
    days: Sequence[tuple[date, Sequence[Moment]]]
    next: str | None
    is_masked: bool


def timeline_of(session: Session, case_id: str, caller: Caller, place: Place) -> Timeline:
    """One application's events for these eyes: whole for reviewers, else masked.

    Raises:
        NotFoundError: there is none within reach.
    """
    application = applications.known(session, case_id, caller)
    whole = caller.may(Right.REPORT_WHOLE)
    moments, following = _part(
        session, store.Sought(application_id=case_id), caller, place, whole=whole
    )
    name = None if application.is_erased else application.name
    return Timeline(
        case_id,
        name if whole or not name else mask_name(name),
        [(day, list(found)) for day, found in groupby(moments, _day)],
        following,
        not whole,
    )


def events_of(
    session: Session, sought: store.Sought, caller: Caller, place: Place
) -> tuple[Sequence[Moment], str | None]:
    """Events for auditors, masked; and the address of what follows."""
    return _part(session, sought, caller, place, whole=False)


def _part(
    session: Session, sought: store.Sought, caller: Caller, place: Place, *, whole: bool
) -> tuple[list[Moment], str | None]:
    request, cursor = place
    rows = store.found(session, sought, after_of(cursor), _AT_ONCE + 1)
    names, labels = Names(session), _labels(session, sought.application_id)
    part = page(
        request,
        rows,
        _AT_ONCE,
        lambda event: _moment(session, event, caller, (names, labels), whole=whole),
        lambda event: str(event.number),
    )
    return part.items, part.next


def _labels(session: Session, application_id: str | None) -> Mapping[str, str]:
    """What the papers of one application are called."""
    papers = scans_of(session, application_id) if application_id else []
    return {paper.id: paper.label for paper in papers}


def _moment(
    session: Session,
    event: Event,
    caller: Caller,
    known: tuple[Names, Mapping[str, str]],
    *,
    whole: bool,
) -> Moment:
    known_values = opened(session, event)
    shown = known_values if whole else masked(known_values)
    values = without_opinion(session, event, shown, caller)
    names, labels = known
    return Moment(
        ChainedEventView.of(event, values),
        said(event.tag),
        names.of(event.actor),
        labels.get(event.document_id or ""),
        values.reason,
        changes_of(known_values, values),
        facts_of(event.facts),
    )


def _day(moment: Moment) -> date:
    return moment.event.at.astimezone(SHANGHAI).date()
