"""An office, a department, two units over the real API: a caller for each, a clock that moves."""

from collections.abc import Generator
from contextlib import contextmanager
from datetime import date
from pathlib import Path
from typing import Any

import httpx2
import pytest
from sqlalchemy.orm import Session

from schemas.kinds import Form, Kind
from service.accounts.callers import Caller
from service.accounts.permissions import Role
from service.accounts.reach import Reach
from service.accounts.service import caller_of
from service.cases import store
from service.cases.housekeeping import keep_cases
from service.cases.states import CaseState
from service.db.engine import Database
from service.documents.results import Notice
from service.organisations.tables import Kind as Sort
from service.organisations.tables import Organisation
from tests.extractors.checks.facts_builder import MAN, facts
from tests.service.api.api_site import ApiSite, serving
from tests.service.clocks import MovableClock

BEGIN = date(2026, 3, 20)
OFFICE, DEPARTMENT, SCHOOL, ROADS = (f"00000000-0000-7000-8000-00000000000{n}" for n in range(4))
_ORGANISATIONS = (
    (OFFICE, Sort.OFFICE, "焦作市工考办", None),
    (DEPARTMENT, Sort.DEPARTMENT, "焦作市教育局", OFFICE),
    (SCHOOL, Sort.UNIT, "焦作市第一中学", DEPARTMENT),
    (ROADS, Sort.UNIT, "焦作市公路局", OFFICE),
)
_STAFF = {
    "school": (SCHOOL, Role.UNIT_REVIEWER),
    "roads": (ROADS, Role.UNIT_REVIEWER),
    "department": (DEPARTMENT, Role.DEPARTMENT_REVIEWER),
    "office": (OFFICE, Role.OFFICE_REVIEWER),
    "colleague": (OFFICE, Role.OFFICE_REVIEWER),
    "decider": (OFFICE, Role.DECISION_MAKER),
}
PERSON: dict[str, Any] = {
    "name": "王建国",
    "gender": "male",
    "birth_date": "1975-06-15",
    "id_number": MAN,
    "unit": "焦作市第一中学",
    "post_type": "worker",
    "applied_grade": 3,
    "applied_occupation": "汽车驾驶员",
    "route": "certificate",
    "work_start_date": "1998-07-01",
    "confirmation_date": "1999-07-01",
}


def account_of(name: str) -> str:
    """The account id of one of the staff."""
    return f"00000000-0000-7000-8000-0000000001{list(_STAFF).index(name):02}"


class World:
    """The running service. ``clients``: the site, and one of each sort of staff, by name."""

    def __init__(self, api: ApiSite, clock: MovableClock) -> None:
        self.api, self.clock, self.database = api, clock, api.database
        self._number = 0
        self.clients: dict[str, httpx2.Client] = {"site": api.site, "other": api.other}

    def ask(
        self, who: str, method: str, address: str, version: int | None = None, **rest: Any
    ) -> httpx2.Response:
        """One request; with ``version`` as its If-Match."""
        if version is not None:
            rest["headers"] = {"If-Match": f'"{version}"'}
        return self.clients[who].request(method, address, **rest)

    def go(self, who: str, step: str, case: str, **body: Any) -> httpx2.Response:
        """Take a step of a case."""
        return self.ask(who, "POST", f"/cases/{case}/{step}", json=body)

    def done(self, who: str, step: str, case: str, **body: Any) -> dict[str, Any]:
        """Take a step that is possible; the case as it then stands."""
        answer = self.go(who, step, case, **body)
        assert answer.status_code == 200, answer.text
        found: dict[str, Any] = answer.json()
        return found

    def case(self, case: str, who: str = "office") -> dict[str, Any]:
        """A case as somebody sees it."""
        answer = self.ask(who, "GET", f"/cases/{case}")
        assert answer.status_code == 200, answer.text
        found: dict[str, Any] = answer.json()
        return found

    def draft(self, **declared: Any) -> str:
        """A new application; its id."""
        self._number += 1
        return self.api.application(f"{self._number}", **(PERSON | declared))

    def submitted(self, **declared: Any) -> str:
        """One handed in without papers."""
        case = self.draft(**declared)
        self.done("site", "submit", case, as_it_is=True)
        return case

    def at_office(self, case: str) -> str:
        """Bring a submitted case of the school before the office."""
        self.done("school", "begin", case)
        for who in ("school", "department"):
            self.done(who, "forward", case)
        return case

    def paper(self, case: str, kind: Kind, form: Form | None = None, **changes: Any) -> str:
        """Upload and examine a clean paper with these values; its id."""
        self._number += 1
        paper = self.api.paper(case, b"%d" % self._number, kind=kind.value)
        self.api.examine(paper, facts(kind, form, changes))
        return paper

    def clean(self, **declared: Any) -> str:
        """A draft with both papers that grade 3 needs, and nothing wrong."""
        case = self.draft(**declared)
        identity = ("name", "id_number", "birth_date", "gender")
        who = {name: (PERSON | declared)[name] for name in identity}
        self.paper(case, Kind.ID_CARD, **who)
        self.paper(case, Kind.SKILL_CERTIFICATE, Form.POST_GRADE, grade=4, **who)
        return case

    def notice(self) -> Notice:
        """The notice in force, today."""
        return Notice.of(self.api.settings, self.clock)

    def keep_house(self) -> None:
        """Have the housekeeper look over the cases."""
        keep_cases(self.database, self.notice())

    def put(self, case: str, state: CaseState) -> None:
        """Set a case's state, past every rule."""
        with self.database.write() as session:
            row = store.get_locked(session, case)
            assert row is not None
            row.state = state

    def tags(self, case: str) -> list[str]:
        """The tags of a case's events."""
        answer = self.ask("office", "GET", f"/applications/{case}/events")
        return [event["tag"] for event in answer.json()["items"]]


@contextmanager
def world(database: Database, clock: MovableClock, data: Path, **settings: Any) -> Generator[World]:
    """Run the service with its organisations and staff."""
    database.clock = clock
    with serving(database, data, **settings) as api, pytest.MonkeyPatch.context() as patch:
        found = World(api, clock)
        with database.write() as session:
            paths: dict[str | None, str] = {None: "/"}
            for ident, kind, name, parent in _ORGANISATIONS:
                paths[ident] = f"{paths[parent]}{ident}/"
                session.add(
                    Organisation(
                        id=ident,
                        kind=kind,
                        name=name,
                        name_key=name,
                        parent_id=parent,
                        path=paths[ident],
                        created_at=clock.now(),
                        updated_at=clock.now(),
                    )
                )
                session.flush()
        callers = {}
        with database.read() as session:
            for name, (organisation, role) in _STAFF.items():
                row = session.get_one(Organisation, organisation)
                callers[f"test-{name}"] = Caller(
                    f"staff:{name}",
                    frozenset({role}),
                    Reach.subtree(name, row),
                    account_id=account_of(name),
                )

        def whoever(session: Session, secret: str) -> Caller | None:
            return callers.get(secret) or caller_of(session, secret)

        patch.setattr("service.api.gate.caller_of", whoever)
        for name in _STAFF:
            found.clients[name] = api.client(f"test-{name}")
        try:
            yield found
        finally:
            for name in _STAFF:
                found.clients[name].close()
