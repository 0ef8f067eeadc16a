"""Decisions on findings, corrections beside the machine's values, and what counts as undecided."""

from typing import Any

import pytest

from schemas.kinds import Form, Kind
from tests.service.cases.cases_world import PERSON, World

WOMAN: dict[str, Any] = {"name": "李秀英", "id_number": "410811198012310029"}


def suspected(here: World, number: str) -> str:
    """A case before the office whose certificate bears another person's number."""
    other = here.draft(**WOMAN)
    here.paper(other, Kind.SKILL_CERTIFICATE, certificate_number=number, **WOMAN)
    case = here.draft()
    who = {"name": PERSON["name"], "id_number": PERSON["id_number"]}
    here.paper(case, Kind.SKILL_CERTIFICATE, Form.POST_GRADE, certificate_number=number, **who)
    here.done("site", "submit", case, as_it_is=True)
    return here.at_office(case)


def findings(here: World, case: str) -> dict[str, dict[str, Any]]:
    """A case's findings by code."""
    answer = here.ask("office", "GET", f"/cases/{case}/findings")
    return {found["code"]: found for found in answer.json()}


def decide(here: World, case: str, key: str, verdict: str, who: str = "office") -> int:
    """Decide on a finding; the status of the answer."""
    body = {"verdict": verdict, "reason": f"人工核对：{verdict}"}
    return here.ask(who, "PUT", f"/cases/{case}/findings/{key}", json=body).status_code


def test_a_suspicion_stands_in_the_way_until_it_is_dismissed(here: World) -> None:
    case = suspected(here, "豫工考2020000001")
    key = findings(here, case)["reuse.same_number"]["key"]
    refused = here.go("office", "approve", case)
    assert (refused.status_code, refused.json()["code"]) == (409, "case.undecided")
    assert decide(here, case, key, "upheld") == 200
    assert here.go("office", "approve", case).status_code == 409
    assert decide(here, case, key, "dismissed") == 200
    assert here.done("office", "approve", case)["state"] == "approved"


def test_a_change_of_mind_is_another_row_and_is_counted(here: World) -> None:
    case = suspected(here, "豫工考2020000002")
    key = findings(here, case)["reuse.same_number"]["key"]
    before = counted(here, "reuse.same_number")
    for verdict in ("upheld", "upheld", "dismissed"):
        assert decide(here, case, key, verdict) == 200
    rows = findings(here, case)["reuse.same_number"]
    assert rows["verdict"] == "dismissed"
    assert [(row["verdict"], row["decided_by"]) for row in rows["decisions"]] == [
        ("upheld", "staff:office"),
        ("dismissed", "staff:office"),
    ]
    after = counted(here, "reuse.same_number")
    assert {name: after[name] - before[name] for name in ("upheld", "dismissed", "overruled")} == {
        "upheld": 0,
        "dismissed": 1,
        "overruled": 1,
    }
    tags = here.tags(case)
    assert (tags.count("api:finding:upheld"), tags.count("api:finding:dismissed")) == (1, 1)
    assert decide(here, case, "0" * 24, "upheld") == 404
    assert decide(here, case, key, "upheld", "site") == 403


def counted(here: World, code: str) -> dict[str, int]:
    """The statistics of one code."""
    rows = here.ask("office", "GET", "/statistics/findings").json()
    empty = {"upheld": 0, "dismissed": 0, "overruled": 0}
    return next((row for row in rows if row["code"] == code), empty)


def test_of_a_case_a_site_sees_two_axes(here: World) -> None:
    case = suspected(here, "豫工考2020000003")
    whole = here.ask("office", "GET", f"/applications/{case}/case").json()
    assert (whole["outcome"], "rules" in whole) == ("suspect", True)
    mine = here.ask("site", "GET", f"/applications/{case}/case")
    assert "reuse" not in mine.text
    assert mine.json()["outcome"] != "suspect"
    assert here.ask("office", "GET", f"/cases/{case}").json()["outcome"] == "suspect"
    assert "outcome" not in here.ask("site", "GET", f"/cases/{case}").json()
    for address in (f"/cases/{case}/findings", "/cases", "/statistics/findings"):
        assert here.ask("site", "GET", address).status_code == 403


def test_an_open_falsification_case_keeps_approval_back(here: World) -> None:
    case = suspected(here, "豫工考2020000004")
    found = findings(here, case)["reuse.same_number"]
    assert decide(here, case, found["key"], "dismissed") == 200
    opened = here.ask(
        "office",
        "POST",
        "/falsifications",
        json={
            "application_id": case,
            "opinion": "证书编号与他人相同，建议核查。",
            "evidence": [{"document_id": found["document_id"], "explanation": "编号与他人相同。"}],
        },
    )
    assert opened.status_code == 201, opened.text
    refused = here.go("office", "approve", case)
    assert (refused.status_code, refused.json()["code"]) == (409, "case.suspended")
    assert here.case(case)["suspended"] is True


def test_a_correction_stands_beside_the_machines_value(here: World) -> None:
    case = here.draft()
    who = {"name": PERSON["name"], "id_number": PERSON["id_number"]}
    paper = here.paper(
        case, Kind.SKILL_CERTIFICATE, Form.POST_GRADE, occupation="汽车驾驶贝", **who
    )
    before = here.ask("office", "GET", f"/documents/{paper}/report").json()
    address = f"/documents/{paper}/corrections"
    said = {"field": "occupation", "value": "汽车驾驶员", "reason": "印章压字，误读一字"}
    made = here.ask("school", "POST", address, json=said)
    assert made.status_code == 201, made.text
    assert (made.json()["read"], made.json()["value"]) == ("汽车驾驶贝", "汽车驾驶员")
    assert here.ask("office", "GET", f"/documents/{paper}/report").json() == before
    facts = here.ask("office", "GET", f"/applications/{case}/case").json()["facts"]
    corrected = [v for row in facts for v in row["values"] if v["corrected"]]
    assert [(value["value"], value["machine"]) for value in corrected] == [
        ("汽车驾驶员", "汽车驾驶贝")
    ]
    listed = here.ask("office", "GET", f"/cases/{case}/corrections").json()
    assert [row["corrected_by"] for row in listed] == ["staff:school"]
    back = here.ask("school", "POST", address, json=said | {"value": None})
    assert back.status_code == 201
    facts = here.ask("office", "GET", f"/applications/{case}/case").json()["facts"]
    assert not any(v["corrected"] for row in facts for v in row["values"])
    assert here.ask("roads", "POST", address, json=said).status_code == 404


@pytest.mark.parametrize(
    "place", [{"field": "school"}, {"row": 0}, {"paper": 9}, {"value": "某级"}]
)
def test_a_correction_needs_a_place_and_a_value_that_there_can_be(
    place: dict[str, Any], here: World
) -> None:
    paper = here.paper(here.draft(), Kind.SKILL_CERTIFICATE, Form.POST_GRADE)
    said = {"field": "grade", "value": 4, "reason": "实为四级"} | place
    answer = here.ask("office", "POST", f"/documents/{paper}/corrections", json=said)
    assert answer.status_code == 422


def test_a_suspicion_is_no_reason_that_an_applicant_is_told(here: World) -> None:
    case = suspected(here, "豫工考2020000099")
    key = findings(here, case)["reuse.same_number"]["key"]
    told = [{"key": key, "words": "请核对证书编号。"}]
    refused = here.go("office", "return", case, reasons=told)
    assert refused.status_code == 422
    assert here.ask("office", "GET", f"/cases/{case}").json()["state"] == "office_review"
