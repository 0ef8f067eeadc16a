"""What the page of one case shows, gathered from the services that the API calls, too."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy.orm import Session

from extractors.checks.eligibility.condition_labels import CONDITION_LABELS
from schemas.case import CaseReport, RuleResult
from schemas.report import Report
from service import clock
from service.accounts.callers import Caller
from service.applications.tables import Application
from service.cases import findings, store
from service.cases.access import found
from service.cases.evaluation import evaluate_both
from service.cases.known import known_in
from service.cases.schemas import CaseView, ReturnView
from service.cases.views import case_view
from service.cases.words import LEVEL_WORDS
from service.documents import store as documents
from service.documents.results import Notice
from service.errors import NotFoundError
from service.vault.masks import mask_id
from service.web.case_acts import Act, Moment, acts_of, moments_of
from service.web.case_cards import Card, Group, cards_of, groups_of
from service.web.case_choices import places_of
from service.web.case_facts import lines_of
from service.web.case_paper_facts import gaps_of
from service.web.case_papers import Paper, SignalLine, first_pages, papers_of, signals_of
from service.web.case_values import Line, Place, mended_of
from service.web.case_work import Work, work_of
from service.web.queue_page import next_case
from service.web.reuse_words import others_of
from service.web.visitors import Names


@dataclass(frozen=True)
class Shown:
    """One case. ``holder``: another who works on it; ``next``: the next one on the desk.

    ``gaps``: what the machine has not read, by paper; ``ahead``: the next one's first pages.
    """

    case: CaseView
    application: Application
    id_number: str | None
    report: CaseReport
    papers: Sequence[Paper]
    labels: Mapping[str, str]
    lines: Sequence[Line]
    gaps: Sequence[tuple[str, Sequence[tuple[Place, str]]]]
    groups: Sequence[Group]
    signals: Sequence[SignalLine]
    signal_cards: Mapping[str, Card]
    rules: Sequence[tuple[str, RuleResult]]
    acts: Sequence[Act]
    work: Work
    holder: str | None
    mine: bool
    assignee: str | None
    returns: Sequence[tuple[str, ReturnView]]
    moments: Sequence[Moment]
    next: str | None
    ahead: Sequence[str]


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
    report, bare = evaluate_both(session, application, notice)
    read = _reports(session, report)
    judged = findings.with_decisions(session, case_id, known_in(bare))
    papers = papers_of(report, read)
    labels = {paper.id: paper.label for paper in papers}
    names = Names(session)
    mended = mended_of(store.corrections_in_force(session, case_id), read, names)
    holder = view.locked_by if _is_held(session, view) else None
    signals = signals_of(papers, read, judged)
    told = {one.finding.key for line in signals for one in line.judged}
    cards = cards_of(judged, labels, names, others_of(session, judged, caller.reach))
    following = next_case(session, caller, notice.today, case_id)
    counting = {p.id: read[p.id] for p in report.documents if p.id in read and not p.replaced}
    gaps = [gap for key, each in counting.items() for gap in gaps_of(key, each)]
    return Shown(
        case=view,
        application=application,
        id_number=mask_id(application.id_number) if application.id_number else None,
        report=report,
        papers=papers,
        labels=labels,
        lines=lines_of(report, counting, _declared(session, case_id), judged, mended),
        gaps=places_of([gap for gap in gaps if gap.key not in mended], labels),
        groups=groups_of([card for card in cards if card.key not in told]),
        signals=signals,
        signal_cards={card.key: card for card in cards if card.key in told},
        rules=[(CONDITION_LABELS.get(rule.id, rule.id), rule) for rule in report.rules],
        acts=acts_of(view),
        work=work_of(session, (application, row), view, caller, (notice.today, labels, names)),
        holder=names.of(holder) if holder and holder != caller.actor else None,
        mine=holder == caller.actor,
        assignee=names.of(view.assignee) if view.assignee else None,
        returns=[(LEVEL_WORDS[each.level], each) for each in view.returns],
        moments=moments_of(session, case_id, caller, labels, names),
        next=following,
        ahead=first_pages(session, following) if following else [],
    )


def _reports(session: Session, report: CaseReport) -> dict[str, Report]:
    stored = documents.reports_in_force(session, [paper.id for paper in report.documents])
    return {key: Report.model_validate(row.report) for key, row in stored.items()}


def _declared(session: Session, case_id: str) -> dict[str, dict[str, Any]]:
    papers = documents.of_application(session, case_id)
    return {paper.id: dict(paper.declared or {}) for paper in papers}


def _is_held(session: Session, view: CaseView) -> bool:
    return view.locked_until is not None and view.locked_until > clock.now(session)
