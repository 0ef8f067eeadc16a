"""The SQL of staff accounts and their sessions."""

from collections.abc import Collection, Sequence
from datetime import datetime

from sqlalchemy import ColumnElement, Select, select, true, update
from sqlalchemy.orm import Session

from service.accounts.reach import Reach
from service.organisations.tables import Organisation
from service.staff.tables import Account, StaffSession


def by_login(session: Session, login: str, *, lock: bool = False) -> Account | None:
    """The account of a login; with ``lock``, kept from others' changes."""
    query = select(Account).where(Account.login == login)
    if lock:
        query = query.with_for_update(of=Account)
    return session.scalar(query.execution_options(populate_existing=True))


def get(session: Session, account_id: str, reach: Reach) -> Account | None:
    """One account of an organisation within reach."""
    return session.scalar(_seen(reach).where(Account.id == account_id))


def get_locked(session: Session, account_id: str, reach: Reach) -> Account | None:
    """One account within reach, kept from others' changes until this transaction ends."""
    query = _seen(reach).where(Account.id == account_id).with_for_update(of=Account)
    return session.scalar(query.execution_options(populate_existing=True))


def listed(session: Session, reach: Reach, before: str | None, limit: int) -> Sequence[Account]:
    """Accounts within reach, newest first, from behind ``before``."""
    query = _seen(reach)
    if before:
        query = query.where(Account.id < before)
    return session.scalars(query.order_by(Account.id.desc()).limit(limit)).all()


def at(session: Session, organisation_ids: Collection[str], reach: Reach) -> Sequence[Account]:
    """Accounts at these organisations, within reach and in use, oldest first."""
    query = _seen(reach).where(
        Account.organisation_id.in_(organisation_ids), Account.disabled_at.is_(None)
    )
    return session.scalars(query.order_by(Account.id)).all()


def all_accounts(session: Session) -> Sequence[Account]:
    """Every account, oldest first."""
    return session.scalars(select(Account).order_by(Account.id)).all()


def session_by_secret(session: Session, digest: str) -> tuple[StaffSession, Account] | None:
    """An open session and whose it is."""
    query = (
        select(StaffSession, Account)
        .join(Account, Account.id == StaffSession.account_id)
        .where(StaffSession.secret_sha256 == digest, StaffSession.ended_at.is_(None))
    )
    found = session.execute(query).one_or_none()
    return (found[0], found[1]) if found else None


def open_sessions(
    session: Session, account_id: str, seen_after: datetime, begun_after: datetime
) -> Sequence[StaffSession]:
    """An account's sessions that still hold, newest first."""
    query = _open_of(account_id).where(
        StaffSession.seen_at > seen_after, StaffSession.created_at > begun_after
    )
    return session.scalars(query.order_by(StaffSession.id.desc())).all()


def open_session(session: Session, account_id: str, session_id: str) -> StaffSession | None:
    """One of an account's own sessions."""
    return session.scalar(_open_of(account_id).where(StaffSession.id == session_id))


def end_sessions(session: Session, account_id: str, at: datetime) -> None:
    """End every session of an account."""
    session.execute(
        update(StaffSession)
        .where(StaffSession.account_id == account_id, StaffSession.ended_at.is_(None))
        .values(ended_at=at)
    )


def mark_seen(session: Session, session_id: str, at: datetime) -> None:
    """Note when a session was last used."""
    session.execute(update(StaffSession).where(StaffSession.id == session_id).values(seen_at=at))


def _open_of(account_id: str) -> Select[StaffSession]:
    return select(StaffSession).where(
        StaffSession.account_id == account_id, StaffSession.ended_at.is_(None)
    )


def _seen(reach: Reach) -> Select[Account]:
    return select(Account).where(_within(reach))


def _within(reach: Reach) -> ColumnElement[bool]:
    """Accounts at no organisation are for those who see everything."""
    if reach.is_everything:
        return true()
    inside = select(Organisation.id).where(reach.organisations())
    return Account.organisation_id.in_(inside)
