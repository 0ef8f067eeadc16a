"""What reviewers note on a case beside its findings: who holds it, notes, promises, originals."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from sqlalchemy.orm import Session

from extractors.checks.messages import KIND_LABELS
from schemas.kinds import Kind
from service.accounts.callers import Caller
from service.accounts.permissions import Right
from service.accounts.roles import NAMES
from service.applications.tables import Application
from service.cases import store
from service.cases.access import is_on_desk
from service.cases.colleagues import colleagues
from service.cases.promises import consenting
from service.cases.schemas import CaseView, PromiseView
from service.cases.states import SETTLED
from service.cases.tables import Case
from service.staff.tables import Account
from service.web.visitors import Names


@dataclass(frozen=True)
class Noted:
    """One note."""

    at: datetime
    who: str
    words: str


@dataclass(frozen=True)
class Kept:
    """One line of the ledger. ``waits``: the original is here and has to go back."""

    id: str
    paper: str
    seen: Noted
    kept: bool
    given_back: Noted | None

    @property
    def waits(self) -> bool:
        """Whether it lies here still."""
        return self.kept and self.given_back is None


@dataclass(frozen=True)
class Work:
    """The panels. ``choices``: account and name of who may hold it; ``sorts``: kinds of papers.

    ``originals``: None for who does not keep the ledger. ``tomorrow``: the first day to wait for.
    """

    may_work: bool
    may_plan: bool
    may_decide: bool
    may_correct: bool
    may_consent: bool
    choices: Sequence[tuple[str, str]]
    tomorrow: date
    notes: Sequence[Noted]
    promises: Mapping[str, PromiseView]
    originals: Sequence[Kept] | None
    sorts: Sequence[tuple[str, str]]


def work_of(
    session: Session,
    place: tuple[Application, Case],
    view: CaseView,
    caller: Caller,
    looks: tuple[date, Mapping[str, str], Names],
) -> Work:
    """What may be done beside the steps. ``looks``: today, papers' labels, people's names."""
    application, case = place
    today, labels, names = looks
    mine, works = is_on_desk(case, caller), caller.may(Right.CASE_WORK)
    plans = works and mine and case.state not in SETTLED
    keeps = caller.may(Right.ORIGINALS_KEEP)
    return Work(
        may_work=works,
        may_plan=plans,
        may_decide=mine and caller.may(Right.FINDING_DECIDE),
        may_correct=mine and caller.may(Right.VALUE_CORRECT),
        may_consent=caller.may(consenting(session, application)),
        choices=_choices(session, application, caller) if plans else [],
        tomorrow=today + timedelta(days=1),
        notes=_notes(session, application.id, names),
        promises={each.item: each for each in view.promises if each.end is None},
        originals=_originals(session, application.id, labels, names) if keeps else None,
        sorts=[(kind.value, KIND_LABELS[kind]) for kind in Kind],
    )


def _choices(session: Session, application: Application, caller: Caller) -> list[tuple[str, str]]:
    rows = colleagues(session, application.id, caller)
    return [(row.id, _called(row)) for row in rows]


def _called(row: Account) -> str:
    return f"{row.name or row.login} · {'、'.join(NAMES[role] for role in row.roles)}"


def _notes(session: Session, case_id: str, names: Names) -> list[Noted]:
    """The newest first."""
    rows = store.notes_of(session, case_id)
    return [Noted(row.noted_at, names.of(row.noted_by), row.words) for row in reversed(rows)]


def _originals(
    session: Session, case_id: str, labels: Mapping[str, str], names: Names
) -> list[Kept]:
    """What lies here first."""
    found = [
        Kept(
            row.id,
            labels.get(row.document_id or "") or KIND_LABELS[Kind(row.kind)],
            Noted(row.seen_at, names.of(row.seen_by), row.note or ""),
            row.kept,
            _given_back(row.given_back_at, names.of(row.given_back_by), row.given_back_to),
        )
        for row in store.originals_of(session, case_id)
    ]
    return sorted(found, key=lambda kept: not kept.waits)


def _given_back(at: datetime | None, who: str, to: str | None) -> Noted | None:
    return Noted(at, who, to or "") if at else None
