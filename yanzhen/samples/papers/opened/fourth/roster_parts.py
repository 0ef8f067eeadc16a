"""What the fourth generation's rosters share: names of lists, edges, grouped rows, page feet."""

from collections.abc import Sequence
from itertools import pairwise

from schemas.kinds import Form, Kind
from yanzhen.samples.job import Job
from yanzhen.samples.papers.opened.third.lists import Column
from yanzhen.samples.sheet import Look, Sheet

KIND = Kind.ROSTER
LYING = (297.0, 210.0)
TALL = (210.0, 297.0)
TITLES = {
    Form.PASSED_LIST: "网上资格审查通过人员名册表",
    Form.ONSITE_LIST: "需现场审查人员名册表",
    Form.NAME_LIST: "申报人员名单",
}


def title_of(job: Job) -> str:
    """The list's name by its form."""
    return TITLES[job.form or Form.PASSED_LIST]


def declares(job: Job) -> bool:
    """Whether this form has the declaration and its signatures."""
    return job.form is not Form.NAME_LIST


def edges(x: float, columns: Sequence[Column]) -> list[float]:
    """The columns' edges from left to right."""
    found = [x]
    for width, _, _ in columns:
        found.append(found[-1] + width)
    return found


def values(sheet: Sheet, x: float, y: float, h: float, columns: Sequence[Column], look: Look,
           index: int, align: str = "c") -> None:  # fmt: skip
    """One person's values, without lines."""
    job = sheet.job
    job.rows.append({})
    job.row_places.append({})
    sheet.in_row(index)
    for (width, _, template), left in zip(columns, edges(x, columns), strict=False):
        sheet.cell(left, y, width, h, template, look, align, frame=False)
    sheet.in_row(None)


def labels(sheet: Sheet, x: float, y: float, h: float, columns: Sequence[Column], look: Look,
           align: str = "c") -> None:  # fmt: skip
    """The columns' names, without lines."""
    for (width, label, _), left in zip(columns, edges(x, columns), strict=False):
        sheet.cell(left, y, width, h, label, look, align, frame=False)


def boxes(
    sheet: Sheet, x: float, y: float, h: float, columns: Sequence[Column], width: float = 0.25
) -> None:
    """A row's cells as rectangles."""
    for left, right in pairwise(edges(x, columns)):
        sheet.rect(left, y, right, y + h, width)


def by_grade(job: Job) -> None:
    """Rows from the lowest grade to the highest, numbered anew; the declaration names the first."""
    rows = job.facts["rows"]
    rows.sort(key=lambda row: -row["grade"])
    for number, row in enumerate(rows, start=1):
        row["seq"] = number
    job.facts["_first"] = rows[0]["name"]


def counted(sheets: Sequence[Sheet], template: str, y: float) -> None:
    """Each page's number at its foot: ``template`` takes the page and their number."""
    for number, sheet in enumerate(sheets, start=1):
        text = template.format(number, len(sheets))
        sheet.put(sheet.canvas.width / 2, y, text, Look(size=9), "c")
