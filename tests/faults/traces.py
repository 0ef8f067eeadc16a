"""What an ordeal leaves in the database and in the data folder, and what it should not."""

from collections import Counter
from collections.abc import Iterator
from pathlib import Path

from sqlalchemy import select
from sqlalchemy.orm import Session

from service.db.engine import Database
from service.documents.retention import sweep_orphans
from service.documents.tables import Document, DocumentState
from service.settings import Settings
from service.storage.disk import file_store
from service.webhooks.service import register
from service.webhooks.tables import Delivery

NOBODY = "http://127.0.0.1:9/"
"""Where messages are to be sent; that nobody takes them is no matter here."""


def listen(settings: Settings, client: str) -> None:
    """Register a webhook for a client."""
    database = Database.of(settings)
    with database.write() as session:
        register(session, client, NOBODY, public_only=False, actor="test")
    database.close()


def messages(session: Session) -> Counter[str]:
    """How often it is told that each paper was examined."""
    query = select(Delivery.document_id).where(Delivery.event == "document.examined")
    return Counter(session.scalars(query))


def misplaced(settings: Settings, database: Database) -> list[str]:
    """Files that should not lie there, and pictures that should, once the service has ended."""
    sweep_orphans(database, file_store(settings), older_than=0)  # else due an hour later
    with database.read() as session:
        papers = session.scalars(select(Document)).all()
    root = settings.data / "files"
    due = {name for paper in papers for name in _due(paper)}
    lying = {str(path.relative_to(root).parent) for path in root.rglob("*") if path.is_file()}
    scratch = [str(path) for path in (settings.data / "scratch").glob("*/")]
    return sorted((due ^ lying) | set(scratch) | set(_halves(root)))


def _due(paper: Document) -> Iterator[str]:
    """The folders in which something of a paper lies."""
    yield str(Path(paper.storage_key).parent)
    if paper.state == DocumentState.EXAMINED and paper.pictures:
        yield paper.pictures


def _halves(root: Path) -> Iterator[str]:
    """Files that were never moved into place."""
    return (str(path) for path in root.rglob(".part-*"))
