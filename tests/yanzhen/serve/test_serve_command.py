"""``yanzhen serve`` as a real process: its first key, its end, and those beside it."""

import re
import signal
from collections.abc import Iterator
from pathlib import Path

import httpx2
import pytest

from tests.yanzhen.commands import Command, run, running
from yanzhen.serve.free_port import free_port

SETTINGS = {
    "data": "data",
    "workers": 1,
    "precheck_workers": 0,
    "examine_door": "tests.faults.quick_door:door",
}
KEY = re.compile(r"^  (yz_\S+)$", re.MULTILINE)


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("served")


@pytest.fixture(scope="module")
def served(folder: Path) -> Iterator[tuple[Command, int]]:
    """A first start, and its port."""
    port = free_port()
    with running("serve", "--port", str(port), cwd=folder, **SETTINGS) as command:
        command.says("按 Ctrl-C 停止")
        command.says("Application startup complete")
        yield command, port


def ask(port: int, key: str) -> int:
    """How the API answers to a key."""
    headers = {"Authorization": f"Bearer {key}"}
    return httpx2.get(f"http://127.0.0.1:{port}/api/v1/keys", headers=headers).status_code


def key_of(command: Command) -> str:
    (key,) = KEY.findall(command.text)
    return str(key)


def test_the_first_key_is_shown_once_and_opens_the_api(served: tuple[Command, int]) -> None:
    command, port = served
    assert command.text.count("首个访问密钥") == 1
    assert command.text.count("yanzhen users make --login") == 1
    assert ask(port, key_of(command)) == 200
    assert ask(port, "yz_guessed") == 401


def test_a_second_service_on_the_folder_is_refused(
    served: tuple[Command, int], folder: Path
) -> None:
    second = run("serve", "--port", "0", cwd=folder, **SETTINGS)
    assert second.returncode == 1
    assert f"已有服务在运行（进程号 {served[0].popen.pid}）" in second.stderr
    assert "yz_" not in second.stdout


def test_keys_are_made_listed_and_revoked_beside_it(
    served: tuple[Command, int], folder: Path
) -> None:
    _, port = served
    made = run("keys", "make", "--client", "office", "--scope", "operate", cwd=folder, **SETTINGS)
    key = made.stdout.strip()
    assert ask(port, key) == 200
    listed = run("keys", "list", cwd=folder, **SETTINGS).stdout
    assert "yz_" not in listed
    (line,) = (line for line in listed.splitlines() if "  office  operate  有效" in line)
    revoked = run("keys", "revoke", line.split()[0], cwd=folder, **SETTINGS)
    assert (revoked.returncode, revoked.stdout) == (0, "密钥已停用。\n")
    assert ask(port, key) == 401


def test_an_api_beside_the_tree_takes_the_tree_s_queue(
    served: tuple[Command, int], folder: Path, tmp_path: Path
) -> None:
    port = free_port()
    own = SETTINGS | {"data": folder / "data"}
    with running("serve", "--only", "api", "--port", str(port), cwd=tmp_path, **own) as command:
        command.says("Application startup complete")
        ready = httpx2.get(f"http://127.0.0.1:{port}/health/ready")
        assert ready.status_code == 200, ready.text
        command.interrupt()
        assert command.ended() == 0
        assert "Traceback" not in command.text
    assert ask(served[1], key_of(served[0])) == 200


def test_ctrl_c_ends_all_of_it_and_the_next_start_shows_no_key(
    served: tuple[Command, int], folder: Path
) -> None:
    command, port = served
    key = key_of(command)
    command.interrupt()
    assert command.ended() == 0
    assert command.text.rstrip().endswith("服务已停止，它启动的进程都已结束。")
    assert "Traceback" not in command.text
    with running("serve", "--port", str(port), cwd=folder, **SETTINGS) as again:
        again.says("Application startup complete")
        assert "首个访问密钥" not in again.text
        assert ask(port, key) == 200
        again.popen.send_signal(signal.SIGTERM)
        assert again.ended() == 0
        assert "Traceback" not in again.text
