"""What a confirming decision does, all at once or not at all, and what undoes it."""

import threading
from typing import Any

import httpx2
import pytest
from sqlalchemy import select

from service.accounts.roles import Role
from service.erasure.extent import extent_of_number
from service.erasure.holds import Hold
from service.erasure.service import ErasureHeldError, erase
from service.falsification import consequences
from service.organisations.tables import Kind
from service.webhooks.tables import Delivery
from tests.service.falsification.procedure import Procedure
from tests.service.staff_given import organisation, staff

CERTIFICATE = {"number": "2026-0001", "grade": 3, "occupation": "汽车驾驶员"}


def revocations(procedure: Procedure) -> list[dict[str, Any]]:
    items = procedure.opener.get("/revocations").json()["items"]
    return [row for row in items if row["falsification_id"] == procedure.case]


def test_the_decision_bars_at_once_and_says_not_yet_served(procedure: Procedure) -> None:
    found = procedure.until("decision")
    barred = procedure.standing()
    assert (barred["answer"], barred["until"], barred["served"]) == ("barred", "2028-11-02", False)
    assert "尚未送达" in barred["message"]
    assert procedure.standing(year=2026)["answer"] == "barred"
    assert procedure.standing(year=2027)["answer"] == "barred"
    assert procedure.standing(year=2028)["answer"] == "look"  # a window that is only projected
    assert procedure.standing(year=2029)["answer"] == "may_apply"
    assert procedure.take("service").status_code == 200
    assert procedure.standing()["served"] is True
    ban = procedure.decider.get(f"/bans/{found['ban_id']}").json()
    assert (ban["state"], ban["decided_on"], ban["served_on"]) == (
        "served",
        "2026-11-02",
        "2026-11-02",
    )


def test_a_barred_person_is_refused_and_the_refusal_is_told(procedure: Procedure) -> None:
    procedure.until("decision")
    refused = procedure.apply("next")
    assert (refused.status_code, refused.json()["code"]) == (409, "ban.standing")
    assert "2028-11-02" in refused.json()["detail"]
    other = procedure.site.application(f"other-{procedure.number}", name="李红梅")
    changed = procedure.site.site.patch(
        f"/applications/{other}", json={"id_number": procedure.number}
    )
    assert (changed.status_code, changed.json()["code"]) == (409, "ban.standing")
    assert procedure.site.site.get(f"/applications/{other}").json()["id_number"] is None
    events = procedure.opener.get(f"/applications/{other}/events").json()["items"]
    assert [event["tag"] for event in events].count("api:application:barred") == 1


def test_the_site_is_told_of_both(procedure: Procedure) -> None:
    hook = {"url": f"http://127.0.0.1:9/{procedure.number}", "client": "site"}
    registered = procedure.site.operator.post("/webhooks", json=hook).json()["id"]
    ban = procedure.until("decision")["ban_id"]
    with procedure.site.database.read() as session:
        sent = session.scalars(select(Delivery).where(Delivery.endpoint_id == registered)).all()
        told = {delivery.event: delivery.body["data"] for delivery in sent}
    about = {"application_id": procedure.application, "external_id": f"2026-{procedure.number}"}
    about["application"] = f"/api/v1/applications/{procedure.application}"
    assert told["application.disqualified"] == about
    assert told["ban.entered"] == about | {"ban_id": ban}


def test_neighbours_see_nothing_of_it(procedure: Procedure) -> None:
    """Another office's people find neither case nor ban nor certificate."""
    procedure.until("recheck")
    ban = procedure.take("decision", certificates=[CERTIFICATE]).json()["ban_id"]
    [row] = revocations(procedure)
    database = procedure.site.database
    county = organisation(database, Kind.OFFICE, "修武县人力资源和社会保障局", procedure.office.id)
    roles = [Role.OFFICE_REVIEWER, Role.DECISION_MAKER]
    neighbour = staff(procedure.site, f"county-{procedure.number}", roles, county)
    for address in (
        f"/falsifications/{procedure.case}",
        f"/falsifications/{procedure.case}/evidence",
        f"/falsifications/{procedure.case}/opinion",
        f"/falsifications/{procedure.case}/documents/decision",
        f"/bans/{ban}",
        f"/revocations/{row['id']}",
    ):
        assert procedure.decider.get(address).status_code == 200
        assert neighbour.get(address).status_code == 404
    assert procedure.take("service", neighbour).status_code == 404
    for address in ("/falsifications", "/bans", "/revocations"):
        assert neighbour.get(address).json()["items"] == []
    asked = neighbour.post("/bans/look-up", json={"id_number": procedure.number})
    assert asked.json()["answer"] == "barred"


def _erased(procedure: Procedure, **how: bool) -> list[Hold]:
    """What stood against erasing the person, which is tried."""
    with procedure.site.database.write() as session:
        extent = extent_of_number(session, procedure.number)
        try:
            erase(session, extent, "test", **how)
        except ErasureHeldError as held:
            return held.holds
    return []


def test_what_a_procedure_still_needs_is_not_erased(procedure: Procedure) -> None:
    """An open case holds the data, then its ban; who must erase all the same has to say so."""
    procedure.until("recheck")
    assert Hold.FALSIFICATION in _erased(procedure)
    assert procedure.take("decision").status_code == 200
    assert _erased(procedure) == [Hold.BAN]
    assert procedure.take("service").status_code == 200
    procedure.on(11, 2, 2028)
    assert _erased(procedure) == [Hold.BAN]
    procedure.on(11, 3, 2028)
    assert _erased(procedure) == []


def test_a_person_who_was_erased_stays_barred_and_breaks_no_list(procedure: Procedure) -> None:
    procedure.until("service")
    with procedure.site.database.write() as session:
        erase(session, extent_of_number(session, procedure.number), "test", despite_holds=True)
    assert procedure.standing()["answer"] == "barred"
    for address in ("/falsifications", "/bans", "/revocations"):
        assert procedure.decider.get(address).status_code == 200
    masked = procedure.decider.get("/bans/export", params={"full": "true"})
    assert masked.status_code == 200
    case = procedure.opener.get(f"/falsifications/{procedure.case}")
    assert (case.status_code, case.json()["code"]) == (410, "erased")


def test_a_site_learns_no_more_than_it_needs(procedure: Procedure) -> None:
    procedure.until("service")
    asked = {"id_number": procedure.number}
    told = procedure.site.site.post("/bans/look-up", json=asked).json()
    assert told == {
        "answer": "barred",
        "message": "该人员目前不能申报，限制期至 2028-11-02。",
        "until": "2028-11-02",
        "decision_number": None,
        "served": None,
    }


def test_everything_of_a_decision_happens_or_nothing(
    procedure: Procedure, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The last write fails: no ban, no disqualification, no list, no step."""
    procedure.until("recheck")
    before = procedure.opener.get(f"/falsifications/{procedure.case}").json()
    standing = procedure.state()

    def broken(*_: object) -> None:
        raise RuntimeError("the last write failed")

    with monkeypatch.context() as broke:
        broke.setattr(consequences, "announce", broken)
        failed = procedure.take("decision", certificates=[CERTIFICATE])
    assert failed.status_code == 500
    assert procedure.opener.get(f"/falsifications/{procedure.case}").json() == before
    assert procedure.standing()["answer"] == "may_apply"
    assert procedure.state() == standing != "disqualified"
    assert revocations(procedure) == []
    assert procedure.take("decision", certificates=[CERTIFICATE]).status_code == 200
    assert procedure.standing()["answer"] == "barred"
    assert procedure.state() == "disqualified"
    assert [row["number"] for row in revocations(procedure)] == ["2026-0001"]


def test_of_two_deciders_at_once_one_decides(procedure_on_each: Procedure) -> None:
    procedure = procedure_on_each
    procedure.until("recheck")
    answers: list[httpx2.Response] = []
    ready = threading.Barrier(2)

    def decide(reason: str) -> None:
        ready.wait()
        answers.append(procedure.take("decision", reason=reason))

    threads = [threading.Thread(target=decide, args=(reason,)) for reason in ("一", "二")]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sorted(answer.status_code for answer in answers) == [200, 409]
    case = procedure.opener.get(f"/falsifications/{procedure.case}").json()
    assert [step["step"] for step in case["steps"]].count("decision") == 1
    bans = procedure.decider.get("/bans").json()["items"]
    assert [ban["falsification_id"] for ban in bans] == [procedure.case]


def test_a_case_that_is_not_confirmed_hurts_nobody(procedure: Procedure) -> None:
    procedure.until("recheck")
    decided = procedure.take("decision", outcome="not_confirmed", reason="系扫描造成。")
    assert (decided.json()["effect"], decided.json()["ban_id"]) == ("none", None)
    assert procedure.standing()["answer"] == "may_apply"
    assert procedure.state() != "disqualified"
    assert procedure.afterwards("annulment").status_code == 409


def test_other_applications_of_the_year_fall_too(procedure: Procedure) -> None:
    first = procedure.application
    assert procedure.apply(f"second-{procedure.number}").status_code == 201
    second, procedure.application = procedure.application, first
    procedure.until("decision")
    procedure.application = second
    assert procedure.state() == "disqualified"


def test_what_is_annulled_stays_on_file_and_holds_no_more(procedure: Procedure) -> None:
    standing = procedure.state()
    assert (
        procedure.opener.get(f"/falsifications/{procedure.until('recheck')['id']}").status_code
        == 200
    )
    procedure.take("decision", certificates=[CERTIFICATE])
    suspended = procedure.afterwards("suspension").json()
    assert suspended["effect"] == "suspended"
    assert procedure.standing()["answer"] == "look"
    assert procedure.apply("meanwhile").status_code == 201
    annulled = procedure.afterwards("annulment").json()
    assert (annulled["state"], annulled["effect"]) == ("decided", "annulled")
    assert [step["step"] for step in annulled["steps"]][-3:] == [
        "decision",
        "suspension",
        "annulment",
    ]
    assert procedure.standing()["answer"] == "may_apply"
    assert procedure.decider.get(f"/bans/{annulled['ban_id']}").json()["state"] == "annulled"
    assert [row["state"] for row in revocations(procedure)] == ["lifted"]
    procedure.application = annulled["application_id"]
    assert procedure.state() == standing


def test_a_correction_puts_a_shorter_ban_in_the_place_of_the_first(procedure: Procedure) -> None:
    first = procedure.until("service")["ban_id"]
    longer = {"starts_on": "2026-11-02", "ends_on": "2029-11-02"}
    assert procedure.afterwards("correction", **longer).status_code == 422
    shorter = {"starts_on": "2026-11-02", "ends_on": "2027-11-02"}
    corrected = procedure.afterwards("correction", **shorter).json()
    assert corrected["ban_id"] != first
    assert procedure.decider.get(f"/bans/{first}").json()["state"] == "corrected"
    assert procedure.decider.get(f"/bans/{corrected['ban_id']}").json()["in_place_of"] == first
    assert procedure.standing()["until"] == "2027-11-02"


def test_certificates_are_revoked_then_recalled(procedure: Procedure) -> None:
    procedure.until("service")
    added = procedure.opener.post(
        f"/falsifications/{procedure.case}/revocations", json=CERTIFICATE | {"reason": "已领证。"}
    )
    assert (added.status_code, added.json()["state"]) == (201, "listed")
    address = f"{added.headers['Location'].removeprefix('/api/v1')}/steps"
    asked = {"on": "2026-11-02", "reason": "依法办理。"}
    skipped = procedure.opener.post(address, json=asked | {"state": "recalled"})
    assert skipped.status_code == 409
    for state in ("revoked", "recalled"):
        moved = procedure.opener.post(address, json=asked | {"state": state})
        assert (moved.status_code, moved.json()["state"]) == (200, state)
        assert procedure.opener.post(address, json=asked | {"state": state}).status_code == 409
    assert [step["state"] for step in moved.json()["steps"]] == ["listed", "revoked", "recalled"]
