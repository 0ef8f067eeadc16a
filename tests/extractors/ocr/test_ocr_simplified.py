"""Traditional misreadings become what papers print; the mainland's own characters stay."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from extractors.ocr.simplified import simplified


@pytest.mark.parametrize(
    ("read", "printed"),
    [
        ("武陟縣", "武陟县"),
        ("黃呂鄧", "黄吕邓"),
        ("發證機關", "发证机关"),
        ("汽车驾驶员", "汽车驾驶员"),
    ],
)
def test_traditional_shapes_are_put_right(read: str, printed: str) -> None:
    assert simplified(read) == printed


@pytest.mark.parametrize("name", ["王濛", "後羽", "麴梓", "李昇", "张堃", "氾淼", "甯喆", "頔"])
def test_names_keep_their_own_characters(name: str) -> None:
    assert simplified(name) == name


def test_every_character_of_gb_2312_stays() -> None:
    rows, cells = range(0xB0, 0xF8), range(0xA1, 0xFF)
    codes = (bytes([row, cell]) for row in rows for cell in cells)
    print_of_gb = "".join(code.decode("gb2312", "ignore") for code in codes)
    assert len(print_of_gb) == 6763
    assert simplified(print_of_gb) == print_of_gb


@given(st.text(max_size=20))
def test_length_and_everything_else_stay(text: str) -> None:
    found = simplified(text)
    assert len(found) == len(text)
    assert simplified(found) == found
