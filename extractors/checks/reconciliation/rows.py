"""Rows of a stamped scan and of its table against the people listed and on file."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from extractors.checks.quality import is_hard_to_read
from extractors.checks.reconciliation.cells import Sources, columns_of, compare
from extractors.checks.roster_match import Values, match, values_of
from extractors.checks.roster_rows import stands_on_page
from extractors.checks.sought import Print
from extractors.checks.view import View
from schemas.facts import Row
from schemas.reconciliation import Cell, CellState, ReconciledRow, RowState, Source

_TWICE = "名册上重复出现，请核对。"
_NOT_ON_FILE = "不在本单位应列入的人员中，请核对。"
_LEFT_OUT = "应列入名册，但{places}没有此人，请核对。"
_NO_LONGER = "名册生成后，此人的申报已不在应列入之列，请核对。"
_SINCE = "名册生成后才应列入，请重新生成名册。"
_PERHAPS = "没有读出此人的整行，但页面上可能印有，请人工核对。"
_UNSURE = "这一行未能可靠读出，请人工核对。"
_PLACES = {"listed": "生成的名册上", "electronic": "电子版上", "scanned": "扫描件上"}


@dataclass(frozen=True)
class Known:
    """One person by the list as produced and by the application as it stands now, or by either."""

    application_id: str
    listed: Values | None
    on_file: Values | None

    @property
    def values(self) -> Values:
        """What counts: the application as it stands."""
        return self.on_file or self.listed or {}


@dataclass(frozen=True)
class Sides:
    """What is compared. ``electronic`` is None where no table came with the scan."""

    view: View
    people: Sequence[Known]
    electronic: Sequence[Values] | None


def reconcile_rows(sides: Sides) -> Iterator[ReconciledRow]:
    """A row for every person that any side knows, those on file first."""
    rows = dict(sides.view.rows)
    wanted = {n: known.values for n, known in enumerate(sides.people)}
    scanned = match({i: values_of(row) for i, row in rows.items()}, wanted)
    tables = match(dict(enumerate(sides.electronic or [])), wanted)
    columns = columns_of(sides)
    on_scan = {number: index for index, number in scanned.pairs.items()}
    in_table = {number: index for index, number in tables.pairs.items()}
    printed = Print(sides.view.lines)
    for number, known in enumerate(sides.people):
        sources = _sources(sides, known, on_scan.get(number), in_table.get(number), rows)
        yield _known_row(sides, known, sources, columns, printed)
    yield from _strangers(sides, rows, scanned.printed, tables.printed, columns)


def _sources(
    sides: Sides,
    known: Known,
    scanned: int | None,
    electronic: int | None,
    rows: Mapping[int, Row],
) -> Sources:
    return Sources(
        on_file=known.on_file,
        listed=known.listed,
        electronic=(sides.electronic or [])[electronic] if electronic is not None else None,
        scanned=rows[scanned] if scanned is not None else None,
        row=scanned,
    )


def _known_row(
    sides: Sides, known: Known, sources: Sources, columns: Mapping[Source, set[str]], print_: Print
) -> ReconciledRow:
    lacking = _missing_from(sides, sources)
    cells = compare(sides.view, sources, columns)
    state, reason = _state_of(cells)
    if known.on_file is None:
        state, reason = RowState.DIFFERS, _NO_LONGER
    elif known.listed is None:
        state, reason = RowState.MISSING, _SINCE
    elif lacking == ["scanned"] and _may_stand(sides.view, known, print_):
        state, reason = RowState.LOOK, _PERHAPS
    elif lacking:
        places = "、".join(_PLACES[place] for place in lacking)
        state, reason = RowState.MISSING, _LEFT_OUT.format(places=places)
    return ReconciledRow(
        state=state,
        reason=reason,
        application_id=known.application_id,
        row=sources.row,
        missing_from=lacking,
        cells=cells,
    )


def _missing_from(sides: Sides, sources: Sources) -> list[Source]:
    lacking: list[Source] = []
    if sources.listed is None:
        lacking.append("listed")
    if sides.electronic is not None and sources.electronic is None:
        lacking.append("electronic")
    if sources.scanned is None:
        lacking.append("scanned")
    return lacking


def _may_stand(view: View, known: Known, print_: Print) -> bool:
    return stands_on_page(print_, dict(known.values)) or is_hard_to_read(view)


def _state_of(cells: Sequence[Cell]) -> tuple[RowState, str | None]:
    states = {cell.state for cell in cells}
    if CellState.DIFFERS in states:
        return RowState.DIFFERS, None
    if states & {CellState.LOOKALIKE, CellState.UNREAD}:
        return RowState.LOOK, None
    return RowState.AGREES, None


def _strangers(
    sides: Sides,
    rows: Mapping[int, Row],
    scanned: Mapping[int, Values],
    electronic: Mapping[int, Values],
    columns: Mapping[Source, set[str]],
) -> Iterator[ReconciledRow]:
    """People whom only scan and table know, each once where both know them."""
    both = match(scanned, electronic)
    for index in scanned:
        table = electronic[both.pairs[index]] if index in both.pairs else None
        yield _stranger(sides, Sources(None, None, table, rows[index], index), columns)
    for number in both.wanted:
        yield _stranger(sides, Sources(None, None, electronic[number], None, None), columns)


def _stranger(sides: Sides, sources: Sources, columns: Mapping[Source, set[str]]) -> ReconciledRow:
    row = sources.scanned
    name = row.get("name") if row else None
    is_sure = sources.electronic is not None or (name is not None and sides.view.is_sure(name))
    values = values_of(row) if row else sources.electronic or {}
    twice = bool(match({0: values}, {n: k.values for n, k in enumerate(sides.people)}).pairs)
    reason = _TWICE if twice else _NOT_ON_FILE
    return ReconciledRow(
        state=RowState.UNLISTED if is_sure else RowState.LOOK,
        reason=reason if is_sure else _UNSURE,
        row=sources.row,
        missing_from=["on_file", "listed"],
        cells=compare(sides.view, sources, columns),
    )
