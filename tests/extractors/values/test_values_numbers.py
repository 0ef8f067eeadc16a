"""Identity, patent and certificate numbers, counts."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from extractors.values import (
    PartialDate,
    check_digit,
    find_count,
    parse_count,
    parse_id,
    parse_patent_kind,
    parse_patent_number,
)
from extractors.values.certificate_numbers import (
    diploma_reasons,
    skill_level_reasons,
    vocational_reasons,
)
from extractors.values.id_numbers import to_18
from extractors.values.patents import check_digit as patent_check


@pytest.mark.parametrize(
    ("text", "valid", "gender"),
    [
        ("41080219750615001X", True, "male"),
        ("410811198012310029", True, "female"),
        ("410802197506150010", False, "male"),
        ("410882197002290010", True, "male"),
    ],
)
def test_identity_vectors(text: str, valid: bool, gender: str) -> None:
    number = parse_id(text)
    assert number is not None
    assert (number.valid_checksum, number.gender) == (valid, gender)


def test_a_right_check_digit_may_hide_an_impossible_date() -> None:
    number = parse_id("410882197002290010")
    assert number is not None
    assert number.birth_date == PartialDate(1970, 2, 29)
    assert not number.birth_date.is_possible


def test_fifteen_digits_become_eighteen() -> None:
    number = parse_id("410802750615001")
    assert number is not None
    assert number.raw == "410802750615001"
    assert number.normalised == "41080219750615001X"


@pytest.mark.parametrize(
    "text",
    [
        "身份证号码：410802 19750615 001x",
        "4l0802l9750615001X",
        "４１０８０２１９７５０６１５００１Ｘ",
        "41080219750615001×",
    ],
)
def test_damaged_identity_numbers_are_mended(text: str) -> None:
    number = parse_id(text)
    assert number is not None
    assert number.normalised == "41080219750615001X"


@pytest.mark.parametrize("text", ["", "4108021975061500", "410802197506150010123", "张三"])
def test_other_lengths_are_no_identity_number(text: str) -> None:
    assert parse_id(text) is None


@given(st.from_regex(r"[1-9][0-9]{16}", fullmatch=True))
def test_exactly_one_check_digit_is_valid(first17: str) -> None:
    read = [parse_id(first17 + check) for check in "0123456789X"]
    right = [number.normalised for number in read if number and number.valid_checksum]
    assert right == [first17 + check_digit(first17)]


@given(st.from_regex(r"[1-9][0-9]{14}", fullmatch=True))
def test_a_lengthened_number_checks(digits: str) -> None:
    number = parse_id(to_18(digits))
    assert number is not None
    assert number.valid_checksum


@pytest.mark.parametrize(
    ("text", "valid", "kind"),
    [
        ("ZL200810123456.7", False, "invention"),
        ("ZL200810123456.1", True, "invention"),
        ("ZL202110123456.7", True, "invention"),
        ("ZL 2021 1 0123456.7", True, "invention"),
        ("专利号：ZL2021101234567", True, "invention"),
        ("202120123456.3", False, "utility_model"),
        ("202130123456.3", False, "design"),
    ],
)
def test_patent_vectors(text: str, valid: bool, kind: str) -> None:
    number = parse_patent_number(text)
    assert number is not None
    assert (number.valid_check, number.kind) == (valid, kind)


@given(st.from_regex(r"20[0-2][0-9][1-3][0-9]{7}|[0-9]{2}[1-3][0-9]{5}", fullmatch=True))
def test_exactly_one_patent_check_is_valid(digits: str) -> None:
    read = [parse_patent_number(f"ZL{digits}.{check}") for check in "0123456789X"]
    right = [number.check for number in read if number and number.valid_check]
    assert right == [patent_check(digits)]


def test_a_utility_model_also_prints_inventors() -> None:
    assert parse_patent_kind("实用新型专利证书 发明人：张三") == "utility_model"
    assert parse_patent_kind("发明专利证书") == "invention"
    assert parse_patent_kind("证书") is None


@pytest.mark.parametrize(
    ("number", "year", "grade", "reasons"),
    [
        ("1916040000301234", 2019, 3, []),
        ("1916040000301234", 2018, 4, ["year", "level"]),
        ("191604000030123", 2019, 3, ["length"]),
        ("证书编号：1916040000301234", None, None, []),
        ("1916040000901234", None, None, ["level"]),
    ],
)
def test_vocational_numbers(
    number: str, year: int | None, grade: int | None, reasons: list[str]
) -> None:
    assert vocational_reasons(number, year, grade) == reasons


@pytest.mark.parametrize(
    ("number", "reasons"),
    [
        ("Y000041000123214000123", ["level"]),
        ("Y000041000123213000123", []),
        ("S000041000123223000123", ["year"]),
        ("X000041000123213000123", ["characters"]),
        ("Y00004100012321300012", ["length"]),
    ],
)
def test_skill_level_numbers(number: str, reasons: list[str]) -> None:
    assert skill_level_reasons(number, 2021, 3) == reasons


@pytest.mark.parametrize(
    ("number", "reasons"),
    [
        ("104601200506001234", []),
        ("104601200606001234", ["year"]),
        ("104601200505001234", ["level"]),
        ("10460120050600123", ["length"]),
    ],
)
def test_diploma_numbers(number: str, reasons: list[str]) -> None:
    assert diploma_reasons(number, 2005, "junior_college") == reasons


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("等6名", 6),
        ("经审核，我单位王明等六名同志符合", 6),
        ("等 １２ 名同志", 12),
        ("共二十三人", 23),
        ("等6名，等7名", None),
        ("我单位同志", None),
        ("等十十名", None),
        ("等二十十名", None),
    ],
)
def test_stated_counts(text: str, count: int | None) -> None:
    assert find_count(text) == count


def test_a_count_alone_needs_no_words() -> None:
    assert [parse_count(t) for t in ("12", "十二", "6名", "第三")] == [12, 12, 6, None]
