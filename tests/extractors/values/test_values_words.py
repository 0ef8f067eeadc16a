"""Closed sets, names and texts, the dispatcher and its comparison."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from extractors.values import (
    comparable,
    normalise,
    normalise_name,
    parse_education,
    parse_gender,
    parse_grade,
    parse_value,
    parse_verdict,
    same_value,
)
from schemas.kinds import FIELDS


@pytest.mark.parametrize(
    ("text", "grade"),
    [
        ("五级", 5),
        ("初级工", 5),
        ("初级", 5),
        ("四级/中级工", 4),
        ("三级/高级工", 3),
        ("三级（高级工）", 3),
        ("高级", 3),
        ("二级/技师", 2),
        ("技师", 2),
        ("一级/高级技师", 1),
        ("高级技师", 1),
        ("技术工一级", 1),
        ("国家职业资格三级", 3),
        ("贰级", 2),
        ("Ⅲ级", 3),
        ("一.级", 1),
        ("3", 3),
        ("三级/中级工", None),
        ("普通工", None),
        ("八级工", None),
        ("汽车技师学院", None),
        ("级", None),
        ("6", None),
    ],
)
def test_grades(text: str, grade: int | None) -> None:
    assert parse_grade(text) == grade


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        ("优秀", "excellent"),
        ("合 格", "qualified"),
        ("称职", "qualified"),
        ("基本合格", "basically_qualified"),
        ("基本称职", "basically_qualified"),
        ("不合格", "unqualified"),
        ("不称职", "unqualified"),
        ("不确定等次", "undetermined"),
        ("未定档次", "undetermined"),
        ("确定为合格等次", "qualified"),
        ("优秀 合格 不合格", None),
        ("同意", None),
    ],
)
def test_verdicts(text: str, verdict: str | None) -> None:
    assert parse_verdict(text) == verdict


@pytest.mark.parametrize(
    ("text", "level"),
    [
        ("初中", "junior_high"),
        ("高级中学", "senior_high"),
        ("焦作市技师学院", "technical_school"),
        ("高级技工学校", "technical_school"),
        ("技工", "technical_school"),
        ("中等专业学校", "secondary_vocational"),
        ("职业高中", "secondary_vocational"),
        ("大学专科", "junior_college"),
        ("专升本", "bachelor"),
        ("大学本科", "bachelor"),
        ("硕士研究生", None),
        ("本科或专科", None),
    ],
)
def test_education_levels(text: str, level: str | None) -> None:
    assert parse_education(text) == level


@pytest.mark.parametrize(
    ("text", "gender"), [("男", "male"), ("性别：女", "female"), ("男女", None), ("", None)]
)
def test_genders(text: str, gender: str | None) -> None:
    assert parse_gender(text) == gender


@pytest.mark.parametrize("dot", "·・•．●")
def test_a_name_keeps_one_sort_of_dot(dot: str) -> None:
    assert normalise_name(f"阿依古丽 {dot} 买买提") == "阿依古丽·买买提"


def test_rare_characters_and_long_names_stay() -> None:
    assert normalise_name("𠮷 㛃淼") == "𠮷㛃淼"


def test_text_is_half_width_without_stray_blanks() -> None:
    assert normalise(" 焦作市（人社）局　Tom  Lee\u200b ") == "焦作市(人社)局Tom Lee"


def test_brackets_dots_blanks_and_width_do_not_tell_values_apart() -> None:
    assert comparable("焦人社〔2026〕7 号") == comparable("焦人社［2026］7号")
    assert comparable("阿依・买") == comparable("阿依 · 买")
    assert comparable("甲") != comparable("乙")


def test_an_accent_that_stood_apart_joins_its_letter() -> None:
    assert normalise("A\u00b4") == "\u00c1"
    assert comparable("A\u00b4") == comparable("\u00c1")


@pytest.mark.parametrize(
    ("field", "raw", "value"),
    [
        ("issue_date", "二〇一九年十一月", "2019-11"),
        ("issue_date", "2019-02-30", "2019-02-30"),
        ("issue_date", "无", None),
        ("valid_until", "长期", "long_term"),
        ("grade", 3, 3),
        ("grade", "三级", 3),
        ("grade", True, None),
        ("grade", 3.0, 3),
        ("grade", 2.5, None),
        ("gender", "女", "female"),
        ("year", "2021年度", 2021),
        ("stated_count", "六", 6),
        ("id_number", "410802750615001", "410802750615001"),
        ("id_number", "4108", None),
        ("patent_number", "ZL 2021 1 0123456.7", "ZL202110123456.7"),
        ("certificate_number", "证书编号：19 160400", "19160400"),
        ("inventors", "张三；李四, 王五", ["张三", "李四", "王五"]),
        ("inventors", ["张 三"], ["张三"]),
        ("inventors", "", None),
        ("signatures", [], []),
        ("signatures", ["经办人", "单位负责人"], ["handler", "unit_head"]),
        ("statement_present", True, True),
        ("statement_present", "也许", None),
        ("mobile", "139 0391 0000", "13903910000"),
        ("mobile", "无", None),
        ("unit", "焦作市（直）", "焦作市(直)"),
        ("unit", " ", None),
        ("unit", None, None),
    ],
)
def test_raw_values_become_contract_values(field: str, raw: object, value: object) -> None:
    assert parse_value(field, raw) == value


@pytest.mark.parametrize(
    ("field", "one", "other", "same"),
    [
        ("issue_date", "2019-11", "2019-11-25", True),
        ("issue_date", "2019-11-24", "2019-11-25", False),
        ("valid_until", "long_term", "2030-01-01", False),
        ("id_number", "410802750615001", "41080219750615001X", True),
        ("id_number", "410802197506150010", "41080219750615001X", False),
        ("office_phone", "0391-3568888", "03913568888", True),
        ("certificate_number", "编号:ab12", "AB12", True),
        ("patent_number", "2021101234567", "ZL202110123456.7", True),
        ("inventors", ["甲", "乙"], ["乙", "甲"], False),
        ("signatures", ["handler", "unit_head"], ["unit_head", "handler"], True),
        ("name", "阿依·买", "阿依•买", True),
        ("grade", 3, 4, False),
        ("form_date", "无", "无", True),
    ],
)
def test_equality_follows_the_contract(field: str, one: str, other: str, same: bool) -> None:
    assert same_value(field, one, other) is same


@given(
    st.sampled_from(sorted({f for fields in FIELDS.values() for f in fields})), st.text(max_size=30)
)
def test_a_parsed_value_is_equal_to_itself_read_again(field: str, raw: str) -> None:
    value = parse_value(field, raw)
    if value is not None:
        assert same_value(field, value, value)


@given(st.text(max_size=30))
def test_any_text_becomes_one_normal_form(raw: str) -> None:
    assert unicodedata.is_normalized("NFKC", normalise(raw))
    assert comparable(normalise(raw)) == comparable(raw)
