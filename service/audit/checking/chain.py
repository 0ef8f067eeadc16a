"""One chain against its hashes, its head and what the anchors say of it."""

from collections import deque
from collections.abc import Collection, Iterable, Iterator, Sequence
from itertools import groupby

from service.audit.checking.links import Links, is_whole
from service.audit.checking.problems import Problem, Wrong, of_event
from service.audit.lines import AnchoredHead, EventLine, HeadLine


def check_chain(
    chain: str,
    events: Iterable[EventLine],
    head: HeadLine | None,
    anchored: Sequence[AnchoredHead],
    distrusted: Collection[int],
) -> Iterator[Problem]:
    """Everything wrong with one chain.

    Args:
        chain: its name.
        events: in order of position; read once.
        head: where it ends by its head's row.
        anchored: where it ended when anchors were written, in order of position.
        distrusted: numbers of anchors that are themselves not what was written.
    """
    walk = _Walk(chain, head, anchored, distrusted)
    for _, rows in groupby(events, key=lambda event: event.position):
        yield from walk.at_place(list(rows))
    yield from walk.end()


class _Walk:
    def __init__(
        self,
        chain: str,
        head: HeadLine | None,
        anchored: Sequence[AnchoredHead],
        distrusted: Collection[int],
    ) -> None:
        self._chain, self._head = chain, head
        self._first = head.first if head else 1
        self._links: Links[EventLine] = Links(self._first)
        self._anchored, self._distrusted = deque(anchored), distrusted
        trusted = [one for one in anchored if one.anchor not in distrusted]
        self._proven = {one.position: one for one in trusted}
        self._proven_until = max(self._proven, default=0)
        self._beyond = False
        """Whether there are whole events behind the end."""
        self._agreed = self._first - 1
        """The last position at which an anchor and the events agreed."""

    def at_place(self, rows: Sequence[EventLine]) -> Iterator[Problem]:
        """The rows that claim one position; as a rule there is one."""
        if self._is_outside(rows[0].position):
            self._beyond = self._beyond or any(is_whole(row) for row in rows)
            yield from (of_event(Wrong.EVENT_INSERTED, row) for row in rows)
            return
        row, others = self._links.choose(rows)
        yield from (of_event(Wrong.EVENT_INSERTED, other) for other in others)
        yield from self._missing(row.position - 1)
        yield from (of_event(Wrong.EVENT_CHANGED, one) for one in self._links.follow(row))
        yield from self._against_anchors(row)

    def end(self) -> Iterator[Problem]:
        """What is missing at the end, and whether the head fits."""
        reached, head = self._links.reached, self._head
        last_hash = head.hash if head and head.position == reached else None
        changed = list(self._links.end(last_hash))
        yield from (of_event(Wrong.EVENT_CHANGED, one) for one in changed)
        yield from self._missing(self._known_until())
        yield from (_wrong_anchored(one) for one in self._anchored if self._is_distrusted(one))
        if head is None and self._links.last is not None:
            yield Problem(Wrong.HEAD_REMOVED, self._chain)
        elif head is not None and self._head_differs(head, explained=bool(changed)):
            yield self._wrong_head(head)

    def _is_outside(self, position: int) -> bool:
        """Whether neither the head nor an anchor knows of a place so far out."""
        if position < self._first:
            return True
        return self._head is not None and position > self._known_until()

    def _is_distrusted(self, one: AnchoredHead) -> bool:
        return one.anchor in self._distrusted

    def _missing(self, until: int) -> Iterator[Problem]:
        """Events that are not there, from behind the one reached."""
        reached = self._links.reached
        if until <= reached:
            return
        shown = next((p for p in sorted(self._proven) if p > reached), None)
        anchor = self._proven[shown].anchor if shown is not None and shown <= until else None
        whole = self._links.last is None and until == self._known_until()
        wrong = Wrong.CHAIN_REMOVED if whole else Wrong.EVENT_REMOVED
        yield Problem(wrong, self._chain, reached + 1, until, anchor=anchor)

    def _known_until(self) -> int:
        return max(self._head.position if self._head else 0, self._proven_until)

    def _against_anchors(self, row: EventLine) -> Iterator[Problem]:
        while self._anchored and self._anchored[0].position <= row.position:
            one = self._anchored.popleft()
            if one.position < row.position:
                continue  # told of as missing
            if one.hash == row.hash:
                self._agreed = row.position
            elif self._is_distrusted(one):
                yield _wrong_anchored(one)
            elif is_whole(row):
                yield Problem(
                    Wrong.CHAIN_REWRITTEN,
                    self._chain,
                    self._agreed + 1,
                    row.position,
                    row.number,
                    row.tag,
                    one.anchor,
                )

    def _head_differs(self, head: HeadLine, *, explained: bool) -> bool:
        """Whether head and events disagree, and no event found to be changed explains it."""
        last = self._links.last
        if last is None or self._beyond:
            return self._beyond or head.position == 0
        if head.position == last.position:
            explained = explained or self._links.last_was_changed
            return head.hash != last.hash and not explained
        return head.position < last.position

    def _wrong_head(self, head: HeadLine) -> Problem:
        last = self._links.last
        number, tag = (last.number, last.tag) if last else (None, None)
        return Problem(Wrong.HEAD_CHANGED, self._chain, head.position, number=number, tag=tag)


def _wrong_anchored(one: AnchoredHead) -> Problem:
    return Problem(Wrong.ANCHOR_HEAD_CHANGED, one.chain, one.position, anchor=one.anchor)
