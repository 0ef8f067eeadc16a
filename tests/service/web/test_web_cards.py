"""Findings as cards: those about one datum together, another's paper named as far as it is seen."""

from typing import Any

from schemas.findings import Axis, Severity
from schemas.kinds import Kind
from service.cases.findings import Judged
from service.cases.known import Known
from service.web.case_cards import Card, groups_of
from tests.service.cases.cases_world import World

NUMBER = "豫工考2020000321"
WOMAN: dict[str, Any] = {"name": "李秀英", "id_number": "410811198012310029"}


def _card(key: str, code: str, document: str | None, subject: str | None) -> Card:
    found = Known(key, code, Axis.FITTING, Severity.REVIEW, document, "请核对。", subject=subject)
    return Card(Judged(found, []), code, found.message, None, [], None)


def test_findings_about_one_datum_stand_together() -> None:
    name = [
        _card("a", "declared.mismatch", "one", "name"),
        _card("b", "case.name_mismatch", None, "name"),
    ]
    dates = [
        _card("c", "declared.mismatch", "one", "issue_date"),
        _card("d", "declared.mismatch", "two", "issue_date"),
    ]
    lone = [_card("e", "eligibility.unproven", None, None), _card("f", "seal.missing", "one", None)]
    groups = groups_of([name[0], *dates, *lone, name[1]])
    assert [(group.title, [card.key for card in group.cards]) for group in groups] == [
        ("姓名", ["a", "b"]),
        ("发证日期", ["c"]),
        ("发证日期", ["d"]),
        ("申报条件未得到证明", ["e"]),
        ("缺少印章", ["f"]),
    ]


def test_another_s_paper_is_named_to_who_may_see_it(here: World) -> None:
    other = here.draft(unit="焦作市公路局", **WOMAN)
    here.paper(other, Kind.SKILL_CERTIFICATE, certificate_number=NUMBER, **WOMAN)
    case = here.draft()
    here.paper(case, Kind.SKILL_CERTIFICATE, certificate_number=NUMBER)
    shown = {who: _page(here, who, case) for who in ("office", "school")}
    assert "证书编号与李*英的工勤技能等级（职业资格）证书相同" in shown["office"]
    assert f"/desk/cases/{other}" in shown["office"]
    assert "证书编号与其他单位的一份材料相同" in shown["school"]
    assert other not in shown["school"]


def _page(here: World, who: str, case: str) -> str:
    answer = here.clients[who].get(f"{here.api.address}/desk/cases/{case}")
    assert answer.status_code == 200, answer.text
    return answer.text
