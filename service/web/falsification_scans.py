"""The papers of an application with their pages, to look at and to mark."""

from sqlalchemy.orm import Session

from extractors.checks.messages import KIND_LABELS
from schemas.kinds import Kind
from schemas.report import Report
from service.documents import store as documents
from service.documents.tables import Document
from service.web.case_papers import Paper


def scans_of(session: Session, application_id: str) -> list[Paper]:
    """The papers in the order in which they came, numbered where there are several of a kind."""
    rows = documents.of_application(session, application_id)
    stored = documents.reports_in_force(session, [row.id for row in rows])
    reports = {key: Report.model_validate(one.report) for key, one in stored.items()}
    names = {row.id: _name(row, reports.get(row.id)) for row in rows}
    seen: dict[str, int] = {}
    found = []
    for row in rows:
        name = names[row.id]
        seen[name] = seen.get(name, 0) + 1
        several = list(names.values()).count(name) > 1
        label = f"{name} {seen[name]}" if several else name
        report = reports.get(row.id)
        pages = report.pages if report else []
        note = None if report else "材料尚未读取完毕"
        found.append(Paper(row.id, label, row.file_name, pages, marked=False, note=note))
    return found


def _name(row: Document, report: Report | None) -> str:
    if report and report.kind:
        return KIND_LABELS[report.kind.value]
    return KIND_LABELS[Kind(row.kind)] if row.kind else "未识别的材料"
