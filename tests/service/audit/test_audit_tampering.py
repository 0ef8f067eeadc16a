"""Whoever owns the database changes rows behind the triggers; each that is not right is named."""

from collections.abc import Callable, Iterator
from dataclasses import replace

import pytest
from sqlalchemy.orm import Session

from service.audit.anchors import anchor, kept
from service.audit.canonical import GENESIS, heads_digest
from service.audit.checking.database import DatabaseSource
from service.audit.checking.problems import Problem, Wrong
from service.audit.checking.verify import Checked, verify
from service.audit.lines import EventLine
from service.db.engine import Database
from tests.servers.databases import SqliteIn, opened
from tests.servers.postgres_server import PostgresServer
from tests.service.audit.audits import Forger, forging, problems, tell

A, B = (f"01a20505-dfda-770c-8d0f-82e781bccd2{n}" for n in "12")
CHAIN, OTHER = f"application:{A}", f"application:{B}"
TAG = "test:thing:done"
FORGED = "f" * 64


@pytest.fixture(scope="module", params=["sqlite", "postgresql"])
def told(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Database]:
    """Two chains and the system's; an anchor stands at 3 of 5 events of the first."""
    data = tmp_path_factory.mktemp("tampering")
    end = list[Callable[[], None]]()
    if request.param == "sqlite":
        sqlite_in: SqliteIn = request.getfixturevalue("sqlite_in")
        database = sqlite_in(data)
    else:
        server: PostgresServer = request.getfixturevalue("postgres")
        name = server.create(request.getfixturevalue("migrated"))
        database, end = opened(server.url(name)), [lambda: server.drop(name)]
    tell(database, A, 3)
    tell(database, B, 2)
    tell(database, None, reason="机密")
    assert anchor(database, data) is not None
    tell(database, A, 2)
    yield database
    assert problems(database, kept(data)) == []
    database.close()
    for ending in end:
        ending()


@pytest.fixture
def forger(told: Database) -> Iterator[Forger]:
    with forging(told) as found:
        yield found


def of(wrong: Wrong, event: EventLine) -> Problem:
    return Problem(wrong, event.chain, event.position, number=event.number, tag=event.tag)


def rehash(forger: Forger, first: int, last: int = 5) -> None:
    """Change an event and write its hash and those behind it anew, as the program would."""
    previous = GENESIS if first == 1 else forger.at(first - 1, CHAIN).hash
    for position in range(first, last + 1):
        row = forger.at(position, CHAIN)
        actor = "somebody" if position == first else row.actor
        row = replace(row, actor=actor, previous=previous)
        previous = row.computed()
        forger.do(
            "UPDATE events SET actor = :actor, previous = :before, hash = :hash"
            " WHERE number = :number",
            actor=actor,
            before=row.previous,
            hash=previous,
            number=row.number,
        )


@pytest.mark.parametrize(
    "change",
    [
        "actor = 'somebody'",
        "tag = 'test:thing:undone'",
        "at = '2026-01-01 00:00:00.000000'",
        "facts = '{}'",
        "application_id = NULL",
        "data_key_id = 'system'",
        "previous = '" + FORGED + "'",
        "hash = '" + FORGED + "'",
    ],
)
def test_a_changed_value_is_named(forger: Forger, change: str) -> None:
    forger.do(f"UPDATE events SET {change} WHERE chain = '{CHAIN}' AND position = 2")  # noqa: S608
    assert forger.problems() == [of(Wrong.EVENT_CHANGED, forger.at(2, CHAIN))]


def test_a_changed_ciphertext_is_named(forger: Forger) -> None:
    forger.do("UPDATE events SET sealed = NULL WHERE chain = 'system'")
    assert forger.problems() == [of(Wrong.EVENT_CHANGED, forger.at(1, "system"))]


@pytest.mark.parametrize("position", [1, 2, 4])
def test_a_changed_event_with_its_hash_made_to_fit_is_named(forger: Forger, position: int) -> None:
    rehash(forger, position, last=position)
    found = forger.problems()
    assert of(Wrong.EVENT_CHANGED, forger.at(position, CHAIN)) in found
    assert {problem.position for problem in found} == {position}


def test_an_event_removed_in_the_middle_is_named(forger: Forger) -> None:
    forger.do(f"DELETE FROM events WHERE chain = '{CHAIN}' AND position IN (2, 4)")  # noqa: S608
    assert forger.problems() == [
        Problem(Wrong.EVENT_REMOVED, CHAIN, 2, 2),
        Problem(Wrong.EVENT_REMOVED, CHAIN, 4, 4),
    ]


def test_a_removed_end_is_named(forger: Forger) -> None:
    forger.do(f"DELETE FROM events WHERE chain = '{CHAIN}' AND position > 3")  # noqa: S608
    assert forger.problems() == [Problem(Wrong.EVENT_REMOVED, CHAIN, 4, 5)]


def test_a_removed_end_with_its_head_put_back_contradicts_the_anchor(forger: Forger) -> None:
    last = forger.at(2, CHAIN)
    forger.do(
        f"DELETE FROM events WHERE chain = '{CHAIN}' AND position > 2",  # noqa: S608
        f"UPDATE chain_heads SET position = 2, hash = '{last.hash}' WHERE chain = '{CHAIN}'",  # noqa: S608
    )
    assert forger.problems() == [Problem(Wrong.EVENT_REMOVED, CHAIN, 3, 3, anchor=1)]


def test_a_removed_chain_is_named(forger: Forger) -> None:
    forger.do(f"DELETE FROM events WHERE chain = '{OTHER}'")  # noqa: S608
    assert forger.problems() == [Problem(Wrong.CHAIN_REMOVED, OTHER, 1, 2, anchor=1)]
    forger.do(f"DELETE FROM chain_heads WHERE chain = '{OTHER}'")  # noqa: S608
    assert forger.problems() == [Problem(Wrong.CHAIN_REMOVED, OTHER, 1, 2, anchor=1)]


def test_an_event_slipped_in_behind_the_end_is_named(forger: Forger) -> None:
    last = forger.at(5, CHAIN)
    at = "2026-03-14T07:30:00.000000Z"
    new = replace(last, number=100, position=6, previous=last.hash, at=at)
    forger.do(
        "INSERT INTO events (number, chain, position, at, tag, actor, application_id, previous,"
        " hash) VALUES (100, :chain, 6, '2026-03-14 07:30:00.000000+00', :tag, :actor,"
        " :application_id, :previous, :hash)".replace("+00", "" if forger.is_sqlite else "+00"),
        **vars(new) | {"hash": new.computed()},
    )
    slipped_in, last_one = of(Wrong.EVENT_INSERTED, new), forger.at(5, CHAIN)
    assert forger.problems() == [slipped_in, of(Wrong.HEAD_CHANGED, last_one)]


def test_an_event_slipped_into_a_place_that_is_taken_is_named(forger: Forger) -> None:
    if forger.is_sqlite:  # which cannot drop the constraint
        copy = "CREATE TABLE copy AS SELECT * FROM events"
        forger.do(copy, "DROP TABLE events", "ALTER TABLE copy RENAME TO events")
    else:
        forger.do("ALTER TABLE events DROP CONSTRAINT uq_events_chain_position")
    there = "chain, position, at, tag, previous, hash"
    forger.do(
        f"INSERT INTO events (number, actor, {there}) SELECT 100, 'somebody', {there}"  # noqa: S608
        f" FROM events WHERE chain = '{CHAIN}' AND position = 2"
    )
    slipped_in = Problem(Wrong.EVENT_INSERTED, CHAIN, 2, number=100, tag=TAG)
    assert forger.problems() == [slipped_in]


def test_two_events_that_changed_places_are_named(forger: Forger) -> None:
    where = f"WHERE chain = '{CHAIN}' AND position ="
    forger.do(
        f"UPDATE events SET position = 99 {where} 2",  # noqa: S608
        f"UPDATE events SET position = 2 {where} 4",  # noqa: S608
        f"UPDATE events SET position = 4 {where} 99",  # noqa: S608
    )
    assert forger.problems() == [of(Wrong.EVENT_CHANGED, forger.at(n, CHAIN)) for n in (2, 4)]


def test_a_history_written_anew_contradicts_the_anchor(forger: Forger) -> None:
    rehash(forger, 2)
    last = forger.at(5, CHAIN)
    forger.do(f"UPDATE chain_heads SET hash = '{last.hash}' WHERE chain = '{CHAIN}'")  # noqa: S608
    number = forger.at(3, CHAIN).number
    rewritten = Problem(Wrong.CHAIN_REWRITTEN, CHAIN, 1, 3, number=number, tag=TAG, anchor=1)
    assert forger.problems() == [rewritten]


def test_a_history_written_anew_since_the_last_anchor_is_not_seen(forger: Forger) -> None:
    """What the chain does not prove; the documentation says so."""
    rehash(forger, 4)
    last = forger.at(5, CHAIN)
    forger.do(f"UPDATE chain_heads SET hash = '{last.hash}' WHERE chain = '{CHAIN}'")  # noqa: S608
    assert forger.problems() == []


@pytest.mark.parametrize(
    ("change", "inserted"),
    [("position = 4", [5]), ("position = 2", [4, 5]), (f"hash = '{FORGED}'", [])],
)
def test_a_changed_head_is_named(forger: Forger, change: str, inserted: list[int]) -> None:
    """Events behind it that no anchor knows may as well be the ones that were slipped in."""
    forger.do(f"UPDATE chain_heads SET {change} WHERE chain = '{CHAIN}'")  # noqa: S608
    *before, last = forger.problems()
    assert before == [of(Wrong.EVENT_INSERTED, forger.at(place, CHAIN)) for place in inserted]
    assert (last.wrong, last.chain) == (Wrong.HEAD_CHANGED, CHAIN)


def test_a_head_moved_on_tells_of_events_that_are_not_there(forger: Forger) -> None:
    forger.do(f"UPDATE chain_heads SET position = 9 WHERE chain = '{CHAIN}'")  # noqa: S608
    assert forger.problems() == [Problem(Wrong.EVENT_REMOVED, CHAIN, 6, 9)]


def test_a_head_without_events_is_named(forger: Forger) -> None:
    forger.do(f"INSERT INTO chain_heads VALUES ('nobody', 0, '{FORGED}')")  # noqa: S608
    assert forger.problems() == [Problem(Wrong.HEAD_CHANGED, "nobody", 0)]


def test_a_removed_head_is_named(forger: Forger) -> None:
    forger.do(f"DELETE FROM chain_heads WHERE chain = '{CHAIN}'")  # noqa: S608
    assert forger.problems() == [Problem(Wrong.HEAD_REMOVED, CHAIN)]


@pytest.mark.parametrize("change", ["at = '2026-01-01 00:00:00.000000'", f"digest = '{FORGED}'"])
def test_a_changed_anchor_is_named(forger: Forger, change: str) -> None:
    forger.do(f"UPDATE anchors SET {change}")  # noqa: S608
    found = forger.problems()
    assert found[0] == Problem(Wrong.ANCHOR_CHANGED, anchor=1)
    assert {problem.anchor for problem in found} == {1}


def test_a_changed_or_removed_head_of_an_anchor_is_named(forger: Forger) -> None:
    forger.do(f"UPDATE anchor_heads SET hash = '{FORGED}' WHERE chain = '{CHAIN}'")  # noqa: S608
    assert [(p.wrong, p.chain, p.anchor) for p in forger.problems()] == [
        (Wrong.ANCHOR_HEADS_CHANGED, None, 1),
        (Wrong.ANCHOR_HEAD_CHANGED, CHAIN, 1),
    ]
    forger.do(f"DELETE FROM anchor_heads WHERE chain = '{CHAIN}'")  # noqa: S608
    found = forger.problems()
    assert [(p.wrong, p.anchor) for p in found] == [(Wrong.ANCHOR_HEADS_CHANGED, 1)]
    assert "应有 3 个，实有 2 个" in found[0].words()


def test_a_removed_anchor_contradicts_the_one_kept_outside(forger: Forger) -> None:
    (first,) = forger.source().anchors()
    forger.do("DELETE FROM anchor_heads", "DELETE FROM anchors")
    assert forger.problems() == []
    found = forger.problems({first.number: first.hash})
    assert [(problem.wrong, problem.anchor) for problem in found] == [(Wrong.ANCHOR_REMOVED, 1)]


def test_anchors_written_anew_contradict_the_one_kept_outside(forger: Forger) -> None:
    """All of a chain and all anchors forged, each hash as the program would compute it."""
    (first,) = forger.source().anchors()
    rehash(forger, 1)
    end, anchored = forger.at(5, CHAIN).hash, forger.at(3, CHAIN).hash
    forger.do(
        f"UPDATE chain_heads SET hash = '{end}' WHERE chain = '{CHAIN}'",  # noqa: S608
        f"UPDATE anchor_heads SET hash = '{anchored}' WHERE chain = '{CHAIN}'",  # noqa: S608
    )
    heads = forger.source().anchor_heads()
    digest, _ = heads_digest((head.chain, head.position, head.hash) for head in heads)
    forged = replace(first, digest=digest).computed()
    forger.do(f"UPDATE anchors SET digest = '{digest}', hash = '{forged}'")  # noqa: S608
    assert forger.problems() == []
    found = forger.problems({first.number: first.hash})
    assert [problem.wrong for problem in found] == [Wrong.ANCHOR_CHANGED]


def test_a_missing_trigger_is_named(forger: Forger, told: Database) -> None:
    on = "" if forger.is_sqlite else " ON events"
    with Session(told.engine) as session:
        session.connection().exec_driver_sql(f"DROP TRIGGER events_no_update{on}")
        found = list(verify(DatabaseSource(session), Checked()))
        session.rollback()
    assert found == [Problem(Wrong.GUARD_MISSING, detail="events_no_update")]


def test_some_chains_are_checked_without_the_others(forger: Forger) -> None:
    forger.do(f"UPDATE events SET actor = 'somebody' WHERE chain = '{OTHER}'")  # noqa: S608
    checked = Checked()
    assert list(verify(forger.source([CHAIN]), checked)) == []
    assert (checked.chains, checked.events) == (1, 5)
    assert len(list(verify(forger.source([OTHER]), Checked()))) == 2


@pytest.mark.parametrize("wrong", list(Wrong))
def test_every_problem_has_words(wrong: Wrong) -> None:
    said = Problem(wrong, CHAIN, 1, 2, number=3, tag=TAG, anchor=4, detail="……").words()
    assert said.endswith(f"（链 {CHAIN}，第 1 至 2 条，编号 3，标签 {TAG}，锚点 4，……）")
    assert Problem(wrong).words() == said.partition("（")[0]
