"""Taking a paper in: document, job, ring and event in one transaction, once for each upload."""

import hashlib
import json
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import Session

from service.audit.store import record
from service.clock import utc_now
from service.db.engine import Database
from service.documents import store
from service.documents.tables import Document, DocumentState
from service.ids import new_id
from service.jobs import store as jobs
from service.jobs.tables import Lane

ROOT = "documents"
"""The storage prefix of all papers."""

Check = Callable[[Session], None]
"""Raises a ``ServiceError`` where an upload is refused."""


@dataclass(frozen=True)
class Upload:
    """A file that lies in the store under ``storage_key``, and what was said with it.

    ``application_id`` is None for a pre-check, which then has ``expires_at`` and ``person``.
    """

    client: str
    file_name: str
    sha256: str
    bytes: int
    kind: str | None
    declared: dict[str, Any] | None
    application_id: str | None = None
    expires_at: datetime | None = None
    person: str | None = None
    id: str = field(default_factory=new_id)

    @property
    def storage_key(self) -> str:
        """Where the original lies."""
        return original_key(self.id)

    @property
    def digest(self) -> str:
        """What was uploaded as what."""
        return digest_of(self.sha256, self.kind, self.declared)

    @property
    def lane(self) -> Lane:
        """The queue for it."""
        return Lane.PAPERS if self.application_id else Lane.PRECHECKS


def accept(
    database: Database, upload: Upload, actor: str, check: Check | None = None
) -> tuple[str, bool]:
    """Write a paper and its job; an upload that stands already is that paper.

    The caller checks that the application exists, and deletes the file of an upload that turns
    out to stand already. ``check`` may refuse, in the same transaction.

    Returns:
        The paper's id, and whether it is new.
    """
    try:
        with database.write() as session:
            return _checked(session, upload, actor, check)
    except IntegrityError:
        # On PostgreSQL the same upload may have been written since we looked: look again.
        with database.write() as session:
            return _checked(session, upload, actor, check)


def digest_of(sha256: str, kind: str | None, declared: dict[str, Any] | None) -> str:
    """One value for a file, what it was uploaded as, and what was declared of it."""
    said = json.dumps([sha256, kind, declared or {}], ensure_ascii=False, sort_keys=True)
    return hashlib.sha256(said.encode()).hexdigest()


def folder_of(document_id: str) -> str:
    """The storage prefix of everything of one paper."""
    return f"{ROOT}/{document_id}"


def original_key(document_id: str) -> str:
    """Where the original of a paper lies."""
    return f"{folder_of(document_id)}/original"


def pictures_key(document_id: str, token: int) -> str:
    """Where the page pictures of one reading lie: each claim writes below its own token."""
    return f"{folder_of(document_id)}/pages-{token}"


def picture_key(pictures: str, page: int, sort: str) -> str:
    """Where one page picture lies."""
    return f"{pictures}/{page}-{sort}.jpg"


def _checked(session: Session, upload: Upload, actor: str, check: Check | None) -> tuple[str, bool]:
    if check is not None:
        check(session)
    return _accept(session, upload, actor)


def _accept(session: Session, upload: Upload, actor: str) -> tuple[str, bool]:
    application = upload.application_id
    if application is not None:
        known = store.same_upload(session, application, upload.sha256, upload.digest)
        if known is not None:
            return known.id, False
    session.add(_document(upload))
    session.flush()
    jobs.add(session, upload.id, upload.lane)
    record(
        session,
        "api:document:uploaded",
        actor,
        application_id=application,
        document_id=upload.id,
        facts={"sha256": upload.sha256, "bytes": upload.bytes, "kind": upload.kind},
        # A pre-check is deleted within the hour, and events stay.
        new={"declared": upload.declared, "file_name": upload.file_name} if application else None,
    )
    return upload.id, True


def _document(upload: Upload) -> Document:
    now = utc_now()
    return Document(
        id=upload.id,
        application_id=upload.application_id,
        client=upload.client,
        state=DocumentState.QUEUED,
        kind=upload.kind,
        declared=upload.declared,
        declared_version=1,
        file_name=upload.file_name,
        sha256=upload.sha256,
        bytes=upload.bytes,
        upload_digest=upload.digest,
        declared_digest=upload.digest,
        storage_key=upload.storage_key,
        person=upload.person,
        created_at=now,
        updated_at=now,
        expires_at=upload.expires_at,
    )
