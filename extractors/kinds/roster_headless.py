"""Lists of people by their lines alone: each tells by itself what stands on it.

For lists without a head, and for tables whose columns do not hold what their head names.
"""

import re
from collections.abc import Iterator, Mapping, Sequence

from extractors.kinds import take
from extractors.kinds.foot import ORGANISATION
from extractors.kinds.surnames import looks_like_name
from extractors.kinds.take import HAN
from extractors.layout.grid import Cell
from extractors.layout.pieces import Piece, gaps, split_at
from extractors.layout.sheet import Sheet, same_row

_NUMBERED = re.compile(r"(?:[0-9]{1,3}|[一二三四五六七八九十]{1,3}|\([0-9]{1,3}\))[.、,)]?")
_FEWEST = 2
"""Lines of people that make a list."""

_LONGEST = 60
"""Characters beyond which a line with a number is a sentence that names somebody."""


def headless_rows(sheet: Sheet, *, ruled: bool = False) -> list[dict[str, Cell]]:
    """The cells of a page's lines that hold an identity number each, by column.

    ``ruled``: also where it stands in a table's cells.
    """
    pieces = [row for block in sheet.blocks if ruled or not block.cell for row in block.rows]
    rows = [row for row in _lines(pieces) if sum(len(p.glyphs) for p in row) <= _LONGEST]
    people = [dict(_cells(row)) for row in rows]
    found = [row for row in people if {"name", "id_number"} <= row.keys()]
    return found if len(found) >= _FEWEST else []


def _lines(pieces: Sequence[Piece]) -> Iterator[list[Piece]]:
    """The runs that stand on one line with each identity number."""
    for number in (p for p in pieces if take.id_number(p)):
        level = [p for p in pieces if same_row(p.box, number.box)]
        yield sorted(level, key=lambda p: p.box.x0)


def _cells(line: Sequence[Piece]) -> Iterator[tuple[str, Cell]]:
    seen: set[str] = set()
    for run in (run for piece in line for run in _runs(piece)):
        name = _sort(run, seen)
        if name:
            seen.add(name)
            yield name, Cell(run.glyphs[0].page, run.box, run)


def _runs(piece: Piece) -> Iterator[Piece]:
    """What gaps part, and a row's number that stands close before a name."""
    for run in split_at(piece, gaps(piece)):
        number = _NUMBERED.match(run.text)
        glued = number is not None and not re.match(r"[0-9级]", run.text[number.end() :])
        yield from split_at(run, [number.end()] if number and glued else [])


def _sort(run: Piece, seen: set[str]) -> str | None:
    """Which column a run is of, by what it holds and what stood before it."""
    sorts: Mapping[str, bool] = {
        "seq": not seen and _NUMBERED.fullmatch(run.text) is not None,
        "id_number": take.id_number(run) is not None,
        "gender": run.text in {"男", "女"},
        "grade": take.grade(run) is not None and not re.search("工种|学校", run.text),
        "unit": re.fullmatch(ORGANISATION, run.text) is not None,
        "name": looks_like_name(run.text) or (seen <= {"seq"} and _is_short(run.text)),
        "occupation": re.fullmatch(rf"[{HAN}()/]{{2,16}}", run.text) is not None,
    }
    return next((name for name, fits in sorts.items() if fits and name not in seen), None)


def _is_short(text: str) -> bool:
    """Whether the first words of a line may be a name of whatever surname."""
    return re.fullmatch(rf"[{HAN}]{{2,4}}", text) is not None
