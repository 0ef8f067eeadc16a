"""Checking a whole audit, from a database or an exported file, in bounded memory."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Protocol

from service.audit.checking.anchors import Anchors
from service.audit.checking.chain import check_chain
from service.audit.checking.problems import Problem
from service.audit.checking.streams import Groups, lowest
from service.audit.lines import AnchoredHead, AnchorLine, EventLine, HeadLine

_TELL_EVERY = 10_000


class Source(Protocol):
    """Where the rows come from; every call reads anew, and all see one moment."""

    def listed(self) -> frozenset[int] | None:
        """Of which anchors every head is at hand; None where of all."""

    def anchors(self) -> Iterable[AnchorLine]:
        """In order of number."""

    def anchor_heads(self) -> Iterable[AnchoredHead]:
        """The heads of ``listed`` anchors, in order of anchor and chain."""

    def events(self) -> Iterable[EventLine]:
        """In order of chain and position."""

    def heads(self) -> Iterable[HeadLine]:
        """In order of chain."""

    def anchored(self) -> Iterable[AnchoredHead]:
        """What anchors say of the chains at hand, in order of chain and position."""

    def more(self) -> Iterable[Problem]:
        """What is wrong with the source itself."""


@dataclass
class Checked:
    """What was looked at; filled while ``verify`` is walked through."""

    chains: int = 0
    events: int = 0
    newest: AnchorLine | None = None
    """The newest anchor, whose number and hash are worth keeping outside."""


def verify(
    source: Source,
    checked: Checked,
    kept: Mapping[int, str] | None = None,
    tell: Callable[[int], None] | None = None,
) -> Iterator[Problem]:
    """Everything wrong, in the order found.

    Args:
        source: the rows.
        checked: is filled.
        kept: hashes of anchors kept outside, by number.
        tell: is called with the number of events now and then.
    """
    anchors = Anchors(source.listed(), kept)
    yield from anchors.check(source.anchors(), source.anchor_heads())
    checked.newest = anchors.newest
    events = Groups(_counted(source.events(), checked, tell), lambda event: event.chain)
    heads = Groups(source.heads(), lambda head: head.chain)
    anchored = Groups(source.anchored(), lambda one: one.chain)
    while (chain := lowest(events, heads, anchored)) is not None:
        checked.chains += 1
        head = next(iter(list(heads.take(chain))), None)
        said = list(anchored.take(chain))
        yield from check_chain(chain, events.take(chain), head, said, anchors.distrusted)
    yield from source.more()


def _counted(
    events: Iterable[EventLine], checked: Checked, tell: Callable[[int], None] | None
) -> Iterator[EventLine]:
    for event in events:
        checked.events += 1
        if tell is not None and checked.events % _TELL_EVERY == 0:
            tell(checked.events)
        yield event
