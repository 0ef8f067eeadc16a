"""The grammar of each value, on print as engines deliver it."""

import pytest

from extractors.kinds import take
from extractors.kinds.numbers import number
from extractors.kinds.take import Take
from extractors.layout.pieces import piece_of
from schemas.facts import FieldValue
from tests.extractors.kinds.readings import ID_MAN
from tests.extractors.layout.drawn_sheets import line

_WRONG_CHECK = ID_MAN[:-1] + "1"


def _taken(grammar: Take, text: str) -> FieldValue | None:
    taken = grammar(piece_of(line(text, 0, 0), 1))
    return taken.value if taken else None


@pytest.mark.parametrize(
    ("grammar", "text", "value"),
    [
        (take.name, "王建国同志", "王建国"),
        (take.name, "买买提•艾力", "买买提·艾力"),
        (take.name, "阿卜杜拉.吐尔逊", "阿卜杜拉·吐尔逊"),
        (take.name, "副主任玉素甫·卡德尔", "玉素甫·卡德尔"),
        (take.name, "南阳市苗圃场扎西·才让同志", "扎西·才让"),
        (take.name, "裁判长", None),
        (take.name, "工作单位", None),
        (take.name, "12", None),
        (take.gender, "男", "male"),
        (take.gender, "汉", None),
        (take.date, "二〇一九年十一月二十五日", "2019-11-25"),
        (take.date, "2003年12月", "2003-12"),
        (take.date, "汽车驾驶员", None),
        (take.last_date, "2003年9月至2006年7月1日", "2006-07-01"),
        (take.id_number, f"号码{ID_MAN}", ID_MAN),
        (take.id_number, f"511618200306001234号{ID_MAN}", ID_MAN),
        (take.id_number, "410802198203114526" + "2003年7月10日", "410802198203114526"),
        (take.id_number, "511618200306001234" + "410802198203114526", "410802198203114526"),
        (take.id_number, "5116182003060012341234", None),
        (number, "511618200306001234410802198203114526", "511618200306001234"),
        (number, "410802198203114526511618200306001234", "511618200306001234"),
        (number, "410802198203114526001", "410802198203114526001"),
        (take.id_number, "41O8O2l97506l5001x", ID_MAN),
        (take.id_number, "410802750615001", "410802750615001"),
        (take.id_number, "4108021975", None),
        (take.grade, "三级/高级工", 3),
        (take.grade, "技术工二级", 2),
        (take.grade, "高级技师", 1),
        (take.grade, "汽车驾驶员", None),
        (take.education, "大学本科", "bachelor"),
        (take.education, "河南省", None),
        (number, "豫工考字第2019031245号", "豫工考字第2019031245号"),
        (number, "第990416号", "990416"),
        (number, "990416号", "990416"),
        (number, "第87-402号", "第87-402号"),
        (number, "证字第990416号", "证字第990416号"),
        (number, "No", None),
        (take.name, "我局工勤人员买买提·艾力", "买买提·艾力"),
        (take.name, "蔺红现年三十四岁", "蔺红"),
    ],
)
def test_values(grammar: Take, text: str, value: FieldValue | None) -> None:
    assert _taken(grammar, text) == value


@pytest.mark.parametrize(
    ("text", "certain"),
    [
        (ID_MAN, True),
        (_WRONG_CHECK, False),
        ("410802750615001", False),
        ("610801137412140861", False),  # born in 1374
        ("104645201805044371", False),  # of no province: a diploma's number
    ],
)
def test_only_a_check_digit_proves_a_number_that_somebody_can_have(
    text: str, certain: bool
) -> None:
    taken = take.id_number(piece_of(line(text, 0, 0), 1))
    assert taken
    assert taken.certain is certain


def test_a_forbidden_word_spoils_the_run() -> None:
    grammar = take.text_like(r"[\u4e00-\u9fff]{2,8}", forbidden="盖章")
    assert _taken(grammar, "保安员") == "保安员"
    assert _taken(grammar, "保安员盖章") is None


def test_the_place_of_a_value_is_its_own_print() -> None:
    taken = take.date(piece_of(line("发证日期：2019年11月25日", 0, 0), 1))
    assert taken
    assert taken.piece.text == "2019年11月25日"


@pytest.mark.parametrize(
    ("grammar", "text", "value", "contradicted"),
    [
        (take.name, "迪丽拜尔-吐尔逊", "迪丽拜尔·吐尔逊", False),
        (take.name, "艾力丶阿不都,男", "艾力·阿不都", False),
        (take.name, "王-男", None, False),
        (take.name, "白英…", "白英", True),
        (take.name, "白英(女)", "白英", False),
        (take.date, "2026年4月5", "2026-04", True),
        (take.date, "二〇一九年十二月日", "2019-12", True),
        (take.date, "2014年9月至2017年7月", "2014-09", False),
    ],
)
def test_what_stands_behind_a_value_may_say_that_some_of_it_is_lost(
    grammar: Take, text: str, value: FieldValue | None, contradicted: bool
) -> None:
    taken = grammar(piece_of(line(text, 0, 0), 1))
    assert (taken.value if taken else None) == value
    assert bool(taken and taken.contradicted) is contradicted


@pytest.mark.parametrize("text", ["级技师", "岗位:级技师"])
def test_a_grade_that_lost_its_first_character_is_doubted(text: str) -> None:
    taken = take.grade(piece_of(line(text, 0, 0), 1))
    assert taken
    assert taken.contradicted


@pytest.mark.parametrize("text", ["岗位等级技师", "二级/技师", "高级技师", "二级技师", "技师"])
def test_a_whole_grade_is_not(text: str) -> None:
    taken = take.grade(piece_of(line(text, 0, 0), 1))
    assert taken
    assert not taken.contradicted
