"""Which of a roster's cells to look at again: numbers unproven, what is missing, what is odd."""

from collections.abc import Sequence

from extractors.kinds.take import Taken
from extractors.layout.grid import Cell
from extractors.values.id_numbers import parse_id
from extractors.values.text import MIDDLE_DOT

_SURE = {"name": 0.85, "id_number": 1.01}
_SURE_ELSE = 0.6
"""A cell whose weakest character scored less than this is read again."""

_LONG_NAME = 5
"""A name as long as this has a dot, which is easily lost."""

Values = dict[str, Taken]


def worth_a_look(rows: Sequence[Values], cells: Sequence[dict[str, Cell]]) -> list[tuple[int, str]]:
    """Which cells to read again: numbers first, then what is missing, then what is doubtful."""
    ranked = []
    for i, row in enumerate(cells):
        for name in row:
            rank = _rank(name, i, rows)
            if rank is not None:
                ranked.append((rank, i, name))
    return [(i, name) for _, i, name in sorted(ranked)]


def _rank(name: str, i: int, rows: Sequence[Values]) -> tuple[int, float] | None:
    taken = rows[i].get(name)
    if name == "id_number":
        return None if taken and taken.certain else (0, 0.0)
    if taken is None:
        return 1, 0.0
    weakest = taken.piece.weakest
    doubtful = weakest < _SURE.get(name, _SURE_ELSE) or _odd(name, taken, i, rows)
    return (2, weakest) if doubtful else None


def _odd(name: str, taken: Taken, i: int, rows: Sequence[Values]) -> bool:
    """Whether the rest of the roster speaks against a value that was read."""
    if name == "name":
        return _lacks_dot(name, taken)
    if name == "seq":
        return _out_of_order(i, rows)
    number = rows[i].get("id_number")
    if name != "gender" or not number or not number.certain:
        return False
    parsed = parse_id(str(number.value))
    return parsed is not None and parsed.gender != taken.value


def _lacks_dot(name: str, taken: Taken) -> bool:
    text = str(taken.value)
    return name == "name" and len(text) >= _LONG_NAME and MIDDLE_DOT not in text


def _out_of_order(i: int, rows: Sequence[Values]) -> bool:
    """Whether a row's number neither follows the one before nor precedes the one behind."""
    here = _seq(rows, i)
    return here is not None and here - 1 != _seq(rows, i - 1) and here + 1 != _seq(rows, i + 1)


def _seq(rows: Sequence[Values], i: int) -> int | None:
    taken = rows[i].get("seq") if 0 <= i < len(rows) else None
    return taken.value if taken and isinstance(taken.value, int) else None
