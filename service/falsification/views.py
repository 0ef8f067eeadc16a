"""What the API shows of falsification cases: the line of steps, the evidence, the opinion apart."""

from datetime import date, datetime
from typing import Any

from pydantic import BaseModel, ConfigDict, Field

from schemas.base import Box
from service.api.routing import PREFIX
from service.falsification.statistics import Statistics
from service.falsification.steps import (
    STATE_WORDS,
    STEP_WORDS,
    Effect,
    Stand,
    State,
    Step,
    open_steps,
)
from service.falsification.tables import (
    Evidence,
    Falsification,
    Outcome,
    Revocation,
    RevocationState,
    RevocationStep,
    TakenStep,
)
from service.vault.masks import mask_id, mask_name


class StepView(BaseModel):
    """One step: who, when, why, on which evidence. The opener's reason is shown apart."""

    number: int
    step: Step
    words: str = Field(examples=["送达事先告知书"])
    state: State
    effect: Effect
    at: datetime
    on: date
    actor: str
    reason: str | None
    evidence: list[str]
    details: dict[str, Any]

    @classmethod
    def of(cls, taken: TakenStep) -> "StepView":
        """What the database holds."""
        return cls(
            number=taken.number,
            step=taken.step,
            words=STEP_WORDS[taken.step],
            state=taken.state,
            effect=taken.effect,
            at=taken.at,
            on=taken.on_day,
            actor=taken.actor,
            reason=None if taken.step is Step.OPENING else taken.reason,
            evidence=taken.evidence,
            details=taken.details,
        )


class CaseEntry(BaseModel):
    """A case in a list; the person masked."""

    id: str
    application_id: str
    version: int
    state: State
    words: str = Field(examples=["已事先告知，待陈述申辩"])
    effect: Effect
    outcome: Outcome | None
    name: str | None = Field(examples=["王*国"])
    id_number: str | None = Field(examples=["410802********0010"])
    unit: str | None
    opened_on: date
    violation_on: date | None
    notified_on: date | None
    defence_due: date | None
    decided_on: date | None
    served_on: date | None
    referred_on: date | None

    @classmethod
    def of(cls, case: Falsification) -> "CaseEntry":
        """What the database holds."""
        return cls(**_entry(case))


class CaseView(CaseEntry):
    """A case with every step. ``next``: what may be done now; ``ban_id``: what it has entered."""

    notice_number: str | None
    decision_number: str | None
    policy_id: str
    next: list[Step]
    steps: list[StepView]
    ban_id: str | None
    evidence: str
    opinion: str

    @classmethod
    def whole(cls, case: Falsification, steps: list[TakenStep], ban_id: str | None) -> "CaseView":
        """What the database holds; evidence and opinion by their addresses, the evidence first."""
        stand = Stand(case.state, case.effect, case.referred_on is not None)
        return cls(
            notice_number=case.notice_number,
            decision_number=case.decision_number,
            policy_id=case.policy_id,
            next=open_steps(stand),
            steps=[StepView.of(taken) for taken in steps],
            ban_id=ban_id,
            evidence=f"{PREFIX}/falsifications/{case.id}/evidence",
            opinion=f"{PREFIX}/falsifications/{case.id}/opinion",
            **_entry(case),
        )


class EvidenceView(BaseModel):
    """One piece of evidence, and where its page is to be seen."""

    id: str
    position: int
    document_id: str
    page: int | None
    box: Box | None
    finding: str | None
    code: str | None = Field(examples=["tamper.edited_region"])
    explanation: str
    picture: str | None

    @classmethod
    def of(cls, piece: Evidence) -> "EvidenceView":
        """What the database holds."""
        address = f"{PREFIX}/documents/{piece.document_id}/pages/{piece.page}"
        return cls(
            id=piece.id,
            position=piece.position,
            document_id=piece.document_id,
            page=piece.page,
            box=_box(piece),
            finding=piece.finding,
            code=piece.code,
            explanation=piece.explanation,
            picture=address if piece.page else None,
        )


class OpinionView(BaseModel):
    """What the opener thinks, to be read behind the evidence."""

    opinion: str
    actor: str
    at: datetime


class RevocationStepView(BaseModel):
    """One step of taking a certificate back."""

    number: int
    state: RevocationState
    at: datetime
    on: date
    actor: str
    reason: str | None

    @classmethod
    def of(cls, step: RevocationStep) -> "RevocationStepView":
        """What the database holds."""
        return cls(
            number=step.number,
            state=step.state,
            at=step.at,
            on=step.on_day,
            actor=step.actor,
            reason=step.reason,
        )


class RevocationView(BaseModel):
    """A certificate to be revoked and taken back."""

    id: str
    version: int
    falsification_id: str
    application_id: str
    state: RevocationState
    number: str | None
    grade: int | None
    occupation: str | None
    issued_on: date | None
    steps: list[RevocationStepView]

    @classmethod
    def of(cls, row: Revocation, steps: list[RevocationStep]) -> "RevocationView":
        """What the database holds."""
        return cls(
            id=row.id,
            version=row.version,
            falsification_id=row.falsification_id,
            application_id=row.application_id,
            state=row.state,
            number=row.certificate_number,
            grade=row.grade,
            occupation=row.occupation,
            issued_on=row.issued_on,
            steps=[RevocationStepView.of(step) for step in steps],
        )


class CountsView(BaseModel):
    """How often each thing happened in the year."""

    model_config = ConfigDict(from_attributes=True)

    opened: int
    dismissed: int
    withdrawn: int
    confirmed: int
    not_confirmed: int
    bans: int
    revoked: int
    recalled: int
    referred: int


class UnitCountsView(BaseModel):
    """The counts of one unit under its department."""

    model_config = ConfigDict(from_attributes=True)

    department: str
    unit: str
    counts: CountsView


class CodeCountsView(BaseModel):
    """In how many cases opened, and confirmed, evidence showed this finding."""

    model_config = ConfigDict(from_attributes=True)

    code: str = Field(examples=["tamper.edited_region"])
    words: str
    opened: int
    confirmed: int


class StatisticsView(BaseModel):
    """One year within the caller's reach; every count by the day on which it happened."""

    model_config = ConfigDict(from_attributes=True)

    year: int
    total: CountsView
    units: list[UnitCountsView]
    codes: list[CodeCountsView]

    @classmethod
    def of(cls, found: Statistics) -> "StatisticsView":
        """What was counted."""
        return cls.model_validate(found)


def _box(piece: Evidence) -> Box | None:
    if piece.box is None:
        return None
    x0, y0, x1, y1 = piece.box
    return (x0, y0, x1, y1)


def _entry(case: Falsification) -> dict[str, Any]:
    names = CaseEntry.model_fields.keys() - {"words", "name", "id_number"}
    return {name: getattr(case, name) for name in names} | {
        "words": STATE_WORDS[case.state],
        "name": mask_name(case.name) if case.name else None,
        "id_number": mask_id(case.id_number) if case.id_number else None,
    }
