"""The database as index of fingerprints, and what one paper's prints mean for others.

Two workers that finish together cannot miss each other: on SQLite one writes at a time, on
PostgreSQL each holds an advisory lock on everything that its prints could share.
"""

import hashlib
from collections.abc import Collection, Sequence

from sqlalchemy import Select, delete, select, text
from sqlalchemy.orm import Session

from extractors.checks import MemoryIndex, judge_reuse
from extractors.checks.reuse import Seen
from schemas.fingerprints import Fingerprints, NumberPrint
from schemas.report import Finding
from service.audit.store import record
from service.clock import now
from service.documents.store import report_in_force
from service.documents.tables import Document, LateFinding, Print, PrintNumber
from service.ids import new_id
from service.vault.vault import vault_of

_MOST = 200
"""Papers with the same file or number that one is held against, oldest first: more say no more."""


class DatabaseIndex:
    """The ``FingerprintIndex`` of everything examined so far, within one transaction."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def by_file(self, sha256: str) -> Sequence[Seen]:
        """Papers with these very bytes, oldest first."""
        query = select(Print).where(Print.sha256 == sha256)
        return self._seen(query)

    def by_number(self, number: NumberPrint) -> Sequence[Seen]:
        """Papers of this kind with this number, oldest first."""
        holders = select(PrintNumber.document_id).where(
            PrintNumber.number_index == _index(self._session, number),
            PrintNumber.field == number.field,
            PrintNumber.kind == number.kind,
        )
        query = select(Print).where(Print.document_id.in_(holders))
        return self._seen(query)

    def _seen(self, query: Select[Print]) -> list[Seen]:
        oldest = self._session.scalars(query.order_by(Print.document_id).limit(_MOST))
        return [
            Seen(found.document_id, Fingerprints.model_validate(found.prints)) for found in oldest
        ]


def lock(session: Session, prints: Fingerprints) -> None:
    """Keep other transactions from matching any of these prints until this one ends."""
    if session.get_bind().dialect.name == "sqlite":
        return
    shared = [prints.sha256, *(f"{n.kind}/{n.field}/{n.value}" for n in prints.numbers)]
    for key in sorted({_lock_key(value) for value in shared}):
        session.execute(text("SELECT pg_advisory_xact_lock(:key)"), {"key": key})


def replace(session: Session, document: Document, prints: Fingerprints) -> None:
    """Keep a paper's prints, in place of earlier ones."""
    forget(session, [document.id])
    session.add(
        Print(
            document_id=document.id,
            data_key_id=document.data_key_id,
            sha256=prints.sha256,
            prints=prints.model_dump(mode="json"),
        )
    )
    session.flush()
    session.add_all(
        PrintNumber(
            document_id=document.id,
            position=i,
            kind=n.kind,
            field=n.field,
            number_index=_index(session, n),
        )
        for i, n in enumerate(prints.numbers)
    )
    session.flush()


def forget(session: Session, document_ids: Collection[str]) -> None:
    """Delete the prints of papers: none is held against them any more."""
    session.execute(delete(PrintNumber).where(PrintNumber.document_id.in_(document_ids)))
    session.execute(delete(Print).where(Print.document_id.in_(document_ids)))


def judge_others(session: Session, document_id: str, prints: Fingerprints, actor: str) -> None:
    """Late findings on papers examined before this one, and the end of those that no longer hold.

    A late finding is the earlier paper's own judgement, with this one as the later find. What an
    earlier paper's report says of this one already is not said again.
    """
    mine = MemoryIndex()
    mine.add(document_id, prints)
    held = {(found.document_id, found.code): found for found in _caused_by(session, document_id)}
    for seen in _candidates(session, document_id, prints):
        for finding in judge_reuse(seen.prints, mine, seen.report_id)[0]:
            key = (str(seen.report_id), finding.code.value)
            known = held.pop(key, None) or _is_said(session, key[0], finding)
            if not known:
                _add(session, key[0], document_id, finding, actor)
    for found in held.values():
        _lapse(session, found, actor)


def forget_late(session: Session, document_id: str, actor: str) -> None:
    """End a paper's own late findings: its new report was judged against all that is known."""
    query = select(LateFinding).where(
        LateFinding.document_id == document_id, LateFinding.lapsed_at.is_(None)
    )
    for found in session.scalars(query):
        _lapse(session, found, actor)


def _is_said(session: Session, document_id: str, finding: Finding) -> bool:
    """Whether a paper's report in force holds this finding; its message names the other paper."""
    stored = report_in_force(session, document_id)
    said = stored.report["findings"] if stored else []
    return any((f["code"], f["message"]) == (finding.code, finding.message) for f in said)


def _lapse(session: Session, found: LateFinding, actor: str) -> None:
    found.lapsed_at = now(session)
    _tell(session, found, "lapsed", actor)


def _candidates(session: Session, document_id: str, prints: Fingerprints) -> list[Seen]:
    """Papers that share anything with this one, each once."""
    index = DatabaseIndex(session)
    found = list(index.by_file(prints.sha256))
    for number in prints.numbers:
        found.extend(index.by_number(number))
    others = {seen.report_id: seen for seen in found if seen.report_id != document_id}
    return list(others.values())


def _caused_by(session: Session, document_id: str) -> Sequence[LateFinding]:
    query = select(LateFinding).where(
        LateFinding.by_document_id == document_id, LateFinding.lapsed_at.is_(None)
    )
    return session.scalars(query).all()


def _add(session: Session, document_id: str, by: str, finding: Finding, actor: str) -> None:
    late = LateFinding(
        id=new_id(),
        data_key_id=session.get_one(Document, document_id).data_key_id,
        document_id=document_id,
        by_document_id=by,
        code=finding.code,
        finding=finding.model_dump(mode="json"),
        created_at=now(session),
    )
    session.add(late)
    _tell(session, late, "found_late", actor)


def _tell(session: Session, late: LateFinding, action: str, actor: str) -> None:
    document = session.get_one(Document, late.document_id)
    record(
        session,
        f"worker:finding:{action}",
        actor,
        application_id=document.application_id,
        document_id=document.id,
        facts={"code": late.code, "by": late.by_document_id},
        new={"finding": late.finding},
    )


def _index(session: Session, number: NumberPrint) -> str:
    return vault_of(session).index("print_number", number.value)


def _lock_key(value: str) -> int:
    """64 bits, signed, as PostgreSQL's advisory locks take them."""
    return int.from_bytes(hashlib.sha256(value.encode()).digest()[:8], "big", signed=True)
