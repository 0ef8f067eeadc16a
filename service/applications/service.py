"""Decisions on applications: one for each of a site's own ids, changed under their version."""

from typing import Any

from sqlalchemy.orm import Session

from service import clock
from service.accounts.callers import Caller
from service.api.refusals import ChangedError, InvalidError
from service.applications import store
from service.applications.bounds import refuse_another_person
from service.applications.schemas import COLUMNS, ApplicationChange, NewApplication
from service.applications.tables import Application
from service.audit.store import record
from service.bans.service import refuse_if_barred
from service.cases.frozen import refuse_change
from service.cases.opening import open_case
from service.cases.refresh import refresh_touched
from service.documents import store as documents
from service.documents.results import Notice, declare_again
from service.documents.tables import Document
from service.errors import ConflictError, NotFoundError
from service.ids import new_id
from service.organisations.store import resolve
from service.vault.errors import ErasedError
from service.vault.owners import follow_person
from service.vault.vault import vault_of


def known(session: Session, application_id: str, caller: Caller) -> Application:
    """One application that this caller may see; its data may have been erased.

    Raises:
        NotFoundError: there is none, or it is out of reach.
    """
    application = store.get(session, application_id, caller.reach)
    if application is None:
        raise NotFoundError("没有这份申报，或此密钥无权查看。")
    return application


def found(session: Session, application_id: str, caller: Caller) -> Application:
    """One application that this caller may see.

    Raises:
        NotFoundError: there is none, or it is another client's.
        ErasedError: its person's data was erased.
    """
    application = known(session, application_id, caller)
    if application.is_erased:
        raise ErasedError
    return application


def create(
    session: Session, new: NewApplication, caller: Caller, notice: Notice
) -> tuple[Application, bool]:
    """A new application, or the one that stands already with the same content.

    Returns:
        The application, and whether it is new.

    Raises:
        ConflictError: one with this ``external_id`` stands already and differs.
        ErasedError: one with this ``external_id`` was erased.
        BarredError: the person may not apply (五(四)).
    """
    wanted = _content(new)
    stands = store.by_external_id(session, caller.site(), new.external_id)
    if stands is None:
        refuse_if_barred(session, new.id_number, notice)
        return _add(session, new.external_id, wanted, caller), True
    if {name: getattr(stands, name) for name in wanted} != wanted:
        raise ConflictError(
            f"编号 {new.external_id} 的申报已存在（/api/v1/applications/{stands.id}），"
            "内容与本次不同。如需修改，请用 PATCH。"
        )
    return stands, False


def change(
    session: Session,
    application_id: str,
    asked: ApplicationChange,
    *,
    version: int | None,
    caller: Caller,
    notice: Notice,
) -> Application:
    """Change what is named. Where the person changes, every examined paper gets a new report.

    Raises:
        NotFoundError: there is no such application for this caller.
        ChangedError: it is no longer the ``version`` that the caller has read.
        FrozenError: its case is settled, or under review and the unit would change.
        BoundError, NumberKeptError: the ID number would change, and must not any more.
        BarredError: the ID number would become that of somebody who may not apply.
    """
    application = store.get_locked(session, application_id, caller.reach)
    if application is None:
        raise NotFoundError("没有这份申报，或此密钥无权查看。")
    if application.is_erased:
        raise ErasedError
    if version is not None and version != application.version:
        raise ChangedError("这份申报已被修改，请重新读取后再提交。")
    if asked.external_id not in {None, application.external_id}:
        raise InvalidError("external_id", "申报编号不能更改。")
    values = _merged(application, asked)
    old = {name: getattr(application, name) for name in values}
    changed = {name: value for name, value in values.items() if value != old[name]}
    refuse_change(session, application.id, changed.keys())
    if "id_number" in changed:
        refuse_another_person(session, application, values["id_number"], caller, notice)
    papers = _locked_papers(session, application) if changed.keys() & set(store.IDENTITY) else []
    if changed:
        _apply(session, application, changed, caller)
    for document in papers:
        document.declared_version += 1
        declare_again(session, document, notice, caller.actor)
    if changed:
        refresh_touched(session, application.id, papers, notice, caller.actor)
    return application


def _content(new: NewApplication) -> dict[str, Any]:
    columns: dict[str, Any] = dict.fromkeys(COLUMNS) | new.given()
    return columns | {"more": new.with_extra(new.more), "confirmations": new.confirmations}


def _merged(application: Application, asked: ApplicationChange) -> dict[str, Any]:
    confirmed = application.confirmations | asked.confirmations
    return asked.given() | {
        "more": asked.with_extra(application.more | asked.more),
        "confirmations": {key: value for key, value in confirmed.items() if value is not None},
    }


def _add(
    session: Session, external_id: str, content: dict[str, Any], caller: Caller
) -> Application:
    now = clock.now(session)
    application = Application(
        id=new_id(),
        data_key_id=vault_of(session).person_key(session, content["id_number"]),
        client=caller.site(),
        organisation_id=resolve(session, content["unit"]),
        external_id=external_id,
        version=1,
        created_at=now,
        updated_at=now,
        **content,
    )
    session.add(application)
    session.flush()
    record(
        session,
        "api:application:created",
        caller.actor,
        application_id=application.id,
        facts={"external_id": external_id},
        new=content,
    )
    open_case(session, application, caller.actor)
    return application


def _apply(
    session: Session, application: Application, changed: dict[str, Any], caller: Caller
) -> None:
    old = {name: getattr(application, name) for name in changed}
    for name, value in changed.items():
        setattr(application, name, value)
    if "unit" in changed:
        application.organisation_id = resolve(session, application.unit)
    if "id_number" in changed:
        follow_person(session, application)
    application.version += 1
    application.updated_at = clock.now(session)
    session.flush()
    record(
        session,
        "api:application:changed",
        caller.actor,
        application_id=application.id,
        facts={"version": application.version},
        old=old,
        new=changed,
    )


def _locked_papers(session: Session, application: Application) -> list[Document]:
    """All papers are locked before the first is judged, so that two changes cannot entangle."""
    papers = [paper.id for paper in documents.of_application(session, application.id)]
    locked = [documents.get_locked(session, paper) for paper in papers]
    return [document for document in locked if document is not None]
