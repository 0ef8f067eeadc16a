"""Lists of people: whom they hold, how they are numbered, what their files show."""

import csv
import io
from datetime import date
from typing import Any

import pymupdf
import pytest
from openpyxl import load_workbook

from schemas.kinds import Form
from service.accounts.roles import Role
from service.api.refusals import InvalidError
from service.cases.states import CaseState
from service.db.engine import Database
from service.erasure.extent import extent_of_application
from service.erasure.service import erase
from service.errors import ConflictError, NotFoundError
from service.organisations.tables import Kind as Sort
from service.rosters import making, store
from service.rosters.rendering import FileFormat, roster_file
from service.rosters.tables import Roster, RosterState
from tests.service.rosters.rosters_given import (
    DEPARTMENT,
    NOTICE,
    OFFICE,
    PEOPLE,
    UNIT,
    Place,
    place,
)

DECLARATION = (
    "经审核，我单位王淼等3名同志符合相应工勤技能岗位等级考核申报资格条件，网上填报的个人信息和所有"
    "上报材料真实、准确，同意申报。以上如有不实，愿承担相应责任。"
)


def made(found: Place, form: Form = Form.PASSED_LIST, **more: Any) -> Roster:
    given = {"year": None, "caller": found.caller(Role.OFFICE_REVIEWER, OFFICE), "notice": NOTICE}
    with found.database.write() as session:
        unit = found.organisations[UNIT]
        return making.produce(session, unit, form, **given | more)


def file_of(found: Place, roster: Roster, wanted: FileFormat) -> bytes:
    with found.database.read() as session:
        return roster_file(roster, store.rows_of(session, roster.id), wanted)


def names(found: Place, roster: Roster) -> list[str]:
    with found.database.read() as session:
        return [str((row.values or {}).get("name")) for row in store.rows_of(session, roster.id)]


def test_each_form_holds_those_whose_case_stands_so(database: Database) -> None:
    found = place(database)
    found.person("赵志强", "410802198107220031", CaseState.ONSITE_DUE)
    found.person("钱晓梅", "410802199001010019", CaseState.UNIT_REVIEW)
    found.person("孙国庆", "410802198605050012", CaseState.WITHDRAWN)
    three = [name for name, _ in PEOPLE]
    assert names(found, made(found)) == three
    assert names(found, made(found, Form.ONSITE_LIST)) == ["赵志强"]
    assert names(found, made(found, Form.NAME_LIST)) == [*three, "赵志强", "钱晓梅"]


def test_a_new_list_takes_a_new_number_and_the_old_one_s_place(database: Database) -> None:
    found = place(database)
    first, second = made(found), made(found)
    assert (first.number, second.number) == ("2026-P-0001", "2026-P-0002")
    assert first.digest == second.digest
    with database.read() as session:
        assert session.get_one(Roster, first.id).state is RosterState.SUPERSEDED
        assert session.get_one(Roster, second.id).state is RosterState.PRODUCED


def test_a_list_stays_as_it_stood_though_applications_change(sqlite: Database) -> None:
    found = place(sqlite)
    roster = made(found)
    found.move(found.people[0], CaseState.DISQUALIFIED)
    assert names(found, roster) == [name for name, _ in PEOPLE]
    assert names(found, made(found)) == [name for name, _ in PEOPLE[1:]]


def test_only_an_own_organisation_s_people_are_listed(sqlite: Database) -> None:
    found = place(sqlite)
    found.organisation("焦作市第一中学", Sort.UNIT, DEPARTMENT)
    stranger = found.caller(Role.UNIT_REVIEWER, "焦作市第一中学")
    with pytest.raises(NotFoundError):
        made(found, caller=stranger)
    roster = made(found, caller=found.caller(Role.UNIT_REVIEWER, UNIT))
    with sqlite.read() as session:
        assert store.get(session, roster.id, stranger.reach) is None
        above = found.caller(Role.DEPARTMENT_REVIEWER, DEPARTMENT).reach
        assert store.get(session, roster.id, above) is not None


def test_nobody_to_list_and_an_unknown_season_are_refused(sqlite: Database) -> None:
    found = place(sqlite)
    with pytest.raises(ConflictError, match="需现场审查人员名册表"):
        made(found, Form.ONSITE_LIST)
    with pytest.raises(InvalidError):
        made(found, year=2031)


def test_a_name_list_is_due_two_working_days_after_registration(sqlite: Database) -> None:
    found = place(sqlite)
    assert made(found, Form.NAME_LIST).due_on == date(2026, 4, 10)
    early = made(found, Form.NAME_LIST, registered_on=date(2026, 4, 3))
    assert early.due_on == date(2026, 4, 8)  # over 清明
    assert made(found).due_on is None


def test_the_files_show_the_list_the_declaration_and_whole_numbers(sqlite: Database) -> None:
    found = place(sqlite)
    roster = made(found)
    with pymupdf.open(stream=file_of(found, roster, FileFormat.PDF)) as document:
        text = "".join("".join(page.get_text() for page in document).split())
    for words in (
        "焦作市2026年机关事业单位工勤技能岗位等级考核",
        "网上资格审查通过人员名册表",
        DECLARATION,
        "经办人",
        "单位负责人",
        "主管部门（盖章）",
        "编号：2026-P-0001",
        "阿依古丽·买买提",
    ):
        assert words in text
    book = load_workbook(io.BytesIO(file_of(found, roster, FileFormat.XLSX)))
    rows = list(book.worksheets[0].iter_rows(values_only=True))
    assert rows[1][:4] == ("1", "王淼", "男", "41080219750615001X")
    text = file_of(found, roster, FileFormat.CSV).decode("utf-8-sig")
    assert list(csv.reader(io.StringIO(text)))[1][3] == "\t41080219750615001X"


def test_a_name_list_has_neither_declaration_nor_signatures(sqlite: Database) -> None:
    found = place(sqlite)
    roster = made(found, Form.NAME_LIST)
    with pymupdf.open(stream=file_of(found, roster, FileFormat.PDF)) as document:
        text = "".join(page.get_text() for page in document)
    assert "申报人员名单" in text
    assert "主管部门（盖章）" in text
    assert "经审核" not in text
    assert "经办人" not in text


def test_an_erased_person_s_row_stays_without_its_values(sqlite: Database) -> None:
    found = place(sqlite)
    roster = made(found)
    with sqlite.write() as session:
        erase(session, extent_of_application(session, found.people[0]), "test", despite_holds=True)
    text = file_of(found, roster, FileFormat.CSV).decode("utf-8-sig")
    assert "王淼" not in text
    assert "个人信息已删除" in text
    assert "李秀英" in text
