"""The chain of anchors, each against the heads that it lists."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import groupby

from service.audit.canonical import heads_digest
from service.audit.checking.links import Links
from service.audit.checking.problems import Problem, Wrong, of_anchor
from service.audit.checking.streams import Groups
from service.audit.lines import AnchoredHead, AnchorLine


class Anchors:
    """Checks anchors; afterwards ``distrusted`` holds the numbers of those that are wrong.

    Args:
        listed: of which anchors the heads are at hand; None where of all.
        kept: hashes of anchors that were kept outside, by number.
    """

    def __init__(
        self,
        listed: frozenset[int] | None = None,
        kept: Mapping[int, str] | None = None,
    ) -> None:
        self.distrusted: set[int] = set()
        self.newest: AnchorLine | None = None
        self._links: Links[AnchorLine] = Links()
        self._listed, self._kept = listed, dict(kept or {})

    def check(
        self, anchors: Iterable[AnchorLine], heads: Iterable[AnchoredHead]
    ) -> Iterator[Problem]:
        """Everything wrong with the anchors.

        Args:
            anchors: in order of number; read once.
            heads: in order of anchor and chain; read once.
        """
        listed = Groups(heads, lambda head: head.anchor)
        for number, rows in groupby(anchors, key=lambda anchor: anchor.number):
            yield from self._without_anchor(listed, number)
            yield from self._at_number(list(rows), listed.take(number))
        for changed in self._links.end(None):
            yield from self._wrong(Wrong.ANCHOR_CHANGED, changed)
        yield from self._without_anchor(listed, None)
        yield from self._lost()

    def _at_number(
        self, rows: Sequence[AnchorLine], heads: Iterable[AnchoredHead]
    ) -> Iterator[Problem]:
        anchor, others = self._links.choose(rows)
        for other in others:
            yield of_anchor(Wrong.ANCHOR_INSERTED, other)
        yield from self._gap(anchor.number - 1)
        for changed in self._links.follow(anchor):
            yield from self._wrong(Wrong.ANCHOR_CHANGED, changed)
        yield from self._against_heads(anchor, heads)
        self.newest = anchor

    def _against_heads(
        self, anchor: AnchorLine, heads: Iterable[AnchoredHead]
    ) -> Iterator[Problem]:
        if self._kept.pop(anchor.number, anchor.hash) != anchor.hash:
            yield from self._wrong(Wrong.ANCHOR_CHANGED, anchor, "与留存的锚点哈希不符")
        if self._listed is not None and anchor.number not in self._listed:
            return
        digest, count = heads_digest((head.chain, head.position, head.hash) for head in heads)
        if (digest, count) != (anchor.digest, anchor.heads):
            detail = f"应有 {anchor.heads} 个，实有 {count} 个"
            yield from self._wrong(Wrong.ANCHOR_HEADS_CHANGED, anchor, detail)

    def _gap(self, until: int) -> Iterator[Problem]:
        reached = self._links.reached
        if until > reached:
            yield Problem(Wrong.ANCHOR_REMOVED, position=reached + 1, until=until)

    def _without_anchor(
        self, listed: Groups[AnchoredHead], before: int | None
    ) -> Iterator[Problem]:
        """Heads whose anchor is not there."""
        while listed.key is not None and (before is None or listed.key < before):
            number = int(listed.key)
            first = next(iter(list(listed.take(number))))
            self.distrusted.add(number)
            yield Problem(Wrong.ANCHOR_REMOVED, first.chain, first.position, anchor=number)

    def _lost(self) -> Iterator[Problem]:
        for number in sorted(self._kept):
            yield Problem(Wrong.ANCHOR_REMOVED, anchor=number, detail="留存有它的哈希")

    def _wrong(
        self, wrong: Wrong, anchor: AnchorLine, detail: str | None = None
    ) -> Iterator[Problem]:
        self.distrusted.add(anchor.number)
        yield Problem(wrong, anchor=anchor.number, detail=detail)
