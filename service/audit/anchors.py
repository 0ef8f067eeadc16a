"""Anchors: every so often one digest over all chains that have moved, in one chain of its own.

Events queue on their own chain only; whoever removes the end of a chain, or all of it, contradicts
the anchors, and whoever rewrites the anchors too contradicts the one kept outside the database.
"""

import json
import logging
import os
from pathlib import Path

from sqlalchemy import Row, exists, insert, select, text
from sqlalchemy.orm import Session

from schemas.errors import YanzhenError
from service.audit.canonical import GENESIS, heads_digest, moment
from service.audit.lines import AnchorLine
from service.audit.tables import Anchor, AnchorHead, ChainHead
from service.clock import now
from service.db.engine import Database

FILE = "anchor.json"
_LOG = logging.getLogger(__name__)
_LOCK = 0x616E6368
"""PostgreSQL advisory lock: unlike the table's own, it takes no right to change rows."""


class AnchorFileError(YanzhenError):
    """The file that names the newest anchor is damaged."""

    code = "audit.anchor_file"


def anchor(database: Database, data: Path) -> AnchorLine | None:
    """Write an anchor over what has moved since the last, and keep its hash beside the database.

    Args:
        database: where the chains are.
        data: the folder whose ``anchor.json`` then names the newest anchor.

    Returns:
        The anchor; None where nothing has moved.
    """
    with database.write() as session:
        written = _write(session)
    if written is not None:
        _LOG.info("anchor %d over %d chains: %s", written.number, written.heads, written.hash)
        _keep(data, written)
    return written


def kept(data: Path) -> dict[int, str]:
    """The anchor named in the data folder, by number; empty where there is none.

    Raises:
        AnchorFileError: the file cannot be read.
    """
    path = data / FILE
    if not path.exists():
        return {}
    try:
        said = json.loads(path.read_text("utf-8"))
        return {int(said["number"]): str(said["hash"])}
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise AnchorFileError(f"锚点文件 {path} 无法读取，请从备份恢复该文件。") from error


def _write(session: Session) -> AnchorLine | None:
    if session.get_bind().dialect.name != "sqlite":  # one housekeeper at a time
        session.execute(text("SELECT pg_advisory_xact_lock(:lock)"), {"lock": _LOCK})
    moved = _moved(session)
    if not moved:
        return None
    newest = session.scalar(select(Anchor).order_by(Anchor.number.desc()).limit(1))
    at = now(session)
    digest, count = heads_digest((head.chain, head.position, head.hash) for head in moved)
    number, previous = (newest.number + 1, newest.hash) if newest else (1, GENESIS)
    line = AnchorLine(number, moment(at), digest, count, previous, "")
    line = AnchorLine(number, moment(at), digest, count, previous, line.computed())
    session.execute(insert(Anchor), vars(line) | {"at": at})
    listed = [{"anchor": number, **head._mapping} for head in moved]  # noqa: SLF001 - its public name
    session.execute(insert(AnchorHead), listed)
    return line


def _moved(session: Session) -> "list[Row[tuple[str, int, str]]]":
    """The heads that no anchor lists yet, in order of chain, of one moment; none is locked."""
    listed = exists().where(
        AnchorHead.chain == ChainHead.chain, AnchorHead.position >= ChainHead.position
    )
    query = select(ChainHead.chain, ChainHead.position, ChainHead.hash)
    return list(session.execute(query.where(~listed).order_by(ChainHead.chain)))


def _keep(data: Path, written: AnchorLine) -> None:
    """Put the anchor's name into the file, whole or not at all."""
    fresh = data / f"{FILE}.{os.getpid()}"
    said = {"number": written.number, "at": written.at, "hash": written.hash}
    fresh.write_text(json.dumps(said) + "\n", "utf-8")
    fresh.replace(data / FILE)
