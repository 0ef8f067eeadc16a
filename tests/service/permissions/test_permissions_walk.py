"""Every endpoint with every holder: allowed as the table says, and never a neighbour's object."""

import hashlib
from collections.abc import Mapping
from pathlib import Path
from typing import TypeAlias

import httpx2
import pytest
from sqlalchemy import text

from service.accounts.page import permission_tables
from service.accounts.permissions import APPLICANT, HOLDERS, Holder, Role, Scope
from service.accounts.service import make_key
from service.api.here import NO_RIGHT
from service.db.tables import metadata
from service.ids import new_id
from service.staff.tables import StaffSession
from tests.service.api.api_site import ApiSite
from tests.service.described_app import described_app
from tests.service.permissions.endpoints import NOWHERE, OPEN, Endpoint, Requests, endpoints
from tests.service.permissions.neighbours import BODIES, MAKERS, PLAIN, Place, Town, maker_of
from tests.service.staff_given import staff

PAGE = Path(__file__).resolve().parents[3] / "docs" / "permissions.md"
API = Path(__file__).resolve().parents[3] / "docs" / "api.md"
APP = described_app()
ALL = endpoints(APP)
REQUESTS = Requests(APP)
Known: TypeAlias = tuple[Holder, httpx2.Client]


@pytest.fixture(scope="module")
def town(shared: ApiSite) -> Town:
    return Town(shared)


@pytest.fixture(scope="module")
def theirs(town: Town) -> Mapping[str, str]:
    return {name: make(town) for name, make in MAKERS.items()}


@pytest.fixture
def callers(town: Town) -> Mapping[str, Known]:
    """Every holder on our side, at each level where it can be; the name says which."""
    side = new_id()[-6:]  # the walk ends with signing out
    found = _staff(town.api, town.ours, side) | _keys(town.api, town.ours, town.our_application)
    return found | {
        "site": (Scope.SITE, town.api.site),
        "review": (Scope.REVIEW, town.api.office),
        "operate": (Scope.OPERATE, town.api.operator),
    }


def _staff(api: ApiSite, place: Place, side: str) -> dict[str, Known]:
    offices = {"office": place.office, "county": place.county}
    at = {
        Role.UNIT_REVIEWER: {"unit": place.unit},
        Role.DEPARTMENT_REVIEWER: {"department": place.department},
    }
    return {
        f"{role}.{level}": (role, staff(api, f"{side}.{role}.{level}", [role], where))
        for role in Role
        for level, where in at.get(role, offices).items()
    }


def _keys(api: ApiSite, place: Place, application_id: str) -> dict[str, Known]:
    """A reviewer's key that is bound to the place, and the applicant."""
    with api.database.write() as session:
        bound = make_key(session, "bound", [Scope.REVIEW], "test", place.office)
    path = f"/applications/{application_id}/sessions"
    answers = [client.post(path) for client in (api.site, api.other)]
    (token,) = [answer.json()["token"] for answer in answers if answer.is_success]
    return {
        "review.bound": (Scope.REVIEW, api.client(bound)),
        "applicant": (APPLICANT, api.client(token)),
    }


SEES_ALL = {"review", "operate"}
"""Callers that have no neighbours, but for other people's sign-ins."""


ONLY_ENDED = {"key_id", "original_id", "promise_id", "session_id"}
"""What no address shows alone: these are listed and ended."""


def test_every_endpoint_asks_for_a_right() -> None:
    without = {(e.method, e.path) for e in ALL if not e.rights}
    assert without == OPEN - {("GET", "/openapi.json")}


def test_every_object_in_an_address_has_a_neighbour_s() -> None:
    unknown = {
        name for e in ALL for name in e.parameters if name not in PLAIN and not maker_of(e, name)
    }
    assert not unknown, "tests/service/permissions/neighbours.py says how to add a maker"


def test_every_endpoint_allows_whom_the_table_says(
    shared: ApiSite, callers: Mapping[str, Known]
) -> None:
    wrong = []
    for endpoint in (e for e in ALL if e.rights):
        allowed = _allowed(endpoint)
        ids = {name: PLAIN.get(name, NOWHERE) for name in endpoint.parameters}
        if REQUESTS.send(shared.nobody, endpoint, ids).status_code != 401:
            wrong.append(f"{endpoint}: nobody")
        for name, (holder, client) in callers.items():
            if ".county" in name or name == "review.bound":
                continue
            address = client.base_url.join(endpoint.path.format_map(ids))
            answer = client.request(endpoint.method, address, headers={"Tus-Resumable": "1.0.0"})
            if _is_refused(answer) == (holder in allowed) or answer.status_code in {401, 500}:
                wrong.append(f"{endpoint}: {name} got {answer.status_code}")
    assert not wrong, "\n".join(wrong)


def test_a_neighbour_s_object_is_not_there(
    town: Town, theirs: Mapping[str, str], callers: Mapping[str, Known]
) -> None:
    before, wrong = _everything(town.api), []
    for endpoint in (e for e in ALL if not set(e.parameters) <= PLAIN.keys()):
        ids = _ids(endpoint, theirs)
        allowed = _allowed(endpoint)
        for name, (holder, client) in callers.items():
            if holder not in allowed or (name in SEES_ALL and "session_id" not in ids):
                continue
            answer = REQUESTS.send(client, endpoint, ids, BODIES.get(str(endpoint)))
            if answer.status_code != 404:
                wrong.append(f"{endpoint}: {name} got {answer.status_code}: {answer.text[:300]}")
    assert not wrong, "\n".join(wrong)
    assert _everything(town.api) == before


def test_each_neighbour_sees_the_own_object(town: Town, theirs: Mapping[str, str]) -> None:
    """Else nothing would be hidden, and the walk could not fail."""
    side = _staff(town.api, town.theirs, "theirs")
    side |= _keys(town.api, town.theirs, town.their_application)
    clients = [town.api.other, *(client for _, client in side.values())]
    for name in theirs.keys() - ONLY_ENDED:
        shown = [e for e in ALL if e.method in {"GET", "HEAD"} and name in _makers(e)]
        asked = (
            REQUESTS.send(client, endpoint, _ids(endpoint, theirs)).status_code
            for endpoint in shown
            for client in clients
        )
        assert any(status in {200, 202} for status in asked), name


def test_the_pages_say_what_the_table_says() -> None:
    assert permission_tables() in PAGE.read_text("utf-8")
    told = API.read_text("utf-8")
    for endpoint in (e for e in ALL if e.method != "OPTIONS"):
        rights = ", ".join(f"`{right}`" for right in endpoint.rights) or "none"
        assert f"| {endpoint.method} | `{endpoint.path}` | {rights} |" in told, str(endpoint)


def _makers(endpoint: Endpoint) -> list[str | None]:
    return [maker_of(endpoint, name) for name in endpoint.parameters]


def _ids(endpoint: Endpoint, theirs: Mapping[str, str]) -> dict[str, str]:
    return {
        name: PLAIN.get(name) or theirs[maker_of(endpoint, name) or ""]
        for name in endpoint.parameters
    }


def _allowed(endpoint: Endpoint) -> frozenset[Holder]:
    return frozenset(holder for right in endpoint.rights for holder in HOLDERS[right])


def _is_refused(answer: httpx2.Response) -> bool:
    """For want of the right; an answer to HEAD has no words."""
    return answer.status_code == 403 and (not answer.content or answer.json()["detail"] == NO_RIGHT)


def _everything(api: ApiSite) -> dict[str, str]:
    """A digest of each table as it lies there, but for when sessions were last seen."""
    with api.database.read() as session:
        rows = {
            table.name: session.execute(text(f"SELECT * FROM {table.name}"))  # noqa: S608
            for table in metadata.sorted_tables
            if table.name != StaffSession.__tablename__
        }
        return {
            name: hashlib.sha256(repr(sorted(map(repr, found))).encode()).hexdigest()
            for name, found in rows.items()
        }
