"""The head of a roster's table: which columns it has, by their headings and by what they hold."""

import re
from collections.abc import Sequence
from dataclasses import replace

from extractors.frames import PixelBox
from extractors.kinds import take
from extractors.kinds.roster_continued import continued, is_id, level
from extractors.kinds.roster_decks import without_decks
from extractors.kinds.roster_headings import Heading, headings
from extractors.kinds.roster_words import IGNORED, above_one_another, both, parts_of
from extractors.kinds.surnames import looks_like_name
from extractors.layout.columns import Column
from extractors.layout.grid import Row
from extractors.layout.pieces import Piece
from extractors.layout.sheet import Sheet
from extractors.values.counts import parse_count

_LONGEST_HEADING = 12
_FEWEST = 3
"""Columns below which a row of words is no head."""

_PERSON = frozenset({"name", "id_number"})


def find_head(sheet: Sheet, former: Sequence[Column] = ()) -> list[Column]:
    """The columns of the row that names most of them, left to right; none where there is no head.

    ``former``: the columns of the page before. A page of continuation without a head of its own
    has the same, if as many cells lie side by side on it.
    """
    spots = headings(sheet)
    best: list[Heading] = []
    for spot in spots:
        row = [s for s in spots if level(s.box, spot.box)]
        names = {part for s in row for part in parts_of(s.name)}
        if len(names) > len({part for c in best for part in parts_of(c.name)}) and _PERSON & names:
            best = row
    if len({part for c in best for part in parts_of(c.name)}) < _FEWEST:
        return continued(sheet, former)
    columns = [*_parted(best), *_unnamed(sheet, best)]
    return sorted(without_decks(sheet, columns), key=lambda c: c.box.x0)


def named_by_content(head: Sequence[Column], rows: Sequence[Row]) -> list[Column]:
    """The columns, renamed where what they hold says better what they are than their heading."""
    columns = _numbered(head, rows)
    for name, fits in (("id_number", is_id), ("gender", _is_gender), ("name", _is_name)):
        counts = [sum(fits(row[i].piece) for row in rows) for i in range(len(columns))]
        named = [i for i, column in enumerate(columns) if name in parts_of(column.name)]
        open_ = [i for i, c in enumerate(columns) if c.name == IGNORED or name == "id_number"]
        best = max(open_, key=lambda i: counts[i], default=None)
        held = max((counts[i] for i in named), default=0)
        if best is None or best in named or counts[best] <= max(held, len(rows) // 2):
            continue
        columns = [replace(c, name=IGNORED) if c.name == name else c for c in columns]
        columns[best] = replace(columns[best], name=name)
    return _graded(columns, rows)


def _graded(columns: list[Column], rows: Sequence[Row]) -> list[Column]:
    """The columns, of which one of trades holds levels, too, where its heading does not say so."""
    if any("grade" in parts_of(column.name) for column in columns):
        return columns
    return [
        replace(column, name=both("occupation", "grade"))
        if column.name == "occupation" and _with_grades([row[i].piece for row in rows])
        else column
        for i, column in enumerate(columns)
    ]


def _with_grades(cells: Sequence[Piece]) -> bool:
    """Whether a level and two more characters stand in most cells that hold print."""
    printed = [piece for piece in cells if piece]
    grades = [(piece, taken) for piece in printed if (taken := take.grade(piece))]
    told = sum(len(piece.text) - len(taken.piece.text) > 1 for piece, taken in grades)
    return told > 1 and 3 * told > 2 * len(printed)


def _numbered(head: Sequence[Column], rows: Sequence[Row]) -> list[Column]:
    """The columns, of which one that counts the rows is their number where no heading says so."""
    columns = list(head)
    if rows and not any(column.name == "seq" for column in columns):
        counts = [sum(parse_count(row[i].piece.text) == k for k, row in enumerate(rows, 1))
                  for i in range(len(columns))]  # fmt: skip
        best = counts.index(max(counts))
        if columns[best].name == IGNORED and counts[best] == len(rows):
            columns[best] = replace(columns[best], name="seq")
    return columns


def holds_id(piece: Piece) -> bool:
    """Whether a run of print holds an identity number, or nearly one."""
    return bool(re.search(r"[0-9OoIl|]{14,}", piece.text))


def _is_gender(piece: Piece) -> bool:
    return piece.text in {"男", "女"}


def _is_name(piece: Piece) -> bool:
    return looks_like_name(piece.text)


def _unnamed(sheet: Sheet, head: Sequence[Column]) -> list[Column]:
    """Headings beside the known ones that say nothing to us: their columns are columns, too."""
    blocks = [b for b in sheet.blocks if len(b.text) <= _LONGEST_HEADING]
    abreast = [b for b in blocks if any(level(b.box, c.box) for c in head)]
    return [
        Column(IGNORED, b.box)
        for b in abreast
        if not any(above_one_another(b.box, c.box) for c in head)
    ]


def _parted(row: Sequence[Heading]) -> list[Column]:
    """The headings as columns; a cell that several share, its ruling lost, is parted half-way."""
    columns = []
    for heading in row:
        cell, print_ = heading.box, heading.print
        others = [h.print for h in row if h.box == cell and h is not heading]
        left = max([cell.x0, *((o.x1 + print_.x0) / 2 for o in others if o.x0 < print_.x0)])
        right = min([cell.x1, *((print_.x1 + o.x0) / 2 for o in others if o.x0 > print_.x0)])
        columns.append(Column(heading.name, PixelBox(left, cell.y0, right, cell.y1)))
    return columns
