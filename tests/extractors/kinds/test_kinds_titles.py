"""Titles name a kind by their grammar, with slips of the engine; sentences and notices do not."""

import pytest

from extractors.kinds.base import PaperText
from extractors.kinds.recognise import recognise
from extractors.kinds.title_lines import mended, title_lines
from schemas.kinds import Kind
from tests.extractors.layout.drawn_sheets import Draft, printed

_TITLES = [
    ("河南省机关事业单位工人技术等级岗位证书", Kind.SKILL_CERTIFICATE),
    ("机关、事业单位技术工人等级资格证书", Kind.SKILL_CERTIFICATE),
    ("职业技能等级证书（电子版）", Kind.SKILL_CERTIFICATE),
    ("中国高等教育学历证书查询结果", Kind.DIPLOMA),
    ("成人高等教育毕业证书", Kind.DIPLOMA),
    ("焦作市事业单位工作人员2023年度考核登记表", Kind.APPRAISAL),
    ("焦作市水利局关于王建国等三名同志岗位聘任的批复", Kind.APPOINTMENT),
    ("机关事业单位工作人员岗位聘用变更备案表", Kind.APPOINTMENT),
    ("工作人员转正定级呈报表", Kind.APPOINTMENT),
    ("网上报名系统管理员登记表", Kind.ADMIN_FORM),
    ("网上资格审查通过人员名册表", Kind.ROSTER),
    ("焦作市职工技能竞赛获奖证书", Kind.HONOUR),
    ("外观设计专利证书", Kind.PATENT),
    ("2026年3月工资条", Kind.OTHER),
    ("关于做好2025年度考核工作的通知", Kind.OTHER),
    ("专利申请受理通知书", Kind.OTHER),
    ("职业资格证书遗失声明", Kind.OTHER),
]


@pytest.mark.parametrize(("title", "kind"), _TITLES)
def test_a_title_alone_names_its_kind(title: str, kind: Kind) -> None:
    assert recognise(PaperText((printed(title, "", "姓名　王建国　性别　男"),))).kind is kind


@pytest.mark.parametrize(
    ("read", "meant"),
    [
        ("年度考枝登记表", "年度考核登记表"),
        ("工勤抟能岗位等极证书", "工勤技能岗位等级证书"),
        ("实用新型专利证韦", "实用新型专利证书"),
        ("聘用合间", "聘用合同"),
        ("道路运输从业资格证", "道路运输从业资格证"),
        ("毕业申请", "毕业申请"),
    ],
)
def test_slips_of_the_engine_are_mended_and_other_words_left(read: str, meant: str) -> None:
    assert mended(read) == meant


def test_a_title_may_be_set_in_two_rows_or_far_apart() -> None:
    stacked = printed("　　河南省机关事业单位工人", "　　　技术等级岗位证书", "", "姓名　王建国")
    assert "河南省机关事业单位工人技术等级岗位证书" in title_lines([stacked])
    assert "毕业证书" in title_lines([printed("毕　　　业　　　证　　　书", "", "学生王建国")])


def test_a_row_of_a_table_is_no_title() -> None:
    rows = (["9:30", "通报上年度考核情况"], ["10:00", "讨论"])
    agenda = Draft().rows("　　座谈会", "").table([200, 500], *rows).sheet()
    assert "通报上年度考核情况" not in title_lines([agenda])


@pytest.mark.parametrize(
    "rows",
    [
        ("微信　李主任", "下午3:21", "您的年度考核登记表交了吗", "职业资格证书也一并报上去了"),
        ("准考证", "姓名：王建国", "报考工种：汽车驾驶员　报考等级：三级", "考点：焦作技师学院"),
        ("个人简历", "毕业院校　焦作大学　专业　汽车维修", "1995年7月参加工作"),
    ],
)
def test_papers_that_only_mention_a_kind_are_other(rows: tuple[str, ...]) -> None:
    assert recognise(PaperText((printed(*rows),))).kind is Kind.OTHER


def test_labels_tell_the_kind_of_a_form_without_a_title() -> None:
    rows = (
        "姓名　王建国　　　参加工作时间　1995年7月",
        "现聘岗位　汽车驾驶员　　　聘任时间　2020年1月",
        "单位意见　同意",
    )
    assert recognise(PaperText((printed(*rows),))).kind is Kind.APPOINTMENT
