"""What the page of one case shows, gathered from the services that the API calls, too."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy.orm import Session

from extractors.checks.eligibility.condition_labels import CONDITION_LABELS
from schemas.case import CaseReport, RuleResult
from schemas.report import Report
from service import clock
from service.accounts.callers import Caller
from service.accounts.permissions import Right
from service.applications.tables import Application
from service.audit import store as audit
from service.audit.sealing import opened
from service.cases import findings
from service.cases.access import found
from service.cases.evaluation import evaluate
from service.cases.findings import Judged
from service.cases.schemas import CaseView, ReturnView
from service.cases.states import Action
from service.cases.tables import Verdict
from service.cases.views import case_view
from service.cases.words import ACTION_WORDS, LEVEL_WORDS
from service.documents import store as documents
from service.documents.results import Notice
from service.errors import NotFoundError
from service.vault.masks import mask_id
from service.web.case_facts import Line, lines_of
from service.web.case_papers import Paper, SignalLine, papers_of, signals_of
from service.web.event_words import said
from service.web.finding_words import FINDING
from service.web.queue_page import next_case
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
class Card:
    """A finding with its decisions. ``who``: by whom each was taken."""

    judged: Judged
    title: str
    paper: str | None
    who: Sequence[str]

    @property
    def key(self) -> str:
        """What a decision on it is kept under."""
        return self.judged.finding.key

    @property
    def is_open(self) -> bool:
        """Whether nobody has decided on it."""
        return self.judged.verdict is Verdict.OPEN


@dataclass(frozen=True)
class Moment:
    """One event of the timeline."""

    at: datetime
    words: str
    who: str
    paper: str | None
    reason: str | None


@dataclass(frozen=True)
class Shown:
    """One case. ``holder``: another who works on it; ``next``: the next one on the desk."""

    case: CaseView
    application: Application
    id_number: str | None
    report: CaseReport
    papers: Sequence[Paper]
    labels: Mapping[str, str]
    lines: Sequence[Line]
    cards: Sequence[Card]
    signals: Sequence[SignalLine]
    signal_cards: Mapping[str, Card]
    rules: Sequence[tuple[str, RuleResult]]
    acts: Sequence[Act]
    may_decide: bool
    holder: str | None
    mine: bool
    assignee: str | None
    returns: Sequence[tuple[str, ReturnView]]
    moments: Sequence[Moment]
    next: str | None


def case_of(session: Session, case_id: str, caller: Caller, notice: Notice) -> Shown:
    """One case for these eyes.

    Raises:
        NotFoundError: there is none within reach.
        ErasedError: its person's data was erased.
    """
    application, row = found(session, case_id, caller)
    view = case_view(session, application, row, caller, notice.today)
    if not isinstance(view, CaseView):
        raise NotFoundError("没有这份申报，或您无权查看。")
    report = evaluate(session, application, notice)
    papers_read = _reports(session, report)
    judged = findings.of_case(session, application, notice)
    papers = papers_of(report, papers_read)
    labels = {paper.id: paper.label for paper in papers}
    names = Names(session)
    holder = view.locked_by if _is_held(session, view) else None
    signals = signals_of(papers, papers_read, judged)
    told = {one.finding.key for line in signals for one in line.judged}
    cards = [_card(one, labels, names) for one in _heaviest_first(judged)]
    return Shown(
        case=view,
        application=application,
        id_number=mask_id(application.id_number) if application.id_number else None,
        report=report,
        papers=papers,
        labels=labels,
        lines=lines_of(report, papers_read, _declared(session, case_id), judged),
        cards=[card for card in cards if card.key not in told],
        signals=signals,
        signal_cards={card.key: card for card in cards if card.key in told},
        rules=[(CONDITION_LABELS.get(rule.id, rule.id), rule) for rule in report.rules],
        acts=_acts(view),
        may_decide=caller.may(Right.FINDING_DECIDE),
        holder=names.of(holder) if holder and holder != caller.actor else None,
        mine=holder == caller.actor,
        assignee=names.of(view.assignee) if view.assignee else None,
        returns=[(LEVEL_WORDS[each.level], each) for each in view.returns],
        moments=_moments(session, case_id, labels, names),
        next=next_case(session, caller, notice.today, case_id),
    )


def _reports(session: Session, report: CaseReport) -> dict[str, Report]:
    stored = documents.reports_in_force(session, [paper.id for paper in report.documents])
    return {key: Report.model_validate(row.report) for key, row in stored.items()}


def _declared(session: Session, case_id: str) -> dict[str, dict[str, Any]]:
    papers = documents.of_application(session, case_id)
    return {paper.id: dict(paper.declared or {}) for paper in papers}


def _heaviest_first(judged: Sequence[Judged]) -> list[Judged]:
    """What was dismissed comes last."""
    return sorted(judged, key=lambda j: (j.verdict is Verdict.DISMISSED, -j.finding.severity.rank))


def _card(one: Judged, labels: Mapping[str, str], names: Names) -> Card:
    finding = one.finding
    return Card(
        one,
        FINDING.get(finding.code, finding.code),
        labels.get(finding.document_id or ""),
        [names.of(decision.decided_by) for decision in one.decisions],
    )


def _acts(view: CaseView) -> list[Act]:
    return [
        Act(action, ACTION_WORDS[action], *_ACTS[action]) for action in view.can if action in _ACTS
    ]


def _moments(
    session: Session, case_id: str, labels: Mapping[str, str], names: Names
) -> list[Moment]:
    """What happened, the newest first."""
    events = audit.of_application(session, case_id, 0, _MOST_EVENTS)
    return [
        Moment(
            event.at,
            said(event.tag),
            names.of(event.actor),
            labels.get(event.document_id or ""),
            opened(session, event).reason,
        )
        for event in reversed(events)
    ]


def _is_held(session: Session, view: CaseView) -> bool:
    return view.locked_until is not None and view.locked_until > clock.now(session)
