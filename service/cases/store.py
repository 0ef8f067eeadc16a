"""The SQL of cases. Whose case it is bounds what is found: reach stands in every query."""

from collections.abc import Mapping, Sequence
from datetime import date

from sqlalchemy import Select, delete, func, or_, select, update
from sqlalchemy.orm import Session

from service.accounts.reach import Reach
from service.applications.tables import Application
from service.cases.states import SETTLED, CaseState, Who
from service.cases.tables import (
    Case,
    CaseReturn,
    FindingDecision,
    ListedFinding,
    Note,
    Original,
    Promise,
    Sample,
    StoredCaseReport,
    ValueCorrection,
    Verdict,
)
from service.vault.rows import readable

Numbered = CaseReturn | FindingDecision | Note | StoredCaseReport | ValueCorrection


def get(session: Session, application_id: str) -> Case | None:
    """One case; whoever asks has found its application within reach."""
    return session.get(Case, application_id)


def get_locked(session: Session, application_id: str) -> Case | None:
    """One case, kept from others' changes until this transaction ends."""
    session.flush()  # what is read anew must not hide what was changed here
    return session.get(Case, application_id, with_for_update=True, populate_existing=True)


def stale(session: Session, today: date, policy_sha256: str, limit: int) -> Sequence[str]:
    """Cases still to be settled that were last judged on another day or by another policy.

    Nobody can judge an erased person's any more.
    """
    fresh = (Case.judged_on == today) & (Case.judged_by == policy_sha256)
    query = select(Case.application_id).where(
        Case.state.not_in(SETTLED),
        or_(Case.judged_on.is_(None), ~fresh),
        Case.application_id.in_(_readable()),
    )
    return session.scalars(query.order_by(Case.application_id).limit(limit)).all()


def returns_of(session: Session, application_id: str) -> Sequence[CaseReturn]:
    """Every return of one case, oldest first."""
    query = select(CaseReturn).where(CaseReturn.application_id == application_id)
    return session.scalars(query.order_by(CaseReturn.number)).all()


def open_return(session: Session, application_id: str) -> CaseReturn | None:
    """The return that waits to be mended."""
    query = select(CaseReturn).where(
        CaseReturn.application_id == application_id, CaseReturn.resubmitted_at.is_(None)
    )
    return session.scalars(query.order_by(CaseReturn.number.desc()).limit(1)).first()


def newly_overdue(session: Session, today: date, limit: int) -> Sequence[CaseReturn]:
    """Returns whose last day is over, unmended, and not yet noted as overdue."""
    query = (
        select(CaseReturn)
        .join(Case, Case.application_id == CaseReturn.application_id)
        .where(
            Case.state == CaseState.RETURNED,
            CaseReturn.resubmitted_at.is_(None),
            CaseReturn.overdue_on.is_(None),
            CaseReturn.due_on < today,
        )
    )
    locked = query.with_for_update(skip_locked=True, of=CaseReturn)
    return session.scalars(locked.limit(limit)).all()


def promises_of(session: Session, application_id: str) -> Sequence[Promise]:
    """Every promise of one case, oldest first."""
    query = select(Promise).where(Promise.application_id == application_id)
    return session.scalars(query.order_by(Promise.id)).all()


def open_promises(session: Session, application_id: str) -> Sequence[Promise]:
    """The promises of one case that are neither kept, lapsed nor taken back."""
    return [row for row in promises_of(session, application_id) if row.ended_at is None]


def open_promise(session: Session, application_id: str, item: str) -> Promise | None:
    """The promise of this paper that is neither kept, lapsed nor taken back."""
    query = select(Promise).where(
        Promise.application_id == application_id,
        Promise.item == item,
        Promise.ended_at.is_(None),
    )
    return session.scalar(query)


def overdue_promises(session: Session, today: date, limit: int) -> Sequence[str]:
    """Applications with a promise whose last day lies before ``today``, less those erased."""
    query = select(Promise.application_id).where(
        Promise.ended_at.is_(None), Promise.due_on < today, Promise.application_id.in_(_readable())
    )
    return session.scalars(query.distinct().order_by(Promise.application_id).limit(limit)).all()


def originals_of(session: Session, application_id: str) -> Sequence[Original]:
    """The originals seen of one case, oldest first."""
    query = select(Original).where(Original.application_id == application_id)
    return session.scalars(query.order_by(Original.id)).all()


def original_locked(session: Session, application_id: str, original_id: str) -> Original | None:
    """One original, kept from others' changes until this transaction ends."""
    found = session.get(Original, original_id, with_for_update=True, populate_existing=True)
    return found if found and found.application_id == application_id else None


def originals_kept(
    session: Session, reach: Reach, after: str | None, limit: int
) -> Sequence[Original]:
    """Originals within reach that were not yet given back, oldest first, from behind ``after``."""
    query = (
        select(Original)
        .join(Application, Application.id == Original.application_id)
        .where(reach.applications(), Original.kept, Original.given_back_at.is_(None))
    )
    if after:
        query = query.where(Original.id > after)
    return session.scalars(query.order_by(Original.id).limit(limit)).all()


def decisions_of(session: Session, application_id: str) -> Sequence[FindingDecision]:
    """Every decision on findings of one case, oldest first."""
    query = select(FindingDecision).where(FindingDecision.application_id == application_id)
    return session.scalars(query.order_by(FindingDecision.number)).all()


def verdicts_of(session: Session, application_id: str) -> Mapping[str, Verdict]:
    """The verdict that counts, by finding key; those never decided are left out."""
    return {row.key: row.verdict for row in decisions_of(session, application_id)}


def corrections_of(session: Session, application_id: str) -> Sequence[ValueCorrection]:
    """Every correction of one case, oldest first."""
    query = select(ValueCorrection).where(ValueCorrection.application_id == application_id)
    return session.scalars(query.order_by(ValueCorrection.number)).all()


def corrections_in_force(
    session: Session, application_id: str
) -> Mapping[tuple[str, int, str], ValueCorrection]:
    """The newest correction by document, paper and field, less those taken back.

    Of a roster's rows none: they are no evidence of a case.
    """
    newest = {
        (row.document_id, row.paper, row.field): row
        for row in corrections_of(session, application_id)
        if row.row is None
    }
    return {place: row for place, row in newest.items() if row.value is not None}


def notes_of(session: Session, application_id: str) -> Sequence[Note]:
    """The notes on one case, oldest first."""
    query = select(Note).where(Note.application_id == application_id)
    return session.scalars(query.order_by(Note.number)).all()


def report_in_force(session: Session, application_id: str) -> StoredCaseReport | None:
    """The CaseReport stored last."""
    query = select(StoredCaseReport).where(
        StoredCaseReport.application_id == application_id,
        StoredCaseReport.superseded_at.is_(None),
    )
    return session.scalar(query)


def put_report(
    session: Session, stored: StoredCaseReport, findings: Mapping[str, tuple[str, str]]
) -> None:
    """Add a CaseReport in place of the one before; ``findings``: code and severity by key."""
    mine = StoredCaseReport.application_id == stored.application_id
    session.execute(
        update(StoredCaseReport)
        .where(mine, StoredCaseReport.superseded_at.is_(None))
        .values(superseded_at=stored.created_at)
    )
    session.add(stored)
    session.execute(
        delete(ListedFinding).where(ListedFinding.application_id == stored.application_id)
    )
    session.add_all(
        ListedFinding(application_id=stored.application_id, key=key, code=code, severity=severity)
        for key, (code, severity) in findings.items()
    )
    session.flush()


def next_number(session: Session, table: type[Numbered], application_id: str) -> int:
    """The number of a case's next row, from 1; whoever asks has locked the case."""
    query = select(func.max(table.number)).where(table.application_id == application_id)
    return (session.scalar(query) or 0) + 1


def sample_of(session: Session, application_id: str, level: Who) -> Sample | None:
    """The case's place in the sample of this level."""
    return session.get(Sample, (application_id, level))


def is_sampled(session: Session, application_id: str) -> bool:
    """Whether the case belongs to the sample at a level whose people have yet to decide."""
    query = select(Sample).where(
        Sample.application_id == application_id, Sample.settled_at.is_(None)
    )
    return session.scalars(query.limit(1)).first() is not None


def _readable() -> Select[str]:
    return select(Application.id).where(readable(Application))
