"""One person's row of a roster, and which of a table's rows to believe where its lines say more."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from statistics import median

from extractors.kinds.roster_columns import COLUMN_TAKES
from extractors.kinds.roster_headless import headless_rows
from extractors.kinds.take import Taken
from extractors.layout.grid import Cell
from extractors.layout.pieces import Piece
from extractors.layout.sheet import Sheet
from schemas.facts import FieldValue

_OWN = ("name", "id_number")
"""Columns whose cells hold one person each."""


@dataclass(frozen=True)
class TableRow:
    """One person: the values that were read, and every cell of the row, read or not, by column."""

    values: dict[str, Taken]
    cells: dict[str, Cell]

    @property
    def number(self) -> FieldValue | None:
        """The identity number."""
        taken = self.values.get("id_number")
        return taken.value if taken else None


def read_row(cells: Mapping[str, Cell]) -> TableRow:
    """A row by its cells."""
    read = {n: COLUMN_TAKES[n](cell.piece) for n, cell in cells.items() if cell.piece}
    return TableRow({name: taken for name, taken in read.items() if taken}, dict(cells))


def rows_by_lines(sheets: Sequence[Sheet], *, ruled: bool = False) -> list[TableRow]:
    """The rows that the lines with an identity number tell by themselves."""
    return [read_row(row) for sheet in sheets for row in headless_rows(sheet, ruled=ruled)]


def completed(rows: Sequence[TableRow], lines: Sequence[TableRow]) -> list[TableRow]:
    """The table's rows with those that only a line tells, whose rulings were lost.

    A row that several lines run through is told by these, as is one of which its line says as much.
    """
    told = {line.number: line for line in lines}
    kept = [row for row in rows if not _run_through(row, lines) and _fuller(row, told)]
    numbers = {row.number for row in kept}
    return sorted([*kept, *(line for line in lines if line.number not in numbers)], key=_place)


def _run_through(row: TableRow, lines: Sequence[TableRow]) -> bool:
    """Whether the lines of several people stand in a row's own cells."""
    cells = [row.cells[name] for name in _OWN if name in row.cells]
    return any(_holds(cell, line) for cell in cells for line in lines if line.number != row.number)


def _holds(cell: Cell, line: TableRow) -> bool:
    number = line.cells["id_number"]
    return cell.page == number.page and cell.box.y0 < number.box.centre[1] < cell.box.y1


def _fuller(row: TableRow, lines: Mapping[FieldValue | None, TableRow]) -> bool:
    """Whether a row says more than its person's line."""
    line = lines.get(row.number)
    return line is None or len(row.values) > len(line.values)


def _place(row: TableRow) -> tuple[int, float]:
    """Page and height of a row."""
    cells = list(row.cells.values())
    return cells[0].page, median(cell.box.centre[1] for cell in cells)


def counted_apart(rows: Sequence[TableRow]) -> list[TableRow]:
    """The rows, of which several that share the print of one number leave it to the nearest.

    A column that lost all but one of its figures looks like one merged over its rows.
    """
    return [row if _nearest(row, rows) else _uncounted(row) for row in rows]


def _nearest(row: TableRow, rows: Sequence[TableRow]) -> bool:
    """Whether no other row stands nearer to the number that this one has."""
    cell = row.cells.get("seq")
    if cell is None or not cell.piece:
        return True
    sharing = [other for other in rows if _same_print(other.cells.get("seq"), cell)]
    y = cell.piece.box.centre[1]
    return min(sharing, key=lambda other: abs(_place(other)[1] - y)) is row


def _same_print(one: Cell | None, other: Cell) -> bool:
    return one is not None and bool(one.piece) and one.piece.glyphs[0] is other.piece.glyphs[0]


def _uncounted(row: TableRow) -> TableRow:
    values = {name: taken for name, taken in row.values.items() if name != "seq"}
    empty = replace(row.cells["seq"], piece=Piece(()))
    return TableRow(values, {**row.cells, "seq": empty})
