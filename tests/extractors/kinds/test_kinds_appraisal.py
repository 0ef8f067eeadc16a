"""Yearly appraisals: the unit's verdict in its many phrasings, forms of one and two pages."""

from collections.abc import Callable

import cv2
import pytest

from extractors.frames import Image
from extractors.layout.sheet import Sheet
from schemas.kinds import Kind
from tests.extractors.kinds.readings import all_said, said
from tests.extractors.layout.drawn_sheets import MARGIN, Draft, printed, width_of

_UNIT_SAYS = "经单位研究，同意确定该同志为合格等次。\n\n　　　　（盖章）　　2025年1月15日"


def _front(year: int = 2024, page: int = 1) -> Sheet:
    draft = Draft().rows(
        "　　　　　　　事业单位工作人员年度考核登记表", f"　　　　　　　　　　（{year}年度）"
    )
    draft.table((150, 250, 150, 200, 150, 220),
                ["姓名", "王建国", "性别", "男", "出生年月", "1975年6月"])  # fmt: skip
    draft.pen -= 24
    draft.table((150, 450, 150, 370), ["单位", "焦作市公路管理局", "职务", "汽车驾驶员"],
                ["政治面貌", "群众", "任现职时间", "2010年3月"])  # fmt: skip
    draft.pen -= 24
    summary = "一年来，本人遵守单位各项规章制度，按时完成出车任务，\n全年安全行车三万公里，无事故。"
    draft.table((150, 970), ["个\n人\n总\n结", summary])
    return draft.sheet(page)


def _back(opinion: str = _UNIT_SAYS, leader: str = "建议评为合格等次。", page: int = 2) -> Sheet:
    draft = Draft()
    draft.table(
        (200, 920),
        [
            "主管领导\n评语和考核\n等次建议",
            f"该同志工作认真负责。{leader}\n\n　　签名：李明　　2025年1月8日",
        ],
        ["机关负责人或\n考核委员会\n审核意见" if "考核委员会" in opinion else "单位意见", opinion],
        ["本人意见", "同意。\n\n　　签名：王建国　　2025年1月20日"],
        ["未确定等次\n情况说明", ""],
    )
    return draft.sheet(page)


def test_a_form_of_two_pages() -> None:
    paper = said(_front(), _back())
    assert (paper.kind, paper.pages) == (Kind.APPRAISAL, [1, 2])
    assert paper.fields == {
        "name": "王建国",
        "gender": "male",
        "birth_date": "1975-06",
        "unit": "焦作市公路管理局",
        "year": 2024,
        "verdict": "qualified",
        "unit_opinion_date": "2025-01-15",
    }


@pytest.mark.parametrize(
    ("opinion", "verdict"),
    [
        ("经研究，评定为优秀等次。", "excellent"),
        ("经考核小组研究，确定该同志年度考核结果为：优秀", "excellent"),
        ("同意评为称职。", "qualified"),
        ("合格", "qualified"),
        ("经单位集体研究，该同志本年度考核等次为基本合格。", "basically_qualified"),
        ("考核结果为不合格等次。", "unqualified"),
        ("不确定等次", "undetermined"),
    ],
)
def test_the_units_phrasing(opinion: str, verdict: str) -> None:
    fields = said(_front(), _back(f"{opinion}\n\n　　（盖章）　　2025年1月15日")).fields
    assert fields.get("verdict") == verdict
    assert fields["unit_opinion_date"] == "2025-01-15"


def test_the_units_word_outweighs_the_leaders_proposal() -> None:
    fields = said(_front(), _back(leader="建议评为优秀等次。")).fields
    assert fields["verdict"] == "qualified"


def test_a_list_of_choices_is_no_verdict() -> None:
    draft = Draft().rows("年度考核登记表", "（2023年度）")
    draft.table((150, 450), ["姓名", "王建国"], ["考核等次", "优秀、合格、基本合格、不合格"])
    assert "verdict" not in said(draft.sheet()).fields


def test_five_years_in_one_file_are_told_apart() -> None:
    sheets = []
    for i, year in enumerate(range(2020, 2025)):
        sheets += [_front(year, 2 * i + 1), _back(page=2 * i + 2)]
    papers = all_said(*sheets)
    assert [paper.fields["year"] for paper in papers] == [2020, 2021, 2022, 2023, 2024]
    assert [paper.pages for paper in papers] == [[1, 2], [3, 4], [5, 6], [7, 8], [9, 10]]
    assert {paper.fields["verdict"] for paper in papers} == {"qualified"}


def test_a_year_in_chinese_digits() -> None:
    draft = Draft().rows("　　　　　二〇二三年度考核登记表")
    draft.table((150, 450), ["姓名", "王建国"], ["性别", "男"])
    assert said(draft.sheet()).fields["year"] == 2023


def test_a_birth_month_is_no_year_of_appraisal() -> None:
    draft = Draft().rows("　　　　　年度考核登记表")
    draft.table((150, 450), ["姓名", "王建国"], ["出生年月", "1975年6月"])
    assert "year" not in said(draft.sheet()).fields


def _ticked(words: tuple[str, ...], index: int | None, label: str, x: int = 320) -> Sheet:
    """A form with a list of choices in a cell, a box before each and a tick in one."""
    draft = Draft().rows("　　　　　　　事业单位工作人员年度考核登记表", "　　　（2024年度）")
    top = draft.pen
    draft.table((200, 920), [label, ""], ["本人意见", "同意。"])
    for i, word in enumerate(words):
        left = x + 200 * i
        box = (left - 30, round(top) + 16), (left - 10, round(top) + 36)
        cv2.rectangle(draft.reading, *box, 0, 2)
        if i == index:
            cv2.line(
                draft.reading, (left - 26, round(top) + 24), (left - 20, round(top) + 32), 0, 3
            )
            cv2.line(
                draft.reading, (left - 20, round(top) + 32), (left - 12, round(top) + 20), 0, 3
            )
        draft.put(word, left, top + 14)
    return draft.sheet()


@pytest.mark.parametrize(
    ("index", "verdict"), [(0, "excellent"), (1, "qualified"), (3, "unqualified")]
)
@pytest.mark.parametrize("label", ["考核等次", "单位意见"])
def test_the_ticked_verdict_counts(index: int, verdict: str, label: str) -> None:
    words = ("优秀", "合格", "基本合格", "不合格")
    assert said(_ticked(words, index, label)).fields["verdict"] == verdict


def _by_pen(words: tuple[str, ...], draw: Callable[[Image, int, int, int], None]) -> Sheet:
    """A form with words to choose among; ``draw`` marks each: page, index, left and top of it."""
    draft = Draft().rows("　　　　　　　事业单位工作人员年度考核登记表", "　　　（2024年度）")
    top = round(draft.pen)
    draft.table((200, 920), ["考核等次", ""], ["本人意见", "同意。"], high=80)
    for i, word in enumerate(words):
        draft.put(word, 320 + 200 * i, top + 28)
        draw(draft.reading, i, 320 + 200 * i, top + 28)
    return draft.sheet()


def _ring_at(index: int) -> Callable[[Image, int, int, int], None]:
    def draw(page: Image, i: int, x: int, y: int) -> None:
        if i == index:
            cv2.ellipse(page, (x + 24, y + 12), (36, 23), 0, 10, 355, 40, 2)

    return draw


def _strokes_at(*indices: int) -> Callable[[Image, int, int, int], None]:
    def draw(page: Image, i: int, x: int, y: int) -> None:
        if i in indices:
            cv2.line(page, (x - 6, y + 13), (x + 78, y + 11), 40, 2)

    return draw


@pytest.mark.parametrize(("index", "verdict"), [(0, "excellent"), (1, "qualified")])
def test_the_verdict_that_a_pen_ringed_or_left_unstruck_counts(index: int, verdict: str) -> None:
    words = ("优秀", "合格", "不合格")
    assert said(_by_pen(words, _ring_at(index))).fields["verdict"] == verdict
    assert said(_by_pen(words, _strokes_at(*{0, 1, 2} - {index}))).fields["verdict"] == verdict


def test_a_word_lost_under_a_stroke_is_none_that_was_chosen() -> None:
    words = ("犹秀", "合格", "不合格")
    assert said(_by_pen(words, _strokes_at(0, 2))).fields["verdict"] == "qualified"
    assert "verdict" not in said(_by_pen(words, _ring_at(0))).fields
    assert "verdict" not in said(_by_pen(words, _strokes_at(2))).fields


def _between_strokes(*words: str, struck: tuple[int, ...]) -> Sheet:
    """The unit's sentence with all words in one line, all but one of them crossed out."""
    draft = Draft().rows("　　　　　　　事业单位工作人员年度考核登记表", "　　　（2024年度）")
    top = round(draft.pen)
    said_ = "/".join(words)
    draft.table(
        (200, 920), ["单位意见", f"经研究，确定该同志年度考核等次为：\n{said_}\n2025年1月6日"]
    )
    for i, word in enumerate(words):
        x, y = round(MARGIN + 210 + width_of("/".join(words[:i]) + "/" * (i > 0))), top + 50
        if i in struck:
            cv2.line(draft.reading, (x - 5, y + 13), (x + 24 * len(word) + 5, y + 11), 40, 2)
    return draft.sheet()


def test_of_words_parted_by_strokes_some_may_be_misread_where_they_are_crossed_out() -> None:
    words = ("优秀", "称积", "基本称职", "环称职")
    assert said(_between_strokes(*words, struck=(0, 1, 3))).fields["verdict"] == (
        "basically_qualified"
    )
    assert "verdict" not in said(_between_strokes(*words, struck=(0, 1, 2))).fields


def test_words_that_a_pen_all_struck_say_nothing() -> None:
    assert "verdict" not in said(_by_pen(("优秀", "合格", "不合格"), _strokes_at(0, 1, 2))).fields


def test_a_list_without_a_tick_says_nothing() -> None:
    fields = said(_ticked(("优秀", "合格", "基本合格"), None, "单位意见")).fields
    assert "verdict" not in fields


@pytest.mark.parametrize(("index", "gender"), [(0, "male"), (1, "female"), (None, None)])
def test_the_ticked_sex_counts(index: int | None, gender: str | None) -> None:
    assert said(_ticked(("男", "女"), index, "性别")).fields.get("gender") == gender


@pytest.mark.parametrize(
    ("words", "gender"), [(("男", "志"), "female"), (("易", "女"), "male"), (("男", "回"), "male")]
)
def test_the_ringed_sex_counts_where_the_pen_made_it_unreadable(
    words: tuple[str, str], gender: str
) -> None:
    draft = Draft().rows("　　　　　　　事业单位工作人员年度考核登记表", "　　　（2024年度）")
    top = round(draft.pen)
    draft.table((120, 200, 200, 600), ["性别", "", "姓名", "王建国"], high=80)
    left = 220 + 80 * (gender == "female")
    draft.put(words[0], 220, top + 28).put(words[1], 300, top + 28)
    unmarked = said(draft.sheet()).fields.get("gender")
    assert unmarked == ("male" if words[1] == "回" else None)
    cv2.ellipse(draft.reading, (left + 12, top + 40), (17, 16), 0, 10, 355, 40, 2)
    assert said(draft.sheet()).fields["gender"] == gender


@pytest.mark.parametrize("last", ["不确定等次", "木确定等次"])
def test_a_tick_in_brackets_before_a_word_is_that_words(last: str) -> None:
    draft = Draft().rows("　　　　　　　事业单位工作人员年度考核登记表", "　　　（2024年度）")
    top = round(draft.pen)
    draft.table((200, 920), ["考核等次", ""], ["本人意见", "同意。"])
    for x, word in ((300, "优秀"), (480, "合格"), (660, "不合格"), (860, last)):
        draft.put("（　　）" + word, x, top + 14)
    for x0, y0, x1, y1 in ((506, 22, 513, 34), (513, 34, 526, 14)):
        cv2.line(draft.reading, (x0, top + y0), (x1, top + y1), 0, 3)
    assert said(draft.sheet()).fields.get("verdict") == "qualified"


@pytest.mark.parametrize(
    ("opinion", "verdict"),
    [
        ("同意考核小组意见，确定为合格等次。", "qualified"),
        ("因名额所限，不再评为优秀，确定为合格等次。", "qualified"),
        ("2023年度考核为优秀，本年度确定为合格等次。", "qualified"),
        ("同意定为优秀。", "excellent"),
        ("因病假超过半年，不确定档次。", "undetermined"),
    ],
)
def test_the_unit_decides_whatever_else_it_mentions(opinion: str, verdict: str) -> None:
    fields = said(_front(), _back(f"{opinion}\n\n　　（盖章）　　2025年1月15日")).fields
    assert fields.get("verdict") == verdict


def test_a_proposal_that_nobody_agreed_to_is_no_verdict() -> None:
    fields = said(_front(), _back("\n\n　　（盖章）　　　　年　月　日")).fields
    assert "verdict" not in fields
    agreed = said(_front(), _back("同意以上等次。\n\n　　（盖章）　　2025年1月15日")).fields
    assert agreed["verdict"] == "qualified"


@pytest.mark.parametrize(
    ("rows", "verdict"),
    [
        (["考核等次：□优秀　☑合格　□基本合格"], "qualified"),
        (["考核等次：优秀（　）　合格（√）　基本合格（　）"], "qualified"),
        (["请在相应的□内打√：□优秀　□合格　□基本合格"], None),
        (["民主测评：优秀18票　合格4票", "考核结果：合格"], "qualified"),
        (["上年度：优秀　　　本年度：合格"], "qualified"),
        (["拟定等次：■优秀　□称职", "审定等次：□优秀　■称职"], "qualified"),
    ],
)
def test_printed_ticks_and_whose_they_are(rows: list[str], verdict: str | None) -> None:
    fields = said(printed("年度考核登记表", "（2023年度）", "姓名：王建国", *rows)).fields
    assert fields.get("verdict") == verdict


@pytest.mark.parametrize(
    "line",
    [
        "考核期间：2021年1月1日至2021年12月31日",
        "考核时段：2021.01.01-2021.12.31",
        "考核年度：二〇二一年度",
        "本表用于2021年度考核。",
    ],
)
def test_the_year_behind_a_label_or_of_a_period(line: str) -> None:
    rows = ("年度考核情况表", "姓名：王建国", line, "备注：2020年度考核为优秀")
    assert said(printed(*rows)).fields["year"] == 2021


@pytest.mark.parametrize(
    "rows",
    [
        ["张科长", "年度考核登记表交了没有？", "还没，考核结果说是优秀", "好的，收到"],
        [
            "关于做好2023年度考核工作的通知",
            "各科室：",
            "考核等次分为优秀、合格、基本合格、不合格。",
        ],
        ["2019年度考核工作方案", "考核程序：个人总结、民主测评、考核小组审核。"],
        ["2023年度考核结果公示", "拟确定王建国等三名同志为优秀等次，现予公示。"],
        ["工勤技能岗位等级考核申报表", "姓名：王建国", "近三年考核结果：2021年度合格"],
    ],
)
def test_talk_of_appraisals_is_none(rows: list[str]) -> None:
    assert said(printed(*rows)).kind is not Kind.APPRAISAL
