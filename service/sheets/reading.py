"""From an uploaded file to rows by heading."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import chain, islice
from typing import NamedTuple

from extractors.values.text import squeeze
from service.sheets.bounds import MOST_BLANK, MOST_BYTES, MOST_COLUMNS, MOST_ROWS, SheetError
from service.sheets.cells import text_of
from service.sheets.csv_file import csv_rows
from service.sheets.xlsx_file import xlsx_rows

_ZIP, _OLD_OFFICE = b"PK\x03\x04", b"\xd0\xcf\x11\xe0"
_HEAD_WITHIN = 20
"""Rows among which the headings stand; titles and notes stand above them."""


@dataclass(frozen=True)
class Line:
    """One row of a table. ``number``: its row in the file, from 1, as spreadsheets show it."""

    number: int
    values: dict[str, str]


class _Row(NamedTuple):
    number: int
    cells: list[str]


def read_table(data: bytes, name: str) -> list[dict[str, str]]:
    """The rows of an xlsx or CSV file by heading; see ``read_lines``."""
    return [line.values for line in read_lines(data, name)]


def read_lines(data: bytes, name: str) -> list[Line]:
    """The rows of an xlsx or CSV file by heading, with their numbers.

    Headings are normalised (NFKC, no blanks); title rows above them are passed over, blank rows
    too. A column without heading is left out. What the file is decides its content, not ``name``.

    Raises:
        SheetError: it cannot be used; the words say how to mend it.
    """
    if len(data) > MOST_BYTES:
        raise SheetError(f"表格文件最大 {MOST_BYTES // 1_000_000} MB，请分成几份上传。")
    rows = _filled(_raw(data, name))
    first = list(islice(rows, _HEAD_WITHIN))
    at = _head(first)
    headings = _headings(first[at])
    return [_line(headings, row) for row in _bounded(chain(first[at + 1 :], rows))]


def _raw(data: bytes, name: str) -> Iterator[list[object]]:
    if data.startswith(_OLD_OFFICE):
        raise SheetError(
            f"“{name}”是旧版或加密的表格，请去掉密码，用表格软件另存为 xlsx 后再上传。"
        )
    return xlsx_rows(data) if data.startswith(_ZIP) else csv_rows(data)


def _filled(raw: Iterable[list[object]]) -> Iterator[_Row]:
    """Rows that say anything."""
    blank = 0
    for number, values in enumerate(raw, 1):
        said = values.count(None) < len(values)
        cells = [text_of(value, number) for value in values] if said else []
        if any(cells):
            yield _Row(number, cells)
            continue
        blank += 1
        if blank > MOST_BLANK:
            raise SheetError("空行过多，请删除表格下方的空行后再上传。")


def _head(first: list[_Row]) -> int:
    """The first row that fills more than half of the widest one's columns."""
    widest = max((_width(row) for row in first), default=0)
    if not widest:
        raise SheetError("表格是空的，请填写后再上传。")
    return next(i for i, row in enumerate(first) if 2 * _width(row) > widest)


def _width(row: _Row) -> int:
    return sum(map(bool, row.cells))


def _headings(row: _Row) -> list[str]:
    headings = [squeeze(cell) for cell in row.cells]
    named = [heading for heading in headings if heading]
    twice = sorted({heading for heading in named if named.count(heading) > 1})
    if twice:
        raise SheetError(f"表头有重复的列：{'、'.join(twice)}，请改为不同的名称。")
    if any(headings[MOST_COLUMNS:]):
        raise SheetError(f"表格最多 {MOST_COLUMNS} 列，请删去不需要的列。")
    return headings


def _bounded(rows: Iterable[_Row]) -> Iterator[_Row]:
    for count, row in enumerate(rows, 1):
        if count > MOST_ROWS:
            raise SheetError(f"表格最多 {MOST_ROWS} 行，请分成几份上传。")
        yield row


def _line(headings: list[str], row: _Row) -> Line:
    cells = [*row.cells, *[""] * len(headings)]
    named = zip(headings, cells, strict=False)
    return Line(row.number, {heading: cell for heading, cell in named if heading})
