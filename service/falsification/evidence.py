"""Evidence: regions of the application's own papers, each checked against what is on file."""

from collections.abc import Sequence

from sqlalchemy.orm import Session

from schemas.case import CaseReport, finding_key
from schemas.report import Finding, Report
from service import clock
from service.api.refusals import InvalidError
from service.cases import store as cases
from service.documents import store as documents
from service.documents.tables import Document
from service.falsification import store
from service.falsification.schemas import Region
from service.falsification.tables import Evidence, Falsification
from service.ids import new_id


def add(session: Session, case: Falsification, regions: Sequence[Region]) -> list[str]:
    """Put pieces of evidence to a case.

    Returns:
        Their ids.

    Raises:
        InvalidError: a paper is not the application's, has no such page or no such finding.
    """
    first = len(store.evidence_of(session, case.id)) + 1
    pieces = [_piece(session, case, first + i, i, region) for i, region in enumerate(regions)]
    session.add_all(pieces)
    session.flush()
    return [piece.id for piece in pieces]


def own_documents(session: Session, case: Falsification, ids: Sequence[str], place: str) -> None:
    """Refuse papers that are not the application's.

    Raises:
        InvalidError: one is not.
    """
    for index, document_id in enumerate(ids):
        _document(session, case, document_id, f"{place}/{index}")


def _piece(
    session: Session, case: Falsification, position: int, index: int, region: Region
) -> Evidence:
    place = f"evidence/{index}"
    document = _document(session, case, region.document_id, f"{place}/document_id")
    stored = documents.report_in_force(session, document.id)
    report = Report.model_validate(stored.report) if stored else None
    _check_page(report, region, place)
    return Evidence(
        id=new_id(),
        data_key_id=case.data_key_id,
        falsification_id=case.id,
        position=position,
        document_id=document.id,
        page=region.page,
        box=list(region.box) if region.box else None,
        finding=region.finding,
        code=_code(session, document, report, region, place),
        created_at=clock.now(session),
        explanation=region.explanation,
    )


def _document(session: Session, case: Falsification, document_id: str, place: str) -> Document:
    document = documents.get(session, document_id)
    if document is None or document.application_id != case.application_id:
        raise InvalidError(place, "这份材料不属于本案的申报。")
    return document


def _check_page(report: Report | None, region: Region, place: str) -> None:
    pages = {page.number for page in report.pages} if report else set()
    if region.page is not None and region.page not in pages:
        raise InvalidError(f"{place}/page", "这份材料没有这一页。")
    if region.box is not None:
        x0, y0, x1, y1 = region.box
        if region.page is None or x0 >= x1 or y0 >= y1:
            raise InvalidError(f"{place}/box", "证据框须写明页码，且左上角在右下角之前。")


def _code(
    session: Session, document: Document, report: Report | None, region: Region, place: str
) -> str | None:
    """The code of the finding that a piece shows: of its paper, found later, or of the case."""
    if region.finding is None:
        return None
    found = list(report.findings) if report else []
    late = documents.late_findings(session, [document.id])
    found += [Finding.model_validate(row.finding) for row in late]
    codes: dict[str, str] = {finding_key(document.id, one): one.code for one in found}
    codes |= _of_case(session, document.application_id)
    if region.finding not in codes:
        raise InvalidError(f"{place}/finding", "这份材料和这份申报的报告中没有这项发现。")
    return codes[region.finding]


def _of_case(session: Session, application_id: str | None) -> dict[str, str]:
    """The findings on the application as a whole, as its case report names them."""
    stored = cases.report_in_force(session, application_id) if application_id else None
    findings = CaseReport.model_validate(stored.report).findings if stored else []
    return {finding.key: finding.code for finding in findings}
