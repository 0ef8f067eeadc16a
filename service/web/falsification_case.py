"""What the page of one falsification case shows: evidence first, then what people said and did."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from sqlalchemy.orm import Session

from service.accounts.callers import Caller
from service.bans import store as bans
from service.documents.results import Notice
from service.falsification import store
from service.falsification.papers import Paper as PaperName
from service.falsification.router import found
from service.falsification.steps import Effect, State, Step
from service.falsification.tables import Falsification
from service.falsification.views import CaseView, EvidenceView, RevocationView
from service.web.case_papers import Paper
from service.web.falsification_forms import form_of, right_of
from service.web.falsification_record import Entry, record_of
from service.web.falsification_scans import scans_of
from service.web.falsification_way import Stop, way_of
from service.web.finding_words import FINDING
from service.web.forms import Form
from service.web.visitors import Names

_BESIDE = (
    Step.REFERRAL,
    Step.WITHDRAWAL,
    Step.DISMISSAL,
    Step.SUSPENSION,
    Step.RESUMPTION,
    Step.CORRECTION,
    Step.ANNULMENT,
)
"""Steps that stand beside the procedure or end it; they are offered below the next one."""
_PRINTED: Sequence[tuple[PaperName, str, Step]] = (
    (PaperName.NOTICE, "事先告知书", Step.NOTICE),
    (PaperName.NOTICE_RECEIPT, "告知书送达回证", Step.NOTICE),
    (PaperName.DECISION, "决定书", Step.DECISION),
    (PaperName.DECISION_RECEIPT, "决定书送达回证", Step.DECISION),
)
EFFECT_WORDS = {
    Effect.IN_FORCE: "处理决定执行中",
    Effect.SUSPENDED: "处理决定已中止执行",
    Effect.ANNULLED: "处理决定已撤销",
}


@dataclass(frozen=True)
class Piece:
    """One piece of evidence with what its paper and finding are called."""

    view: EvidenceView
    paper: str
    finding: str | None


@dataclass(frozen=True)
class Shown:
    """One case. ``is_apart``: the opener's opinion is still to come behind the evidence.

    ``opened_by_me``: then the opinion is no news. ``refused``: why no decision here.

    ``printed``: papers of the case, as name in the address and title.
    """

    case: CaseView
    name: str | None
    papers: Sequence[Paper]
    pieces: Sequence[Piece]
    way: Sequence[Stop]
    record: Sequence[Entry]
    forms: Sequence[Form]
    beside: Sequence[Form]
    may_add: bool
    refused: str | None
    is_apart: bool
    opened_by_me: bool
    printed: Sequence[tuple[str, str]]
    revocations: Sequence[RevocationView]
    may_revoke: bool
    today: date


def shown_of(session: Session, case_id: str, caller: Caller, notice: Notice) -> Shown:
    """One case for these eyes.

    Raises:
        NotFoundError: there is none within reach.
    """
    row = found(session, case_id, caller)
    ban = bans.of_case(session, row.id)
    case = CaseView.whole(row, list(store.steps_of(session, row.id)), ban.id if ban else None)
    papers, names = scans_of(session, row.application_id), Names(session)
    labels = {paper.id: paper.label for paper in papers}
    pieces = [EvidenceView.of(piece) for piece in store.evidence_of(session, row.id)]
    open_now = [s for s in case.next if caller.may(right_of(s)) and _is_theirs(s, row, caller)]
    taken = {step.step for step in case.steps}
    return Shown(
        case=case,
        name=row.name,
        papers=papers,
        pieces=[_piece(piece, labels) for piece in pieces],
        way=way_of(case, names),
        record=record_of(case.steps, {p.id: p.position for p in pieces}, labels, names),
        forms=_forms([s for s in open_now if s not in _BESIDE], case, notice.today),
        beside=_forms([s for s in open_now if s in _BESIDE], case, notice.today),
        may_add=Step.EVIDENCE in open_now,
        refused=_refused(row, caller),
        is_apart=row.undecided and caller.account_id != row.opener,
        opened_by_me=caller.account_id == row.opener,
        printed=[(paper.value, title) for paper, title, after in _PRINTED if after in taken],
        revocations=_revocations(session, row.id),
        may_revoke=caller.may(right_of(Step.SERVICE))
        and row.effect in {Effect.IN_FORCE, Effect.SUSPENDED},
        today=notice.today,
    )


def _is_theirs(step: Step, case: Falsification, caller: Caller) -> bool:
    """Whether a step that is a certain person's is this one's."""
    if step is Step.WITHDRAWAL:
        return caller.account_id == case.opener
    if step is Step.DECISION:
        return caller.account_id not in {case.opener, case.rechecker}
    return True


def _refused(case: Falsification, caller: Caller) -> str | None:
    """Why somebody who decides cases does not decide this one, now that it is due."""
    if case.state is not State.RECHECKED:
        return None
    if not caller.may(right_of(Step.DECISION)):
        return "下一步由立案人、复核人以外的处理决定人作出决定。"
    if _is_theirs(Step.DECISION, case, caller):
        return None
    return "您是本案的立案人或者复核人，决定须由另一名处理决定人作出。"


def _forms(steps: Sequence[Step], case: CaseView, today: date) -> list[Form]:
    found_ = (form_of(step, _wait(step, case, today)) for step in steps)
    return [form for form in found_ if form is not None]


def _wait(step: Step, case: CaseView, today: date) -> str | None:
    due = case.defence_due
    if step is not Step.EXPIRY or due is None or today > due:
        return None
    return f"陈述申辩期限至 {due.isoformat()} 24时，届满后才能记录。"


def _piece(view: EvidenceView, labels: dict[str, str]) -> Piece:
    paper = labels.get(view.document_id, "申报材料")
    return Piece(view, paper, FINDING.get(view.code or "", view.code))


def _revocations(session: Session, case_id: str) -> list[RevocationView]:
    rows = store.revocations_of(session, case_id)
    return [RevocationView.of(row, list(store.revocation_steps(session, row.id))) for row in rows]
