"""What the API shows of pre-checks."""

from datetime import datetime

from pydantic import BaseModel, Field

from schemas.kinds import Kind
from service.documents.tables import Document, DocumentState
from service.jobs.tables import Job, JobState


class PrecheckView(BaseModel):
    """Where a pre-check stands; once it is examined its address answers with the report."""

    id: str
    state: DocumentState
    stage: str | None = Field(examples=["ocr"])
    page: int | None
    pages: int | None
    kind: Kind | None
    file_name: str
    bytes: int
    sha256: str
    created_at: datetime
    expires_at: datetime


def precheck_view(document: Document, job: Job | None) -> PrecheckView:
    """A pre-check as it stands."""
    reading = job if job and job.state is JobState.CLAIMED else None
    return PrecheckView(
        id=document.id,
        state=document.state,
        stage=reading.stage if reading else None,
        page=reading.page if reading else None,
        pages=reading.pages if reading else None,
        kind=Kind(document.kind) if document.kind else None,
        file_name=document.file_name,
        bytes=document.bytes,
        sha256=document.sha256,
        created_at=document.created_at,
        expires_at=document.expires_at or document.created_at,
    )
