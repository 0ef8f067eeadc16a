"""For each object in an address: a neighbour's one, which must look as if it were not there.

A feature that brings a new path parameter adds a maker under the parameter's name, or under
``collection/name`` where others call another object so. It gets the
``Town`` and returns the id of an object that belongs to the other side: to the office, client or
application called *theirs*. Parameters that name no object (a page, a format) stand in ``PLAIN``.
What an endpoint refuses (422) in its made-up body is set right in ``BODIES``.
"""

from base64 import b64encode
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from typing import Any, TypeVar

from sqlalchemy import inspect
from sqlalchemy.orm import Session

from service.accounts.roles import Role, Scope
from service.accounts.service import make_key
from service.accounts.store import listed as keys
from service.bans.tables import Ban
from service.cases.tables import Original, Promise
from service.db.base import Base
from service.falsification.tables import Falsification, Revocation
from service.ids import new_id
from service.organisations.tables import Kind
from service.rosters.tables import Roster, RosterReturn
from service.staff.tables import StaffSession
from service.vault.rows import SealedValue
from service.vault.vault import vault_of
from tests.service.api.api_site import ApiSite
from tests.service.permissions.endpoints import Endpoint
from tests.service.staff_given import account, organisation

Row = TypeVar("Row", bound=Base)
DAY = date(2026, 3, 20)


@dataclass(frozen=True)
class Place:
    """An office of its own with what stands below it."""

    office: str
    county: str
    department: str
    unit: str

    @classmethod
    def build(cls, api: ApiSite, name: str) -> "Place":
        """A city's office, a county's under it, a department and a unit of the city."""
        office = organisation(api.database, Kind.OFFICE, f"{name}市工考办")
        county = organisation(api.database, Kind.OFFICE, f"{name}县工考办", office)
        department = organisation(api.database, Kind.DEPARTMENT, f"{name}市教育局", office)
        unit = organisation(api.database, Kind.UNIT, f"{name}市第一中学", department)
        return cls(office, county, department, unit)


class Town:
    """Two sides that know nothing of each other, with an application and a paper each."""

    def __init__(self, api: ApiSite) -> None:
        self.api = api
        self.ours, self.theirs = Place.build(api, "甲"), Place.build(api, "乙")
        self.our_application = api.application("walk", name="王建国", unit="甲市第一中学")
        body = {"external_id": "walk", "name": "李秀英", "unit": "乙市第一中学"}
        self.their_application = str(api.other.post("/applications", json=body).json()["id"])
        self.their_paper = self._paper(f"/applications/{self.their_application}/documents")
        self.their_precheck = self._paper("/prechecks")
        self.their_roster = self.row(Roster, organisation_id=self.theirs.unit)
        self.their_account, _ = account(
            api.database, "their.auditor", [Role.AUDITOR], self.theirs.office
        )

    def row(self, table: type[Row], **values: Any) -> str:
        """A plain row of a table with these values; its id."""
        with self.api.database.write() as session:
            made: Any = _plain(session, table, values)
            session.add(made)
            session.flush()
            return str(made.id)

    def _paper(self, address: str) -> str:
        answer = self.api.other.post(address, files={"file": ("a.jpg", address.encode())})
        assert answer.status_code == 202, answer.text
        paper = answer.headers["location"].rsplit("/", 1)[-1]
        self.api.examine(paper)
        return str(paper)


def _plain(session: Session, table: type[Row], values: Mapping[str, Any]) -> Row:
    """A row whose needed columns hold the least that they take."""
    given = dict(values)
    for column in inspect(table).columns:
        if column.name in given or column.nullable or column.name == "sealed":
            continue
        if column.name == "data_key_id":
            given["data_key_id"] = vault_of(session).system_key(session)
        else:
            given[column.name] = _least(column.type)
    sealed = {name for name, value in vars(table).items() if isinstance(value, SealedValue)}
    return table(**dict.fromkeys(sealed - given.keys(), "文"), **given)


def _least(column: Any) -> Any:
    words: type[StrEnum] | None = getattr(column, "words", None)
    if words is not None:
        return next(iter(words))
    plain = {
        str: new_id(),
        int: 1,
        float: 1.0,
        bool: False,
        dict: {},
        date: DAY,
        datetime: datetime.fromisoformat("2026-03-20T01:00:00+00:00"),
    }
    found: type = getattr(column, "impl_instance", column).python_type
    return plain[found]


def _key(town: Town) -> str:
    with town.api.database.write() as session:
        place = town.theirs.office
        make_key(session, "their-office", [Scope.REVIEW], "test", place)
        return next(key.id for key in keys(session) if key.organisation_id == place)


def _upload(town: Town) -> str:
    about = "application_id " + b64encode(town.their_application.encode()).decode()
    headers = {"Tus-Resumable": "1.0.0", "Upload-Length": "9", "Upload-Metadata": about}
    answer = town.api.other.post("/uploads", headers=headers)
    assert answer.status_code == 201, answer.text
    return str(answer.headers["location"].rsplit("/", 1)[-1])


def _webhook(town: Town) -> str:
    answer = town.api.other.post("/webhooks", json={"url": "https://1.1.1.1/walk"})
    assert answer.status_code == 201, answer.text
    return str(answer.json()["id"])


def _case(town: Town) -> str:
    return town.row(Falsification, application_id=town.their_application)


def _revocation(town: Town) -> str:
    case = town.row(Falsification, application_id=town.their_application, state="closed")
    return town.row(Revocation, falsification_id=case, application_id=town.their_application)


def _return(town: Town) -> str:
    return town.row(
        RosterReturn,
        roster_id=town.their_roster,
        document_id=town.their_paper,
        electronic=None,
        result=None,
    )


def _session(town: Town) -> str:
    return town.row(StaffSession, account_id=town.their_account)


MAKERS: Mapping[str, Callable[[Town], str]] = {
    "account_id": lambda town: town.their_account,
    "application_id": lambda town: town.their_application,
    "ban_id": lambda town: town.row(Ban, application_id=town.their_application),
    "cases/case_id": lambda town: town.their_application,
    "falsifications/case_id": _case,
    "document_id": lambda town: town.their_paper,
    "key_id": _key,
    "organisation_id": lambda town: town.theirs.department,
    "precheck_id": lambda town: town.their_precheck,
    "original_id": lambda town: town.row(Original, application_id=town.their_application),
    "promise_id": lambda town: town.row(Promise, application_id=town.their_application),
    "return_id": _return,
    "revocation_id": _revocation,
    "roster_id": lambda town: town.their_roster,
    "session_id": _session,
    "upload_id": _upload,
    "webhook_id": _webhook,
}


def maker_of(endpoint: Endpoint, name: str) -> str | None:
    """Under which name the maker of a parameter stands; None where there is none."""
    collection = endpoint.path.split(f"/{{{name}}}")[0].rsplit("/", 1)[-1]
    return next((key for key in (f"{collection}/{name}", name) if key in MAKERS), None)


PLAIN: Mapping[str, str] = {
    "key": "0" * 24,
    "number": "1",
    "paper": "notice",
    "digest": "0",
    "name": "site.css",
}

BODIES: Mapping[str, Mapping[str, Any]] = {
    "PUT /api/v1/cases/{case_id}/postponement": {"until": "2026-03-23"},
}
