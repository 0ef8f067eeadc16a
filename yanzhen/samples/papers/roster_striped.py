"""Rosters as spreadsheets print them: heads and rows by colour, in many tints, with and without lines."""

from collections.abc import Sequence
from typing import NamedTuple

from schemas.kinds import Kind
from yanzhen.samples.job import Job
from yanzhen.samples.ops import Colour
from yanzhen.samples.papers.registry import layout
from yanzhen.samples.papers.roster import Column, name_of, sign, state
from yanzhen.samples.sheet import BLACK, Look, Sheet

_KIND = Kind.ROSTER
_LYING = (297.0, 210.0)
_TALL = (210.0, 297.0)
_WHITE: Colour = (255, 255, 255)
_DARK: tuple[Colour, ...] = (
    (68, 114, 196), (31, 78, 121), (0, 112, 120), (64, 64, 64), (112, 48, 60), (84, 130, 53), (20, 20, 20),
)  # fmt: skip
_PALE: tuple[Colour, ...] = (
    (217, 226, 243), (237, 237, 237), (226, 239, 218), (255, 242, 204), (252, 228, 214), (208, 206, 206),
    (189, 215, 238),
)  # fmt: skip


class Stripes(NamedTuple):
    """A table's colours: its head's ground and letters, its tinted rows, its lines (None: none).

    ``odd``: whether the first row is tinted; ``every``: all rows are. ``again``: a head on each page.
    """

    head: Colour
    letters: Colour
    tint: Colour
    odd: bool
    lines: Colour | None
    every: bool = False
    again: bool = True
    align: str = "l"
    look: Look = Look(size=10)


class Table(NamedTuple):
    """Where a striped table stands: its corner, row height, columns, page size, last bottom."""

    x: float
    y: float
    h: float
    columns: Sequence[Column]
    size: tuple[float, float]
    bottom: float


def _dark_head(job: Job) -> Stripes:
    """White letters on a dark head over rows of which every other one is tinted."""
    head, tint = job.rng.choice(_DARK), job.rng.choice(_PALE)
    odd, align = job.rng.random() < 0.5, job.rng.choice("lc")
    return Stripes(head, _WHITE, tint, odd, None, align=align)


def _striped(job: Job, sheet: Sheet, table: Table, look: Stripes) -> tuple[Sheet, float]:
    """All rows, over as many pages as they take; the last sheet and the ``y`` below them."""
    y = _names(sheet, table, table.y, look)
    for i in range(len(job.facts["rows"])):
        if y + table.h > table.bottom:
            sheet = Sheet(job, *table.size)
            y = _names(sheet, table, 22.0, look) if look.again else 20.0
        job.rows.append({})
        job.row_places.append({})
        if look.every or (i % 2 == 0) is look.odd:
            _ground(sheet, table, (y, table.h), look.tint)
        sheet.in_row(i)
        _cells(sheet, table, (y, table.h), [t for _, _, t in table.columns], look, look.look)
        sheet.in_row(None)
        y += table.h
    return sheet, y


def _names(sheet: Sheet, table: Table, y: float, look: Stripes) -> float:
    h = table.h + 1.4
    _ground(sheet, table, (y, h), look.head)
    bold = look.look._replace(bold=True, colour=look.letters, size=look.look.size + 0.5)
    _cells(sheet, table, (y, h), [label for _, label, _ in table.columns], look, bold)
    return y + h


def _ground(sheet: Sheet, table: Table, span: tuple[float, float], colour: Colour) -> None:
    right = table.x + sum(width for width, _, _ in table.columns)
    sheet.rect(table.x, span[0], right, span[0] + span[1], 0, None, colour)


def _cells(sheet: Sheet, table: Table, span: tuple[float, float], texts: Sequence[str],
           look: Stripes, letters: Look) -> None:  # fmt: skip
    x, (y, h) = table.x, span
    for (width, _, _), text in zip(table.columns, texts, strict=True):
        sheet.cell(x, y, width, h, text, letters, look.align, frame=False)
        if look.lines:
            sheet.rect(x, y, x + width, y + h, 0.3, look.lines)
        x += width


def _foot(job: Job, sheet: Sheet, y: float, size: tuple[float, float]) -> None:
    """Declaration, signatures, date and two seals, on a page of their own where it is full."""
    if y > size[1] - 78:
        sheet, y = Sheet(job, *size), 20.0
    wide = size[0] - 40
    y = state(job, sheet, 20, y + 9, wide, Look(size=11.5)) + 7
    sign(job, sheet, (20, y), (20 + 0.36 * wide, y), ("经办人：", "单位负责人："))
    sheet.put(20 + wide, y, "{form_date}", Look(size=11.5), "r")
    for share, label, body in (
        (0.22, "申报单位（盖章）", "unit"),
        (0.8, "主管部门（盖章）", "_department"),
    ):
        sheet.put(20 + share * wide, y + 21, label, Look(size=11.5), "c")
        sheet.seal(job.facts[body], 20 + share * wide, y + 24)


@layout(_KIND, traits=("rare",))
def striped(job: Job) -> None:
    """A dark head, every other row tinted, no line anywhere; the head on the first page only at times."""
    sheet = Sheet(job, *_LYING)
    sheet.put(148.5, 20, "{year}年工勤技能岗位等级考核" + name_of(job),
              Look(size=17, face="title", value_face="title", bold=True), "c")  # fmt: skip
    sheet.put(20, 32, "申报单位：{unit}", Look(size=11.5))
    columns = ((16, "序号", "{seq}"), (40, "姓名", "{name}"), (18, "性别", "{gender}"),
               (62, "身份证号", "{id_number}"), (62, "申报工种", "{occupation}"), (58, "申报等级", "{grade}"))  # fmt: skip
    table = Table(20, 37, job.rng.choice((6.6, 7.6, 9.0)), columns, _LYING, 186)
    look = _dark_head(job)._replace(again=job.rng.random() < 0.6)
    sheet, y = _striped(job, sheet, table, look)
    _foot(job, sheet, y, _LYING)


@layout(_KIND, traits=("rare",))
def striped_and_ruled(job: Job) -> None:
    """A dark head and tinted rows between lines in the head's colour, in grey or in white."""
    sheet = Sheet(job, *_TALL)
    sheet.put(
        105, 21, name_of(job) + "（{year}年）", Look(size=17, face="title", value_face="title"), "c"
    )
    sheet.put(14, 32, "单位名称：{unit}", Look(size=11.5))
    columns = ((13, "序号", "{seq}"), (27, "姓名", "{name}"), (13, "性别", "{gender}"),
               (48, "身份证号码", "{id_number}"), (44, "工种", "{occupation}"), (37, "等级", "{grade}"))  # fmt: skip
    table = Table(14, 37, job.rng.choice((7.0, 8.4)), columns, _TALL, 270)
    look = _dark_head(job)._replace(align="c")
    lines = job.rng.choice((look.head, (160, 160, 160), _WHITE, BLACK))
    sheet, y = _striped(job, sheet, table, look._replace(lines=lines, every=lines == _WHITE))
    _foot(job, sheet, y, _TALL)


@layout(_KIND, traits=("rare",))
def tight_columns(job: Job) -> None:
    """Small print in columns hardly apart, no lines, the head tinted palely and printed in black."""
    sheet = Sheet(job, *_TALL)
    sheet.put(
        105, 20, "{year}年度" + name_of(job), Look(size=16, face="title", value_face="title"), "c"
    )
    sheet.put(20, 30, "填报单位：{unit}", Look(size=11))
    columns = ((10, "序号", "{seq}"), (24, "姓名", "{name}"), (10, "性别", "{gender}"),
               (35, "公民身份号码", "{id_number}"), (52, "工作单位", "{unit}"), (24, "工种", "{occupation}"),
               (25, "级别", "{grade}"))  # fmt: skip
    pale = job.rng.choice(_PALE)
    look = Stripes(
        pale, BLACK, _WHITE, False, None, again=job.rng.random() < 0.5, look=Look(size=8.5)
    )
    sheet, y = _striped(job, sheet, Table(15, 35, 6.2, columns, _TALL, 274), look)
    _foot(job, sheet, y, _TALL)
