"""The embedded Redis-protocol server: private, lasting, and back after damage."""

import os
import signal
import socket
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest
import redis

from tests.yanzhen.serve.living import eventually
from yanzhen.serve import embedded_redis, private_socket
from yanzhen.serve.child import Ending
from yanzhen.serve.embedded_redis import EmbeddedRedis, EmbeddedRedisError
from yanzhen.serve.supervisor import Tree


@contextmanager
def running(data: Path) -> Iterator[Tree]:
    with Tree([EmbeddedRedis(data).child()], data, log_files=True) as tree:
        tree.wait_ready(60)
        yield tree


@contextmanager
def client(data: Path) -> Iterator[Any]:
    with redis.Redis.from_url(EmbeddedRedis(data).url, decode_responses=True) as one:
        yield one


def fill(data: Path) -> Path:
    """Run the server, write into it, and return the folder of its append-only files."""
    with running(data), client(data) as one:
        one.rpush("papers", *range(100))
        one.set("last", "written")
    return data / "redis" / embedded_redis.APPENDED


def test_it_is_private(tmp_path: Path) -> None:
    with running(tmp_path), client(tmp_path) as one:
        server = EmbeddedRedis(tmp_path)
        assert one.config_get("port") == {"port": "0"}
        assert one.config_get("protected-mode") == {"protected-mode": "yes"}
        assert server.socket.stat().st_mode & 0o777 == 0o700
        assert server.folder.stat().st_mode & 0o777 == 0o700
        assert one.info("server")["config_file"] == ""


def test_it_never_drops_and_syncs_every_second(tmp_path: Path) -> None:
    wanted = {
        "appendonly": "yes",
        "appendfsync": "everysec",
        "save": "",
        "maxmemory-policy": "noeviction",
    }
    with running(tmp_path), client(tmp_path) as one:
        assert {name: one.config_get(name)[name] for name in wanted} == wanted


def test_what_was_written_outlives_its_death(tmp_path: Path) -> None:
    with running(tmp_path) as tree, client(tmp_path) as one:
        one.rpush("papers", 1, 2)
        pid = tree.status()[0].pid
        assert pid
        os.kill(pid, signal.SIGKILL)
        eventually(lambda: tree.status()[0].restarts == 1 and tree.status()[0].ready)
        assert one.lrange("papers", 0, -1) == ["1", "2"]
    with running(tmp_path), client(tmp_path) as one:
        assert one.lrange("papers", 0, -1) == ["1", "2"]


@pytest.mark.parametrize("name", ["a b", "申报'\"数据", "50%?#&", "$HOME \\n"])
def test_any_folder_name_will_do(tmp_path: Path, name: str) -> None:
    with running(tmp_path / name), client(tmp_path / name) as one:
        assert one.ping()
        assert Path(one.config_get("dir")["dir"]) == tmp_path / name / "redis"


def test_a_file_cut_off_at_its_end_keeps_the_rest(tmp_path: Path) -> None:
    (log,) = fill(tmp_path).glob("*.incr.aof")
    os.truncate(log, log.stat().st_size - 7)
    with running(tmp_path), client(tmp_path) as one:
        assert one.llen("papers") == 100
        assert one.get("last") is None
    assert not list((tmp_path / "redis").glob("refused-*"))


def garbage(folder: Path) -> None:
    (log,) = folder.glob("*.incr.aof")
    log.write_bytes(log.read_bytes()[:500] + os.urandom(5000))


def unknown_command(folder: Path) -> None:
    (log,) = folder.glob("*.incr.aof")
    log.write_bytes(log.read_bytes() + b"*1\r\n$5\r\nNOSUC\r\n")


def cut_base(folder: Path) -> None:
    (base,) = folder.glob("*.base.rdb")
    os.truncate(base, 20)


def spoilt_manifest(folder: Path) -> None:
    (folder / "appendonly.aof.manifest").write_text("spoilt", "utf-8")


def lost_log(folder: Path) -> None:
    (log,) = folder.glob("*.incr.aof")
    log.unlink()


@pytest.mark.parametrize("spoil", [garbage, unknown_command, cut_base, spoilt_manifest, lost_log])
def test_refused_files_are_kept_aside_and_the_server_starts_empty(
    tmp_path: Path, spoil: Callable[[Path], None]
) -> None:
    folder = fill(tmp_path)
    spoil(folder)
    spoilt = {path.name: path.read_bytes() for path in folder.iterdir()}
    with running(tmp_path) as tree, client(tmp_path) as one:
        assert tree.status()[0].restarts == 1
        assert one.dbsize() == 0
        one.set("fresh", "start")
    (aside,) = (tmp_path / "redis").glob("refused-*")
    assert {path.name: path.read_bytes() for path in aside.iterdir()} == spoilt
    with running(tmp_path), client(tmp_path) as one:
        assert one.get("fresh") == "start"


@pytest.mark.parametrize("ending", [None, Ending(-9, ready=False), Ending(1, ready=True)])
def test_nothing_is_put_aside_for_other_reasons(tmp_path: Path, ending: Ending | None) -> None:
    folder = tmp_path / "redis" / embedded_redis.APPENDED
    folder.mkdir(parents=True)
    EmbeddedRedis(tmp_path).prepare(ending)
    assert folder.exists()


def test_only_the_latest_refused_files_are_kept(tmp_path: Path) -> None:
    for number in range(5):
        folder = tmp_path / "redis" / embedded_redis.APPENDED
        folder.mkdir(parents=True)
        (folder / str(number)).touch()
        EmbeddedRedis(tmp_path).prepare(Ending(1, ready=False))
    aside = sorted((tmp_path / "redis").glob("refused-*"))
    assert [path.name for folder in aside for path in folder.iterdir()] == ["2", "3", "4"]


def test_a_path_too_long_for_a_socket_gets_a_short_private_one(tmp_path: Path) -> None:
    data = tmp_path / ("很长的目录" * 10)
    server = EmbeddedRedis(data)
    try:
        with running(data), client(data) as one:
            assert one.ping()
            assert server.socket.parent.stat().st_mode & 0o777 == 0o700
        assert len(os.fsencode(server.socket)) <= private_socket.LONGEST_PATH
        assert EmbeddedRedis(data).socket == server.socket
        assert EmbeddedRedis(data / "other").socket != server.socket
        assert (data / "redis" / embedded_redis.APPENDED).exists()
    finally:
        server.socket.parent.rmdir()


def test_a_short_path_that_somebody_else_has_taken_is_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(private_socket, "_SHARED", tmp_path)
    server = EmbeddedRedis(tmp_path / ("long" * 30))
    server.socket.parent.symlink_to(tmp_path)
    with pytest.raises(PermissionError):
        server.prepare(None)


def test_silence_is_not_readiness(tmp_path: Path) -> None:
    server = EmbeddedRedis(tmp_path)
    server.prepare(None)
    assert not server.ready()
    with socket.socket(socket.AF_UNIX) as mute:
        mute.bind(str(server.socket))
        mute.listen()
        with pytest.raises(EmbeddedRedisError, match="没有应答"):
            server.wait_ready(0.1)
