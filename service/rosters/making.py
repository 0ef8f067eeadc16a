"""Decisions on producing lists: whom they hold, under which number, until when."""

import json
from collections.abc import Sequence
from datetime import date
from typing import Any

from sqlalchemy.orm import Session

from extractors.checks.notice import CalendarUnknownError, WorkingCalendar, add_working_days, window
from schemas.kinds import Form
from schemas.policy import Policy
from service import clock
from service.accounts.callers import Caller
from service.api.refusals import InvalidError
from service.applications.tables import Application
from service.audit.store import record
from service.documents.results import Notice
from service.errors import ConflictError, NotFoundError
from service.ids import new_id
from service.organisations import store as organisations
from service.organisations.tables import Organisation
from service.rosters import store
from service.rosters.forms import FORMS, name_of
from service.rosters.tables import Roster, RosterRow, RosterState
from service.vault.vault import vault_of

MOST_ROWS = 2000
"""As many as a paper's declaration may hold."""


def produce(
    session: Session,
    organisation_id: str,
    form: Form,
    *,
    year: int | None,
    caller: Caller,
    notice: Notice,
    registered_on: date | None = None,
) -> Roster:
    """A new list of the organisation's own people; one not accepted yet gives way to it.

    Args:
        session: the transaction.
        organisation_id: whose people.
        form: which of the three lists.
        year: the season; None for that of the notice in force.
        caller: who asks, within reach.
        notice: the notices that are known.
        registered_on: when the unit's registration was complete, from which the two working days
            of 三(五)1 count; without it the last day of registration.

    Raises:
        NotFoundError: there is no such organisation for this caller.
        InvalidError: no notice of that year is known.
        ConflictError: nobody is to be listed, or too many.
    """
    unit = organisations.get(session, organisation_id, caller.reach.organisations())
    if unit is None:
        raise NotFoundError("没有这个单位，或无权查看。")
    policy = notice.policy if year is None else notice.notices.of_year(year)
    if policy is None:
        raise InvalidError("year", f"没有{year}年的考务通知（政策文件）。")
    people = store.applications_in(session, unit.id, policy.year, FORMS[form].now)
    if not people:
        raise ConflictError(f"该单位目前没有应列入{name_of(form)}的人员。")
    if len(people) > MOST_ROWS:
        raise ConflictError(f"一份名册最多 {MOST_ROWS} 人，请按下属单位分别生成。")
    due_on = _due(notice, policy, registered_on) if form is Form.NAME_LIST else None
    return _write(session, unit, form, policy, people, due_on=due_on, caller=caller)


def row_values(application: Application) -> dict[str, Any]:
    """What a list says of one person."""
    values = {
        "name": application.name,
        "gender": application.gender,
        "id_number": application.id_number,
        "unit": application.unit,
        "occupation": application.applied_occupation,
        "grade": application.applied_grade,
    }
    return {name: value for name, value in values.items() if value is not None}


def _write(
    session: Session,
    unit: Organisation,
    form: Form,
    policy: Policy,
    people: Sequence[Application],
    *,
    due_on: date | None,
    caller: Caller,
) -> Roster:
    store.supersede(session, unit.id, form, policy.year)
    position = store.last_position(session, policy.year, form) + 1
    values = [row_values(person) for person in people]
    roster = Roster(
        id=new_id(),
        organisation_id=unit.id,
        form=form,
        year=policy.year,
        position=position,
        number=f"{policy.year}-{FORMS[form].letter}-{position:04d}",
        unit=unit.name,
        title=policy.title,
        count=len(people),
        digest=vault_of(session).index("roster", json.dumps(values, ensure_ascii=False)),
        state=RosterState.PRODUCED,
        due_on=due_on,
        created_at=clock.now(session),
        created_by=caller.actor,
    )
    session.add(roster)
    session.flush()
    session.add_all(
        RosterRow(
            id=new_id(),
            roster_id=roster.id,
            position=number,
            application_id=person.id,
            data_key_id=person.data_key_id,
            values=said,
        )
        for number, (person, said) in enumerate(zip(people, values, strict=True), 1)
    )
    facts = {"roster": roster.id, "number": roster.number, "form": form.value, "count": len(people)}
    record(session, "api:roster:produced", caller.actor, facts=facts)
    return roster


def _due(notice: Notice, policy: Policy, registered_on: date | None) -> date | None:
    """Two working days behind the end of registration; None where the calendar is not known yet."""
    event = registered_on or window(notice.notices, "registration", policy.year).end
    try:
        days = policy.name_list.working_days
        return add_working_days(event, days, WorkingCalendar(policy.calendar))
    except CalendarUnknownError:
        return None
