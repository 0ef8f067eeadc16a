"""The findings of a case as cards to decide on."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from service.cases.findings import Judged
from service.cases.tables import Verdict
from service.web.finding_words import FINDING
from service.web.visitors import Names


@dataclass(frozen=True)
class Card:
    """A finding with its decisions. ``who``: by whom each was taken."""

    judged: Judged
    title: str
    paper: str | None
    who: Sequence[str]

    @property
    def key(self) -> str:
        """What a decision on it is kept under."""
        return self.judged.finding.key

    @property
    def is_open(self) -> bool:
        """Whether nobody has decided on it."""
        return self.judged.verdict is Verdict.OPEN


def cards_of(judged: Sequence[Judged], labels: Mapping[str, str], names: Names) -> list[Card]:
    """One a finding, the heaviest first; what was dismissed comes last."""
    return [_card(one, labels, names) for one in sorted(judged, key=_weight)]


def _weight(judged: Judged) -> tuple[bool, int]:
    return judged.verdict is Verdict.DISMISSED, -judged.finding.severity.rank


def _card(one: Judged, labels: Mapping[str, str], names: Names) -> Card:
    finding = one.finding
    return Card(
        one,
        FINDING.get(finding.code, finding.code),
        labels.get(finding.document_id or ""),
        [names.of(decision.decided_by) for decision in one.decisions],
    )
