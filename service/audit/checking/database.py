"""The audit as a database holds it, read as text and numbers just as they stand there.

Values are not parsed on the way: whoever changed a row may have written anything.
"""

from collections.abc import Collection, Iterator
from typing import Any

from sqlalchemy import func, select, type_coerce
from sqlalchemy.orm import Session
from sqlalchemy.sql import ColumnElement
from sqlalchemy.types import NullType

from service.audit.canonical import sha256
from service.audit.checking.problems import Problem, Wrong
from service.audit.guards import missing
from service.audit.lines import AnchoredHead, AnchorLine, EventLine, HeadLine
from service.audit.tables import Anchor, AnchorHead, ChainHead, Event

_AT_ONCE = 500


class DatabaseSource:
    """Rows of one snapshot.

    Args:
        session: within the snapshot.
        only: the chains to look at; None for all.
    """

    def __init__(self, session: Session, only: Collection[str] | None = None) -> None:
        self._session, self._only = session, only
        self._is_sqlite = session.get_bind().dialect.name == "sqlite"

    def listed(self) -> frozenset[int] | None:
        """All, or those that list one of the chains."""
        if self._only is None:
            return None
        query = select(AnchorHead.anchor).where(AnchorHead.chain.in_(self._only)).distinct()
        return frozenset(self._session.scalars(query))

    def anchors(self) -> Iterator[AnchorLine]:
        """In order of number."""
        columns = (Anchor.digest, Anchor.heads, Anchor.previous, Anchor.hash)
        query = select(Anchor.number, self._moment(Anchor.at), *columns).order_by(Anchor.number)
        for row in self._rows(query):
            yield AnchorLine(_whole(row[0]), str(row[1]), row[2], _whole(row[3]), row[4], row[5])

    def anchor_heads(self) -> Iterator[AnchoredHead]:
        """In order of anchor and chain."""
        query = _anchored().order_by(AnchorHead.anchor, AnchorHead.chain)
        listed = self.listed()
        return self._anchored(
            query if listed is None else query.where(AnchorHead.anchor.in_(listed))
        )

    def events(self) -> Iterator[EventLine]:
        """In order of chain and position."""
        query = select(*self._event_columns()).order_by(Event.chain, Event.position, Event.number)
        for row in self._rows(self._limited(query, Event.chain)):
            yield _event(row)

    def heads(self) -> Iterator[HeadLine]:
        """In order of chain."""
        query = select(ChainHead.chain, ChainHead.position, ChainHead.hash)
        for row in self._rows(self._limited(query, ChainHead.chain).order_by(ChainHead.chain)):
            yield HeadLine(str(row[0]), _whole(row[1]), str(row[2]))

    def anchored(self) -> Iterator[AnchoredHead]:
        """In order of chain and position."""
        query = _anchored().order_by(AnchorHead.chain, AnchorHead.position, AnchorHead.anchor)
        return self._anchored(self._limited(query, AnchorHead.chain))

    def more(self) -> Iterator[Problem]:
        """Triggers that should stand and do not."""
        for name in missing(self._session.connection()):
            yield Problem(Wrong.GUARD_MISSING, detail=name)

    def _event_columns(self) -> list[ColumnElement[Any]]:
        before = (Event.number, Event.chain, Event.position)
        after = (
            Event.tag,
            Event.actor,
            Event.application_id,
            Event.document_id,
            Event.facts_text,
            Event.data_key_id,
            Event.sealed,
            Event.previous,
            Event.hash,
        )
        return [*map(_as_it_is, before), self._moment(Event.at), *map(_as_it_is, after)]

    def _moment(self, column: Any) -> ColumnElement[Any]:
        """A moment as it is hashed."""
        if self._is_sqlite:  # which keeps text, with six digits of a second
            return func.replace(_as_it_is(column), " ", "T").concat("Z")
        return func.to_char(func.timezone("UTC", column), 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')

    def _limited(self, query: Any, chain: Any) -> Any:
        return query if self._only is None else query.where(chain.in_(self._only))

    def _anchored(self, query: Any) -> Iterator[AnchoredHead]:
        for row in self._rows(query):
            yield AnchoredHead(_whole(row[0]), str(row[1]), _whole(row[2]), str(row[3]))

    def _rows(self, query: Any) -> Iterator[Any]:
        return iter(self._session.execute(query.execution_options(yield_per=_AT_ONCE)))


def _as_it_is(column: Any) -> ColumnElement[Any]:
    return type_coerce(column, NullType())


def _anchored() -> Any:
    return select(AnchorHead.anchor, AnchorHead.chain, AnchorHead.position, AnchorHead.hash)


def _event(row: Any) -> EventLine:
    sealed = row[10].encode() if isinstance(row[10], str) else row[10]
    return EventLine(
        number=_whole(row[0]),
        chain=str(row[1]),
        position=_whole(row[2]),
        at=str(row[3]),
        tag=row[4],
        actor=row[5],
        application_id=row[6],
        document_id=row[7],
        facts=row[8],
        data_key_id=row[9],
        sealed_sha256=None if sealed is None else sha256(sealed),
        previous=row[11],
        hash=row[12],
    )


def _whole(value: Any) -> int:
    """A whole number; what is none (SQLite takes anything) stands before every place there is."""
    return value if isinstance(value, int) else -1
