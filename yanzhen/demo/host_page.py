"""A registration site in small, at an origin of its own: one page that embeds the applicant's."""

import json
from collections.abc import Callable
from http import HTTPStatus
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from importlib.resources import files
from typing import Any

_HERE = "127.0.0.1"


class HostPage(ThreadingHTTPServer):
    """Serves the page at ``/``, and a token for its applicant at ``POST /session``.

    The access key stays with this server, as it would with a real site's.
    """

    daemon_threads = True

    token: Callable[[], str]
    """A new token, from the service."""

    def __init__(self, port: int, service: str) -> None:
        """Listen on the loopback; ``service``: the address of yanzhen."""
        super().__init__((_HERE, port), _Handler)
        page = (files("yanzhen.demo") / "host.html").read_text("utf-8")
        self.page = page.replace("{embed}", f"{service}/embed.js").encode()

    @property
    def origin(self) -> str:
        """Where the page lies, and what the service has to let frame it."""
        return f"http://{_HERE}:{self.server_port}"


class _Handler(BaseHTTPRequestHandler):
    server: HostPage

    def do_GET(self) -> None:
        """The page; there is no other."""
        if self.path == "/":
            self._answer(HTTPStatus.OK, "text/html; charset=utf-8", self.server.page)
        else:
            self._answer(HTTPStatus.NOT_FOUND, "text/plain", b"")

    def do_POST(self) -> None:
        """A token, to the own page alone: browsers name the page that asks."""
        if self.path != "/session" or self.headers.get("Origin") != self.server.origin:
            self._answer(HTTPStatus.FORBIDDEN, "text/plain", b"")
            return
        body = json.dumps({"token": self.server.token()}).encode()
        self._answer(HTTPStatus.OK, "application/json", body)

    def log_message(self, format: str, *args: Any) -> None:  # noqa: A002 - the base class's name
        """Nothing: what is asked for is on screen."""

    def _answer(self, status: HTTPStatus, kind: str, body: bytes) -> None:
        self.send_response(status)
        for name, value in (
            ("Content-Type", kind),
            ("Content-Length", str(len(body))),
            ("Cache-Control", "no-store"),
        ):
            self.send_header(name, value)
        self.end_headers()
        self.wfile.write(body)
