"""The real API on a loopback port, with a client of each sort, and a worker played in process."""

import asyncio
import socket
import ssl
import threading
import time
from collections.abc import Generator
from contextlib import contextmanager
from datetime import date
from io import BytesIO
from pathlib import Path
from typing import Any

import httpx2
import uvicorn

from extractors.checks import examine_facts
from schemas.examination import Examination
from schemas.facts import Facts
from schemas.policy import Policy
from schemas.report import FileInfo
from service.accounts.roles import Scope
from service.accounts.service import make_key
from service.api.app import create_app
from service.applications.store import standing_in_for
from service.clock import RehearsalClock, SystemClock
from service.db.engine import Database
from service.documents import results, uploads
from service.documents.tables import Document
from service.jobs import service as jobs
from service.jobs.store import latest_of
from service.settings import Settings
from service.storage.disk import DiskStore, file_store
from service.storage.sealed import SealedFiles
from tests.extractors.checks.facts_builder import facts

PATIENCE = 240.0
LEASE = 600.0
_LOOK_EVERY = 0.005
PICTURES = {sort: f"a picture: {sort}".encode() for sort in ("view", "lifted", "thumb")}
NOTICE = results.Notice(Policy.load(), date(2026, 3, 20))
_CLIENTS = {
    "site": [Scope.SITE],
    "other": [Scope.SITE],
    "office": [Scope.REVIEW],
    "operator": [Scope.OPERATE],
}

_NO_TLS = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
"""A client given none reads every authority that the machine trusts, most of what it costs."""


class _Server(uvicorn.Server):
    """One that ends at once: the library's own looks and waits in steps of a tenth of a second."""

    async def main_loop(self) -> None:
        """Serve until told to end."""
        while not await self.on_tick(0):  # noqa: ASYNC110 - another thread tells it
            await asyncio.sleep(_LOOK_EVERY)

    async def shutdown(self, sockets: list[socket.socket] | None = None) -> None:
        """As the library does in good order, without its pause."""
        del sockets
        for server in self.servers:
            server.close()
        for connection in list(self.server_state.connections):
            connection.shutdown()
        while self.server_state.connections or self.server_state.tasks:  # noqa: ASYNC110 - as there
            await asyncio.sleep(_LOOK_EVERY)
        await self.lifespan.shutdown()


class ApiSite:
    """The running API; ``clients`` by name, and ``nobody`` without a key."""

    def __init__(self, address: str, settings: Settings, database: Database) -> None:
        self.address, self.settings, self.database = address, settings, database
        self.files: DiskStore = file_store(settings)
        with database.write() as session:
            self.keys = {
                name: make_key(session, name, scopes, "test") for name, scopes in _CLIENTS.items()
            }
        self._made: list[httpx2.Client] = []
        self.nobody = httpx2.Client(base_url=address, timeout=PATIENCE, verify=_NO_TLS)
        self.clients = {name: self.client(key) for name, key in self.keys.items()}
        self.site, self.other = self.clients["site"], self.clients["other"]
        self.office, self.operator = self.clients["office"], self.clients["operator"]

    def client(self, key: str) -> httpx2.Client:
        """A client with a key or another token; it is closed with the site."""
        made = httpx2.Client(
            base_url=f"{self.address}/api/v1",
            headers={"Authorization": f"Bearer {key}"},
            timeout=PATIENCE,
            verify=_NO_TLS,
        )
        self._made.append(made)
        return made

    def close(self) -> None:
        """Close every connection."""
        for client in (self.nobody, *self._made):
            client.close()

    def application(self, number: str = "1", **declared: Any) -> str:
        """A new application of the site; its id."""
        answer = self.site.post("/applications", json={"external_id": number} | declared)
        assert answer.status_code == 201, answer.text
        return str(answer.json()["id"])

    def upload(
        self, application_id: str, content: bytes = b"a paper", **form: Any
    ) -> httpx2.Response:
        """Hand in a paper."""
        return self.site.post(
            f"/applications/{application_id}/documents",
            files={"file": ("扫描件.jpg", content)},
            data=form,
        )

    def paper(self, application_id: str, content: bytes = b"a paper", **form: Any) -> str:
        """A new paper; its id."""
        answer = self.upload(application_id, content, **form)
        assert answer.status_code == 202, answer.text
        return str(answer.json()["id"])

    def claim(self, document_id: str) -> jobs.Claim:
        """Take a paper's job, as a worker does."""
        with self.database.write() as session:
            job = latest_of(session, document_id)
            assert job is not None
            claim = jobs.claim(session, job.id, "worker", LEASE)
        assert claim is not None
        return claim

    def examine(self, document_id: str, found: Facts | None = None) -> None:
        """Examine a paper, as a worker does."""
        claim = self.claim(document_id)
        pictures = uploads.pictures_key(document_id, claim.token)
        with self.database.write() as session:
            document = session.get_one(Document, document_id)
            files = SealedFiles(self.files, document.file_key)
            for sort, content in PICTURES.items():
                files.put(uploads.picture_key(pictures, 1, sort), BytesIO(content))
            notice = results.Notice.of(self.settings, self.database.clock)
            examination = self._examination(document, found or facts(), notice)
            done = results.Finished(examination, document.declared_version, pictures)
            assert results.finish(session, claim, done, notice)

    def give_up(self, document_id: str) -> None:
        """Fail over a paper until a person is needed."""
        claim = self.claim(document_id)
        with self.database.write() as session:
            assert jobs.fail(session, claim, "slow", jobs.Retries(1, 1, 0.0))

    def _examination(self, document: Document, found: Facts, notice: results.Notice) -> Examination:
        with self.database.read() as session:
            standing_in = standing_in_for(session, document)
        file = FileInfo(
            name=document.file_name,
            sha256=document.sha256,
            bytes=document.bytes,
            media_type="image/jpeg",
        )
        return examine_facts(
            found,
            id=document.id,
            file=file,
            declared=results.declared_of(document),
            standing_in=standing_in,
            kind=results.kind_of(document),
            policy=notice.policy,
            today=notice.today,
        )


@contextmanager
def serving(database: Database, data: Path, **given: Any) -> Generator[ApiSite]:
    """Run the API until the block is left, on a day that stands still or by the test's clock."""
    settings = Settings.model_validate({"data": data} | given)
    if isinstance(database.clock, SystemClock):  # whose day no test may depend on
        database.clock = RehearsalClock(NOTICE.today)
    app = create_app(settings, database=database)
    server = _Server(uvicorn.Config(app, port=0, log_config=None, access_log=False))
    thread = threading.Thread(target=server.run)
    thread.start()
    try:
        port = _port(server)
        site = ApiSite(f"http://127.0.0.1:{port}", settings, database)
        try:
            yield site
        finally:
            site.close()
    finally:
        server.should_exit = True
        thread.join(PATIENCE)


def _port(server: uvicorn.Server) -> int:
    deadline = time.monotonic() + PATIENCE
    while not server.started:
        assert time.monotonic() < deadline
        time.sleep(_LOOK_EVERY)
    return int(server.servers[0].sockets[0].getsockname()[1])
