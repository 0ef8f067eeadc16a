"""Wordings of honours, diplomas, appointments and appraisals that offices are known to use."""

import pytest

from extractors.kinds.persons import person
from extractors.layout.pieces import piece_of
from tests.extractors.kinds.readings import said
from tests.extractors.layout.drawn_sheets import line, printed

_FOOT = ("", "　　　　　　　　　　　焦作市总工会", "　　　　　　　　　　　2021年5月1日")


def honour(*lines: str) -> dict[str, object]:
    return dict(said(printed("　　　　　　　　　荣誉证书", *lines, *_FOOT)).fields)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("王建国", "王建国"),
        ("焦作市水利局王建国", "王建国"),
        ("焦作市殡仪馆段桂云", "段桂云"),
        ("焦作市园林绿化中心阿依古丽・买买提", "阿依古丽·买买提"),
        ("河南省人民医院职工欧阳明远", "欧阳明远"),
        ("买买提·艾力", "买买提·艾力"),
    ],
)
def test_a_name_is_told_from_the_unit_before_it(text: str, name: str) -> None:
    taken = person(piece_of(line(text, 0, 0), 1))
    assert taken
    assert taken.value == name


@pytest.mark.parametrize("text", ["焦作市公路事业发展中心", "在全市职工技能竞赛中表现优异的"])
def test_a_run_without_a_name_gives_none(text: str) -> None:
    assert person(piece_of(line(text, 0, 0), 1)) is None


@pytest.mark.parametrize(
    ("lines", "name", "title"),
    [
        (["授予：王建国同志", "2020年度“先进工作者”称号"], "王建国", "先进工作者"),
        (["授予：王建国同志", "2020年度《技术能手》称号"], "王建国", "技术能手"),
        (["　　兹有焦作市水利局王建国同志，经评审，特授予“标兵”荣誉称号。"], "王建国", "标兵"),
        (["　　兹授予李秀英同志：荣获", "2009年度先进个人称号。"], "李秀英", "先进个人"),
        (["焦作市水利局李秀英：", "您被授予省劳动模范光荣称号。"], "李秀英", "省劳动模范"),
        (["李秀英（焦作市水利局）：", "评选您为2005年度先进个人。"], "李秀英", "先进个人"),
        (["授予王建国同志焦作市劳动模范称号，特发此证。"], "王建国", "焦作市劳动模范"),
        (["王建国同志：", "荣获2019年焦作市职工技能竞赛一等奖。"], "王建国", "焦作市职工技能竞赛"),
    ],
)  # fmt: skip
def test_honours_in_many_words(lines: list[str], name: str, title: str) -> None:
    fields = honour(*lines)
    assert (fields["name"], fields["honour"]) == (name, title)
    assert fields["issuer"] == "焦作市总工会"


def test_a_diploma_that_begins_with_the_name_and_names_its_school_within() -> None:
    fields = said(
        printed(
            "　　　　　　　　　毕业证书",
            "证号：20072345",
            "　　王建国，男，1984年1月5日出生，于2003年9月至2007年7月在河南理工大学采矿工程",
            "专业四年制本科学习，成绩合格，准予毕业。",
            "　　　　　　　　　　　　　　　　　　校长：张明",
            "　　　　　　　　　　　　　　　　　　2007年7月5日",
        )
    ).fields
    assert fields["name"] == "王建国"
    assert fields["school"] == "河南理工大学"
    assert fields["major"] == "采矿工程"
    assert fields["certificate_number"] == "20072345"


@pytest.mark.parametrize(
    ("foot", "school"),
    [
        ("学校（章）：焦作市第一中学", "焦作市第一中学"),
        ("毕业学校（盖章）：焦作卫校", "焦作卫校"),
        ("校名：温县职教中心", "温县职教中心"),
        ("焦作市技工学校（公章）", "焦作市技工学校"),
    ],
)
def test_the_school_signs_behind_a_label_or_with_a_mark(foot: str, school: str) -> None:
    fields = said(
        printed(
            "　　　毕业证书",
            "　　学生王建国，性别男，成绩合格，准予毕业。",
            "",
            foot,
            "2001年7月5日",
        )
    ).fields
    assert fields["school"] == school


def test_a_title_names_the_school_only_where_it_is_one() -> None:
    sentence = "　　学生王建国，性别男，在我校学习期满，成绩合格，准予毕业。"
    named = said(printed("　　　焦作市技工学校毕业证书", sentence, "2001年7月5日")).fields
    assert named["school"] == "焦作市技工学校"
    unnamed = said(printed("　　　中等职业学校毕业证书", sentence, "2001年7月5日")).fields
    assert "school" not in unnamed


@pytest.mark.parametrize("label", ["申报工种", "专业工种", "岗位名称", "职业（工种）", "聘任工种"])
def test_a_trade_behind_any_label(label: str) -> None:
    fields = said(
        printed(
            "　　　　　　岗位聘任审批表",
            "姓名：王建国",
            f"{label}：汽车驾驶员",
            "聘任时间：2020年1月1日",
        )
    ).fields
    assert fields["occupation"] == "汽车驾驶员"


def test_an_appointment_names_the_unit_before_person_and_trade() -> None:
    fields = said(
        printed(
            "　　　　　　关于岗位聘任的通知",
            "　　经研究，同意焦作市水利局王建国同志聘为焦作市水利局汽车驾驶员三级岗位，",
            "聘期自2020年1月1日起。",
        )
    ).fields
    assert fields["name"] == "王建国"
    assert fields["occupation"] == "汽车驾驶员"


def test_the_units_date_may_stand_apart_from_its_opinion() -> None:
    fields = said(
        printed(
            "　　　　　2024年度考核登记表",
            "姓名：王建国",
            "单位意见：确定为优秀等次。",
            "",
            "　　　　　　　　　　　　　（盖章）",
            "　　　　　　　　　　　　　2025 年 1 月 8 日",
            "本人意见：同意。　　　　　2025年1月20日",
        )
    ).fields
    assert fields["unit_opinion_date"] == "2025-01-08"


@pytest.mark.parametrize("number", ["豫2004字第31624号", "焦人社证〔2015〕0123号", "2015-A0123456"])
def test_a_number_without_a_label(number: str) -> None:
    fields = said(
        printed("　　　毕业证书", number, "　　学生王建国，性别男，准予毕业。", "", "2004年7月5日")
    ).fields
    assert str(fields["certificate_number"]).startswith(number[:4])
    assert str(fields["certificate_number"])[-3:] == number[-3:]


def test_a_certificate_of_skill_in_one_sentence() -> None:
    fields = said(
        printed(
            "　　　　　工人技术等级岗位证书",
            "王建国，男，一九七五年六月出生，经考核，达到汽车驾驶员中级工技术等级，",
            "特发此证。焦技字第20051234号",
            "",
            "　　　　　　　　　　　焦作市人事局",
            "　　　　　　　　　　　二〇〇五年九月一日",
        )
    ).fields
    assert fields["name"] == "王建国"
    assert fields["birth_date"] == "1975-06"
    assert str(fields["certificate_number"]).endswith("第20051234号")


def test_a_name_with_a_dot_ends_where_the_sentence_goes_on() -> None:
    fields = said(
        printed(
            "　　　　　　　　毕业证书",
            "　　学生阿卜杜拉·热合曼系河南省人，男，1990年3月5日生，于2006年9月至2009年7月在本校",
            "汽车维修专业学习，学制三年，修业期满，成绩合格，准予毕业。",
            "　　　　　　　　　　　　　　　　　　焦作市职业技术学校",
            "　　　　　　　　　　　　　　　　　　2009年7月1日",
        )
    ).fields
    assert fields["name"] == "阿卜杜拉·热合曼"
