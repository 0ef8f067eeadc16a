"""Run as a program: a tree of the named children in a data folder, by ``run`` or in a block."""

import sys
import time
from pathlib import Path

from yanzhen.serve.child import Child
from yanzhen.serve.embedded_redis import EmbeddedRedis
from yanzhen.serve.lock import hold
from yanzhen.serve.supervisor import Tree

STUBBORN = "trap '' TERM; sleep 600 & echo $! >> grandchildren; while :; do wait; done"
EXAMINING = """
import time
from pathlib import Path
from workers.examiner.process import Process
examiner = Process(1_000_000_000, 1_000_000, "fault_doors:quiet")
with Path("grandchildren").open("a") as file:
    file.write(f"{examiner.pid}\\n")
time.sleep(600)
"""


def child(name: str, data: Path) -> Child:
    """A child by its name."""
    if name == "redis":
        return EmbeddedRedis(data).child()
    if name == "stubborn":
        return Child(name, ["sh", "-c", STUBBORN])
    doors = Path(__file__).parents[2] / "workers"
    env = {"PYTHONPATH": str(doors), "TMPDIR": str(data)}
    return Child(name, [sys.executable, "-c", EXAMINING], env=env)


def main() -> None:
    """Arguments: how to run, and the children; the data folder is the working one."""
    data, how, names = Path.cwd(), sys.argv[1], sys.argv[2:]
    with hold(data):
        tree = Tree([child(name, data) for name in names], data, log_files=True, grace=600)
        if how == "run":
            sys.exit(tree.run())
        with tree:
            time.sleep(600)


if __name__ == "__main__":
    main()
