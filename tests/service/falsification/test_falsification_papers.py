"""The papers of a case and the year's statistics, as they go out."""

from io import BytesIO

import httpx2
import pymupdf
import pytest
from PIL import Image

from service.sheets import read_table
from tests.service.api import api_site
from tests.service.falsification.procedure import Office, Procedure

CERTIFICATE = {"number": "2026-0001", "grade": 3, "occupation": "汽车驾驶员"}


@pytest.fixture
def scanned(office: Office, monkeypatch: pytest.MonkeyPatch) -> Procedure:
    """A case on a paper whose page is a real picture."""
    target = BytesIO()
    Image.new("RGB", (60, 80), "white").save(target, "JPEG")
    monkeypatch.setitem(api_site.PICTURES, "view", target.getvalue())
    return Procedure(office).applied()


def paper(procedure: Procedure, name: str) -> pymupdf.Document:
    answer = procedure.opener.get(f"/falsifications/{procedure.case}/documents/{name}")
    return opened(answer)


def opened(answer: httpx2.Response) -> pymupdf.Document:
    assert answer.status_code == 200, answer.text
    assert answer.headers["content-type"] == "application/pdf"
    return pymupdf.open(stream=answer.content)


def text_of(found: pymupdf.Document) -> str:
    return "".join("".join(page.get_text().split()) for page in found)


def test_the_notice_names_rights_and_shows_the_marked_page(scanned: Procedure) -> None:
    scanned.open()
    early = scanned.opener.get(f"/falsifications/{scanned.case}/documents/notice")
    assert early.status_code == 404
    scanned.take("notice", number="焦人社工考告字〔2026〕1号")
    notice = paper(scanned, "notice")
    text = text_of(notice)
    for said in (
        "焦作市人力资源和社会保障局",
        "焦人社工考告字〔2026〕1号",
        "证书的发证日期经过改动。",
        "行政处罚法》第四十四条、第四十五条",
        "5个工作日内",
        "不会因你陈述、申辩而给予更重的处理",
        "一经查实，立即取消当年申报资格，并限制其两年内不得再次申报",
    ):
        assert said in text
    assert [len(page.get_images()) for page in notice][-1] == 1
    receipt = text_of(paper(scanned, "notice-receipt"))
    assert "弄虚作假行为处理事先告知书" in receipt
    assert "直接送达" not in receipt


def test_the_decision_answers_the_defence_and_names_the_remedies(procedure: Procedure) -> None:
    procedure.until("recheck")
    procedure.take("decision", certificates=[CERTIFICATE], number="焦人社工考决字〔2026〕1号")
    procedure.take("service", remarks="挂号信。")
    text = text_of(paper(procedure, "decision"))
    for said in (
        procedure.number,
        "证书由单位代为保管。",
        "不影响认定。",
        "提交了经改动的证书。",
        "自2026年11月2日起至2028年11月2日止",
        "工勤技能岗位三级证书（汽车驾驶员，编号2026-0001）",
        "六十日内",
        "六个月内",
    ):
        assert said in text
    receipt = text_of(paper(procedure, "decision-receipt"))
    assert "邮寄送达" in receipt
    assert "2026年11月2日" in receipt


def test_who_is_not_guilty_gets_that_in_writing(procedure: Procedure) -> None:
    procedure.until("recheck")
    procedure.take("decision", outcome="not_confirmed", reason="系扫描造成。")
    text = text_of(paper(procedure, "decision"))
    assert "不予处理决定书" in text
    assert "系扫描造成。" in text
    assert "限制" not in text


def test_the_years_statistics_count_by_day_unit_and_finding(
    procedure: Procedure, office: Office
) -> None:
    office.clock.set(office.clock.today().replace(year=2025))
    procedure.until("decision")
    other = Procedure(office).applied()
    other.open()
    other.take("dismissal", reason="不属实。")
    asked = {"year": 2025}
    told = procedure.decider.get("/statistics/falsification", params=asked).json()
    assert {name: count for name, count in told["total"].items() if count} == {
        "opened": 2,
        "dismissed": 1,
        "confirmed": 1,
        "bans": 1,
    }
    assert [(one["unit"], one["counts"]["opened"]) for one in told["units"]] == [("未归入单位", 2)]
    sheet = procedure.decider.get("/statistics/falsification", params=asked | {"file": "xlsx"})
    assert read_table(sheet.content, "统计.xlsx")[0]["立案"] == "2"
    printed = procedure.decider.get("/statistics/falsification", params=asked | {"file": "pdf"})
    assert "2025年弄虚作假查处情况统计表" in text_of(opened(printed))
    none = procedure.decider.get("/statistics/falsification", params={"year": 2024}).json()
    assert none["units"] == []
