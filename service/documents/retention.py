"""Deleting what may be kept no longer, and files that belong to no paper."""

import re
from itertools import islice

from service.audit.store import record
from service.clock import now
from service.db.engine import Database
from service.documents import store
from service.documents.uploads import ROOT
from service.storage.base import FileStore
from service.vault.store import delete_keys

_ACTOR = "housekeeper"
_AT_ONCE = 100
_SETTLED_SECONDS = 3600.0
"""A file lies in the store before its paper's row is written: only older ones are orphans."""
_ID = re.compile(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")


def delete_expired(database: Database, files: FileStore) -> int:
    """Delete pre-checks whose time is over, with all that was read from them and their data keys.

    The rows go first: should this process die in between, the files are orphans.

    Returns:
        How many there were.
    """
    with database.write() as session:
        expired = store.expired(session, now(session), _AT_ONCE)
        over = [document.id for document in expired]
        for document_id in over:
            store.delete_document(session, document_id)
            record(session, "housekeeper:document:deleted", _ACTOR, document_id=document_id)
        delete_keys(session, [document.data_key_id for document in expired])
    for document_id in over:
        files.delete(f"{ROOT}/{document_id}")
    return len(over)


def sweep_orphans(
    database: Database, files: FileStore, older_than: float = _SETTLED_SECONDS
) -> int:
    """Delete files that belong to no paper: of uploads that broke off, of deleted papers.

    Returns:
        Of how many papers there were files.
    """
    swept = 0
    names = (name for name in files.folders(ROOT, older_than) if _ID.fullmatch(name))
    while some := list(islice(names, _AT_ONCE)):
        with database.read() as session:
            known = store.existing(session, some)
        for name in set(some) - known:
            files.delete(f"{ROOT}/{name}")
            swept += 1
    return swept
