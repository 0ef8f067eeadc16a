"""Pages of a file that belong together: forms of two pages, cards, covers, blank backs."""

from dataclasses import replace
from random import Random

import pytest

from extractors.kinds.grouping import group_pages
from extractors.layout.sheet import Sheet
from schemas.kinds import Kind
from tests.extractors.kinds.readings import all_said
from tests.extractors.layout.drawn_sheets import printed
from yanzhen.samples.wordings.ruled import sheet_of

Page = tuple[str, ...]
Papers = list[tuple[Kind, list[int]]]

_BLANK: Page = ("　",)
_OPINIONS: Page = (
    "主管领导评语和考核等次建议",
    "同意评为合格等次。",
    "考核委员会意见",
    "2020年1月10日",
)
_CERTIFICATE: Page = (
    "职业资格证书",
    "姓名　王建国　性别　男",
    "职业　汽车维修工　等级　三级",
    "证书编号　0416008524374668",
    "发证机关　河南省人力资源和社会保障厅",
    "2012年5月6日",
)
_COVER: Page = ("中华人民共和国", "职业资格证书")
_FACE: Page = (
    "姓名　王建国",
    "性别　男　民族　汉",
    "出生　1975年6月15日",
    "公民身份号码　41080219750615001X",
)
_BACK: Page = (
    "中华人民共和国",
    "居民身份证",
    "签发机关　焦作市公安局",
    "有效期限　2015.06.01-2035.06.01",
)
_CONFIRMED: Page = (
    "转正定级审批表",
    "姓名　王建国　性别　男　出生年月　1975年6月",
    "参加工作时间　1994年7月",
    "工种　汽车驾驶员",
)
_APPROVED: Page = ("单位意见", "同意转正定级", "1995年8月1日", "人事部门审批意见", "同意定为初级工")
_RAISED: Page = (
    "工资变动审批表",
    "单位　焦作市水利局",
    "变动原因　晋升",
    "单位意见",
    "同意",
    "1996年8月",
)
_DIPLOMA: Page = (
    "毕业证书",
    "学生王建国，性别男，一九七五年六月十五日生，于一九九一年九月至一九九四年七月在本校学习，",
    "修完教学计划规定的全部课程，成绩合格，准予毕业。",
    "焦作市技工学校",
)


def _appraisal(year: int) -> Page:
    return (
        "年度考核登记表",
        f"（{year}年度）",
        "姓名　王建国　性别　男　出生年月　1975年6月",
        "单位　焦作市水利局　职务　工人",
        "个人总结",
    )


def _letter(year: int) -> Page:
    return (
        "年度考核结果通知书",
        "王建国同志：",
        f"　　经本单位领导班子集体研究，你{year}年度考核结果确定为合格。",
        "　　　　　　　　　　　　　　　　　　　　焦作市水利局",
        f"　　　　　　　　　　　　　　　　　　　　{year + 1}年2月26日",
    )


def _copied(year: int) -> Page:
    return (
        "（复印自个人档案）",
        f"王建国同志{year}年度在焦作市水利局任汽车驾驶员，年度考核结果为合格。",
        "焦作市水利局",
        f"{year + 1}年1月20日",
    )


def _case(year: int, *, number: int) -> Page:
    return (
        "个人情况",
        f"姓名　王建国　年度　{year}年度",
        f"单位　焦作市水利局　考核等次　{'优秀' if year % 2 else '合格'}",
        f"第{number}页",
    )


_PRAISED: Page = (
    "王建国同志：",
    "　　在2019年度工作中成绩显著，被评为先进工作者。特发此证，以资鼓励。",
    "焦作市水利局",
    "2020年2月6日",
)
_SHORT: Page = ("荣誉证书", "王建国：", "荣获技能竞赛三等奖。", "焦作市总工会", "2021年5月1日")
_SIGNED_HALF: Page = (
    *_appraisal(2019),
    "服从安排，安全行车两万公里。",
    "2019年12月28日",
)
_OPINIONS_OF_HIM: Page = (
    "该同志工作认真，建议定为合格等次。",
    "主管领导签名　李建设　2019年12月30日",
    "考核委员会意见　同意",
    "本人意见　同意　签名　王建国",
    "2020年1月10日",
)


def _listed(title: str, first: int, *, head: str = "编号", foot: str = "") -> Page:
    return (
        title,
        f"{head}　　　身份证号码　　　　　　　　　姓名　　　　性别",
        f"{first}　　　　41080219750615001X　　　王建国　　　男",
        f"{first + 1}　　　　41081119880203002X　　　李秀英　　　女",
        foot,
    )


_PASSED, _ONSITE = "网上资格审查通过人员名册表", "需现场审查人员名册表"

_CASES: dict[str, tuple[list[Page], Papers]] = {
    "five_years_of_two_pages": (
        [page for year in range(2019, 2024) for page in (_appraisal(year), _OPINIONS)],
        [(Kind.APPRAISAL, [n, n + 1]) for n in range(1, 11, 2)],
    ),
    "five_years_of_one_page": (
        [_appraisal(year) for year in range(2019, 2024)],
        [(Kind.APPRAISAL, [n]) for n in range(1, 6)],
    ),
    "a_blank_back_between": (
        [_appraisal(2019), _BLANK, _OPINIONS, _appraisal(2020)],
        [(Kind.APPRAISAL, [1, 2, 3]), (Kind.APPRAISAL, [4])],
    ),
    "the_second_page_first": (
        [_OPINIONS, _appraisal(2019), _DIPLOMA],
        [(Kind.APPRAISAL, [1, 2]), (Kind.DIPLOMA, [3])],
    ),
    "cover_certificate_card": (
        [_COVER, _CERTIFICATE, _FACE, _BACK],
        [(Kind.SKILL_CERTIFICATE, [1, 2]), (Kind.ID_CARD, [3, 4])],
    ),
    "card_from_its_back": (
        [_BACK, _FACE, _CERTIFICATE],
        [(Kind.ID_CARD, [1, 2]), (Kind.SKILL_CERTIFICATE, [3])],
    ),
    "form_of_two_pages_and_another": (
        [_CONFIRMED, _APPROVED, _DIPLOMA],
        [(Kind.APPOINTMENT, [1, 2]), (Kind.DIPLOMA, [3])],
    ),
    "three_letters_with_the_same_title": (
        [_letter(year) for year in range(2021, 2024)],
        [(Kind.APPRAISAL, [n]) for n in range(1, 4)],
    ),
    "three_years_copied_from_a_file": (
        [_copied(year) for year in range(2021, 2024)],
        [(Kind.APPRAISAL, [n]) for n in range(1, 4)],
    ),
    "numbered_cards_of_three_years": (
        [_case(year, number=n) for n, year in enumerate(range(2021, 2024), 1)],
        [(Kind.APPRAISAL, [n]) for n in range(1, 4)],
    ),
    "praised_twice_without_a_title": (
        [_PRAISED, _PRAISED],
        [(Kind.HONOUR, [1]), (Kind.HONOUR, [2])],
    ),
    "short_honours_are_no_covers": (
        [_SHORT, _PRAISED, _COVER, _CERTIFICATE],
        [(Kind.HONOUR, [1]), (Kind.HONOUR, [2]), (Kind.SKILL_CERTIFICATE, [3, 4])],
    ),
    "a_form_whose_first_page_is_signed": (
        [_SIGNED_HALF, _OPINIONS_OF_HIM, _copied(2020)],
        [(Kind.APPRAISAL, [1, 2]), (Kind.APPRAISAL, [3])],
    ),
    "two_rosters_of_which_each_counts_from_one": (
        [_listed(_PASSED, 1), _listed(_PASSED, 3), _listed(_ONSITE, 1), _listed(_ONSITE, 3)],
        [(Kind.ROSTER, [1, 2]), (Kind.ROSTER, [3, 4])],
    ),
    "two_rosters_without_numbers": (
        [_listed(_PASSED, 801, foot="经办人：张三丰"), _listed(_ONSITE, 801), _listed("", 803)],
        [(Kind.ROSTER, [1]), (Kind.ROSTER, [2, 3])],
    ),
    "two_forms_of_one_kind": (
        [_CONFIRMED, _RAISED],
        [(Kind.APPOINTMENT, [1]), (Kind.APPOINTMENT, [2])],
    ),
}


@pytest.mark.parametrize("name", _CASES)
def test_pages_that_belong_together_make_one_paper(name: str) -> None:
    pages, papers = _CASES[name]
    sheets = [printed(*page, page=number) for number, page in enumerate(pages, start=1)]
    found = group_pages(sheets)
    assert [(verdict.kind, [s.page for s in own]) for verdict, own in found] == papers


def _forwarding(unit: str) -> Sheet:
    return printed(
        f"　　　　　　{unit}",
        "　　关于报送2026年工勤技能岗位等级考核申报人员名单的报告",
        "修武县人力资源和社会保障局：",
        "　　经本人申请、单位审核，我单位共有桂花香等2名同志符合条件，现将名单随文上报。",
        "　　附件：申报人员名单",
        f"　　　　　　　　　{unit}",
        "　　　　　　　　　2026年3月20日",
    )


_ATTACHED = """附件
　　　2026年工勤技能岗位等级考核申报人员名单
填报单位：修武县林业局　　　　　填报日期：2026年3月20日
|序号|姓名|性别|身份证号|工种|申报等级|
|1|桂花香|女|410822198506120021|保育员|三级|
|2|石敢当|男|410822197811030511|汽车驾驶员|二级|"""


def test_a_letter_and_the_list_attached_to_it_are_one_roster() -> None:
    (paper,) = all_said(_forwarding("修武县林业局"), replace(sheet_of(_ATTACHED), file_page=2))
    assert (paper.kind, len(paper.rows)) == (Kind.ROSTER, 2)
    assert paper.fields["stated_count"] == 2


def test_a_letter_of_another_unit_and_a_list_are_two() -> None:
    letter, listed = _forwarding("修武县水利局"), replace(sheet_of(_ATTACHED), file_page=2)
    assert [pages for _, pages in group_pages([letter, listed])] == [(letter,), (listed,)]


_YEARS = {2021: "合格", 2022: "优秀", 2023: "合格", 2024: "基本合格"}


def _as_pages(*texts: str) -> list[Sheet]:
    return [replace(sheet_of(text), page=n, file_page=n) for n, text in enumerate(texts, 1)]


@pytest.mark.parametrize(
    "foot", ["　　　　焦作市园林绿化中心\n　　　　2026年3月2日", "　", "　　　　2026年3月2日"]
)
@pytest.mark.parametrize("title", ["　　　　证　明", "　"])
def test_short_proofs_of_several_years_are_a_paper_each(title: str, foot: str) -> None:
    said = "　　经查档，我单位弓长岭{}年度考核等次为{}。"
    pages = _as_pages(*(f"{title}\n{said.format(*year)}\n{foot}" for year in _YEARS.items()))
    assert [len(papers) for _, papers in group_pages(pages)] == [1, 1, 1, 1]


@pytest.mark.parametrize("seed", range(6))
def test_the_same_letter_is_known_again_though_a_tenth_of_it_is_misread(seed: int) -> None:
    letter = """　　{0}年度考核登记表遗失证明
　　亓凤，女，1979年5月生，系我单位工勤人员。该同志{0}年度考核登记表原件保管不善丢失，
现无法提供。经核实，{0}年度考核等次为{1}。情况属实，特此证明。
　　　　　　　　　　焦作市园林绿化中心
　　　　　　　　　　2026年3月2日
"""
    rng = Random(seed)  # noqa: S311 - misread characters, no secrets
    pages = _as_pages(*(_misread(letter.format(*year), rng) for year in _YEARS.items()))
    assert [len(papers) for _, papers in group_pages(pages)] == [1, 1, 1, 1]


def _misread(text: str, rng: Random) -> str:
    def read(char: str) -> str:
        return (
            rng.choice("的之大来以个中上们")
            if "一" <= char <= "龥" and rng.random() < 0.1
            else char
        )

    return "".join(map(read, text))
