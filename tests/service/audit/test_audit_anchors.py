"""Anchors list what has moved since the one before, whoever writes them."""

import json
import threading
from pathlib import Path

from sqlalchemy import select

from service.audit.anchors import FILE, anchor, kept
from service.audit.canonical import GENESIS
from service.audit.tables import Anchor, AnchorHead
from service.db.engine import Database
from service.ids import new_id
from tests.service.audit.audits import problems, tell


def listed(database: Database) -> dict[int, set[tuple[str, int]]]:
    """The heads of each anchor."""
    found: dict[int, set[tuple[str, int]]] = {}
    with database.read() as session:
        for head in session.scalars(select(AnchorHead)):
            found.setdefault(head.anchor, set()).add((head.chain, head.position))
    return found


def test_an_anchor_lists_the_chains_that_moved_since_the_one_before(
    database: Database, tmp_path: Path
) -> None:
    one, other = new_id(), new_id()
    assert anchor(database, tmp_path) is None
    assert kept(tmp_path) == {}
    tell(database, one, 2)
    tell(database, other)
    first = anchor(database, tmp_path)
    assert anchor(database, tmp_path) is None
    tell(database, other, 3)
    second = anchor(database, tmp_path)
    assert first is not None
    assert second is not None
    assert (first.previous, second.previous) == (GENESIS, first.hash)
    assert listed(database) == {
        1: {(f"application:{one}", 2), (f"application:{other}", 1)},
        2: {(f"application:{other}", 4)},
    }
    assert kept(tmp_path) == {2: second.hash}
    assert json.loads((tmp_path / FILE).read_text())["at"] == second.at
    assert problems(database, kept(tmp_path)) == []


def test_several_housekeepers_write_one_chain_of_anchors(
    database: Database, tmp_path: Path
) -> None:
    barrier = threading.Barrier(4)
    chains = [new_id() for _ in range(4)]

    def keep_house(number: int) -> None:
        data = tmp_path / str(number)
        data.mkdir()
        barrier.wait()
        for _ in range(3):
            tell(database, chains[number])
            anchor(database, data)

    threads = [threading.Thread(target=keep_house, args=(number,)) for number in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    with database.read() as session:
        numbers = list(session.scalars(select(Anchor.number).order_by(Anchor.number)))
    assert numbers == list(range(1, len(numbers) + 1))
    heads = [head for some in listed(database).values() for head in some]
    assert len(heads) == len(set(heads))
    assert {(f"application:{chain}", 3) for chain in chains} <= set(heads)
    assert problems(database) == []
