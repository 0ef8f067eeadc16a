"""Rosters: 名册表 of passed or on-site persons and the 申报人员名单 (notice 三(五)1 and 3)."""

import re
from collections.abc import Sequence
from dataclasses import replace

from extractors.kinds import take
from extractors.kinds.base import Cue, KindReading, PaperText, Spec, read_specs
from extractors.kinds.foot import foot_date
from extractors.kinds.roster_foot import declaration
from extractors.kinds.roster_form import form_of
from extractors.kinds.roster_rows import TableRow
from extractors.kinds.roster_table import read_rows
from extractors.kinds.roster_unit import unlabelled_unit
from extractors.kinds.take import HAN, Taken
from extractors.layout.pieces import Piece, union
from extractors.layout.sheet import Block, Sheet, same_row
from extractors.values.counts import STATED, find_count
from extractors.values.dates import find_dates, parse_year
from extractors.values.numerals import HAN_NUMBER
from schemas.kinds import Form, Kind

_NUMBER = r"[1-9][0-9]{5}(?:19|20)[0-9]{2}(?:0[1-9]|1[0-2])[0-3][0-9]{4}[0-9Xx]"
"""An identity number in the flow of a table's print, where a date may run into it."""


def _labelled_year(piece: Piece) -> Taken | None:
    """The year behind a label of its own."""
    year = parse_year(piece.text[:6])
    return Taken(year, piece) if year else None


_UNIT = take.organisation(
    rf"^[{HAN}()]{{4,40}}",
    forbidden=r"^(?:\(|盖章|公章|主管)|意见|年.{1,3}月|情况$|(?:工种|姓名|性别|等级|级别|号码?|人员)$",
)


def _undated(piece: Piece) -> Piece:
    """What stands before the date on the same row: 填报单位:焦作市公路局　2026年4月8日."""
    dates = find_dates(piece.text)
    return piece.cut(0, dates[0].start) if dates and dates[0].start else piece


_SPECS = (
    Spec(
        "unit",
        lambda piece: _UNIT(_undated(piece)),
        (
            r"(?:申报|填报|报送|所在|报名|上报|呈报)(?:单位|部门)(?:名称)?(?:\(?(?:盖章|公章|章)\)?)?",
            r"单位(?:名称)?\((?:盖章|公章|章)\)",
            r"单位名称|单位\((?:全称|名称)\)",
            r"单位(?=:)",
        ),
    ),
    Spec(
        "form_date",
        take.date,
        (r"(?:填[报表写]|上报|申报|报送|呈报|制表|报名)(?:日期|时间)",),
    ),
    Spec("year", _labelled_year, (r"(?:申报|考核|报名|所属)?年[度份]",)),
)
_STOPS = (
    r"联系(?:人|电话|方式)", r"电话", r"填[报表]人", r"单位(?:代码|编码|性质)",
    r"主管部门", r"第[0-9]页", r"制表人?", r"打印(?:时间|日期)", r"日期",
)  # fmt: skip
_DIGITS = "[0-9O〇○零一二三四五六七八九]{4}年度?"
_YEARS = (
    rf"(?P<v>{_DIGITS})(?![{HAN_NUMBER}]{{1,3}}月)[^0-9]{{2,40}}(?:考核|名册|名单|申报|报名|审查)",
    rf"(?P<v>20[0-9]{{2}})(?=[{HAN}]度?(?:机关|事业|工勤|工考))",
    rf"\((?P<v>{_DIGITS.removesuffix('年度?')}(?:年度?)?)\)",
    rf"(?P<v>{_DIGITS.removesuffix('?')})(?=共|第|人数|单位|$)",
    r"度:?(?P<v>20[0-9]{2})(?![0-9年月./-])",
)
"""In the title, one character behind it misread; in brackets below it, or behind its label."""


class Roster:
    """A roster of any form, over one or more pages."""

    kind = Kind.ROSTER
    cues = (
        Cue(r".{0,40}人员名册表?", 8, title=True),
        Cue(
            r".{0,40}(?:申报|报名|报考|推荐).{0,4}人员(?:名单|花名册|名册|汇总表|一览表).{0,6}",
            8,
            title=True,
        ),
        Cue(r"人员名册表|申报人员名单", 4),
        Cue(r"序号", 1.5),
        Cue(r"序号姓名[^。:]{0,40}(?:申报|报考|报名|拟考|参评)(?:工种|职业|等级|级别)", 4),
        Cue(r"经审核,?我单位", 3),
        Cue(r"经办人", 1),
        Cue(r"名同志符合", 2),
        Cue(rf"(?:{_NUMBER}.{{0,90}}?){{3}}", 4),
    )

    def read(self, paper: PaperText) -> KindReading:
        """Read a roster's head, rows and foot."""
        form = form_of(paper.text)
        table = read_rows(paper.sheets)
        rows = [row.values for row in table]
        fields = read_specs(paper, _SPECS, _STOPS)
        dated = fields.get("form_date") or _form_date(_without_rows(paper, table))
        declares = form in {Form.PASSED_LIST, Form.ONSITE_LIST}
        found = (
            (
                "unit",
                fields.get("unit") or unlabelled_unit(paper, rows),
            ),
            ("year", _year(paper) or fields.get("year")),
            ("stated_count", _stated_count(paper)),
            ("form_date", dated),
            *(declaration(paper, dated) if declares else ()),
        )
        kept = {name: taken for name, taken in found if taken}
        return KindReading(form, kept, rows, [row.cells for row in table])


def _without_rows(paper: PaperText, table: Sequence[TableRow]) -> PaperText:
    """The print outside the table's rows, whose birth dates are no date of the roster."""
    return PaperText(tuple(replace(s, blocks=_outside(s, table)) for s in paper.sheets))


def _form_date(paper: PaperText) -> Taken | None:
    """The unit's date at the foot; where there is no other, the department's."""
    own = PaperText(tuple(replace(s, blocks=_own_rows(s)) for s in paper.sheets))
    return foot_date(own, printed=True) or foot_date(paper, printed=True)


def _own_rows(sheet: Sheet) -> tuple[Block, ...]:
    """The print on rows that are not the department's opinion."""
    others = [b.box for b in sheet.blocks if re.search(r"主管部门.{0,4}(?:意见|审[核查])", b.text)]
    return tuple(b for b in sheet.blocks if not any(same_row(b.box, box) for box in others))


def _outside(sheet: Sheet, table: Sequence[TableRow]) -> tuple[Block, ...]:
    boxes = [c.box for row in table for c in row.cells.values() if c.page == sheet.page]
    if not boxes:
        return sheet.blocks
    rows = union(boxes)
    return tuple(b for b in sheet.blocks if not rows.y0 < b.box.centre[1] < rows.y1)


def _year(paper: PaperText) -> Taken | None:
    for pattern in _YEARS:
        for piece in paper.search(pattern):
            year = parse_year(piece.text)
            if year:
                return Taken(year, piece)
    free = (b for sheet in paper.sheets for b in sheet.blocks if not b.cell)
    alone = next((b.piece for b in free if re.fullmatch(_DIGITS, b.text)), None)
    return Taken(year, alone) if alone and (year := parse_year(alone.text)) else None


def _stated_count(paper: PaperText) -> Taken | None:
    for piece in paper.search(*STATED):
        count = find_count(piece.text)
        if count is not None:
            number = re.search(rf"[0-9OoIl{HAN_NUMBER}百]+", piece.text)
            return Taken(count, piece.cut(*number.span()) if number else piece)
    return None
