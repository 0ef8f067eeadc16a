"""The foot of a paper: who issued it and when, where no label says so."""

import re
from collections.abc import Iterable, Iterator

from extractors.kinds.base import PaperText
from extractors.kinds.copy_notes import on_copy_note
from extractors.kinds.surnames import looks_like_name
from extractors.kinds.take import HAN, Taken, name, organisation, whole
from extractors.kinds.unsealed import unsealed
from extractors.layout.pieces import Piece, gaps, join, parted_at_gaps, split_at
from extractors.layout.sheet import Block, Sheet, same_row
from extractors.values.dates import find_dates

ORGANISATION = (
    rf"[{HAN}()·]{{2,40}}(?:局|厅|部|委|办公室|办|会|中心|政府|院|学校|学院|大学|中学|公司|总队|支队|"
    rf"党校|党?总支|党?支部|小学|剧团|艺术团|书店|商店|小组|指挥部|党组|大队|站|所|处|科|集团|馆|队|场|社|园|厂|台|室|圃|库|股|段|宫|矿)"
)
MARK = r"(?:\(?加?盖?(?:盖章|公章|签章|印章|章|印)\)?)?"
"""Room for a seal behind a unit's label or name."""

NO_UNIT = (
    r"^\(?(?:意见|盖章|公章|职务|负责人|领导|班子|评|考核|人事部门|填表|签)"
    r"|人员信息|登记$|^兹|[等档]次$|^(?:材料|手续|同意|符合|属实|情况|无异议)|^\d{2,4}[年.\-]|^[〇○零一二三四五六七八九]{4}年|姓名|性别"
)
"""What stands behind a unit's label and is no unit."""

_NO_PERSON = re.compile(
    r"证书|单位|盖章|公章|荣誉|奖|年|月|日|通知|文件|合同|附件|照片|局长|校长|主任|经办|编号|[高中初]级|技师|学院|学校"
)
_MOST_BEFORE, _MOST_BEHIND = 14, 6
"""Characters that may stand beside a date at the foot: 填表日期:, (公章)."""

_MADE = re.compile(
    r"(?:监制|印制|承印|主管)(?:单位|机关|部门)?:?"
    r"|(?:培训|工作|所在|就业|推荐|服务)(?:单位|机构|学校):?|单位(?:名称)?:?"
)
"""Labels of bodies that had a form printed, and sign no paper."""

_DATED = re.compile(r"(?:(?:发证|颁发|颁证|签发|核发|填发|批准|毕业)?(?:日期|时间)[:为]?)?")
"""What may announce a date before the body that it shares a row with."""

_NO_FOOT = re.compile(
    r"(?:打印|归档|存档|查询|复核|核对|核验|核查|验证|认证|复印|抄录|制表|填表|下载|生成|上传|更新|印刷|入学|出生|参加工作|有效期?限?(?:至|到|截止)?|至|有效)"
    r"(?:日期|时间|年月|于|日)?[:为]?$|(?:编号|[文证字]号|号码)[:.]?$"
)
"""What announces a date at the foot that is not the paper's own."""

_DATE_LABEL = re.compile(
    r"(?:颁[发奖证]|发证|签发|核发|填发|批准|毕业|授予|表彰|落款)?(?:日期|时间)[:为]?$"
)
"""The same behind it."""

_IN_NUMBER = re.compile(r"[A-Za-z0-9][-—]?$")
"""What looks like a date within a number is none: JZGK-2020-3-0619."""

_APART = 1.7
"""Of a character's height: a date behind such a gap stands by itself, beside a number or a name."""

_UNIT = organisation(rf"^[{HAN}()·0-9]{{4,40}}", forbidden=NO_UNIT)
_DEPARTMENT = re.compile(
    rf"([{HAN}()]{{4,30}}(?:局|会|中心|院|校|[大中小]学|站|所|公司|厂|馆|场|园|[支大]队|政府))[{HAN}]{{2,6}}(?:科|室|股|班|组|处)"
)
_ORGANISATION = re.compile(ORGANISATION)
_WHOLE = 4
"""Characters of a body's name that is none's latter half."""

_LATTER = re.compile(
    r"(?:(?:直属)?机关|工作|组织|执行|筹备|评[选审定]|表彰|竞赛|考[核评]|(?:职业)?(?:技能)?鉴定|指导|管理|领导|"
    r"工勤|技[能术]|岗位|等级|工人|中等|高等)*(?:委员会|领导小组|小组|办公室|中心|指挥部|工会|党委)(?:办公室)?"
)
"""The latter part of a body's name: whose it is stands on the row above."""

_FORMER = re.compile(
    rf"(?:[{HAN}]{{1,6}}[省市县区州旗镇乡]|中共|中国|全国|共青团)[{HAN}()]{{1,20}}"
)
_LEADING = 2.4
"""Of a character's height: the row above stands no higher."""

_HEADED = re.compile(rf"(?:主任|局长|厅长|校长|院长|站长|所长|经理|负责人|法人代表)[{HAN}·]{{0,8}}")
"""Who signs for a body, beside its name."""

_SIGNS = r"(?:发证|颁发|颁证|签发|核发|批准|认定|评价|鉴定|授予|主办)"
_NOT_ISSUER = re.compile(
    r"^考核(?:委员会|.{0,4}小组)$|^(?:(?:工作|服务|原|现)?单位|所在|所属|经|兹|根据|按照|参加|该|本人|毕业|学习|授予|被|在)|证书|特发|名册|日期"
)


def foot_date(
    paper: PaperText, taken: Iterable[Taken] = (), *, printed: bool = False
) -> Taken | None:
    """The lowest date that stands nearly alone and is not one of ``taken``.

    ``printed``: also one that says when the paper was printed or filled in.
    """
    used = [t.piece.box for t in taken]
    runs = (
        run
        for sheet in reversed(paper.sheets)
        for block in reversed(sheet.blocks)
        for run in (block.piece, *_parts(block))
    )
    own = (run for run in runs if printed or not _NO_FOOT.search(_before_date(run)))
    dated = (_dated(run) for run in own)
    free = (t for t in dated if t and t.piece.box not in used)
    return next((t for t in free if not on_copy_note(paper, t.piece)), None)


def _parts(block: Block) -> list[Piece]:
    """A cell's rows from below, and what gaps part of a free row."""
    return [*reversed(block.rows)] if block.cell else parted_at_gaps(block.piece, _APART)


def _before_date(piece: Piece) -> str:
    """What stands before the last date of a run."""
    found = find_dates(piece.text)
    return piece.text[: found[-1].start] if found else ""


def _dated(piece: Piece) -> Taken | None:
    found = find_dates(piece.text)
    if not found:
        return None
    last = found[-1]
    if _IN_NUMBER.search(piece.text[: last.start]) or re.match(r"-?[0-9]", piece.text[last.end :]):
        return None
    behind = re.sub(r"\([^()]*\)$", "", piece.text[last.end :])
    printed = behind.startswith("印发")
    if printed or last.end - len(last.text) > _MOST_BEFORE or len(behind) > _MOST_BEHIND:
        return None
    return Taken(last.date.iso(), piece.cut(last.start, last.end))


def foot_organisation(paper: PaperText, date: Taken | None) -> Taken | None:
    """The organisation that signs: a block of its own above, beside or on the date's row."""
    blocks = list(_organisations(paper))
    if date is None:
        return whole(blocks[-1]) if blocks else None
    near = [b for b in blocks if b.page == date.piece.page and _close(b, date.piece)]
    nearest = min(near, key=lambda b: _distance(b, date.piece), default=None)
    return whole(_with_row_above(paper, nearest)) if nearest else None


def _with_row_above(paper: PaperText, body: Piece) -> Piece:
    """A body's name with the row above where its own row holds the end of it: 组织委员会."""
    if not _LATTER.fullmatch(body.text):
        return body
    size = body.box.height
    above = (
        b.piece
        for sheet in paper.sheets
        for b in sheet.blocks
        if b.piece.glyphs[0].page == body.glyphs[0].page
        and 0.5 * size < body.box.y0 - b.box.y0 < _LEADING * size
        and abs(b.box.centre[0] - body.box.centre[0]) < b.box.width / 2
    )
    return next((join((row, body)) for row in above if _FORMER.fullmatch(row.text)), body)


def _organisations(paper: PaperText) -> Iterator[Piece]:
    for sheet in paper.sheets:
        printed = [b for b in sheet.blocks if re.search(r"印发$|^抄[送报]", b.text)]
        made = [
            other for b in sheet.blocks if _MADE.fullmatch(b.text) for other in _valued(sheet, b)
        ]
        for block in (b for b in sheet.blocks if b not in made):
            if not any(same_row(block.box, other.box) for other in printed):
                yield from _signing(block)


def _valued(sheet: Sheet, label: Block) -> list[Block]:
    """The block beside a label, or else the one under it."""
    return sheet.right_of(label)[:1] or sheet.below(label)[:1]


def _signing(block: Block) -> Iterator[Piece]:
    for body in (part for row in block.rows for part in _bodies(row)):
        piece = _without_mark(body)
        closed = piece.text.count("(") == piece.text.count(")")
        if closed and _ORGANISATION.fullmatch(piece.text) and not _NOT_ISSUER.search(piece.text):
            yield piece


def _bodies(row: Piece) -> list[Piece]:
    """The bodies that sign side by side on one row."""
    parts = split_at(row, gaps(row))
    headed = len(parts) > 1 and _ORGANISATION.fullmatch(parts[0].text)
    if headed and _HEADED.fullmatch(join(parts[1:]).text):
        return parts[:1]
    return parts if all(_ORGANISATION.fullmatch(part.text) for part in parts) else [row]


def are_side_by_side(piece: Piece) -> bool:
    """Whether a run holds two bodies of one row, a gap between them."""
    parted = ((piece.text[:i], piece.text[i:]) for i in gaps(piece))
    return any(
        len(one) >= _WHOLE and _ORGANISATION.fullmatch(one) and _ORGANISATION.fullmatch(other)
        for one, other in parted
    )


def _without_mark(row: Piece) -> Piece:
    """A row without (盖章) behind it or 发证机关: before it."""
    lead = re.match(
        rf"^(?:{_SIGNS}(?:机关|机构|单位|部门)|机关|(?:发证|颁证|签发|核发)(?=[{HAN}]{{4}}))(?:\(?盖?章\)?)?:?",
        row.text,
    )
    row = _undated(row.cut(lead.end() if lead else 0))
    tail = re.search(
        r"\((?:[^()]{0,6}[章印]|[^()]{2,4}(?:机构|机关|单位))\)$|(?:盖章|公章|印章|章)\)?$",
        row.text,
    )
    return unsealed(row.cut(0, tail.start() if tail else None))


def _undated(row: Piece) -> Piece:
    """A row without the date that it begins or ends with."""
    dates = find_dates(row.text)
    if not dates or len(dates) > 1:
        return row
    start, end = dates[0].start, dates[0].end
    if _DATED.fullmatch(row.text, 0, start):
        return row.cut(end)
    label = _DATE_LABEL.search(row.text, 0, start)
    start = label.start() if label else start
    return row.cut(0, start) if end == len(row.text) else row


def _close(one: Piece, date: Piece) -> bool:
    size = date.box.height
    return -9 * size < date.box.centre[1] - one.box.centre[1] < 14 * size


def _distance(one: Piece, date: Piece) -> float:
    (x0, y0), (x1, y1) = one.box.centre, date.box.centre
    return abs(x0 - x1) * 0.5 + abs(y0 - y1)


def whole_unit(piece: Piece) -> Taken | None:
    """A unit by all that its label announces, up to a gap behind a name that is whole."""
    mark = re.search(r"\(?(?:盖章|公章|印章|\(章|\(印)\)?$", piece.text)
    piece = piece.cut(0, mark.start() if mark else None)
    ends = (i for i in gaps(piece) if re.fullmatch(ORGANISATION, piece.text[:i]))
    return _UNIT(piece.cut(0, next(ends, None)))


def unit_of_department(piece: Piece) -> Taken | None:
    """The unit before its department: 南乐县卫生防疫站消杀科 is 南乐县卫生防疫站."""
    unit = _ORGANISATION.match(piece.text)
    parts = _DEPARTMENT.fullmatch(piece.text, 0, unit.end()) if unit else None
    end = parts.end(1) if parts else unit.end() if unit else 0
    return _UNIT(piece.cut(0, end))


def lone_name(paper: PaperText) -> Taken | None:
    """A person's name that stands in a block of its own, where nothing announces it."""
    alone = (name(piece) for piece in paper.blocks(rf"[{HAN}·]{{2,14}}(?:同志|先生|女士)?[:,。]?"))
    found = [taken for taken in alone if taken and looks_like_name(str(taken.value))]
    return next((t for t in found if not _NO_PERSON.search(str(t.value))), None)


def named_after(paper: PaperText, verbs: str) -> Taken | None:
    """A name right behind one of the verbs (聘任王建国为…), known by its surname."""
    for piece in paper.search(rf"(?:{verbs})[:,]?(?P<v>[{HAN}·]{{2,14}})"):
        for length in (3, 2, 4):
            cut = piece.cut(0, length)
            follows = piece.text[length : length + 2]
            if looks_like_name(cut.text) and re.match(
                r"同志|等|为|担|任|在|从|转|到|的|自|[“\"]", follows
            ):
                return Taken(cut.text, cut)
    return None
