"""The rows of a roster's table, in values and in places."""

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace

from extractors.kinds.roster_columns import CLOSED, cells_of
from extractors.kinds.roster_continued import by_print
from extractors.kinds.roster_head import find_head, holds_id, named_by_content
from extractors.kinds.roster_rows import TableRow, completed, counted_apart, read_row, rows_by_lines
from extractors.kinds.roster_two_rows import second_head, with_second
from extractors.kinds.roster_words import IGNORED, above_one_another, parts_of
from extractors.kinds.surnames import looks_like_name
from extractors.kinds.take import Taken
from extractors.layout.columns import Column
from extractors.layout.grid import Cell, table_rows
from extractors.layout.pieces import Piece, parted_at_gaps
from extractors.layout.sheet import Sheet
from extractors.values.id_numbers import parse_id
from schemas.facts import FieldValue

_FEWEST = 3
"""Rows from which a column shows whether it is the one that its head names."""

_APART = 0.5
"""Of a character's height: a row's number stands so far before a name."""

_NUMBER = re.compile(r"(?<![0-9])[0-9]{17}[0-9X](?![0-9])")

_FOOT = re.compile(
    r"(?:[经承]办人|(?:单位)?(?:主要)?负责人|填表人|审核人|声明|承诺|合计|总计|日期|(?:单位|主管部门)意见).{0,6}"
)


def read_rows(sheets: Sequence[Sheet]) -> list[TableRow]:
    """The rows of a roster's pages, top to bottom; by their lines alone where no head is found."""
    rows: list[TableRow] = []
    head: list[Column] = []
    for sheet in sheets:
        found, head = _read_page(sheet, head)
        rows += found
    if not rows:
        return _in_order(rows_by_lines(sheets) or rows_by_lines(sheets, ruled=True))
    if _misaligned(rows):
        return _in_order(_realigned(rows, sheets))
    if _swallowed(rows, sheets):
        rows = completed(rows, rows_by_lines(sheets, ruled=True))
    return _in_order(counted_apart(rows))


def _misaligned(rows: Sequence[TableRow]) -> bool:
    """Whether a column of a closed set of values holds hardly any: it is not what its head says."""
    return any(_strange(rows, name) for name in CLOSED)


def _swallowed(rows: Sequence[TableRow], sheets: Sequence[Sheet]) -> bool:
    """Whether an identity number that its digits prove is in no row: a worn ruling joined two."""
    lines = (row.text for sheet in sheets for block in sheet.blocks for row in block.rows)
    printed = {m.group() for line in lines for m in _NUMBER.finditer(line)}
    read = {row.values["id_number"].value for row in rows if "id_number" in row.values}
    proven = {n for n in printed if (parsed := parse_id(n)) and parsed.is_sound}
    return bool(proven - read)


def _said(rows: Sequence[TableRow]) -> int:
    return sum(len(row.values) for row in rows)


def _strange(rows: Sequence[TableRow], name: str) -> bool:
    printed = [row for row in rows if name in row.cells and row.cells[name].piece]
    read = sum(name in row.values for row in printed)
    return len(printed) >= _FEWEST and 2 * read < len(printed)


def _realigned(rows: Sequence[TableRow], sheets: Sequence[Sheet]) -> Sequence[TableRow]:
    """The rows by their lines alone where these say more, else the same ones in doubt."""
    by_lines = rows_by_lines(sheets, ruled=True)
    if _said(by_lines) > _said(rows):
        return by_lines
    return [replace(row, values=_doubted(row.values)) for row in rows]


def _doubted(values: Mapping[str, Taken]) -> dict[str, Taken]:
    """Values of which none but a proven one can be trusted to stand in its column."""
    return {
        n: v if v.certain or n in CLOSED else replace(v, contradicted=True)
        for n, v in values.items()
    }


def _in_order(rows: Sequence[TableRow]) -> list[TableRow]:
    """The rows, of which a doubted number stands where the ones beside it want it."""
    numbers = [taken.value if (taken := row.values.get("seq")) else None for row in rows]
    sure = [
        replace(row.values["seq"], contradicted=False)
        if number is not None and _wanted(numbers, i)
        else row.values.get("seq")
        for i, (row, number) in enumerate(zip(rows, numbers, strict=True))
    ]
    return [
        replace(row, values={**row.values, "seq": seq}) if seq else row
        for row, seq in zip(rows, sure, strict=True)
    ]


def _wanted(numbers: Sequence[FieldValue | None], i: int) -> bool:
    """Whether a row's number follows the one before it, and the next one follows it."""
    here = numbers[i]
    steps = [(k, numbers[k]) for k in (i - 1, i + 1) if 0 <= k < len(numbers)]
    told = [isinstance(here, int) and there == here + k - i for k, there in steps]
    return bool(told) and all(told)


def _read_page(sheet: Sheet, former: list[Column]) -> tuple[list[TableRow], list[Column]]:
    """One page's rows, and the columns for a page behind it."""
    head = find_head(sheet, former)
    if not head:
        return [], former
    if lower := second_head(sheet, head):
        head = [column for column in head if column not in lower]
        return _in_two_rows(sheet, head, lower), head
    cells = [row for row in table_rows(sheet, head, _starts(sheet, head)) if not _is_foot(row)]
    head = named_by_content(head, cells)
    named = [_named(head, row) for row in cells]
    read = [read_row(row) for row in named]
    return [row for row in read if _is_person(row.values)], by_print(head, cells)


def _in_two_rows(sheet: Sheet, head: list[Column], lower: list[Column]) -> list[TableRow]:
    """One page's people, each of whom has two rows."""
    numbered = any("id_number" in parts_of(column.name) for column in lower)
    starts = _names_under(head) if numbered else _starts(sheet, head)
    rows = [row for row in table_rows(sheet, head, starts) if not _is_foot(row)]
    first = [row for row in rows if any(starts(cell.piece) for cell in row if cell.piece)]
    pairs = with_second(first, table_rows(sheet, lower, lambda _: False))
    named = [_named(head, row) | _named(lower, second) for row, second in pairs]
    return [read for cells in named if _is_person((read := read_row(cells)).values)]


def _is_person(values: Mapping[str, Taken]) -> bool:
    """Whether a row holds a number, or a name and something said of it."""
    return "id_number" in values or ("name" in values and len(values) > 1)


def _starts(sheet: Sheet, head: Sequence[Column]) -> Callable[[Piece], bool]:
    """What print can only stand in a row: a number; of a list without any, a name in its column."""
    named = any("name" in parts_of(column.name) for column in head)
    if not named or any(holds_id(block.piece) for block in sheet.blocks):
        return holds_id
    return _names_under(head)


def _names_under(head: Sequence[Column]) -> Callable[[Piece], bool]:
    """Whether print is a name in the column of names."""
    named = [column.box for column in head if "name" in parts_of(column.name)]

    def names(piece: Piece) -> bool:
        runs = (run for run in parted_at_gaps(piece, _APART) if looks_like_name(run.text))
        return any(above_one_another(box, run.box) for run in runs for box in named)

    return names


def _is_foot(row: Sequence[Cell]) -> bool:
    """Whether a row is no person's but the form's: who signs, the declaration, the sum."""
    return any(_FOOT.fullmatch(cell.piece.text) for cell in row)


def _named(head: Sequence[Column], row: Sequence[Cell]) -> dict[str, Cell]:
    """A row's cells by column; of two columns of one name the first is meant."""
    pairs = reversed([(c.name, cell) for c, cell in zip(head, row, strict=bool(row))])
    parts = (cells_of(name, cell) for name, cell in pairs if name != IGNORED)
    return {name: cell for part in parts for name, cell in part.items()}
