"""What a person reads on a paper, kept beside the machine's value; the report stays as it is."""

from dataclasses import dataclass

from sqlalchemy.orm import Session

from extractors.values import parse_value
from schemas.facts import FieldValue
from schemas.kinds import FIELDS, ROW_FIELDS, Kind
from schemas.report import Report
from service import clock
from service.api.refusals import InvalidError
from service.audit.store import record
from service.cases import store
from service.cases.access import By, changed, for_desk
from service.cases.refresh import refresh
from service.cases.tables import ValueCorrection
from service.documents import service as documents
from service.documents import store as papers
from service.documents.tables import Document
from service.errors import ConflictError
from service.ids import new_id


@dataclass(frozen=True)
class Place:
    """Where a value stands: which paper of the file, which row of a roster, which field."""

    paper: int
    row: int | None
    field: str


def correct(
    session: Session,
    document_id: str,
    place: Place,
    value: FieldValue | None,
    *,
    reason: str,
    by: By,
) -> ValueCorrection:
    """Put a person's reading beside the machine's; None takes an earlier correction back.

    Raises:
        NotFoundError: there is no such paper within reach.
        ConflictError: the paper has no report yet.
        InvalidError: its kind does not print this field, it has no such row, or the field cannot
            hold this value.
    """
    document = documents.found(session, document_id, by.caller)
    application, case = for_desk(session, document.application_id or "", by)
    read = _read(session, document, place)
    if value is not None and parse_value(place.field, value) is None:
        raise InvalidError("value", "这一项不能是这样的内容，请按材料上的写法填写。")
    correction = ValueCorrection(
        id=new_id(),
        data_key_id=application.data_key_id,
        number=store.next_number(session, ValueCorrection, case.application_id),
        application_id=case.application_id,
        document_id=document_id,
        paper=place.paper,
        row=place.row,
        field=place.field,
        corrected_by=by.actor,
        corrected_at=clock.now(session),
        read=read,
        value=value,
        reason=reason,
    )
    session.add(correction)
    changed(session, case)
    record(
        session,
        "api:value:corrected",
        by.actor,
        application_id=case.application_id,
        document_id=document_id,
        reason=reason,
        facts={"paper": place.paper, "row": place.row, "field": place.field},
        old={place.field: read},
        new={place.field: value},
    )
    session.flush()
    refresh(session, case.application_id, by.notice, by.actor)
    return correction


def _read(session: Session, document: Document, place: Place) -> FieldValue | None:
    stored = papers.report_in_force(session, document.id)
    if stored is None:
        raise ConflictError("这份材料还没有报告，请稍后再试。")
    report = Report.model_validate(stored.report)
    if place.row is not None:
        return _read_in_row(report, place)
    if place.field not in FIELDS[_kind(document, report, place.paper)]:
        raise InvalidError("field", "这类材料没有这一项。")
    found = (f for f in report.fields if (f.paper, f.name) == (place.paper, place.field))
    return next((field.value for field in found), None)


def _read_in_row(report: Report, place: Place) -> FieldValue | None:
    if place.row is None or place.row >= len(report.rows):
        raise InvalidError("row", "名册没有这一行。")
    if place.field not in ROW_FIELDS:
        raise InvalidError("field", "名册没有这一列。")
    read = report.rows[place.row].get(place.field)
    return read.value if read else None


def _kind(document: Document, report: Report, paper: int) -> Kind:
    for found in report.papers:
        if found.index == paper:
            return found.kind.value
    if paper == 0 and document.kind:
        return Kind(document.kind)
    raise InvalidError("paper", "这个文件没有这一份材料。")
