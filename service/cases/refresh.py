"""The CaseReport kept up to date: stored whenever it differs from the last, with an event."""

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from sqlalchemy.orm import Session

from schemas.case import CaseReport
from service import clock
from service.applications.tables import Application
from service.audit.store import record
from service.cases import store
from service.cases.evaluation import evaluate
from service.cases.opening import opened
from service.cases.promises_kept import keep_promises
from service.cases.tables import Case, StoredCaseReport
from service.documents import store as documents
from service.documents.tables import Document
from service.ids import new_id

if TYPE_CHECKING:
    from service.documents.results import Notice

_BY_DAY = {"id", "today"}
"""What of a report says nothing about the case."""
_THOUSANDTHS = 1000


def refresh(session: Session, application_id: str, notice: "Notice", actor: str) -> CaseReport:
    """Judge a case again and store the answer where it differs from the last one.

    Called at the end of a transaction that changed something: the case is locked last, so that
    two changes cannot wait for each other.
    """
    application = session.get_one(Application, application_id)
    case = opened(session, application, actor)
    report = evaluate(session, application, notice)
    if keep_promises(session, case, report, actor):
        report = evaluate(session, application, notice)
    case.judged_on, case.judged_by = notice.today, notice.sha256
    case.risk = _risk(session, report)
    former = store.report_in_force(session, application_id)
    if former is None or not _same(former, report, notice):
        _count_version(case, report, former)
        _tell(session, _put(session, case, report, notice), actor)
    return report


def refresh_touched(
    session: Session,
    application_id: str,
    judged: Sequence[Document],
    notice: "Notice",
    actor: str,
) -> None:
    """Judge an application's case again, and those whose papers the judged ones told something.

    In one order everywhere, so that two such changes cannot wait for each other.
    """
    told = documents.applications_told(session, [document.id for document in judged])
    for touched in sorted({application_id} | told):
        refresh(session, touched, notice, actor)


def _same(former: StoredCaseReport, report: CaseReport, notice: "Notice") -> bool:
    known = CaseReport.model_validate(former.report)
    same_policy = former.policy_sha256 == notice.sha256
    return same_policy and known.model_dump(exclude=_BY_DAY) == report.model_dump(exclude=_BY_DAY)


def _put(session: Session, case: Case, report: CaseReport, notice: "Notice") -> StoredCaseReport:
    application = session.get_one(Application, case.application_id)
    stored = StoredCaseReport(
        id=new_id(),
        data_key_id=application.data_key_id,
        application_id=case.application_id,
        number=store.next_number(session, StoredCaseReport, case.application_id),
        outcome=report.outcome,
        answer=report.eligibility.answer,
        policy_id=notice.policy.id,
        policy_sha256=notice.sha256,
        judged_on=notice.today.isoformat(),
        created_at=clock.now(session),
        report=report.model_dump(mode="json"),
    )
    store.put_report(session, stored, dict(_findings(report)))
    case.outcome, case.answer = stored.outcome, stored.answer
    return stored


def _count_version(case: Case, report: CaseReport, former: StoredCaseReport | None) -> None:
    """A new version where applicants see a change: what only reviewers may know shows nowhere."""
    shown = report.for_applicant()
    if former is None or CaseReport.model_validate(former.report).for_applicant() != shown:
        case.version += 1


def _tell(session: Session, stored: StoredCaseReport, actor: str) -> None:
    names = ("number", "outcome", "answer", "policy_id", "policy_sha256")
    record(
        session,
        "cases:report:made",
        actor,
        application_id=stored.application_id,
        facts={name: getattr(stored, name) for name in names},
    )


def _findings(report: CaseReport) -> Iterator[tuple[str, tuple[str, str]]]:
    for finding in report.findings:
        yield finding.key, (finding.code.value, finding.severity.value)
    for paper in report.documents:
        for found in paper.open:
            yield found.key, (found.code.value, found.severity.value)


def _risk(session: Session, report: CaseReport) -> int | None:
    """The highest among the papers, in thousandths; None where nothing told of any."""
    stored = documents.reports_in_force(session, [paper.id for paper in report.documents])
    known = [found.risk for found in stored.values() if found.risk is not None]
    return round(max(known) * _THOUSANDTHS) if known else None
