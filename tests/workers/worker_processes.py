"""Real worker processes on a database, a file store and a Redis, with doors that go wrong."""

import os
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import timedelta
from pathlib import Path

from pydantic import SecretStr
from sqlalchemy import func, select

from service.audit.tables import Event
from service.clock import utc_now
from service.db.engine import Database
from service.documents import store
from service.documents.tables import Document, DocumentState, StoredReport
from service.jobs.tables import Lane
from service.settings import Settings
from service.storage.disk import file_store
from tests.service import papers_given

PATIENCE = 60.0
HASTY = {
    "lease_seconds": 1.0,
    "reconcile_seconds": 0.2,
    "ring_again_seconds": 0.5,
    "retry_seconds": 0.1,
    "examine_seconds": 120.0,
    "examine_memory_mb": 200,
    "examine_door": "tests.workers.patient_door:door",
    "claims": 4,
}


class Works:
    """One installation: what is uploaded to it and what becomes of it."""

    def __init__(self, data: Path, database_url: str, redis_url: str) -> None:
        self.settings = Settings(
            data=data,
            database_url=SecretStr(database_url),
            redis_url=SecretStr(redis_url),
            **HASTY,
        )
        self.database = Database.of(self.settings)
        self.files = file_store(self.settings)
        self.application = papers_given.application(self.database)
        self._gate = data.absolute() / "go"

    def upload(self, text: str) -> str:
        """Take in a paper; its id."""
        return papers_given.paper(self.database, self.files, text.encode(), self.application)

    def upload_held(self) -> str:
        """Take in a paper whose reading lasts until ``go``; its id."""
        return self.upload(f"wait-for {self._gate}")

    def precheck(self, text: str) -> str:
        """Take in a pre-check; its id."""
        expires = utc_now() + timedelta(hours=1)
        return papers_given.paper(
            self.database, self.files, text.encode(), expires_at=expires, person="somebody"
        )

    def go(self) -> None:
        """Let papers that wait be read."""
        self._gate.touch()

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

    def all_reports(self) -> int:
        """How many reports there are."""
        with self.database.read() as session:
            return session.scalar(select(func.count()).select_from(StoredReport)) or 0

    def events(self, document_id: str) -> list[str]:
        """What happened to a paper."""
        query = select(Event.tag).where(Event.document_id == document_id).order_by(Event.number)
        with self.database.read() as session:
            return list(session.scalars(query))

    def wait(self, document_id: str, state: DocumentState) -> None:
        """Wait until a paper stands there."""
        until(lambda: self.state(document_id) == state, f"{document_id} never was {state}")

    @contextmanager
    def process(
        self, module: str, *arguments: str, **settings: object
    ) -> Iterator["subprocess.Popen[bytes]"]:
        """Run one of our processes until the block is left; killed then, if still alive."""
        command = [sys.executable, "-m", module, *arguments]
        popen = subprocess.Popen(command, env=self._environment(settings))
        try:
            yield popen
        finally:
            popen.kill()
            popen.wait()

    @contextmanager
    def worker(
        self, lane: Lane = Lane.PAPERS, **settings: object
    ) -> Iterator["subprocess.Popen[bytes]"]:
        """Run a worker."""
        with self.process("workers.worker", "--lane", lane.value, **settings) as popen:
            yield popen

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


def until(happened: Callable[[], bool], complaint: str, seconds: float = PATIENCE) -> None:
    """Wait for a condition."""
    end = time.monotonic() + seconds
    while not happened():
        assert time.monotonic() < end, complaint
        time.sleep(0.02)
