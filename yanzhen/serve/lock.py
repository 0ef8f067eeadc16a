"""One service for each data folder, held by a lock that the kernel takes back from the dead."""

import contextlib
import fcntl
import os
from collections.abc import Iterator
from pathlib import Path

from schemas.errors import YanzhenError

LOCK_FILE = "lock"


class AlreadyRunningError(YanzhenError):
    """Another service holds this data folder."""

    code = "serve.already_running"


@contextlib.contextmanager
def hold(data: Path) -> Iterator[None]:
    """Hold the data folder, which is made where it is missing.

    The file stays; only the lock on it counts, and that ends with this process whatever ends it.

    Raises:
        AlreadyRunningError: another process holds it.
    """
    data.mkdir(mode=0o700, parents=True, exist_ok=True)
    with (data / LOCK_FILE).open("a+", encoding="utf-8") as file:
        try:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError as error:
            file.seek(0)
            raise AlreadyRunningError(_running(data, file.read())) from error
        file.truncate(0)
        file.write(str(os.getpid()))
        file.flush()
        yield


def _running(data: Path, pid: str) -> str:
    who = f"（进程号 {pid}）" if pid else ""
    return f"数据目录 {data} 已有服务在运行{who}。请先停止它，或换一个数据目录（YANZHEN_DATA）。"
