"""The audit as a file for an inspector: one JSON object a line, with all that proves it whole."""

import json
from collections.abc import Collection, Iterator
from dataclasses import asdict, dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Subquery, func, select
from sqlalchemy.orm import Session

from service.audit.canonical import moment
from service.audit.checking.database import DatabaseSource
from service.audit.lines import HeadLine
from service.audit.masking import masked
from service.audit.sealing import opened
from service.audit.tables import Event
from service.clock import now
from service.vault.errors import BrokenSealError

FORMAT = "yanzhen-audit-1"
_RECIPE = (
    "yanzhen audit verify --file FILE [--anchor NUMBER:HASH]. An event's hash is the SHA-256 of the"
    " canonical JSON (UTF-8, keys sorted, no blanks) of number, chain, position, at, tag, actor,"
    " application_id, document_id, facts (a text), data_key_id, sealed_sha256 and previous, with"
    ' "format":"yanzhen-event-1"; previous is the hash of the event before in the same chain.'
    " values are no part of it: the chain holds the digest of their ciphertext. See docs/audit.md."
)


@dataclass(frozen=True)
class Wanted:
    """What to export: chains (None: all), and from which moment up to which.

    Of a chain everything between its first and last event of that time is exported.
    """

    chains: Collection[str] | None = None
    since: datetime | None = None
    before: datetime | None = None
    is_open: bool = False


class ExportSource(DatabaseSource):
    """Rows of one snapshot, of a time."""

    def __init__(self, session: Session, wanted: Wanted) -> None:
        super().__init__(session, wanted.chains)
        self._wanted = wanted
        self._is_part = wanted.since is not None or wanted.before is not None

    def heads(self) -> Iterator[HeadLine]:
        """In order of chain: the chains' heads, or where the parts of them begin and end."""
        if not self._is_part:
            yield from super().heads()
            return
        part = self._part()
        at_end = (Event.chain == part.c.chain) & (Event.position == part.c.last)
        query = select(Event.chain, Event.position, Event.hash, part.c.first)
        for row in self._rows(query.join(part, at_end).order_by(Event.chain)):
            yield HeadLine(*row)

    def rows_of_events(self) -> Iterator[Event]:
        """The events whole, in the order of ``events``."""
        query = select(Event).order_by(Event.chain, Event.position, Event.number)
        rows = self._rows(self._limited(query, Event.chain))
        return (row[0] for row in rows)

    def _limited(self, query: Any, chain: Any) -> Any:
        query = super()._limited(query, chain)
        if not self._is_part or chain is not Event.chain:
            return query
        part = self._part()
        within = Event.position.between(part.c.first, part.c.last)
        return query.join(part, (Event.chain == part.c.chain) & within)

    def _part(self) -> Subquery:
        query = select(
            Event.chain,
            func.min(Event.position).label("first"),
            func.max(Event.position).label("last"),
        )
        if self._wanted.chains is not None:
            query = query.where(Event.chain.in_(self._wanted.chains))
        if self._wanted.since is not None:
            query = query.where(Event.at >= self._wanted.since)
        if self._wanted.before is not None:
            query = query.where(Event.at < self._wanted.before)
        return query.group_by(Event.chain).subquery()


def lines(session: Session, wanted: Wanted) -> Iterator[str]:
    """The file's lines, without their ends; the last one counts those before it.

    Args:
        session: within a snapshot.
        wanted: what to export; values are masked unless it says otherwise.
    """
    count = 0
    for line in _lines(session, wanted):
        yield json.dumps(line, ensure_ascii=False)
        count += 1
    yield json.dumps({"type": "end", "lines": count})


def _lines(session: Session, wanted: Wanted) -> Iterator[dict[str, Any]]:
    source = ExportSource(session, wanted)
    listed = source.listed()
    yield {
        "type": "export",
        "format": FORMAT,
        "at": moment(now(session)),
        "chains": None if wanted.chains is None else sorted(wanted.chains),
        "from": wanted.since and moment(wanted.since),
        "to": wanted.before and moment(wanted.before),
        "listed": None if listed is None else sorted(listed),
        "recipe": _RECIPE,
    }
    for anchor in source.anchors():
        yield {"type": "anchor", **asdict(anchor)}
    for one in source.anchor_heads():
        yield {"type": "anchor_head", **asdict(one)}
    for head in source.heads():
        yield {"type": "chain", **asdict(head)}
    for event, row in zip(source.events(), source.rows_of_events(), strict=True):
        values = _values(session, row, is_open=wanted.is_open)
        yield {"type": "event", **asdict(event), "values": values}


def _values(session: Session, row: Event, *, is_open: bool) -> dict[str, Any] | None:
    """What the event says of a person, masked or not; None where it says nothing."""
    try:
        values = opened(session, row)
    except BrokenSealError:
        return {"broken": True}
    said = asdict(values if is_open else masked(values))
    return {name: value for name, value in said.items() if value} or None
