"""Everybody who acts in a season, each signed in over HTTP, and one applicant's papers."""

from dataclasses import dataclass
from datetime import date
from typing import Any

import httpx2

from schemas.kinds import Form, Kind
from service.accounts.roles import Role
from service.organisations.tables import Kind as Sort
from tests.extractors.checks.facts_builder import MAN, facts
from tests.service.api.api_site import ApiSite
from tests.service.clocks import MovableClock
from tests.service.staff_given import account, organisation, signed_in

OFFICE, DEPARTMENT, UNIT = "焦作市工考办", "焦作市交通运输局", "焦作市公路局"
LIST = (
    "名称,类别,上级,代码,独立人事管理权\n"
    f"{DEPARTMENT},主管部门,{OFFICE},JT,是\n"
    f"{UNIT},单位,{DEPARTMENT},JT-1,是\n"
)
_STAFF: dict[str, tuple[Role, str | None]] = {
    "unit": (Role.UNIT_REVIEWER, UNIT),
    "department": (Role.DEPARTMENT_REVIEWER, DEPARTMENT),
    "office": (Role.OFFICE_REVIEWER, OFFICE),
    "rechecker": (Role.OFFICE_REVIEWER, OFFICE),
    "decider": (Role.DECISION_MAKER, OFFICE),
    "auditor": (Role.AUDITOR, None),
}
DRIVER: dict[str, Any] = {
    "name": "王建国",
    "gender": "male",
    "birth_date": "1975-06-15",
    "id_number": MAN,
    "unit": UNIT,
    "post_type": "worker",
    "applied_grade": 1,
    "applied_occupation": "汽车驾驶员",
    "route": "certificate",
    "work_start_date": "1998-07-01",
    "confirmation_date": "1999-07-01",
    "confirmations": {"2.2.5(4)": True},
}
_OWN = {name: DRIVER[name] for name in ("gender", "birth_date", "id_number")}
PAPERS: tuple[tuple[Kind, Form | None, dict[str, Any]], ...] = (
    (Kind.ID_CARD, None, {"birth_date": DRIVER["birth_date"]}),
    (Kind.APPOINTMENT, Form.CONFIRMATION, {}),
    (Kind.SKILL_CERTIFICATE, Form.POST_GRADE, {"grade": 2, "issue_date": "2018-11-25"}),
    (
        Kind.DIPLOMA,
        None,
        {
            **_OWN,
            "name": "王建国",
            "graduation_date": "1998-07-01",
            "certificate_number": None,
        },
    ),
    (
        Kind.APPOINTMENT,
        Form.APPOINTMENT,
        {
            "grade": 2,
            "occupation": "汽车驾驶员",
            "effective_date": "2019-01-01",
            "work_start_date": None,
        },
    ),
)


@dataclass(frozen=True)
class Season:
    """A running service with its clock and everybody who acts, by name."""

    site: ApiSite
    clock: MovableClock
    people: dict[str, httpx2.Client]
    organisations: dict[str, str]

    def on(self, month: int, day: int, year: int = 2026, hour: int = 9) -> None:
        """Go to a day."""
        self.clock.set(date(year, month, day), hour)

    def ask(
        self, who: str, method: str, address: str, status: int = 200, **rest: Any
    ) -> dict[str, Any]:
        """One request that is answered with this status; what it says."""
        answer = self.people[who].request(method, address, **rest)
        assert answer.status_code == status, answer.text
        found: dict[str, Any] = answer.json()
        return found

    def step(self, who: str, case: str, name: str, **body: Any) -> dict[str, Any]:
        """Take a step of a case; the case as it then stands."""
        return self.ask(who, "POST", f"/cases/{case}/{name}", json=body)

    def hand_in(
        self, application: str, kind: Kind, form: Form | None = None, **changes: Any
    ) -> str:
        """Upload a paper as the applicant, and have it read; its id."""
        content = f"{kind}/{form}/{sorted(changes.items(), key=str)}".encode()
        address = f"/applications/{application}/documents"
        file, said = {"file": ("材料.jpg", content)}, {"kind": kind.value}
        paper = self.ask("applicant", "POST", address, 202, files=file, data=said)
        self.site.examine(paper["id"], facts(kind, form, changes))
        return str(paper["id"])

    def appraisal(self, application: str, year: int, verdict: str) -> str:
        """Upload one year's appraisal as the applicant; its id."""
        found: dict[str, Any] = {
            "year": year,
            "verdict": verdict,
            "unit_opinion_date": f"{year + 1}-01-10",
        }
        return self.hand_in(application, Kind.APPRAISAL, **found)


def season(site: ApiSite, clock: MovableClock) -> Season:
    """Set an office up as its people do: accounts, the list of organisations, staff."""
    office = organisation(site.database, Sort.OFFICE, OFFICE)
    people = {"site": site.site}
    for login, role in (("security", Role.SECURITY_ADMIN), ("operator", Role.OPERATOR)):
        _, password = account(site.database, login, [role], None)
        people[login] = signed_in(site, login, password)
    made = Season(site, clock, people, {OFFICE: office})
    file = {"file": ("单位名录.csv", LIST.encode())}
    told = made.ask("operator", "POST", "/organisations/import", files=file)
    made.organisations.update({line["name"]: line["organisation_id"] for line in told["lines"]})
    for login, (role, place) in _STAFF.items():
        where = made.organisations[place] if place else None
        people[login] = _first_sign_in(made, login, role, where)
    return made


def _first_sign_in(made: Season, login: str, role: Role, place: str | None) -> httpx2.Client:
    """An account made by the security administrator, whose initial password is then changed."""
    wish = {"login": login, "name": "李明", "roles": [role.value], "organisation_id": place}
    initial = made.ask("security", "POST", "/accounts", 201, json=wish)["initial_password"]
    chosen = f"公路养护-{login}-2026"
    first = signed_in(made.site, login, initial)
    changed = {"old": initial, "new": chosen}
    answer = first.put("/sessions/current/password", json=changed)
    assert answer.status_code == 204, answer.text
    return signed_in(made.site, login, chosen)
