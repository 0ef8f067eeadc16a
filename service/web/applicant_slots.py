"""What is asked for by an entry of the checklist: the kind of paper, and what it has to say."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from extractors.checks.case.serving import needs_of
from schemas.case import ChecklistEntry
from schemas.kinds import Kind
from schemas.policy import Policy


@dataclass(frozen=True)
class Asked:
    """``kind``: None where one of several kinds will do, which the reading then tells."""

    item: str
    kind: Kind | None = None
    declared: Mapping[str, int] = field(default_factory=dict)


def asked_for(entry: ChecklistEntry, policy: Policy, grade: int | None) -> Asked:
    """What a paper handed in for this entry shall be. A grade or year is declared along with it."""
    for need in needs_of(policy.checklist, grade):
        if need.name == entry.item and need.label == entry.label:
            said = {"grade": need.held, "year": need.year}
            declared = {name: value for name, value in said.items() if value is not None}
            return Asked(entry.item, need.item.kind, declared)
    return Asked(entry.item)
