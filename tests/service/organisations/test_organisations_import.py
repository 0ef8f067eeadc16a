"""Lists of organisations: every line told of, all entered or none; the tree keeps its order."""

from typing import Any

import httpx2
import pytest

from service.accounts.roles import Role
from service.organisations.tables import Kind
from service.sheets import write_xlsx
from tests.service.api.api_site import ApiSite
from tests.service.staff_given import organisation, staff

HEAD = ["名称", "类别", "上级", "代码", "独立人事管理权"]
CITY = ["焦作市工考办", "工考管理机构", "", "410800", ""]
COUNTY = ["修武县工考办", "工考管理机构", "焦作市工考办", "410821", ""]
DEPARTMENT = ["焦作市教育局", "主管部门", "410800", "JY", "是"]
UNIT = ["焦作市第一中学", "单位", "焦作市教育局", "JY-1", ""]


def csv(*rows: list[str]) -> bytes:
    return "\n".join(",".join(row) for row in (HEAD, *rows)).encode()


def take_in(client: httpx2.Client, data: bytes, **query: Any) -> dict[str, Any]:
    answer = client.post("/organisations/import", files={"file": ("单位.csv", data)}, params=query)
    assert answer.status_code == 200, answer.text
    found: dict[str, Any] = answer.json()
    return found


def states(report: dict[str, Any]) -> list[str]:
    return [line["state"] for line in report["lines"]]


def test_a_list_is_entered_in_any_order_and_finds_the_applications(api: ApiSite) -> None:
    waiting = api.application("1", unit="焦作市 第一中学")
    tried = take_in(api.operator, csv(UNIT, DEPARTMENT, COUNTY, CITY), dry_run=True)
    assert (states(tried), tried["applied"], tried["assigned"]) == (["added"] * 4, False, 1)
    assert api.operator.get("/organisations").json()["items"] == []
    done = take_in(api.operator, write_xlsx(HEAD, [UNIT, DEPARTMENT, COUNTY, CITY]))
    assert done["applied"]
    ids = {line["name"]: line["organisation_id"] for line in done["lines"]}
    assert api.site.get(f"/applications/{waiting}").json()["organisation_id"] == ids[UNIT[0]]
    later = api.application("2", unit="JY-1")
    assert api.site.get(f"/applications/{later}").json()["organisation_id"] == ids[UNIT[0]]
    renamed = ["焦作市第一高级中学", *UNIT[1:]]
    again = take_in(api.operator, csv(CITY, DEPARTMENT, renamed))
    assert states(again) == ["unchanged", "unchanged", "renamed"]


@pytest.mark.parametrize(
    ("line", "says"),
    [
        (["", "单位", "焦作市工考办", "", ""], "名称"),
        (["甲", "学校", "焦作市工考办", "", ""], "类别"),
        (["甲", "单位", "没有此局", "", ""], "没有上级"),
        (["甲", "单位", "", "", ""], "须有上级"),
        (["甲", "主管部门", "焦作市教育局", "", ""], "不能设在"),
        (["甲", "工考管理机构", "修武县工考办", "", ""], "不能设在"),
        (["甲", "单位", "焦作市第一中学", "", ""], "不能设在"),
        (["甲", "单位", "焦作市教育局", "", "有"], "是"),
        (["甲", "主管部门", "焦作市工考办", "JY-1", ""], "类别不能更改"),
        (["甲", "单位", "修武县工考办", "JY-1", ""], "上级与已登记的不同"),
    ],
)
def test_one_refused_line_keeps_the_whole_list_out(
    shared: ApiSite, line: list[str], says: str
) -> None:
    take_in(shared.operator, csv(CITY, COUNTY, DEPARTMENT, UNIT))
    before = shared.operator.get("/organisations").json()
    report = take_in(shared.operator, csv(["新单位", "单位", "焦作市教育局", "", ""], line))
    assert states(report) == ["added", "refused"]
    assert says in report["lines"][1]["reason"]
    assert not report["applied"]
    assert shared.operator.get("/organisations").json() == before


def test_a_move_takes_along_what_stands_below_and_makes_no_circle(shared: ApiSite) -> None:
    city = organisation(shared.database, Kind.OFFICE, "甲市工考办")
    county = organisation(shared.database, Kind.OFFICE, "乙县工考办", city)
    department = organisation(shared.database, Kind.DEPARTMENT, "甲市卫健委", city)
    unit = organisation(shared.database, Kind.UNIT, "甲市医院", department)
    operator = shared.operator
    below = staff(shared, "county.operator", [Role.OPERATOR], county)
    assert below.get(f"/organisations/{unit}").status_code == 404
    moved = operator.patch(f"/organisations/{department}", json={"parent_id": county})
    assert moved.json()["parent_id"] == county
    assert below.get(f"/organisations/{unit}").status_code == 200
    circle = operator.patch(f"/organisations/{county}", json={"parent_id": unit})
    assert circle.status_code == 409
    under = operator.patch(f"/organisations/{department}", json={"parent_id": unit})
    assert under.status_code == 409
    assert operator.patch(f"/organisations/{unit}", json={"parent_id": None}).status_code == 422
    other = organisation(shared.database, Kind.OFFICE, "丙市工考办")
    third = operator.patch(f"/organisations/{city}", json={"parent_id": other})
    assert third.status_code == 422  # its county office would stand at a third level


def test_nothing_open_may_hang_on_what_is_closed(shared: ApiSite) -> None:
    office = organisation(shared.database, Kind.OFFICE, "丁市工考办")
    unit = organisation(shared.database, Kind.UNIT, "丁市图书馆", office)
    shared.application("closing", unit="丁市图书馆")
    for place in (office, unit):
        assert shared.operator.post(f"/organisations/{place}/close").status_code == 409
    empty = organisation(shared.database, Kind.UNIT, "丁市博物馆", office)
    closed = shared.operator.post(f"/organisations/{empty}/close").json()
    assert closed["closed_at"]
    late = shared.application("late", unit="丁市博物馆")
    assert shared.site.get(f"/applications/{late}").json()["organisation_id"] is None


def test_only_a_root_office_assigns_and_sees_what_belongs_nowhere(shared: ApiSite) -> None:
    city = organisation(shared.database, Kind.OFFICE, "戊市工考办")
    county = organisation(shared.database, Kind.OFFICE, "己县工考办", city)
    unit = organisation(shared.database, Kind.UNIT, "己县二中", county)
    lost = shared.application("lost", unit="己县第二中学")
    root = staff(shared, "root", [Role.OFFICE_REVIEWER], city)
    lower = staff(shared, "lower", [Role.OFFICE_REVIEWER], county)
    assert lower.get(f"/applications/{lost}").status_code == 404
    address, body = f"/applications/{lost}/organisation", {"organisation_id": unit}
    assert lower.put(address, json=body).status_code == 404
    assert root.put(address, json=body).json()["organisation_id"] == unit
    assert lower.get(f"/applications/{lost}").status_code == 200
    assert lower.put(address, json={"organisation_id": county}).status_code == 403
    elsewhere = organisation(shared.database, Kind.OFFICE, "庚市工考办")
    assert root.put(address, json={"organisation_id": elsewhere}).status_code == 422
