"""The printed numbers hold to the public rules, checked against known ones and by properties."""

import re
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from yanzhen.samples import numbers
from yanzhen.samples.numbers import Day

SEEDS = st.integers(0, 10_000)


@pytest.mark.parametrize("known", ["41080219750615001X", "410811198012310029"])
def test_id_check_agrees_with_known_numbers(known: str) -> None:
    assert numbers.id_check(known[:17]) == known[17]


def test_patent_check_agrees_with_a_known_number() -> None:
    assert numbers.patent_check("202110123456") == "7"
    assert numbers.patent_check("200810123456") == "1"


@given(SEEDS, st.sampled_from(["male", "female"]))
def test_id_number_tells_birth_and_gender(seed: int, gender: str) -> None:
    number = numbers.id_number(Random(seed), Day(1975, 6, 5), gender)
    assert re.fullmatch(r"\d{17}[0-9X]", number)
    assert number[6:14] == "19750605"
    assert int(number[16]) % 2 == (gender == "male")
    assert numbers.id_check(number[:17]) == number[17]


@given(SEEDS, st.integers(2000, 2025), st.integers(1, 5))
def test_certificate_numbers_hold_year_and_grade(seed: int, year: int, grade: int) -> None:
    old = numbers.vocational_number(Random(seed), year, grade)
    new = numbers.skill_level_number(Random(seed), year, grade)
    assert re.fullmatch(r"\d{16}", old)
    assert (old[:2], old[10]) == (f"{year % 100:02d}", str(grade))
    assert re.fullmatch(r"[YS]\d{21}", new)
    assert (new[13:15], new[15]) == (f"{year % 100:02d}", str(grade))


@given(SEEDS, st.sampled_from(["invention", "utility_model", "design"]))
def test_patent_number_tells_its_kind(seed: int, kind: str) -> None:
    number = numbers.patent_number(Random(seed), kind, 2019)
    assert re.fullmatch(r"ZL2019[123]\d{7}\.[0-9X]", number)
    assert number[6] == {"invention": "1", "utility_model": "2", "design": "3"}[kind]
    assert numbers.patent_check(number[2:14]) == number[-1]


@given(SEEDS, st.sampled_from(["junior_college", "bachelor"]))
def test_diploma_number_has_18_digits_and_its_year(seed: int, level: str) -> None:
    number = numbers.diploma_number(Random(seed), 2008, level)
    assert re.fullmatch(r"\d{18}", number)
    assert number[6:10] == "2008"
