"""Real worker processes on a database, a file store and a Redis, with doors that go wrong.

A process costs seconds of imports: what one test has started serves the next as well, unless that
one asks for its own.
"""

import os
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import timedelta
from itertools import count
from pathlib import Path
from typing import TypeAlias

import redis
from pydantic import SecretStr
from sqlalchemy import select

from service.audit.tables import Event
from service.clock import SystemClock
from service.db.engine import Database
from service.documents import store
from service.documents.tables import Document, DocumentState
from service.jobs.doorbell import connect
from service.jobs.tables import Lane
from service.settings import Settings
from service.storage.disk import file_store
from tests.service import papers_given

PATIENCE = 240.0
HASTY = {
    "lease_seconds": 3.0,  # so long a busy machine may keep a living worker from its sign of life
    "reconcile_seconds": 0.2,
    "ring_again_seconds": 0.5,
    "retry_seconds": 0.1,
    "examine_seconds": 120.0,
    "examine_memory_mb": 200,
    "examine_door": "tests.workers.patient_door:door",
    "claims": 4,
}
KEEPER, WORKER = "workers.housekeeper", "workers.worker"

Running: TypeAlias = subprocess.Popen[bytes]


class Works:
    """One installation: what is uploaded to it and what becomes of it."""

    def __init__(self, data: Path, database_url: str, redis_url: str) -> None:
        mine = {
            "data": data,
            "database_url": SecretStr(database_url),
            "redis_url": SecretStr(redis_url),
        }
        self.settings = Settings.model_validate(HASTY | mine)
        self.database = Database.of(self.settings)
        self.files = file_store(self.settings)
        self.application = papers_given.application(self.database)
        self._gates = count()
        self._running: dict[str, Running] = {}

    def upload(self, text: str) -> str:
        """Take in a paper; its id."""
        return papers_given.paper(self.database, self.files, text.encode(), self.application)

    def upload_held(self) -> tuple[str, Path]:
        """Take in a paper whose reading lasts until a file is there; its id and that file."""
        gate = self.settings.data.absolute() / f"go-{next(self._gates)}"
        return self.upload(f"wait-for {gate}"), gate

    def precheck(self, text: str) -> str:
        """Take in a pre-check; its id."""
        expires = SystemClock().now() + timedelta(hours=1)
        return papers_given.paper(
            self.database, self.files, text.encode(), expires_at=expires, person="somebody"
        )

    def queue(self) -> redis.Redis:
        """A client of its queue."""
        return connect(self.settings)

    def document(self, document_id: str) -> Document:
        """A paper as it stands."""
        with self.database.read() as session:
            found = store.get(session, document_id)
            assert found is not None
            return found

    def state(self, document_id: str) -> DocumentState:
        """Where a paper stands."""
        return DocumentState(self.document(document_id).state)

    def reports(self, document_id: str) -> int:
        """How many reports a paper has."""
        with self.database.read() as session:
            return len(store.reports_of(session, document_id))

    def events(self, document_id: str) -> list[str]:
        """What happened to a paper."""
        query = select(Event.tag).where(Event.document_id == document_id).order_by(Event.number)
        with self.database.read() as session:
            return list(session.scalars(query))

    def wait(self, document_id: str, state: DocumentState) -> None:
        """Wait until a paper stands there."""
        until(lambda: self.state(document_id) == state, f"{document_id} never was {state}")

    def housekeeper(self) -> Running:
        """The housekeeper, started where none lives; it stays for the next test."""
        return self._lasting(KEEPER)

    def worker(self) -> Running:
        """The worker, started where none lives; it stays for the next test."""
        return self._lasting(WORKER)

    def no_worker(self) -> None:
        """End the worker that an earlier test may have left."""
        _end(self._running.pop(WORKER, None))

    @contextmanager
    def another_worker(self, lane: Lane = Lane.PAPERS, **settings: object) -> Iterator[Running]:
        """A worker beside whatever runs, until the block is left; killed then, if still alive."""
        popen = self._start(WORKER, "--lane", lane.value, **settings)
        try:
            yield popen
        finally:
            _end(popen)

    def close(self) -> None:
        """End everything."""
        for popen in self._running.values():
            _end(popen)
        self.database.close()

    def _lasting(self, module: str) -> Running:
        if module not in self._running or self._running[module].poll() is not None:
            self._running[module] = self._start(module)
        return self._running[module]

    def _start(self, module: str, *arguments: str, **settings: object) -> Running:
        command = [sys.executable, "-m", module, *arguments]
        return subprocess.Popen(command, env=self._environment(settings))

    def _environment(self, settings: dict[str, object]) -> dict[str, str]:
        assert self.settings.redis_url is not None
        named = {
            **HASTY,
            "data": self.settings.data,
            "database_url": self.settings.database(),
            "redis_url": self.settings.redis_url.get_secret_value(),
            **settings,
        }
        own = {f"YANZHEN_{name.upper()}": str(value) for name, value in named.items()}
        return os.environ | own


def _end(popen: Running | None) -> None:
    if popen is not None:
        popen.kill()
        popen.wait()


def until(happened: Callable[[], bool], complaint: str, seconds: float = PATIENCE) -> None:
    """Wait for a condition."""
    end = time.monotonic() + seconds
    while not happened():
        assert time.monotonic() < end, complaint
        time.sleep(0.02)
