"""What one cell of an uploaded table says, as text."""

import math
import re
import unicodedata
from datetime import date, datetime, time

from openpyxl.worksheet.formula import ArrayFormula, DataTableFormula

from service.sheets.bounds import LONGEST_CELL, SheetError

_DIGITS_KEPT = 15
"""A spreadsheet keeps fifteen digits of a number; an identity number has eighteen."""
_SPOILED = re.compile(r"[0-9](?:[.][0-9]*)?E[+]?(?:1[1-9]|2[0-9])", re.IGNORECASE)
_GUARDED = re.compile(r"'(?=[=+\-@＝＋－＠])")
"""The sign that ``write_csv`` puts before what a spreadsheet would take for a formula."""


def text_of(value: object, line: int) -> str:
    """A cell's text; formulas as they are written, never as they were computed.

    Raises:
        SheetError: the cell is too long, or a long number lost its last digits.
    """
    said = _said(value)
    if _is_spoiled(value, said):
        raise SheetError(
            f"第{line}行的“{said}”像是身份证号等长号码，已被表格软件改成数字，后几位已丢失。"
            "请把该列设为“文本”格式，重新填写完整号码后再上传。"
        )
    text = _GUARDED.sub("", _without_controls(said), count=1)
    if len(text) > LONGEST_CELL:
        raise SheetError(f"第{line}行有一格超过{LONGEST_CELL}字，请缩短后再上传。")
    return text


def _said(value: object) -> str:
    if value is None or isinstance(value, DataTableFormula):
        return ""
    if isinstance(value, ArrayFormula):
        return str(value.text or "")
    if isinstance(value, datetime):
        return value.date().isoformat() if value.time() == time() else value.isoformat(" ")
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, float) and value.is_integer() and _digits(value) <= _DIGITS_KEPT:
        return str(int(value))
    return str(value)


def _is_spoiled(value: object, said: str) -> bool:
    if isinstance(value, bool):
        return False
    if isinstance(value, int | float):
        return not math.isfinite(value) or _digits(value) > _DIGITS_KEPT
    return bool(_SPOILED.fullmatch(said.strip()))


def _digits(value: float) -> int:
    """Digits before the point."""
    return len(str(abs(int(value)))) if math.isfinite(value) else _DIGITS_KEPT + 1


def _without_controls(text: str) -> str:
    """Blanks of every sort as one, nothing that cannot be seen."""
    shown = (
        " " if sign.isspace() else sign
        for sign in text
        if sign.isspace() or unicodedata.category(sign) not in {"Cc", "Cf", "Cs"}
    )
    return " ".join("".join(shown).split())
