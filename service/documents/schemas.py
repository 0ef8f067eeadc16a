"""What the API takes and shows of papers."""

from datetime import datetime
from typing import Annotated, Any

from pydantic import AfterValidator, BaseModel, ConfigDict, Field

from schemas.findings import Outcome
from schemas.kinds import Kind
from schemas.report import Finding, Report
from service.api.routing import PREFIX
from service.api.validation import clean_json
from service.documents.tables import Document, DocumentState, LateFinding, StoredReport
from service.jobs.tables import Job, JobState
from service.vault.errors import ErasedError

_MOST_ROWS = 2000
"""Sixty pages of a roster hold fewer."""


def _clean_rows(value: dict[str, Any] | None) -> dict[str, Any] | None:
    """A declaration whose ``rows`` are what a roster's rows are compared with."""
    rows = (value or {}).get("rows")
    if rows is not None and not (isinstance(rows, list) and all(type(r) is dict for r in rows)):
        raise ValueError("rows 应为 JSON 对象的数组。")
    if rows is not None and len(rows) > _MOST_ROWS:
        raise ValueError(f"rows 最多 {_MOST_ROWS} 行，请按名册分开填写。")
    return value


Declared = Annotated[dict[str, Any] | None, AfterValidator(clean_json), AfterValidator(_clean_rows)]

_FAULTS = {
    "slow": "这份材料处理超时，多次尝试均未完成，已转人工处理。",
    "swollen": "处理这份材料所需的内存超过上限，多次尝试均未完成，已转人工处理。",
    "file_broken": "这份材料存储的文件已损坏，请联系系统管理员，或重新上传。",
    "row_broken": "这份材料存储的数据已损坏或被改动，请联系系统管理员。",
    "lost": "处理这份材料时多次意外中断，已转人工处理。",
}
_OTHER_FAULT = "这份材料未能自动识别，已转人工处理。"


class DeclaredChange(BaseModel):
    """What is declared anew of a paper: ``declared`` as a whole, and what it was uploaded as."""

    model_config = ConfigDict(extra="forbid")

    declared: Declared = Field(default=None, examples=[{"name": "王建国", "grade": "三级"}])
    kind: Kind | None = None


class DocumentView(BaseModel):
    """Where a paper stands. ``stage`` and ``page``: how far its reading has come, of ``pages``."""

    id: str
    application_id: str
    state: DocumentState
    stage: str | None = Field(examples=["ocr"])
    page: int | None = Field(examples=[1])
    pages: int | None = Field(examples=[2])
    attempts: int = Field(description="已开始读取的次数。")
    kind: Kind | None
    file_name: str | None
    bytes: int
    sha256: str
    declared: dict[str, Any] | None
    item: str | None = Field(description="为清单中的哪一项上传。")
    replaced_by: str | None = Field(description="替换它的那份材料；未被替换时为 null。")
    as_it_is: bool = Field(description="申报人知悉问题后按现状提交。")
    created_at: datetime
    outcome: Outcome | None = Field(description="报告的结论；尚无报告时为 null。")
    report: str | None = Field(description="报告的地址；尚无报告时为 null。")
    report_number: int | None
    message: str | None = Field(description="给人看的说明。")
    erased: bool = Field(description="申报人的数据已按规定删除。")


class ReportEntry(BaseModel):
    """One report in the row of those on a paper."""

    number: int
    created_at: datetime
    superseded_at: datetime | None
    outcome: Outcome
    judged_on: str
    policy_id: str
    address: str


class LateView(BaseModel):
    """What a later paper showed about this one."""

    number: int
    by_document_id: str
    created_at: datetime
    finding: Finding


def document_view(
    document: Document, job: Job | None, stored: StoredReport | None, *, whole: bool
) -> DocumentView:
    """A paper as a caller may see it; ``whole``: with the right to review."""
    reading = job if job and job.state is JobState.CLAIMED else None
    address = f"{PREFIX}/documents/{document.id}/report"
    return DocumentView(
        id=document.id,
        application_id=document.application_id or "",
        state=document.state,
        stage=reading.stage if reading else None,
        page=reading.page if reading else None,
        pages=job.pages if job else None,
        attempts=job.claims if job else 0,
        kind=Kind(document.kind) if document.kind else None,
        file_name=None if document.is_erased else document.file_name,
        bytes=document.bytes,
        sha256=document.sha256,
        declared=document.declared,
        item=document.item,
        replaced_by=document.replaced_by,
        as_it_is=document.as_it_is_at is not None,
        created_at=document.created_at,
        outcome=outcome_of(stored, whole=whole),
        report=address if stored else None,
        report_number=stored.number if stored else None,
        message=message_of(document),
        erased=document.is_erased,
    )


def report_view(stored: StoredReport, *, whole: bool) -> dict[str, Any]:
    """The report as it is stored, or what applicants may see of it."""
    if whole:
        return stored.report
    return Report.model_validate(stored.report).for_applicant().model_dump(mode="json")


def report_entry(stored: StoredReport, *, whole: bool) -> ReportEntry:
    """A report in a list."""
    return ReportEntry(
        number=stored.number,
        created_at=stored.created_at,
        superseded_at=stored.superseded_at,
        outcome=Outcome(stored.outcome if whole else stored.applicant_outcome),
        judged_on=stored.judged_on,
        policy_id=stored.policy_id,
        address=f"{PREFIX}/documents/{stored.document_id}/reports/{stored.number}",
    )


def late_view(late: LateFinding) -> LateView:
    """A late finding."""
    return LateView(
        number=late.number,
        by_document_id=late.by_document_id,
        created_at=late.created_at,
        finding=Finding.model_validate(late.finding),
    )


def outcome_of(stored: StoredReport | None, *, whole: bool) -> Outcome | None:
    """The outcome in force, for these eyes."""
    if stored is None:
        return None
    return Outcome(stored.outcome if whole else stored.applicant_outcome)


def message_of(document: Document) -> str | None:
    """Why a person is needed, or why there is nothing more to see."""
    if document.is_erased:
        return str(ErasedError())
    if document.state != DocumentState.NEEDS_PERSON:
        return None
    return _FAULTS.get(document.fault or "", _OTHER_FAULT)
