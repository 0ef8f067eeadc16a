"""What the API takes of falsification cases: each step's own words."""

from datetime import date
from enum import StrEnum
from typing import Annotated

from pydantic import AfterValidator, BaseModel, ConfigDict, Field

from schemas.base import Box
from service.api.routing import ID
from service.api.validation import CleanText, written_text
from service.falsification.tables import Outcome, RevocationState

Written = Annotated[str, Field(min_length=1, max_length=4000), AfterValidator(written_text)]
"""Several lines that a person writes."""
Brief = Annotated[str, Field(min_length=1, max_length=2000), AfterValidator(written_text)]
Line = Annotated[CleanText, Field(min_length=1, max_length=200)]
Occupation = Annotated[CleanText, Field(min_length=1, max_length=100)]
Number = Annotated[
    CleanText, Field(min_length=1, max_length=100, examples=["焦人社工考决字〔2026〕1号"])
]
DocumentId = Annotated[str, Field(pattern=ID)]
_MOST = 50


class Way(StrEnum):
    """How a paper was handed over (送达方式)."""

    DIRECT = "direct"
    LEFT = "left"
    MAIL = "mail"
    ELECTRONIC = "electronic"
    ENTRUSTED = "entrusted"
    NOTICE = "notice"


WAY_WORDS = {
    Way.DIRECT: "直接送达",
    Way.LEFT: "留置送达",
    Way.MAIL: "邮寄送达",
    Way.ELECTRONIC: "电子送达",
    Way.ENTRUSTED: "委托送达",
    Way.NOTICE: "公告送达",
}


class _Asked(BaseModel):
    """A step as it is asked for."""

    model_config = ConfigDict(extra="forbid")


class Region(_Asked):
    """One piece of evidence: what of which paper shows what."""

    document_id: DocumentId
    page: Annotated[int, Field(ge=1, le=10_000)] | None = None
    box: Box | None = Field(default=None, examples=[[0.2, 0.3, 0.6, 0.35]])
    finding: Annotated[CleanText, Field(max_length=200)] | None = None
    explanation: Brief = Field(examples=["发证日期处笔画与同页其他数字不一致，疑似改动。"])


Regions = Annotated[list[Region], Field(min_length=1, max_length=_MOST)]


class Opening(_Asked):
    """A case to be opened. ``opinion``: the opener's own, shown apart from the evidence."""

    application_id: DocumentId
    violation_on: date | None = None
    opinion: Written = Field(examples=["等级证书的发证日期疑似改动，建议立案核查。"])
    evidence: Regions


class MoreEvidence(_Asked):
    """Evidence added before the notice."""

    evidence: Regions


class Notice(_Asked):
    """The notice before a decision (事先告知): facts and reasons; the basis is the law's own."""

    facts: Written
    reasons: Written
    number: Number | None = None


class Delivery(_Asked):
    """How and when a paper was handed over. ``receiver``: who took it."""

    way: Way
    on: date
    receiver: Line | None = None
    remarks: Brief | None = None


class Defence(_Asked):
    """What the person says; ``documents``: papers of the application that support it."""

    on: date
    statement: Written
    documents: Annotated[list[DocumentId], Field(max_length=_MOST)] = []


class Waiver(_Asked):
    """The person's own word that nothing will be said."""

    on: date
    reason: Brief


class Recheck(_Asked):
    """What the re-check found; ``answer`` to the defence, where there was one."""

    proposal: Outcome
    reason: Written
    answer: Written | None = None


class Certificate(_Asked):
    """A certificate won by this application."""

    number: Line | None = None
    grade: Annotated[int, Field(ge=1, le=5)] | None = None
    occupation: Occupation | None = None
    issued_on: date | None = None


class Decision(_Asked):
    """The decision; ``evidence``: which pieces it relies on, by default all."""

    outcome: Outcome
    reason: Written
    number: Number | None = None
    violation_on: date | None = None
    evidence: Annotated[list[DocumentId], Field(max_length=_MOST)] | None = None
    certificates: Annotated[list[Certificate], Field(max_length=_MOST)] = []


class Reasoned(_Asked):
    """A step that needs no more than a reason."""

    reason: Brief


class Authority(_Asked):
    """What another authority decided: who, under which number, on which day, and why."""

    authority: Line = Field(examples=["焦作市人民政府"])
    number: Number | None = None
    on: date
    reason: Brief


class Correction(Authority):
    """A decision changed: from when to when the ban holds instead."""

    starts_on: date
    ends_on: date


class NewRevocation(Certificate):
    """A certificate that became known after the decision."""

    reason: Brief


class RevocationMove(_Asked):
    """How far taking a certificate back has come."""

    state: RevocationState
    on: date
    reason: Brief
