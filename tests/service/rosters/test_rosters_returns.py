"""Lists that come back stamped: read, reconciled, accepted or sent back."""

import hashlib
from typing import Any

import pytest

from schemas.kinds import Form
from schemas.reconciliation import Answer, RowState
from service.accounts.roles import Role
from service.api.refusals import ForbiddenError, InvalidError
from service.cases.states import CaseState
from service.db.engine import Database
from service.documents.tables import Document
from service.documents.uploads import Upload, accept
from service.errors import ConflictError, NotFoundError
from service.jobs.store import latest_of
from service.jobs.tables import Lane
from service.organisations.tables import Kind as Sort
from service.rosters import making, returns, store
from service.rosters.comparing import reconciled
from service.rosters.electronic import electronic_rows
from service.rosters.rendering import FileFormat, TableFormat, result_file, roster_file
from service.rosters.tables import Decision, Roster, RosterState, Stage
from service.sheets import SheetError, read_table, write_csv
from tests.service.rosters.rosters_given import (
    DEPARTMENT,
    NOTICE,
    OFFICE,
    UNIT,
    Place,
    place,
    printed,
    scan,
    stamps,
)


class Given:
    """A list of a unit's three people, and what is done with it."""

    def __init__(self, database: Database, form: Form = Form.PASSED_LIST) -> None:
        self.place: Place = place(database)
        self.database = database
        self.office = self.place.caller(Role.OFFICE_REVIEWER, OFFICE)
        self.unit = self.place.caller(Role.UNIT_REVIEWER, UNIT)
        self.department = self.place.caller(Role.DEPARTMENT_REVIEWER, DEPARTMENT)
        with database.write() as session:
            self.roster = making.produce(
                session,
                self.place.organisations[UNIT],
                form,
                year=None,
                caller=self.unit,
                notice=NOTICE,
            ).id

    def hand_in(self, content: bytes = b"scan", stage: Stage = Stage.DEPARTMENT) -> str:
        """Hand a scan in; the return's id."""
        with self.database.read() as session:
            wanted = returns.scan_upload(session, self.roster, "名册.pdf", self.unit)
        sha256 = hashlib.sha256(content).hexdigest()
        fields = {name: getattr(wanted, name) for name in Upload.__dataclass_fields__}
        whole = Upload(**fields | {"sha256": sha256, "bytes": len(content)})
        paper, _ = accept(self.database, whole, self.unit.actor)
        with self.database.write() as session:
            return returns.receive(session, self.roster, paper, stage, self.unit).id

    def read(self, returned: str, rows: list[dict[str, Any]] | None = None, **more: Any) -> None:
        """Let a worker read the scan."""
        given = {"seals": stamps(UNIT, DEPARTMENT)} | more
        with self.database.read() as session:
            found = store.get_return(session, self.roster, returned)
            assert found
        self.place.read(found.document_id, scan(rows or printed(), **given))

    def result(self, returned: str) -> Any:
        """The reconciliation; None before the scan is read."""
        with self.database.read() as session:
            roster = session.get_one(Roster, self.roster)
            found = store.get_return(session, self.roster, returned)
            assert found
            return reconciled(session, roster, found, NOTICE)

    def decide(self, returned: str, decision: Decision = Decision.ACCEPTED, **more: Any) -> Any:
        """Decide on it, as the office unless said otherwise."""
        given = {"reason": None, "caller": self.office, "notice": NOTICE} | more
        with self.database.write() as session:
            return returns.decide(session, self.roster, returned, decision=decision, **given)

    def state(self) -> RosterState:
        """Where the list stands."""
        with self.database.read() as session:
            return session.get_one(Roster, self.roster).state


@pytest.fixture
def given(sqlite: Database) -> Given:
    return Given(sqlite)


def test_a_scan_in_order_is_read_like_any_paper_compared_and_accepted(database: Database) -> None:
    given = Given(database)
    returned = given.hand_in()
    assert given.result(returned) is None
    with pytest.raises(ConflictError, match="尚未读完"):
        given.decide(returned)
    given.read(returned)
    found = given.result(returned)
    assert found.answer is Answer.AGREES
    assert [row.application_id for row in found.rows] == given.place.people
    decided = given.decide(returned)
    assert (decided.answer, given.state()) == ("agrees", RosterState.ACCEPTED)
    with pytest.raises(ConflictError, match="已核对通过"):
        given.hand_in(b"another")


def test_a_scan_belongs_to_its_list_and_to_no_application(given: Given) -> None:
    returned = given.hand_in()
    assert given.hand_in() == returned  # the same file again
    with given.database.read() as session:
        found = store.get_return(session, given.roster, returned)
        assert found
        document = session.get_one(Document, found.document_id)
        assert (document.application_id, document.roster_id) == (None, given.roster)
        assert (document.expires_at, document.kind) == (None, "roster")
        assert len((document.declared or {})["rows"]) == 3
        job = latest_of(session, document.id)
        assert job
        assert job.lane is Lane.PAPERS


def test_what_differs_is_shown_and_needs_a_reason(given: Given) -> None:
    returned = given.hand_in()
    given.read(returned, printed(name="王森"), seals=stamps(None, None))
    found = given.result(returned)
    assert (found.answer, found.rows[0].state) == (Answer.LOOK, RowState.LOOK)
    with pytest.raises(InvalidError):
        given.decide(returned)
    with pytest.raises(InvalidError):
        given.decide(returned, Decision.SENT_BACK)
    decided = given.decide(returned, Decision.SENT_BACK, reason="第1行姓名请更正。")
    assert (decided.answer, given.state()) == ("look", RosterState.SENT_BACK)
    table = read_table(result_file(found, TableFormat.XLSX), "x.xlsx")
    assert table[0]["结果"] == "需人工核对"
    assert "扫描件：王森" in table[0]["姓名"]
    assert table[1]["姓名"] == "李秀英"


def test_the_decided_result_stays_though_applications_change(given: Given) -> None:
    returned = given.hand_in()
    given.read(returned)
    given.decide(returned, Decision.SENT_BACK, reason="请补章。")
    given.place.move(given.place.people[0], CaseState.DISQUALIFIED)
    assert given.result(returned).answer is Answer.AGREES
    again = given.hand_in(b"again")
    given.read(again)
    assert given.result(again).rows[0].state is RowState.DIFFERS


def test_at_the_unit_s_stage_one_seal_is_enough_and_the_level_above_accepts(given: Given) -> None:
    returned = given.hand_in(stage=Stage.UNIT)
    given.read(returned, seals=stamps(UNIT))
    assert given.result(returned).answer is Answer.AGREES
    with pytest.raises(ForbiddenError):
        given.decide(returned, caller=given.unit)
    given.decide(returned, caller=given.department)
    assert given.state() is RosterState.UNIT_CHECKED
    later = given.hand_in(b"with the department's seal")
    given.read(later, seals=stamps(UNIT))
    assert given.result(later).answer is Answer.DIFFERS
    with pytest.raises(ForbiddenError):
        given.decide(later, caller=given.department, reason="同意。")


def test_seals_that_nobody_could_read_are_never_passed(given: Given) -> None:
    returned = given.hand_in()
    given.read(returned, seals=stamps(None, None))
    found = given.result(returned)
    bodies = next(point for point in found.points if point.id == "seal_bodies")
    assert (found.answer, bodies.state) == (Answer.LOOK, "review")


def test_the_table_sent_along_is_compared(given: Given) -> None:
    returned = given.hand_in()
    with given.database.read() as session:
        roster = session.get_one(Roster, given.roster)
        file = roster_file(roster, store.rows_of(session, roster.id), FileFormat.XLSX)
    with given.database.write() as session:
        rows = electronic_rows(file, "名册.xlsx")
        returns.add_table(session, given.roster, returned, rows, given.unit)
    given.read(returned)
    assert given.result(returned).answer is Answer.AGREES
    with given.database.write() as session:
        rows = electronic_rows(write_csv(["姓名", "等级"], [["王淼", "二级"]]), "x.csv")
        returns.add_table(session, given.roster, returned, rows, given.unit)
    states = [row.state for row in given.result(returned).rows]
    assert states == [RowState.DIFFERS, RowState.MISSING, RowState.MISSING]


def test_a_table_without_names_is_refused_and_foot_lines_are_passed_over() -> None:
    with pytest.raises(SheetError, match="姓名"):
        electronic_rows(write_csv(["编号", "等级"], [["1", "三级"]]), "x.csv")
    table = write_csv(["序号", "姓名", "等级"], [["1", "王淼", "三级"], ["经审核", "", ""]])
    assert electronic_rows(table, "x.csv") == [{"name": "王淼", "grade": 3}]


def test_a_list_that_a_newer_one_replaced_and_another_s_list_are_refused(given: Given) -> None:
    given.place.organisation("焦作市第一中学", Sort.UNIT, DEPARTMENT)
    caller = given.place.caller(Role.UNIT_REVIEWER, "焦作市第一中学")
    with given.database.read() as session, pytest.raises(NotFoundError):
        returns.found(session, given.roster, caller)
    with given.database.write() as session:
        making.produce(
            session,
            given.place.organisations[UNIT],
            Form.PASSED_LIST,
            year=None,
            caller=given.unit,
            notice=NOTICE,
        )
    with pytest.raises(ConflictError, match="取代"):
        given.hand_in()
