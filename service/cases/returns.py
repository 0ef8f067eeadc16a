"""Returns for mending: reasons by finding, two working days, and what the office may grant."""

from collections.abc import Iterator, Sequence
from datetime import date

from sqlalchemy.orm import Session

from extractors.checks.notice import return_due
from schemas.case import CaseReport
from schemas.findings import Axis, Severity
from service.api.refusals import InvalidError
from service.applications.tables import Application
from service.audit.store import record
from service.cases import store
from service.cases.access import By
from service.cases.evaluation import evaluate
from service.cases.known import known_findings
from service.cases.moves import step, take
from service.cases.sampling import settle
from service.cases.schemas import ReturnReason
from service.cases.states import Action
from service.cases.tables import Case, CaseReturn
from service.documents import store as documents
from service.documents.results import Notice
from service.ids import new_id


def draft(session: Session, application: Application, notice: Notice) -> list[ReturnReason]:
    """What a return might say: the open findings of the first two axes in their own words.

    Of the third axis nothing: what made somebody suspicious would teach a forger.
    """
    return list(_reasons(evaluate(session, application, notice)))


def send_back(
    session: Session, application_id: str, by: By, reasons: Sequence[ReturnReason]
) -> Case:
    """Return a case to be mended within two working days (三(五)2).

    Raises:
        InvalidError: a reason names a finding or a paper that the case does not have, or a
            suspicion of falsification, which applicants are not told of.
    """
    found = step(session, application_id, Action.RETURN, by)
    known = known_findings(session, found.application, by.notice)
    papers = {paper.id for paper in documents.of_application(session, application_id)}
    for place, reason in enumerate(reasons):
        if reason.key is not None and reason.key not in known:
            raise InvalidError(f"reasons/{place}/key", "这份申报没有这项发现。")
        if reason.key is not None and known[reason.key].axis is Axis.FORGERY:
            raise InvalidError(f"reasons/{place}/key", "造假疑点不能作为退回理由告知申报人。")
        if reason.document_id is not None and reason.document_id not in papers:
            raise InvalidError(f"reasons/{place}/document_id", "这份申报没有这份材料。")
    due = return_due(by.notice.today, by.notice.policy)
    settle(session, found.case, found.row.who, by, missed=True)
    case = take(
        session,
        found,
        by,
        facts={"due_on": due.day.isoformat(), "past_window": due.past_window},
        due_on=due.day,
    )
    session.add(
        CaseReturn(
            id=new_id(),
            data_key_id=found.application.data_key_id,
            application_id=application_id,
            number=store.next_number(session, CaseReturn, application_id),
            organisation_id=found.application.organisation_id,
            level=found.row.who,
            returned_by=by.actor,
            returned_at=case.entered_at,
            due_on=due.day,
            past_window=due.past_window,
            reasons=[reason.model_dump(mode="json") for reason in reasons],
        )
    )
    session.flush()
    return case


def extend(session: Session, application_id: str, by: By, until: date, reason: str) -> Case:
    """Grant a later day to mend by, where the two working days or the window have passed.

    Raises:
        InvalidError: that day lies in the past.
    """
    if until < by.notice.today:
        raise InvalidError("until", "延长后的期限不能早于今天。")
    found = step(session, application_id, Action.EXTEND, by)
    waiting = store.open_return(session, application_id)
    if waiting is None:
        raise LookupError("a returned case without a return")
    waiting.extended_to = until
    facts = {"until": until.isoformat()}
    return take(session, found, by, reason=reason, facts=facts, due_on=until)


def note_overdue(session: Session, today: date, actor: str, limit: int) -> int:
    """Note the returns whose last day has passed unmended, each once.

    Returns:
        How many there were.
    """
    late = store.newly_overdue(session, today, limit)
    for waiting in late:
        waiting.overdue_on = today
        record(
            session,
            "housekeeper:case:overdue",
            actor,
            application_id=waiting.application_id,
            facts={"return": waiting.number, "due_on": waiting.due_on.isoformat()},
        )
    return len(late)


def _reasons(report: CaseReport) -> Iterator[ReturnReason]:
    for paper in report.documents:
        for found in paper.open:
            if found.code.axis is not Axis.FORGERY and found.severity is not Severity.INFO:
                yield ReturnReason(key=found.key, document_id=paper.id, words=found.message)
    for finding in report.findings:
        if finding.code.axis is not Axis.FORGERY:
            paper_id = finding.documents[0] if len(finding.documents) == 1 else None
            yield ReturnReason(key=finding.key, document_id=paper_id, words=finding.message)
