"""Returns: reasons, two working days by the official calendar, what comes late, the circular."""

import csv
import io
from datetime import date

import pytest

from schemas.kinds import Form, Kind
from service.sheets import read_table
from tests.service.cases.cases_world import PERSON, World

REASON = [{"words": "请补充单位意见。"}]


@pytest.mark.parametrize(
    ("returned", "due", "past"),
    [
        (date(2026, 3, 14), "2026-03-17", False),
        (date(2026, 4, 2), "2026-04-07", False),
        (date(2026, 4, 3), "2026-04-08", False),
        (date(2026, 4, 4), "2026-04-08", False),
        (date(2026, 4, 13), "2026-04-15", False),
        (date(2026, 4, 14), "2026-04-16", True),
    ],
)
def test_two_working_days(returned: date, due: str, past: bool, here: World) -> None:
    here.clock.set(date(2026, 3, 14))
    case = here.at_office(here.submitted())
    here.clock.set(returned)
    shown = here.done("office", "return", case, reasons=REASON)
    assert (shown["due_on"], shown["returns"][0]["past_window"]) == (due, past)
    here.clock.set(date.fromisoformat(due), 23)
    answer = here.go("site", "submit", case, as_it_is=True)
    if not past:
        assert answer.status_code == 200
        return
    assert (answer.status_code, answer.json()["code"]) == (409, "case.window")
    here.done("office", "extend", case, until=due, reason="窗口期内退回，同意补正")
    assert here.done("site", "submit", case, as_it_is=True)["state"] == "submitted"


def test_what_comes_too_late_is_for_the_office_to_decide(here: World) -> None:
    case = here.at_office(here.submitted())
    here.done("office", "return", case, reasons=REASON)
    here.clock.set(date(2026, 3, 25))
    late = here.go("site", "submit", case, as_it_is=True)
    assert (late.status_code, late.json()["code"]) == (409, "case.late")
    assert here.case(case)["overdue"] is True
    here.keep_house()
    here.keep_house()
    assert here.tags(case).count("housekeeper:case:overdue") == 1
    past = here.go("office", "extend", case, until="2026-03-24", reason="x")
    assert past.status_code == 422
    here.done("office", "extend", case, until="2026-03-25", reason="系统停机一天")
    shown = here.done("site", "submit", case, as_it_is=True)
    assert shown["returns"][0]["overdue"] is True


def test_outside_the_window_nothing_is_taken_in(here: World) -> None:
    case = here.draft()
    for day in (date(2026, 3, 13), date(2026, 4, 9)):
        here.clock.set(day)
        answer = here.go("site", "submit", case, as_it_is=True)
        assert (answer.status_code, answer.json()["code"]) == (409, "case.window")
    here.clock.set(date(2026, 4, 8), 23)
    here.done("site", "submit", case, as_it_is=True)


def test_missing_papers_keep_a_case_back_unless_it_goes_as_it_is(here: World) -> None:
    case = here.draft()
    answer = here.go("site", "submit", case)
    assert (answer.status_code, answer.json()["code"]) == (409, "case.incomplete")
    assert "居民身份证" in answer.json()["detail"]
    assert here.done("site", "submit", case, as_it_is=True)["as_it_is"] is True
    assert here.done("site", "submit", here.clean())["as_it_is"] is False


def test_reasons_are_prefilled_from_what_the_applicant_may_know(here: World) -> None:
    case = here.clean()
    other = here.draft(name="李秀英", id_number="410811198012310029")
    number = {"certificate_number": "豫工考2021009999", "name": "李秀英"}
    here.paper(other, Kind.SKILL_CERTIFICATE, Form.POST_GRADE, **number)
    who = {"name": PERSON["name"], "id_number": PERSON["id_number"]}
    paper = here.paper(
        case,
        Kind.SKILL_CERTIFICATE,
        Form.POST_GRADE,
        certificate_number="豫工考2021009999",
        issue_date="2027-01-01",
        **who,
    )
    here.done("site", "submit", case)
    here.at_office(case)
    codes = {
        f["key"]: f["code"] for f in here.ask("office", "GET", f"/cases/{case}/findings").json()
    }
    assert "reuse.same_number" in codes.values()
    draft = here.ask("office", "GET", f"/cases/{case}/return").json()
    said = {codes[reason["key"]] for reason in draft}
    assert "validity.future_date" in said
    assert not any(code.startswith(("reuse.", "tamper.")) for code in said)
    draft[0]["words"] = "证书日期有误，请核对原件后重新上传。"
    returned = here.done("office", "return", case, reasons=draft)
    mine = here.case(case, "site")["returns"][0]["reasons"]
    assert mine == returned["returns"][0]["reasons"]
    assert mine[0]["words"] == draft[0]["words"]
    assert {paper, None} >= {reason["document_id"] for reason in mine}
    assert "key" not in mine[0]
    unknown = here.go("office", "return", case, reasons=[{"words": "x", "key": "0" * 24}])
    assert unknown.status_code == 409
    assert here.go("office", "return", case, reasons=[]).status_code == 422


def test_units_of_repeated_and_late_returns_are_listed(both: World) -> None:
    twice = both.at_office(both.submitted())
    both.done("office", "return", twice, reasons=REASON)
    both.done("site", "submit", twice, as_it_is=True)
    both.at_office(twice)
    both.done("office", "return", twice, reasons=REASON)
    once = both.submitted(unit="焦作市公路局")
    both.done("roads", "begin", once)
    both.done("roads", "return", once, reasons=REASON)
    day = both.ask("office", "GET", "/circular").json()
    assert [(row["unit"], row["returned"], row["returns"]) for row in day] == [
        ("焦作市第一中学", 1, 2)
    ]
    both.clock.set(date(2026, 3, 25))
    rows = both.ask("office", "GET", "/circular").json()
    assert [(row["unit"], row["repeated"], row["overdue"]) for row in rows] == [
        ("焦作市第一中学", 1, 1),
        ("焦作市公路局", 0, 1),
    ]
    before = {"start": "2026-03-01", "end": "2026-03-19"}
    assert both.ask("office", "GET", "/circular", params=before).json() == []
    seen = both.ask("school", "GET", "/circular").json()
    assert [row["unit"] for row in seen] == ["焦作市第一中学"]
    assert both.ask("site", "GET", "/circular").status_code == 403


def test_the_circular_is_made_for_spreadsheets_and_to_sign(here: World) -> None:
    case = here.submitted(unit="焦作市公路局")
    here.done("roads", "begin", case)
    here.done("roads", "return", case, reasons=REASON)
    here.clock.set(date(2026, 3, 25))
    files = {
        form: here.ask("office", "GET", "/circular", params={"format": form})
        for form in ("csv", "xlsx", "pdf")
    }
    lines = list(csv.DictReader(io.StringIO(files["csv"].content.decode("utf-8-sig"))))
    assert lines == read_table(files["xlsx"].content, "list.xlsx")
    assert "焦作市公路局" in [line["单位"] for line in lines]
    assert files["pdf"].content.startswith(b"%PDF")
