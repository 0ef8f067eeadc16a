"""A case from its draft to its approval, with a return on the way, over HTTP by all who act."""

from datetime import date

from schemas.kinds import Kind
from tests.service.cases.cases_world import World


def test_a_case_walks_from_draft_to_approval(here: World) -> None:
    case = here.clean()
    seen = here.ask("site", "GET", f"/cases/{case}")
    assert (seen.json()["state"], seen.json()["can"]) == ("draft", ["submit", "withdraw"])
    assert here.done("site", "submit", case)["due_on"] == "2026-04-12"
    assert here.done("school", "begin", case)["state"] == "unit_review"
    assert here.done("school", "forward", case)["state"] == "department_review"
    assert here.done("department", "forward", case, reason="同意")["state"] == "office_review"
    here.clock.set(date(2026, 4, 3))
    returned = here.done("office", "return", case, reasons=[{"words": "请补充单位意见。"}])
    assert (returned["state"], returned["due_on"]) == ("returned", "2026-04-08")
    assert returned["returns"][0]["reasons"] == [{"document_id": None, "words": "请补充单位意见。"}]
    here.clock.set(date(2026, 4, 8), 23)
    assert here.done("site", "submit", case)["state"] == "submitted"
    here.done("school", "begin", case)
    here.done("school", "forward", case)
    here.clock.set(date(2026, 4, 10))
    here.done("department", "forward", case)
    assert here.done("office", "onsite", case)["due_on"] == "2026-04-15"
    assert here.done("office", "onsite/confirm", case)["state"] == "onsite_confirmed"
    approved = here.done("office", "approve", case)
    assert (approved["state"], approved["due_on"], approved["can"]) == (
        "approved",
        None,
        ["refuse"],
    )
    assert approved["returns"][0]["overdue"] is False
    steps = [tag.removeprefix("api:case:") for tag in here.tags(case) if "api:case:" in tag]
    assert steps == [
        "submitted",
        "begun",
        "forwarded",
        "forwarded",
        "returned",
        "resubmitted",
        "begun",
        "forwarded",
        "forwarded",
        "onsite_required",
        "onsite_confirmed",
        "approved",
    ]


def test_a_unit_under_the_office_has_no_department(here: World) -> None:
    case = here.submitted(unit="焦作市公路局")
    assert here.go("school", "begin", case).status_code == 404
    here.done("roads", "begin", case)
    assert here.done("roads", "forward", case)["state"] == "office_review"


def test_an_unknown_unit_waits_for_the_office_to_assign_it(here: World) -> None:
    case = here.submitted(unit="不知何处")
    refused = here.go("office", "begin", case)
    assert (refused.status_code, refused.json()["code"]) == (409, "case.state")
    assert "单位名录" in refused.json()["detail"]


def test_the_site_is_told_of_each_new_state(here: World) -> None:
    hook = here.api.site.post("/webhooks", json={"url": "https://93.184.216.34/hook"})
    assert hook.status_code == 201, hook.text
    case = here.submitted()
    address = f"/webhooks/{hook.json()['id']}/deliveries"
    told = here.api.site.get(address).json()["items"]
    assert [message["event"] for message in told] == ["case.state_changed"]
    here.api.site.delete(f"/webhooks/{hook.json()['id']}")
    assert case


def test_a_step_from_a_version_that_is_no_more_is_refused(here: World) -> None:
    case = here.submitted()
    version = here.case(case)["version"]
    here.done("school", "begin", case)
    stale = here.ask("school", "POST", f"/cases/{case}/forward", version, json={})
    assert (stale.status_code, stale.json()["code"]) == (412, "precondition_failed")
    seen = here.ask("school", "GET", f"/cases/{case}")
    fresh = int(seen.headers["etag"].strip('"'))
    assert here.ask("school", "POST", f"/cases/{case}/forward", fresh, json={}).status_code == 200


def test_others_cases_are_as_if_they_were_not(here: World) -> None:
    case = here.submitted()
    for who in ("roads", "other"):
        assert here.ask(who, "GET", f"/cases/{case}").status_code == 404
        assert here.ask(who, "GET", f"/applications/{case}/case").status_code == 404
    assert here.go("other", "withdraw", case).status_code == 404
    assert here.done("site", "withdraw", case, reason="另有安排")["state"] == "withdrawn"


def test_the_unit_stays_while_a_case_is_reviewed_and_may_change_after_a_return(here: World) -> None:
    case = here.submitted()
    moved = {"unit": "焦作市公路局"}
    refused = here.ask("site", "PATCH", f"/applications/{case}", json=moved)
    assert (refused.status_code, refused.json()["code"]) == (409, "case.frozen")
    same = here.ask("site", "PATCH", f"/applications/{case}", json={"unit": "焦作市第一中学"})
    assert same.status_code == 200
    here.done("school", "begin", case)
    here.done("school", "return", case, reasons=[{"words": "单位填写有误。"}])
    assert here.ask("site", "PATCH", f"/applications/{case}", json=moved).status_code == 200
    here.done("site", "submit", case, as_it_is=True)
    assert here.done("roads", "begin", case)["state"] == "unit_review"


def test_what_a_settled_case_was_judged_by_is_declared_no_other_way(here: World) -> None:
    case = here.clean()
    paper = here.ask("site", "GET", f"/documents?application_id={case}").json()["items"][0]["id"]
    here.done("site", "submit", case)
    here.at_office(case)
    assert here.done("office", "approve", case)["state"] == "approved"
    for address in (f"/applications/{case}", f"/documents/{paper}"):
        said = {"declared": {"name": "李红"}} if "documents" in address else {"name": "李红"}
        refused = here.ask("site", "PATCH", address, json=said)
        assert (refused.status_code, refused.json()["code"]) == (409, "case.frozen")
    here.clock.set(date(2026, 9, 1))
    later = here.paper(case, Kind.APPRAISAL)
    anew = {"declared": {"year": 2022}}
    assert here.ask("site", "PATCH", f"/documents/{later}", json=anew).status_code == 200
