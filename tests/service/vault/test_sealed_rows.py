"""Sealed rows behave as rows do, and what they hold is nowhere to be read."""

from typing import Any

import pytest
from sqlalchemy import event, select, text, update
from sqlalchemy.orm import Session

from schemas.findings import FindingCode
from service.applications.tables import Application
from service.clock import SystemClock
from service.db.engine import Database
from service.documents.tables import Document, LateFinding
from service.ids import new_id
from service.vault.errors import BrokenSealError, ErasedError
from service.vault.owners import follow_person, key_of
from service.vault.tables import DataKey
from service.vault.vault import SYSTEM, vault_of
from tests.service.papers_given import application, paper

WANG, LI = "41080219750615001X", "410811198012310029"


def ciphertext(session: Session, application_id: str) -> bytes:
    found = session.execute(
        text("SELECT sealed FROM applications WHERE id = :id"), {"id": application_id}
    )
    return bytes(found.scalar_one())


def test_values_are_given_read_and_changed_as_attributes(database: Database) -> None:
    given = application(database, name="王建国", id_number=WANG)
    with database.write() as session:
        row = session.get_one(Application, given)
        assert (row.name, row.id_number, row.gender, row.more) == ("王建国", WANG, None, {})
        row.name, row.more = "李秀英", {"phone": "1390000"}
    with database.read() as session:
        row = session.get_one(Application, given)
        assert (row.name, row.id_number, row.more) == ("李秀英", WANG, {"phone": "1390000"})


def test_nothing_of_it_is_in_the_database(database: Database) -> None:
    given = application(database, name="王建国", id_number=WANG)
    with database.read() as session:
        raw = session.execute(text("SELECT * FROM applications")).mappings().one()
        said = repr(dict(raw)).encode() + ciphertext(session, given)
    assert "王建国".encode() not in said
    assert WANG.encode() not in said


def test_a_value_can_be_read_when_its_session_is_over(database: Database) -> None:
    given = application(database, name="王建国")
    with database.read() as session:
        one = session.get_one(Application, given)
        (other,) = session.scalars(select(Application)).all()
    assert one.name == other.name == "王建国"


def test_what_did_not_change_is_not_written(database: Database) -> None:
    given = application(database, name="王建国")
    with database.write() as session:
        before = ciphertext(session, given)
        row = session.get_one(Application, given)
        row.name, row.gender = "王建国", None
        assert row not in session.dirty
        row.external_id = "another"
        session.flush()
        assert ciphertext(session, given) == before
        row.name = "王建军"
        session.flush()
        assert ciphertext(session, given) != before


def test_one_and_true_are_two_values(database: Database) -> None:
    given = application(database)
    for value in (1, True, 1.0):
        with database.write() as session:
            session.get_one(Application, given).more = {"is": value}
            session.get_one(Application, given).more = {"is": value}
    with database.read() as session:
        assert session.get_one(Application, given).more["is"] == 1


def test_a_rollback_takes_changes_back(database: Database) -> None:
    given = application(database, name="王建国")
    with database.write() as session:
        row = session.get_one(Application, given)
        nested = session.begin_nested()
        row.name = "李秀英"
        session.flush()
        nested.rollback()
        assert row.name == "王建国"
        row.name = "李秀英"
        session.expire(row)
        assert row.name == "王建国"
        row.name = "李秀英"
        session.refresh(row)
        assert row.name == "王建国"


def test_a_refresh_shows_what_another_has_written(database: Database) -> None:
    given = application(database, name="王建国")
    with database.read() as reader:
        row = reader.get_one(Application, given)
        assert row.name == "王建国"
        reader.commit()
        with database.write() as session:
            session.get_one(Application, given).name = "李秀英"
        assert row.name == "李秀英"


def test_the_ciphertext_of_another_row_does_not_open(database: Database) -> None:
    one, other = (application(database, name="王建国", id_number=WANG) for _ in range(2))
    with database.write() as session:
        swapped = ciphertext(session, other)
        session.execute(
            text("UPDATE applications SET sealed = :sealed WHERE id = :id"),
            {"sealed": swapped, "id": one},
        )
    with database.read() as session, pytest.raises(BrokenSealError):
        session.get_one(Application, one).name  # noqa: B018 - reading is what fails


def test_a_row_numbered_by_the_database_is_bound_by_its_id(database: Database) -> None:
    papers = [paper(database, None, b"1", application(database)) for _ in range(2)]
    with database.write() as session:
        rows = [
            LateFinding(
                id=new_id(),
                data_key_id=key_of(session, document_id=document),
                document_id=document,
                by_document_id=papers[0],
                code=FindingCode.REUSE_SAME_FILE,
                finding={"n": number},
                created_at=SystemClock().now(),
            )
            for number, document in enumerate(papers)
        ]
        session.add_all(rows)
        session.flush()
        numbers = [row.number for row in rows]
    with database.read() as session:
        found = [session.get_one(LateFinding, number).finding for number in numbers]
    assert found == [{"n": 0}, {"n": 1}]


def test_a_sealed_value_is_never_compared_in_a_query() -> None:
    with pytest.raises(TypeError, match="look it up by an index"):
        select(Application).where(Application.name == "王建国")  # type: ignore[arg-type]


def test_a_row_without_a_data_key_is_not_written(database: Database) -> None:
    with pytest.raises(ValueError, match="data key"), database.write() as session:
        session.add(Application(id=new_id(), client="site", external_id="1", more={}))


def test_a_list_asks_once_for_all_data_keys(database: Database) -> None:
    for number in range(30):
        application(database, name=f"人{number}")
    asked: list[str] = []
    event.listen(database.engine, "before_cursor_execute", lambda *said: asked.append(said[2]))
    with database.read() as session:
        rows = session.scalars(select(Application)).all()
        assert {row.name for row in rows} == {f"人{number}" for number in range(30)}
    assert len([said for said in asked if "SELECT" in said]) == 2


def test_look_ups_follow_the_values(database: Database) -> None:
    given = application(database, name="王 建国", id_number="410802750615001")

    def found(**by: Any) -> bool:
        with database.read() as session:
            return session.scalar(select(Application.id).filter_by(**by)) == given

    with database.read() as session:
        vault = vault_of(session)
    assert found(name_index=vault.name_index("王建国"))
    assert found(id_number_index=vault.id_index(WANG.lower()))
    assert found(id_last4_index=vault.last4_index("5001"))
    with database.write() as session:
        row = session.get_one(Application, given)
        row.name, row.id_number = "李秀英", None
    assert found(name_index=vault.name_index("李秀英"), id_number_index=None, id_last4_index=None)


def test_everything_of_an_application_follows_its_person(database: Database) -> None:
    given = application(database, name="王建国", id_number=None)
    document = paper(database, None, b"1", given, declared={"name": "王建国"})
    with database.write() as session:
        row = session.get_one(Application, given)
        former = row.data_key_id
        row.id_number = WANG
        follow_person(session, row)
        assert row.data_key_id != former
    with database.read() as session:
        row = session.get_one(Application, given)
        other = session.get_one(Document, document)
        person = vault_of(session).index("person", WANG)
        assert session.get_one(DataKey, row.data_key_id).person_index == person
        assert session.get_one(DataKey, former).followed_by == row.data_key_id
        assert other.data_key_id == row.data_key_id
        assert (row.name, other.declared) == ("王建国", {"name": "王建国"})


def test_a_number_typed_wrong_leaves_the_other_persons_rows_alone(database: Database) -> None:
    mine, others = (application(database, id_number=LI) for _ in range(2))
    with database.write() as session:
        row = session.get_one(Application, mine)
        former = row.data_key_id
        row.id_number = WANG
        follow_person(session, row)
    with database.read() as session:
        assert session.get_one(Application, others).data_key_id == former
        key = session.get_one(DataKey, former)
        assert (key.person_index is not None, key.followed_by) == (True, None)


def test_another_number_of_nobody_keeps_the_key(database: Database) -> None:
    given = application(database, id_number="无")
    with database.write() as session:
        row = session.get_one(Application, given)
        former = row.data_key_id
        row.id_number = "不详"
        follow_person(session, row)
        assert row.data_key_id == former


def test_what_is_said_of_nobody_is_sealed_under_the_systems_key(database: Database) -> None:
    given = application(database)
    document = paper(database, None, b"1", None, expires_at=SystemClock().now(), person="x")
    with database.write() as session:
        assert key_of(session) == key_of(session, None, new_id()) == SYSTEM
        assert key_of(session, given) == session.get_one(Application, given).data_key_id
        mine = session.get_one(Document, document).data_key_id
        assert key_of(session, document_id=document) == mine
        assert mine != SYSTEM


def test_an_erased_row_can_be_listed_and_says_so(database: Database) -> None:
    given = application(database, name="王建国")
    with database.write() as session:
        session.execute(
            update(DataKey).where(DataKey.id != SYSTEM).values(wrapped=None, person_index=None)
        )
    with database.write() as session:
        row = session.get_one(Application, given)
        assert (row.is_erased, row.name) == (True, None)
        with pytest.raises(ErasedError):
            row.more  # noqa: B018 - reading is what fails
        with pytest.raises(ErasedError):
            row.name = "李秀英"
