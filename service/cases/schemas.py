"""What the API takes and shows of cases."""

from datetime import date, datetime
from typing import Annotated

from pydantic import AfterValidator, BaseModel, ConfigDict, Field

from schemas.facts import FieldValue
from schemas.findings import Axis, Severity
from schemas.kinds import Kind
from service.accounts.roles import Role
from service.api.routing import ID
from service.api.validation import CleanText, written_text
from service.cases.states import Action, CaseState, Who
from service.cases.tables import PromiseEnd, Verdict

KEY = "^[0-9a-f]{1,64}$"
Words = Annotated[str, Field(min_length=1, max_length=2000), AfterValidator(written_text)]
"""Several lines that a person writes."""
DocumentId = Annotated[str, Field(pattern=ID)]
_MOST_REASONS = 100
_MOST_AT_ONCE = 200


class _Asked(BaseModel):
    model_config = ConfigDict(extra="forbid")


class Submission(_Asked):
    """``as_it_is``: hand in though papers are neither there nor promised."""

    as_it_is: bool = False


class Reasoned(_Asked):
    """A step that may say why."""

    reason: Words | None = Field(default=None, examples=["材料齐全，与人事档案相符。"])


class WithReason(_Asked):
    """A step that must say why."""

    reason: Words = Field(examples=["未取得四级工证书，不符合二.2.3。"])


class ReturnReason(_Asked):
    """Why a case is returned. ``key``: the finding that it is about, where it is about one."""

    key: Annotated[str, Field(pattern=KEY)] | None = None
    document_id: DocumentId | None = None
    words: Words = Field(examples=["证书的发证日期看不清，请重新拍摄后上传。"])


class Return(_Asked):
    """A return for mending, with what is to be mended."""

    reasons: Annotated[list[ReturnReason], Field(min_length=1, max_length=_MOST_REASONS)]


class Extension(WithReason):
    """A later day to mend by."""

    until: date


class NewPromise(_Asked):
    """A paper of the checklist that comes later (容缺后补)."""

    item: Annotated[CleanText, Field(min_length=1, max_length=80, examples=["appraisal_2025"])]


class OriginalSeen(_Asked):
    """An original shown on the spot. ``kept``: it stays here for now."""

    kind: Kind
    document_id: DocumentId | None = None
    kept: bool = False
    note: Words | None = None


class GivenBack(_Asked):
    """To whom an original went back."""

    to: Words = Field(examples=["单位经办人"])


class Decision(WithReason):
    """What somebody decides on a finding; ``open`` takes an earlier verdict back."""

    verdict: Verdict


class NewCorrection(WithReason):
    """A value as a person reads it; null takes an earlier correction back."""

    paper: Annotated[int, Field(ge=0, le=1000)] = 0
    row: Annotated[int, Field(ge=0, le=10_000)] | None = None
    field: Annotated[CleanText, Field(min_length=1, max_length=40, examples=["issue_date"])]
    value: FieldValue | None


class Assignment(_Asked):
    """Whose case it is; null: nobody's."""

    account_id: Annotated[str, Field(pattern=ID)] | None


class ColleagueView(BaseModel):
    """Somebody whose case it may be."""

    account_id: str
    name: str
    roles: list[Role]
    organisation_id: str | None


class Postponement(_Asked):
    """Until when a case waits; null: no longer."""

    until: date | None


class NewNote(_Asked):
    """Words for other reviewers."""

    words: Words


class CaseVersion(_Asked):
    """A case as the caller has read it."""

    case_id: DocumentId
    version: int | None = None


class Confirmation(_Asked):
    """Cases to be confirmed in bulk."""

    cases: Annotated[list[CaseVersion], Field(min_length=1, max_length=_MOST_AT_ONCE)]


class ShownReason(BaseModel):
    """What is to be mended, as applicants read it; which finding it is about is not theirs."""

    model_config = ConfigDict(extra="ignore")

    document_id: str | None
    words: str


class ReturnView(BaseModel):
    """One return. ``due_on``: the last day; ``extended_to``: a later one that was granted."""

    number: int
    level: Who
    returned_at: datetime
    due_on: date
    extended_to: date | None
    past_window: bool
    resubmitted_at: datetime | None
    overdue: bool
    reasons: list[ShownReason]


class PromiseView(BaseModel):
    """A paper that comes later. ``end``: null while it is awaited."""

    model_config = ConfigDict(from_attributes=True)

    id: str
    item: str
    due_on: date
    made_at: datetime
    consented_at: datetime | None
    end: PromiseEnd | None
    ended_at: datetime | None
    document_id: str | None


class ApplicantCaseView(BaseModel):
    """Where a case stands, as applicants and sites see it. ``can``: what the caller may do now."""

    id: str
    external_id: str
    version: int
    state: CaseState
    state_words: str = Field(examples=["单位审核中"])
    entered_at: datetime
    due_on: date | None
    overdue: bool
    as_it_is: bool
    submitted_at: datetime | None
    can: list[Action]
    returns: list[ReturnView]
    promises: list[PromiseView]


class CaseView(ApplicantCaseView):
    """Where a case stands, for reviewers. ``risk``: the highest of its papers, 0 to 1."""

    organisation_id: str | None
    levels: list[Who]
    former_state: CaseState | None
    suspended: bool
    sampled: bool
    assignee: str | None
    locked_by: str | None
    locked_until: datetime | None
    postponed_until: date | None
    outcome: str | None
    answer: str | None
    risk: float | None


class CaseEntry(BaseModel):
    """A case in the queue; names and numbers masked."""

    id: str
    external_id: str
    name: str | None = Field(examples=["王*国"])
    id_number: str | None = Field(examples=["410802********0010"])
    unit: str | None
    applied_grade: int | None
    applied_occupation: str | None
    version: int
    state: CaseState
    entered_at: datetime
    due_on: date | None
    overdue: bool
    outcome: str | None
    answer: str | None
    risk: float | None
    assignee: str | None
    locked_by: str | None
    postponed_until: date | None
    as_it_is: bool


class Counts(BaseModel):
    """What lies on the caller's desk. ``done_today``: moved on by the caller today."""

    remaining: int
    overdue: int
    due_today: int
    arrived_today: int
    done_today: int


class DecisionView(BaseModel):
    """One decision on a finding."""

    model_config = ConfigDict(from_attributes=True)

    verdict: Verdict
    decided_by: str
    decided_at: datetime
    reason: str


class FindingView(BaseModel):
    """A finding with every decision on it, oldest first. ``subject``: the datum it is about."""

    key: str
    code: str
    axis: Axis
    severity: Severity
    document_id: str | None
    subject: str | None = Field(examples=["name"])
    message: str
    verdict: Verdict
    decisions: list[DecisionView]


class CorrectionView(BaseModel):
    """A person's reading beside the machine's (``read``)."""

    model_config = ConfigDict(from_attributes=True)

    number: int
    document_id: str
    paper: int
    row: int | None
    field: str
    read: FieldValue | None
    value: FieldValue | None
    corrected_by: str
    corrected_at: datetime
    reason: str


class NoteView(BaseModel):
    """A note."""

    model_config = ConfigDict(from_attributes=True)

    number: int
    noted_by: str
    noted_at: datetime
    words: str


class OriginalView(BaseModel):
    """An original in the ledger."""

    model_config = ConfigDict(from_attributes=True)

    id: str
    application_id: str
    kind: str
    document_id: str | None
    seen_by: str
    seen_at: datetime
    kept: bool
    note: str | None
    given_back_by: str | None
    given_back_at: datetime | None
    given_back_to: str | None


class BulkAnswer(BaseModel):
    """What became of one case. ``sampled``: people look at it; ``why``: where it was refused."""

    case_id: str
    result: str = Field(examples=["confirmed"])
    why: str | None


class CodeCount(BaseModel):
    """How people decided on one code. ``overruled``: verdicts that were changed later."""

    code: str
    upheld: int
    dismissed: int
    overruled: int


class MissRate(BaseModel):
    """What people found in the sample that the machine had not, with the interval of 95 %."""

    drawn: int
    settled: int
    missed: int
    rate: float | None
    low: float
    high: float


class CircularRow(BaseModel):
    """One unit of the circular (三(五)2). ``repeated``: people returned more than once."""

    organisation_id: str | None
    unit: str
    returned: int
    returns: int
    repeated: int
    overdue: int
