"""The SQL of erasing."""

from collections.abc import Collection, Sequence
from contextlib import closing

from sqlalchemy import select, update
from sqlalchemy.orm import Session

from service.applications.tables import Application
from service.clock import now
from service.db.engine import Database
from service.documents.tables import Document, DocumentState
from service.jobs.tables import Job, JobState
from service.vault.owners import sealed_tables
from service.vault.tables import DataKey

FAULT = "erased"
"""Why a paper is no longer read."""


def applications_of(session: Session, key_ids: Collection[str]) -> Sequence[Application]:
    """The applications sealed under these keys, kept from others' changes, oldest first."""
    query = select(Application).where(Application.data_key_id.in_(key_ids))
    return session.scalars(query.order_by(Application.id).with_for_update()).all()


def numbered(session: Session, id_number_index: str) -> Sequence[Application]:
    """The applications that declare this number."""
    query = select(Application).where(Application.id_number_index == id_number_index)
    return session.scalars(query).all()


def papers_of(session: Session, key_ids: Collection[str]) -> Sequence[str]:
    """The papers sealed under these keys, kept from others' changes."""
    query = select(Document.id).where(Document.data_key_id.in_(key_ids)).order_by(Document.id)
    return session.scalars(query.with_for_update(key_share=True)).all()


def end_jobs(session: Session, document_ids: Collection[str]) -> None:
    """Have papers read no more; a worker that reads one at this moment loses its claim."""
    moment = now(session)
    open_jobs = Job.document_id.in_(document_ids) & Job.state.in_(
        [JobState.WAITING, JobState.CLAIMED]
    )
    ended = {
        "state": JobState.NEEDS_PERSON,
        "token": Job.token + 1,
        "last_fault": FAULT,
        "lease_until": None,
        "finished_at": moment,
    }
    session.execute(update(Job).where(open_jobs).values(ended))
    unread = Document.id.in_(document_ids) & (Document.state != DocumentState.EXAMINED)
    session.execute(
        update(Document)
        .where(unread)
        .values(state=DocumentState.NEEDS_PERSON, fault=FAULT, updated_at=moment)
    )


def empty_indexes(session: Session, key_ids: Collection[str]) -> None:
    """Have none of the rows found by their sealed values any more."""
    for table in sealed_tables():
        if table.index_columns:
            values = dict.fromkeys(table.index_columns)
            session.execute(update(table).where(table.data_key_id.in_(key_ids)).values(values))


def destroy(session: Session, key_ids: Collection[str]) -> None:
    """Destroy data keys; who and when stays."""
    session.execute(
        update(DataKey)
        .where(DataKey.id.in_(key_ids), DataKey.destroyed_at.is_(None))
        .values(wrapped=None, master_key=None, person_index=None, destroyed_at=now(session))
    )


def scrub(database: Database) -> None:
    """Have the database's files hold no former versions of rows, as far as it can be asked for.

    On SQLite whoever reads at this moment keeps the write-ahead log alive, and on PostgreSQL the
    former versions that a transaction still under way may see.
    """
    if database.is_sqlite:
        with closing(database.engine.raw_connection()) as plain:  # in no transaction
            plain.cursor().execute("PRAGMA wal_checkpoint(TRUNCATE)")
        return
    with database.engine.connect() as connection:
        alone = connection.execution_options(isolation_level="AUTOCOMMIT")
        alone.exec_driver_sql("VACUUM data_keys")
