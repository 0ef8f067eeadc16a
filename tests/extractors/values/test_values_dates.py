"""Dates: every print of domain section 4, OCR damage, and round trips."""

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from extractors.values import (
    PartialDate,
    agrees,
    find_dates,
    parse_date,
    parse_valid_until,
    parse_year,
)

HAN = "〇一二三四五六七八九"
ZEROS = "〇○ＯOО0零"


@pytest.mark.parametrize(
    "text",
    [
        "2019年11月25日",
        "2 0 1 9 年 1 1 月 2 5 日",
        "２０１９年１１月２５日",
        "2019.11.25",
        "2019.11 .25",
        "2019-11-25",
        "2019/11/25",
        "20191125",
        "2019 11 25",
        "2O19年l1月25日",
        "2019年11月25",
        "2019牟11月25曰",
        "二〇一九年十一月二十五日",
        "二〇一九年十一月廿五日",
        "二〇—九年十一月二十五日",
        "二〇一九年十一月二十五",
        "发证日期:2019年11月25日",
        "85 2019年11月25日",
        "2019年11月25目",
        "2019年11月25口",
        "2019牛11月25日",
        "2019.11月25日",
        "2019年11.25",
        "二〇一九年十一月二 十 五 日",
        "贰零壹玖年拾壹月贰拾伍日",
        "2019.11:25",
        "201911.25",
        "2019.1125",
        "2019/1125",
    ],
)
def test_a_day_is_read_from_every_print(text: str) -> None:
    assert parse_date(text) == PartialDate(2019, 11, 25)


@pytest.mark.parametrize("zero", ZEROS)
def test_every_sign_for_zero_is_read(zero: str) -> None:
    assert parse_date(f"二{zero}一九年十月") == PartialDate(2019, 10)


@pytest.mark.parametrize(
    "text", ["2019-11", "2019年11月", "2019年 11月", "2019.11", "二零一九年十一月", "2019年11月 日"]
)
def test_a_day_is_never_invented(text: str) -> None:
    assert parse_date(text) == PartialDate(2019, 11)


@pytest.mark.parametrize(
    "text", ["二〇一九年士月八日", "二〇一九年千月八日", "二0一九年十 月 八日"]
)
def test_a_ten_with_a_speck_is_a_ten(text: str) -> None:
    assert parse_date(text) == PartialDate(2019, 10, 8)


@pytest.mark.parametrize("text", ["二〇二年十二月二十一日", "一〇年十二月六日", "2019、2020、2021"])
def test_a_year_that_may_be_several_is_none(text: str) -> None:
    assert parse_date(text) is None


def test_january_and_thirtieth_have_words_of_their_own() -> None:
    assert parse_date("二〇二〇年元月卅日") == PartialDate(2020, 1, 30)


@pytest.mark.parametrize("text", ["2019年2月30日", "2019-02-30", "二〇一九年二月三十日"])
def test_an_impossible_date_is_found_as_printed(text: str) -> None:
    date = parse_date(text)
    assert date is not None
    assert not date.is_possible
    assert date.iso() == "2019-02-30"


@pytest.mark.parametrize(
    "text",
    [
        "",
        "年 月 日",
        "二〇一九年十十月",
        "3019年1月1日",
        "20190230",
        "2021-2025",
        "2019.50",
        "0391-3568888",
        "41080219750615001X",
        "2001.5-2004.6",
    ],
)
def test_other_figures_and_ranges_are_no_date(text: str) -> None:
    assert parse_date(text) is None


def test_a_year_alone_has_no_month_that_could_be_impossible() -> None:
    assert PartialDate(2019).is_possible
    assert parse_date("2019年") == PartialDate(2019)


def test_a_range_holds_two_dates_with_their_places() -> None:
    text = "学习期限 2001.5-2004.6 止"
    found = find_dates(text)
    assert [f.date for f in found] == [PartialDate(2001, 5), PartialDate(2004, 6)]
    assert [text[f.start : f.end] for f in found] == ["2001.5", "2004.6"]


def test_the_place_survives_full_width_and_blanks() -> None:
    text = "焦作市　２０１９ 年１１月 ２５日发"
    (found,) = find_dates(text)
    assert found.text == "２０１９ 年１１月 ２５日" == text[found.start : found.end]


def test_eight_digits_are_a_date_only_when_asked() -> None:
    assert find_dates("编号 20191125") == []
    assert [f.date for f in find_dates("编号 20191125", compact=True)] == [
        PartialDate(2019, 11, 25)
    ]


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("2015.03.12-2035.03.12", "2035-03-12"),
        ("2015.03.12-长期", "long_term"),
        ("长 期", "long_term"),
        ("有效", None),
    ],
)
def test_validity_ends_on_a_date_or_never(text: str, value: str | None) -> None:
    assert parse_valid_until(text) == value


@pytest.mark.parametrize(
    ("text", "year"),
    [
        ("2021", 2021),
        ("２０２１年度", 2021),
        ("二〇二一年度考核", 2021),
        ("2021年度 填表时间 2022年1月5日", 2021),
        ("2021年至2022年", None),
        ("无", None),
    ],
)
def test_years(text: str, year: int | None) -> None:
    assert parse_year(text) == year


def test_dates_agree_at_the_coarser_precision() -> None:
    assert agrees(PartialDate(2019, 11, 25), PartialDate(2019, 11))
    assert not agrees(PartialDate(2019, 11, 25), PartialDate(2019, 10))
    assert not agrees(PartialDate(2019, 11, 25), PartialDate(2019, 11, 24))


def test_iso_text_must_be_iso() -> None:
    with pytest.raises(ValueError, match="not an ISO date"):
        PartialDate.from_iso("25.11.2019")


def _han(value: int) -> str:
    tens, units = divmod(value, 10)
    head = {0: "", 1: "十"}.get(tens, HAN[tens] + "十")
    return head + (HAN[units] if units or not tens else "")


STYLES = {
    "words": lambda d: f"{d.year}年{d.month}月{d.day}日",
    "padded": lambda d: f"{d.year} 年 {d.month:02d} 月 {d.day:02d} 日",
    "dots": lambda d: f"{d.year}.{d.month}.{d.day}",
    "dashes": lambda d: f"{d.year}-{d.month:02d}-{d.day:02d}",
    "slashes": lambda d: f"{d.year}/{d.month}/{d.day}",
    "compact": lambda d: f"{d:%Y%m%d}",
    "han": lambda d: (
        "".join(HAN[int(c)] for c in str(d.year)) + f"年{_han(d.month)}月{_han(d.day)}日"
    ),
}


@given(
    st.dates(dt.date(1930, 1, 1), dt.date(2060, 12, 31)),
    st.sampled_from(sorted(STYLES)),
)
def test_every_style_is_read_back(day: dt.date, style: str) -> None:
    read = parse_date(STYLES[style](day))
    assert read is not None
    assert read.iso() == day.isoformat()
    assert PartialDate.from_iso(read.iso()) == read


@given(st.text(max_size=40))
def test_any_text_is_survived_and_places_are_true(text: str) -> None:
    for found in find_dates(text, compact=True):
        assert text[found.start : found.end] == found.text


@pytest.mark.parametrize(
    "text",
    ["201913.25", "2019.1132", "201911.256", "X2019-1125", "2019.9:99", "20192.25元", "2019.112"],
)
def test_figures_that_are_no_calendar_s_are_no_date_without_their_dots(text: str) -> None:
    assert not any(one.date.day for one in find_dates(text))


@pytest.mark.parametrize("text", ["20192.25", "2019.225", "201902.25", "2019.0225", "2019.2:25"])
def test_a_date_that_lost_a_dot_is_read_where_it_parts_in_one_way(text: str) -> None:
    assert parse_date(text) == PartialDate(2019, 2, 25)
