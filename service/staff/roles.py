"""Which roles one account may have, and where."""

from collections.abc import Collection, Mapping

from sqlalchemy.orm import Session

from service.accounts.reach import Reach
from service.accounts.roles import DUTIES, NAMES, Role
from service.errors import ServiceError
from service.organisations import store as organisations
from service.organisations.tables import KIND_NAMES, Kind

PLACES: Mapping[Role, Kind] = {
    Role.UNIT_REVIEWER: Kind.UNIT,
    Role.DEPARTMENT_REVIEWER: Kind.DEPARTMENT,
    Role.OFFICE_REVIEWER: Kind.OFFICE,
    Role.DECISION_MAKER: Kind.OFFICE,
    Role.AUDITOR: Kind.OFFICE,
    Role.OPERATOR: Kind.OFFICE,
    Role.SECURITY_ADMIN: Kind.OFFICE,
}
"""At which sort of organisation each role can be."""


class RolesError(ServiceError):
    """These roles cannot be one account's at this organisation."""

    code = "account.roles"
    status = 422


def check(
    session: Session, roles: Collection[Role], organisation_id: str | None, reach: Reach
) -> None:
    """Refuse roles that must be apart, or that do not fit the organisation.

    Raises:
        RolesError: so they are; or there is no such organisation within reach.
    """
    duties = DUTIES & set(roles)
    if duties and len(set(roles)) > 1:
        raise RolesError("系统管理、安全管理、审计三项职责须由不同账号分别承担，也不能兼任审核。")
    if organisation_id is None:
        if not duties or not reach.is_everything:
            raise RolesError("请指明所属单位。")
        return
    found = organisations.get(session, organisation_id, reach.organisations())
    if found is None or found.closed_at is not None:
        raise RolesError("没有这个单位，或已停用。")
    for role in roles:
        if PLACES[role] is not found.kind:
            raise RolesError(f"{NAMES[role]}只能设在{KIND_NAMES[PLACES[role]]}。")
