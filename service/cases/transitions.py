"""The one table of transitions: from, action, to, right and who.

It is the source of the code, of ``docs/cases.md`` and of the tests. Clauses are the notice's.
"""

from collections.abc import Collection, Iterable
from dataclasses import dataclass

from service.accounts.permissions import Right
from service.cases.states import LEVEL_OF, LEVELS, Action, CaseState, Who

LEVEL_RIGHTS = {
    Who.UNIT: Right.CASE_REVIEW_UNIT,
    Who.DEPARTMENT: Right.CASE_REVIEW_DEPARTMENT,
    Who.OFFICE: Right.CASE_REVIEW_OFFICE,
}
"""The right that makes somebody a level's reviewer."""


@dataclass(frozen=True)
class Transition:
    """One row. ``right`` is None where no caller acts: the procedure's decision, or the clock."""

    source: CaseState
    action: Action
    target: CaseState
    right: Right | None
    who: Who

    @property
    def rights(self) -> frozenset[Right]:
        """Every right needed: the action's own, and that of the level whose step it is."""
        level = LEVEL_RIGHTS.get(self.who)
        return frozenset(right for right in (self.right, level) if right is not None)


def _rows() -> Iterable[Transition]:
    yield from _by_applicants()
    yield from _by_reviewers()
    yield from _by_no_caller()


def _by_applicants() -> Iterable[Transition]:
    state, mine = CaseState, Who.APPLICANT
    yield Transition(state.DRAFT, Action.SUBMIT, state.SUBMITTED, Right.CASE_SUBMIT, mine)
    yield Transition(state.RETURNED, Action.RESUBMIT, state.SUBMITTED, Right.CASE_SUBMIT, mine)
    for source in (state.DRAFT, state.SUBMITTED, *LEVEL_OF, state.RETURNED):
        yield Transition(source, Action.WITHDRAW, state.WITHDRAWN, Right.CASE_WITHDRAW, mine)


def _by_reviewers() -> Iterable[Transition]:
    state, unit, department, office = CaseState, *LEVELS
    # Of rows with the same source and action, the first whose level the organisation has counts.
    for target in (state.UNIT_REVIEW, state.DEPARTMENT_REVIEW, state.OFFICE_REVIEW):
        who = LEVEL_OF[target]
        yield Transition(state.SUBMITTED, Action.BEGIN, target, LEVEL_RIGHTS[who], who)
    for source, target, who in (
        (state.UNIT_REVIEW, state.DEPARTMENT_REVIEW, unit),
        (state.UNIT_REVIEW, state.OFFICE_REVIEW, unit),
        (state.DEPARTMENT_REVIEW, state.OFFICE_REVIEW, department),
    ):
        yield Transition(source, Action.FORWARD, target, LEVEL_RIGHTS[who], who)
    onsite = Right.CASE_ONSITE
    yield Transition(state.OFFICE_REVIEW, Action.REQUIRE_ONSITE, state.ONSITE_DUE, onsite, office)
    yield Transition(
        state.ONSITE_DUE, Action.CONFIRM_ONSITE, state.ONSITE_CONFIRMED, onsite, office
    )
    for source in (state.OFFICE_REVIEW, state.ONSITE_CONFIRMED):
        yield Transition(source, Action.APPROVE, state.APPROVED, Right.CASE_APPROVE, office)
    for source, who in LEVEL_OF.items():
        yield Transition(source, Action.RETURN, state.RETURNED, Right.CASE_RETURN, who)
        yield Transition(source, Action.REFUSE, state.REFUSED, Right.CASE_REFUSE, who)
    # Who lets the two working days pass is not lost for ever: the office decides.
    yield Transition(state.RETURNED, Action.EXTEND, state.RETURNED, Right.CASE_RETURN, office)
    # 三(四): a promised paper that comes in but falls short fails the approved case, too.
    for source in (state.RETURNED, state.APPROVED):
        yield Transition(source, Action.REFUSE, state.REFUSED, Right.CASE_REFUSE, office)


def _by_no_caller() -> Iterable[Transition]:
    state = CaseState
    promising = (state.SUBMITTED, *LEVEL_OF, state.RETURNED, state.APPROVED)
    for source in promising:
        yield Transition(source, Action.LAPSE, state.REFUSED, None, Who.CLOCK)
    for source in state:
        if source is not state.DISQUALIFIED:
            falls, rises = Action.DISQUALIFY, Action.REINSTATE
            yield Transition(source, falls, state.DISQUALIFIED, None, Who.PROCEDURE)
            yield Transition(state.DISQUALIFIED, rises, source, None, Who.PROCEDURE)


TRANSITIONS = tuple(_rows())


_BY_LEVEL = frozenset({Action.BEGIN, Action.FORWARD})


def rows(source: CaseState, action: Action) -> list[Transition]:
    """Every row for this action from this state, in the table's order."""
    return [row for row in TRANSITIONS if row.source is source and row.action is action]


def choose(source: CaseState, action: Action, levels: Collection[Who]) -> Transition | None:
    """The row that counts where the applicant's organisation has these levels of review.

    None where the action is not possible. A unit directly under an office has no department.
    """
    for row in rows(source, action):
        if row.action not in _BY_LEVEL or LEVEL_OF[row.target] in levels:
            return row
    return None


def possible(source: CaseState, rights: Collection[Right], levels: Collection[Who]) -> list[Action]:
    """What somebody with these rights may do from here, in the order of the actions."""
    found = ((action, choose(source, action, levels)) for action in Action)
    return [a for a, row in found if row and row.right and row.rights <= set(rights)]
