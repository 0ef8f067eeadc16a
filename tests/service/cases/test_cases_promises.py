"""Promised papers: made, consented to, kept, lapsed; and both at once."""

import threading
from datetime import date
from typing import Any

import pytest

from schemas.kinds import Kind
from service.cases import store
from service.cases.housekeeping import ACTOR
from service.cases.promises import lapse
from tests.extractors.checks.facts_builder import facts
from tests.service.cases.cases_world import World

ITEM = "appraisal_2025"
GRADE_ONE: dict[str, Any] = {"applied_grade": 1}
APPRAISAL: dict[str, Any] = {"year": 2025, "unit_opinion_date": "2026-01-10"}
LAST, AFTER = date(2026, 9, 30), date(2026, 10, 1)


def promised(world: World) -> tuple[str, str]:
    """A draft for grade 1 with its appraisal of 2025 promised; the ids of both."""
    case = world.draft(**GRADE_ONE)
    made = world.ask("site", "POST", f"/cases/{case}/promises", json={"item": ITEM})
    assert made.status_code == 200, made.text
    (promise,) = made.json()["promises"]
    assert (promise["due_on"], promise["end"]) == ("2026-09-30", None)
    return case, promise["id"]


def approved(world: World) -> str:
    """An approved case with a promise that is still open."""
    case, promise = promised(world)
    world.done("site", "submit", case, as_it_is=True)
    world.done("school", "begin", case)
    refused = world.go("school", "forward", case)
    assert (refused.status_code, refused.json()["code"]) == (409, "case.undecided")
    assert world.go("department", f"promises/{promise}/consent", case).status_code == 403
    world.done("school", f"promises/{promise}/consent", case)
    world.done("school", "forward", case)
    world.done("department", "forward", case)
    world.done("office", "approve", case)
    return case


def appraisal(world: World, case: str) -> str:
    """Hand the appraisal of 2025 in."""
    return world.paper(case, Kind.APPRAISAL, **APPRAISAL)


def test_a_promise_not_kept_fails_an_approved_case(here: World) -> None:
    case = approved(here)
    here.clock.set(LAST, 23)
    here.keep_house()
    assert here.case(case)["state"] == "approved"
    here.clock.set(AFTER, 0)
    here.keep_house()
    shown = here.case(case)
    assert (shown["state"], shown["promises"][0]["end"]) == ("refused", "lapsed")
    events = here.ask("office", "GET", f"/applications/{case}/events").json()["items"]
    (fallen,) = [event for event in events if event["tag"] == "housekeeper:case:lapsed"]
    assert fallen["facts"]["clause"] == "三(四)"
    assert fallen["facts"]["items"] == [ITEM]
    report = here.ask("office", "GET", f"/applications/{case}/case").json()
    assert "case.promise_lapsed" in [finding["code"] for finding in report["findings"]]


def test_a_promise_is_kept_by_the_paper(here: World) -> None:
    case = approved(here)
    here.clock.set(LAST)
    paper = appraisal(here, case)
    (promise,) = here.case(case)["promises"]
    assert (promise["end"], promise["document_id"]) == ("kept", paper)
    here.clock.set(AFTER)
    here.keep_house()
    assert here.case(case)["state"] == "approved"
    refused = here.done("office", "refuse", case, reason="补充的年度考核表未经备案，三(四)")
    assert refused["state"] == "refused"


def test_an_approved_case_without_a_kept_promise_is_not_refused(here: World) -> None:
    case = approved(here)
    answer = here.go("office", "refuse", case, reason="x")
    assert (answer.status_code, answer.json()["code"]) == (409, "case.state")


def test_a_paper_uploaded_in_time_is_waited_for(here: World) -> None:
    case = approved(here)
    here.clock.set(LAST, 23)
    paper = here.api.paper(case, b"uploaded at the last hour", kind=Kind.APPRAISAL.value)
    here.clock.set(AFTER)
    here.keep_house()
    assert here.case(case)["state"] == "approved"

    here.api.examine(paper, facts(Kind.APPRAISAL, None, APPRAISAL))
    assert here.case(case)["promises"][0]["end"] == "kept"


def test_a_paper_that_comes_too_late_keeps_nothing(here: World) -> None:
    case = approved(here)
    here.clock.set(AFTER)
    appraisal(here, case)
    here.keep_house()
    assert here.case(case)["state"] == "refused"


@pytest.mark.parametrize(
    ("item", "status"), [("appraisal_2024", 409), ("id_card", 409), ("nothing", 404)]
)
def test_only_what_the_notice_allows_may_come_later(item: str, status: int, here: World) -> None:
    case = here.draft(**GRADE_ONE)
    answer = here.ask("site", "POST", f"/cases/{case}/promises", json={"item": item})
    assert answer.status_code == status, answer.text


def test_a_promise_is_made_once_and_may_be_taken_back(here: World) -> None:
    case, promise = promised(here)
    again = here.ask("site", "POST", f"/cases/{case}/promises", json={"item": ITEM})
    assert [row["id"] for row in again.json()["promises"]] == [promise]
    address = f"/cases/{case}/promises/{promise}"
    assert here.ask("site", "DELETE", address).json()["promises"][0]["end"] == "taken_back"
    assert here.ask("site", "DELETE", address).status_code == 404
    here.clock.set(AFTER)
    late = here.ask("site", "POST", f"/cases/{case}/promises", json={"item": ITEM})
    assert (late.status_code, late.json()["code"]) == (409, "case.late")


def test_lapsing_and_keeping_at_once_leave_one_end(both: World) -> None:
    for _ in range(2):
        both.clock.set(date(2026, 3, 20))
        case = approved(both)
        both.clock.set(LAST, 23)
        paper = both.api.paper(case, case.encode(), kind=Kind.APPRAISAL.value)
        both.clock.set(AFTER)
        barrier = threading.Barrier(2)

        def late(case: str = case, barrier: threading.Barrier = barrier) -> None:
            barrier.wait()
            with both.database.write() as session:
                lapse(session, case, both.notice(), ACTOR)

        thread = threading.Thread(target=late)
        thread.start()
        barrier.wait()
        both.api.examine(paper, facts(Kind.APPRAISAL, None, APPRAISAL))
        thread.join()
        with both.database.read() as session:
            ends = [promise.end for promise in store.promises_of(session, case)]
        assert ends == ["kept"]
        assert both.case(case)["state"] == "approved"
