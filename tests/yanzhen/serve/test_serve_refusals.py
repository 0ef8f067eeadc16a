"""What cannot work is refused in words before anything is started."""

import os
import socket
import sqlite3
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from service.db.engine import Database
from tests.yanzhen.commands import run
from yanzhen.cli import main

BESIDE = [("serve", "--only", "api"), ("worker",), ("housekeeper",)]
WRITING = [("serve",), ("migrate",), ("demo", "--folder", ".")]


@pytest.fixture(autouse=True)
def alone(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """In a folder of one's own, with no settings of the caller's."""
    monkeypatch.chdir(tmp_path)
    for name in [name for name in os.environ if name.startswith("YANZHEN_")]:
        monkeypatch.delenv(name)


def refused(*command: str, status: int = 1) -> str:
    """Run a command that ends with this status; what it said."""
    result: Result = CliRunner().invoke(main, command)
    assert result.exit_code == status, result.output
    assert result.exception is None or isinstance(result.exception, SystemExit)
    return result.output


def test_a_taken_port(tmp_path: Path) -> None:
    with socket.create_server(("127.0.0.1", 0)) as other:
        port = str(other.getsockname()[1])
        said = refused("serve", "--port", port)
    assert f"端口 {port} 已被别的程序占用" in said
    assert "yz_" not in said  # a first key that nobody could use
    assert not (tmp_path / "data" / "redis").exists()


@pytest.mark.parametrize("command", WRITING)
def test_a_data_folder_that_is_no_folder(tmp_path: Path, command: tuple[str, ...]) -> None:
    (tmp_path / "data").write_text("in the way", "utf-8")
    said = refused(*command)
    assert "数据目录" in said
    assert "无法写入" in said


@pytest.mark.skipif(not Path("/proc/self").exists(), reason="needs a file system without writers")
@pytest.mark.parametrize("command", ["serve", "migrate"])
def test_a_data_folder_that_nobody_may_write_to(
    monkeypatch: pytest.MonkeyPatch, command: str
) -> None:
    monkeypatch.setenv("YANZHEN_DATA", "/proc/self")
    assert "数据目录 /proc/self 无法写入" in refused(command)


@pytest.mark.parametrize("command", BESIDE)
def test_a_database_without_tables(command: tuple[str, ...]) -> None:
    assert "请先运行 yanzhen migrate" in refused(*command)


@pytest.mark.parametrize("command", BESIDE)
def test_no_redis_and_no_service_to_join(command: tuple[str, ...]) -> None:
    assert CliRunner().invoke(main, ["migrate"]).exit_code == 0
    said = refused(*command)
    assert "请先运行 yanzhen serve" in said
    assert "YANZHEN_REDIS_URL" in said


@pytest.mark.parametrize("command", [*BESIDE, ("serve",), ("migrate",)])
def test_master_keys_that_are_missing_or_open_to_others(
    tmp_path: Path, command: tuple[str, ...]
) -> None:
    assert CliRunner().invoke(main, ["migrate"]).exit_code == 0
    keys = tmp_path / "data" / "master-keys.json"
    keys.chmod(0o644)
    assert "chmod 600" in refused(*command)
    keys.unlink()
    said = refused(*command)
    assert "请从备份恢复该文件" in said
    assert "YANZHEN_MASTER_KEYS" in said
    assert not keys.exists()


def test_migrating_twice_shows_the_key_once() -> None:
    first, second = (CliRunner().invoke(main, ["migrate"]) for _ in range(2))
    assert first.exit_code == second.exit_code == 0
    assert ("yz_" in first.output, "yz_" in second.output) == (True, False)
    assert "数据库已是本程序的版本。" in second.output


def test_a_database_of_a_later_version(tmp_path: Path) -> None:
    assert CliRunner().invoke(main, ["migrate"]).exit_code == 0
    database = Database(f"sqlite:///{tmp_path / 'data' / 'yanzhen.sqlite3'}")
    with database.write() as session:
        session.connection().exec_driver_sql("UPDATE alembic_version SET version_num = '9999'")
    database.close()
    for command in ("serve", "migrate"):
        assert "更新的版本" in refused(command)


@pytest.mark.parametrize("command", ["serve", "migrate"])
def test_a_file_that_is_no_database(tmp_path: Path, command: str) -> None:
    (tmp_path / "data").mkdir()
    (tmp_path / "data" / "yanzhen.sqlite3").write_bytes(b"no database" * 1000)
    said = refused(command)
    assert "数据库无法使用" in said
    with pytest.raises(sqlite3.DatabaseError):
        sqlite3.connect(tmp_path / "data" / "yanzhen.sqlite3").execute("SELECT 1 FROM x")


@pytest.mark.parametrize(
    "url",
    [
        "postgresql+psycopg://nobody:secret@127.0.0.1:1/none",
        "postgresql://nobody:secret@127.0.0.1:1/none",  # another driver's, which is not here
        "nobody:secret",
    ],
)
def test_a_database_that_cannot_be_reached(monkeypatch: pytest.MonkeyPatch, url: str) -> None:
    monkeypatch.setenv("YANZHEN_DATABASE_URL", url)
    said = refused("serve", "--port", "0")
    assert "数据库无法使用" in said
    assert "YANZHEN_DATABASE_URL" in said
    assert "secret" not in said


@pytest.mark.parametrize(
    "command", ["serve", "worker", "housekeeper", "migrate", "demo", "keys list"]
)
@pytest.mark.parametrize("line", ["wokers = 3", "port = 'eighty'", "port ="])
def test_settings_that_cannot_be_used(tmp_path: Path, command: str, line: str) -> None:
    (tmp_path / "yanzhen.toml").write_text(line, "utf-8")
    assert "设置（YANZHEN_* 或 yanzhen.toml）无法使用" in refused(*command.split(), status=2)


def test_a_log_level_that_is_none(tmp_path: Path) -> None:
    done = run("worker", cwd=tmp_path, log_level="LOUD")
    assert done.returncode == 2
    assert "日志级别（YANZHEN_LOG_LEVEL）无法使用" in done.stderr


def test_an_unknown_option() -> None:
    assert "--lod" in refused("serve", "--lod", status=2)
