"""The folders that workers leave behind when they are killed."""

import subprocess
import sys
from pathlib import Path

from workers.scratch import scratch

HOLDING = """
import sys
from pathlib import Path
from workers.scratch import scratch
with scratch(Path(sys.argv[1])) as folder:
    (folder / "page.png").touch()
    print(folder, flush=True)
    sys.stdin.read()
"""


def start(data: Path) -> "tuple[subprocess.Popen[str], Path]":
    popen = subprocess.Popen(
        [sys.executable, "-c", HOLDING, str(data)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    assert popen.stdout is not None
    return popen, Path(popen.stdout.readline().strip())


def test_a_folder_of_the_living_stays_and_one_of_the_dead_goes(tmp_path: Path) -> None:
    living, kept = start(tmp_path)
    killed, left = start(tmp_path)
    killed.kill()
    killed.communicate()
    assert (left / "page.png").exists()
    with scratch(tmp_path) as mine:
        assert {kept, mine} == set(mine.parent.glob("worker-*"))
        assert (kept / "page.png").exists()
    living.communicate("")
    assert not list(mine.parent.glob("worker-*"))
