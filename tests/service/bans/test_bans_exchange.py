"""Existing lists taken in line by line, and the register given out again."""

from typing import Any

from service.bans.tables import BanState
from service.cases.states import CaseState
from service.sheets import read_table, write_csv, write_xlsx
from tests.service.falsification.procedure import Procedure, new_number

HEADINGS = ("姓名", "身份证号", "处理决定文号", "决定日期", "送达日期", "起始", "截止", "原因")


def post(
    procedure: Procedure, rows: list[list[str]], *, xlsx: bool = False, **query: str
) -> dict[str, Any]:
    content = (write_xlsx if xlsx else write_csv)(HEADINGS, rows)
    answer = procedure.decider.post(
        "/bans/import", files={"file": ("名单.xlsx" if xlsx else "名单.csv", content)}, params=query
    )
    assert answer.status_code == 200, answer.text
    found: dict[str, Any] = answer.json()
    return found


def line(number: str, decision: str = "", **more: str) -> list[str]:
    said = {
        "姓名": "李红梅",
        "身份证号": number,
        "处理决定文号": decision,
        "决定日期": "2026-04-20",
    }
    said |= {"原因": "提供虚假证书"} | more
    return [said.get(heading, "") for heading in HEADINGS]


def test_each_line_is_added_known_or_refused_with_its_reason(procedure: Procedure) -> None:
    one, other = new_number(), new_number()
    rows = [
        line(one, "豫考〔2026〕1号", 送达日期="2026年4月22日"),
        line(one, "豫考〔2026〕1号", 送达日期="2026年4月22日"),
        line("410802197506150010", "豫考〔2026〕2号"),
        line(other, "豫考〔2026〕3号", 起始="2026-05-01", 截止="2026-04-30"),
        line(other, "豫考〔2026〕3号", 决定日期="2026-04"),
        line(other, "豫考〔2026〕3号", 送达日期="2026-04-01"),
        line(other, "豫考〔2026〕3号", 决定日期=""),
        line(other, "豫考〔2026〕3号", 决定日期="2030-01-01"),
    ]
    tried = post(procedure, rows, dry_run="true")
    told = post(procedure, rows, xlsx=True)
    assert [one["outcome"] for one in tried["lines"]] == [one["outcome"] for one in told["lines"]]
    assert [(one["line"], one["outcome"]) for one in told["lines"]] == [
        (2, "added"),
        (3, "known"),
        *[(row, "refused") for row in range(4, 10)],
    ]
    assert (told["added"], told["known"], told["refused"]) == (1, 1, 6)
    words = " ".join(one["message"] for one in told["lines"])
    for said in (
        "与第 2 行相同",
        "身份证号无效",
        "早于",
        "写到日",
        "送达日期不能早于",
        "缺少“决定日期”",
        "晚于今天",
    ):
        assert said in words
    again = post(procedure, rows)
    assert (again["added"], again["known"]) == (0, 2)
    assert again["lines"][0]["ban_id"] == told["lines"][0]["ban_id"]


def test_a_dry_run_enters_nothing(procedure: Procedure) -> None:
    procedure.number = new_number()
    post(procedure, [line(procedure.number)], dry_run="true")
    assert procedure.standing()["answer"] == "may_apply"


def test_an_imported_ban_bars_and_follows_the_word_of_others(procedure: Procedure) -> None:
    procedure.number = new_number()
    [told] = post(procedure, [line(procedure.number, 送达日期="2026-04-22")])["lines"]
    barred = procedure.standing()
    assert (barred["answer"], barred["until"], barred["served"]) == ("barred", "2028-04-20", True)
    address = f"/bans/{told['ban_id']}"
    for step, answer, state in (
        ("suspension", "look", BanState.SUSPENDED),
        ("resumption", "barred", BanState.SERVED),
        ("annulment", "may_apply", BanState.ANNULLED),
    ):
        found = procedure.decider.post(f"{address}/{step}", json={"reason": "复议决定。"})
        assert (found.status_code, found.json()["state"]) == (200, state)
        assert procedure.standing()["answer"] == answer
        again = procedure.decider.post(f"{address}/{step}", json={"reason": "复议决定。"})
        assert again.status_code == 409


def test_an_imported_ban_disqualifies_what_stands(procedure: Procedure) -> None:
    post(procedure, [line(procedure.number)])
    assert procedure.state() is CaseState.DISQUALIFIED
    assert procedure.apply("another").json()["code"] == "ban.standing"


def test_the_register_goes_out_masked_or_in_full_by_right(procedure: Procedure) -> None:
    number = new_number()
    post(procedure, [line(number, "=1+1")])
    masked = procedure.decider.get("/bans/export", params={"file": "csv"})
    full = procedure.decider.get("/bans/export", params={"full": "true"})
    assert number not in masked.text
    rows = read_table(full.content, "bans.xlsx")
    mine = next(row for row in rows if row["身份证号"] == number)
    assert mine["处理决定文号"] == "=1+1"
    assert mine["状态"] == "已决定，未送达"
    assert procedure.site.office.get("/bans/export").status_code == 403
