"""The procedure over HTTP: its order, who may take each step, its days, what follows from it."""

import httpx2

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
    other = procedure.site.site.patch(address, json={"id_number": "11010519491231002X"})
    assert refusal(other, 409) == "falsification.bound"
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
