"""Honours, contests and patents."""

from collections.abc import Sequence
from dataclasses import replace

import pytest

from extractors.frames import PixelBox
from extractors.kinds.inventor_names import inventors
from extractors.layout.pieces import Glyph, Piece
from schemas.kinds import Kind
from tests.extractors.kinds.readings import said
from tests.extractors.layout.drawn_sheets import printed

_FOOT = (
    "",
    "　　　　　　　　　　　　　中共焦作市委员会",
    "　　　　　　　　　　　　　　二〇二一年六月",
)


def test_honour_with_a_quoted_title() -> None:
    paper = said(
        printed(
            "　　　　　　　　　荣誉证书",
            "王建国同志：",
            "　　在2020年度工作中成绩突出，被评为“优秀共产党员”，特发此证，以资鼓励。",
            *_FOOT,
        )
    )
    assert paper.kind is Kind.HONOUR
    assert paper.fields == {
        "name": "王建国",
        "honour": "优秀共产党员",
        "issuer": "中共焦作市委员会",
        "issue_date": "2021-06",
    }


@pytest.mark.parametrize(
    ("rank", "title"),
    [("一等奖", "全市职工职业技能竞赛"), ("第三名", "河南省机关事业单位工勤人员技能大赛")],
)
def test_a_contests_rank(rank: str, title: str) -> None:
    paper = said(
        printed(
            "　　　　　　　　　获奖证书",
            "李秀英同志：",
            f"　　在{title}中荣获{rank}，特发此证。",
            "",
            "　　　　　　　　　　　　　焦作市总工会",
            "　　　　　　　　　　　　　2022年9月10日",
        )
    )
    assert paper.kind is Kind.HONOUR
    assert paper.fields == {
        "name": "李秀英",
        "honour": title,
        "award_rank": rank,
        "issuer": "焦作市总工会",
        "issue_date": "2022-09-10",
    }


def test_a_medal_in_prose() -> None:
    paper = said(
        printed(
            "　　　　　　　　　荣誉证书",
            "　　授予买买提·艾力同志“河南省技术能手”称号。",
            "",
            "　　　　　　　　　河南省人力资源和社会保障厅",
            "　　　　　　　　　二〇一八年十二月三日",
        )
    )
    assert paper.fields["name"] == "买买提·艾力"
    assert paper.fields["honour"] == "河南省技术能手"
    assert paper.fields["issuer"] == "河南省人力资源和社会保障厅"
    assert "award_rank" not in paper.fields


@pytest.mark.parametrize(
    ("title", "label", "number", "kind"),
    [
        ("发明专利证书", "发明名称", "ZL202110123456.7", "invention"),
        ("实用新型专利证书", "实用新型名称", "ZL202020123456.X", "utility_model"),
        ("外观设计专利证书", "外观设计名称", "ZL202130123456.4", "design"),
    ],
)
def test_patents(title: str, label: str, number: str, kind: str) -> None:
    spaced = f"{number[:2]} {number[2:6]} {number[6]} {number[7:]}"
    paper = said(
        printed(
            "证书号第4512345号",
            f"　　　　　　　　　　{title}",
            f"{label}：一种公路养护用清扫装置",
            "发　明　人：王建国；李秀英；买买提·艾力"
            if kind != "design"
            else "设　计　人：王建国；李秀英；买买提·艾力",
            f"专　利　号：{spaced}",
            "专利申请日：2021年01月29日",
            "专 利 权 人：焦作市公路管理局",
            "授权公告日：2022年05月17日　　　　授权公告号：CN 112345678 B",
            "　　国家知识产权局依照中华人民共和国专利法进行审查，决定授予专利权。",
        )
    )
    assert paper.kind is Kind.PATENT
    assert paper.fields == {
        "patent_kind": kind,
        "patent_number": number,
        "title": "一种公路养护用清扫装置",
        "inventors": ["王建国", "李秀英", "买买提·艾力"],
        "grant_date": "2022-05-17",
    }


def _inventors(steps: Sequence[int], text: str) -> Piece:
    """Characters as the engine places them: as broad as a usual step, and a little off."""
    middles = [40 + sum(steps[:i]) for i in range(len(text))]
    boxes = [PixelBox(x - 25, 0, x + 25, 77) for x in middles]
    return Piece(tuple(Glyph(c, b, 0.99, 1) for c, b in zip(text, boxes, strict=True)))


def test_inventors_apart_by_a_blank_are_several_and_run_together_in_doubt() -> None:
    apart = inventors(_inventors((50, 58, 106, 50, 112, 58, 50), "钟俊军雷建崔凤莹"))
    assert apart
    assert apart.value == ["钟俊军", "雷建", "崔凤莹"]
    assert not apart.contradicted
    together = inventors(_inventors((50, 58, 54, 50, 54, 58, 50), "钟俊军雷建崔凤莹"))
    assert together
    assert together.contradicted
    spaced = inventors(_inventors((100, 104), "钟俊军"))
    assert spaced
    assert spaced.value == ["钟俊军"]


def test_blanks_part_dotted_names_also_where_one_goes_on_in_the_next_row() -> None:
    first = _inventors(
        (50, 50, 38, 38, 50, 50, 100, 50, 100, 50, 38, 38, 50), "努尔兰·哈依拉蒋春巴特·额尔"
    )
    second = _inventors((100, 50, 100, 50), "德金涛郑鹏")
    lower = tuple(replace(g, box=g.box._replace(y0=100, y1=177)) for g in second.glyphs)
    listed = inventors(Piece((*first.glyphs, *lower)))
    assert listed
    assert listed.value == ["努尔兰·哈依拉", "蒋春", "巴特·额尔德", "金涛", "郑鹏"]


def test_a_letter_about_a_patent_says_when_it_was_granted() -> None:
    paper = said(
        printed(
            "　　　　　　　　　　专利证书副本证明",
            "　　兹证明：焦作市第一中学于2022年3月20日申请的实用新型专利",
            "“一种电工用绝缘登高工具”，已于2023年7月13日授权公告，专利",
            "号为ZL202229951042.0。该专利目前维持有效。",
            "　　　　　　　　　　　　　　2026年1月18日",
        )
    )
    assert paper.fields["grant_date"] == "2023-07-13"
