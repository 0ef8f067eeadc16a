"""Whether a port can be listened on, before anything is started that would want to."""

import errno
import socket
from contextlib import suppress

from schemas.errors import YanzhenError

_HERE = "127.0.0.1"


class PortError(YanzhenError):
    """Nothing can listen there."""

    code = "serve.port"


def usable_port(host: str, wanted: int) -> int:
    """The wanted port; where that is 0, one that is free now.

    Raises:
        PortError: somebody listens there, or this machine cannot.
    """
    try:
        return _listened_on(host, wanted)
    except OSError as error:
        if error.errno == errno.EADDRINUSE:
            raise PortError(
                f"端口 {wanted} 已被别的程序占用。请停止那个程序，"
                "或用 --port（YANZHEN_PORT）换一个端口。"
            ) from error
        raise PortError(
            f"无法在 {host} 的端口 {wanted} 上监听（{error.strerror}）。"
            "请检查监听地址（YANZHEN_HOST）和端口（YANZHEN_PORT）。"
        ) from error


def free_port(host: str = _HERE, wanted: int = 0) -> int:
    """The wanted port where nobody listens on it, else one that is free now."""
    with suppress(PortError):
        return usable_port(host, wanted)
    return usable_port(host, 0)


def _listened_on(host: str, port: int) -> int:
    family, kind, _, _, address = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)[0]
    with socket.socket(family, kind) as probe:
        # As the server does: connections of the one before, still closing, are in nobody's way.
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        probe.bind(address)
        probe.listen()
        return int(probe.getsockname()[1])
