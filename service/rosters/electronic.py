"""The table that a unit sends with its stamped scan."""

import re

from extractors.checks.roster_rows import wanted_row
from extractors.values.roster_columns import ROSTER_COLUMNS
from schemas.facts import FieldValue
from service.sheets import SheetError, read_table


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
        for field, pattern in ROSTER_COLUMNS.items()
        for heading in reversed(headings)
        if re.fullmatch(pattern, heading)
    }
