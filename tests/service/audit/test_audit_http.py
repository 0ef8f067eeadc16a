"""Events and their proof over HTTP: masked for auditors, whole for reviewers, bounded."""

from datetime import timedelta
from typing import Any

import httpx2
import pytest

from service.accounts.roles import Role
from service.audit import service
from service.organisations.tables import Kind
from tests.service.api.api_site import ApiSite
from tests.service.audit.audits import tell
from tests.service.staff_given import organisation, staff

PERSON = {"name": "王建国", "id_number": "410802198001010018"}
MASKED = {"name": "王*国", "id_number": "410802********0018"}


@pytest.fixture(scope="module")
def auditor(shared: ApiSite) -> httpx2.Client:
    return staff(shared, "auditor", [Role.AUDITOR], None)


@pytest.fixture(scope="module")
def about(shared: ApiSite) -> str:
    """An application of which there are three events."""
    found = shared.application("audited", **PERSON)
    tell(shared.database, found, reason="核对原件", old=PERSON)
    tell(shared.database, found, facts={"code": "x"})
    return found


def items(client: httpx2.Client, address: str, **query: Any) -> list[dict[str, Any]]:
    answer = client.get(address, params=query)
    assert answer.status_code == 200, answer.text
    found: list[dict[str, Any]] = answer.json()["items"]
    return found


def test_an_auditor_sees_events_masked_with_their_places(
    auditor: httpx2.Client, about: str
) -> None:
    created, told, _ = items(auditor, "/events", application_id=about)
    assert created["new"] | MASKED == created["new"]
    assert (told["reason"], told["old"], told["erased"]) == ("***", MASKED, False)
    assert (told["chain"], told["position"]) == (f"application:{about}", 2)
    assert told["previous"] == created["hash"]


def test_a_reviewer_sees_an_applications_events_whole(
    shared: ApiSite, auditor: httpx2.Client, about: str
) -> None:
    address = f"/applications/{about}/events"
    assert items(shared.office, address)[1]["old"] == PERSON
    assert items(auditor, address)[1]["old"] == MASKED


def test_events_are_found_by_tag_actor_and_time(
    shared: ApiSite, auditor: httpx2.Client, about: str
) -> None:
    tell(shared.database, None)
    everything = items(auditor, "/events", limit=200)
    tags = {row["tag"] for row in everything}
    assert {"api:application:created", "test:thing:done", "keys:key:made"} <= tags
    begun = items(auditor, "/events", tag="api:application")
    assert {row["tag"] for row in begun} == {"api:application:created"}
    assert items(auditor, "/events", tag="api:app") == []
    actor = begun[0]["actor"]
    assert {row["actor"] for row in items(auditor, "/events", actor=actor)} == {actor}
    now = shared.database.clock.now()
    soon, before = (now + timedelta(hours=1)).isoformat(), (now - timedelta(days=1)).isoformat()
    assert items(auditor, "/events", since=soon) == items(auditor, "/events", before=before) == []
    within = items(auditor, "/events", since=before, before=soon, application_id=about)
    assert len(within) == 3
    first = auditor.get("/events", params={"limit": 2}).json()
    rest = auditor.get(first["next"].removeprefix("/api/v1")).json()
    assert [row["number"] for row in rest["items"]] == [r["number"] for r in everything[2:4]]


def test_the_audit_is_verified_on_request(
    shared: ApiSite, auditor: httpx2.Client, about: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    verdict = auditor.get("/audit/verify", params={"application_id": about}).json()
    assert (verdict["whole"], verdict["chains"], verdict["events"]) == (True, 1, 3)
    assert auditor.get("/audit/verify").json()["whole"] is True
    on = "" if shared.database.is_sqlite else " ON events"
    with shared.database.write() as session:
        session.connection().exec_driver_sql(f"DROP TRIGGER events_no_update{on}")
    verdict = auditor.get("/audit/verify").json()
    assert verdict["whole"] is False
    assert [problem["wrong"] for problem in verdict["problems"]] == ["guard_missing"]
    assert "触发器" in verdict["problems"][0]["message"]
    monkeypatch.setattr(service, "MOST_EVENTS", 2)
    for query in ({}, {"application_id": about}):
        answer = auditor.get("/audit/verify", params=query)
        assert (answer.status_code, answer.json()["code"]) == (409, "audit.too_many")


def test_an_auditor_of_one_organisation_keeps_to_its_applications(
    shared: ApiSite, about: str
) -> None:
    city = organisation(shared.database, Kind.OFFICE, "市工考办")
    county = organisation(shared.database, Kind.OFFICE, "县工考办", city)
    limited = staff(shared, "county-auditor", [Role.AUDITOR], county)
    assert items(limited, "/events") == []
    assert limited.get("/audit/verify").status_code == 403
    assert limited.get("/audit/verify", params={"application_id": about}).status_code == 404


def test_only_auditors_look_through_the_audit(shared: ApiSite) -> None:
    for client in (shared.site, shared.office, shared.operator):
        assert client.get("/events").status_code == 403
        assert client.get("/audit/verify").status_code == 403
