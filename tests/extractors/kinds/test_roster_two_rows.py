"""Rosters that give each person two rows."""

import pytest

from tests.extractors.kinds.readings import ID_MAN, ID_WOMAN, said
from yanzhen.samples.wordings.ruled import sheet_of

_TITLE = "　　　　　　2026年度工勤技能岗位等级考核申报人员名单\n"
_PEOPLE = (
    ("1", "王建国", "男", ID_MAN, "焦作市公路局", "汽车驾驶员", "三级"),
    ("2", "李秀英", "女", ID_WOMAN, "焦作市水利局", "中式烹调师", "二级"),
)
_HEAD = ("序号", "姓名", "性别", "身份证号码", "工作单位", "申报工种", "申报等级")
_FORMS = {
    "cells_below_cells": "|{0}|{1}|{2}|{3}|\n|^|{4}|{5}|{6}|\n",
    "number_in_the_second_row": "|{0}|{1}|{2}|{5}|{6}|\n|^|{3}|>|{4}|>|\n",
    "two_lines_in_each_cell": "|{0}|{1}¶{2}|{3}¶{4}|{5}¶{6}|\n",
    "without_rulings": (
        "{0}　　　{1}　　　　{2}　　　　　　{3}\n　　　　　{4}　　　　　{5}　　　{6}\n"
    ),
}


@pytest.mark.parametrize("form", _FORMS)
def test_both_rows_of_a_person_are_read(form: str) -> None:
    table = "".join(_FORMS[form].format(*row) for row in (_HEAD, *_PEOPLE))
    keys = ("name", "id_number", "unit", "occupation", "grade")
    assert [tuple(row[key] for key in keys) for row in said(sheet_of(_TITLE + table)).rows] == [
        ("王建国", ID_MAN, "焦作市公路局", "汽车驾驶员", 3),
        ("李秀英", ID_WOMAN, "焦作市水利局", "中式烹调师", 2),
    ]
