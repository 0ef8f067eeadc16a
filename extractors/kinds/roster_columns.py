"""How the print of each column of a roster is read, and of a column that holds two values."""

import re
from collections.abc import Mapping
from dataclasses import replace

from extractors.kinds import take
from extractors.kinds.roster_words import parts_of
from extractors.kinds.take import HAN, Take, Taken
from extractors.layout.grid import Cell
from extractors.layout.pieces import Piece, join
from extractors.values.counts import parse_count
from extractors.values.id_numbers import parse_id

_LIKE_FIGURES = str.maketrans("QqgzZsSbBA", "9992255684")
"""Letters that the engine makes of a lone figure."""

_BETWEEN = re.compile(r"^[/、,:()|-]+|[/、,:(|-]+$")
"""What stands between two values of one cell."""


def _seq(piece: Piece) -> Taken | None:
    """A row's number; a lone letter stands for the figure that looks like it, and is doubted."""
    text = re.sub(r"[.、,]$", "", piece.text)
    value = parse_count(text)
    if value is None and len(text) <= 2:
        value = parse_count(text.translate(_LIKE_FIGURES))
        return Taken(value, piece, contradicted=True) if value is not None else None
    return Taken(value, piece) if value is not None else None


def _id_number(piece: Piece) -> Taken | None:
    """As elsewhere, but fifteen digits only where they give a possible birth date.

    Else they are what is left of a number of eighteen.
    """
    taken = take.id_number(piece)
    number = parse_id(str(taken.value)) if taken else None
    possible = number is not None and (len(number.raw) == 18 or number.birth_date.is_possible)
    return taken if possible else None


COLUMN_TAKES: Mapping[str, Take] = {
    "seq": _seq,
    "name": take.name,
    "gender": take.gender,
    "id_number": _id_number,
    "occupation": take.text_like(rf"[{HAN}()/]{{2,16}}"),
    "grade": take.grade,
    "unit": take.text_like(rf"[{HAN}()]{{2,40}}"),
}

CLOSED = ("gender", "grade", "id_number")
"""Columns whose values can be told by themselves."""


def cells_of(name: str, cell: Cell) -> dict[str, Cell]:
    """A cell by the name of its column; of one that holds two values, the print of each.

    The value that can be told by itself is cut out, the other is what is left; where it cannot be
    found, nothing of the cell is known for the other either.
    """
    names = parts_of(name)
    if len(names) == 1:
        return {name: cell}
    closed = next(n for n in names if n in CLOSED)
    other = next(n for n in names if n != closed)
    told = COLUMN_TAKES[closed](cell.piece) if cell.piece else None
    if told is None:
        return {closed: replace(cell, piece=Piece(()))}
    rest = _rest(cell.piece, told)
    found = {closed: _part(cell, told.piece), other: _part(cell, rest)}
    return {n: part for n, part in found.items() if part.piece}


def _rest(piece: Piece, told: Taken) -> Piece:
    """The longer of what stands before and behind a value."""
    start = next(i for i, g in enumerate(piece.glyphs) if g is told.piece.glyphs[0])
    runs = piece.cut(0, start), piece.cut(start + len(told.piece.glyphs))
    longer = max(runs, key=lambda run: len(run.glyphs))
    for edge in (_BETWEEN, _BETWEEN):
        match = edge.search(longer.text)
        longer = _without(longer, match) if match else longer
    return longer


def _without(piece: Piece, match: re.Match[str]) -> Piece:
    return join((piece.cut(0, match.start()), piece.cut(match.end())))


def _part(cell: Cell, piece: Piece) -> Cell:
    return replace(cell, box=piece.box, piece=piece) if piece else cell
