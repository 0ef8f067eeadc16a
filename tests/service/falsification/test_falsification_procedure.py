"""The procedure over HTTP: its order, who may take each step, its days, what follows from it."""

from typing import Any

import httpx2

from schemas.case import finding_key
from schemas.report import Finding
from service.cases.states import CaseState
from tests.service.falsification.procedure import STEPS, Procedure


def refusal(answer: httpx2.Response, status: int) -> str:
    assert answer.status_code == status, answer.text
    return str(answer.json()["code"])


def test_a_case_goes_from_its_opening_to_the_files(procedure: Procedure) -> None:
    found = procedure.until("closing")
    assert [step["step"] for step in found["steps"]] == [
        "opening",
        "notice",
        "notice_delivery",
        "defence",
        "recheck",
        "decision",
        "service",
        "closing",
    ]
    assert found["state"] == "closed"
    assert found["effect"] == "in_force"
    assert found["outcome"] == "confirmed"
    assert len({step["actor"] for step in found["steps"]}) == 3
    assert all(step["at"] and step["on"] for step in found["steps"])
    assert procedure.state() is CaseState.DISQUALIFIED


def test_steps_out_of_turn_are_refused_with_what_comes_next(procedure: Procedure) -> None:
    procedure.open()
    for taken in [None, *STEPS]:
        if taken is not None:
            assert procedure.take(taken).status_code == 200
        following = [step for step in STEPS if step != "defence"]
        case = procedure.opener.get(f"/falsifications/{procedure.case}").json()
        for step in following:
            if step.replace("-", "_") not in case["next"]:
                assert refusal(procedure.take(step), 409) == "falsification.step"
        assert procedure.opener.get(f"/falsifications/{procedure.case}").json() == case


def test_the_application_has_one_undecided_case_and_keeps_its_number(procedure: Procedure) -> None:
    procedure.open()
    assert refusal(procedure.open(), 409) == "conflict"
    address = f"/applications/{procedure.application}"
    another = {"id_number": "11010519491231002X"}
    assert refusal(procedure.site.office.patch(address, json=another), 409) == "falsification.bound"
    # A site is not told before the person is.
    told = procedure.site.site.patch(address, json=another)
    assert refusal(told, 409) == "application.number_kept"
    assert "立案" not in told.text
    assert procedure.take("dismissal", reason="经核对不属实。").status_code == 200
    assert procedure.site.site.patch(address, json={"unit": "焦作市第二中学"}).status_code == 200
    assert procedure.open().status_code == 201


def test_a_case_taken_further_meanwhile_is_not_taken_further(procedure: Procedure) -> None:
    procedure.open()
    address = f"/falsifications/{procedure.case}"
    version = procedure.opener.get(address).headers["ETag"]
    assert procedure.take("notice").status_code == 200
    again = procedure.opener.post(
        f"{address}/notice-delivery",
        json={"way": "mail", "on": "2026-11-02"},
        headers={"If-Match": version},
    )
    assert refusal(again, 412) == "precondition_failed"


def test_the_decision_is_a_second_persons(procedure: Procedure) -> None:
    """Who may open and decide both does not decide what they opened or re-checked."""
    decider, one, other = procedure.decider, procedure.opener, procedure.rechecker
    procedure.opener = procedure.both
    procedure.until("recheck")
    assert refusal(procedure.take("decision", one), 403) == "forbidden"
    assert refusal(procedure.take("decision", procedure.both), 403) == "falsification.second_person"
    procedure.take("withdrawal", reason="误立。")
    procedure.opener, procedure.rechecker = other, procedure.both
    procedure.until("recheck")
    assert refusal(procedure.take("decision", procedure.both), 403) == "falsification.second_person"
    assert procedure.take("decision", decider).json()["state"] == "decided"


def test_keys_take_no_steps(procedure: Procedure) -> None:
    procedure.open()
    for key in (procedure.site.office, procedure.site.site):
        assert procedure.take("notice", key).status_code == 403
    assert procedure.site.site.get(f"/falsifications/{procedure.case}").status_code == 403


def test_evidence_is_on_file_and_shown_before_the_opinion(procedure: Procedure) -> None:
    stranger = Procedure(procedure.office).applied()
    for wrong, place in (
        ({"document_id": stranger.document}, "document_id"),
        ({"page": 2}, "page"),
        ({"page": None}, "box"),
        ({"box": [0.4, 0.2, 0.1, 0.3]}, "box"),
        ({"finding": "0" * 24}, "finding"),
    ):
        refused = procedure.open(evidence=[procedure.evidence(), procedure.evidence(**wrong)])
        assert refused.status_code == 422
        assert refused.json()["errors"][0]["pointer"] == f"#/evidence/1/{place}"
    report = procedure.opener.get(f"/documents/{procedure.document}/report").json()
    finding = Finding.model_validate(report["findings"][0])
    key = finding_key(procedure.document, finding)
    case = procedure.open(evidence=[procedure.evidence(finding=key)]).json()
    assert "疑似改动，建议立案。" not in str(case)
    [shown] = procedure.decider.get(case["evidence"].removeprefix("/api/v1")).json()
    assert (shown["code"], shown["finding"]) == (finding.code, key)
    assert procedure.decider.get(shown["picture"].removeprefix("/api/v1")).status_code == 200
    said = procedure.decider.get(case["opinion"].removeprefix("/api/v1")).json()
    assert said["opinion"] == "疑似改动，建议立案。"


def test_no_evidence_after_the_notice_and_the_decision_rests_on_no_other(
    procedure: Procedure,
) -> None:
    procedure.open()
    more: dict[str, Any] = {"evidence": [procedure.evidence(explanation="印章边缘不自然。")]}
    assert procedure.take("evidence", **more).status_code == 200
    procedure.take("notice")
    assert refusal(procedure.take("evidence", **more), 409) == "falsification.step"
    for step in ("notice-delivery", "defence", "recheck"):
        procedure.take(step)
    pieces = procedure.opener.get(f"/falsifications/{procedure.case}/evidence").json()
    foreign = procedure.take("decision", evidence=[procedure.document])
    assert foreign.status_code == 422
    decided = procedure.take("decision", evidence=[pieces[1]["id"]]).json()
    assert decided["steps"][-1]["evidence"] == [pieces[1]["id"]]


def test_a_defence_is_answered(procedure: Procedure) -> None:
    procedure.until("defence")
    unanswered = procedure.take("recheck", answer=None)
    assert unanswered.status_code == 422
    assert unanswered.json()["errors"][0]["pointer"] == "#/answer"


def test_only_the_opener_takes_a_case_back(procedure: Procedure) -> None:
    procedure.open()
    why: dict[str, Any] = {"reason": "误立。"}
    other = procedure.take("withdrawal", procedure.rechecker, **why)
    assert refusal(other, 403) == "falsification.person"
    assert procedure.take("withdrawal", **why).json()["next"] == []


def test_a_referral_stands_beside_the_procedure_and_is_made_once(procedure: Procedure) -> None:
    procedure.open()
    police: dict[str, Any] = {
        "authority": "焦作市公安局",
        "on": "2026-11-02",
        "reason": "涉嫌伪造印章。",
    }
    referred = procedure.take("referral", **police).json()
    assert (referred["state"], referred["referred_on"]) == ("opened", "2026-11-02")
    assert refusal(procedure.take("referral", **police), 409) == "falsification.step"
    assert procedure.take("notice").status_code == 200


def test_an_open_case_holds_the_approval_back_until_it_ends(procedure: Procedure) -> None:
    address = f"/cases/{procedure.application}"
    assert procedure.opener.get(address).json()["suspended"] is False
    procedure.until("recheck")
    assert procedure.opener.get(address).json()["suspended"] is True
    procedure.take("decision", outcome="not_confirmed", reason="系扫描造成。")
    assert procedure.opener.get(address).json()["suspended"] is False
