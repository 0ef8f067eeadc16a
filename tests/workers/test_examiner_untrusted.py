"""Answers that an honest examiner would not give are not believed."""

import json
from collections.abc import Callable
from typing import Any

import pytest

from schemas.examination import Examination
from schemas.findings import FindingCode
from schemas.fingerprints import Fingerprints
from schemas.report import FileInfo, Finding, Report
from workers.examiner.messages import Request
from workers.examiner.untrusted import GarbageError, untrusted_examination

Ask = Callable[..., Request]
Answer = dict[str, Any]
QUALITY = {"sharpness": 0.5, "glare": 0.0, "contrast": 0.9}
KIND = {"value": "diploma", "confidence": 0.9}
PAPER = {"index": 0, "kind": KIND, "pages": [1]}
BOX = [0.1, 0.1, 0.2, 0.2]
PAGE = {
    "number": 1,
    "file_page": 1,
    "source": "scan",
    "rotation": 0,
    "width": 100,
    "height": 200,
    "quality": QUALITY,
}
FIELD = {
    "paper": 0,
    "name": "name",
    "value": "张三",
    "text": "张 三",
    "confidence": 0.9,
    "page": 1,
    "box": BOX,
}
SEAL = {"paper": 0, "page": 1, "box": BOX, "shape": "round", "ink": "red", "confidence": 0.9}
CODE = {"paper": 0, "page": 1, "box": BOX, "format": "qr_code", "text": "…"}
LINE = {"page": 1, "text": "张 三", "box": BOX, "confidence": 0.9}
READ = {"papers": [PAPER], "pages": [PAGE], "fields": [FIELD], "rows": [{"name": FIELD}]}


@pytest.fixture
def answer() -> Answer:
    """An honest answer on a readable file, as JSON."""
    report = READ | {
        "id": "x",
        "status": "examined",
        "file": None,
        "kind": KIND,
        "seals": [SEAL],
        "codes": [CODE],
        "findings": [],
        "outcome": "pass",
    }
    facts = READ | {
        "seals": [SEAL],
        "codes": [CODE],
        "lines": [LINE],
        "rows_paper": [0],
        "hidden_seals": {"1": "…"},
    }
    return {"report": report, "fingerprints": {"sha256": "lie"}, "facts": facts}


def parse(answer: Answer, ask: Ask) -> Examination:
    return untrusted_examination(json.dumps(answer).encode(), ask("file"))


def test_an_honest_answer_passes(answer: Answer, ask: Ask) -> None:
    made = parse(answer, ask)
    assert made.facts
    assert made.report.fields == made.facts.fields
    assert made.facts.fields[0].value == "张三"
    assert made.facts.hidden_seals == {1: "…"}


@pytest.mark.parametrize(
    "change",
    [
        {"outcome": "fix"},
        {"status": "rejected"},
        {"seconds": {"ocr": 1.0}},
        {"message": "\ud800"},
    ],
)
def test_a_dishonest_report_does_not(answer: Answer, ask: Ask, change: dict[str, object]) -> None:
    answer["report"] |= change
    with pytest.raises(GarbageError):
        parse(answer, ask)


@pytest.mark.parametrize(
    "change",
    [
        {"fields": [FIELD | {"page": 2}]},
        {"fields": [FIELD | {"page": 0}]},
        {"fields": [FIELD | {"paper": 1}]},
        {"fields": [FIELD | {"paper": -1}]},
        {"fields": [FIELD | {"box": [0, 0, 2, 1]}]},
        {"fields": [FIELD | {"confidence": 1.5}]},
        {"rows": [{"name": FIELD | {"page": 7}}]},
        {"rows": []},
        {"seals": [SEAL | {"page": 2}]},
        {"codes": [CODE | {"page": 2}]},
        {"codes": [CODE | {"paper": 1}]},
        {"codes": [CODE | {"text": "x" * 2001}]},
        {"pages": [PAGE | {"surprise": 1}]},
        {"pages": [PAGE, PAGE]},
        {"pages": [PAGE | {"number": 2}]},
        {"pages": [PAGE | {"number": n} for n in range(1, 18)]},
        {"papers": [PAPER | {"kind": KIND | {"value": "passport"}}]},
        {"papers": [PAPER | {"pages": [2]}]},
        {"papers": "none"},
    ],
)
def test_nor_do_parts_that_contradict_each_other(
    answer: Answer, ask: Ask, change: dict[str, object]
) -> None:
    answer["report"] |= change
    answer["facts"] |= change
    with pytest.raises(GarbageError):
        parse(answer, ask)


@pytest.mark.parametrize(
    "change",
    [
        {"lines": [LINE | {"page": 2}]},
        {"rows_paper": []},
        {"rows_paper": [0, 0]},
        {"rows_paper": [1]},
        {"hidden_seals": {"2": "…"}},
        {"seals": []},
        {"codes": []},
        {"fields": [FIELD | {"value": "李四"}]},
        {"papers": [PAPER | {"kind": KIND | {"confidence": 0.5}}]},
        {"pages": [PAGE | {"width": 101}]},
        {"rows": [{}]},
        {"surprise": 1},
    ],
)
def test_nor_do_facts_that_the_report_does_not_show(
    answer: Answer, ask: Ask, change: dict[str, object]
) -> None:
    answer["facts"] |= change
    with pytest.raises(GarbageError):
        parse(answer, ask)


def test_a_report_without_its_facts_is_refused(answer: Answer, ask: Ask) -> None:
    answer["facts"] = None
    with pytest.raises(GarbageError):
        parse(answer, ask)


@pytest.mark.parametrize("body", [b"", b"{}", b"null", b'{"report":1,"fingerprints":2}', b"\xff"])
def test_nor_does_anything_else(body: bytes, ask: Ask) -> None:
    with pytest.raises(GarbageError):
        untrusted_examination(body, ask("file"))


@pytest.mark.parametrize("place", [{"row": 3}, {"row": -1}, {"page": 2}, {"paper": 1}])
def test_a_finding_on_what_is_not_there_is_refused(
    answer: Answer, ask: Ask, place: dict[str, int]
) -> None:
    finding = Finding.of(FindingCode.ROSTER_ROW_MISMATCH, "…", row=0).model_dump(mode="json")
    answer["report"] |= {"findings": [finding], "outcome": "review"}
    assert parse(answer, ask).report.findings
    answer["report"]["findings"] = [finding | place]
    with pytest.raises(GarbageError):
        parse(answer, ask)


def test_control_characters_do_not_reach_a_terminal(answer: Answer, ask: Ask) -> None:
    wild = [FIELD | {"value": "张\x1b[2J三", "text": "a\nb\x07"}]
    answer["report"]["fields"] = answer["facts"]["fields"] = wild
    answer["facts"]["lines"] = [LINE | {"text": "\x1b]0;title\x07"}]
    made = parse(answer, ask)
    assert made.facts
    field = made.report.fields[0]
    assert (field.value, field.text) == ("张[2J三", "a\nb")
    assert made.facts.lines[0].text == "]0;title"


def test_a_boast_about_the_file_is_overwritten(ask: Ask) -> None:
    info = FileInfo(name="lie", sha256="lie", bytes=9**9, media_type="x" * 500)
    finding = Finding.of(FindingCode.DOCUMENT_ENCRYPTED, "…")
    lie = Report.rejected(finding, id="lie", file=info, line=7)
    made = Examination(report=lie, fingerprints=Fingerprints(sha256="lie"))
    report = untrusted_examination(made.model_dump_json().encode(), ask("file")).report
    assert report.file is not None
    assert (report.id, report.line, report.file.name, report.file.bytes) == (
        "case-1",
        None,
        "scan.jpg",
        4,
    )
    assert len(report.file.media_type or "") == 100
