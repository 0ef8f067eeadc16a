"""Each step of the procedure over HTTP."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Annotated

from fastapi import Depends
from sqlalchemy.orm import Session
from starlette.responses import Response

from service.accounts.callers import Caller
from service.accounts.permissions import Right
from service.api.here import Here, Installation, needs
from service.api.routing import Id, problems
from service.api.routing import router as router_of
from service.api.versions import IfMatch, version_of
from service.documents.results import Notice as InForce
from service.falsification import aftermath, decision, service
from service.falsification.router import ADDRESS, shown
from service.falsification.schemas import (
    Authority,
    Correction,
    Decision,
    Defence,
    Delivery,
    MoreEvidence,
    Notice,
    Reasoned,
    Recheck,
    Waiver,
)
from service.falsification.tables import Falsification
from service.falsification.taking import Asked
from service.falsification.views import CaseView

router = router_of("弄虚作假查处")

Opener = Annotated[Caller, needs(Right.FALSIFICATION_OPEN)]
Stepper = Annotated[Caller, needs(Right.FALSIFICATION_STEP)]
Decider = Annotated[Caller, needs(Right.FALSIFICATION_DECIDE)]
Suspender = Annotated[Caller, needs(Right.BAN_SUSPEND)]

_TURNED_DOWN = problems(409, 412)
"""Not the next step, or no longer the version that was read."""


@dataclass(frozen=True)
class _Taking:
    """One step of one case, as it is asked for."""

    case_id: str
    version: int | None
    here: Here
    response: Response

    def notice(self) -> InForce:
        """The notice in force, on this day."""
        return InForce.of(self.here.settings, self.here.clock)

    def take(self, caller: Caller, change: Callable[[Session, Asked], Falsification]) -> CaseView:
        """Make the step in a transaction of its own; the case as it stands then."""
        by = Asked(self.case_id, caller, self.version)
        self.here.write(lambda session: change(session, by))
        return shown(self.here, self.case_id, caller, self.response)


def _taking(
    case_id: Id, here: Installation, response: Response, if_match: IfMatch = None
) -> _Taking:
    return _Taking(case_id, version_of(if_match), here, response)


Taking = Annotated[_Taking, Depends(_taking)]


@router.post(f"{ADDRESS}/evidence", summary="补充证据", responses=_TURNED_DOWN)
def add_evidence(asked: MoreEvidence, caller: Stepper, step: Taking) -> CaseView:
    """Add evidence, before the notice only."""
    return step.take(caller, lambda s, by: service.add_evidence(s, by, asked))


@router.post(f"{ADDRESS}/notice", summary="制作事先告知书", responses=_TURNED_DOWN)
def notice(asked: Notice, caller: Stepper, step: Taking) -> CaseView:
    """Make the notice of facts, reasons and basis; `documents/notice` is the paper."""
    return step.take(caller, lambda s, by: service.give_notice(s, by, asked))


@router.post(f"{ADDRESS}/notice-delivery", summary="送达事先告知书", responses=_TURNED_DOWN)
def notice_delivery(asked: Delivery, caller: Stepper, step: Taking) -> CaseView:
    """Record that the person has the notice; the working days of the defence begin."""
    return step.take(caller, lambda s, by: service.deliver_notice(s, by, asked, step.notice()))


@router.post(f"{ADDRESS}/defence", summary="记录陈述申辩", responses=_TURNED_DOWN)
def defence(asked: Defence, caller: Stepper, step: Taking) -> CaseView:
    """Record what the person says, with papers of the application that support it."""
    return step.take(caller, lambda s, by: service.record_defence(s, by, asked))


@router.post(f"{ADDRESS}/waiver", summary="记录放弃陈述申辩", responses=_TURNED_DOWN)
def waiver(asked: Waiver, caller: Stepper, step: Taking) -> CaseView:
    """Record the person's own word that nothing will be said."""
    return step.take(caller, lambda s, by: service.record_waiver(s, by, asked))


@router.post(f"{ADDRESS}/expiry", summary="记录陈述申辩期满", responses=_TURNED_DOWN)
def expiry(caller: Stepper, step: Taking) -> CaseView:
    """Record that the time of the defence is over without a word; not before it is."""
    return step.take(caller, service.record_expiry)


@router.post(f"{ADDRESS}/recheck", summary="复核", responses=_TURNED_DOWN)
def recheck(asked: Recheck, caller: Stepper, step: Taking) -> CaseView:
    """Record what the re-check found, with the answer to the defence."""
    return step.take(caller, lambda s, by: service.recheck(s, by, asked))


@router.post(f"{ADDRESS}/decision", summary="作出决定", responses=_TURNED_DOWN)
def decide(asked: Decision, caller: Decider, step: Taking) -> CaseView:
    """Decide as a second person; what a confirmation does happens with it or not at all."""
    return step.take(caller, lambda s, by: decision.decide(s, by, asked, step.notice()))


@router.post(f"{ADDRESS}/service", summary="送达决定", responses=_TURNED_DOWN)
def serve(asked: Delivery, caller: Stepper, step: Taking) -> CaseView:
    """Record that the decision was handed over; its ban is served from then on."""
    return step.take(caller, lambda s, by: decision.serve(s, by, asked, step.notice()))


@router.post(f"{ADDRESS}/closing", summary="结案", responses=_TURNED_DOWN)
def close(caller: Stepper, step: Taking) -> CaseView:
    """Put a served case to the files."""
    return step.take(caller, service.close)


@router.post(f"{ADDRESS}/dismissal", summary="撤案", responses=_TURNED_DOWN)
def dismiss(asked: Reasoned, caller: Stepper, step: Taking) -> CaseView:
    """End a case before its decision: there is nothing in it."""
    return step.take(caller, lambda s, by: service.dismiss(s, by, asked))


@router.post(f"{ADDRESS}/withdrawal", summary="撤回立案", responses=_TURNED_DOWN)
def withdraw(asked: Reasoned, caller: Opener, step: Taking) -> CaseView:
    """Take a case back before its decision, which only its opener may."""
    return step.take(caller, lambda s, by: service.withdraw(s, by, asked))


@router.post(f"{ADDRESS}/referral", summary="记录移送", responses=_TURNED_DOWN)
def refer(asked: Authority, caller: Stepper, step: Taking) -> CaseView:
    """Record a referral where a crime is suspected; it stands beside the procedure."""
    return step.take(caller, lambda s, by: service.refer(s, by, asked))


@router.post(f"{ADDRESS}/suspension", summary="中止执行", responses=_TURNED_DOWN)
def suspend(asked: Authority, caller: Suspender, step: Taking) -> CaseView:
    """The decision is not carried out for now, by word of 复议 or a court."""
    return step.take(caller, lambda s, by: aftermath.suspend(s, by, asked))


@router.post(f"{ADDRESS}/resumption", summary="恢复执行", responses=_TURNED_DOWN)
def resume(asked: Authority, caller: Suspender, step: Taking) -> CaseView:
    """The decision is carried out again."""
    return step.take(caller, lambda s, by: aftermath.resume(s, by, asked))


@router.post(f"{ADDRESS}/correction", summary="变更决定", responses=_TURNED_DOWN)
def correct(asked: Correction, caller: Suspender, step: Taking) -> CaseView:
    """The decision was changed: another ban stands in the place of the first."""
    return step.take(caller, lambda s, by: aftermath.correct(s, by, asked, step.notice()))


@router.post(f"{ADDRESS}/annulment", summary="撤销决定", responses=_TURNED_DOWN)
def annul(asked: Authority, caller: Suspender, step: Taking) -> CaseView:
    """The decision was annulled: ban and disqualification end, where nothing else stands."""
    return step.take(caller, lambda s, by: aftermath.annul(s, by, asked, step.notice()))
