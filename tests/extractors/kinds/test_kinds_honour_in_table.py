"""Honours whose person stands in a table below 姓名, though the words speak of 下列人员."""

import pytest

from extractors.kinds import read_papers
from yanzhen.samples.wordings.ruled import sheet_of

_HEAD = """\
新郑市农业农村局
关于2017年度评选结果的通报
各二级机构：
　　经民主推荐、考核评审，下列人员被评为新郑市先进工作者，现予通报。
|姓名|性别|单位|工种|
"""
_FOOT = """\
　　　　　　　　　　　　　　新郑市农业农村局
　　　　　　　　　　　　　　2018年1月22日
"""


@pytest.mark.parametrize(
    ("rows", "name"),
    [
        ("|郗长河|男|新郑市农业技术推广站|农机修理工|\n", "郗长河"),
        ("|郗长河|男|农业技术推广站|农机修理工|\n|殷小满|女|种子站|农艺工|\n", None),
    ],
)
def test_the_only_one_of_a_table_is_the_papers_person(rows: str, name: str | None) -> None:
    (paper,) = read_papers([sheet_of(_HEAD + rows + _FOOT)])
    found = paper.reading.fields.get("name")
    assert (found and found.value) == name
