"""Rosters whose head names groups of columns: the trade held beside the one applied for."""

import pytest

from tests.extractors.kinds.readings import ID_MAN, ID_WOMAN, said
from yanzhen.samples.wordings.ruled import sheet_of

_TITLE = "　　　　　　2026年度工勤技能岗位等级考核申报人员名单\n"
_HEADS = {
    "held_first": "|序号|姓名|身份证号码|原持证书情况|>|申报情况|>|\n|^|^|^|工种|等级|工种|等级|\n",
    "applied_first": "|序号|姓名|身份证号码|申报岗位|>|现聘岗位|>|\n|^|^|^|工种|等级|工种|等级|\n",
    "without_rulings": (
        "　　　　　　　　　　　　　　　　　　　　　　　现聘岗位　　　　　　　　申报岗位\n"
        "序号　　姓名　　身份证号码　　　　　　　　工种　　　　等级　　　　工种　　　　等级\n"
    ),
}
_RULED = "|{0}|{1}|{2}|{3}|{4}|{5}|{6}|\n"
_FREE = "{0}　　　{1}　　{2}　　　{3}　　　{4}　　　{5}　　　{6}\n"


@pytest.mark.parametrize("head", _HEADS)
def test_the_trade_applied_for_is_read_and_not_the_one_held(head: str) -> None:
    held, applied = (("保安员", "四级"), ("护理员", "三级"))
    posts = (*applied, *held) if head == "applied_first" else (*held, *applied)
    row = _FREE if head == "without_rulings" else _RULED
    people = (("1", "王建国", ID_MAN), ("2", "李秀英", ID_WOMAN))
    table = _HEADS[head] + "".join(row.format(*person, *posts) for person in people)
    rows = said(sheet_of(_TITLE + table)).rows
    assert [(row["occupation"], row["grade"]) for row in rows] == [("护理员", 3)] * 2
