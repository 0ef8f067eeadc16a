"""Events in chains of hashes, anchors, and triggers that let rows be added only.

Events that stand already are chained in the order of their numbers. Those with values in the clear
are refused, as papers in the clear were.
"""

import json
from typing import Any

import sqlalchemy as sa
from alembic import op

from service.audit.canonical import GENESIS, canonical, moment
from service.audit.guards import install
from service.audit.lines import EventLine, chain_of
from service.db.base import Counter, UtcDateTime
from service.db.migrate import MigrationError

revision = "0006"
down_revision = "0005"
branch_labels = None
depends_on = None

_AT_ONCE = 500
_CHAIN = sa.String(60).with_variant(sa.String(60, collation="C"), "postgresql")
_HASH = sa.String(64)
_EVENTS = sa.table(
    "events",
    sa.column("number", sa.BigInteger),
    sa.column("at", UtcDateTime),
    *(sa.column(name) for name in ("tag", "actor", "application_id", "document_id", "facts")),
    *(sa.column(name) for name in ("reason", "old", "new")),
    *(sa.column(name) for name in ("chain", "position", "previous", "hash")),
)


def upgrade() -> None:
    """Apply.

    Raises:
        MigrationError: there are events with values in the clear.
    """
    _refuse_values()
    _widen()
    _chain_heads()
    _chain_all()
    _tighten()
    _anchors()
    install(op.get_bind())


def _refuse_values() -> None:
    said = sa.or_(*(_EVENTS.c[name].is_not(None) for name in ("reason", "old", "new")))
    if op.get_bind().execute(sa.select(_EVENTS.c.number).where(said).limit(1)).first():
        raise MigrationError(
            "数据库的记录中有加密功能之前的版本留下的明文数据，不能在原处改为加密。"
            "请换一个新的数据目录（YANZHEN_DATA）和空数据库启动。"
        )


def _widen() -> None:
    with op.batch_alter_table("events") as batch:
        batch.alter_column("facts", type_=sa.Text(), postgresql_using="facts::text")
        for name in ("reason", "old", "new"):
            batch.drop_column(name)
        batch.add_column(sa.Column("chain", _CHAIN, nullable=True))
        batch.add_column(sa.Column("position", sa.Integer(), nullable=True))
        batch.add_column(sa.Column("data_key_id", sa.String(36), nullable=True))
        batch.add_column(sa.Column("sealed", sa.LargeBinary(), nullable=True))
        batch.add_column(sa.Column("previous", _HASH, nullable=True))
        batch.add_column(sa.Column("hash", _HASH, nullable=True))


def _tighten() -> None:
    with op.batch_alter_table("events") as batch:
        batch.alter_column("chain", existing_type=_CHAIN, nullable=False)
        batch.alter_column("position", existing_type=sa.Integer(), nullable=False)
        batch.alter_column("previous", existing_type=_HASH, nullable=False)
        batch.alter_column("hash", existing_type=_HASH, nullable=False)
        batch.create_unique_constraint(op.f("uq_events_chain_position"), ["chain", "position"])
        batch.create_index("ix_events_at", ["at"])


def _chain_heads() -> None:
    op.create_table(
        "chain_heads",
        sa.Column("chain", _CHAIN, nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("hash", _HASH, nullable=False),
        sa.PrimaryKeyConstraint("chain", name=op.f("pk_chain_heads")),
    )


def _anchors() -> None:
    op.create_table(
        "anchors",
        sa.Column("number", Counter, autoincrement=False, nullable=False),
        sa.Column("at", UtcDateTime(), nullable=False),
        sa.Column("digest", _HASH, nullable=False),
        sa.Column("heads", sa.Integer(), nullable=False),
        sa.Column("previous", _HASH, nullable=False),
        sa.Column("hash", _HASH, nullable=False),
        sa.PrimaryKeyConstraint("number", name=op.f("pk_anchors")),
    )
    op.create_table(
        "anchor_heads",
        sa.Column("anchor", Counter, autoincrement=False, nullable=False),
        sa.Column("chain", _CHAIN, nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("hash", _HASH, nullable=False),
        sa.ForeignKeyConstraint(
            ["anchor"], ["anchors.number"], name=op.f("fk_anchor_heads_anchor_anchors")
        ),
        sa.PrimaryKeyConstraint("anchor", "chain", name=op.f("pk_anchor_heads")),
    )
    op.create_index("ix_anchor_heads_chain", "anchor_heads", ["chain", "position"], unique=False)


def _chain_all() -> None:
    """Chain what stands, a few hundred rows at a time."""
    heads: dict[str, tuple[int, str]] = {}
    after = 0
    names = ("number", "at", "tag", "actor", "application_id", "document_id", "facts")
    query = sa.select(*(_EVENTS.c[name] for name in names)).order_by(_EVENTS.c.number)
    while True:
        some = query.where(_EVENTS.c.number > after).limit(_AT_ONCE)
        rows = op.get_bind().execute(some).mappings().all()
        if not rows:
            break
        for row in rows:
            _chain_one(dict(row), heads)
        after = rows[-1]["number"]
    if heads:
        table = sa.table("chain_heads", *(sa.column(n) for n in ("chain", "position", "hash")))
        values = [{"chain": c, "position": p, "hash": h} for c, (p, h) in heads.items()]
        op.get_bind().execute(sa.insert(table), values)


def _chain_one(row: dict[str, Any], heads: dict[str, tuple[int, str]]) -> None:
    chain = chain_of(row["application_id"], row["document_id"])
    position, previous = heads.get(chain, (0, GENESIS))
    facts = None if row["facts"] is None else canonical(json.loads(row["facts"]))
    content = row | {"at": moment(row["at"]), "facts": facts, "chain": chain}
    content |= {"position": position + 1, "previous": previous, "hash": ""}
    line = EventLine(**content, data_key_id=None, sealed_sha256=None)
    heads[chain] = position + 1, line.computed()
    change = {name: content[name] for name in ("facts", "chain", "position", "previous")}
    op.get_bind().execute(
        sa.update(_EVENTS)
        .where(_EVENTS.c.number == row["number"])
        .values(**change, hash=heads[chain][1])
    )
