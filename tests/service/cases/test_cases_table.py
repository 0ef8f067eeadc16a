"""The table of transitions: what it promises, and the page that shows it."""

import itertools
import re
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from service.accounts.permissions import HOLDERS, Right
from service.cases.states import ENDS, LEVELS, SETTLED, Action, CaseState, Who
from service.cases.transitions import TRANSITIONS, Transition, choose, possible
from service.cases.words import ACTION_WORDS, DONE, LEVEL_WORDS, STATE_WORDS

PAGE = (Path(__file__).resolve().parents[3] / "docs" / "cases.md").read_text("utf-8")
PEOPLE = [row for row in TRANSITIONS if row.right is not None]
ROUTES = [LEVELS, LEVELS[1:], LEVELS[2:], (Who.UNIT, Who.OFFICE)]
"""The levels that an organisation may stand under."""


def shown() -> list[tuple[str, str, str, str | None, str]]:
    """The rows of the page, one for each pair of states."""
    found = []
    for line in PAGE.splitlines():
        cells = [cell.strip() for cell in line.strip("|").split("|")]
        if line.startswith("| `") and len(cells) == 5:
            sources, targets = (re.findall(r"`(\w+)`", cells[i]) for i in (0, 2))
            right = None if cells[3] == "none" else cells[3].strip("`")
            for source, target in itertools.product(sources, targets):
                found.append((source, cells[1].strip("`"), target, right, cells[4]))
    return found


def test_the_page_shows_the_table() -> None:
    rows = [(r.source, r.action, r.target, r.right, r.who) for r in TRANSITIONS]
    assert sorted(shown(), key=str) == sorted(rows, key=str)


def test_the_page_shows_the_states_in_the_words_of_the_screen() -> None:
    rows = dict(re.findall(r"^\| `(\w+)` \| ([^`|]+) \| [^|]+ \|$", PAGE, re.MULTILINE))
    assert rows == {state.value: words for state, words in STATE_WORDS.items()}


def test_everything_has_words() -> None:
    assert set(ACTION_WORDS) == set(DONE) == set(Action)
    assert set(LEVEL_WORDS) == set(Who)
    assert len(set(DONE.values())) == len(Action)


def test_no_row_stands_twice() -> None:
    assert len(set(TRANSITIONS)) == len(TRANSITIONS)


def test_people_find_no_way_out_of_an_end() -> None:
    assert [row for row in PEOPLE if row.source in ENDS] == []


def test_approval_is_left_only_by_a_promise_not_kept_or_a_decision() -> None:
    ways = {row.action for row in TRANSITIONS if row.source is CaseState.APPROVED}
    assert ways == {Action.REFUSE, Action.LAPSE, Action.DISQUALIFY}


@pytest.mark.parametrize("levels", ROUTES)
def test_every_state_has_a_way_to_approval(levels: tuple[Who, ...]) -> None:
    for state in set(CaseState) - SETTLED:
        reached, before = {state}, set[CaseState]()
        while reached != before:
            before = set(reached)
            for source, action in itertools.product(before, Action):
                row = choose(source, action, levels)
                if row is not None and row.right is not None:
                    reached.add(row.target)
        assert CaseState.APPROVED in reached, state


@pytest.mark.parametrize("row", PEOPLE, ids=lambda row: f"{row.source} {row.action} {row.who}")
def test_somebody_holds_the_rights_of_each_row(row: Transition) -> None:
    assert frozenset.intersection(*(HOLDERS[right] for right in row.rights))


@given(st.lists(st.sampled_from(list(Action)), max_size=30), st.sampled_from(ROUTES))
def test_whatever_people_try_an_end_stays_and_no_level_is_skipped(
    tries: list[Action], levels: tuple[Who, ...]
) -> None:
    state, passed = CaseState.DRAFT, list[Who]()
    for action in tries:
        row = choose(state, action, levels)
        if row is None or row.right is None:
            continue
        assert state not in ENDS
        if action in {Action.FORWARD, Action.APPROVE}:
            passed.append(row.who)
        if row.target is CaseState.SUBMITTED:
            passed = []
        state = row.target
    if state is CaseState.APPROVED:
        assert passed == [level for level in LEVELS if level in levels]


def test_what_is_possible_depends_on_rights_and_levels() -> None:
    unit = {Right.CASE_REVIEW_UNIT, Right.CASE_RETURN, Right.CASE_REFUSE}
    assert possible(CaseState.SUBMITTED, unit, LEVELS) == [Action.BEGIN]
    assert possible(CaseState.SUBMITTED, unit, LEVELS[1:]) == []
    assert possible(CaseState.SUBMITTED, unit, ()) == []
    assert possible(CaseState.UNIT_REVIEW, unit, LEVELS) == [
        Action.FORWARD,
        Action.RETURN,
        Action.REFUSE,
    ]
    assert possible(CaseState.OFFICE_REVIEW, unit, LEVELS) == []


def test_a_unit_under_an_office_forwards_to_the_office() -> None:
    row = choose(CaseState.UNIT_REVIEW, Action.FORWARD, (Who.UNIT, Who.OFFICE))
    assert row is not None
    assert row.target is CaseState.OFFICE_REVIEW
