"""Papers as PDF: typeset in a process that knows nothing and reaches nothing."""

from pathlib import Path
from typing import Any

import pymupdf
import pytest

from service.papers import Mark, PaperError, picture_of, render, render_pdf

PIXEL = bytes.fromhex(
    "ffd8ffe000104a46494600010100000100010000ffdb004300" + "01" * 64 + "ffc0000b080001000101011100"
    "ffc4001f0000010501010101010100000000000000000102030405060708090a0b"
    "ffc400b5100002010303020403050504040000017d01020300041105122131410613516107227114328191a10823"
    "42b1c11552d1f02433627282090a161718191a25262728292a3435363738393a434445464748494a535455565758"
    "595a636465666768696a737475767778797a838485868788898a92939495969798999aa2a3a4a5a6a7a8a9aab2b3"
    "b4b5b6b7b8b9bac2c3c4c5c6c7c8c9cad2d3d4d5d6d7d8d9dae1e2e3e4e5e6e7e8e9eaf1f2f3f4f5f6f7f8f9fa"
    "ffda0008010100003f00fbd0ffd9"
)
LETTER = """{% extends "papers/official.html.j2" %}
{% from "papers/figures.html.j2" import scan %}
{% block title %}关于情况的告知书{% endblock %}
{% block body %}<p>{{ words }}</p>{% endblock %}
{% block attachments %}{{ scan(picture, 100, 140, marks, "图1") }}{% endblock %}"""


def roster(rows: int, **more: Any) -> dict[str, Any]:
    return {
        "titles": ["2026年工勤技能岗位等级考核", "申报人员名单"],
        "number": "R-1",
        "unit": "<b>焦作市第一中学</b>",
        "columns": [{"label": "序号", "width": 20}, {"label": "姓名", "width": 40}],
        "rows": [[str(i + 1), "王建国"] for i in range(rows)],
        "declaration": None,
        "signers": [],
        "seal_places": ["单位（盖章）", "主管部门（盖章）"],
    } | more


def pages(pdf: bytes) -> list[str]:
    with pymupdf.open(stream=pdf) as document:
        return [page.get_text() for page in document]


def test_a_list_repeats_its_head_counts_its_sheets_and_escapes_what_it_shows() -> None:
    pdf = render_pdf("papers/roster.html.j2", roster(40))
    shown = pages(pdf)
    assert len(shown) == 3
    for number, page in enumerate(shown, 1):
        assert f"第{number}页／共3页" in page
        assert "编号：R-1" in page
    assert all("序号" in page for page in shown[:2])
    assert "<b>焦作市第一中学</b>" in shown[0]
    assert "主管部门（盖章）" in shown[-1]
    with pymupdf.open(stream=pdf) as document:
        assert [round(side) for side in document[0].rect[2:]] == [842, 595]


def test_an_official_document_with_a_marked_scan(tmp_path: Path) -> None:
    values = {
        "issuer": "焦作市人力资源和社会保障局",
        "number": "焦人社告〔2026〕1号",
        "addressee": "王建国",
        "date": "2026-11-06",
        "words": "经审核，发现下列情况。",
        "picture": picture_of(PIXEL),
        "marks": [Mark((0.2, 0.3, 0.5, 0.4), "①")],
    }
    html = render._templates().from_string(LETTER).render(values)
    with pymupdf.open(stream=render._typeset(html.encode(), str(tmp_path), "letter")) as document:
        text = "".join(page.get_text() for page in document)
        assert [len(page.get_images()) for page in document][-1] == 1
        assert document.metadata["title"] == "关于情况的告知书"
    for words in ("焦人社告〔2026〕1号", "王建国：", "2026年11月6日", "图1", "①", "— 1 —"):
        assert words in text


@pytest.mark.parametrize("address", ["file:///etc/hostname", "http://127.0.0.1:9/"])
def test_nothing_is_fetched(address: str, tmp_path: Path) -> None:
    with pytest.raises(PaperError):
        render._typeset(f'<img src="{address}">'.encode(), str(tmp_path), "letter")


def test_the_child_is_told_nothing_of_ours(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("YANZHEN_DATABASE_URL", "postgresql://secret")
    environment = render._environment("scratch")
    assert not {name for name in environment if name.startswith("YANZHEN")}
    assert environment["HOME"] == "scratch"


@pytest.mark.parametrize(
    ("bound", "value", "words"),
    [
        ("LONGEST_SECONDS", 0.01, "中止"),
        ("MOST_MEMORY", 10_000_000, "失败"),
        ("MOST_BYTES", 9, "3"),
    ],
)
def test_time_memory_and_output_are_bounded(
    bound: str, value: float, words: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(render, bound, value)
    with pytest.raises(PaperError, match=words):
        render_pdf("papers/roster.html.j2", roster(1))


def test_a_value_that_is_missing_is_an_error() -> None:
    with pytest.raises(Exception, match="declaration"):
        render_pdf(
            "papers/roster.html.j2", {k: v for k, v in roster(1).items() if k != "declaration"}
        )


def test_the_log_says_where_it_failed_and_not_what_the_paper_says() -> None:
    told = b"""Traceback (most recent call last):
  File "/srv/child.py", line 20, in main
    pdf = HTML(string=html)
ValueError: no such place: Wang Jianguo
"""
    assert render._places(told) == 'File "/srv/child.py", line 20, in main; ValueError'
