"""Every state, step and caller over HTTP: what is allowed is what the table says."""

import itertools
from datetime import date

import pytest

from service.accounts.permissions import HOLDERS, Right, Role, Scope
from service.applications.tables import Application
from service.cases import store
from service.cases.states import LEVELS, Action, CaseState, Who
from service.cases.tables import CaseReturn, Promise, PromiseEnd
from service.cases.transitions import choose
from service.ids import new_id
from tests.service.cases.cases_world import World

STEPS: dict[Action, tuple[str, dict[str, object]]] = {
    Action.SUBMIT: ("submit", {"as_it_is": True}),
    Action.RESUBMIT: ("submit", {"as_it_is": True}),
    Action.WITHDRAW: ("withdraw", {}),
    Action.BEGIN: ("begin", {}),
    Action.FORWARD: ("forward", {}),
    Action.REQUIRE_ONSITE: ("onsite", {}),
    Action.CONFIRM_ONSITE: ("onsite/confirm", {}),
    Action.APPROVE: ("approve", {}),
    Action.RETURN: ("return", {"reasons": [{"words": "请补充。"}]}),
    Action.EXTEND: ("extend", {"until": "2026-04-01", "reason": "系统停机"}),
    Action.REFUSE: ("refuse", {"reason": "不符合条件"}),
}
CALLERS = {
    "site": Scope.SITE,
    "school": Role.UNIT_REVIEWER,
    "department": Role.DEPARTMENT_REVIEWER,
    "office": Role.OFFICE_REVIEWER,
    "decider": Role.DECISION_MAKER,
}
BY_LEVEL = (Right.CASE_REVIEW_UNIT, Right.CASE_REVIEW_DEPARTMENT, Right.CASE_REVIEW_OFFICE)
DOORS = {
    Action.SUBMIT: (Right.CASE_SUBMIT,),
    Action.RESUBMIT: (Right.CASE_SUBMIT,),
    Action.WITHDRAW: (Right.CASE_WITHDRAW,),
    Action.BEGIN: BY_LEVEL,
    Action.FORWARD: BY_LEVEL,
    Action.REQUIRE_ONSITE: (Right.CASE_ONSITE,),
    Action.CONFIRM_ONSITE: (Right.CASE_ONSITE,),
    Action.APPROVE: (Right.CASE_APPROVE,),
    Action.RETURN: (Right.CASE_RETURN,),
    Action.EXTEND: (Right.CASE_RETURN,),
    Action.REFUSE: (Right.CASE_REFUSE,),
}
"""The right that each address asks for, whatever the state."""


def expected(state: CaseState, action: Action, who: str) -> int:
    """What the table says: 200, 403 or 409."""
    holder = CALLERS[who]
    if not any(holder in HOLDERS[right] for right in DOORS[action]):
        return 403
    row = choose(state, action, LEVELS)
    if row is None:
        return 409
    return 200 if all(holder in HOLDERS[right] for right in row.rights) else 403


@pytest.fixture(scope="module")
def case(common: World) -> str:
    """One case, put into each state in turn."""
    return common.draft()


@pytest.mark.parametrize("state", list(CaseState))
def test_the_table_is_what_holds(state: CaseState, case: str, here: World) -> None:
    for action, who in itertools.product(STEPS, CALLERS):
        if action is (Action.RESUBMIT if state is not CaseState.RETURNED else Action.SUBMIT):
            continue  # one address for both: the state tells which it is
        here.put(case, state)
        _prepare(here, case)
        step, body = STEPS[action]
        answer = here.go(who, step, case, **body)
        assert answer.status_code == expected(state, action, who), (state, action, who, answer.text)
        if answer.status_code == 409:
            assert answer.json()["code"] == "case.state"


def _prepare(here: World, case: str) -> None:
    """A return that waits, so that mending it is possible, and a promise that was kept."""
    with here.database.write() as session:
        if store.open_return(session, case) is None:
            session.add(
                CaseReturn(
                    id=new_id(),
                    data_key_id=session.get_one(Application, case).data_key_id,
                    application_id=case,
                    number=store.next_number(session, CaseReturn, case),
                    level=Who.OFFICE,
                    returned_by="test",
                    returned_at=here.clock.now(),
                    due_on=date(2026, 3, 24),
                    past_window=False,
                    reasons=[],
                )
            )
        if not store.promises_of(session, case):
            session.add(
                Promise(
                    id=new_id(),
                    application_id=case,
                    item="appraisal_2025",
                    due_on=date(2026, 9, 30),
                    made_by="test",
                    made_at=here.clock.now(),
                    end=PromiseEnd.KEPT,
                    ended_at=here.clock.now(),
                )
            )
