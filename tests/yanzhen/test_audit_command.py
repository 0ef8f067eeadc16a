"""``yanzhen audit``: verified and exported from the command line."""

import json
import os
import re
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner, Result

from service.audit.anchors import FILE, anchor
from service.audit.store import record
from service.clock import SHANGHAI
from service.db.engine import Database
from tests.servers.databases import VAULT
from tests.service.audit.audits import Forger, tell
from tests.service.papers_given import application
from yanzhen.cli import main

PAGE = (Path(__file__).resolve().parents[2] / "docs" / "audit.md").read_text("utf-8")
SQLITE = pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)
"""For what does not differ from one database to the other."""
PERSON = {"name": "王建国", "id_number": "410802198001010018"}


@pytest.fixture(autouse=True)
def data(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, database_url: str, database: Database
) -> Path:
    """The commands find this database and its keys; three chains, some of them anchored."""
    monkeypatch.chdir(tmp_path)
    for name in [name for name in os.environ if name.startswith("YANZHEN_")]:
        monkeypatch.delenv(name)
    monkeypatch.setenv("YANZHEN_DATABASE_URL", database_url)
    data = tmp_path / "data"
    VAULT.keys.write(data / "master-keys.json")
    about, other = application(database, **PERSON), application(database)
    monkeypatch.setenv("ABOUT", about)
    tell(database, about, 2, reason="核对", new=PERSON | {"more": [{"name": "李红"}, 1, None]})
    tell(database, other, facts={"share": 0.25})
    assert anchor(database, data) is not None
    tell(database, None)
    assert anchor(database, data) is not None
    tell(database, other)
    return data


def audit(*arguments: str, status: int = 0) -> Result:
    result = CliRunner().invoke(main, ["audit", *arguments])
    assert result.exit_code == status, result.output
    return result


def export(*arguments: str) -> list[dict[str, Any]]:
    """The lines of a new export, which lies in ``audit.jsonl``."""
    Path("audit.jsonl").unlink(missing_ok=True)
    audit("export", *arguments, "--out", "audit.jsonl")
    return [json.loads(line) for line in Path("audit.jsonl").read_text("utf-8").splitlines()]


def of(lines: list[dict[str, Any]], sort: str) -> list[dict[str, Any]]:
    return [line for line in lines if line["type"] == sort]


def forge(database: Database, *statements: str) -> None:
    with database.write() as session:
        Forger(session).do(*statements)


def test_a_whole_audit_says_so_and_names_the_newest_anchor(data: Path) -> None:
    newest = json.loads((data / FILE).read_text("utf-8"))
    result = audit("verify", "--anchor", f"{newest['number']}:{newest['hash']}")
    assert result.stdout == ""
    assert "已校验 3 条链、5 条记录，完好。" in result.stderr
    assert f"最新锚点 2:{newest['hash']}" in result.stderr


def test_what_is_wrong_is_told_line_by_line_and_by_the_exit_status(database: Database) -> None:
    forge(database, "UPDATE events SET actor = 'somebody' WHERE position = 2")
    about = os.environ["ABOUT"]
    lines = audit("verify", status=1).stdout.splitlines()
    assert len(lines) == 2
    assert all(line.startswith("记录被改动（链 ") for line in lines)
    assert len(audit("verify", "--application", about, status=1).stdout.splitlines()) == 1


@SQLITE
def test_an_anchor_that_the_folder_or_the_office_kept_must_be_there(
    data: Path, database: Database
) -> None:
    forge(
        database,
        "DELETE FROM anchor_heads WHERE anchor = 2",
        "DELETE FROM anchors WHERE number = 2",
    )
    assert "锚点被删除（锚点 2，留存有它的哈希）" in audit("verify", status=1).stdout
    (data / FILE).unlink()
    audit("verify")
    wrong = audit("verify", "--anchor", f"1:{'0' * 64}", status=1).stdout
    assert "锚点被改动（锚点 1，与留存的锚点哈希不符）" in wrong
    (data / FILE).write_text("{}")
    assert "锚点文件" in audit("verify", status=1).stderr


def test_an_export_is_masked_and_is_itself_an_event() -> None:
    lines = export()
    assert Path("audit.jsonl").stat().st_mode & 0o777 == 0o600
    first = next(line for line in of(lines, "event") if line["values"])
    assert first["values"] == {
        "reason": "***",
        "new": {
            "name": "王*国",
            "id_number": "410802********0018",
            "more": [{"name": "李*"}, "***", None],
        },
    }
    own = of(lines, "event")[-1]
    assert (own["tag"], own["chain"]) == ("command:audit:exported", "system")
    assert json.loads(own["facts"])["open"] is False
    assert lines[0]["recipe"].startswith("yanzhen audit verify --file FILE")
    assert "已校验 3 条链、6 条记录，完好。" in audit("verify", "--file", "audit.jsonl").stderr
    assert "无法写入" in audit("export", "--out", "audit.jsonl", status=1).stderr


@SQLITE
def test_values_are_opened_only_when_asked_for() -> None:
    lines = export("--application", os.environ["ABOUT"], "--open")
    values = [line["values"] for line in of(lines, "event")]
    assert values[0] == {"reason": "核对", "new": PERSON | {"more": [{"name": "李红"}, 1, None]}}
    assert {line["chain"] for line in of(lines, "event")} == {f"application:{os.environ['ABOUT']}"}
    assert {line["anchor"] for line in of(lines, "anchor_head")} == {1}
    assert "已校验 1 条链、3 条记录，完好。" in audit("verify", "--file", "audit.jsonl").stderr


def test_a_part_by_time_is_cut_out_of_each_chain_and_verifies(database: Database) -> None:
    today = database.clock.now().astimezone(SHANGHAI).date().isoformat()
    assert len(of(export("--from", today, "--to", today), "event")) == 6
    assert of(export("--to", "2026-01-01"), "event") == []
    assert len(of(export("--from", "2099-01-01"), "event")) == 0
    audit("verify", "--file", "audit.jsonl")


@SQLITE
@pytest.mark.parametrize(
    ("old", "new", "told"),
    [
        ('"actor": "test"', '"actor": "somebody"', "记录被改动"),
        ('"lines": ', '"lines": 1', "导出文件不完整或有改动（缺少结尾或行数不符）"),
        ('{"type": "event"', "[]", "导出文件不完整或有改动（第 "),
        ('{"type": "anchor", "number": 1', '{"type": "anchor", "number": 7', "锚点被删除"),
        ('"digest": "', '"digest": "0', "锚点被改动"),
    ],
)
def test_a_changed_export_is_found_out(old: str, new: str, told: str) -> None:
    export()
    path = Path("audit.jsonl")
    path.write_text(path.read_text("utf-8").replace(old, new, 1), "utf-8")
    assert told in audit("verify", "--file", str(path), status=1).stdout


@SQLITE
def test_a_chain_cut_out_of_an_export_is_found_out_by_the_anchors() -> None:
    lines = Path("audit.jsonl").read_text("utf-8").splitlines() if export() else []
    kept = [
        line
        for line in lines
        if f'"chain": "application:{os.environ["ABOUT"]}"' not in line or '"anchor_head"' in line
    ]
    kept[-1] = json.dumps({"type": "end", "lines": len(kept) - 1})
    Path("audit.jsonl").write_text("\n".join(kept) + "\n", "utf-8")
    found = audit("verify", "--file", "audit.jsonl", status=1).stdout
    assert found.startswith(
        f"整条链的记录被删除（链 application:{os.environ['ABOUT']}，第 1 至 2 条"
    )


@SQLITE
def test_the_program_on_the_page_verifies_an_export(database: Database) -> None:
    found = re.search(r"^```python\n(.*?)^```", PAGE, re.MULTILINE | re.DOTALL)
    assert found
    program = [sys.executable, "-c", found[1], "audit.jsonl"]
    export()
    done = subprocess.run(program, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    assert [line.split()[0] for line in done.stdout.splitlines()] == ["1", "2"]
    forge(database, "UPDATE events SET facts = '{}' WHERE number = 3")
    export()
    done = subprocess.run(program, capture_output=True, text=True, check=False)
    assert "AssertionError" in done.stderr


@SQLITE
def test_what_cannot_be_asked_for_is_refused_in_words(database: Database) -> None:
    for wrong in (["--anchor", "1"], ["--anchor", "x:0"], ["--file", "absent"]):
        assert audit("verify", *wrong, status=2).stdout == ""
    audit("verify", "--file", "a", "--application", "b", status=2)
    unknown = ["--application", "01a20505-dfda-770c-8d0f-82e781bccd21"]
    assert "没有这份申报的记录" in audit("verify", *unknown, status=1).stderr
    assert "没有这份申报的记录" in audit("export", *unknown, "--out", "x", status=1).stderr
    assert not Path("x").exists()
    audit("export", "--out", "absent/audit.jsonl", status=1)
    with database.write() as session:
        record(session, "test:thing:done", "test")
        session.connection().exec_driver_sql("UPDATE alembic_version SET version_num = '0000'")
    assert "请先运行 yanzhen migrate" in audit("verify", status=1).stderr
