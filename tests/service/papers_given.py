"""Applications and papers for tests: taken in as the API would."""

import hashlib
from io import BytesIO
from typing import Any

from service.applications.tables import Application
from service.clock import SystemClock
from service.db.engine import Database
from service.documents.uploads import Upload, accept
from service.ids import new_id
from service.jobs.store import latest_of
from service.jobs.tables import Job
from service.storage.base import FileStore
from service.storage.sealed import SealedFiles
from service.vault.vault import vault_of


def application(database: Database, client: str = "site", **declared: Any) -> str:
    """A new application; its id."""
    now, found = SystemClock().now(), new_id()
    with database.write() as session:
        session.add(
            Application(
                id=found,
                data_key_id=vault_of(session).person_key(session, declared.get("id_number")),
                client=client,
                external_id=f"external-{found}",
                created_at=now,
                updated_at=now,
                more={},
                confirmations={},
                **declared,
            )
        )
    return found


def paper(
    database: Database,
    files: FileStore | None,
    content: bytes,
    application_id: str | None = None,
    **rest: Any,
) -> str:
    """Take in one paper of an application, or a pre-check; its id."""
    rest.setdefault("kind", None)
    rest.setdefault("declared", None)
    upload = Upload(
        client="site",
        file_name="scan.jpg",
        sha256=hashlib.sha256(content).hexdigest(),
        bytes=len(content),
        application_id=application_id,
        **rest,
    )
    if files is not None:
        SealedFiles(files, upload.file_key).put(upload.storage_key, BytesIO(content))
    return accept(database, upload, "test")[0]


def job_of(database: Database, document_id: str) -> Job:
    """The newest job of a paper."""
    with database.read() as session:
        found = latest_of(session, document_id)
        assert found is not None
        return found
