"""A stamped scan beside its reconciliation: points, then row by row what is said where."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from sqlalchemy.orm import Session

from extractors.checks.messages import label, shown
from schemas.base import Box
from schemas.facts import FieldValue
from schemas.reconciliation import Cell, CellState, Point, ReconciledRow, Reconciliation, RowState
from schemas.report import Report
from service.accounts.callers import Caller
from service.documents import store as documents
from service.documents.results import Notice
from service.errors import ConflictError
from service.rosters import store
from service.rosters.comparing import reconciled
from service.rosters.forms import name_of
from service.rosters.rendering import CELL_WORDS, ROW_WORDS, SOURCE_WORDS
from service.rosters.returns import found, found_return, may_accept, open_roster
from service.rosters.returns_router import return_view
from service.rosters.schemas import ReturnView, RosterView
from service.rosters.tables import Roster, RosterReturn
from service.web.case_papers import Paper
from service.web.comparing import Piece, pieces

_FINE = {CellState.SAME, CellState.NOT_PRINTED}


@dataclass(frozen=True)
class Said:
    """What one source says of one value, or several that agree: 申报、名册."""

    sources: str
    pieces: Sequence[Piece]


@dataclass(frozen=True)
class CellLine:
    """One value: as agreed on, or what each source says; its place on the scan."""

    name: str
    label: str
    state: CellState
    words: str
    text: str | None
    said: Sequence[Said]
    page: int | None
    box: Box | None


@dataclass(frozen=True)
class RowLine:
    """One person. ``number``: the row on the scan from 1; ``box``: around what was read of it."""

    number: int | None
    state: RowState
    words: str
    reason: str | None
    cells: Sequence[CellLine]
    page: int | None
    box: Box | None


@dataclass(frozen=True)
class Returned:
    """A list that came back. ``rows``: those to look at, then those that agree."""

    roster: RosterView
    form: str
    view: ReturnView
    scan: Paper
    result: Reconciliation | None
    points: Sequence[Point]
    rows: tuple[Sequence[RowLine], Sequence[RowLine]]
    is_open: bool
    may_accept: bool
    draft: str


def returned_of(session: Session, ids: tuple[str, str], caller: Caller, notice: Notice) -> Returned:
    """One return of one list (``ids``), by what is on file now.

    Raises:
        NotFoundError: there is none within reach.
    """
    roster = found(session, ids[0], caller)
    returned = found_return(session, roster, ids[1])
    result = reconciled(session, roster, returned, notice)
    lines = [_row(row) for row in result.rows] if result else []
    odd = [line for line in lines if line.state is not RowState.AGREES]
    points = result.points if result else []
    return Returned(
        roster=RosterView.of(roster),
        form=name_of(roster.form),
        view=return_view(session, returned),
        scan=_scan(session, returned),
        result=result,
        points=sorted(points, key=lambda point: point.state == "met"),
        rows=(odd, [line for line in lines if line.state is RowState.AGREES]),
        is_open=returned.decision is None and _is_open(session, roster, caller),
        may_accept=may_accept(returned, caller),
        draft="\n".join(_draft(points, odd)),
    )


def _is_open(session: Session, roster: Roster, caller: Caller) -> bool:
    try:
        open_roster(session, roster.id, caller)
    except ConflictError:
        return False
    return True


def _scan(session: Session, returned: RosterReturn) -> Paper:
    stored = documents.report_in_force(session, returned.document_id)
    pages = Report.model_validate(stored.report).pages if stored else []
    file = store.scan_of(session, returned).file_name
    return Paper(returned.document_id, "扫描件", file, pages, marked=False, note=None)


def _row(row: ReconciledRow) -> RowLine:
    page, box = _place(row.cells)
    return RowLine(
        number=None if row.row is None else row.row + 1,
        state=row.state,
        words=ROW_WORDS[row.state],
        reason=row.reason,
        cells=[_cell(cell) for cell in row.cells],
        page=page,
        box=box,
    )


def _place(cells: Sequence[Cell]) -> tuple[int | None, Box | None]:
    """Around all values of a row that were read on its first page."""
    page = next((cell.page for cell in cells if cell.box), None)
    boxes = [cell.box for cell in cells if cell.box and cell.page == page]
    if not boxes:
        return None, None
    x0, y0, x1, y1 = zip(*boxes, strict=True)
    return page, (min(x0), min(y0), max(x1), max(y1))


def _cell(cell: Cell) -> CellLine:
    values = {source: _text(cell, getattr(cell, source)) for source in SOURCE_WORDS}
    there = {source: text for source, text in values.items() if text is not None}
    base = there.get("listed") or there.get("on_file")
    fine = cell.state in _FINE and len(set(there.values())) <= 1
    other = next((text for text in there.values() if text != base), None)
    return CellLine(
        name=cell.name,
        label=label(cell.name),
        state=cell.state,
        words=CELL_WORDS[cell.state],
        text=next(iter(there.values()), "") if fine else None,
        said=[
            Said(_sources(there, text), pieces(text, other if text == base else base))
            for text in dict.fromkeys(there.values())
        ],
        page=cell.page,
        box=cell.box,
    )


def _sources(there: Mapping[str, str], text: str) -> str:
    return "、".join(SOURCE_WORDS[source] for source, said in there.items() if said == text)


def _text(cell: Cell, value: FieldValue | None) -> str | None:
    return None if value is None else shown(cell.name, value)


def _draft(points: Sequence[Point], rows: Sequence[RowLine]) -> Iterator[str]:
    """What sending back might say, to be edited."""
    yield from (point.message for point in points if point.state == "not_met")
    for row in rows:
        if row.state is RowState.LOOK:
            continue
        who = f"第 {row.number} 行" if row.number else "名册人员"
        name = next((cell.text or _first(cell) for cell in row.cells if cell.name == "name"), "")
        wrong = [cell.label for cell in row.cells if cell.state is CellState.DIFFERS]
        what = f"{'、'.join(wrong)}不一致，请更正" if wrong else row.reason or row.words
        yield f"{who} {name}：{what}"


def _first(cell: CellLine) -> str:
    return "".join(piece.text for piece in cell.said[0].pieces) if cell.said else ""
