"""What a bar code says against the print beside it."""

import json
from typing import Any

import pytest

from extractors.checks import messages
from schemas.facts import Code, Facts
from schemas.findings import FindingCode
from schemas.kinds import Kind
from tests.extractors.checks.facts_builder import BOX, MAN, check, facts, read

CODE = FindingCode.VALIDITY_QR_CODE
NUMBER = "豫工考2019001234"
PATENT = "ZL202110123456.7"


def coded(text: str, kind: Kind = Kind.SKILL_CERTIFICATE, **rest: Any) -> Facts:
    """A clean paper of a kind with one QR code."""
    return facts(kind, codes=[Code(paper=0, page=1, box=BOX, format="qr_code", text=text)], **rest)


def judged(found: Facts) -> tuple[str, list[str | None]]:
    """The check's state and the fields that differ."""
    findings, checks = check(found)
    return checks[CODE].state, [f.field for f in findings if f.code is CODE]


@pytest.mark.parametrize(
    "text",
    [
        f"姓名：王建国；证书编号：{NUMBER}；发证日期：2019年11月25日",
        json.dumps({"xm": "王建国", "zsbh": NUMBER, "fzrq": "20191125"}),
        f"https://example.org.cn/cx?zsbh={NUMBER}&token=x",
        f"身份证号={MAN.lower()}",
        "等级:三级/高级工|性别:男",
        MAN,
    ],
)
def test_a_code_that_says_what_is_printed_is_clear(text: str) -> None:
    assert judged(coded(text)) == ("clear", [])


@pytest.mark.parametrize(
    ("text", "field"),
    [
        ("证书编号:豫工考2017004321", "certificate_number"),
        ('{"fzrq": "2015-03-01"}', "issue_date"),
        ("https://example.org.cn/cx?xm=李秀英", "name"),
        ("等级：四级/中级工", "grade"),
        ("410802197506150", "id_number"),
    ],
)
def test_a_code_that_says_something_else_is_found(text: str, field: str) -> None:
    changes = {"id_number": "410802197506150"[:14] + "9"} if field == "id_number" else {}
    assert judged(coded(text, changes=changes)) == ("found", [field])


def test_the_finding_stands_at_the_print_and_says_both() -> None:
    findings, _ = check(coded("等级：四级/中级工"))
    [finding] = [f for f in findings if f.code is CODE]
    assert (finding.page, finding.box, finding.found) == (1, BOX, 3)
    assert "印刷的是三级/高级工" in finding.message
    assert "四级/中级工" in finding.message


def test_no_number_of_a_person_stands_in_the_sentence() -> None:
    findings, _ = check(coded("身份证号:410811198012310029"))
    [finding] = [f for f in findings if f.code is CODE]
    assert "4108" not in finding.message


@pytest.mark.parametrize(
    "text",
    [
        "https://example.org.cn/v/8f3a",
        "7b226e616d65223a20",
        "姓名:王*国",
        "{broken json",
        "[1, 2]",
        "https://[broken",
        "证书编号:",
        "20230501000123456",
    ],
)
def test_a_code_that_carries_nothing_comparable_is_not_judged(text: str) -> None:
    assert judged(coded(text)) == ("abstained", [])


def test_a_paper_without_a_code_has_nothing_to_check() -> None:
    _, checks = check(facts())
    assert (checks[CODE].state, checks[CODE].reason) == ("not_run", messages.NO_CODE)


def test_a_doubtful_reading_is_not_held_against_anybody() -> None:
    found = coded("等级：四级/中级工")
    doubtful = [f for f in found.fields if f.name != "grade"] + [read("grade", 3, confidence=0.4)]
    assert judged(found.model_copy(update={"fields": doubtful})) == ("abstained", [])


def test_a_bare_number_near_the_printed_one_is_an_altered_one() -> None:
    assert judged(coded(PATENT, Kind.PATENT)) == ("clear", [])
    assert judged(coded("ZL202110183456.7", Kind.PATENT)) == ("found", ["patent_number"])
    assert judged(coded("ZL201930765432.1", Kind.PATENT)) == ("abstained", [])


def test_a_code_of_another_paper_of_the_file_is_not_compared() -> None:
    stray = Code(paper=1, page=1, box=BOX, format="qr_code", text="姓名:李秀英")
    assert judged(facts(codes=[stray]))[1] == []
