"""Certificates of skill of every form, ruled, labelled, bilingual and in prose."""

import pytest

from extractors.layout.sheet import Sheet
from schemas.facts import FieldValue
from schemas.kinds import Form, Kind
from tests.extractors.kinds.readings import ID_MAN, ID_WOMAN, all_said, said
from tests.extractors.layout.drawn_sheets import Draft, printed

_MAN: dict[str, FieldValue] = {"name": "王建国", "gender": "male", "id_number": ID_MAN}


def _post_grade_table() -> Sheet:
    draft = Draft().rows(
        "　　　　　　　　机关事业单位工勤技能岗位等级证书",
        "　　　　　　　　编号：豫工考字第2019031245号",
    )
    draft.table((160, 320, 160, 320), ["姓　名", "王建国", "性　别", "男"])
    draft.pen -= 24
    draft.table((160, 800), ["出生日期", "1975年6月15日"], ["身份证号码", ID_MAN])
    draft.pen -= 24
    draft.table((160, 320, 160, 320), ["工作单位", "焦作市公路管理局", "岗位工种", "汽车驾驶员"],
                ["技术等级", "三级（高级工）", "理论成绩", "86"])  # fmt: skip
    return draft.rows(
        "　　经考核，该同志达到上述工种相应等级的技术标准，成绩合格，特发此证。",
        "",
        "　　　　　　　　　　　发证机关：焦作市人力资源和社会保障局",
        "　　　　　　　　　　　　　　　　　　二〇一九年十一月二十五日",
    ).sheet()


def _worker_grade_booklet() -> Sheet:
    return printed(
        "机关、事业单位工人技术等级岗位证书",
        "姓　　名：王建国",
        "性　　别：男",
        "出生年月：1975年6月",
        f"身份证号：{ID_MAN}",
        "工作单位：焦作市公路管理局",
        "岗位工种：公路养护工",
        "技术等级：中级",
        "证书编号：0812345",
        "发证机关：河南省人事厅",
        "发证日期：2003年12月",
    )


def _bilingual(title: str, level: str) -> Sheet:
    return printed(
        f"　　　　　　　　　　　　{title}",
        "姓名　　　　　李秀英",
        "Name",
        "性别　　　　　女",
        "Sex",
        "出生日期　　　1988年02月03日",
        "Birth Date",
        f"证件号码　　　{ID_WOMAN}",
        "ID No.",
        "职业名称　　　中式烹调师",
        "Occupation",
        level,
        "Skill Level",
        "证书编号　　　2011033000301234",
        "Certificate No.",
        "发证机关：河南省职业技能鉴定指导中心　　　　　发证日期：2020年11月30日",
        step=1.5,
    )


def _prose() -> Sheet:
    return printed(
        "　　　　　　　　　机关事业单位工勤技能岗位等级证书",
        f"　　姓名：王建国　　性别：男　　身份证号：{ID_MAN}",
        "　　该同志经汽车驾驶员工种考核，成绩合格，达到三级/高级工技术水平，特发此证。",
        "",
        "　　　　　　　　　　　　　　　　　　焦作市人力资源和社会保障局",
        "　　　　　　　　　　　　　　　　　　　　2018年12月20日",
    )


def test_ruled_post_grade_certificate() -> None:
    paper = said(_post_grade_table())
    assert (paper.kind, paper.form) == (Kind.SKILL_CERTIFICATE, Form.POST_GRADE)
    assert paper.fields == _MAN | {
        "birth_date": "1975-06-15",
        "occupation": "汽车驾驶员",
        "grade": 3,
        "certificate_number": "豫工考字第2019031245号",
        "issue_date": "2019-11-25",
        "issuer": "焦作市人力资源和社会保障局",
    }


def test_labelled_worker_grade_booklet() -> None:
    paper = said(_worker_grade_booklet())
    assert (paper.kind, paper.form) == (Kind.SKILL_CERTIFICATE, Form.WORKER_GRADE)
    assert paper.fields == _MAN | {
        "birth_date": "1975-06",
        "occupation": "公路养护工",
        "grade": 4,
        "certificate_number": "0812345",
        "issue_date": "2003-12",
        "issuer": "河南省人事厅",
    }


@pytest.mark.parametrize(
    ("title", "level", "form", "grade"),
    [
        ("职业资格证书", "职业资格等级　　三级/高级工", Form.VOCATIONAL_QUALIFICATION, 3),
        ("职业技能等级证书", "职业技能等级　　二级/技师", Form.SKILL_LEVEL, 2),
        ("职业技能等级证书", "职业技能等级　　五级/初级工", Form.SKILL_LEVEL, 5),
    ],
)
def test_bilingual_card(title: str, level: str, form: Form, grade: int) -> None:
    paper = said(_bilingual(title, level))
    assert (paper.kind, paper.form) == (Kind.SKILL_CERTIFICATE, form)
    assert paper.fields == {
        "name": "李秀英",
        "gender": "female",
        "birth_date": "1988-02-03",
        "id_number": ID_WOMAN,
        "occupation": "中式烹调师",
        "grade": grade,
        "certificate_number": "2011033000301234",
        "issue_date": "2020-11-30",
        "issuer": "河南省职业技能鉴定指导中心",
    }


def test_certificate_in_prose() -> None:
    paper = said(_prose())
    assert (paper.kind, paper.form) == (Kind.SKILL_CERTIFICATE, Form.POST_GRADE)
    assert paper.fields == _MAN | {
        "occupation": "汽车驾驶员",
        "grade": 3,
        "issue_date": "2018-12-20",
        "issuer": "焦作市人力资源和社会保障局",
    }


def test_cover_and_inner_page_are_one_paper() -> None:
    cover = printed("", "", "中华人民共和国", "职业资格证书", page=1)
    inner = printed(
        "姓　　名：王建国　　　　性　　别：男",
        f"身份证号：{ID_MAN}",
        "职业名称：维修电工",
        "职业资格等级：四级/中级工",
        "证书编号：0811033000401234",
        "发证日期：2008年11月30日",
        page=2,
    )
    paper = said(cover, inner)
    assert (paper.form, paper.pages) == (Form.VOCATIONAL_QUALIFICATION, [1, 2])
    assert paper.fields["occupation"] == "维修电工"
    assert paper.fields["grade"] == 4


def test_two_certificates_in_one_file_are_two_papers() -> None:
    first = _bilingual("职业技能等级证书", "职业技能等级　　二级/技师")
    rows = ("　　　　　　职业资格证书", "姓　　名：王建国", "职业名称：保安员", "等　　级：五级")
    papers = all_said(first, printed(*rows, page=2))
    assert [(p.fields["name"], p.fields["grade"]) for p in papers] == [("李秀英", 2), ("王建国", 5)]


def test_a_value_that_is_not_printed_is_left_out() -> None:
    paper = said(printed("职业技能等级证书", "姓　　名：", "职业名称：保安员", "等级："))
    assert paper.kind is Kind.SKILL_CERTIFICATE
    assert set(paper.fields) == {"occupation"}


def test_a_letter_about_a_lost_certificate_says_when_that_was_issued() -> None:
    paper = said(
        printed(
            "　　　　　　　　　　　证明",
            f"　　兹证明我单位王建国同志，男，身份证号码：{ID_MAN}，于",
            "2014年9月取得焦作市人力资源和社会保障局颁发的机关事业单位",
            "工勤技能岗位等级证书，工种为汽车驾驶员，等级为三级，证书编",
            "号：2014080139141。因本人保管不善，证书原件遗失。",
            "　　特此证明。",
            "　　　　　　　　　　　　　　焦作市人力资源和社会保障局",
            "　　　　　　　　　　　　　　　　2026年3月10日",
        )
    )
    assert paper.fields["issue_date"] == "2014-09"


def test_a_note_about_the_copy_dates_the_copy_alone() -> None:
    paper = said(
        printed(
            "职业资格证书",
            "姓　　名　王建国",
            f"身份证号　{ID_MAN}",
            "职业及等级　汽车修理工　三级",
            "焦作市劳动和社会保障局",
            "2009年11月7日",
            "",
            "",
            "",
            "",
            "此件与原件一致",
            "审核人：龚俊　　　　2026年3月25日",
        )
    )
    assert paper.fields["issue_date"] == "2009-11-07"


def test_a_letter_tells_when_a_certificate_was_had_before_its_number() -> None:
    paper = said(
        printed(
            "　　　　　　关于技术等级的证明",
            f"　　我单位职工王建国，男，身份证号码：{ID_MAN}，于2009年11月",
            "经考核取得公路养护工四级（中级工）岗位等级证书，证书编号为“豫工考字20091107233”，",
            "发证机关为焦作市人事局。特此证明。",
            "　　　　　　　　　　　焦作市公路管理局",
            "　　　　　　　　　　　2026年3月6日",
        )
    )
    assert (paper.fields["issue_date"], paper.fields["grade"]) == ("2009-11", 4)


def test_where_somebody_works_signs_no_certificate() -> None:
    paper = said(
        printed(
            "工勤技能岗位等级证书",
            "姓　　名　王建国",
            "单　　位　焦作市森林公园管理处",
            "评定等级　技师",
            "编　　号　H20070866890",
            "　　　　　　　　　2007年03月18日",
        )
    )
    assert "issuer" not in paper.fields
