"""The ledger of originals shown on the spot and given back (三(四): 及时退回)."""

from sqlalchemy.orm import Session

from service import clock
from service.audit.store import record
from service.cases import store
from service.cases.access import By, for_review
from service.cases.schemas import GivenBack, OriginalSeen
from service.cases.tables import Original
from service.documents import store as documents
from service.errors import ConflictError, NotFoundError
from service.ids import new_id


def see(session: Session, application_id: str, said: OriginalSeen, by: By) -> Original:
    """Note an original that was seen, and whether it stays here for now.

    Raises:
        NotFoundError: the paper is not one of this application.
    """
    application, _ = for_review(session, application_id, by)
    if said.document_id is not None:
        paper = documents.get(session, said.document_id)
        if paper is None or paper.application_id != application_id:
            raise NotFoundError("这份申报没有这份材料。")
    original = Original(
        id=new_id(),
        data_key_id=application.data_key_id,
        application_id=application_id,
        document_id=said.document_id,
        kind=said.kind,
        seen_by=by.actor,
        seen_at=clock.now(session),
        kept=said.kept,
        note=said.note,
    )
    session.add(original)
    session.flush()
    _record(session, original, "seen", by)
    return original


def give_back(
    session: Session, application_id: str, original_id: str, said: GivenBack, by: By
) -> Original:
    """Note that an original went back, and to whom.

    Raises:
        NotFoundError: there is no such original.
        ConflictError: it was not kept, or went back already.
    """
    for_review(session, application_id, by)
    original = store.original_locked(session, application_id, original_id)
    if original is None:
        raise NotFoundError("没有登记这份原件。")
    if not original.kept or original.given_back_at is not None:
        raise ConflictError("这份原件没有留存，或已经退回。")
    original.given_back_by, original.given_back_at = by.actor, clock.now(session)
    original.given_back_to = said.to
    _record(session, original, "given_back", by)
    return original


def _record(session: Session, original: Original, done: str, by: By) -> None:
    record(
        session,
        f"api:original:{done}",
        by.actor,
        application_id=original.application_id,
        document_id=original.document_id,
        facts={"original": original.id, "kind": original.kind, "kept": original.kept},
    )
