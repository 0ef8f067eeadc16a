"""What an applicant sees of the own application: the checklist, each paper's answer, the steps."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from sqlalchemy.orm import Session

from extractors.checks.messages import KIND_LABELS
from schemas.case import ApplicantCase, ChecklistEntry, PaperState
from schemas.case_findings import CaseCode, CaseFinding
from schemas.policy import Policy
from service.accounts.callers import Caller
from service.applications.tables import Application
from service.cases.access import found
from service.cases.deadlines import last_day, promised_until
from service.cases.evaluation import evaluate
from service.cases.schemas import ApplicantCaseView, PromiseView
from service.cases.states import ENDS, SETTLED, Action, CaseState
from service.cases.views import case_view
from service.documents import service as documents_service
from service.documents import store as documents
from service.documents.results import Notice
from service.documents.schemas import message_of
from service.documents.service import Standing
from service.documents.tables import Document, DocumentState
from service.documents.tries import tries_of
from service.errors import NotFoundError
from service.web.applicant_answers import Problem, first_problem
from service.web.applicant_slots import Asked, asked_for

_TRIES = 2
"""After so many a paper may be sent on as it is: nobody is kept out by a machine."""


@dataclass(frozen=True)
class Paper:
    """One paper as it counts. ``said``: a sentence where no machine has an answer."""

    id: str
    name: str
    kind: str | None
    state: DocumentState
    problem: Problem | None
    said: str | None
    tries: int
    as_it_is: bool
    may_replace: bool
    pages: int

    @property
    def may_send_on(self) -> bool:
        """Whether it may go as it is: after two tries, or where a new picture would not help."""
        is_open = self.problem is not None and not self.as_it_is
        return is_open and (self.tries >= _TRIES or bool(self.problem and self.problem.by_look))


@dataclass(frozen=True)
class Slot:
    """One entry of the checklist with its papers. ``may_promise``: until which day, if at all."""

    entry: ChecklistEntry
    asked: Asked
    papers: Sequence[Paper]
    promise: PromiseView | None
    may_promise: date | None

    @property
    def state(self) -> str:
        """In one word: ready, mend, reading, promised or missing."""
        if any(paper.state in _READING for paper in self.papers):
            return "reading"
        if any(paper.problem and not paper.as_it_is for paper in self.papers):
            return "mend"
        if self.entry.state == "present":
            return "ready"
        return "sent" if self.papers else self.entry.state

    @property
    def declared(self) -> str:
        """What a paper handed in here is said to hold, as JSON."""
        return json.dumps(self.asked.declared)


@dataclass(frozen=True)
class Mine:
    """The application of the one who looks. ``due_on``: the last day of where it stands."""

    application: Application
    case: ApplicantCaseView
    slots: Sequence[Slot]
    others: Sequence[Paper]
    hints: Sequence[CaseFinding]
    may_upload: bool
    due_on: date | None
    most_bytes: int

    @property
    def missing(self) -> Sequence[str]:
        """What is neither there nor promised, by its label."""
        return [slot.entry.label for slot in self.slots if slot.entry.state == "missing"]

    @property
    def ready(self) -> int:
        """How many entries of the checklist need nothing more of the applicant."""
        done = {"ready", "promised", "sent"}
        return sum(s.state in done and s.entry.state != "missing" for s in self.slots)

    @property
    def to_mend(self) -> int:
        """How many entries have a paper with something to mend."""
        return sum(slot.state == "mend" for slot in self.slots)

    @property
    def hand_in(self) -> Action | None:
        """Submitting, or submitting again; None where neither is possible now."""
        steps = (Action.SUBMIT, Action.RESUBMIT)
        return next((step for step in steps if step in self.case.can), None)

    @property
    def is_reading(self) -> bool:
        """Whether a paper is still being read."""
        papers = (*self.others, *(paper for slot in self.slots for paper in slot.papers))
        return any(paper.state in _READING for paper in papers)

    @property
    def steps(self) -> Sequence[tuple[str, bool]]:
        """The way of an application, and where this one stands."""
        return [(words, self.case.state in states) for words, states in _STEPS]

    @property
    def may_withdraw(self) -> bool:
        """Whether the application may still be taken back."""
        return Action.WITHDRAW in self.case.can


_STEPS: Sequence[tuple[str, frozenset[CaseState]]] = (
    ("填报上传", frozenset({CaseState.DRAFT, CaseState.RETURNED})),
    ("单位审核", frozenset({CaseState.SUBMITTED, CaseState.UNIT_REVIEW})),
    ("部门审核", frozenset({CaseState.DEPARTMENT_REVIEW})),
    (
        "资格审查",
        frozenset({CaseState.OFFICE_REVIEW, CaseState.ONSITE_DUE, CaseState.ONSITE_CONFIRMED}),
    ),
    ("结果", frozenset({CaseState.APPROVED, *ENDS})),
)
_READING = frozenset({DocumentState.QUEUED, DocumentState.EXAMINING})


def mine(session: Session, caller: Caller, notice: Notice, most_bytes: int) -> Mine:
    """The application that this caller was let in for.

    Raises:
        NotFoundError: the caller is nobody's applicant.
    """
    if caller.reach.application_id is None:
        raise NotFoundError("此页面供申报人使用，请从报名网站进入。")
    application, row = found(session, caller.reach.application_id, caller)
    view = case_view(session, application, row, caller, notice.today)
    report = evaluate(session, application, notice).for_applicant()
    papers = _papers(session, application.id, report, view)
    slots = [_slot(entry, application, notice, papers, view) for entry in report.checklist]
    placed = {paper.id for slot in slots for paper in slot.papers}
    return Mine(
        application=application,
        case=view,
        slots=slots,
        others=[paper for paper, _ in papers.values() if paper.id not in placed],
        hints=[finding for finding in report.findings if _is_hint(finding)],
        may_upload=_may_upload(view),
        due_on=view.due_on or last_day(view.state, notice),
        most_bytes=most_bytes,
    )


def _papers(
    session: Session, application_id: str, report: ApplicantCase, view: ApplicantCaseView
) -> Mapping[str, tuple[Paper, PaperState]]:
    """Every paper that was not replaced, oldest first, with what the case says of it."""
    rows = list(documents.of_application(session, application_id))
    states = {state.id: state for state in report.documents}
    may_replace = view.state in {CaseState.DRAFT, CaseState.RETURNED}
    standing = documents_service.standings(session, [row for row in rows if not row.replaced_by])
    return {
        one.document.id: (
            _paper(one, states[one.document.id], rows, may_replace=may_replace),
            states[one.document.id],
        )
        for one in standing
        if not one.document.is_erased
    }


def _paper(
    one: Standing, state: PaperState, rows: Sequence[Document], *, may_replace: bool
) -> Paper:
    document = one.document
    return Paper(
        id=document.id,
        name=document.file_name,
        kind=KIND_LABELS[state.kind] if state.kind else None,
        state=document.state,
        problem=first_problem(state.open),
        said=message_of(document),
        tries=tries_of(document.id, rows),
        as_it_is=state.as_it_is,
        may_replace=may_replace,
        pages=len(one.report.report["pages"]) if one.report else 0,
    )


def _slot(
    entry: ChecklistEntry,
    application: Application,
    notice: Notice,
    papers: Mapping[str, tuple[Paper, PaperState]],
    view: ApplicantCaseView,
) -> Slot:
    asked = asked_for(entry, notice.policy, application.applied_grade)
    mine = [p for p, state in papers.values() if _belongs(p.id, state, entry, asked)]
    promise = next((p for p in view.promises if p.item == entry.item and p.end is None), None)
    is_open = not (promise or mine or view.state in SETTLED)
    may_promise = _may_promise(entry, notice.policy, notice.today) if is_open else None
    return Slot(entry, asked, mine, promise, may_promise)


def _belongs(paper_id: str, state: PaperState, entry: ChecklistEntry, asked: Asked) -> bool:
    """Where it was handed in, or else where it serves."""
    if state.item is not None:
        return state.item == asked.item
    return entry.document == paper_id


def _may_upload(view: ApplicantCaseView) -> bool:
    """Until the end; once approved, what was promised only."""
    promised = any(promise.end is None for promise in view.promises)
    return view.state not in SETTLED or (view.state is CaseState.APPROVED and promised)


def _may_promise(entry: ChecklistEntry, policy: Policy, today: date) -> date | None:
    last = promised_until(entry.item, policy) if entry.state == "missing" else None
    return last if last is not None and today <= last else None


def _is_hint(finding: CaseFinding) -> bool:
    """Disagreements between papers; what is missing the checklist says itself."""
    code = finding.code
    is_of_case = isinstance(code, CaseCode) and code.value.startswith("case.")
    return is_of_case and code is not CaseCode.CASE_MISSING_PAPER
