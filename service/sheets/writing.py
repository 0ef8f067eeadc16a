"""Tables for spreadsheet programs that compute nothing and keep identity numbers whole."""

import csv
import io
import re
import unicodedata
from collections.abc import Iterable, Sequence
from datetime import date
from typing import Any

from openpyxl import Workbook
from openpyxl.cell import Cell as SheetCell
from openpyxl.cell import WriteOnlyCell
from openpyxl.styles import Alignment, Border, Font, PatternFill, Side
from openpyxl.utils import get_column_letter

Cell = str | int | float | date | None
_FORMULA = ("=", "+", "-", "@", "＝", "＋", "－", "＠", "\t", "\r", "\n")
"""Signs that make a spreadsheet compute what follows (OWASP, CSV injection)."""
_LONG_NUMBER = re.compile(r"[0-9]{12,}[Xx]?")
_ILLEGAL = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff\ud800-\udfff]")
_MOST_WIDE = 50
_LONGEST_TITLE = 31
_LINE = Side(style="thin", color="FF999999")
_FRAME = Border(left=_LINE, right=_LINE, top=_LINE, bottom=_LINE)
_HEAD = PatternFill("solid", fgColor="FFEEF1F5")
_A4 = "9"


def write_csv(headings: Sequence[str], rows: Iterable[Sequence[Cell]]) -> bytes:
    """A table as CSV: UTF-8 with a mark, so that spreadsheets show Chinese.

    Text that would be computed stands behind ``'``; long numbers behind a tab, or a spreadsheet
    would round them. ``read_table`` takes both off again.
    """
    target = io.StringIO(newline="")
    writer = csv.writer(target, quoting=csv.QUOTE_MINIMAL)
    writer.writerow([_safe(heading) for heading in headings])
    writer.writerows([_safe(cell) for cell in row] for row in rows)
    return target.getvalue().encode("utf-8-sig")


def write_xlsx(
    headings: Sequence[str],
    rows: Iterable[Sequence[Cell]],
    *,
    title: str = "名单",
    landscape: bool = True,
) -> bytes:
    """A table as a workbook: every text a text cell, head frozen and repeated, on A4.

    ``title``: the sheet's name.
    """
    book = Workbook(write_only=True)
    name = re.sub(r"[\\/*?:\[\]]", "", title)[:_LONGEST_TITLE] or "名单"
    sheet = book.create_sheet(name)
    table: list[list[Cell]] = [list(headings), *[list(row) for row in rows]]
    _lay_out(sheet, table, landscape=landscape)
    for number, row in enumerate(table):
        sheet.append([_cell(sheet, value, head=number == 0) for value in row])
    target = io.BytesIO()
    book.save(target)
    return target.getvalue()


def _safe(value: Cell) -> str:
    text = _text(value)
    if isinstance(value, str):
        if text.startswith(_FORMULA):
            return f"'{text}"
        if _LONG_NUMBER.fullmatch(text):
            return f"\t{text}"
    return text


def _text(value: Cell) -> str:
    if isinstance(value, date):
        return value.isoformat()
    return "" if value is None else _ILLEGAL.sub("", str(value))


def _cell(sheet: Any, value: Cell, *, head: bool) -> SheetCell:
    cell = WriteOnlyCell(sheet)
    if isinstance(value, int | float):
        cell.value = value
    elif value is not None:
        text = _text(value)
        cell.value = text
        cell.data_type = "s"  # never a formula, whatever it begins with
        cell.number_format = "@"
        cell.quotePrefix = text.startswith(_FORMULA)
    cell.border = _FRAME
    horizontal = "center" if head else None
    cell.alignment = Alignment(horizontal=horizontal, vertical="center", wrap_text=True)
    if head:
        cell.font, cell.fill = Font(bold=True), _HEAD
    return cell


def _lay_out(sheet: Any, table: Sequence[Sequence[Cell]], *, landscape: bool) -> None:
    for column in range(1, len(table[0]) + 1):
        widest = max(_width(row[column - 1]) for row in table if len(row) >= column)
        sheet.column_dimensions[get_column_letter(column)].width = min(widest + 2, _MOST_WIDE)
    sheet.freeze_panes = "A2"
    sheet.print_title_rows = "1:1"
    sheet.page_setup.paperSize = _A4
    sheet.page_setup.orientation = "landscape" if landscape else "portrait"
    sheet.page_setup.fitToWidth, sheet.page_setup.fitToHeight = 1, 0
    sheet.sheet_properties.pageSetUpPr.fitToPage = True
    sheet.oddFooter.center.text = "第 &P 页，共 &N 页"


def _width(value: Cell) -> int:
    """In half-width characters."""
    return sum(2 if unicodedata.east_asian_width(sign) in "WF" else 1 for sign in _text(value))
