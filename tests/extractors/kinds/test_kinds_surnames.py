"""Names that nothing announces: known by their surname and by where they stand."""

import pytest

from extractors.frames import Line, PixelBox
from extractors.kinds.surnames import looks_like_name
from extractors.kinds.unsealed import unsealed
from extractors.layout.pieces import piece_of
from tests.extractors.kinds.readings import said
from tests.extractors.layout.drawn_sheets import printed


@pytest.mark.parametrize("name", ["王建国", "欧阳春晓", "李娜", "阿依古丽·买买提"])
def test_names_look_like_names(name: str) -> None:
    assert looks_like_name(name)


@pytest.mark.parametrize("text", ["荣誉证书", "优秀等次", "王", "焦作市公路管理局"])
def test_other_print_does_not(text: str) -> None:
    assert not looks_like_name(text)


def test_an_honours_name_alone_on_its_line() -> None:
    paper = said(
        printed(
            "　　　　　　　　　　奖状",
            "王建国",
            "　　工作中成绩突出，评为先进工作者，特发此状，以资鼓励。",
            "　　　　　　　　　　　　　　　　焦作市总工会",
        )
    )
    assert paper.fields["name"] == "王建国"


def test_an_honours_name_behind_the_unit() -> None:
    paper = said(
        printed(
            "　　　　　　　　　荣誉证书",
            "焦作市公路管理局：王建国",
            "　　荣获先进工作者称号。",
        )
    )
    assert paper.fields["name"] == "王建国"


def test_a_name_behind_the_verb() -> None:
    paper = said(
        printed(
            "　　　　关于李秀英等岗位聘任的通知",
            "各科室：",
            "　　经研究，聘任李秀英为中式烹调师工勤技能岗位三级，聘期自2019年1月1日起。",
        )
    )
    assert paper.fields["name"] == "李秀英"
    assert paper.fields["occupation"] == "中式烹调师"


@pytest.mark.parametrize(
    ("read", "name"),
    [
        ("市职业技焦作市职业技术学校", "焦作市职业技术学校"),
        ("温县实队温县实验中学", "温县实验中学"),
        ("事专用章焦作市自然资源和规划局", "焦作市自然资源和规划局"),
        ("河南省焦作市第一中学", "河南省焦作市第一中学"),
        ("集作市总焦作市总工会", "焦作市总工会"),
        ("焦作市水务焦作市水利局", "焦作市水利局"),
    ],
)
def test_a_grey_seals_characters_are_no_part_of_a_name(read: str, name: str) -> None:
    piece = piece_of(Line(read, PixelBox(0, 0, 100, 10), 1.0), 1)
    assert unsealed(piece).text == name


def test_who_signs_is_nobody_whom_the_paper_is_about() -> None:
    paper = said(
        printed(
            "主管领导评语和考核等次建议",
            "该同志爱岗敬业，业务熟练，建议确定为称职。",
            "签名：谢春凯2017年1月17日",
            "机关负责人意见",
            "称职　　签名或盖章　2017年1月21日",
        )
    )
    assert "name" not in paper.fields
