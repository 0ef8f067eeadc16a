"""Diplomas in prose, labelled and ruled, from 初中 to 本科."""

import pytest

from schemas.kinds import Kind
from tests.extractors.kinds.readings import ID_MAN, said
from tests.extractors.layout.drawn_sheets import Draft, printed


def test_higher_diploma_in_prose() -> None:
    paper = said(
        printed(
            "　　　　　　　　　　　　普通高等学校",
            "　　　　　　　　　　　　　毕业证书",
            "　　学生　王建国　性别　男，一九七五年六月十五日生，于二〇〇三年九月",
            "至二〇〇六年七月在本校机电一体化技术专业三年制专科学习，修完教学计划",
            "规定的全部课程，成绩合格，准予毕业。",
            "",
            "校　　名：焦作职业技术学院　　　　　　　校（院）长：李明",
            "证书编号：105221200606001234　　　　　二〇〇六年七月一日",
        )
    )
    assert paper.kind is Kind.DIPLOMA
    assert paper.fields == {
        "name": "王建国",
        "gender": "male",
        "birth_date": "1975-06-15",
        "school": "焦作职业技术学院",
        "education_level": "junior_college",
        "major": "机电一体化技术",
        "graduation_date": "2006-07-01",
        "certificate_number": "105221200606001234",
    }


def test_middle_school_diploma_in_prose() -> None:
    paper = said(
        printed(
            "　　　　　　　　　　　　　毕业证书",
            "　　学生李秀英，女，系河南省焦作市人，现年十六岁，在本校初中三年制",
            "学习期满，成绩及格，准予毕业。",
            "",
            "　　　　　　　　　　　　　　　　　　　　焦作市第十二中学",
            "　　　　　　　　　　　　　　　　　　　　一九八八年七月一日",
            "　　（88）焦教初字第0412号",
        )
    )
    assert paper.kind is Kind.DIPLOMA
    assert paper.fields["name"] == "李秀英"
    assert paper.fields["gender"] == "female"
    assert paper.fields["education_level"] == "junior_high"
    assert paper.fields["graduation_date"] == "1988-07-01"
    assert paper.fields["school"] == "焦作市第十二中学"
    assert "major" not in paper.fields


def test_labelled_diploma_of_a_technical_school() -> None:
    paper = said(
        printed(
            "　　　　　　　　　河南省技工学校毕业证书",
            "姓　　名：王建国　　　　　性　　别：男",
            f"身份证号：{ID_MAN}",
            "专　　业：汽车维修",
            "学　　制：三年",
            "入学时间：1991年9月　　　　毕业时间：1994年7月",
            "毕业学校：焦作市技工学校",
            "证书编号：豫技字第940123号",
        )
    )
    assert paper.kind is Kind.DIPLOMA
    assert paper.fields == {
        "name": "王建国",
        "gender": "male",
        "id_number": ID_MAN,
        "school": "焦作市技工学校",
        "education_level": "technical_school",
        "major": "汽车维修",
        "graduation_date": "1994-07",
        "certificate_number": "豫技字第940123号",
    }


def test_ruled_adult_diploma() -> None:
    draft = Draft().rows("　　　　　　　　成人高等教育毕业证书")
    draft.table((160, 320, 160, 320), ["姓名", "李秀英", "性别", "女"],
                ["出生日期", "1988年2月3日", "学历层次", "本科"],
                ["专业", "行政管理", "学习形式", "函授"],
                ["毕业时间", "2015年1月10日", "证书编号", "104605201505000123"])  # fmt: skip
    draft.table((160, 800), ["学校名称", "河南理工大学"])
    paper = said(draft.sheet())
    assert paper.kind is Kind.DIPLOMA
    assert paper.fields == {
        "name": "李秀英",
        "gender": "female",
        "birth_date": "1988-02-03",
        "school": "河南理工大学",
        "education_level": "bachelor",
        "major": "行政管理",
        "graduation_date": "2015-01-10",
        "certificate_number": "104605201505000123",
    }


@pytest.mark.parametrize("number", ["豫1990字第77674号", "豫普毕证字第1990号"])
def test_a_number_without_a_label_is_taken_whole(number: str) -> None:
    paper = said(
        printed(
            "　　　　　　毕业证书",
            "学生王建国，性别男，于一九八七年九月至一九九〇年七月在本校高中部学习，",
            "修业期满，成绩合格，准予毕业。",
            number,
            "　　　　　　　　　　　焦作市第一中学",
            "　　　　　　　　　　　一九九〇年七月十日",
        )
    )
    assert paper.fields["certificate_number"] == number
