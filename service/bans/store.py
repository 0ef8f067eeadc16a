"""The SQL of bans."""

import hashlib
from collections.abc import Sequence
from datetime import date, datetime

from sqlalchemy import ColumnElement, Select, and_, delete, false, func, or_, select, text, true
from sqlalchemy.orm import Session

from service.accounts.reach import Reach
from service.applications.tables import Application
from service.bans.tables import STANDING, Ban, BanLookUp, BanState
from service.organisations.tables import Organisation


def lock_person(session: Session, index: str) -> None:
    """Keep others from barring this person, or taking an application in, until this ends."""
    if session.get_bind().dialect.name == "sqlite":
        return
    key = int.from_bytes(hashlib.sha256(f"ban/{index}".encode()).digest()[:8], signed=True)
    session.execute(text("SELECT pg_advisory_xact_lock(:key)"), {"key": key})


def standing_of(session: Session, index: str) -> Sequence[Ban]:
    """The bans of a person that have still something to say, oldest first."""
    query = select(Ban).where(Ban.id_number_index == index, Ban.state.in_(STANDING))
    return session.scalars(query.order_by(Ban.id)).all()


def of_case(session: Session, falsification_id: str) -> Ban | None:
    """The ban that a case's decision has entered; a corrected one gave way to a later."""
    query = select(Ban).where(
        Ban.falsification_id == falsification_id, Ban.state != BanState.CORRECTED
    )
    return session.scalar(query)


def applications_hit(session: Session, ban: Ban, since: datetime) -> Sequence[Application]:
    """The person's applications since then, and the ban's own; kept from others' changes."""
    index = ban.id_number_index
    of_person = and_(Application.id_number_index == index, Application.created_at >= since)
    query = select(Application).where(or_(of_person, Application.id == ban.application_id))
    return session.scalars(query.order_by(Application.id).with_for_update()).all()


def by_import_digest(session: Session, digest: str) -> Ban | None:
    """The ban that a line of a list has become."""
    return session.scalar(select(Ban).where(Ban.import_digest == digest))


def by_decision(session: Session, index: str, decision_number: str) -> Ban | None:
    """The ban of a person by the decision of this number."""
    query = select(Ban).where(Ban.id_number_index == index, Ban.decision_number == decision_number)
    return session.scalars(query.order_by(Ban.id).limit(1)).first()


def get(session: Session, ban_id: str, reach: Reach) -> Ban | None:
    """One ban within reach."""
    return session.scalar(_seen(reach).where(Ban.id == ban_id))


def get_locked(session: Session, ban_id: str, reach: Reach) -> Ban | None:
    """One ban within reach, kept from others' changes until this transaction ends."""
    if get(session, ban_id, reach) is None:
        return None
    return session.get(Ban, ban_id, with_for_update=True, populate_existing=True)


def listed(
    session: Session,
    state: BanState | None,
    reach: Reach,
    before: str | None,
    limit: int | None,
    *,
    ends: tuple[date | None, date | None] = (None, None),
) -> Sequence[Ban]:
    """Bans within reach, newest first, from behind ``before``.

    ``ends``: on or after the one day, before the other; what has no last day yet ends last of all.
    """
    query = _seen(reach).where(*_ending(*ends))
    if state is not None:
        query = query.where(Ban.state == state)
    if before:
        query = query.where(Ban.id < before)
    return session.scalars(query.order_by(Ban.id.desc()).limit(limit)).all()


def decided_within(session: Session, reach: Reach, first: date, last: date) -> Sequence[Ban]:
    """Bans decided between two days, within reach; one in the place of another counts no more."""
    query = _seen(reach).where(Ban.decided_on.between(first, last), Ban.in_place_of.is_(None))
    return session.scalars(query).all()


def forget_look_ups(session: Session, actor: str, before: datetime) -> None:
    """Drop counts that count no more; the events stay."""
    session.execute(delete(BanLookUp).where(BanLookUp.actor == actor, BanLookUp.at < before))


def count_look_ups(session: Session, actor: str, since: datetime) -> int:
    """How often somebody has looked people up."""
    query = select(func.count()).where(BanLookUp.actor == actor, BanLookUp.at >= since)
    return session.scalar(query) or 0


def oldest_look_up(session: Session, actor: str, since: datetime) -> datetime | None:
    """When the first of these look-ups was."""
    query = select(func.min(BanLookUp.at)).where(BanLookUp.actor == actor, BanLookUp.at >= since)
    return session.scalar(query)


def _ending(since: date | None, before: date | None) -> list[ColumnElement[bool]]:
    found = []
    if since is not None:
        found.append(or_(Ban.ends_on >= since, Ban.ends_on.is_(None)))
    if before is not None:
        found.append(Ban.ends_on < before)
    return found


def _seen(reach: Reach) -> Select[Ban]:
    """A decision's ban is seen with its application, an imported one with its organisation.

    What was imported on the machine itself belongs to no organisation: root offices see it.
    """
    query = select(Ban).outerjoin(Application, Application.id == Ban.application_id)
    query = query.outerjoin(Organisation, Organisation.id == Ban.organisation_id)
    own = and_(Ban.application_id.is_not(None), reach.applications())
    imported = and_(Ban.application_id.is_(None), Ban.organisation_id.is_not(None))
    nobodys = and_(Ban.application_id.is_(None), Ban.organisation_id.is_(None))
    sees_nobodys = true() if reach.is_everything or reach.is_root else false()
    return query.where(or_(own, and_(imported, reach.organisations()), and_(nobodys, sees_nobodys)))
