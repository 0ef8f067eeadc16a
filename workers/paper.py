"""What a worker claims with a job: the paper as it is declared at this moment."""

from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy.orm import Session

from schemas.declared import Declared
from schemas.kinds import Kind
from schemas.limits import Limits
from schemas.policy import Policy
from service.applications.store import standing_in_for
from service.documents.results import kind_of
from service.documents.tables import Document
from service.jobs.service import Claim, claim
from workers.examiner.messages import Request


@dataclass(frozen=True)
class ClaimedPaper:
    """One paper under one claim. ``file_key``: what its file and pictures are sealed under."""

    claim: Claim
    storage_key: str
    file_key: str
    name: str
    kind: Kind | None
    declared: dict[str, Any] | None
    standing_in: Declared | None
    declared_version: int

    def request(self, data: bytes, policy: Policy, today: date, limits: Limits) -> Request:
        """What the examiner is asked."""
        said = None if self.declared is None else Declared.model_validate(self.declared)
        return Request(
            data,
            id=self.claim.document_id,
            name=self.name,
            kind=self.kind,
            declared=said,
            standing_in=self.standing_in,
            policy=policy,
            today=today,
            limits=limits,
            pictures=True,
        )


def claim_paper(session: Session, job_id: str, worker: str, lease: float) -> ClaimedPaper | None:
    """Claim a job and read its paper; None where the job is not to be had."""
    mine = claim(session, job_id, worker, lease)
    if mine is None:
        return None
    # The paper before its application: a declaration that changes in between raises the version.
    document = session.get_one(Document, mine.document_id, populate_existing=True)
    return ClaimedPaper(
        claim=mine,
        storage_key=document.storage_key,
        file_key=document.file_key,
        name=document.file_name,
        kind=kind_of(document),
        declared=document.declared,
        standing_in=standing_in_for(session, document),
        declared_version=document.declared_version,
    )
