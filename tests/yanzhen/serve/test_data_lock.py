"""One service for each data folder."""

import signal
import subprocess
import sys
from pathlib import Path

import pytest

from yanzhen.serve.lock import AlreadyRunningError, hold

# Dies holding the folder, while a process that it has started lives on.
DYING = """
import os, signal, subprocess, sys
from pathlib import Path
from yanzhen.serve.lock import hold
with hold(Path(sys.argv[1])):
    print(subprocess.Popen(["sleep", "600"], stdout=subprocess.DEVNULL).pid, flush=True)
    os.kill(os.getpid(), signal.SIGKILL)
"""


def test_a_held_folder_is_refused_until_it_is_free(tmp_path: Path) -> None:
    data = tmp_path / "new" / "data"
    with hold(data):
        with pytest.raises(AlreadyRunningError, match="已有服务在运行") as caught, hold(data):
            pytest.fail("held twice")
        assert caught.value.code == "serve.already_running"
        assert str(data) in str(caught.value)
    with hold(data):
        pass
    assert data.stat().st_mode & 0o777 == 0o700


def test_other_folders_are_free(tmp_path: Path) -> None:
    with hold(tmp_path / "one"), hold(tmp_path / "two"):
        pass


def test_the_dead_hold_nothing_even_where_a_child_lives_on(tmp_path: Path) -> None:
    command = [sys.executable, "-c", DYING, str(tmp_path)]
    done = subprocess.run(command, stdout=subprocess.PIPE, check=False)
    assert done.returncode == -signal.SIGKILL
    try:
        with hold(tmp_path):
            pass
    finally:
        subprocess.run(["kill", done.stdout.decode().strip()], check=True)
