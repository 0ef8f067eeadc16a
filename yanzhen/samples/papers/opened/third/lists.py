"""Rows of a list over as many pages as they take, with whatever is drawn under and about them."""

from collections.abc import Callable, Sequence
from typing import NamedTuple

from schemas.kinds import Form
from yanzhen.samples.job import Job
from yanzhen.samples.sheet import Look, Sheet

Column = tuple[float, str, str]
NAMES = {
    Form.PASSED_LIST: "网上资格审查通过人员名册表",
    Form.ONSITE_LIST: "需现场审查人员名册表",
    Form.NAME_LIST: "申报人员名单",
}


class Plan(NamedTuple):
    """Where rows go (``x``, ``h``, from the first page's ``y`` to ``bottom``) and how they look.

    ``head`` draws the names of the columns and returns the ``y`` below; ``under`` draws a row's
    ground before its values, by its number on the page.
    """

    size: tuple[float, float]
    x: float
    y: float
    h: float
    bottom: float
    columns: Sequence[Column]
    look: Look
    head: Callable[[Sheet, float], float]
    under: Callable[[Sheet, float, int], None]
    align: str = "c"
    top: float = 20.0


def listed(job: Job, sheet: Sheet, plan: Plan, need: float) -> tuple[list[Sheet], float]:
    """All rows; the pages that they took and the ``y`` below, with ``need`` mm left on the last."""
    sheets, y, on_page = [sheet], plan.head(sheet, plan.y), 0
    for i in range(len(job.facts["rows"])):
        if y + plan.h > plan.bottom:
            sheets.append(Sheet(job, *plan.size))
            y, on_page = plan.head(sheets[-1], plan.top), 0
        _row(job, sheets[-1], plan, y, i, on_page)
        y, on_page = y + plan.h, on_page + 1
    if y + need > plan.size[1] - 8:
        sheets.append(Sheet(job, *plan.size))
        y = plan.top
    return sheets, y


def _row(job: Job, sheet: Sheet, plan: Plan, y: float, index: int, on_page: int) -> None:
    """One person's values on the row's ground."""
    job.rows.append({})
    job.row_places.append({})
    plan.under(sheet, y, on_page)
    sheet.in_row(index)
    x = plan.x
    for width, _, template in plan.columns:
        sheet.cell(x, y, width, plan.h, template, plan.look, plan.align, frame=False)
        x += width
    sheet.in_row(None)


def named(sheet: Sheet, plan: Plan, y: float, h: float, look: Look) -> None:
    """The names of the columns, a ``/`` in one parting its two lines."""
    x = plan.x
    for width, label, _ in plan.columns:
        lines = label.split("/")
        for n, line in enumerate(lines):
            at = x + 1.5 if plan.align == "l" else x + width / 2
            sheet.put(at, y + h / 2 + (n - (len(lines) - 1) / 2) * 4.6, line, look, plan.align)
        x += width


def widths(plan: Plan) -> list[float]:
    """The edges of the columns from left to right."""
    edges = [plan.x]
    for width, _, _ in plan.columns:
        edges.append(edges[-1] + width)
    return edges


def declared(job: Job, sheet: Sheet, x: float, y: float, w: float, text: str, look: Look) -> float:
    """The declaration ``text``, where this form has one and nobody left it away; the ``y`` below."""
    if job.form is Form.NAME_LIST:
        return y
    shown = bool(job.facts["statement_present"])
    below = sheet.prose(x, y, w, text, look, 1.75) if shown else y
    sheet.note("statement_present", shown, (x, y - 3, x + w, below - 2) if shown else None)
    return below
