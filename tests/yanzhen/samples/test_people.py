"""Fictitious lives run in order, and dates print as papers print them."""

from itertools import pairwise
from random import Random

from hypothesis import given
from hypothesis import strategies as st

from yanzhen.samples import dates
from yanzhen.samples.fonts import FACES, runs
from yanzhen.samples.numbers import Day, id_check
from yanzhen.samples.people import LAST_YEAR, person


@given(st.integers(0, 5_000))
def test_a_life_runs_in_order(seed: int) -> None:
    who = person(Random(seed))
    held = [who.grade_days[g] for g in sorted(who.grade_days, reverse=True)]
    assert who.birth < who.graduation <= Day(who.work_start.year, 12, 31)
    assert 15 < who.work_start.year - who.birth.year < 30
    assert who.work_start < who.confirmed <= Day(held[0].year, 12, 31)
    assert held == sorted(held)
    assert held[-1].year <= LAST_YEAR
    assert all(b.year - a.year >= 5 for a, b in pairwise(held))


@given(st.integers(0, 5_000))
def test_an_id_number_agrees_with_its_person(seed: int) -> None:
    who = person(Random(seed))
    assert who.id_number[6:14] == who.birth.iso.replace("-", "")
    assert int(who.id_number[16]) % 2 == (who.gender == "male")
    assert id_check(who.id_number[:17]) == who.id_number[17]


def test_dates_print_in_many_styles() -> None:
    day = Day(2019, 11, 25)
    texts = {style: dates.printed(day, style)[1] for style in dates.DAY_STYLES}
    assert texts["cn"] == "二〇一九年十一月二十五日"
    assert texts["cn_twenty"] == "二〇一九年十一月廿五日"
    assert texts["cn_ring"] == "二○一九年十一月二十五日"
    assert texts["spaced"] == "2019 年 11 月 25 日"
    assert len(set(texts.values())) >= len(texts) - 2  # padding shows in small numbers only
    assert dates.printed(day, "m_dot") == ("2019-11", "2019.11")


def test_split_date_styles_exist() -> None:
    for style in (*dates.TUNE_DAY_STYLES, *dates.APART_DAY_STYLES, *dates.NUMERAL_STYLES):
        assert style in dates.DAY_STYLES
        assert dates.month_twin(style) in dates.MONTH_STYLES


def test_every_face_prints_rare_glyphs_whole() -> None:
    for face in FACES:
        pieces = list(runs("二〇二六·淼喆翀○廿1X", face))
        assert "".join(piece for _, piece in pieces) == "二〇二六·淼喆翀○廿1X"
        assert pieces[0][0] == face
