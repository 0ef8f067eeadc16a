"""Adding events to their chains, under locks on the chains' heads."""

from collections.abc import Collection, Mapping, Sequence
from typing import TYPE_CHECKING, Any

from sqlalchemy import bindparam, func, insert, select, text, update
from sqlalchemy.dialects import postgresql
from sqlalchemy.orm import Session

from service.audit.canonical import GENESIS, moment, sha256
from service.audit.lines import EventLine
from service.audit.sealing import sealed
from service.audit.tables import ChainHead, Event
from service.db.base import Base

if TYPE_CHECKING:
    from service.audit.pending import Pending

_NUMBERS = text(
    "SELECT nextval(pg_get_serial_sequence('events', 'number')) FROM generate_series(1, :count)"
)


def append(session: Session, gathered: "Sequence[Pending]") -> None:
    """Add events, in their order, each to its chain."""
    heads = _locked(session, {one.chain for one in gathered})
    rows = []
    for number, one in zip(_numbers(session, len(gathered)), gathered, strict=True):
        position, previous = heads[one.chain]
        row = _row(session, one, number, position + 1, previous)
        heads[one.chain] = row["position"], row["hash"]
        rows.append(row)
    session.execute(insert(Event), rows)
    _move(session, heads)


def _row(
    session: Session, one: "Pending", number: int, position: int, previous: str
) -> dict[str, Any]:
    ciphertext = sealed(session, one.data_key_id, one.values, one.chain, position)
    line = EventLine(
        number=number,
        chain=one.chain,
        position=position,
        at=moment(one.at),
        tag=one.tag,
        actor=one.actor,
        application_id=one.application_id,
        document_id=one.document_id,
        facts=one.facts,
        data_key_id=one.data_key_id,
        sealed_sha256=None if ciphertext is None else sha256(ciphertext),
        previous=previous,
        hash="",
    )
    columns = vars(line) | {"at": one.at, "sealed": ciphertext, "hash": line.computed()}
    del columns["sealed_sha256"]
    return {"facts_text" if name == "facts" else name: value for name, value in columns.items()}


def _locked(session: Session, wanted: Collection[str]) -> dict[str, tuple[int, str]]:
    """The position and hash that each chain ends at, locked in order of the chains' names.

    Two transactions with chains in common wait for each other in that order and cannot entangle,
    nor where both begin the same new chain: all new heads are made before the first is locked.
    """
    query = select(ChainHead.chain, ChainHead.position, ChainHead.hash)
    query = query.where(ChainHead.chain.in_(wanted)).order_by(ChainHead.chain)
    new = [{"chain": chain, "position": 0, "hash": GENESIS} for chain in sorted(wanted)]
    if session.get_bind().dialect.name == "sqlite":  # one writes at a time
        found = {chain for chain, _, _ in session.execute(query)}
        new = [head for head in new if head["chain"] not in found]
        if new:
            session.execute(insert(ChainHead), new)
    else:
        session.execute(postgresql.insert(ChainHead).values(new).on_conflict_do_nothing())
    locked = session.execute(query.with_for_update())
    return {chain: (position, hashed) for chain, position, hashed in locked}


def _numbers(session: Session, count: int) -> Sequence[int]:
    """Numbers for so many events, ascending; known before the rows, since they are hashed."""
    if session.get_bind().dialect.name == "sqlite":
        last = session.scalar(select(func.max(Event.number))) or 0
        return range(last + 1, last + 1 + count)
    return session.scalars(_NUMBERS, {"count": count}).all()


def _move(session: Session, heads: Mapping[str, tuple[int, str]]) -> None:
    table = Base.metadata.tables[ChainHead.__tablename__]
    change = (
        update(table)
        .where(table.c.chain == bindparam("which"))
        .values(position=bindparam("to"), hash=bindparam("hashed"))
    )
    moved = [{"which": c, "to": to, "hashed": hashed} for c, (to, hashed) in heads.items()]
    session.connection().execute(change, moved)
