"""The SQL of data keys."""

from collections.abc import Collection, Sequence

from sqlalchemy import delete, exists, select
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.orm import Session

from service.vault.tables import DataKey


def get(session: Session, key_id: str) -> DataKey | None:
    """One data key, destroyed ones too."""
    return session.get(DataKey, key_id)


def by_person(session: Session, person_index: str) -> DataKey | None:
    """A person's data key."""
    return session.scalar(select(DataKey).where(DataKey.person_index == person_index))


def add_if_missing(session: Session, key: DataKey) -> None:
    """Write a key, unless another has just written one of its id or person: that one stays."""
    is_sqlite = session.get_bind().dialect.name == "sqlite"
    insert = (sqlite if is_sqlite else postgresql).insert(DataKey)
    columns = DataKey.__table__.columns.keys()
    values = {name: getattr(key, name) for name in columns}
    with session.no_autoflush:  # what is being made may not be complete yet
        session.execute(insert.values(values).on_conflict_do_nothing())


def followers(session: Session, key_id: str) -> Sequence[DataKey]:
    """Keys whose rows were sealed under this one anew."""
    return session.scalars(select(DataKey).where(DataKey.followed_by == key_id)).all()


def delete_keys(session: Session, key_ids: Collection[str]) -> None:
    """Forget keys of which no row is left."""
    session.execute(delete(DataKey).where(DataKey.id.in_(key_ids)))


def any_key(session: Session) -> bool:
    """Whether anything was ever sealed here."""
    return bool(session.scalar(select(exists().where(DataKey.id.is_not(None)))))


def wrapped_by_others(session: Session, master_keys: Sequence[str]) -> Sequence[str]:
    """Master keys that data keys are wrapped by, beside these."""
    query = select(DataKey.master_key).where(DataKey.master_key.not_in(master_keys)).distinct()
    return [found for found in session.scalars(query) if found is not None]
