"""What the README's pictures of the pages beside the case need: a case led on, a list come back."""

from collections.abc import Mapping
from typing import Any

from extractors.values import check_digit
from schemas.declared import Declared
from service.cases.states import CaseState
from service.rosters import store
from service.rosters.rendering import FileFormat, roster_file
from tests.browser.desk_world import Desk
from tests.browser.printed import read_as_worker
from tests.service.cases.cases_world import SCHOOL
from tests.service.staff_given import SEES_ALL

_PEOPLE = ("王淼", "李秀英", "赵强", "阿依古丽·买买提", "刘洋", "陈卫东")
_FIRST16 = "4108021975061510"


def falsification(desk: Desk, case: str) -> str:
    """A falsification case on a certificate, its notice delivered; its id."""
    papers = desk.world.ask("school", "GET", f"/documents?application_id={case}").json()["items"]
    paper = next(one["id"] for one in papers if one["kind"] == "skill_certificate")
    report = desk.world.ask("office", "GET", f"/documents/{paper}/report").json()
    date = next(field for field in report["fields"] if field["name"] == "issue_date")
    region = {"document_id": paper, "page": date["page"], "box": date["box"]}
    region["explanation"] = "发证日期处笔画与同页其他数字不一致，疑似改动。"
    asked = {"application_id": case, "opinion": "发证日期疑似改动，建议核查。"}
    opened = desk.world.ask(
        "office", "POST", "/falsifications", json=asked | {"evidence": [region]}
    )
    found = str(opened.json()["id"])
    _step(desk, found, "notice", facts="证书的发证日期经过改动。", reasons="改动后方符合年限。")
    day = desk.world.clock.today().isoformat()
    _step(desk, found, "notice-delivery", way="direct", on=day, receiver="本人")
    return found


def _step(desk: Desk, case: str, step: str, **said: Any) -> None:
    answer = desk.world.ask("office", "POST", f"/falsifications/{case}/{step}", json=said)
    assert answer.is_success, answer.text


def returned_list(desk: Desk) -> str:
    """A list whose scan prints one name and one number otherwise; the return's address."""
    for place, name in enumerate(_PEOPLE):
        number = f"{_FIRST16}{place}"
        case = desk.world.draft(name=name, id_number=number + check_digit(number), birth_date=None)
        desk.world.put(case, CaseState.APPROVED)
    asked = {"organisation_id": SCHOOL, "form": "passed_list"}
    roster = desk.world.ask("office", "POST", "/rosters", json=asked).json()["id"]
    wrong = {1: {"name": "王森"}, 3: {"id_number": f"{_FIRST16}7{check_digit(f'{_FIRST16}7')}"}}
    scan = _printed(desk, roster, wrong)
    file = {"file": ("名册.pdf", scan)}
    answer = desk.world.ask("office", "POST", f"/rosters/{roster}/returns", files=file)
    assert answer.is_success, answer.text
    read_as_worker(desk, answer.json()["document_id"], scan, Declared())
    return f"/desk/rosters/{roster}/returns/{answer.json()['id']}"


def _printed(desk: Desk, roster_id: str, wrong: Mapping[int, Mapping[str, Any]]) -> bytes:
    """The list as PDF, with other values in some rows."""
    with desk.database.read() as session:
        roster = store.get(session, roster_id, SEES_ALL)
        rows = store.rows_of(session, roster_id)
        assert roster is not None
        for row in rows:
            row.values = {**(row.values or {}), **wrong.get(row.position, {})}
        return roster_file(roster, rows, FileFormat.PDF)
