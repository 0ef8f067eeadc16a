"""A label with one misread character is read as the one label that is so near."""

from collections.abc import Sequence
from dataclasses import replace

import pytest

from extractors.kinds import read_papers
from extractors.kinds.label_spelling import spelled
from extractors.layout.lay_out import lay_out
from extractors.layout.sheet import Sheet
from tests.extractors.layout.drawn_sheets import Draft


def _sheet(rows: Sequence[str], doubted: str) -> Sheet:
    """Rows of which some characters were read with doubt."""
    frame = Draft().rows(*rows).frame()
    lines = [
        replace(line, chars=tuple(0.6 if char in doubted else 0.99 for char in line.text))
        for line in frame.lines
    ]
    return lay_out(replace(frame, lines=tuple(lines)), 1)


def _text(row: str, doubted: str) -> str:
    return spelled(_sheet([row], doubted)).blocks[0].text


@pytest.mark.parametrize(
    ("read", "meant"),
    [
        ("授杈公告日:2016年10月14日", "授权公告日:2016年10月14日"),
        ("有郊期限2018.02.09-2038.02.09", "有效期限2018.02.09-2038.02.09"),
        ("出生年用", "出生年月"),
        ("参加工作吋间:2009.02", "参加工作时间:2009.02"),
    ],
)
def test_one_misread_character_is_mended(read: str, meant: str) -> None:
    assert _text(read, "杈郊用吋") == meant
    assert _text(read, "") == read


@pytest.mark.parametrize(
    "text",
    [
        "授权公告口:2016年10月14日",
        "发证日期:2016年10月14日",
        "工作单住在焦作市",
        "焦作市工作单位:",
        "技木单级",
        "发征曰期:",
    ],
)
def test_what_is_near_to_two_labels_or_to_none_stays(text: str) -> None:
    assert _text(text, text) == text


def test_a_date_is_read_behind_a_misread_label() -> None:
    rows = ("实用新型专利证书", "专利号:ZL201620123456.7", "授杈公告日:2016年10月14日")
    (paper,) = read_papers([_sheet(rows, "杈")])
    assert paper.reading.fields["grant_date"].value == "2016-10-14"
