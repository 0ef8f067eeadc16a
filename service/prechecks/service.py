"""Decisions on pre-checks: whose they are, how many one person may have, how long they are held."""

from datetime import timedelta
from typing import Any

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from service.accounts.callers import Caller
from service.accounts.roles import APPLICANT
from service.api.here import Here
from service.api.refusals import TooOftenError
from service.clock import now
from service.documents import store
from service.documents.tables import Document
from service.documents.uploads import Upload
from service.errors import NotFoundError
from service.vault.vault import Vault

_WINDOW = timedelta(hours=1)


def found(session: Session, precheck_id: str, caller: Caller) -> Document:
    """One pre-check that this caller may see.

    Raises:
        NotFoundError: there is none, it is another client's, or its time is over.
    """
    document = store.get(session, precheck_id, caller.reach)
    expires = document.expires_at if document else None
    if document is None or expires is None or expires <= now(session):
        raise NotFoundError("没有这次预检，或已过期删除。")
    return document


def wanted(
    here: Here,
    file_name: str,
    kind: str | None,
    declared: dict[str, Any] | None,
    by: Caller,
) -> Upload:
    """The upload of a pre-check, but for the file's size and digest."""
    return Upload(
        client=by.owner,
        file_name=file_name,
        sha256="",
        bytes=0,
        kind=kind,
        declared=declared,
        expires_at=here.clock.now() + timedelta(minutes=here.settings.precheck_keep_minutes),
        person=person_of(declared, by, here.database.vault),
    )


def check_rate(session: Session, upload: Upload, most: int) -> None:
    """Refuse one more where a person has had enough for an hour; in the transaction that adds it.

    Raises:
        TooOftenError: come again later.
    """
    _one_by_one(session, upload.person or "")
    since = now(session) - _WINDOW
    if store.count_by_person(session, upload.person or "", since) < most:
        return
    oldest = store.oldest_by_person(session, upload.person or "", since) or since
    again = max(1, round((oldest + _WINDOW - now(session)).total_seconds()))
    raise TooOftenError(f"同一人一小时内最多预检 {most} 次，请稍后再试。", again)


def person_of(declared: dict[str, Any] | None, caller: Caller, vault: Vault) -> str:
    """A keyed digest of the person by declared number, else name; of the key where none is.

    Each client's persons are its own: none can use up what another's may ask for. An applicant is
    one person, whatever is declared.
    """
    said = {} if APPLICANT in caller.holders else declared or {}
    for name in ("id_number", "name"):
        value = said.get(name)
        if isinstance(value, str) and value.strip():
            person = "/".join((caller.owner, name, "".join(value.split()).upper()))
            return vault.index("precheck", person)
    return vault.index("precheck", f"caller/{caller.actor}")


def _one_by_one(session: Session, person: str) -> None:
    """Requests for one person wait for each other; on SQLite all writers do."""
    if session.get_bind().dialect.name != "sqlite":
        lock = func.pg_advisory_xact_lock(func.hashtextextended(person, 0))
        session.execute(select(lock))
