"""The order of steps: every step from every state, and no way to take one twice."""

import itertools

import pytest

from service.falsification.steps import (
    STATE_WORDS,
    STEP_WORDS,
    UNDECIDED,
    Effect,
    Stand,
    State,
    Step,
    StepError,
    after,
    open_steps,
)

ORDER = {
    State.OPENED: {Step.EVIDENCE, Step.NOTICE},
    State.NOTICED: {Step.NOTICE_DELIVERY},
    State.NOTIFIED: {Step.DEFENCE, Step.WAIVER, Step.EXPIRY},
    State.DEFENDED: {Step.RECHECK},
    State.WAIVED: {Step.RECHECK},
    State.EXPIRED: {Step.RECHECK},
    State.RECHECKED: {Step.DECISION},
    State.DECIDED: {Step.SERVICE},
    State.SERVED: {Step.CLOSING},
    State.CLOSED: set(),
    State.DISMISSED: set(),
    State.WITHDRAWN: set(),
}
AFTERMATH = {
    Effect.NONE: set(),
    Effect.IN_FORCE: {Step.SUSPENSION, Step.CORRECTION, Step.ANNULMENT},
    Effect.SUSPENDED: {Step.RESUMPTION, Step.CORRECTION, Step.ANNULMENT},
    Effect.ANNULLED: set(),
}
STANDS = [Stand(*found) for found in itertools.product(State, Effect, (False, True))]


def wanted(stand: Stand) -> set[Step]:
    steps = set(ORDER[stand.state])
    if stand.state in UNDECIDED:
        steps |= {Step.DISMISSAL, Step.WITHDRAWAL}
    if stand.state in {State.DECIDED, State.SERVED, State.CLOSED}:
        steps |= AFTERMATH[stand.effect]
    if not stand.referred and stand.state is not State.WITHDRAWN:
        steps.add(Step.REFERRAL)
    return steps


def test_every_stand_opens_the_steps_that_follow_and_no_others() -> None:
    for stand in STANDS:
        assert set(open_steps(stand)) == wanted(stand)


def test_a_step_out_of_turn_is_refused_with_what_comes_next() -> None:
    for stand, step in itertools.product(STANDS, Step):
        if step in wanted(stand):
            after(stand, step)
            continue
        with pytest.raises(StepError) as refused:
            after(stand, step)
        assert STATE_WORDS[stand.state] in str(refused.value)
        assert all(STEP_WORDS[following] in str(refused.value) for following in wanted(stand))


def test_no_way_through_a_case_takes_a_step_of_the_procedure_twice() -> None:
    again = {Step.EVIDENCE, Step.SUSPENSION, Step.RESUMPTION, Step.CORRECTION}
    seen: set[tuple[Stand, frozenset[Step]]] = set()
    ahead = [(Stand(State.OPENED), frozenset[Step]())]
    while ahead:
        stand, taken = ahead.pop()
        if (stand, taken) in seen:
            continue
        seen.add((stand, taken))
        for step in open_steps(stand):
            assert step not in taken
            ahead.append((after(stand, step), taken if step in again else taken | {step}))
    assert any(stand.state is State.CLOSED for stand, _ in seen)
