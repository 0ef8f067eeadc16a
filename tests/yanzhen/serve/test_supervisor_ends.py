"""However the supervisor ends, nothing of its tree is left."""

import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.yanzhen.serve.living import alive, eventually, group, numbers, told_pids
from yanzhen.serve.lock import hold
from yanzhen.serve.supervisor import STATUS_FILE

SCRIPT = str(Path(__file__).with_name("serving_trees.py"))
Popen = subprocess.Popen[bytes]


class Served:
    """A supervisor in a process of its own, and everybody that it has brought to life."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.supervisor: Popen | None = None
        self.pids: set[int] = set()

    def start(self, how: str, *names: str) -> Popen:
        """Start it and wait for its children and their children."""
        popen = subprocess.Popen([sys.executable, SCRIPT, how, *names], cwd=self.folder)
        self.supervisor = popen
        having_children = len(set(names) - {"redis"})
        born = self.folder / "grandchildren"
        eventually(lambda: set(self.told) == set(names))
        eventually(lambda: len(numbers(born)) == having_children)
        eventually(lambda: all(len(group(pid)) > 1 for pid in self.told.values()))  # the guards
        self.pids = {popen.pid, *self.told.values(), *numbers(born)}
        self.pids |= {pid for leader in self.pids for pid in group(leader)}
        assert all(alive(pid) for pid in self.pids)
        return popen

    @property
    def told(self) -> dict[str, int]:
        """The children that the status file names."""
        return told_pids(self.folder / STATUS_FILE)

    def gone(self) -> bool:
        """Whether nobody of them is left."""
        return not any(alive(pid) for pid in self.pids)


@pytest.fixture
def served(tmp_path: Path) -> Iterator[Served]:
    one = Served(tmp_path)
    yield one
    if one.supervisor:
        one.supervisor.kill()
        one.supervisor.wait()
    eventually(one.gone)


def test_a_killed_supervisor_leaves_nothing_running(served: Served) -> None:
    supervisor = served.start("run", "redis", "stubborn", "examining")
    supervisor.kill()
    eventually(served.gone, "some processes outlived the supervisor")
    with hold(served.folder):  # and the folder is free again
        pass


def test_a_child_dies_with_the_supervisor_even_without_its_guard(served: Served) -> None:
    supervisor = served.start("run", "redis")
    redis = served.told["redis"]
    (guard,) = group(redis) - {redis}
    os.kill(guard, signal.SIGKILL)
    eventually(lambda: not alive(guard))
    supervisor.kill()
    eventually(served.gone)


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM, signal.SIGHUP])
def test_a_signal_ends_the_tree_in_good_order(served: Served, number: signal.Signals) -> None:
    supervisor = served.start("run", "redis", "examining")
    supervisor.send_signal(number)
    assert supervisor.wait(240) == 0
    eventually(served.gone)  # the examiner's own guard has its own pace
    log = (served.folder / "logs" / "redis.log").read_text("utf-8")
    assert "ready to exit" in log  # it was asked, not killed


def test_a_second_ctrl_c_ends_all_at_once(served: Served) -> None:
    supervisor = served.start("run", "redis", "stubborn")
    supervisor.send_signal(signal.SIGINT)
    with pytest.raises(subprocess.TimeoutExpired):
        supervisor.wait(0.5)  # its grace is ten minutes
    supervisor.send_signal(signal.SIGINT)
    assert supervisor.wait(240) == 0
    eventually(served.gone)


def test_ctrl_c_in_the_block_ends_the_tree_and_a_second_one_at_once(served: Served) -> None:
    supervisor = served.start("block", "stubborn")
    supervisor.send_signal(signal.SIGINT)
    with pytest.raises(subprocess.TimeoutExpired):
        supervisor.wait(0.5)
    supervisor.send_signal(signal.SIGINT)
    assert supervisor.wait(240) == -signal.SIGINT  # KeyboardInterrupt, as Python ends by it
    eventually(served.gone)


def test_a_second_service_on_the_same_folder_is_refused_and_names_the_first(
    served: Served,
) -> None:
    supervisor = served.start("run", "redis")
    second = subprocess.run(
        [sys.executable, SCRIPT, "run", "redis"],
        cwd=served.folder,
        stderr=subprocess.PIPE,
        check=False,
    )
    assert second.returncode == 1
    assert f"已有服务在运行（进程号 {supervisor.pid}）" in second.stderr.decode()
    assert not served.gone()
