"""Answers that an honest examiner would not give are not believed."""

import json
from collections.abc import Callable
from typing import Any

import pytest

from schemas.findings import FindingCode
from schemas.fingerprints import Fingerprints
from schemas.report import FileInfo, Finding, Report
from workers.examiner.messages import Request
from workers.examiner.untrusted import GarbageError, untrusted_answer

Ask = Callable[..., Request]
Answer = dict[str, Any]
QUALITY = {"sharpness": 0.5, "glare": 0.0, "contrast": 0.9}
KIND = {"value": "diploma", "confidence": 0.9}
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
    "box": [0.1, 0.1, 0.2, 0.2],
}


@pytest.fixture
def answer() -> Answer:
    """An honest answer on a readable file, as JSON."""
    report = {
        "id": "x",
        "status": "examined",
        "file": None,
        "kind": KIND,
        "papers": [{"index": 0, "kind": KIND, "pages": [1]}],
        "pages": [PAGE],
        "fields": [FIELD],
        "findings": [],
        "outcome": "pass",
    }
    return {"report": report, "fingerprints": {"sha256": "lie"}}


def parse(answer: Answer, ask: Ask) -> Report:
    return untrusted_answer(json.dumps(answer).encode(), ask("file"))[0]


def test_an_honest_answer_passes(answer: Answer, ask: Ask) -> None:
    assert parse(answer, ask).fields[0].value == "张三"


@pytest.mark.parametrize(
    "change",
    [
        {"outcome": "fix"},
        {"status": "rejected"},
        {"fields": [FIELD | {"page": 2}]},
        {"fields": [FIELD | {"paper": 1}]},
        {"fields": [FIELD | {"box": [0, 0, 2, 1]}]},
        {"fields": [FIELD | {"confidence": 1.5}]},
        {"rows": [{"name": FIELD | {"page": 7}}]},
        {"pages": [PAGE | {"surprise": 1}]},
        {"kind": {"value": "passport", "confidence": 1}},
        {"papers": "none"},
        {"message": "\ud800"},
    ],
)
def test_a_dishonest_report_does_not(answer: Answer, ask: Ask, change: dict[str, object]) -> None:
    answer["report"] |= change
    with pytest.raises(GarbageError):
        parse(answer, ask)


@pytest.mark.parametrize("body", [b"", b"{}", b"null", b'{"report":1,"fingerprints":2}', b"\xff"])
def test_nor_does_anything_else(body: bytes, ask: Ask) -> None:
    with pytest.raises(GarbageError):
        untrusted_answer(body, ask("file"))


def test_a_finding_on_a_row_that_is_not_there_is_refused(answer: Answer, ask: Ask) -> None:
    finding = Finding.of(FindingCode.ROSTER_ROW_MISMATCH, "…", row=3).model_dump(mode="json")
    answer["report"] |= {"findings": [finding], "outcome": "review"}
    with pytest.raises(GarbageError):
        parse(answer, ask)


def test_control_characters_do_not_reach_a_terminal(answer: Answer, ask: Ask) -> None:
    answer["report"]["fields"] = [FIELD | {"value": "张\x1b[2J三", "text": "a\nb\x07"}]
    field = parse(answer, ask).fields[0]
    assert (field.value, field.text) == ("张[2J三", "a\nb")


def test_a_boast_about_the_file_is_overwritten(ask: Ask) -> None:
    info = FileInfo(name="lie", sha256="lie", bytes=9**9, media_type="x" * 500)
    finding = Finding.of(FindingCode.DOCUMENT_ENCRYPTED, "…")
    lie = Report.rejected(finding, id="lie", file=info, line=7)
    prints = Fingerprints(sha256="lie")
    body = f'{{"report":{lie.model_dump_json()},"fingerprints":{prints.model_dump_json()}}}'
    report, _ = untrusted_answer(body.encode(), ask("file"))
    assert report.file is not None
    assert (report.id, report.line, report.file.name, report.file.bytes) == (
        "case-1",
        None,
        "scan.jpg",
        4,
    )
    assert len(report.file.media_type or "") == 100
