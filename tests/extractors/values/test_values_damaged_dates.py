"""Which lines hold a date that was not read whole."""

import pytest

from extractors.values.damaged_dates import is_damaged, may_begin_before, may_go_on


@pytest.mark.parametrize(
    "text",
    [
        "202年1月15日",
        "发证日期:二〇七年十月二十日",
        "0年七月五日",
        "202202-14",
        "202年0-10",
        "2024-0.-26",
        "填报日期:2026年4月5",
        "颁奖时间:二〇一九年十二月日",
        "二〇二微年二月十日",
        "二〇一六年十月二",
        "2018年2月30日",
        "2026年4月5日至2026年4月9",
    ],
)
def test_a_figure_a_separator_or_a_day_is_missing(text: str) -> None:
    assert is_damaged(text)


@pytest.mark.parametrize(
    "text",
    [
        "2019年11月25日",
        "二〇一九年十一月二十五日",
        "于2014年9月至2017年7月在本校学习",
        "2015.06.01-2035.06.01",
        "2015.06.01-长期",
        "1999.07",
        "20191125",
        "学制三年",
        "三年6个月",
        "0391-3562091",
        "410802197506150010",
        "ZL202110123456.7",
        "豫人社〔2019〕12号",
        "2026年度",
        "证书编号:1216085462267400",
        "",
    ],
)
def test_whole_dates_and_other_figures_are_left_alone(text: str) -> None:
    assert not is_damaged(text)


@pytest.mark.parametrize(
    "text",
    ["2012年", "发证日期:2012年6", "1995-09", "2005.4", "一九九一年", "1997.", "发证日期",
     "参加工作时间:二", "一九八六年七月二十"],
)  # fmt: skip
def test_a_line_may_end_within_a_date(text: str) -> None:
    assert may_go_on(text)


@pytest.mark.parametrize(
    "text", ["十四", "月二十日", "六年八月五日", "10-07-04", "一月", "-07-04", "年二月五日"]
)
def test_a_line_may_begin_within_a_date(text: str) -> None:
    assert may_begin_before(text)


@pytest.mark.parametrize(
    "text", ["2019年11月25日", "2015-06-01", "三级", "2012年度", "豫人社〔2019〕12号", "38", "0391"]
)
def test_whole_dates_and_other_print_are_neither(text: str) -> None:
    assert not may_go_on(text)
    assert not may_begin_before(text)
