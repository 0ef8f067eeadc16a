"""Thousands of small uploads by several clients, some of which break off and begin again."""

import http.client
import json
import socket
import threading
import time
from collections import Counter
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from dataclasses import dataclass
from functools import partial
from itertools import count
from pathlib import Path
from typing import Any

import httpx2

from service.settings import Settings

APPLICATIONS = 20
CLIENTS = 4
_PATIENCE = 240.0
_AGAIN = 0.2
_BOUNDARY = "a-paper-among-thousands"


@dataclass(frozen=True)
class Paper:
    """One upload: its bytes and what is said with them."""

    number: int
    application: str

    @property
    def body(self) -> bytes:
        """The multipart form."""
        form = b""
        if self.number % 3 == 0:
            form += _field('name="kind"', "diploma")
        if self.number % 4 == 0:
            form += _field('name="declared"', json.dumps({"name": "张三"}))
        file = _field('name="file"; filename="扫描.txt"', f"paper {self.number}")
        return form + file + f"--{_BOUNDARY}--\r\n".encode()


class Flood:
    """``answers`` counts ids by paper as they were answered: one id for each, ever the same."""

    def __init__(self, settings: Settings, key: str, uploads: int) -> None:
        self._settings, self._uploads = settings, uploads
        self._headers = {
            "Authorization": f"Bearer {key}",
            "Content-Type": f"multipart/form-data; boundary={_BOUNDARY}",
        }
        self._numbers = count()
        self._lock = threading.Lock()
        self.answers: dict[int, set[str]] = {}
        self.broken_off: Counter[str] = Counter()
        self.seconds = 0.0

    def pour(self, on_upload: Callable[[int], None]) -> None:
        """Upload everything from several threads; ``on_upload`` hears the number of each."""
        began = time.monotonic()
        applications = self._applications()
        with ThreadPoolExecutor(CLIENTS, "client") as threads:
            for one in [
                threads.submit(self._client, applications, on_upload) for _ in range(CLIENTS)
            ]:
                one.result()
        self.seconds = time.monotonic() - began

    def _applications(self) -> list[str]:
        with self._session() as client:
            del client.headers["Content-Type"]
            made = [{"external_id": f"flood-{n}", "name": "张三"} for n in range(APPLICATIONS)]
            return [
                str(_insist(partial(client.post, "/applications", json=body))["id"])
                for body in made
            ]

    def _client(self, applications: list[str], on_upload: Callable[[int], None]) -> None:
        with self._session() as client:
            for number in self._mine():
                paper = Paper(number, applications[number % APPLICATIONS])
                self._upload(client, paper)
                on_upload(number)

    def _mine(self) -> Iterator[int]:
        while True:
            with self._lock:
                number = next(self._numbers)
            if number >= self._uploads:
                return
            yield number

    def _upload(self, client: httpx2.Client, paper: Paper) -> None:
        """Every seventh is sent twice, some break off first in the middle of the one or other."""
        if paper.number % 11 == 0:
            self._break_off(paper, "body")
        if paper.number % 13 == 0:
            self._break_off(paper, "answer")
        path = f"/applications/{paper.application}/documents"
        answers = {
            str(_insist(lambda: client.post(path, content=paper.body))["id"])
            for _ in range(2 if paper.number % 7 == 0 else 1)
        }
        with self._lock:
            self.answers[paper.number] = answers

    def _break_off(self, paper: Paper, where: str) -> None:
        """Hang up in the middle of the body, or when the first byte of the answer has come."""
        body = paper.body
        lines = [f"POST /api/v1/applications/{paper.application}/documents HTTP/1.1", "Host: here"]
        lines += [f"{name}: {value}" for name, value in self._headers.items()]
        head = "\r\n".join([*lines, f"Content-Length: {len(body)}", "", ""]).encode()
        address = (self._settings.host, self._settings.port)
        with suppress(OSError), socket.create_connection(address, _PATIENCE) as sock:
            sock.sendall(head + (body[: len(body) // 2] if where == "body" else body))
            if where == "answer":
                sock.recv(1)
            with self._lock:
                self.broken_off[where] += 1

    def _session(self) -> httpx2.Client:
        address = f"http://{self._settings.host}:{self._settings.port}/api/v1"
        return httpx2.Client(base_url=address, headers=self._headers, timeout=_PATIENCE)


def resident_mb(pid: int) -> float:
    """Memory that a process holds."""
    lines = Path(f"/proc/{pid}/status").read_text("ascii").splitlines()
    return int(next(line for line in lines if line.startswith("VmRSS")).split()[1]) / 1000


def _field(named: str, value: str) -> bytes:
    return f"--{_BOUNDARY}\r\nContent-Disposition: form-data; {named}\r\n\r\n{value}\r\n".encode()


def _insist(call: Callable[[], httpx2.Response]) -> dict[str, Any]:
    """Ask until the service takes it, as a registration site does."""
    while True:
        with suppress(httpx2.TransportError):
            answer = call()
            if answer.is_success:
                found: dict[str, Any] = answer.json()
                return found
            assert answer.status_code >= http.client.INTERNAL_SERVER_ERROR, answer.text
        time.sleep(_AGAIN)
