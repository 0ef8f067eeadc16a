"""What is made wrong in a paper's facts before it is printed."""

from collections.abc import Callable
from dataclasses import dataclass
from random import Random

from yanzhen.samples import faults as changes
from yanzhen.samples.facts import Facts, make_facts, subject
from yanzhen.samples.numbers import Day
from yanzhen.samples.people import Person
from yanzhen.samples.season.faults import FaultName
from yanzhen.samples.season.plan import Item

_TRUE_YEARS = (2022, 2023, 2024, 2025)
"""When the certificates that forgers set back were really issued: too late for this season."""


@dataclass
class Draft:
    """A paper's facts and person; ``claim`` is the date that a forgery will show."""

    item: Item
    who: Person
    facts: Facts
    other: Facts | None = None
    claim: Day | None = None


def apply_fault(draft: Draft, rng: Random) -> None:
    """Change the facts where the item's fault lies in them."""
    change = _CHANGES.get(draft.item.fault) if draft.item.fault else None
    if change:
        change(draft, rng)


def _other_person(draft: Draft, rng: Random) -> None:
    """The paper of somebody of the same gender, born in another year."""
    own = draft.who
    while (
        draft.who.gender != own.gender or draft.who.birth.year == own.birth.year or draft.who is own
    ):
        draft.who = subject(rng, draft.item.kind, draft.item.form)
    draft.facts = make_facts(draft.item.kind, draft.item.form, rng, draft.who)


def _check_digit(draft: Draft, rng: Random) -> None:
    changes.bad_id(draft.facts, rng)


def _same_number(draft: Draft, _rng: Random) -> None:
    if draft.other:
        draft.facts["certificate_number"] = draft.other["certificate_number"]


def _later_issue(draft: Draft, rng: Random) -> None:
    draft.claim = draft.facts["issue_date"]
    draft.facts["issue_date"] = draft.facts["issue_date"]._replace(year=rng.choice(_TRUE_YEARS))


def _later_effect(draft: Draft, rng: Random) -> None:
    draft.claim = claim = draft.facts["effective_date"]
    draft.facts["effective_date"] = claim._replace(year=claim.year + rng.randrange(1, 4))


def _roster_row(draft: Draft, rng: Random) -> None:
    """One printed grade is not the one applied for."""
    row = rng.choice(draft.facts["rows"])
    row["grade"] = changes.changed("grade", row["grade"], rng)


def _roster_count(draft: Draft, rng: Random) -> None:
    changes.miscount(draft.facts, rng)


_CHANGES: dict[FaultName, Callable[[Draft, Random], None]] = {
    "other_person": _other_person,
    "check_digit": _check_digit,
    "same_number": _same_number,
    "retyped": _later_issue,
    "copied": _later_issue,
    "pdf_edited": _later_effect,
    "roster_row": _roster_row,
    "roster_count": _roster_count,
}
