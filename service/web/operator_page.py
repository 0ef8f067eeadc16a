"""What the pages of those who run an installation show: accounts, keys, organisations."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy.orm import Session

from service.accounts import store as keys
from service.accounts.callers import Caller
from service.accounts.roles import NAMES, Role, Scope
from service.accounts.tables import ApiKey
from service.organisations import store as organisations
from service.organisations.tables import KIND_NAMES, Kind, Organisation
from service.staff import store as accounts
from service.staff.roles import PLACES
from service.staff.tables import Account

ROLES: Sequence[tuple[Role, str, str]] = [
    (role, NAMES[role], KIND_NAMES[kind]) for role, kind in PLACES.items()
]
"""Each role with its name and where it can be."""
SCOPES: Sequence[tuple[Scope, str]] = [
    (Scope.SITE, "报名网站：只办理自己的申报和材料，不见造假疑点"),
    (Scope.REVIEW, "审查：查看申报、完整报告和操作记录，可限定单位"),
    (Scope.OPERATE, "运行：单位、密钥、通知地址、运行指标、重新读取材料"),
]
"""Each scope with what it is for."""


@dataclass(frozen=True)
class Place:
    """An organisation as it is chosen: by the whole way down to it."""

    id: str
    label: str
    kind: Kind


@dataclass(frozen=True)
class AccountLine:
    """An account. ``state``: usable, initial, locked or disabled."""

    account: Account
    place: str
    roles: str
    state: str


@dataclass(frozen=True)
class KeyLine:
    """A key, and to what it is bound."""

    key: ApiKey
    scopes: str
    place: str | None


@dataclass(frozen=True)
class Branch:
    """One level of the tree. ``above``: the way down to it; ``below``: how many are under each."""

    above: Sequence[Organisation]
    rows: Sequence[Organisation]
    below: Mapping[str, int]
    places: Sequence[Place]


def places(session: Session, caller: Caller) -> list[Place]:
    """Every open organisation within reach, by its way from above."""
    found = organisations.all_within(session, caller.oversight.organisations())
    names = {row.id: row.name for row in found}
    return [Place(row.id, _way(row, names), row.kind) for row in found if row.closed_at is None]


def account_lines(
    session: Session, caller: Caller, now: datetime, before: str | None, limit: int
) -> list[AccountLine]:
    """Accounts within reach, newest first."""
    names = {place.id: place.label for place in places(session, caller)}
    return [
        AccountLine(
            row,
            names.get(row.organisation_id or "", "—") if row.organisation_id else "全系统",
            "、".join(NAMES[role] for role in row.roles),
            _state(row, now),
        )
        for row in accounts.listed(session, caller.reach, before, limit)
    ]


def key_lines(session: Session, caller: Caller) -> list[KeyLine]:
    """Every key within reach: those in use first, then the ended ones."""
    names = {place.id: place.label for place in places(session, caller)}
    rows = sorted(
        keys.listed(session, caller.oversight), key=lambda key: key.revoked_at is not None
    )
    return [
        KeyLine(row, "、".join(row.scopes), names.get(row.organisation_id or "")) for row in rows
    ]


def branch(session: Session, caller: Caller, under: str | None, sought: str) -> Branch:
    """One level below ``under``; with ``sought``, whatever has this in its name or code."""
    found = organisations.all_within(session, caller.oversight.organisations())
    by_id = {row.id: row for row in found}
    here = by_id.get(under or "")
    above = [by_id[one] for one in here.path.strip("/").split("/") if one in by_id] if here else []
    if sought:
        rows = [row for row in found if sought in row.name or sought in (row.code or "")]
    else:
        rows = [row for row in found if _parent(row, by_id) == (here.id if here else None)]
    below: dict[str, int] = {}
    for row in found:
        if row.parent_id:
            below[row.parent_id] = below.get(row.parent_id, 0) + 1
    return Branch(above, rows, below, places(session, caller))


def _parent(row: Organisation, by_id: Mapping[str, Organisation]) -> str | None:
    """Whose parent is out of reach stands at the top."""
    return row.parent_id if row.parent_id in by_id else None


def _way(row: Organisation, names: Mapping[str, str]) -> str:
    return " / ".join(names[one] for one in row.path.strip("/").split("/") if one in names)


def _state(row: Account, now: datetime) -> str:
    if row.disabled_at is not None:
        return "disabled"
    if row.locked_until is not None and row.locked_until > now:
        return "locked"
    return "initial" if row.must_change_password else "usable"
