"""Rosters of every form: ruled and unruled, over several pages, with and without signatures."""

import cv2
import pytest

from extractors.kinds.base import PaperText
from extractors.kinds.roster import Roster
from extractors.layout.sheet import Sheet
from schemas.kinds import Form, Kind
from tests.extractors.kinds.readings import ID_MAN, ID_WOMAN, said
from tests.extractors.layout.drawn_sheets import EM, MARGIN, Draft, printed

_HEAD = ["序号", "姓名", "性别", "身份证号码", "工作单位", "申报工种", "申报等级"]
_WIDTHS = (70, 110, 70, 250, 270, 180, 150)
_PEOPLE = [
    ["1", "王建国", "男", ID_MAN, "焦作市公路管理局", "汽车驾驶员", "三级"],
    ["2", "李秀英", "女", ID_WOMAN, "焦作市公路管理局", "中式烹调师", "二级/技师"],
]
_ROWS = [
    {"seq": 1, "name": "王建国", "gender": "male", "id_number": ID_MAN,
     "unit": "焦作市公路管理局", "occupation": "汽车驾驶员", "grade": 3},
    {"seq": 2, "name": "李秀英", "gender": "female", "id_number": ID_WOMAN,
     "unit": "焦作市公路管理局", "occupation": "中式烹调师", "grade": 2},
]  # fmt: skip
_STATEMENT = (
    "　　经审核，我单位王建国等2名同志符合相应工勤技能岗位等级考核申报资格条件，",
    "网上填报的个人信息和所有上报材料真实、准确，同意申报。",
    "以上如有不实，愿承担相应责任。",
)
_PASSED = "2026年度机关事业单位工勤技能岗位等级考核网上资格审查通过人员名册表"
_ONSITE = "2026年度机关事业单位工勤技能岗位等级考核需现场审查人员名册表"


def _roster(
    title: str, *, statement: bool = True, signed: tuple[str, ...] = (), underlined: bool = False
) -> Sheet:
    draft = Draft().rows(f"　　　　{title}", "单位（盖章）：焦作市公路管理局")
    draft.table(_WIDTHS, _HEAD, *_PEOPLE)
    draft.rows(*(_STATEMENT if statement else ()), "")
    foot = draft.pen
    draft.rows(
        "经办人：　　　　　　　　　单位负责人：",
        "",
        "　　　　　　　　　　　　　　　　　2026年3月20日",
    )
    places = {"handler": MARGIN + 5 * EM, "unit_head": MARGIN + 20 * EM}
    for who, x in places.items():
        if underlined:
            line = round(foot) + EM + 3
            cv2.line(draft.reading, (round(x), line), (round(x) + 7 * EM, line + 1), 0, 2)
        if who in signed:
            draft.scribble(x, foot)
    return draft.sheet()


@pytest.mark.parametrize(
    ("title", "form"), [(_PASSED, Form.PASSED_LIST), (_ONSITE, Form.ONSITE_LIST)]
)
def test_a_ruled_roster(title: str, form: Form) -> None:
    paper = said(_roster(title, signed=("handler", "unit_head")))
    assert (paper.kind, paper.form) == (Kind.ROSTER, form)
    assert paper.rows == _ROWS
    assert paper.fields == {
        "unit": "焦作市公路管理局",
        "year": 2026,
        "stated_count": 2,
        "statement_present": True,
        "signatures": ["handler", "unit_head"],
        "form_date": "2026-03-20",
    }


@pytest.mark.parametrize("underlined", [False, True])
@pytest.mark.parametrize("signed", [(), ("handler",), ("unit_head",)])
def test_only_who_has_signed_is_listed(signed: tuple[str, ...], underlined: bool) -> None:
    paper = said(_roster(_PASSED, signed=signed, underlined=underlined))
    assert paper.fields["signatures"] == list(signed)


def test_what_is_printed_beside_a_signers_label_signs_nothing() -> None:
    draft = Draft().rows(f"　　　　{_PASSED}", "单位（盖章）：焦作市公路管理局")
    draft.table(_WIDTHS, _HEAD, *_PEOPLE)
    draft.rows(*_STATEMENT, "", "经办人：　　年　　月　　日", "", "单位负责人：　　主管部门：")
    assert said(draft.sheet()).fields["signatures"] == []


def test_labels_with_a_character_misread_are_the_signers_and_a_department_s_are_not() -> None:
    draft = Draft().rows(f"　　　　{_PASSED}", "单位（盖章）：焦作市公路管理局")
    draft.table(_WIDTHS, _HEAD, *_PEOPLE)
    draft.rows(*_STATEMENT, "", "经力人：张三丰", "", "单位负贵人：", "")
    sheet = draft.rows("主管部门负责人：李四光　　　主管部门经办人：").sheet()
    assert said(sheet).fields["signatures"] == ["handler"]


def test_a_damaged_title_tells_the_list_that_it_is_most_like() -> None:
    paper = said(_roster(_ONSITE.replace("现场审查", "现扬宙查").replace("年度", "牛度")))
    assert paper.form is Form.ONSITE_LIST
    assert paper.fields["year"] == 2026


def test_some_words_of_the_declaration_are_left_of_one_in_doubt() -> None:
    draft = Draft().rows(f"　　　　{_PASSED}", "单位（盖章）：焦作市公路管理局")
    draft.table(_WIDTHS, _HEAD, *_PEOPLE)
    read = Roster().read(PaperText((draft.rows(_STATEMENT[2], "", "经办人：").sheet(),)))
    present = read.fields["statement_present"]
    assert (present.value, present.contradicted) == (True, True)


@pytest.mark.parametrize("stated", ["等__2__名同志", "等2各同志"])
def test_a_count_may_be_underlined_or_its_measure_misread(stated: str) -> None:
    draft = Draft().rows(f"　　　　{_PASSED}").table(_WIDTHS, _HEAD, *_PEOPLE)
    draft.rows(_STATEMENT[0].replace("等2名同志", stated), *_STATEMENT[1:])
    assert said(draft.sheet()).fields["stated_count"] == 2


def test_a_roster_without_the_declaration_says_so() -> None:
    fields = said(_roster(_PASSED, statement=False)).fields
    assert fields["statement_present"] is False
    assert "stated_count" not in fields


def test_an_unruled_list_is_read_by_its_columns() -> None:
    sheet = printed(
        "　　　　　　　焦作市公路管理局2026年申报人员名单",
        "序号　　　姓名　　　性别　　　身份证号码　　　　　　　申报工种　　　　申报等级",
        f"1　　　　王建国　　　男　　　{ID_MAN}　　　汽车驾驶员　　　三级",
        f"2　　　　李秀英　　　女　　　{ID_WOMAN}　　　中式烹调师　　　二级",
    )
    paper = said(sheet)
    assert (paper.kind, paper.form) == (Kind.ROSTER, Form.NAME_LIST)
    keys = ("seq", "name", "gender", "id_number", "occupation", "grade")
    assert paper.rows == [{key: row[key] for key in keys} for row in _ROWS]
    assert "signatures" not in paper.fields
    assert "statement_present" not in paper.fields


def test_a_unit_that_is_printed_once_beside_all_rows_is_everybody_s() -> None:
    sheet = printed(
        "　　　　　　　2026年申报人员名单",
        "序号　　姓名　　　性别　　身份证号码　　　　　　　　工作单位　　　　　　申报等级",
        f"1　　　王建国　　男　　　{ID_MAN}　　　　　　　　　　　　　　　　　三级",
        f"2　　　李秀英　　女　　　{ID_WOMAN}　　　焦作市公路管理局　　　二级",
        f"3　　　王建国　　男　　　{ID_MAN}　　　　　　　　　　　　　　　　　三级",
    )
    rows = said(sheet).rows
    assert [row["unit"] for row in rows] == ["焦作市公路管理局"] * 3
    assert [row["grade"] for row in rows] == [3, 2, 3]


@pytest.mark.parametrize("who", ["姓　　　名", "申报人", "人员姓名"])
def test_headings_may_be_spread_out_or_worded_otherwise(who: str) -> None:
    sheet = printed(
        "　　　　　　　焦作市公路管理局2026年申报人员名单",
        f"序　　号　　　　　　{who}　　　　性　　别　　　　身份证号码",
        f"1　　　　　　　　　　王建国　　　　　男　　　　　{ID_MAN}",
        f"2　　　　　　　　　　李秀英　　　　　女　　　　　{ID_WOMAN}",
    )
    keys = ("seq", "name", "gender", "id_number")
    assert said(sheet).rows == [{key: row[key] for key in keys} for row in _ROWS]


def test_a_page_of_continuation_belongs_to_the_roster() -> None:
    first = Draft().rows(f"　　　　{_PASSED}", "单位（盖章）：焦作市公路管理局")
    second = Draft()
    first.table(_WIDTHS, _HEAD, _PEOPLE[0])
    second.table(_WIDTHS, _HEAD, _PEOPLE[1])
    paper = said(first.sheet(1), second.rows(*_STATEMENT).sheet(2))
    assert paper.pages == [1, 2]
    assert [row["seq"] for row in paper.rows] == [1, 2]
    assert paper.fields["stated_count"] == 2


def test_a_merged_cell_serves_every_row_beside_it() -> None:
    draft = Draft().rows(f"　　　　{_PASSED}")
    top = draft.pen
    draft.table(_WIDTHS, _HEAD, *[[*p[:4], "", *p[5:]] for p in _PEOPLE])
    left = MARGIN + sum(_WIDTHS[:4])
    draft.reading[round(top) + 116 : round(top) + 125, left + 4 : left + 266] = 255
    draft.put("焦作市公路管理局", left + 10, top + 105)
    rows = said(draft.sheet()).rows
    assert [row["unit"] for row in rows] == ["焦作市公路管理局"] * 2
    assert [row["name"] for row in rows] == ["王建国", "李秀英"]


def test_empty_rows_are_no_people() -> None:
    draft = Draft().rows(f"　　　　{_PASSED}")
    draft.table(_WIDTHS, _HEAD, *_PEOPLE, ["3", *[""] * 6], ["4", *[""] * 6])
    assert len(said(draft.sheet()).rows) == 2


def test_a_page_of_continuation_may_lack_the_head() -> None:
    first = Draft().rows(f"　　　　{_PASSED}")
    first.table(_WIDTHS, _HEAD, _PEOPLE[0])
    second = Draft().table(_WIDTHS, _PEOPLE[1])
    paper = said(first.sheet(1), second.sheet(2))
    assert paper.pages == [1, 2]
    assert paper.rows == _ROWS


def test_many_numbers_make_a_roster_of_a_page_without_a_title() -> None:
    head = [*_HEAD[:3], "公民身份号码", *_HEAD[4:]]
    paper = said(Draft().table(_WIDTHS, head, *_PEOPLE, _PEOPLE[0]).sheet())
    assert (paper.kind, len(paper.rows)) == (Kind.ROSTER, 3)


def test_a_column_is_known_by_what_it_holds_where_its_heading_is_not() -> None:
    head = ["序号", "姓名", "XX", "证照编码", *_HEAD[4:]]
    draft = Draft().rows(f"　　　　{_PASSED}").table(_WIDTHS, head, *_PEOPLE)
    assert said(draft.sheet()).rows == _ROWS


def test_what_is_left_of_a_number_is_no_old_number() -> None:
    people = [[*_PEOPLE[0][:3], "201061981071515", *_PEOPLE[0][4:]]]
    draft = Draft().rows(f"　　　　{_PASSED}").table(_WIDTHS, _HEAD, *people)
    (row,) = said(draft.sheet()).rows
    assert "id_number" not in row
    assert row["name"] == "王建国"


def test_a_birth_date_in_the_table_is_no_date_of_the_roster() -> None:
    head = [*_HEAD[:3], "出生年月", *_HEAD[3:]]
    people = [[*p[:3], "1975年6月", *p[3:]] for p in _PEOPLE]
    draft = Draft().rows(f"　　　　{_PASSED}")
    draft.table((70, 110, 70, 130, 250, 210, 150, 110), head, *people)
    assert "form_date" not in said(draft.sheet()).fields


def test_an_unruled_page_of_continuation_may_lack_the_head() -> None:
    first = printed(
        "　　　　　　　焦作市公路管理局2026年申报人员名单",
        "序号　　　姓名　　　性别　　　身份证号码　　　　　　　申报工种　　　　申报等级",
        f"1　　　　王建国　　　男　　　{ID_MAN}　　　汽车驾驶员　　　三级",
    )
    second = printed(f"　2　　　　李秀英　　　女　　　{ID_WOMAN}　　　中式烹调师　　　二级", page=2)
    rows = said(first, second).rows
    keys = ("seq", "name", "gender", "id_number", "occupation", "grade")
    assert rows == [{key: row[key] for key in keys} for row in _ROWS]


@pytest.mark.parametrize("year", ["（2026年）", "2026年"])
def test_the_year_may_stand_alone_below_the_title(year: str) -> None:
    draft = Draft().rows("　　　　　　　　申报人员名单", f"　　　　　　　　　{year}")
    assert said(draft.table(_WIDTHS, _HEAD, *_PEOPLE).sheet()).fields["year"] == 2026


def test_columns_whose_ruling_is_lost_are_parted_between_their_headings() -> None:
    draft = Draft().rows(f"　　　　{_PASSED}")
    top = round(draft.pen)
    draft.table(_WIDTHS, _HEAD, *_PEOPLE)
    border = MARGIN + sum(_WIDTHS[:6])
    draft.reading[top + 4 : round(draft.pen) - EM - 4, border - 4 : border + 5] = 255
    assert said(draft.sheet()).rows == _ROWS


def test_a_birth_month_does_not_begin_a_roster_anew() -> None:
    first, second = Draft().rows(f"　　　　{_PASSED}"), Draft()
    head = [*_HEAD[:3], "出生年月", *_HEAD[3:]]
    widths = (70, 110, 70, 130, 250, 210, 150, 110)
    first.table(widths, head, [*_PEOPLE[0][:3], "1975年6月", *_PEOPLE[0][3:]])
    second.table(widths, head, [*_PEOPLE[1][:3], "1975年1月", *_PEOPLE[1][3:]])
    assert said(first.sheet(1), second.sheet(2)).pages == [1, 2]


def test_dates_that_run_into_the_numbers_hide_no_roster() -> None:
    head = [*_HEAD[:3], "出生年月", *_HEAD[3:]]
    people = [[*p[:3], "1975-06", *p[3:]] for p in (*_PEOPLE, _PEOPLE[0])]
    draft = Draft().table((70, 110, 70, 130, 250, 210, 150, 110), head, *people)
    assert said(draft.sheet()).kind == Kind.ROSTER


def test_a_row_number_read_as_a_letter_is_the_figure_that_its_place_wants() -> None:
    seqs = ["8", "Q", "10", "b"]
    people = [[seq, *_PEOPLE[i % 2][1:]] for i, seq in enumerate(seqs)]
    paper = said(Draft().rows(f"　　　　{_PASSED}").table(_WIDTHS, _HEAD, *people).sheet())
    assert [row["seq"] for row in paper.rows] == [8, 9, 10, 6]
