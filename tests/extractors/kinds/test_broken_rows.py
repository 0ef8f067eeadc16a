"""Numbers and names of bodies that their room breaks over two rows."""

import pytest

from tests.extractors.kinds.readings import said
from yanzhen.samples.wordings.ruled import sheet_of

_CERTIFICATE = """　　　　机关事业单位工勤技能岗位等级证书
姓　　名：王建国　　性别：男
工　　种：汽车驾驶员　　等级：三级
"""
_HONOUR = """　　　　　　荣誉证书
王建国同志：
　　被评为二〇一九年度优秀共产党员，特发此证。
"""
_DATED = "\n发证日期：2019年11月25日"


@pytest.mark.parametrize(
    ("printed", "number"),
    [
        ("|证书编号|JZGK-2020-¶3-0619|", "JZGK-2020-3-0619"),
        ("|证书编号|Y00004100000122¶3000012|", "Y000041000001223000012"),
        ("证书编号：0916003000\n301234", "0916003000301234"),
        ("证书编号：JZGK-2020-\n3-0619", "JZGK-2020-3-0619"),
        ("证书编号：豫工考字第\n　　　　　　　　01234号", "豫工考字第01234号"),
        ("证书编号：\n　　豫工考字（2019）\n　　第01234号", "豫工考字(2019)第01234号"),
        ("证书编号：0916003000301234\n13803910000", "0916003000301234"),
        ("证书编号：0916003000301234\n20191125", "0916003000301234"),
    ],
)
def test_a_number_goes_on_in_the_row_below(printed: str, number: str) -> None:
    fields = said(sheet_of(_CERTIFICATE + printed + _DATED)).fields
    assert fields["certificate_number"] == number


@pytest.mark.parametrize(
    ("upper", "lower", "issuer"),
    [
        ("中共焦作市直属机关", "工作委员会", "中共焦作市直属机关工作委员会"),
        ("焦作市职业技能竞赛", "　组织委员会", "焦作市职业技能竞赛组织委员会"),
        ("焦作市教育局", "焦作市总工会", "焦作市总工会"),
    ],
)
def test_the_end_of_a_body_s_name_has_its_beginning_above_it(
    upper: str, lower: str, issuer: str
) -> None:
    foot = (
        f"　　　　　　　　　　{upper}\n　　　　　　　　　　{lower}\n　　　　　　　　　　2020年7月"
    )
    assert said(sheet_of(_HONOUR + foot)).fields["issuer"] == issuer
