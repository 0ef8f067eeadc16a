"""The findings of a case as cards to decide on; those about one datum stand in one group."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from extractors.checks.case.messages import ROW_LABELS, row_label
from schemas.base import Box
from service.cases.findings import Judged
from service.cases.known import Known
from service.cases.tables import Verdict
from service.web.finding_words import FINDING
from service.web.reuse_words import Other, readable
from service.web.visitors import Names


@dataclass(frozen=True)
class Card:
    """A finding with its decisions. ``who``: by whom each was taken; ``other``: whose paper too."""

    judged: Judged
    title: str
    message: str
    paper: str | None
    who: Sequence[str]
    other: Other | None

    @property
    def key(self) -> str:
        """What a decision on it is kept under."""
        return self.judged.finding.key

    @property
    def is_open(self) -> bool:
        """Whether nobody has decided on it."""
        return self.judged.verdict is Verdict.OPEN


@dataclass(frozen=True)
class Group:
    """Findings about one datum, the heaviest first; most hold a single one."""

    title: str
    cards: Sequence[Card]

    @property
    def open_keys(self) -> list[str]:
        """What waits to be decided on."""
        return [card.key for card in self.cards if card.is_open]

    @property
    def place(self) -> tuple[str, int, Box] | None:
        """Where the first of them lies: paper, page and box."""
        found = [card.judged.finding for card in self.cards]
        places = ((f.document_id, f.page, f.box) for f in found)
        return next(((d, p, b) for d, p, b in places if d and p and b), None)


def cards_of(
    judged: Sequence[Judged], labels: Mapping[str, str], names: Names, others: dict[str, Other]
) -> list[Card]:
    """One a finding, the heaviest first; what was dismissed comes last."""
    return [_card(one, labels, names, others) for one in sorted(judged, key=_weight)]


def groups_of(cards: Sequence[Card]) -> list[Group]:
    """The cards by datum, in the order of each group's first one."""
    found: dict[str, list[Card]] = {}
    for card in cards:
        found.setdefault(_datum(card.judged.finding), []).append(card)
    return [Group(_title(each[0].judged.finding), each) for each in found.values()]


def _datum(finding: Known) -> str:
    """A datum of the person is one across papers; any other belongs to its paper."""
    subject = finding.subject
    if subject is None:
        return finding.key
    return subject if subject in ROW_LABELS else f"{finding.document_id}/{subject}"


def _title(finding: Known) -> str:
    return row_label(finding.subject) if finding.subject else FINDING[finding.code]


def _weight(judged: Judged) -> tuple[bool, int]:
    return judged.verdict is Verdict.DISMISSED, -judged.finding.severity.rank


def _card(one: Judged, labels: Mapping[str, str], names: Names, others: dict[str, Other]) -> Card:
    finding = one.finding
    message, other = readable(finding.message, others)
    return Card(
        one,
        FINDING.get(finding.code, finding.code),
        message,
        labels.get(finding.document_id or ""),
        [names.of(decision.decided_by) for decision in one.decisions],
        other,
    )
