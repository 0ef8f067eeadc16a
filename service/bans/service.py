"""Entering bans and taking them further. Whoever is barred is refused at the door."""

from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from sqlalchemy.orm import Session

from service import clock
from service.audit.store import record
from service.bans import store
from service.bans.standing import Answer, Standing, standing_of, term_of
from service.bans.tables import Ban, BanSource, BanState
from service.documents.results import Notice
from service.errors import ConflictError, ServiceError
from service.id_numbers import known_number
from service.ids import new_id
from service.vault.vault import vault_of


class BarredError(ServiceError):
    """The person may not apply now. ``ban_id``: by which ban, for the record."""

    code = "ban.standing"
    status = 409

    def __init__(self, message: str, ban_id: str) -> None:
        super().__init__(message)
        self.ban_id = ban_id


@dataclass(frozen=True)
class Entry:
    """A ban to be entered. Without a ``term`` the policy says from when to when it holds.

    ``decided_on`` may be missing only where there is a ``term``.
    """

    id_number: str
    name: str | None
    reason: str | None
    decision_number: str | None = None
    violation_on: date | None = None
    decided_on: date | None = None
    served_on: date | None = None
    application_id: str | None = None
    organisation_id: str | None = None
    falsification_id: str | None = None
    in_place_of: str | None = None
    import_digest: str | None = None
    term: tuple[date, date] | None = None


def index_of(session: Session, id_number: str) -> str:
    """By what a person's bans are found: a keyed digest of the number's 18 characters."""
    return vault_of(session).id_index(id_number)


def enter(session: Session, entry: Entry, notice: Notice, actor: str) -> Ban:
    """Enter a ban: barred from its decision on, *not yet served* until that is."""
    now, index = clock.now(session), index_of(session, entry.id_number)
    store.lock_person(session, index)
    first, last = entry.term or (entry.decided_on or notice.today, None)
    ban = Ban(
        id=new_id(),
        data_key_id=vault_of(session).person_key(session, entry.id_number),
        state=BanState.SERVED if entry.served_on else BanState.ENTERED,
        source=BanSource.DECISION if entry.falsification_id else BanSource.IMPORT,
        id_number_index=index,
        starts_on=first,
        ends_on=last,
        years=notice.policy.ban.years,
        counted_from=notice.policy.ban.starts,
        policy_id=notice.policy.id,
        created_at=now,
        updated_at=now,
        **_told(entry),
    )
    if entry.term is None:
        ban.starts_on, ban.ends_on = term_of(ban, notice)
    session.add(ban)
    session.flush()
    _record(session, ban, "entered", actor, entry.reason)
    return ban


def serve(session: Session, ban: Ban, on: date, notice: Notice, actor: str) -> None:
    """Its decision was handed over; where the policy counts from that day, the term follows."""
    ban.served_on = on
    if ban.state is BanState.ENTERED:
        ban.state = BanState.SERVED
    ban.starts_on, ban.ends_on = term_of(ban, notice)
    _changed(session, ban, "served", actor)


def suspend(session: Session, ban: Ban, actor: str, reason: str) -> None:
    """复议 or a court keeps it from being carried out for now.

    Raises:
        ConflictError: it is suspended already, or over.
    """
    if ban.state not in {BanState.ENTERED, BanState.SERVED}:
        raise ConflictError("该限制目前不在执行中，不能中止。")
    ban.state = BanState.SUSPENDED
    _changed(session, ban, "suspended", actor, reason)


def resume(session: Session, ban: Ban, actor: str, reason: str) -> None:
    """It is carried out again.

    Raises:
        ConflictError: it is not suspended.
    """
    if ban.state is not BanState.SUSPENDED:
        raise ConflictError("该限制未被中止，无须恢复。")
    ban.state = BanState.SERVED if ban.served_on else BanState.ENTERED
    _changed(session, ban, "resumed", actor, reason)


def annul(session: Session, ban: Ban, actor: str, reason: str) -> None:
    """It never holds again.

    Raises:
        ConflictError: it is over already.
    """
    if ban.state in {BanState.ANNULLED, BanState.CORRECTED}:
        raise ConflictError("该限制已撤销或已变更。")
    ban.state = BanState.ANNULLED
    _changed(session, ban, "annulled", actor, reason)


def correct(session: Session, ban: Ban, other: Entry, notice: Notice, actor: str) -> Ban:
    """Enter another ban in its place, with another term; the first one stays on file.

    Raises:
        ConflictError: it is over already.
    """
    if ban.state in {BanState.ANNULLED, BanState.CORRECTED}:
        raise ConflictError("该限制已撤销或已变更。")
    ban.state = BanState.CORRECTED
    _changed(session, ban, "corrected", actor, other.reason)
    return enter(session, replace(other, in_place_of=ban.id), notice, actor)


def entry_of(ban: Ban, *, reason: str, term: tuple[date, date]) -> Entry:
    """The entry of a ban that shall stand in the place of this one, with another term."""
    return Entry(reason=reason, term=term, **{name: getattr(ban, name) for name in _KEPT})


def look_up(session: Session, id_number: str, asked: date | int, notice: Notice) -> Standing:
    """What a person's bans say of a day, or of the window of a year.

    Args:
        session: within one transaction.
        id_number: 18 characters, valid.
        asked: a day, or the year whose window for applications is meant.
        notice: whose windows count.
    """
    return standing_of(store.standing_of(session, index_of(session, id_number)), asked, notice)


def refuse_if_barred(session: Session, id_number: str | None, notice: Notice) -> None:
    """Refuse an application of somebody who is barred today.

    A number that is none finds nobody; *a person must look* refuses nobody either.

    Raises:
        BarredError: the person may not apply.
    """
    known = known_number(id_number)
    if known is None:
        return
    store.lock_person(session, index_of(session, known))
    found = look_up(session, known, notice.today, notice)
    if found.answer is Answer.BARRED and found.ban is not None:
        # Whoever hands applications in learns no more than a look-up tells: neither the decision
        # nor whether it was served.
        raise BarredError(f"{found.brief}如有疑问，请联系工考管理机构。", found.ban.id)


@contextmanager
def refusals_told(
    write: Callable[[Callable[[Session], None]], None],
    actor: str,
    *,
    application_id: str | None = None,
    facts: Mapping[str, Any] | None = None,
) -> Iterator[None]:
    """Write a refusal down, though the transaction that it ended keeps nothing."""
    try:
        yield
    except BarredError as error:
        told = {"ban": error.ban_id, **(facts or {})}

        def tell(session: Session) -> None:
            tag = "api:application:barred"
            record(session, tag, actor, application_id=application_id, facts=told)

        write(tell)
        raise


_KEPT = (
    "id_number",
    "name",
    "decision_number",
    "violation_on",
    "decided_on",
    "served_on",
    "application_id",
    "organisation_id",
    "falsification_id",
)


def _told(entry: Entry) -> dict[str, Any]:
    names = (*_KEPT, "reason", "in_place_of", "import_digest")
    return {name: getattr(entry, name) for name in names}


def _changed(session: Session, ban: Ban, what: str, actor: str, reason: str | None = None) -> None:
    ban.updated_at = clock.now(session)
    session.flush()
    _record(session, ban, what, actor, reason)


def _record(session: Session, ban: Ban, what: str, actor: str, reason: str | None) -> None:
    facts = {
        "ban": ban.id,
        "state": ban.state,
        "starts_on": ban.starts_on.isoformat(),
        "ends_on": ban.ends_on.isoformat() if ban.ends_on else None,
        "falsification": ban.falsification_id,
    }
    tag = f"api:ban:{what}" if ban.source is BanSource.DECISION else f"list:ban:{what}"
    # An imported ban has no application whose person's key the reason could be sealed under.
    told = reason if ban.application_id else None
    record(session, tag, actor, application_id=ban.application_id, reason=told, facts=facts)
