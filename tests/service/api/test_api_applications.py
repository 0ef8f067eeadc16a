"""Applications over HTTP: made once, found, changed under their version."""

import threading
from typing import Any

import httpx2
import pytest

from tests.extractors.checks.facts_builder import MAN
from tests.service.api.api_site import ApiSite

CONTENT: dict[str, Any] = {
    "external_id": "2026-00017",
    "name": "王建国",
    "id_number": MAN,
    "gender": "male",
    "birth_date": "1975-06-15",
    "unit": "焦作市公路局",
    "post_type": "worker",
    "applied_grade": 3,
    "applied_occupation": "汽车驾驶员",
    "route": "certificate",
    "work_start_date": "1998-07-01",
    "confirmation_date": "1999-07-01",
    "hobby": "象棋",
    "confirmations": {"2.2.4(3)": True},
}


def test_an_application_is_kept_as_it_was_told(api: ApiSite) -> None:
    made = api.site.post("/applications", json=CONTENT)
    assert made.status_code == 201
    address = made.headers["location"].removeprefix("/api/v1")
    shown = api.site.get(address)
    assert shown.json() == made.json()
    known = CONTENT.keys() - {"hobby"}
    assert {name: shown.json()[name] for name in known} == {n: CONTENT[n] for n in known}
    assert shown.json()["more"] == {"hobby": "象棋"}
    assert shown.headers["etag"] == '"1"'


def test_the_same_application_sent_again_is_one(api: ApiSite) -> None:
    first = api.site.post("/applications", json=CONTENT)
    second = api.site.post("/applications", json=CONTENT)
    assert (second.status_code, second.json()["id"]) == (200, first.json()["id"])
    differing = api.site.post("/applications", json=CONTENT | {"unit": "焦作市第一中学"})
    assert differing.status_code == 409
    assert first.json()["id"] in differing.json()["detail"]
    others = api.other.post("/applications", json=CONTENT)
    assert others.status_code == 201


def test_eight_at_once_make_one_application(api: ApiSite) -> None:
    answers = []

    def send() -> None:
        answers.append(api.site.post("/applications", json=CONTENT))

    threads = [threading.Thread(target=send) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sorted(answer.status_code for answer in answers) == [200] * 7 + [201]
    assert len({answer.json()["id"] for answer in answers}) == 1


def test_a_change_names_what_changes(api: ApiSite) -> None:
    address = f"/applications/{api.site.post('/applications', json=CONTENT).json()['id']}"
    said = {"unit": None, "hobby": None, "more": {"a": 1}, "confirmations": {"2.2.4(3)": None}}
    changed = api.site.patch(address, json=said, headers={"If-Match": '"1"'})
    assert changed.status_code == 200
    assert changed.headers["etag"] == '"2"'
    body = changed.json()
    assert (body["unit"], body["more"], body["confirmations"]) == (None, {"a": 1}, {})
    assert body["name"] == "王建国"
    stale = api.site.patch(address, json={"name": "李秀英"}, headers={"If-Match": '"1"'})
    assert (stale.status_code, stale.json()["code"]) == (412, "precondition_failed")
    assert api.site.patch(address, json=said).json()["version"] == 2  # nothing changed
    moved = api.site.patch(address, json={"external_id": "another"})
    assert moved.status_code == 422


def test_another_person_makes_new_reports_of_examined_papers(api: ApiSite) -> None:
    application = api.application(name="王建国", id_number=MAN)
    done, waiting = api.paper(application), api.paper(application, b"another")
    api.examine(done)
    before = api.office.get(f"/documents/{done}/report").json()
    assert before["outcome"] == "pass"
    api.site.patch(f"/applications/{application}", json={"unit": "焦作市公路局"})
    assert len(api.site.get(f"/documents/{done}/reports").json()) == 1
    api.site.patch(f"/applications/{application}", json={"name": "李秀英"})
    first, second = api.site.get(f"/documents/{done}/reports").json()
    assert (first["outcome"], second["outcome"]) == ("pass", "review")
    assert first["superseded_at"]
    assert second["superseded_at"] is None
    assert api.site.get(f"/documents/{waiting}").json()["state"] == "queued"
    api.examine(waiting)
    assert api.site.get(f"/documents/{waiting}").json()["outcome"] == "review"


_SHORT = ["王建国", "2026-00017", "焦作市公路局", "001X", "001x"]


@pytest.mark.parametrize("sought", _SHORT)
def test_an_application_is_found_by(api: ApiSite, sought: str) -> None:
    number = api.site.post("/applications", json=CONTENT).json()["id"]
    api.application("other", name="李秀英")
    found = api.site.get("/applications", params={"q": sought}).json()
    assert [item["id"] for item in found["items"]] == [number]
    assert api.other.get("/applications", params={"q": sought}).json()["items"] == []
    assert len(api.office.get("/applications", params={"q": sought}).json()["items"]) == 1


@pytest.mark.parametrize("sought", [*_SHORT, MAN, MAN.lower()])
def test_an_application_is_searched_for_by(api: ApiSite, sought: str) -> None:
    number = api.site.post("/applications", json=CONTENT).json()["id"]
    api.application("other", name="李秀英")

    def found(client: httpx2.Client) -> list[str]:
        answer = client.post("/applications/search", json={"q": sought})
        return [item["id"] for item in answer.json()["items"]]

    assert (found(api.site), found(api.other), found(api.office)) == ([number], [], [number])


@pytest.mark.parametrize("address", ["/applications", "/cases"])
@pytest.mark.parametrize("sought", [MAN, MAN.lower(), f"{MAN[:6]} {MAN[6:]}"])
def test_no_whole_id_number_is_sought_in_an_address(
    api: ApiSite, address: str, sought: str
) -> None:
    answer = api.office.get(address, params={"q": sought})
    assert (answer.status_code, answer.json()["code"]) == (422, "invalid")
    assert answer.json()["errors"][0]["parameter"] == "q"
    assert "末四位" in answer.json()["errors"][0]["detail"]
    assert sought not in answer.text


def test_a_long_number_that_is_nobody_s_is_sought(api: ApiSite) -> None:
    api.application("410802198001010011")
    found = api.site.get("/applications?q=410802198001010011").json()["items"]
    assert [item["external_id"] for item in found] == ["410802198001010011"]


def test_a_list_is_read_in_parts(api: ApiSite) -> None:
    made = [api.application(str(i), name="王建国") for i in range(5)]
    seen, address = [], "/applications?limit=2&q=王建国"
    while address:
        answer = api.site.get(address).json()
        assert len(answer["items"]) <= 2
        seen += [item["id"] for item in answer["items"]]
        address = (answer["next"] or "").removeprefix("/api/v1")
    assert seen == made[::-1]


def test_others_applications_are_as_if_they_were_not(api: ApiSite) -> None:
    application = api.application()
    unknown = "01a20505-dfda-770c-8d0f-82e781bccd21"
    for method, body in (("GET", None), ("PATCH", {"name": "李秀英"})):
        theirs = api.other.request(method, f"/applications/{application}", json=body)
        nobodys = api.other.request(method, f"/applications/{unknown}", json=body)
        assert theirs.status_code == 404
        assert theirs.json() | {"instance": ""} == nobodys.json() | {"instance": ""}
    assert api.other.get("/applications").json()["items"] == []


def test_events_tell_who_changed_what(api: ApiSite) -> None:
    application = api.application(name="王建国")
    api.site.patch(f"/applications/{application}", json={"name": "李秀英"})
    first = api.office.get(f"/applications/{application}/events", params={"limit": 1}).json()
    (made,) = first["items"]
    (changed,) = api.office.get(first["next"].removeprefix("/api/v1")).json()["items"]
    assert (made["tag"], changed["tag"]) == ("api:application:created", "api:application:changed")
    assert (changed["old"], changed["new"]) == ({"name": "王建国"}, {"name": "李秀英"})
    assert changed["actor"].startswith("key:site:")
