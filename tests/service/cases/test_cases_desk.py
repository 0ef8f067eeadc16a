"""A reviewer's desk: the queue with its filters and orders, counts, locks, notes, originals."""

import threading
from concurrent.futures import ThreadPoolExecutor
from datetime import date, timedelta
from typing import Any

import pytest

from schemas.kinds import Kind
from service.accounts.roles import Role
from service.cases.states import CaseState
from service.clock import SHANGHAI
from service.staff.tables import Account
from tests.service.cases.cases_world import (
    BEGIN,
    OFFICE,
    PERSON,
    ROADS,
    SCHOOL,
    World,
    account_of,
)
from tests.service.staff_given import account

WOMAN = {
    "name": "李秀英",
    "gender": "female",
    "birth_date": "1980-12-31",
    "id_number": "410811198012310029",
}


def queue(here: World, who: str = "office", **asked: Any) -> list[str]:
    """The ids of a queue, read page by page."""
    found: list[str] = []
    address: str | None = "/cases"
    while address:
        answer = here.ask(who, "GET", address, params=asked or None)
        assert answer.status_code == 200, answer.text
        found += [item["id"] for item in answer.json()["items"]]
        address, asked = (answer.json()["next"] or "").removeprefix("/api/v1"), {}
    return found


def test_the_queue_is_filtered_sorted_and_read_in_parts(both: World) -> None:
    late, waits, other = (both.submitted() for _ in range(3))
    road = both.submitted(unit="焦作市公路局", applied_grade=4)
    both.at_office(waits)
    both.at_office(late)
    both.done("office", "return", late, reasons=[{"words": "请补充。"}])
    clean = both.clean(**WOMAN)
    both.clock.set(date(2026, 3, 25))
    # Returned: 3/24; unit and department: 4/12; the office: 4/15; drafts press nobody
    assert queue(both) == [late, *sorted([other, road]), waits, clean]
    assert queue(both, limit=2) == queue(both)
    assert queue(both, sort="risk", limit=2) == [clean, *sorted([late, waits, other, road])]
    assert queue(both, overdue=True) == [late]
    assert late not in queue(both, overdue=False)
    assert queue(both, state="returned") == [late]
    assert queue(both, level="office") == [waits]
    assert queue(both, unit=SCHOOL, state="submitted") == [other]
    assert queue(both, grade=4) == [road]
    assert queue(both, outcome="pass") == [clean]
    assert clean not in queue(both, finding="case.missing_paper")
    assert queue(both, q="李秀英") == queue(both, q="0029") == [clean]
    assert queue(both, "roads") == [road]
    (shown,) = both.ask("office", "GET", "/cases", params={"q": "李秀英"}).json()["items"]
    assert (shown["name"], shown["id_number"]) == ("李*英", "410811********0029")
    assert both.ask("office", "GET", "/cases?cursor=x").status_code == 422
    counts = both.ask("school", "GET", "/cases/counts").json()
    assert (counts["remaining"], counts["overdue"], counts["arrived_today"]) == (1, 0, 0)
    both.done("school", "begin", other)
    assert both.ask("school", "GET", "/cases/counts").json()["done_today"] == 1
    both.clock.set(date(2026, 4, 13))
    assert both.ask("school", "GET", "/cases/counts").json()["overdue"] == 1


def test_a_lock_keeps_others_out_until_it_expires(here: World) -> None:
    case = here.at_office(here.submitted())
    locked = here.ask("office", "PUT", f"/cases/{case}/lock")
    assert locked.json()["locked_by"] == "staff:office"
    refused = here.go("colleague", "approve", case)
    assert (refused.status_code, refused.json()["code"]) == (423, "locked")
    assert here.ask("colleague", "PUT", f"/cases/{case}/lock").status_code == 423
    assert here.ask("colleague", "DELETE", f"/cases/{case}/lock").status_code == 423
    until = here.clock.now() + timedelta(minutes=here.api.settings.case_lock_minutes)
    here.clock.set(BEGIN, until.astimezone(SHANGHAI).hour + 1)
    assert here.ask("colleague", "PUT", f"/cases/{case}/lock").status_code == 200
    assert here.ask("colleague", "DELETE", f"/cases/{case}/lock").json()["locked_by"] is None
    assert here.done("office", "onsite", case)["state"] == "onsite_due"


def test_an_applicant_is_not_kept_out_by_a_lock(here: World) -> None:
    case = here.at_office(here.submitted())
    here.ask("office", "PUT", f"/cases/{case}/lock")
    assert here.done("site", "withdraw", case)["state"] == "withdrawn"
    assert here.ask("office", "PUT", f"/cases/{case}/lock").status_code == 409


def test_assignee_postponement_and_notes(here: World) -> None:
    case = here.submitted()
    account = account_of("school")
    assigned = here.ask("school", "PUT", f"/cases/{case}/assignee", json={"account_id": account})
    assert assigned.json()["assignee"] == account
    assert queue(here, assignee=account) == [case]
    stranger = {"account_id": account_of("roads")}
    assert here.ask("school", "PUT", f"/cases/{case}/assignee", json=stranger).status_code == 404
    until = {"until": "2026-03-23"}
    assert here.ask("school", "PUT", f"/cases/{case}/postponement", json=until).status_code == 200
    assert case in queue(here, postponed=True)
    here.clock.set(date(2026, 3, 23))
    assert case not in queue(here, postponed=True)
    past = here.ask("school", "PUT", f"/cases/{case}/postponement", json=until)
    assert past.status_code == 422
    note = {"words": "已电话联系单位经办人。\n下周补材料。"}
    assert here.ask("school", "POST", f"/cases/{case}/notes", json=note).status_code == 201
    (shown,) = here.ask("office", "GET", f"/cases/{case}/notes").json()
    assert (shown["words"], shown["noted_by"]) == (note["words"], "staff:school")
    assert here.ask("site", "GET", f"/cases/{case}/notes").status_code == 403
    moved = here.done("school", "begin", case)
    assert (moved["assignee"], moved["postponed_until"]) == (None, None)


def test_originals_are_listed_until_they_went_back(here: World) -> None:
    case = here.at_office(here.submitted())
    address = f"/cases/{case}/originals"
    seen = {"kind": Kind.SKILL_CERTIFICATE.value, "kept": True, "note": "封皮有磨损"}
    kept = here.ask("office", "POST", address, json=seen).json()
    here.ask("office", "POST", address, json={"kind": Kind.ID_CARD.value})
    assert len(here.ask("office", "GET", address).json()) == 2
    waiting = here.ask("office", "GET", "/originals").json()["items"]
    assert [row["id"] for row in waiting] == [kept["id"]]
    assert here.ask("roads", "GET", "/originals").json()["items"] == []
    back = f"{address}/{kept['id']}/return"
    gone = here.ask("office", "POST", back, json={"to": "单位经办人"})
    assert gone.json()["given_back_to"] == "单位经办人"
    assert here.ask("office", "POST", back, json={"to": "单位经办人"}).status_code == 409
    assert here.ask("office", "GET", "/originals").json()["items"] == []
    wrong = here.ask("office", "POST", address, json=seen | {"document_id": case})
    assert wrong.status_code == 404


def at_once(world: World, asked: list[tuple[str, str]], version: int) -> list[int]:
    """What is answered to steps that several people take at one moment."""
    barrier = threading.Barrier(len(asked))

    def act(who: str, address: str) -> int:
        barrier.wait()
        body = {"reason": "不符合条件"}
        return world.ask(who, "POST", address, version, json=body).status_code

    with ThreadPoolExecutor(len(asked)) as pool:
        return list(pool.map(lambda pair: act(*pair), asked))


def test_two_reviewers_at_once_decide_once(both: World) -> None:
    for _ in range(4):
        case = both.submitted()
        both.put(case, CaseState.OFFICE_REVIEW)
        version = both.case(case)["version"]
        asked = [("office", f"/cases/{case}/approve"), ("colleague", f"/cases/{case}/refuse")]
        assert sorted(at_once(both, asked, version)) == [200, 412]
        tags = both.tags(case)
        assert tags.count("api:case:approved") + tags.count("api:case:refused") == 1


@pytest.mark.parametrize("share", [0.0, 1.0])
def test_clean_cases_are_confirmed_at_once_less_the_sample(share: float, here: World) -> None:
    here.api.settings.sample_share = share
    before = here.ask("office", "GET", "/statistics/sample").json()
    clean, dirty = here.clean(), here.submitted()
    here.done("site", "submit", clean)
    for case in (clean, dirty):
        here.done("school", "begin", case)
    asked = {"cases": [{"case_id": case} for case in (clean, dirty)]}
    answer = here.ask("school", "POST", "/cases/confirmations", json=asked)
    assert answer.status_code == 200, answer.text
    results = {row["case_id"]: row["result"] for row in answer.json()}
    expected = "sampled" if share else "confirmed"
    assert results == {clean: expected, dirty: "not_clean"}
    if not share:
        assert here.case(clean)["state"] == "department_review"
        return
    assert here.case(clean)["sampled"] is True
    here.done("school", "return", clean, reasons=[{"words": "证书与档案不符。"}])
    rate = here.ask("office", "GET", "/statistics/sample").json()
    assert {name: rate[name] - before[name] for name in ("drawn", "settled", "missed")} == {
        "drawn": 1,
        "settled": 1,
        "missed": 1,
    }
    assert rate["low"] <= rate["rate"] <= rate["high"]


def test_what_cannot_be_confirmed_says_why(here: World) -> None:
    here.api.settings.sample_share = 0.0
    case = here.clean()
    asked = {"cases": [{"case_id": case, "version": 1}]}
    stale = here.ask("school", "POST", "/cases/confirmations", json=asked).json()
    assert stale[0]["result"] == "refused"
    asked = {"cases": [{"case_id": case}, {"case_id": SCHOOL}]}
    drafts = here.ask("school", "POST", "/cases/confirmations", json=asked).json()
    assert [row["result"] for row in drafts] == ["refused", "refused"]
    assert any(row["why"] and "填报中" in row["why"] for row in drafts)
    assert PERSON["name"] not in str(drafts)


def test_a_case_is_held_by_who_reviews_it_at_its_level_or_above(both: World) -> None:
    made = {
        login: account(both.database, login, [role], place)[0]
        for login, role, place in (
            ("own", Role.UNIT_REVIEWER, SCHOOL),
            ("above", Role.OFFICE_REVIEWER, OFFICE),
            ("beside", Role.UNIT_REVIEWER, ROADS),
            ("decides", Role.DECISION_MAKER, OFFICE),
            ("left", Role.UNIT_REVIEWER, SCHOOL),
        )
    }
    with both.database.write() as session:
        session.get_one(Account, made["left"]).disabled_at = both.clock.now()

    def offered(who: str, case: str) -> set[str]:
        rows = both.ask(who, "GET", f"/cases/{case}/assignees").json()
        return {row["account_id"] for row in rows} & set(made.values())

    case = both.submitted()
    assert offered("office", case) == {made["own"], made["above"]}
    assert offered("school", case) == {made["own"]}
    both.at_office(case)
    assert offered("office", case) == {made["above"]}
    assert both.ask("roads", "GET", f"/cases/{case}/assignees").status_code == 404
