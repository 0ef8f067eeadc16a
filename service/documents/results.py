"""Storing what an examination found, and making a new report from the stored facts.

One transaction holds the report, the facts, the fingerprints, what they match, the events and the
webhook: either all of it happened or nothing.
"""

import hashlib
from dataclasses import dataclass
from datetime import date
from typing import Self

from sqlalchemy.orm import Session

from extractors.checks import complete, examine_facts, judge_reuse
from schemas.declared import Declared
from schemas.examination import Examination
from schemas.facts import Facts
from schemas.kinds import Kind
from schemas.policy import Notices, Policy
from schemas.report import FileInfo, Report
from service.applications.store import standing_in_for
from service.audit.store import record
from service.cases.refresh import refresh_touched
from service.clock import Clock, now
from service.documents import prints as fingerprints
from service.documents import store
from service.documents.tables import Document, DocumentState, StoredReport
from service.ids import new_id
from service.jobs import store as jobs
from service.jobs.service import Claim
from service.jobs.tables import JobState
from service.settings import Settings
from service.webhooks.service import announce


@dataclass(frozen=True)
class Notice:
    """By which figures and on which day a paper is judged.

    ``known``: all notices that are at hand; None: this one alone.
    """

    policy: Policy
    today: date
    known: Notices | None = None

    @classmethod
    def of(cls, settings: Settings, clock: Clock) -> Self:
        """The notice in force, on the day of ``clock``; a changed file counts from the next call.

        Raises:
            PolicyError: the policy file cannot be used.
        """
        known, today = Notices.load(settings.policy), clock.today()
        return cls(known.in_force(today), today, known)

    @property
    def notices(self) -> Notices:
        """Every notice known, for the windows of other years."""
        return self.known or Notices((self.policy,))

    @property
    def sha256(self) -> str:
        """Digest of the policy, stored with each report."""
        return hashlib.sha256(self.policy.model_dump_json().encode()).hexdigest()


@dataclass(frozen=True)
class Finished:
    """An examination's outcome. ``declared_version``: of the declaration that it was given."""

    examination: Examination
    declared_version: int
    pictures: str | None


def finish(session: Session, claim: Claim, finished: Finished, notice: Notice) -> bool:
    """Store a result under its claim; False where the claim is lost, and nothing is stored.

    What was declared anew while the paper was being read counts: the report is then made again
    from the facts just read.
    """
    done = jobs.update_mine(
        session,
        claim.job_id,
        claim.token,
        state=JobState.DONE,
        finished_at=now(session),
        lease_until=None,
        last_fault=None,
    )
    document = store.get_locked(session, claim.document_id) if done else None
    if document is None:
        return False
    found = finished.examination
    media_type = found.report.file.media_type if found.report.file else None
    store.put_facts(session, document, found.facts, media_type)
    document.pictures = finished.pictures
    if found.facts and document.declared_version != finished.declared_version:
        found = _again(session, document, found.facts, found.report.file, notice)
    _judge(session, document, found, notice, claim.worker)
    store.set_state(session, document.id, DocumentState.EXAMINED)
    announce(session, document, "document.examined")
    if document.application_id is not None:
        touched = [document]
        refresh_touched(session, document.application_id, touched, notice, claim.worker)
    return True


def declare_again(session: Session, document: Document, notice: Notice, actor: str) -> bool:
    """A new report by what is declared now, from the stored facts.

    Returns:
        False where there is nothing to judge yet: the report to come will heed the declaration.
    """
    current = store.report_in_force(session, document.id)
    if current is None:
        return False
    report = Report.model_validate(current.report)
    facts = store.facts_of(session, document.id)
    if facts is None:
        return False
    found = _again(session, document, facts, report.file, notice)
    _judge(session, document, found, notice, actor)
    announce(session, document, "document.judged_again")
    return True


def _again(
    session: Session, document: Document, facts: Facts, file: FileInfo | None, notice: Notice
) -> Examination:
    return examine_facts(
        facts,
        id=document.id,
        file=file or _file_of(document),
        declared=declared_of(document),
        standing_in=standing_in_for(session, document),
        kind=kind_of(document),
        policy=notice.policy,
        today=notice.today,
    )


def _judge(
    session: Session, document: Document, found: Examination, notice: Notice, actor: str
) -> None:
    """Match against all other papers and store the report, within one transaction."""
    report, prints = found.report, found.fingerprints
    if document.application_id is not None and report.status == "examined":
        fingerprints.lock(session, prints)
        index = fingerprints.DatabaseIndex(session)
        findings, checks = judge_reuse(prints, index, document.id)
        report = complete(report, findings, checks, notice.policy)
        fingerprints.replace(session, document, prints)
        fingerprints.forget_late(session, document.id, actor)
    _store(session, document, report, notice, actor)
    if document.application_id is not None and report.status == "examined":
        fingerprints.judge_others(session, document.id, prints, actor)


def _store(
    session: Session, document: Document, report: Report, notice: Notice, actor: str
) -> None:
    stored = StoredReport(
        id=new_id(),
        data_key_id=document.data_key_id,
        document_id=document.id,
        number=store.next_number(session, document.id),
        status=report.status,
        outcome=report.outcome,
        applicant_outcome=report.for_applicant().outcome,
        risk=report.risk,
        report=report.model_dump(mode="json"),
        declared=document.declared,
        policy_id=notice.policy.id,
        policy_sha256=notice.sha256,
        judged_on=notice.today.isoformat(),
        created_at=now(session),
    )
    store.put_report(session, stored, report)
    record(
        session,
        "worker:document:examined" if stored.number == 1 else "api:document:judged_again",
        actor,
        application_id=document.application_id,
        document_id=document.id,
        facts={"report": stored.id, "number": stored.number, "outcome": report.outcome},
    )


def declared_of(document: Document) -> Declared | None:
    """What is declared of this paper itself."""
    return None if document.declared is None else Declared.model_validate(document.declared)


def kind_of(document: Document) -> Kind | None:
    """What the paper was uploaded as."""
    return Kind(document.kind) if document.kind else None


def _file_of(document: Document) -> FileInfo:
    return FileInfo(name=document.file_name, sha256=document.sha256, bytes=document.bytes)
