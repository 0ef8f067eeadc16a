"""The tables of events, chains and anchors. Triggers (``guards``) let rows be added only."""

import json
from datetime import datetime
from typing import Any

from sqlalchemy import ForeignKey, Index, Integer, LargeBinary, String, Text, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from service.db.base import Base, Counter, Id

Chain = String(60).with_variant(String(60, collation="C"), "postgresql")
"""A chain's name; sorted by code point on both databases, as Python sorts."""
Hash = String(64)


class Event(Base):
    """One thing that happened. ``tag`` is ``source:subject:action``; rows are only ever added.

    ``facts_text`` is canonical JSON. Reason, old and new values are one ciphertext, ``sealed``,
    under the data key of the person.
    """

    __tablename__ = "events"
    __table_args__ = (UniqueConstraint("chain", "position"), Index("ix_events_at", "at"))

    number: Mapped[int] = mapped_column(Counter, primary_key=True, autoincrement=True)
    at: Mapped[datetime]
    tag: Mapped[str] = mapped_column(String(80))
    actor: Mapped[str] = mapped_column(String(160))
    application_id: Mapped[str | None] = mapped_column(Id, index=True)
    document_id: Mapped[str | None] = mapped_column(Id, index=True)
    facts_text: Mapped[str | None] = mapped_column("facts", Text)
    chain: Mapped[str] = mapped_column(Chain)
    position: Mapped[int] = mapped_column(Integer)
    data_key_id: Mapped[str | None] = mapped_column(Id)
    sealed: Mapped[bytes | None] = mapped_column(LargeBinary)
    previous: Mapped[str] = mapped_column(Hash)
    hash: Mapped[str] = mapped_column(Hash)

    @property
    def facts(self) -> dict[str, Any] | None:
        """What was done, with nothing personal in it."""
        found: dict[str, Any] | None = json.loads(self.facts_text) if self.facts_text else None
        return found


class ChainHead(Base):
    """Where a chain ends. Its row is the lock that events of the chain are added under."""

    __tablename__ = "chain_heads"

    chain: Mapped[str] = mapped_column(Chain, primary_key=True)
    position: Mapped[int] = mapped_column(Integer)
    hash: Mapped[str] = mapped_column(Hash)


class Anchor(Base):
    """A moment of the whole: a digest over the heads that had moved since the anchor before."""

    __tablename__ = "anchors"

    number: Mapped[int] = mapped_column(Counter, primary_key=True, autoincrement=False)
    at: Mapped[datetime]
    digest: Mapped[str] = mapped_column(Hash)
    heads: Mapped[int] = mapped_column(Integer)
    previous: Mapped[str] = mapped_column(Hash)
    hash: Mapped[str] = mapped_column(Hash)


class AnchorHead(Base):
    """One of the heads that an anchor lists."""

    __tablename__ = "anchor_heads"
    __table_args__ = (Index("ix_anchor_heads_chain", "chain", "position"),)

    anchor: Mapped[int] = mapped_column(
        ForeignKey("anchors.number"), primary_key=True, autoincrement=False
    )
    chain: Mapped[str] = mapped_column(Chain, primary_key=True)
    position: Mapped[int] = mapped_column(Integer)
    hash: Mapped[str] = mapped_column(Hash)
