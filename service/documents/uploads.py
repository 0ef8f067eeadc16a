"""Taking a paper in: document, job, ring and event in one transaction, once for each upload."""

import json
from base64 import b64encode
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import Session

from service import clock
from service.applications.tables import Application
from service.audit.store import record
from service.db.engine import Database
from service.documents import store
from service.documents.tables import Document, DocumentState
from service.documents.tries import take_place
from service.errors import ConflictError
from service.ids import new_id
from service.jobs import store as jobs
from service.jobs.tables import Lane
from service.vault.errors import ErasedError
from service.vault.streams import new_key
from service.vault.vault import Vault, vault_of

ROOT = "documents"
"""The storage prefix of all papers."""

Check = Callable[[Session], None]
"""Raises a ``ServiceError`` where an upload is refused."""


MOST_PAPERS = 300
"""Papers of one application, former tries included: whoever holds a link cannot fill the disk."""


class TooManyPapersError(ConflictError):
    """The application holds as many papers as it may."""

    code = "document.too_many"


def new_file_key() -> str:
    """A key for the files of one paper, in base64."""
    return b64encode(new_key()).decode()


@dataclass(frozen=True)
class Upload:
    """A file that lies in the store under ``storage_key``, and what was said with it.

    ``application_id`` is None for a list's scan, which has ``roster_id``, and for a pre-check,
    which has ``expires_at`` and ``person``.
    ``item``: for which word of the checklist. ``replaces``: the paper that it takes the place of.
    ``file_key`` is the key that its files are sealed under, in base64; who takes the same ``id`` in
    twice must give the same key.
    """

    client: str
    file_name: str
    sha256: str
    bytes: int
    kind: str | None
    declared: dict[str, Any] | None
    application_id: str | None = None
    roster_id: str | None = None
    expires_at: datetime | None = None
    person: str | None = None
    item: str | None = None
    replaces: str | None = None
    id: str = field(default_factory=new_id)
    file_key: str = field(default_factory=new_file_key, repr=False)

    @property
    def storage_key(self) -> str:
        """Where the original lies."""
        return original_key(self.id)

    @property
    def lane(self) -> Lane:
        """The queue for it."""
        return Lane.PAPERS if self.application_id or self.roster_id else Lane.PRECHECKS


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


def digest_of(vault: Vault, sha256: str, kind: str | None, declared: dict[str, Any] | None) -> str:
    """One keyed value for a file, what it was uploaded as, and what was declared of it."""
    said = json.dumps([sha256, kind, declared or {}], ensure_ascii=False, sort_keys=True)
    return vault.index("upload", said)


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
    paper, is_new = _accept(session, upload, actor)
    if upload.application_id is not None:
        take_place(session, paper, upload.replaces, actor)
    return paper, is_new


def _accept(session: Session, upload: Upload, actor: str) -> tuple[str, bool]:
    application = upload.application_id
    digest = digest_of(vault_of(session), upload.sha256, upload.kind, upload.declared)
    if application is not None:
        known = store.same_upload(session, application, upload.sha256, digest)
        if known is not None:
            return known.id, False
    if upload.roster_id is not None:
        scan = store.same_scan(session, upload.roster_id, upload.sha256)
        if scan is not None:
            return scan.id, False
    key = _data_key(session, application)
    if application is not None and store.count_of(session, application) >= MOST_PAPERS:
        raise TooManyPapersError(
            f"这份申报已有 {MOST_PAPERS} 份材料，达到上限，不能再上传，请与审核单位联系。"
        )
    session.add(_document(upload, digest, key, clock.now(session)))
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


def _data_key(session: Session, application_id: str | None) -> str:
    """The application's, which may not change meanwhile; a pre-check gets one of its own."""
    if application_id is None:
        return vault_of(session).own_key(session)
    lock = {"read": True}
    application = session.get_one(
        Application, application_id, with_for_update=lock, populate_existing=True
    )
    if application.is_erased:
        raise ErasedError
    return application.data_key_id


def _document(upload: Upload, digest: str, data_key_id: str, now: datetime) -> Document:
    return Document(
        id=upload.id,
        data_key_id=data_key_id,
        application_id=upload.application_id,
        roster_id=upload.roster_id,
        client=upload.client,
        state=DocumentState.QUEUED,
        kind=upload.kind,
        declared=upload.declared,
        declared_version=1,
        file_name=upload.file_name,
        file_key=upload.file_key,
        sha256=upload.sha256,
        bytes=upload.bytes,
        upload_digest=digest,
        declared_digest=digest,
        storage_key=upload.storage_key,
        person=upload.person,
        item=upload.item,
        created_at=now,
        updated_at=now,
        expires_at=upload.expires_at,
    )
