"""Lists as files: PDF to print, sign and stamp, xlsx and CSV to send along."""

from collections.abc import Mapping, Sequence
from enum import StrEnum

from extractors.checks import messages
from extractors.checks.reconciliation import declaration_of
from extractors.checks.roster import DECLARING_FORMS
from schemas.reconciliation import Reconciliation
from service.papers import render_pdf
from service.rosters.forms import COLUMNS, SEAL_PLACES, SIGNERS, cells, headings, name_of
from service.rosters.tables import Roster, RosterRow
from service.sheets import write_csv, write_xlsx

ERASED = "（个人信息已删除）"
ROW_WORDS = {
    "agrees": "一致",
    "look": "需人工核对",
    "differs": "不一致",
    "missing": "缺少",
    "unlisted": "多出",
}
CELL_WORDS = {
    "same": "",
    "not_printed": "",
    "unread": "未读出",
    "lookalike": "形近，可能误读",
    "differs": "不一致",
}
SOURCE_WORDS = {"on_file": "申报", "listed": "名册", "electronic": "电子版", "scanned": "扫描件"}
"""What states of rows and cells, and sources of values, are called."""


class TableFormat(StrEnum):
    """A table for spreadsheet programs."""

    XLSX = "xlsx"
    CSV = "csv"


class FileFormat(StrEnum):
    """How a list is wanted."""

    PDF = "pdf"
    XLSX = "xlsx"
    CSV = "csv"


MEDIA_TYPES: Mapping[str, str] = {
    "pdf": "application/pdf",
    "xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    "csv": "text/csv; charset=utf-8",
}


def roster_file(roster: Roster, rows: Sequence[RosterRow], wanted: FileFormat) -> bytes:
    """A list as it was produced, whatever has changed since."""
    table = [
        cells(row.position, row.values if row.values is not None else {"name": ERASED})
        for row in rows
    ]
    if wanted is FileFormat.PDF:
        return _pdf(roster, table)
    if wanted is FileFormat.XLSX:
        return write_xlsx(headings(), table, title=name_of(roster.form))
    return write_csv(headings(), table)


def _pdf(roster: Roster, table: Sequence[Sequence[str]]) -> bytes:
    declares = roster.form in DECLARING_FORMS
    names = [row[list(COLUMNS).index("name")] for row in table]
    values = {
        "titles": [roster.title, name_of(roster.form)],
        "number": roster.number,
        "unit": roster.unit,
        "columns": [{"label": label, "width": width} for label, width in COLUMNS.values()],
        "rows": table,
        "declaration": declaration_of(names[0], roster.count) if declares else None,
        "signers": SIGNERS if declares else (),
        "seal_places": SEAL_PLACES,
    }
    return render_pdf("papers/roster.html.j2", values)


def result_file(found: Reconciliation, wanted: TableFormat) -> bytes:
    """What became of each row and value, as a table."""
    columns = [name for name in COLUMNS if name != "seq"]
    head = ["结果", "说明", "名册行", *(messages.label(name) for name in columns)]
    table = [
        [ROW_WORDS[row.state], row.reason or "", "" if row.row is None else row.row + 1]
        + [_cell(cell.model_dump()) for cell in row.cells]
        for row in found.rows
    ]
    if wanted is TableFormat.XLSX:
        return write_xlsx(head, table, title="核对结果")
    return write_csv(head, table)


def _cell(cell: Mapping[str, object]) -> str:
    """One value where all sources agree, else each source's with what is the matter."""
    said = {
        label: messages.shown(str(cell["name"]), value)
        for source, label in SOURCE_WORDS.items()
        if isinstance(value := cell[source], str | int)
    }
    if len(set(said.values())) <= 1 and not CELL_WORDS[str(cell["state"])]:
        return next(iter(said.values()), "")
    each = "；".join(f"{label}：{text}" for label, text in said.items())
    return f"{each}（{CELL_WORDS[str(cell['state'])] or '一致'}）"
