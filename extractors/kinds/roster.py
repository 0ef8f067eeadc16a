"""Rosters: 名册表 of passed or on-site persons and the 申报人员名单 (notice 三(五)1 and 3)."""

import re
from collections.abc import Sequence
from dataclasses import replace

from rapidfuzz import fuzz

from extractors.frames import PixelBox
from extractors.kinds import take
from extractors.kinds.base import Cue, KindReading, PaperText, Spec, read_specs
from extractors.kinds.foot import foot_date
from extractors.kinds.roster_table import TableRow, read_rows
from extractors.kinds.take import HAN, Taken
from extractors.layout.pieces import Piece, union
from extractors.layout.sheet import Block, Sheet, same_row
from extractors.values.counts import find_count
from extractors.values.dates import parse_year
from extractors.values.numerals import HAN_NUMBER
from schemas.kinds import Form, Kind

_NUMBER = r"[1-9][0-9]{5}(?:19|20)[0-9]{2}(?:0[1-9]|1[0-2])[0-3][0-9]{4}[0-9Xx]"
"""An identity number in the flow of a table's print, where a date may run into it."""

_FORMS = (
    (Form.ONSITE_LIST, r"现场审查.{0,4}人员|需现场"),
    (Form.PASSED_LIST, r"审查通过|通过人员|通过.{0,6}审查"),
    (Form.NAME_LIST, r"申报人员(?:名单|花名册|名册)|人员名单"),
)
_STATEMENT = (
    "等名同志符合相应工勤技能岗位等级考核申报资格条件,网上填报的个人信息和所有上报材料"
    "真实、准确,同意申报。以上如有不实,愿承担相应责任。"
)
_STATEMENT_PARTS = (
    "同志符合", "申报资格条件", "网上填报", "个人信息", "所有上报材料", "真实、准确", "同意申报",
    "如有不实", "愿承担相应责任",
)  # fmt: skip
_PARTS_ENOUGH = 6
"""Of these parts; print beside the declaration may stand between its lines."""

_STATEMENT_ENOUGH = 72
"""Similarity, 0 to 100, from which the declaration of 三(五)3 counts as printed."""


def _labelled_year(piece: Piece) -> Taken | None:
    """The year behind a label of its own."""
    year = parse_year(piece.text[:6])
    return Taken(year, piece) if year else None


_SPECS = (
    Spec(
        "unit",
        take.organisation(
            rf"^[{HAN}()]{{4,40}}", forbidden=r"^(?:\(|盖章|公章|主管)|意见|年.{1,3}月|情况$"
        ),
        (
            r"(?:申报|填报|报送|所在|报名|上报|呈报)(?:单位|部门)(?:名称)?(?:\(?(?:盖章|公章|章)\)?)?",
            r"单位(?:名称)?\((?:盖章|公章|章)\)",
            r"单位名称|单位\((?:全称|名称)\)",
            r"单位(?=:)",
        ),
    ),
    Spec("year", _labelled_year, (r"(?:申报|考核|报名|所属)?年[度份]",)),
)
_STOPS = (
    r"联系(?:人|电话|方式)", r"电话", r"填[报表](?:时间|日期|人)", r"单位(?:代码|编码|性质)",
    r"主管部门", r"第[0-9]页", r"制表(?:人|时间|日期)?", r"日期",
)  # fmt: skip
_DIGITS = "[0-9O〇○零一二三四五六七八九]{4}年度?"
_YEARS = (
    rf"(?P<v>{_DIGITS})[^0-9]{{2,40}}(?:考核|名册|名单|申报|报名|审查)",
    rf"\((?P<v>{_DIGITS.removesuffix('年度?')}(?:年度?)?)\)",
)
"""In the title, or in brackets below it."""

_SIGNERS = {
    "handler": r"[经承]办人(?:员)?(?:\(?(?:签字|签名|签章)\)?)?",
    "unit_head": r"(?:单位)?(?:主要)?负责人(?:\(?(?:签字|签名|签章)\)?)?",
}
_SIGNATURE_INK = 0.012
"""Share of ink behind 经办人 from which somebody has written there."""


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
        Cue(r"经审核,?我单位", 3),
        Cue(r"经办人", 1),
        Cue(r"名同志符合", 2),
        Cue(rf"(?:{_NUMBER}.{{0,90}}?){{3}}", 4),
    )

    def read(self, paper: PaperText) -> KindReading:
        """Read a roster's head, rows and foot."""
        form = next((form for form, words in _FORMS if re.search(words, paper.text)), None)
        table = read_rows(paper.sheets)
        rows = [row.values for row in table]
        fields = read_specs(paper, _SPECS, _STOPS)
        dated = _form_date(_without_rows(paper, table))
        declares = form in {Form.PASSED_LIST, Form.ONSITE_LIST}
        found = (
            ("unit", fields.get("unit") or _unit_in_head(paper) or _unit_of_rows(rows)),
            ("year", _year(paper) or fields.get("year")),
            ("stated_count", _stated_count(paper)),
            ("form_date", dated),
            *(_declaration(paper, dated) if declares else ()),
        )
        kept = {name: taken for name, taken in found if taken}
        return KindReading(form, kept, rows, [row.cells for row in table])


def _without_rows(paper: PaperText, table: Sequence[TableRow]) -> PaperText:
    """The print outside the table's rows, whose birth dates are no date of the roster."""
    return PaperText(tuple(replace(s, blocks=_outside(s, table)) for s in paper.sheets))


def _form_date(paper: PaperText) -> Taken | None:
    """The unit's date at the foot; where there is no other, the department's."""
    own = PaperText(tuple(replace(s, blocks=_own_rows(s)) for s in paper.sheets))
    return foot_date(own) or foot_date(paper)


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


def _unit_in_head(paper: PaperText) -> Taken | None:
    """The unit in a row of two cells above the table: 单位 | 焦作市公路局."""
    for sheet in paper.sheets:
        for label in (b for b in sheet.blocks if re.fullmatch(r"单位(?:名称|全称)?:?", b.text)):
            beside = sheet.right_of(label)
            if len(beside) == 1 and re.fullmatch(rf"[{HAN}()]{{4,40}}", beside[0].text):
                return take.whole(beside[0].piece)
    return None


def _unit_of_rows(rows: list[dict[str, Taken]]) -> Taken | None:
    """The unit that all rows name, where the head does not."""
    units = [row["unit"] for row in rows if "unit" in row]
    return units[0] if units and len({u.value for u in units}) == 1 else None


def _year(paper: PaperText) -> Taken | None:
    for pattern in _YEARS:
        for piece in paper.search(pattern):
            year = parse_year(piece.text)
            if year:
                return Taken(year, piece)
    return None


def _stated_count(paper: PaperText) -> Taken | None:
    for piece in paper.search(rf"[等共计][0-9OoIl{HAN_NUMBER}百]{{1,4}}(?:名|人|位)"):
        count = find_count(piece.text)
        if count is not None:
            return Taken(count, piece.cut(1, len(piece.text) - 1))
    return None


def _declaration(paper: PaperText, dated: Taken | None) -> list[tuple[str, Taken | None]]:
    """The declaration sentence and the signatures, where the foot could be read."""
    sentence = _statement(paper)
    signers = {who: _signed(paper, label) for who, label in _SIGNERS.items()}
    labels = [place for place in signers.values() if place]
    if not sentence and not labels and not dated:
        return []
    foot = sentence or labels[0][0] if sentence or labels else paper.sheets[-1].flow
    signed = [who for who, place in signers.items() if place and place[1]]
    place = labels[-1][0] if labels else foot
    return [
        ("statement_present", Taken(sentence is not None, sentence or foot)),
        ("signatures", Taken(signed, place)),
    ]


def _statement(paper: PaperText) -> Piece | None:
    """The declaration, tolerant of misread characters: compared with the notice's words."""
    start = re.search(r"经审[核查]|我单位", paper.text)
    end = re.search(r"相应责任|应责任|承担.{0,4}责任", paper.text)
    a = start.start() if start else 0
    b = end.end() if end and end.end() > a else len(paper.text)
    said = paper.flow.cut(a, b)
    whole = len(said.text) >= 30 and fuzz.partial_ratio(_STATEMENT, said.text) >= _STATEMENT_ENOUGH
    parts = sum(part in paper.text for part in _STATEMENT_PARTS)
    return said if said and (whole or parts >= _PARTS_ENOUGH) else None


def _signed(paper: PaperText, label: str) -> tuple[Piece, bool] | None:
    """The label's print, and whether somebody has signed behind it."""
    for sheet in reversed(paper.sheets):
        for block in reversed(sheet.blocks):
            match = re.search(label, block.text)
            if match:
                piece = block.piece.cut(*match.span())
                return piece, _written(sheet, block, match.end(), piece)
    return None


def _written(sheet: Sheet, block: Block, end: int, label: Piece) -> bool:
    """Whether print or ink follows a label before the next one begins."""
    behind = re.sub(r"^[:(_\-—)]*(?:签字|签名|签章)?[:)_\-—]*", "", block.text[end:])
    if re.match(rf"[{HAN}]{{2,4}}(?!办人|负责|责人|\()", behind) and not re.match(
        r"单位|负责|经办|联系|日期|电话", behind
    ):
        return True
    return sheet.ink.share(_room(sheet, label)) > _SIGNATURE_INK


def _room(sheet: Sheet, label: Piece) -> PixelBox:
    """Where a signature would stand: behind the label, up to the next print on its row."""
    box, height = label.box, label.box.height
    start = box.x1 + 0.9 * height
    others = [
        g.box.x0
        for b in sheet.blocks
        for g in b.piece.glyphs
        if g.box.x0 > start and abs(g.box.centre[1] - box.centre[1]) < height
    ]
    stop = min([box.x1 + 8 * height, *(x - 0.3 * height for x in others)])
    return PixelBox(start, box.y0 - 0.5 * height, max(stop, start + 1), box.y1 + 0.15 * height)
