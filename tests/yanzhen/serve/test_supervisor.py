"""Starting, watching and restarting real processes."""

import logging
import os
import signal
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.yanzhen.serve.living import alive, eventually, numbers, told_pids
from yanzhen.serve import branch, child
from yanzhen.serve.child import Child, Ending
from yanzhen.serve.supervisor import STATUS_FILE, StartError, Tree

SLEEP = ("sleep", "600")


def shell(script: str) -> list[str]:
    return ["sh", "-c", script]


def of(tree: Tree, name: str) -> branch.ChildStatus:
    return next(one for one in tree.status() if one.name == name)


def test_a_child_starts_once_those_before_it_are_ready(tmp_path: Path) -> None:
    answers, seen = tmp_path / "answers", []
    tree = Tree(
        [
            Child("first", SLEEP, ready=answers.exists),
            Child("second", SLEEP, prepare=lambda _: seen.append(answers.exists())),
        ],
        tmp_path,
    )
    with tree:
        eventually(lambda: of(tree, "first").pid is not None)
        with pytest.raises(StartError, match="first、second"):
            tree.wait_ready(0.2)
        assert seen == []
        answers.touch()
        tree.wait_ready(60)
        assert seen == [True]


def test_leaving_the_block_ends_every_child(tmp_path: Path) -> None:
    with Tree([Child("one", SLEEP), Child("two", SLEEP)], tmp_path) as tree:
        tree.wait_ready(60)
        pids = [one.pid for one in tree.status() if one.pid]
        assert told_pids(tmp_path / STATUS_FILE) == dict(zip(("one", "two"), pids, strict=True))
        assert all(alive(pid) for pid in pids)
    assert not any(alive(pid) for pid in pids)
    assert [one.pid for one in tree.status()] == [None, None]
    assert not (tmp_path / STATUS_FILE).exists()


def test_a_killed_child_is_started_again_and_its_group_is_swept(tmp_path: Path) -> None:
    orphans = tmp_path / "orphans"
    script = f"sleep 600 & echo $! >> '{orphans}'; wait"
    with Tree([Child("one", shell(script))], tmp_path) as tree:
        eventually(lambda: len(numbers(orphans)) == 1)
        former = of(tree, "one").pid
        assert former
        os.kill(former, signal.SIGKILL)
        eventually(lambda: of(tree, "one").restarts == 1 and of(tree, "one").ready)
        eventually(lambda: not alive(numbers(orphans)[0]))
        assert of(tree, "one").pid not in {None, former}


def test_the_next_start_is_told_how_the_last_one_ended(tmp_path: Path) -> None:
    endings: list[Ending | None] = []
    failing = Child("one", shell("exit 3"), ready=lambda: False, prepare=endings.append)
    with Tree([failing], tmp_path):
        eventually(lambda: len(endings) == 2)
    assert endings == [None, Ending(status=3, ready=False)]


@pytest.mark.parametrize(
    ("changed", "delays"),
    [
        ({}, ["0.1", "0.2", "0.4"]),
        ({"LONGEST_DELAY": 0.3}, ["0.1", "0.2", "0.3", "0.3"]),
        ({"STEADY_AFTER": 0.0}, ["0.1", "0.1", "0.1"]),
    ],
)
def test_patience_grows_up_to_a_limit_and_a_good_run_resets_it(
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    caplog: pytest.LogCaptureFixture,
    changed: dict[str, float],
    delays: list[str],
) -> None:
    caplog.set_level(logging.INFO)
    for name, value in {"FIRST_DELAY": 0.1, **changed}.items():
        monkeypatch.setattr(branch, name, value)

    def waits() -> list[str]:
        said = [record.getMessage() for record in caplog.records]
        return [line.split()[-2] for line in said if "started again in" in line]

    with Tree([Child("one", ["false"])], tmp_path):
        eventually(lambda: len(waits()) >= len(delays))
    assert waits()[: len(delays)] == delays


def test_what_cannot_be_prepared_is_tried_again(tmp_path: Path) -> None:
    tries = []

    def prepare(_: Ending | None) -> None:
        tries.append(1)
        if len(tries) == 1:
            raise OSError(28, "No space left on device")

    with Tree([Child("one", SLEEP, prepare=prepare)], tmp_path) as tree:
        tree.wait_ready(60)
        assert len(tries) == 2


def test_foundations_end_after_all_that_stand_on_them(tmp_path: Path) -> None:
    log = tmp_path / "log"

    def leaving(name: str, seconds: float) -> list[str]:
        last_words = f"sleep {seconds}; echo {name} >> '{log}'; exit"
        return shell(f"trap '{last_words}' TERM; touch '{tmp_path}/{name}'; sleep 600 & wait")

    def child_of(name: str, seconds: float, *, foundation: bool) -> Child:
        ready = (tmp_path / name).exists
        return Child(name, leaving(name, seconds), ready=ready, foundation=foundation)

    base, user = child_of("base", 0, foundation=True), child_of("user", 0.3, foundation=False)
    with Tree([base, user], tmp_path) as tree:
        tree.wait_ready(60)
    assert log.read_text("utf-8").split() == ["user", "base"]


def test_who_ignores_the_request_is_killed_with_its_group_after_the_grace(tmp_path: Path) -> None:
    orphans = tmp_path / "orphans"
    script = f"trap '' TERM; sleep 600 & echo $! >> '{orphans}'; while :; do wait; done"
    with Tree([Child("one", shell(script))], tmp_path, grace=0.2) as tree:
        eventually(lambda: len(numbers(orphans)) == 1)
        pids = [of(tree, "one").pid or 0, *numbers(orphans)]
        assert all(alive(pid) for pid in pids)
    eventually(lambda: not any(alive(pid) for pid in pids))


def test_output_goes_to_a_log_of_the_owner(tmp_path: Path) -> None:
    with Tree(
        [Child("one", shell("echo said; echo wailed >&2; sleep 600"))], tmp_path, log_files=True
    ):
        log = tmp_path / "logs" / "one.log"
        eventually(lambda: log.exists() and log.read_text("utf-8") == "said\nwailed\n")
    assert log.stat().st_mode & 0o777 == 0o600


def test_a_large_log_is_put_aside(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(child, "LOG_BYTES", 5)
    for words in (b"short", b"-long", b"new"):
        with child.open_log(tmp_path / "logs" / "one.log") as log:
            log.write(words)
    assert (tmp_path / "logs" / "one.log").read_bytes() == b"new"
    assert (tmp_path / "logs" / "one.log.1").read_bytes() == b"short-long"


def test_a_missing_program_is_named_in_the_log(tmp_path: Path) -> None:
    endings: list[Ending | None] = []
    with Tree([Child("one", ["no-such"], prepare=endings.append)], tmp_path, log_files=True):
        eventually(lambda: len(endings) >= 2)
    assert endings[1]
    assert endings[1].status == 127
    assert "no-such: No such file" in (tmp_path / "logs" / "one.log").read_text("utf-8")


def test_children_inherit_neither_python_s_ignored_signals_nor_our_files(tmp_path: Path) -> None:
    out = tmp_path / "out"
    look = "import os; print(os.environ['WORD'], os.listdir('/proc/self/fd'))"
    script = f"grep SigIgn /proc/self/status > '{out}'; {sys.executable} -c \"{look}\" >> '{out}'"
    held = os.open(tmp_path, os.O_RDONLY)
    os.set_inheritable(held, True)
    with Tree([Child("one", shell(f"{script}; sleep 600"), env={"WORD": "given"})], tmp_path):
        eventually(lambda: out.exists() and out.read_text("utf-8").count("\n") == 2)
    os.close(held)
    ignored, seen = out.read_text("utf-8").splitlines()
    # Python ignores SIGPIPE; what whoever runs the tests ignores (nohup, say) is theirs to ignore.
    assert not int(ignored.split()[1], 16) & 1 << (signal.SIGPIPE - 1)
    assert seen == "given ['0', '1', '2', '3']"  # 3 is the folder being listed


def test_a_fault_of_the_tree_ends_the_children_and_is_not_hidden(tmp_path: Path) -> None:
    pids: list[int] = []

    def broken() -> bool:
        pids.extend(told_pids(tmp_path / STATUS_FILE).values())
        if pids:
            raise ZeroDivisionError
        return False

    def live() -> None:
        with Tree([Child("one", SLEEP, ready=broken)], tmp_path) as tree:
            tree.wait_ready(60)

    wait: Callable[[], None] = live
    with pytest.raises(ZeroDivisionError):
        wait()
    assert not any(alive(pid) for pid in pids)
