"""What units call the columns of their rosters, on paper and in spreadsheets."""

from collections.abc import Mapping

ROSTER_COLUMNS: Mapping[str, str] = {
    "seq": r"顺?序号|编号|(?i:no)\.?|项次|行次|序(?!号)",
    "name": r"(?:申报|报名|申请|参考|参加|参评|考核|报考)?(?:人员?|职工|考生|学员|员工)?姓名"
    r"|(?:申报|报名|申请|参考|报考|参评)(?:人员?)|考生(?!号)",
    "gender": r"性别",
    "id_number": r"(?:公民)?身份证?(?:件)?(?:号码|号|编号)?|公民身份号码|证件号码?",
    "occupation": (
        r"(?:申报|报考|考核|岗位|现从事)?(?:职业)?\(?工种\)?(?:名称)?|岗位工种"
        r"|(?:申报|报考|拟报)岗位(?:\(?工种\)?)?(?![等级])"
    ),
    "grade": r"(?:申报|报考|考核|技能|岗位|技术|拟申报|拟报)?(?:岗位)?(?:等级|级别)",
    "unit": r"(?:所在|工作|申报|报名)?单位(?:名称|全称)?",
}
"""Patterns by our names of the columns, in the order in which they are tried."""
