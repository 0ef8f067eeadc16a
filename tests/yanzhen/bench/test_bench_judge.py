"""Judging a hand-made report against a hand-made truth."""

from typing import Any

import pytest

from schemas.facts import FieldValue, KindGuess, Page, Paper, Quality, ReadField, Seal
from schemas.findings import FindingCode
from schemas.kinds import Kind
from schemas.report import FileInfo, Finding, Report, outcome_of
from yanzhen.bench.judge import judge, same
from yanzhen.bench.marks import FileMark, Verdict
from yanzhen.samples.truth import TruePage, TruePaper, TrueSeal, Truth

BOX = (0.1, 0.1, 0.2, 0.2)
SEAL = TrueSeal(page=1, box=BOX, shape="round", ink="red", name="焦作市人力资源和社会保障局")


def paper(kind: Kind = Kind.DIPLOMA, *, page: int = 1, **parts: Any) -> TruePaper:
    defaults: dict[str, Any] = {"fields": {}, "rows": [], "seals": []}
    return TruePaper(
        kind=kind, form=None, layout="plain", pages=[page], texts={}, places={}, row_places=[],
        **(defaults | parts),
    )  # fmt: skip


def truth(*papers: TruePaper, capture: str = "flatbed_200", **rest: Any) -> Truth:
    pages = [
        TruePage(file_page=n + 1, rotation=0, source="scan", dpi=200, quad=None)
        for n in range(max(n for p in papers for n in p.pages))
    ]
    return Truth(
        id="t1", file="t1.jpg", split="tune", font="song", capture=capture, papers=list(papers),
        pages=pages, upload_kind=papers[0].kind, declared={}, **rest,
    )  # fmt: skip


def read(name: str, value: FieldValue, paper_index: int = 0, confidence: float = 0.9) -> ReadField:
    return ReadField(
        paper=paper_index, name=name, value=value, text=str(value), confidence=confidence,
        page=paper_index + 1, box=BOX,
    )  # fmt: skip


def report(*kinds: Kind, codes: tuple[FindingCode, ...] = (), **parts: Any) -> Report:
    quality = Quality(sharpness=1.0, glare=0.0, contrast=1.0)
    findings = [Finding.of(code, "请核对") for code in codes]
    guesses = [KindGuess(value=kind, confidence=0.9) for kind in kinds]
    return Report(
        id="t1",
        status="examined",
        file=FileInfo(name="t1.jpg", sha256="0" * 64, bytes=1),
        papers=[Paper(index=i, kind=g, pages=[i + 1]) for i, g in enumerate(guesses)],
        pages=[
            Page(number=i + 1, file_page=i + 1, source="scan", rotation=0, width=9, height=9,
                 quality=quality)
            for i in range(len(kinds))
        ],
        findings=findings,
        outcome=outcome_of(findings),
        **parts,
    )  # fmt: skip


def verdicts(mark: FileMark) -> dict[str, Verdict]:
    return {value.name: value.verdict for value in mark.values}


def test_right_wrong_missing_and_extra_values_are_told_apart() -> None:
    expected = {"name": "张 明远", "graduation_date": "2009-07", "school": "焦作(工)学院"}
    found = [
        read("name", "张明远"),
        read("graduation_date", "2009-07-01"),
        read("major", "机械"),
    ]
    mark = judge(truth(paper(fields=expected)), report(Kind.DIPLOMA, fields=found))
    assert verdicts(mark) == {
        "name": Verdict.RIGHT,
        "graduation_date": Verdict.WRONG,
        "school": Verdict.MISSING,
        "major": Verdict.EXTRA,
    }


def test_the_surest_reading_of_a_field_counts() -> None:
    found = [read("name", "李四", confidence=0.95), read("name", "李匹", confidence=0.4)]
    mark = judge(truth(paper(fields={"name": "李四"})), report(Kind.DIPLOMA, fields=found))
    assert verdicts(mark) == {"name": Verdict.RIGHT}


@pytest.mark.parametrize(
    ("name", "one", "other", "equal"),
    [
        ("issuer", "中心（焦作）", "中心(焦作)", True),
        ("name", "阿依·古丽", "阿依•古丽", True),
        ("grade", 3, 3, True),
        ("grade", 3, 2, False),
        ("inventors", ["甲一", "乙二"], ["乙二", "甲一"], False),
        ("signatures", ["handler", "unit_head"], ["unit_head", "handler"], True),
        ("statement_present", True, False, False),
    ],
)
def test_values_are_equal_by_the_contract(
    name: str, one: FieldValue, other: FieldValue, equal: bool
) -> None:
    assert same(name, one, other) is equal


def test_papers_are_matched_by_page_then_kind() -> None:
    papers = (paper(Kind.DIPLOMA, page=1), paper(Kind.HONOUR, page=2))
    mark = judge(truth(*papers), report(Kind.DIPLOMA, Kind.PATENT))
    assert [kind.found for kind in mark.kinds] == [Kind.DIPLOMA, Kind.PATENT]
    assert [kind.right for kind in mark.kinds] == [True, False]


def test_a_rejected_file_misses_everything() -> None:
    finding = Finding.of(FindingCode.DOCUMENT_UNREADABLE, "请重新扫描")
    rejected = Report.rejected(
        finding, id="t1", file=FileInfo(name="t1.jpg", sha256="0" * 64, bytes=1)
    )
    mark = judge(truth(paper(fields={"name": "李四"}, seals=[SEAL])), rejected)
    assert mark.kinds[0].found is None
    assert verdicts(mark) == {"name": Verdict.MISSING}
    assert [seal.right for seal in mark.seals] == [False]
    assert mark.turned_right == 0


def test_roster_rows_are_matched_by_their_sequence_number() -> None:
    rows = [{"seq": 1, "name": "张三"}, {"seq": 2, "name": "李四"}]
    found = [{"seq": read("seq", 2), "name": read("name", "李四")}]
    mark = judge(truth(paper(Kind.ROSTER, rows=rows)), report(Kind.ROSTER, rows=found))
    assert [value.verdict for value in mark.values if value.name == "rows.name"] == [
        Verdict.MISSING,
        Verdict.RIGHT,
    ]


@pytest.mark.parametrize(("true", "seen", "right"), [(1, 1, True), (1, 0, False), (0, 1, False)])
def test_seal_presence_is_counted_by_page(true: int, seen: int, right: bool) -> None:
    found = [
        Seal(paper=0, page=1, box=BOX, shape="round", ink="red", confidence=0.9)
        for _ in range(seen)
    ]
    mark = judge(truth(paper(seals=[SEAL] * true)), report(Kind.DIPLOMA, seals=found))
    assert [seal.right for seal in mark.seals] == [right]


def test_expected_codes_come_from_spoiler_and_capture() -> None:
    spoiled = truth(
        paper(), capture="glare", spoiler="no_seal", expected=[FindingCode.SEAL_MISSING]
    )
    codes = (FindingCode.QUALITY_GLARE, FindingCode.DECLARED_NOT_FOUND)
    mark = judge(spoiled, report(Kind.DIPLOMA, codes=codes))
    assert mark.unreadable
    assert mark.missed == {FindingCode.SEAL_MISSING}
    assert mark.alarms == {FindingCode.DECLARED_NOT_FOUND}


def test_papers_of_one_picture_are_matched_by_where_they_lie() -> None:
    left = ((0.0, 0.0), (0.5, 0.0), (0.5, 1.0), (0.0, 1.0))
    right = ((0.5, 0.0), (1.0, 0.0), (1.0, 1.0), (0.5, 1.0))
    papers = paper(fields={"name": "左一"}, page=1), paper(fields={"name": "右一"}, page=2)
    expected = truth(*papers)
    for page, quad in zip(expected.pages, (left, right), strict=True):
        page.file_page, page.quad = 1, quad
    fields = [read("name", "右一", 0), read("name", "左一", 1)]
    found = report(Kind.DIPLOMA, Kind.DIPLOMA, fields=fields)
    pages = [
        page.model_copy(update={"file_page": 1, "quad": quad})
        for page, quad in zip(found.pages, (right, left), strict=True)
    ]
    mark = judge(expected, found.model_copy(update={"pages": pages}))
    assert [value.verdict for value in mark.values] == [Verdict.RIGHT, Verdict.RIGHT]
    assert (mark.turned_right, mark.pages) == (2, 2)
