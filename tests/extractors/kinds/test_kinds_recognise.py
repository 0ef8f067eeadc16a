"""What is none of the nine kinds is *other*, and pages find the paper that they belong to."""

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from extractors.kinds import read_papers
from extractors.layout.sheet import Sheet
from schemas.kinds import Form, Kind
from tests.extractors.kinds.readings import all_said, said
from tests.extractors.layout.drawn_sheets import printed

_RECEIPT = (
    "　　　　　　　　收　据", "今收到　王建国　交来　考试报名费",
    "金额（大写）：壹佰贰拾元整　　￥120.00",
    "收款单位：　　　收款人：李秀英", "2026年3月16日",
)  # fmt: skip
_NOTICE = (
    "　　　　　　关于开展安全生产大检查的通知", "各科室、各单位：",
    "　　为做好节前安全生产工作，现将有关事项通知如下：", "　　一、检查时间：4月1日至4月10日。",
    "　　二、请各单位认真自查，并于4月12日前报送自查报告。", "　　　　　　　　　　2026年3月25日",
)  # fmt: skip
_LETTER = (
    "尊敬的考核办公室：", "　　因家中有事，本人申请改期参加考试，请予批准。", "　　此致", "敬礼",
    "　　　　　　　　　　　　王建国", "　　　　　　　　　　　　2026年3月20日",
)  # fmt: skip


_HOUSEHOLD = (
    "　　　　　常住人口登记卡",
    "姓名　王建国　户主或与户主关系　户主",
    "性别　男　民族　汉",
)
_TILL = ("丹尼斯超市焦作店", "收银员：0018　单号：20260312001873", "合计：25.28　找零：0.00")

_JUDGEMENT = (
    "　　　　焦作市山阳区人民法院", "　　　　刑 事 判 决 书", "　　　　　　（2017）豫0811刑初582号",
    "公诉机关焦作市山阳区人民检察院。",
    "被告人王建国，男，1967年3月20日出生，居民身份证号码：",
    "410811196703200538，汉族，初中文化，住焦作市山阳区焦东路213号。",
)  # fmt: skip
_PROSE = (
    "　　兹有我单位职工王建国，男，汉族，1967年3月20日生，公民身份号码410811196703200538，",
    "住址焦作市山阳区焦东路213号，近日前往贵处办理业务，请予接洽。",
)


@pytest.mark.parametrize(
    "rows", [_JUDGEMENT, _PROSE, _RECEIPT, _NOTICE, _LETTER, _HOUSEHOLD, _TILL, ("",), ("第一页",)]
)
def test_papers_that_prove_nothing(rows: tuple[str, ...]) -> None:
    paper = said(printed(*rows))
    assert (paper.kind, paper.form, paper.fields, paper.rows) == (Kind.OTHER, None, {}, [])


def test_a_promise_is_other_of_its_form() -> None:
    paper = said(
        printed(
            "　　　　　　　　承　诺　书",
            "　　本人王建国，申报汽车驾驶员三级，因证书遗失，现郑重承诺：",
            "　　所报材料真实有效，并于2026年5月31日前补交，否则后果自负。",
            "　　　　　　　　　　承诺人：王建国",
        )
    )
    assert (paper.kind, paper.form) == (Kind.OTHER, Form.COMMITMENT)


@pytest.mark.parametrize(
    ("rows", "kind"),
    [
        (("　　事业单位工作人员年度考评情况表", "姓名　王建国　性别　男"), Kind.APPRAISAL),
        (("　　工勤人员考核鉴定表（2024年）", "姓名　王建国　德能勤绩廉"), Kind.APPRAISAL),
        (("　　网报系统管理员信息采集表", "姓名　王建国　座机　0391-3561234"), Kind.ADMIN_FORM),
        (
            ("　　各单位报名管理员备案登记卡", "姓名　王建国　移动电话　13900001111"),
            Kind.ADMIN_FORM,
        ),
    ],
)
def test_a_kind_goes_by_more_than_one_title(rows: tuple[str, ...], kind: Kind) -> None:
    assert said(printed(*rows)).kind is kind


def test_no_pages_are_no_papers() -> None:
    assert read_papers([]) == []


def test_a_blank_back_belongs_to_the_page_before() -> None:
    front = printed("　　　　荣誉证书", "王建国同志：", "　　被评为先进工作者，特发此证。", page=1)
    paper = said(front, printed("", page=2))
    assert (paper.kind, paper.pages) == (Kind.HONOUR, [1, 2])


def test_a_cover_of_which_little_is_read_belongs_to_the_page_within() -> None:
    within = ("姓名　王建国　性别　男", "工种　收银审核员", "技术等级　四级/中级工",
              "证书编号　15039354", "发证机关　焦作市人力资源和社会保障局")  # fmt: skip
    (paper,) = read_papers([printed("等级证", page=1), printed(*within, page=2)])
    assert paper.verdict.kind is Kind.SKILL_CERTIFICATE
    assert [sheet.page for sheet in paper.sheets] == [1, 2]


_CARD_BACK = ("中华人民共和国", "居民身份证", "签发机关　焦作市公安局", "有效期限　2016.03.02-长期")
_CARD_FRONT = ("姓名　王建国", "性别　男　民族　汉", "出生　1975年6月15日",
               "公民身份号码　41080219750615001X")  # fmt: skip
_PRIZE = ("　　　　荣誉证书", "王建国同志：", "　　被评为先进工作者，特发此证。")


def _beside(*papers: tuple[str, ...]) -> list[Sheet]:
    """Papers cut out of one picture."""
    return [
        replace(printed(*rows, page=number), file_page=1)
        for number, rows in enumerate(papers, start=1)
    ]


@pytest.mark.parametrize("sides", [(_CARD_FRONT, _CARD_BACK), (_CARD_BACK, _CARD_FRONT)])
def test_two_sides_of_a_card_in_one_picture_are_one_paper(sides: tuple[tuple[str, ...]]) -> None:
    (paper,) = read_papers(_beside(*sides))
    assert paper.verdict.kind is Kind.ID_CARD
    assert {"name", "id_number", "valid_until"} <= paper.reading.fields.keys()


def test_papers_side_by_side_in_one_picture_are_never_pages_of_one() -> None:
    papers = read_papers(_beside(_PRIZE, _PRIZE, ("",), _CARD_FRONT, _CARD_FRONT))
    assert [len(paper.sheets) for paper in papers] == [1, 1, 1, 1, 1]


def test_different_kinds_in_one_file_are_papers_of_their_own() -> None:
    honour = printed("　　　　荣誉证书", "王建国同志：", "　　被评为先进工作者，特发此证。", page=1)
    diploma = printed(
        "　　　毕业证书", "　　学生王建国，男，在本校汽车维修专业学习期满，准予毕业。", page=2
    )
    papers = all_said(honour, diploma)
    assert [(p.kind, p.pages) for p in papers] == [(Kind.HONOUR, [1]), (Kind.DIPLOMA, [2])]


@settings(max_examples=40, deadline=None)
@given(
    st.lists(st.text("王建国姓名性别年度考核登记表证书编号12X：，（ 级", max_size=24), max_size=6)
)
def test_any_print_gets_exactly_one_kind_and_confidence(rows: list[str]) -> None:
    (paper,) = read_papers([printed(*rows)])
    assert paper.verdict.kind in Kind
    assert 0 <= paper.verdict.confidence <= 1
    print_of_page = set(paper.sheets[0].flow.glyphs)
    for taken in paper.reading.fields.values():
        assert taken.piece
        assert set(taken.piece.glyphs) <= print_of_page


def test_a_form_that_nobody_filled_in_yields_no_values() -> None:
    empty = said(
        printed(
            "　　　　机关事业单位工人转正定级审批表",
            "姓名　　　　　　　　　　　　　　　　文化程度",
            "工作单位　　　　　　　　　　　　　　岗位等级",
            "工种　　　　　　　　　　　　　　　　定级时间",
        )
    )
    assert (empty.kind, empty.fields) == (Kind.APPOINTMENT, {})


def test_a_card_is_one_by_its_labels_whatever_its_number_is_called() -> None:
    card = printed(
        "姓名　王建国", "性别　男　民族　汉", "出生　1967年3月20日",
        "住址　河南省焦作市焦东路213号", "公民身份证号码　410811196703200538",
    )  # fmt: skip
    assert said(card).kind is Kind.ID_CARD
    assert said(card).fields["id_number"] == "410811196703200538"
