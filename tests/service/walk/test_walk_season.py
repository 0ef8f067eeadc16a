"""One application from its registration to the end of its ban, over HTTP, by all who act.

Registered 3/20, returned 4/3, resubmitted 4/8, on-site, approved, on the roster, the promised
appraisal on 9/30, falsification in November, the ban: refused in 2027 and 2028, accepted in 2029.
"""

from datetime import date
from typing import Any

from extractors.checks.reconciliation import declaration_of
from schemas.facts import Facts, FieldValue
from schemas.kinds import Form, Kind
from service.sheets import read_table
from tests.extractors.checks.facts_builder import MAN, facts, line, row, seal
from tests.service.walk.season_people import DRIVER, PAPERS, UNIT, Season


def test_a_season_and_the_years_after(walk: Season) -> None:
    case = _registered(walk)
    _returned_and_resubmitted(walk, case)
    _approved(walk, case)
    _on_the_roster(walk)
    _promise_kept(walk, case)
    _falsification(walk, case)
    _barred_until_2029(walk)
    _audited(walk)


def _registered(walk: Season) -> str:
    walk.on(3, 20)
    asked = DRIVER | {"external_id": "2026-0001"}
    case = str(walk.ask("site", "POST", "/applications", 201, json=asked)["id"])
    token = walk.ask("site", "POST", f"/applications/{case}/sessions", 201)["token"]
    walk.people["applicant"] = walk.site.client(token)
    for kind, form, changes in PAPERS:
        walk.hand_in(case, kind, form, **changes)
    for year in (2021, 2022, 2023, 2024):
        walk.appraisal(case, year, "excellent" if year < 2023 else "qualified")
    refused = walk.ask("applicant", "POST", f"/cases/{case}/submit", 409, json={})
    assert "2025" in refused["detail"]
    promised = walk.ask(
        "applicant", "POST", f"/cases/{case}/promises", json={"item": "appraisal_2025"}
    )
    [promise] = promised["promises"]
    assert (promise["due_on"], promise["end"]) == ("2026-09-30", None)
    assert walk.step("applicant", case, "submit")["state"] == "submitted"
    address = f"/cases/{case}/promises/{promise['id']}/consent"
    assert walk.step("unit", case, "begin")["state"] == "unit_review"
    walk.ask("unit", "POST", address)
    walk.step("unit", case, "forward", reason="与人事档案一致，同意申报。")
    assert walk.step("department", case, "forward")["state"] == "office_review"
    return case


def _returned_and_resubmitted(walk: Season, case: str) -> None:
    walk.on(4, 3)
    words = {"reasons": [{"words": "身份证请补充背面。"}]}
    returned = walk.step("office", case, "return", **words)
    assert (returned["state"], returned["due_on"]) == ("returned", "2026-04-08")
    seen = walk.ask("applicant", "GET", f"/cases/{case}")
    assert seen["returns"][0]["reasons"][0]["words"] == "身份证请补充背面。"
    walk.on(4, 8, hour=23)
    walk.hand_in(case, Kind.ID_CARD, birth_date="1975-06-15", gender="male")
    assert walk.step("applicant", case, "submit")["state"] == "submitted"
    walk.on(4, 9)
    walk.step("unit", case, "begin")
    walk.step("unit", case, "forward")
    walk.step("department", case, "forward")
    circular = walk.people["office"].get("/circular")
    assert circular.json() == []  # returned once, mended in time: nobody is named


def _approved(walk: Season, case: str) -> None:
    walk.on(4, 10)
    assert walk.step("office", case, "onsite")["state"] == "onsite_due"
    seen = {"kind": "skill_certificate", "kept": True}
    original = walk.ask("office", "POST", f"/cases/{case}/originals", 201, json=seen)
    assert walk.step("office", case, "onsite/confirm")["state"] == "onsite_confirmed"
    eligibility = walk.ask("office", "GET", f"/applications/{case}/case")["eligibility"]
    assert (eligibility["answer"], len(eligibility["reasons"])) == ("review", 1)
    assert "2025年度考核结果已承诺" in eligibility["reasons"][0]
    assert walk.step("office", case, "approve")["state"] == "approved"
    back = f"/cases/{case}/originals/{original['id']}/return"
    walk.ask("office", "POST", back, json={"to": "单位经办人"})
    assert walk.ask("office", "GET", "/originals")["items"] == []


def _on_the_roster(walk: Season) -> None:
    asked = {"organisation_id": walk.organisations[UNIT], "form": "passed_list"}
    made = walk.ask("unit", "POST", "/rosters", 201, json=asked)
    roster = f"/rosters/{made['id']}"
    printed = walk.people["unit"].get(f"{roster}/file")
    assert printed.content.startswith(b"%PDF-")
    table = walk.people["unit"].get(f"{roster}/file", params={"format": "xlsx"}).content
    assert [line["身份证号"] for line in read_table(table, "名册.xlsx")] == [MAN]
    file, said = {"file": ("名册.pdf", b"a stamped scan")}, {"stage": "department"}
    returned = walk.ask("unit", "POST", f"{roster}/returns", 202, files=file, data=said)
    walk.site.examine(returned["document_id"], _stamped())
    found = walk.ask("office", "GET", f"{roster}/returns/{returned['id']}")
    assert [each["state"] for each in found["reconciliation"]["rows"]] == ["agrees"]
    decided = {"decision": "accepted", "reason": "印章为单位和主管部门公章。"}
    walk.ask("office", "POST", f"{roster}/returns/{returned['id']}/decision", json=decided)
    assert walk.ask("office", "GET", roster)["state"] == "accepted"


def _stamped() -> Facts:
    """The roster as it was read: one row, the declaration, two signatures, two seals."""
    values: dict[str, FieldValue] = {"seq": 1, "name": "王建国", "id_number": MAN, "unit": UNIT}
    values |= {"gender": "male", "occupation": "汽车驾驶员", "grade": 1}
    sentence = declaration_of("王建国", 1)
    right = seal().model_copy(update={"box": (0.6, 0.7, 0.75, 0.9)})
    return facts(
        Kind.ROSTER,
        Form.PASSED_LIST,
        {"stated_count": 1, "unit": UNIT},
        rows=[row(values)],
        lines=[line(sentence[:40]), line(sentence[40:])],
        seals=[seal(), right],
    )


def _promise_kept(walk: Season, case: str) -> None:
    walk.on(9, 30, hour=23)
    walk.appraisal(case, 2025, "qualified")
    found = walk.ask("office", "GET", f"/cases/{case}")
    assert (found["state"], found["promises"][0]["end"]) == ("approved", "kept")
    report = walk.ask("office", "GET", f"/applications/{case}/case")
    assert (report["eligibility"]["answer"], report["outcome"]) == ("eligible", "pass")


def _falsification(walk: Season, case: str) -> None:
    walk.on(11, 2)
    papers = walk.ask("office", "GET", f"/documents?application_id={case}")["items"]
    paper = next(p for p in papers if p["kind"] == "skill_certificate")
    region = {"document_id": paper["id"], "page": 1, "box": [0.1, 0.2, 0.4, 0.3]}
    opened = {
        "application_id": case,
        "opinion": "疑似改动，建议立案。",
        "evidence": [region | {"explanation": "发证日期处疑似改动。"}],
    }
    found = walk.ask("office", "POST", "/falsifications", 201, json=opened)
    procedure = f"/falsifications/{found['id']}"
    assert walk.ask("office", "GET", f"/cases/{case}")["suspended"] is True

    def take(who: str, step: str, **body: Any) -> dict[str, Any]:
        return walk.ask(who, "POST", f"{procedure}/{step}", json=body)

    take("office", "notice", facts="证书的发证日期经过改动。", reasons="改动后方符合年限。")
    delivery = {"on": "2026-11-02", "way": "direct", "receiver": "王建国"}
    assert take("office", "notice-delivery", **delivery)["defence_due"] == "2026-11-09"
    walk.on(11, 5)
    take("office", "defence", on="2026-11-05", statement="证书由单位代为保管。")
    walk.on(11, 10)
    refusal = {"proposal": "confirmed", "reason": "与发证机关核对无误。", "answer": "不影响认定。"}
    take("rechecker", "recheck", **refusal)
    assert "opinion" not in walk.ask("decider", "GET", f"{procedure}/evidence")
    walk.on(11, 20)
    certificate = {"number": "豫工考2026000001", "grade": 1, "occupation": "汽车驾驶员"}
    decision = {"outcome": "confirmed", "reason": "提交了经改动的证书。"}
    walk.ask("office", "POST", f"{procedure}/decision", 403, json=decision)
    take("decider", "decision", **decision, certificates=[certificate])
    assert walk.ask("office", "GET", f"/cases/{case}")["state"] == "disqualified"
    barred = walk.ask("decider", "POST", "/bans/look-up", json={"id_number": MAN})
    assert (barred["answer"], barred["until"], barred["served"]) == ("barred", "2028-11-20", False)
    take("office", "service", on="2026-11-20", way="direct", receiver="王建国")
    revoked = walk.ask("office", "GET", "/revocations")["items"]
    assert [one["number"] for one in revoked] == [certificate["number"]]


def _barred_until_2029(walk: Season) -> None:
    for year in (2027, 2028):
        walk.on(3, 20, year)
        asked = DRIVER | {"external_id": f"{year}-0001"}
        refused = walk.ask("site", "POST", "/applications", 409, json=asked)
        assert refused["code"] == "ban.standing"
        told = walk.ask("site", "POST", "/bans/look-up", json={"id_number": MAN, "year": year})
        assert told["answer"] == "barred"
    walk.on(3, 20, 2029)
    told = walk.ask("site", "POST", "/bans/look-up", json={"id_number": MAN, "year": 2029})
    assert told["answer"] == "may_apply"
    asked = DRIVER | {"external_id": "2029-0001"}
    accepted = walk.ask("site", "POST", "/applications", 201, json=asked)
    found = walk.ask("site", "GET", f"/cases/{accepted['id']}")
    assert found["state"] == "draft"


def _audited(walk: Season) -> None:
    assert walk.clock.today() == date(2029, 3, 20)
    told = walk.ask("auditor", "GET", "/audit/verify")
    assert told["whole"] is True, told
