"""A real receiver of webhooks, which answers as it is told and verifies by the library."""

import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

from standardwebhooks import Webhook


@dataclass
class Receiver:
    """What has arrived, and what is answered: the planned statuses first, then 204.

    ``gate`` holds every answer to ``/slow`` until it is set.
    """

    port: int = 0
    planned: list[int] = field(default_factory=list)
    got: list[tuple[str, dict[str, str], bytes]] = field(default_factory=list)
    gate: threading.Event = field(default_factory=threading.Event)

    def url(self, path: str = "/hook") -> str:
        """Its address."""
        return f"http://127.0.0.1:{self.port}{path}"

    def paths(self) -> list[str]:
        """Where messages arrived, in their order."""
        return [path for path, _, _ in self.got]

    def verified(self, secret: str) -> list[dict[str, Any]]:
        """Every body, each by a signature that holds."""
        return [Webhook(secret).verify(body, headers) for _, headers, body in self.got]


@contextmanager
def receiving() -> Iterator[Receiver]:
    """A receiver on a loopback port of its own."""
    receiver = Receiver()

    class Handler(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            body = self.rfile.read(int(self.headers["Content-Length"]))
            receiver.got.append((self.path, dict(self.headers), body))
            if self.path == "/slow":
                receiver.gate.wait(120)
            self.send_response(receiver.planned.pop(0) if receiver.planned else 204)
            self.send_header("Location", receiver.url("/elsewhere"))
            self.send_header("Content-Length", "0")
            self.end_headers()

        def log_message(self, format: str, *args: Any) -> None:  # noqa: A002 - its name there
            del format, args

        def handle(self) -> None:
            with suppress(BrokenPipeError, ConnectionResetError):  # a sender that waits no longer
                super().handle()

    with ThreadingHTTPServer(("127.0.0.1", 0), Handler) as server:
        receiver.port = server.server_address[1]
        thread = threading.Thread(target=server.serve_forever, args=(0.05,))
        thread.start()
        try:
            yield receiver
        finally:
            receiver.gate.set()
            server.shutdown()
            thread.join()
