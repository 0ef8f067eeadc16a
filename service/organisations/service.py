"""Decisions on organisations: who stands under whom, changed and closed."""

from sqlalchemy import text
from sqlalchemy.orm import Session

from service.accounts.callers import Caller
from service.api.refusals import InvalidError
from service.audit.store import record
from service.clock import now
from service.errors import ConflictError, NotFoundError, ServiceError
from service.ids import new_id
from service.organisations import store
from service.organisations.schemas import OrganisationChange
from service.organisations.tables import KIND_NAMES, Kind, Organisation


class PlaceError(ServiceError):
    """An organisation cannot stand there."""

    code = "organisation.place"
    status = 422


def hold_tree(session: Session) -> None:
    """Keep others from changing any organisation, so that two moves make no circle together."""
    if session.get_bind().dialect.name != "sqlite":  # where one writes at a time anyway
        session.execute(text("LOCK TABLE organisations IN SHARE ROW EXCLUSIVE MODE"))


def found(session: Session, organisation_id: str, caller: Caller) -> Organisation:
    """One organisation within the caller's reach.

    Raises:
        NotFoundError: there is none.
    """
    organisation = store.get(session, organisation_id, caller.oversight.organisations())
    if organisation is None:
        raise NotFoundError("没有这个单位，或您无权查看。")
    return organisation


def check_place(kind: Kind, parent: Organisation | None) -> None:
    """Units under departments or offices, departments under offices, county offices under a city's.

    Raises:
        PlaceError: so it is not, or the one above is closed.
    """
    if parent is not None and parent.closed_at is not None:
        raise PlaceError(f"上级“{parent.name}”已停用。")
    if parent is None:
        if kind is not Kind.OFFICE:
            raise PlaceError(f"{KIND_NAMES[kind]}须有上级。")
        return
    fits = {
        Kind.OFFICE: parent.is_root,
        Kind.DEPARTMENT: parent.kind is Kind.OFFICE,
        Kind.UNIT: parent.kind is not Kind.UNIT,
    }
    if not fits[kind]:
        raise PlaceError(f"{KIND_NAMES[kind]}不能设在“{parent.name}”之下。")


def add(
    session: Session,
    *,
    kind: Kind,
    name: str,
    code: str | None,
    parent: Organisation | None,
    independent_personnel: bool,
    actor: str,
) -> Organisation:
    """A new organisation.

    Raises:
        PlaceError: it cannot stand there.
    """
    check_place(kind, parent)
    organisation_id, at = new_id(), now(session)
    organisation = Organisation(
        id=organisation_id,
        kind=kind,
        name=name,
        name_key=store.key_of(name),
        code=code,
        parent_id=parent.id if parent else None,
        path=f"{parent.path if parent else '/'}{organisation_id}/",
        independent_personnel=independent_personnel,
        created_at=at,
        updated_at=at,
    )
    session.add(organisation)
    session.flush()
    tell(session, organisation, "added", actor)
    return organisation


def change(
    session: Session, organisation_id: str, asked: OrganisationChange, caller: Caller
) -> Organisation:
    """Change what is named; moving takes all that stands below along.

    Raises:
        NotFoundError: there is no such organisation within reach.
        PlaceError: it cannot stand there.
        ConflictError: it would stand below itself, or the code is another's.
    """
    hold_tree(session)
    organisation = found(session, organisation_id, caller)
    said = asked.model_dump(include=asked.model_fields_set)
    if "parent_id" in said and said["parent_id"] != organisation.parent_id:
        _move(session, organisation, said["parent_id"], caller)
    if said.get("name"):
        organisation.name, organisation.name_key = said["name"], store.key_of(said["name"])
    if "code" in said:
        _check_code(session, organisation, said["code"])
        organisation.code = store.key_of(said["code"]) if said["code"] else None
    if said.get("independent_personnel") is not None:
        organisation.independent_personnel = said["independent_personnel"]
    organisation.updated_at = now(session)
    session.flush()
    tell(session, organisation, "changed", caller.actor)
    return organisation


def close(session: Session, organisation_id: str, caller: Caller) -> Organisation:
    """Take nothing more for an organisation; a second time changes nothing.

    Raises:
        NotFoundError: there is no such organisation within reach.
        ConflictError: something open stands below it, or belongs to it.
    """
    hold_tree(session)
    organisation = found(session, organisation_id, caller)
    if organisation.closed_at is not None:
        return organisation
    if store.has_open_children(session, organisation.id):
        raise ConflictError("下属单位尚未停用，请先停用下属单位。")
    if store.has_open_applications(session, organisation.id):
        raise ConflictError("还有未办结的申报，暂不能停用。")
    organisation.closed_at = organisation.updated_at = now(session)
    tell(session, organisation, "closed", caller.actor)
    return organisation


def tell(session: Session, organisation: Organisation, action: str, actor: str) -> None:
    """Record what happened to an organisation."""
    facts = {
        "organisation": organisation.id,
        "kind": organisation.kind,
        "name": organisation.name,
        "code": organisation.code,
        "parent": organisation.parent_id,
        "independent_personnel": organisation.independent_personnel,
    }
    record(session, f"api:organisation:{action}", actor, facts=facts)


def _move(
    session: Session, organisation: Organisation, parent_id: str | None, caller: Caller
) -> None:
    parent = None
    if parent_id is not None:
        parent = store.get(session, parent_id, caller.oversight.organisations())
        if parent is None:
            raise InvalidError("parent_id", "没有这个上级单位。")
    elif not caller.oversight.is_everything:
        raise InvalidError("parent_id", "请指明上级单位。")
    if parent is not None and parent.path.startswith(organisation.path):
        raise ConflictError("不能移到自己或自己的下属单位之下。")
    check_place(organisation.kind, parent)
    _check_below(session, organisation, parent)
    former, path = organisation.path, f"{parent.path if parent else '/'}{organisation.id}/"
    for below in store.subtree(session, former):
        below.path = path + below.path.removeprefix(former)
    organisation.parent_id = parent_id


def _check_below(session: Session, organisation: Organisation, parent: Organisation | None) -> None:
    """A city office with county offices below cannot become a county office itself."""
    if organisation.kind is Kind.OFFICE and parent is not None:
        below = store.subtree(session, organisation.path)
        if any(o.kind is Kind.OFFICE and o.id != organisation.id for o in below):
            raise PlaceError("其下还有工考管理机构，不能再设在另一机构之下。")


def _check_code(session: Session, organisation: Organisation, code: str | None) -> None:
    known = store.by_code(session, store.key_of(code)) if code else None
    if known is not None and known.id != organisation.id:
        raise ConflictError("这个代码已被使用。")
