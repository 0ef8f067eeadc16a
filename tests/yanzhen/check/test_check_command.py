"""``yanzhen check`` to the letter of the contract's first section."""

import json
import os
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from click.testing import Result

Write = Callable[..., Path]
Run = Callable[..., Result]

CERTIFICATE = {"name": "张三", "certificate_number": "豫工2019000123"}


def reports(result: Result) -> list[dict[str, Any]]:
    """Every line of standard output, each of which must be JSON."""
    return [json.loads(line) for line in result.stdout.splitlines()]


def codes(report: dict[str, Any]) -> list[str]:
    return [finding["code"] for finding in report["findings"]]


def manifest(*lines: object, name: str = "cases.jsonl") -> Path:
    text = "\n".join(line if isinstance(line, str) else json.dumps(line) for line in lines)
    path = Path(name)
    path.write_text(text + "\n", "utf-8")
    return path


def test_json_is_one_report_a_file_and_nothing_else(run: Run, write: Write) -> None:
    result = run(write("a.jpg"), write("b.jpg"), "--json")
    assert result.exit_code == 0
    assert [r["file"]["name"] for r in reports(result)] == ["a.jpg", "b.jpg"]
    assert {r["status"] for r in reports(result)} == {"examined"}
    assert result.stderr == ""


def test_a_missing_file_costs_its_own_report_only(run: Run, write: Write) -> None:
    result = run("absent.jpg", write("b.jpg"), "--json")
    first, second = reports(result)
    assert result.exit_code == 0
    assert (first["id"], first["status"], codes(first)) == (
        "absent.jpg",
        "rejected",
        ["document.unreadable"],
    )
    assert second["status"] == "examined"


@pytest.mark.parametrize("what", ["folder", "fifo", "nul"])
def test_what_is_no_regular_file_is_refused_without_waiting(run: Run, what: str) -> None:
    Path("folder").mkdir()
    os.mkfifo("fifo")
    result = run("--manifest", manifest({"file": "nul\0" if what == "nul" else what}))
    assert result.exit_code == 0
    assert [codes(r) for r in reports(result)] == [["document.unreadable"]]


def test_a_file_over_the_limit_is_refused(
    run: Run, write: Write, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("YANZHEN_MAX_BYTES", "10")
    result = run(write("a.jpg"), "--json")
    assert [codes(r) for r in reports(result)] == [["document.too_large"]]


def test_every_line_of_a_manifest_has_its_report_in_order(run: Run, write: Write) -> None:
    write("a.jpg")
    lines = manifest(
        {"id": "one", "file": "a.jpg", "kind": None, "declared": None, "note": "ignored"},
        "no json",
        '["no object"]',
        {"id": "two"},
        {"id": "three", "file": "a.jpg", "kind": "passport"},
        {"id": "four", "file": "a.jpg", "declared": ["no object"]},
        "",
        '{"id": "five", "file": "a.jpg", "declared": {"name": NaN}}',
        {"id": "six", "file": "absent.jpg"},
        {"file": "a.jpg"},
    )
    result = run("--manifest", lines, "--jobs", "2")
    found = reports(result)
    assert result.exit_code == 0
    assert [(r["id"], r.get("line"), r["status"]) for r in found] == [
        ("one", None, "examined"),
        *[(None, n, "rejected") for n in range(2, 9)],
        ("six", None, "rejected"),
        (None, None, "examined"),
    ]
    assert all(codes(r) == ["document.unreadable"] for r in found if r["status"] == "rejected")


def test_half_a_character_costs_its_own_line(run: Run, write: Write) -> None:
    write("a.jpg")
    lines = manifest(
        '{"id": "\\ud800", "file": "a.jpg"}',
        '{"id": "two", "file": "a.jpg", "declared": {"name": "\\ud800"}}',
        {"id": "three", "file": "a.jpg"},
    )
    found = reports(run("--manifest", lines))
    assert [r["status"] for r in found] == ["rejected", "rejected", "examined"]


def test_a_manifest_that_can_be_read_only_once_is_refused(run: Run, tmp_path: Path) -> None:
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    result = run("--manifest", str(pipe))
    assert result.exit_code == 2
    assert "普通文件" in result.output


def test_files_are_sought_beside_the_manifest(run: Run, write: Write, tmp_path: Path) -> None:
    (tmp_path / "deep").mkdir()
    write("deep/a.jpg")
    result = run("--manifest", manifest({"id": "x", "file": "a.jpg"}, name="deep/cases.jsonl"))
    assert [r["status"] for r in reports(result)] == ["examined"]


@pytest.mark.parametrize("jobs", ["1", "3"])
def test_reuse_is_judged_by_input_order(run: Run, write: Write, jobs: str) -> None:
    for number in range(6):
        write(f"{number}.jpg", CERTIFICATE | {"name": f"张{'一二三四五六'[number]}"})
    lines = manifest(*({"id": f"case-{n}", "file": f"{n}.jpg"} for n in range(6)))
    found = reports(run("--manifest", lines, "--jobs", jobs))
    assert [("reuse.same_number" in codes(r)) for r in found] == [False] + [True] * 5
    assert "case-0" in found[1]["findings"][-1]["message"]
    assert found[0]["risk"] < found[1]["risk"]
    assert found[1]["outcome"] == "suspect"


def test_the_same_bytes_under_two_names_are_reuse(run: Run, write: Write) -> None:
    write("a.jpg", {})
    lines = manifest(
        {"id": "one", "file": "a.jpg", "declared": {"name": "张三"}},
        {"id": "two", "file": "a.jpg", "declared": {"name": "李四"}},
    )
    found = reports(run("--manifest", lines))
    assert ["reuse.same_file" in codes(r) for r in found] == [False, True]


def test_a_single_file_is_compared_with_nothing_and_says_so(run: Run, write: Write) -> None:
    states = {c["id"]: c["state"] for c in reports(run(write("a.jpg"), "--json"))[0]["checks"]}
    assert states["reuse.same_file"] == states["reuse.same_number"] == "not_run"


def test_kind_and_declaration_reach_the_examiner(run: Run, write: Write) -> None:
    Path("said.json").write_text('{"name": "李四"}', "utf-8")
    result = run(write("a.jpg"), "--declared", "said.json", "--kind", "skill_certificate", "--json")
    assert "declared.mismatch" in codes(reports(result)[0])


@pytest.mark.parametrize(
    "arguments",
    [
        [],
        ["a.jpg", "--manifest", "cases.jsonl"],
        ["--manifest", "absent.jsonl"],
        ["--manifest", "cases.jsonl", "--kind", "diploma"],
        ["a.jpg", "--kind", "passport"],
        ["a.jpg", "--declared", "absent.json"],
        ["a.jpg", "--declared", "broken.json"],
        ["a.jpg", "--policy", "broken.json"],
        ["a.jpg", "--jobs", "0"],
        ["a.jpg", "--html", "no/such/folder/page.html"],
        ["a.jpg", "--cache", "broken.json"],
        ["a.jpg", "--surprise"],
    ],
)
def test_unusable_arguments_end_with_two(run: Run, write: Write, arguments: list[str]) -> None:
    write("a.jpg")
    Path("broken.json").write_text("{", "utf-8")
    manifest({"file": "a.jpg"})
    result = run(*arguments)
    assert result.exit_code == 2
    assert result.stdout == ""


def test_an_unusable_setting_ends_with_two(
    run: Run, write: Write, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("YANZHEN_JOBS", "many")
    result = run(write("a.jpg"))
    assert result.exit_code == 2
    assert "YANZHEN_" in result.stderr


def test_a_setting_may_stand_in_the_file_and_a_slip_in_it_is_told(run: Run, write: Write) -> None:
    Path("yanzhen.toml").write_text("max_bytes = 10\n", "utf-8")
    assert codes(reports(run(write("a.jpg"), "--json"))[0]) == ["document.too_large"]
    Path("yanzhen.toml").write_text("max_byte = 10\n", "utf-8")
    assert run(write("a.jpg"), "--json").exit_code == 2


def test_a_fault_of_the_program_ends_with_one(run: Run, write: Write) -> None:
    result = run(write("a.jpg"), "--json", door="no_such_module:door")
    assert result.exit_code == 1
    assert result.stdout == ""
    assert "no_such_module" in result.stderr


def test_no_cache_is_written_unless_asked_for(run: Run, write: Write, tmp_path: Path) -> None:
    before = {*tmp_path.iterdir(), write("a.jpg")}
    assert run("a.jpg", "--json", "--no-cache").exit_code == 0
    assert set(tmp_path.iterdir()) == before


def test_the_table_names_what_was_read_found_and_not_checked(run: Run, write: Write) -> None:
    paper = write(
        "证书.jpg",
        {"name": "张三\x1b[2J", "grade": 3},
        findings=["seal.missing"],
        rows=[{"seq": 1, "name": "王五", "id_number": "41080219750615001X", "unit": "某" * 40}],
    )
    result = run(paper)
    assert result.exit_code == 0
    assert result.stdout.count("某") == 40
    assert "41080219750615001X" in result.stdout
    for words in ("证书.jpg", "需补正", "姓名", "张三", "三级/高级工", "97%", "王五", "未检查"):
        assert words in result.stdout
    assert "\x1b" not in result.stdout
