"""One case judged as it stands, by the pure rules on all that is on file (design decision 9)."""

from datetime import date
from typing import TYPE_CHECKING

from sqlalchemy.orm import Session

from extractors.checks import evaluate_case
from schemas.case import CaseApplication, CaseDocument, CaseInput, CaseReport
from schemas.case import Correction as Corrected
from schemas.declared import Declared
from schemas.facts import Facts
from schemas.kinds import Kind
from schemas.report import Finding, Report
from service.applications.schemas import COLUMNS
from service.applications.tables import Application
from service.cases import store
from service.cases.days import day_of
from service.cases.tables import PromiseEnd, Verdict
from service.documents import store as documents
from service.documents.tables import Document, LateFinding, StoredReport

if TYPE_CHECKING:
    from service.documents.results import Notice


def evaluate(
    session: Session, application: Application, notice: "Notice", *, decided: bool = True
) -> CaseReport:
    """The CaseReport as of now; with ``decided`` false, as if nobody had decided on a finding."""
    case = _given(session, application, notice.today)
    if not decided:
        case = case.model_copy(update={"decisions": {}})
    return evaluate_case(case, notice.policy, notice.today)


def evaluate_both(
    session: Session, application: Application, notice: "Notice"
) -> tuple[CaseReport, CaseReport]:
    """The CaseReport as of now, and as if nobody had decided on a finding; all read once."""
    case = _given(session, application, notice.today)
    report = evaluate_case(case, notice.policy, notice.today)
    if not case.decisions:
        return report, report
    bare = case.model_copy(update={"decisions": {}})
    return report, evaluate_case(bare, notice.policy, notice.today)


def _given(session: Session, application: Application, today: date) -> CaseInput:
    """All that is on file of a case."""
    verdicts = store.verdicts_of(session, application.id)
    return CaseInput(
        application=_declared(application),
        documents=_papers(session, application.id, today),
        confirmations=application.confirmations,
        promises=_promises(session, application.id),
        corrections=_corrections(session, application.id),
        decisions={
            key: verdict.value for key, verdict in verdicts.items() if verdict is not Verdict.OPEN
        },
    )


def _declared(application: Application) -> CaseApplication:
    columns = {name: getattr(application, name) for name in COLUMNS}
    more = {name: v for name, v in application.more.items() if name not in columns}
    said = more | {name: v for name, v in columns.items() if v is not None}
    return CaseApplication.model_validate(said | {"external_id": application.external_id})


def _papers(session: Session, application_id: str, today: date) -> list[CaseDocument]:
    """Every paper with its report, facts and late findings, each in one question for all."""
    papers = documents.of_application(session, application_id)
    ids = [paper.id for paper in papers]
    reports = documents.reports_in_force(session, ids)
    facts = documents.facts_of_many(session, ids)
    late: dict[str, list[LateFinding]] = {}
    for found in documents.late_findings(session, ids):
        late.setdefault(found.document_id, []).append(found)
    return [
        _paper(paper, reports.get(paper.id), facts.get(paper.id), late.get(paper.id, []), today)
        for paper in papers
    ]


def _paper(
    paper: Document,
    stored: StoredReport | None,
    facts: Facts | None,
    late: list[LateFinding],
    today: date,
) -> CaseDocument:
    return CaseDocument(
        id=paper.id,
        kind=Kind(paper.kind) if paper.kind else None,
        file=paper.file_name,
        filed_on=min(day_of(paper.created_at), today),  # a rehearsal's day may lie before it
        item=paper.item,
        replaced=paper.replaced_by is not None,
        as_it_is=paper.as_it_is_at is not None,
        declared=Declared.model_validate(paper.declared) if paper.declared else None,
        facts=facts,
        report=Report.model_validate(stored.report) if stored else None,
        late=[Finding.model_validate(found.finding) for found in late],
    )


def _promises(session: Session, application_id: str) -> dict[str, date | None]:
    """Kept promises are papers by now; one taken back counts as never made."""
    rows = store.promises_of(session, application_id)
    return {row.item: row.due_on for row in rows if row.end in {None, PromiseEnd.LAPSED}}


def _corrections(session: Session, application_id: str) -> list[Corrected]:
    in_force = store.corrections_in_force(session, application_id)
    return [
        Corrected(document=document_id, paper=paper, field=field, value=row.value)
        for (document_id, paper, field), row in in_force.items()
        if row.value is not None
    ]
