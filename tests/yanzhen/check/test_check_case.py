"""``yanzhen check --case``: one CaseReport, or tables, or words about what is wrong with it."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from click.testing import Result

from schemas.case import CaseReport

Write = Callable[..., Path]
Run = Callable[..., Result]

PERSON = {"name": "王建国", "gender": "male", "birth_date": "1975-06-15",
          "id_number": "41080219750615001X"}  # fmt: skip
APPLICATION = PERSON | {
    "external_id": "2026-001",
    "applied_grade": 3,
    "applied_occupation": "汽车驾驶员",
    "route": "certificate",
    "note": "kept",
}
CERTIFICATE = PERSON | {
    "occupation": "汽车驾驶员",
    "grade": 4,
    "issue_date": "2019-11-25",
    "certificate_number": "豫工考2019001234",
}


@pytest.fixture
def case(write: Write, tmp_path: Path) -> Callable[..., Path]:
    """Write CASE.json with two good papers, or with what is given in their place."""
    folder = tmp_path / "papers"
    folder.mkdir()

    def made(**given: Any) -> Path:
        write("papers/id.jpg", PERSON, kind="id_card")
        write("papers/c.jpg", CERTIFICATE, form="post_grade")
        documents = [
            {"id": "card", "file": "id.jpg", "kind": "id_card"},
            {"file": "c.jpg", "kind": "skill_certificate", "declared": {"grade": "四级"}},
        ]
        path = folder / "CASE.json"
        whole = {"application": APPLICATION, "documents": documents} | given
        path.write_text(json.dumps(whole, ensure_ascii=False), "utf-8")
        return path

    return made


def test_json_is_one_case_report_and_nothing_else(run: Run, case: Callable[..., Path]) -> None:
    result = run("--case", case(), "--json")
    assert result.exit_code == 0, result.output
    assert result.stderr == ""
    (line,) = result.stdout.splitlines()
    report = CaseReport.model_validate_json(line)
    assert (report.id, report.policy) == ("2026-001", "jiaozuo-2026")
    assert report.today.isoformat() == "2026-03-20"
    assert [(d.id, d.file) for d in report.documents] == [("c.jpg", "c.jpg"), ("card", "id.jpg")]
    assert {one.item: one.document for one in report.checklist} == {
        "id_card": "card",
        "lower_certificate": "c.jpg",
    }


def test_the_application_stands_in_for_its_papers(run: Run, case: Callable[..., Path]) -> None:
    result = run("--case", case(application=APPLICATION | {"name": "王卫东"}), "--json")
    report = CaseReport.model_validate_json(result.stdout)
    found = {f.code.value for paper in report.documents for f in paper.open}
    assert "declared.mismatch" in found
    assert "case.name_mismatch" in [f.code.value for f in report.findings]


def test_people_get_tables(run: Run, case: Callable[..., Path]) -> None:
    result = run("--case", case(application=APPLICATION | {"gender": "女"}))
    assert result.exit_code == 0, result.output
    for words in ("三级/高级工", "居民身份证", "已提交", "王建国", "不一致", "二.2.3", "性别"):
        assert words in result.stdout


def test_a_promise_and_a_missing_file(run: Run, case: Callable[..., Path]) -> None:
    path = case(
        application=APPLICATION | {"applied_grade": 1},
        documents=[{"id": "card", "file": "absent.jpg", "kind": "id_card"}],
        promises=["appraisal_2025"],
    )
    result = run("--case", path, "--json")
    assert result.exit_code == 0
    report = CaseReport.model_validate_json(result.stdout)
    states = {one.item: one.state for one in report.checklist}
    assert (states["appraisal_2025"], states["id_card"]) == ("promised", "missing")
    assert [f.code.value for f in report.documents[0].open] == ["document.unreadable"]


@pytest.mark.parametrize(
    ("given", "words"),
    [
        (
            {"application": APPLICATION | {"applied_grade": 7}},
            "application.applied_grade：不应大于",
        ),
        ({"application": APPLICATION | {"route": "bus"}}, "application.route：应为其中之一"),
        ({"documents": [{"id": "a"}]}, "documents[0].file：缺少这一项"),
        ({"documents": [{"file": "a", "kind": "passport"}]}, "documents[0].kind：应为其中之一"),
        ({"documents": [{"file": "a"}, {"file": "a"}]}, "重复"),
        ({"confirmations": {"2.1": "maybe"}}, "confirmations.2.1：应为 true 或 false"),
    ],
    ids=str,
)
def test_what_is_wrong_with_a_case_is_said_with_its_place(
    run: Run, case: Callable[..., Path], given: dict[str, Any], words: str
) -> None:
    result = run("--case", case(**given), "--json")
    assert result.exit_code == 2
    assert words in result.stderr
    assert result.stdout == ""


@pytest.mark.parametrize("content", ["", "[]", '{"application": '])
def test_what_is_no_json_object_is_refused(run: Run, tmp_path: Path, content: str) -> None:
    path = tmp_path / "CASE.json"
    path.write_text(content)
    result = run("--case", path)
    assert (result.exit_code, "不是 JSON 对象" in result.stderr) == (2, True)


@pytest.mark.parametrize("more", [["a.jpg"], ["--kind", "honour"], ["--html", "out.html"]], ids=str)
def test_a_case_names_its_own_papers(run: Run, case: Callable[..., Path], more: list[str]) -> None:
    result = run("--case", case(), *more)
    assert (result.exit_code, "--case" in result.stderr) == (2, True)
