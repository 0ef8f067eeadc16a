"""Cases as callers see them: reviewers the whole, applicants and sites the first two axes."""

from datetime import date

from sqlalchemy.orm import Session

from service.accounts.callers import Caller
from service.accounts.permissions import Right
from service.accounts.roles import Role
from service.applications.tables import Application
from service.cases import store
from service.cases.findings import Judged
from service.cases.levels import levels_of
from service.cases.schemas import (
    ApplicantCaseView,
    CaseEntry,
    CaseView,
    ColleagueView,
    DecisionView,
    FindingView,
    PromiseView,
    ReturnView,
    ShownReason,
)
from service.cases.states import LEVELS, SETTLED
from service.cases.suspension import suspended
from service.cases.tables import Case, CaseReturn
from service.cases.transitions import possible
from service.cases.words import STATE_WORDS
from service.staff.tables import Account
from service.vault.masks import mask_id, mask_name

_THOUSANDTHS = 1000


def case_view(
    session: Session, application: Application, case: Case, caller: Caller, today: date
) -> CaseView | ApplicantCaseView:
    """One case, for these eyes."""
    levels = levels_of(session, application)
    held = [right for right in Right if caller.may(right)]
    shown = ApplicantCaseView(
        id=case.application_id,
        external_id=application.external_id,
        version=case.version,
        state=case.state,
        state_words=STATE_WORDS[case.state],
        entered_at=case.entered_at,
        due_on=case.due_on,
        overdue=_is_overdue(case, today),
        as_it_is=case.as_it_is,
        submitted_at=case.submitted_at,
        can=possible(case.state, held, levels),
        returns=[_return(row, today) for row in store.returns_of(session, case.application_id)],
        promises=[
            PromiseView.model_validate(row)
            for row in store.promises_of(session, case.application_id)
        ],
    )
    if not caller.may(Right.CASE_READ):
        return shown
    return CaseView(
        **shown.model_dump(),
        organisation_id=application.organisation_id,
        levels=[level for level in LEVELS if level in levels],
        former_state=case.former_state,
        suspended=suspended(session, case.application_id),
        sampled=store.is_sampled(session, case.application_id),
        assignee=case.assignee,
        locked_by=case.locked_by,
        locked_until=case.locked_until,
        postponed_until=case.postponed_until,
        outcome=case.outcome,
        answer=case.answer,
        risk=_fraction(case.risk),
    )


def case_entry(row: tuple[Case, Application], today: date) -> CaseEntry:
    """A case in the queue."""
    case, application = row
    return CaseEntry(
        id=case.application_id,
        external_id=application.external_id,
        name=mask_name(application.name) if application.name else None,
        id_number=mask_id(application.id_number) if application.id_number else None,
        unit=application.unit,
        applied_grade=application.applied_grade,
        applied_occupation=application.applied_occupation,
        version=case.version,
        state=case.state,
        entered_at=case.entered_at,
        due_on=case.due_on,
        overdue=_is_overdue(case, today),
        outcome=case.outcome,
        answer=case.answer,
        risk=_fraction(case.risk),
        assignee=case.assignee,
        locked_by=case.locked_by,
        postponed_until=case.postponed_until,
        as_it_is=case.as_it_is,
    )


def finding_view(judged: Judged) -> FindingView:
    """A finding with what was decided on it."""
    found = judged.finding
    return FindingView(
        key=found.key,
        code=found.code,
        axis=found.axis,
        severity=found.severity,
        document_id=found.document_id,
        subject=found.subject,
        message=found.message,
        verdict=judged.verdict,
        decisions=[DecisionView.model_validate(row) for row in judged.decisions],
    )


def colleague_view(account: Account) -> ColleagueView:
    """Somebody whose case it may be."""
    return ColleagueView(
        account_id=account.id,
        name=account.name or account.login,
        roles=[Role(role) for role in account.roles],
        organisation_id=account.organisation_id,
    )


def _return(row: CaseReturn, today: date) -> ReturnView:
    waits = row.resubmitted_at is None and row.due_on < today
    return ReturnView(
        number=row.number,
        level=row.level,
        returned_at=row.returned_at,
        due_on=row.due_on,
        extended_to=row.extended_to,
        past_window=row.past_window,
        resubmitted_at=row.resubmitted_at,
        overdue=row.overdue_on is not None or waits,
        reasons=[ShownReason.model_validate(reason) for reason in row.reasons],
    )


def _is_overdue(case: Case, today: date) -> bool:
    return case.state not in SETTLED and case.due_on is not None and case.due_on < today


def _fraction(thousandths: int | None) -> float | None:
    return None if thousandths is None else thousandths / _THOUSANDTHS
