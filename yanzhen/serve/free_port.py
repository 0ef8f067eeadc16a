"""Finding a port to listen on."""

import socket
from contextlib import suppress

_HERE = "127.0.0.1"


def free_port(host: str = _HERE, wanted: int = 0) -> int:
    """The wanted port where nobody listens on it, else one that is free now."""
    with socket.socket() as probe, suppress(OSError):
        probe.bind((host, wanted))
        return int(probe.getsockname()[1])
    with socket.socket() as probe:
        probe.bind((host, 0))
        return int(probe.getsockname()[1])
