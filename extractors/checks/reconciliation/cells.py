"""One person's values, source by source."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Protocol

from extractors.checks.roster_match import Values
from extractors.checks.view import View
from extractors.values import parse_id, same_value
from extractors.values.lookalikes import may_stand_for
from schemas.facts import FieldValue, ReadField, Row
from schemas.kinds import ROW_FIELDS
from schemas.reconciliation import Cell, CellState, Source

COMPARED = tuple(name for name in ROW_FIELDS if name != "seq")
_RANK = list(CellState)


@dataclass(frozen=True)
class Sources:
    """What each source says of one person; ``row``: which of the scan's rows is theirs."""

    on_file: Values | None
    listed: Values | None
    electronic: Values | None
    scanned: Row | None
    row: int | None


class Tables(Protocol):
    """The scan and the table of one list."""

    @property
    def view(self) -> View: ...  # noqa: D102
    @property
    def electronic(self) -> Sequence[Values] | None: ...  # noqa: D102


def columns_of(tables: Tables) -> dict[Source, set[str]]:
    """Which columns the scan and the table have at all: forms vary."""
    return {
        "scanned": {name for _, row in tables.view.rows for name in row},
        "electronic": {name for row in tables.electronic or [] for name in row},
    }


def compare(view: View, sources: Sources, columns: Mapping[Source, set[str]]) -> list[Cell]:
    """Every value of one person against the application, else against the list."""
    return [_cell(view, name, sources, columns) for name in COMPARED]


def _cell(view: View, name: str, sources: Sources, columns: Mapping[Source, set[str]]) -> Cell:
    on_file, listed, table = (
        values.get(name) if values else None
        for values in (sources.on_file, sources.listed, sources.electronic)
    )
    read = sources.scanned.get(name) if sources.scanned else None
    wanted = on_file if sources.on_file is not None else listed
    states = [
        _plain(name, wanted, listed) if sources.listed is not None else CellState.SAME,
        _plain(name, wanted, table)
        if _is_in(sources.electronic, name, columns)
        else CellState.SAME,
        _read(view, wanted, read, is_printed=name in columns["scanned"])
        if sources.scanned is not None
        else CellState.SAME,
    ]
    known = sources.on_file is not None or sources.listed is not None
    return Cell(
        name=name,
        state=max(states, key=_RANK.index) if known else CellState.SAME,
        on_file=on_file,
        listed=listed,
        electronic=table,
        scanned=read.value if read else None,
        page=read.page if read else None,
        box=read.box if read else None,
    )


def _is_in(row: Values | None, name: str, columns: Mapping[Source, set[str]]) -> bool:
    return row is not None and name in columns["electronic"]


def _plain(name: str, wanted: FieldValue | None, said: FieldValue | None) -> CellState:
    """Two values that nobody had to read off a scan."""
    if wanted is None or said is None:
        return CellState.SAME if wanted == said else CellState.DIFFERS
    if same_value(name, wanted, said):
        return CellState.SAME
    return CellState.LOOKALIKE if may_stand_for(str(said), str(wanted)) else CellState.DIFFERS


def _read(
    view: View, wanted: FieldValue | None, read: ReadField | None, *, is_printed: bool
) -> CellState:
    if read is None:
        return CellState.UNREAD if is_printed and wanted is not None else CellState.NOT_PRINTED
    if wanted is None:
        return CellState.DIFFERS
    if view.same(read, wanted):
        return CellState.SAME
    shape = not _is_proven(read) and may_stand_for(str(read.value), str(wanted))
    misread = view.may_be_misread(read, wanted) or shape
    return CellState.LOOKALIKE if misread else CellState.DIFFERS


def _is_proven(read: ReadField) -> bool:
    """An identity number whose check digit holds is somebody's, not a misreading of another's."""
    number = parse_id(str(read.value)) if read.name == "id_number" else None
    return number is not None and number.valid_checksum
