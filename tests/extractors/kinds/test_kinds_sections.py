"""Sections of a form: what heads one, in whose name it speaks, and what stands in it."""

import pytest

from extractors.kinds.appraisal_voices import voice
from extractors.kinds.base import PaperText
from extractors.kinds.sections import Sections
from tests.extractors.layout.drawn_sheets import Draft, printed


def _said(rows: list[str], who: str) -> str:
    paper = PaperText((printed(*rows),))
    return "".join(piece.text for piece in Sections(paper, voice).said(who))


@pytest.mark.parametrize(
    ("heading", "who"),
    [
        ("主管领导评语及考核等次建议", "leader"),
        ("考核领导小组意见", "group"),
        ("单位负责人（考核委员会）意见".replace("（", "(").replace("）", ")"), "unit"),
        ("主管部门审核意见", "superior"),
        ("被考核人意见", "self"),
        ("近三年考核结果", "former"),
        ("审定等次", "unit"),
        ("拟定等次", "leader"),
        ("群众评议意见", "others"),
        ("花名册", None),
    ],
)
def test_in_whose_name_a_heading_speaks(heading: str, who: str | None) -> None:
    assert voice(heading) == who


def test_a_section_goes_on_below_its_heading_and_ends_at_the_next() -> None:
    rows = ["单位意见：同意确定为合格。", "　　（盖章）　　2024年1月5日", "本人意见：同意。"]
    assert _said(rows, "unit").startswith(":同意确定为合格。(盖章)")
    assert "2024年1月5日" in _said(rows, "unit")
    assert _said(rows, "self") == ":同意。"


def test_words_within_a_sentence_head_nothing() -> None:
    rows = ["单位意见：同意", "考核小组意见，定为合格。"]
    assert _said(rows, "group") == ""


def test_a_cell_belongs_to_the_heading_beside_it_or_above_it() -> None:
    beside = Draft().table((200, 700), ["单位意见", "合格"], ["本人意见", "同意"]).sheet()
    above = Draft().table((450, 450), ["考核小组意见", "单位意见"], ["优秀", "合格"]).sheet()
    for sheet in (beside, above):
        said = [p.text for p in Sections(PaperText((sheet,)), voice).said("unit")]
        assert said == ["合格"]
