"""The table that a unit sends with its stamped scan."""

import re
from collections.abc import Mapping

from extractors.checks.roster_rows import wanted_row
from schemas.facts import FieldValue
from service.sheets import SheetError, read_table

_HEADINGS: Mapping[str, str] = {
    "name": r"姓名",
    "gender": r"性别",
    "id_number": r"(?:公民)?身份(?:证)?(?:件)?(?:号码|号|编号)?|证件号码?",
    "unit": r"(?:所在|工作|申报|报名)?单位(?:名称|全称)?",
    "occupation": r"(?:申报|报考|考核|岗位|现从事)?(?:职业)?\(?工种\)?(?:名称)?|岗位工种",
    "grade": r"(?:申报|报考|考核|技能|岗位|技术|拟申报|拟报)?(?:岗位)?(?:等级|级别)",
}
"""What units call their columns, as on the printed lists."""


def electronic_rows(data: bytes, name: str) -> list[dict[str, FieldValue]]:
    """The people of a table, their values as printed ones are parsed.

    Raises:
        SheetError: it is no usable table, or holds neither names nor identity numbers.
    """
    table = read_table(data, name)
    columns = _columns(list(table[0]) if table else [])
    if not columns.keys() & {"name", "id_number"}:
        raise SheetError("表格里没有“姓名”或“身份证号”列，请使用系统生成的名册表格填写。")
    rows = [
        wanted_row({field: row[heading] for field, heading in columns.items()}) for row in table
    ]
    return [row for row in rows if row.keys() & {"name", "id_number"}]


def _columns(headings: list[str]) -> dict[str, str]:
    """Our names of the columns that are known; the first heading of each."""
    return {
        field: heading
        for field, pattern in _HEADINGS.items()
        for heading in reversed(headings)
        if re.fullmatch(pattern, heading)
    }
