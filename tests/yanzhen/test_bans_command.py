"""The command ``yanzhen bans``: look-up, list, import and export on the machine itself."""

from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from service.sheets import read_table, write_csv
from yanzhen.cli import main

NUMBER = "41080219750615001X"
HEADINGS = ("姓名", "身份证号", "处理决定文号", "决定日期", "原因")
ROWS = [
    ["王建国", NUMBER, "豫考〔2026〕1号", "2026-04-20", "提供虚假证书"],
    ["李红梅", "410802197506150010", "豫考〔2026〕2号", "2026-04-20", "提供虚假证书"],
]


@pytest.fixture
def run(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> object:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("YANZHEN_DATA", str(tmp_path / "data"))
    monkeypatch.setenv("YANZHEN_TODAY", "2026-11-02")

    def command(*words: str, said: str | None = None) -> Result:
        return CliRunner().invoke(main, list(words), input=said)

    assert command("migrate").exit_code == 0
    return command


def test_a_list_goes_in_is_found_and_goes_out(run: object, tmp_path: Path) -> None:
    assert callable(run)
    listed = tmp_path / "名单.csv"
    listed.write_bytes(write_csv(HEADINGS, ROWS))
    tried = run("bans", "import", str(listed), "--dry-run")
    assert "仅检查，未导入" in tried.output
    assert run("bans", "look-up", said=NUMBER).output.count("可以申报") == 2
    taken = run("bans", "import", str(listed))
    assert "第 2 行  导入" in taken.output
    assert "第 3 行  未导入  身份证号无效" in taken.output
    assert "导入 1，已有 0，未导入 1" in taken.output
    barred = run("bans", "look-up", "--year", "2027", said=NUMBER)
    assert "限制申报：" in barred.output
    assert "2028-04-20" in barred.output
    masked = run("bans", "list").output
    assert "王*国" in masked
    assert NUMBER not in masked
    target = tmp_path / "out.xlsx"
    target.touch(0o644)  # an older file, which everybody may read
    assert run("bans", "export", str(target), "--full").exit_code == 0
    assert target.stat().st_mode & 0o777 == 0o600
    assert read_table(target.read_bytes(), target.name)[0]["身份证号"] == NUMBER


def test_what_cannot_be_is_said_in_words(run: object) -> None:
    assert callable(run)
    wrong = run("bans", "look-up", said="410802197506150010")
    assert (wrong.exit_code, "身份证号无效" in wrong.output) == (1, True)
    assert run("bans", "look-up", "--year", "2027", "--day", "2027-03-14").exit_code == 2
    assert run("bans", "export", "out.txt").exit_code == 2
