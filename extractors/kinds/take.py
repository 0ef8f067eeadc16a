"""Values cut out of a run of print, each by the grammar of its field."""

import re
from collections.abc import Callable
from dataclasses import dataclass

from extractors.kinds.surnames import looks_like_name
from extractors.kinds.unsealed import unsealed
from extractors.layout.pieces import Piece
from extractors.values.damaged_dates import lost_day
from extractors.values.dates import PartialDate, find_dates
from extractors.values.id_numbers import parse_id
from extractors.values.text import normalise, normalise_name
from extractors.values.words import parse_education, parse_gender, parse_grade
from schemas.facts import FieldValue


@dataclass(frozen=True)
class Taken:
    """A value with the print that it was read from, and what else speaks for it.

    ``certain``: its own digits prove it. ``announced``: a label or a column's heading names it.
    ``contradicted``: its own rule, another field, or what stands behind it says that it cannot be.
    ``agreement``: later looks that say the same, less half of those that do not; 0 without any.
    ``ranked``: how likely the ranker holds it to be the field's value; None where it did not look.
    ``unevenness``: of its characters, as a hand's; 0 where nothing is known of it.
    """

    value: FieldValue
    piece: Piece
    certain: bool = False
    contradicted: bool = False
    announced: bool = False
    agreement: float = 0.0
    ranked: float | None = None
    unevenness: float = 0.0


Take = Callable[[Piece], Taken | None]
"""Reads one field's value out of a run of print; None where the run holds none."""

HAN = r"\u3007\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0003ffff"
_NAME = re.compile(
    rf"[{HAN}]{{2,}}(?:[·.•●・‧]+[{HAN}]+|[-–—‐丶][{HAN}]{{2,}})*|[{HAN}]+(?:[·.•●・‧]+[{HAN}]+)+"
)
_DASHED = re.compile(rf"(?<=[{HAN}]{{2}})[-–—‐丶](?=[{HAN}]{{2}})")
"""What the engine makes of a name's dot."""

_BEFORE_DOTTED = re.compile(
    rf"[{HAN}]+(?:[局厅院校站所厂馆场队科股室]|中心|公司|委员会|集团|主任|[科股队站所局校院部处]长|书记|主席|经理|干事|改革中|单位|[员工族])"
    rf"(?=[{HAN}]{{2,8}}[·.・•●‧])"
)
"""A unit or a post printed right before a dotted name: 温县林场阿依古丽·买买提."""

_PEOPLE = re.compile(r"^(?:在[编职岗]|现有)|(?:人员|职工|员工|干部|工人)$")
"""Who works at a unit is none: 单位在编工勤人员."""

_LOST = re.compile(r"\.{2,}|[□■◇※?]")
"""What it makes of a character that it cannot read."""

_SHORT_DATE = re.compile(r"(?P<y>[3-9]\d)[年.\-/](?P<m>\d{1,2})(?:[月.\-/](?P<d>\d{1,2})日?|月)?")
_MONTH_ALONE = re.compile(r"(?P<y>(?:19|20)\d\d)(?P<m>0[1-9]|1[0-2])")
"""200107, as workbooks print months: only where it is all that a label announces."""

_SHORT_WORDS = re.compile(
    r"(?P<y>[三四五六七八九][〇○零一二三四五六七八九])(?=年[一二三四五六七八九十元]{1,3}月)"
)
_NAME_TAIL = re.compile(
    r"等?(?:同志|先生|女士|同学)$|等$"
    r"|(?<=..)(?:参加|报考|申报|从事|符合|具备|取得|达到|通过|主考|复核|核对|考评员|现年|年龄).*$"
)
_SHOWN = re.compile(r"(?<=..)(?:的.{0,8}证|已(?:实名|认证|核[验实]|登录))")
"""What an app shows behind the name of whoever holds it."""

_BESIDE = 0.4
"""Of a character's height: no gap within a name that is not spread is so wide."""

_NAME_LEAD = re.compile(r"(?:兹有|兹证明|兹)?(?:持证人|学生|学员|毕业生|考生|职工)(?=.{2})")
NO_NAME = re.compile(
    r"姓名|性别|出生|全国|统一|身份|照片|签[名字收]|盖章|单位|职务|证书|工种|编号|申请人|见习|试用|制表|填表|审核|考核|结果|印制|户籍|婚姻|年月|学校|项目|下列|以下|上述|全体|各位|情况|基本|[〇零一二三四五六七八九]年$|家庭$|班组$|集体$|[判会院局校科站所处部厅队]长$|主任$|评委|状况|^(?:本人|信息|资料|说明|须知|声明|承诺)$|^[照相像]片|族$|^应[知会]$|^女出生|介绍信"
)
"""What holds it is nobody's name."""
_ID = re.compile(r"(?<![0-9A-Za-z])[0-9OoIl|]{15,17}(?:[0-9OoIl|]?[0-9XxOoIl|×]|(?<=\d))(?![0-9])")
_LONG = re.compile(r"[0-9]{19,40}X?")
_SCHOOL = re.compile(r"技工(?:学校|院校)|中学|学校|学院")
"""What makes a school of 高级: 高级技工学校."""

_GRADE = re.compile(
    r"[一二三四五壹贰叁肆伍1-5IV]{1,3}[.·,'、]?级[/(、]*(?:高级技师|技师|[高中初]级工?)?"
    r"|高级技师|技师|[高中初]级工?|^[一二三四五1-5]$"
)

_HALF_GRADE = re.compile(r"(?:^|[^高等职层一二三四五壹贰叁肆伍1-5IV])级技师$")
"""级技师 has lost its first character: 高级技师 and 二级技师 are different grades."""


def whole(piece: Piece) -> Taken | None:
    """The printed text as it stands."""
    value = normalise(piece.text)
    return Taken(value, piece) if value else None


def text_like(pattern: str, *, forbidden: str = "(?!)") -> Take:
    """The first match of a pattern, unless the run holds what no such value holds."""
    regex, never = re.compile(pattern), re.compile(forbidden)

    def take(piece: Piece) -> Taken | None:
        match = None if never.search(piece.text) else regex.search(piece.text)
        if not match or not match.group():
            return None
        return whole(piece.cut(*match.span()))

    return take


def organisation(pattern: str, *, forbidden: str = "(?!)") -> Take:
    """As ``text_like``, without what a grey copy's seal puts before the name."""
    text = text_like(pattern, forbidden=forbidden)

    def take(piece: Piece) -> Taken | None:
        taken = text(piece)
        body = whole(unsealed(taken.piece)) if taken else None
        return body if body and not _PEOPLE.search(str(body.value)) else None

    return take


def clear(take: Take, least: float = 0.7) -> Take:
    """As ``take``, of print that was read clearly: a seal's scraps are not."""

    def read(piece: Piece) -> Taken | None:
        taken = take(piece)
        return taken if taken and taken.piece.score >= least else None

    return read


def name(piece: Piece) -> Taken | None:
    """A person's name at the start of the run; any length, any character, dots kept."""
    before = _NAME_LEAD.match(piece.text) or _BEFORE_DOTTED.match(piece.text)
    piece = piece.cut(before.end()) if before else piece
    shown = _SHOWN.search(piece.text)
    piece = piece.cut(0, shown.start()) if shown else piece
    match = _NAME.match(piece.text)
    if not match or NO_NAME.search(match.group()):
        return None
    tail = _NAME_TAIL.search(match.group())
    cut = _without_gender(piece.cut(0, tail.start() if tail else match.end()))
    cut = cut.cut(1) if re.match("[男女].", cut.text) and looks_like_name(cut.text[1:]) else cut
    if len(cut.text) < 2:
        return None
    lost = bool(_LOST.match(piece.text, match.end()))
    return Taken(normalise_name(_DASHED.sub("·", cut.text)), cut, contradicted=lost)


def _without_gender(piece: Piece) -> Piece:
    """A name without the 男 or 女 of the next column, which stands apart from it."""
    if len(piece.glyphs) < 3 or piece.text[-1] not in "男女":
        return piece
    before, last = piece.glyphs[-2].box, piece.glyphs[-1].box
    return piece.cut(0, -1) if last.x0 - before.x1 > _BESIDE * last.height else piece


def gender(piece: Piece) -> Taken | None:
    """男 or 女 near the start of the run."""
    match = re.search(r"[男女]|^(?:fe)?male", piece.text[:6])
    if not match:
        return None
    cut = piece.cut(*match.span())
    value = parse_gender(cut.text)
    return Taken(value, cut) if value else None


def date(piece: Piece) -> Taken | None:
    """The first date of the run."""
    found = find_dates(piece.text, compact=True)
    return _dated(piece, 0) if found else _short_date(piece)


def _short_date(piece: Piece) -> Taken | None:
    """A value such as 75.06 or 98年7月1日 whose year can only be of the last century."""
    month = _MONTH_ALONE.fullmatch(piece.text)
    if month:
        return Taken(PartialDate(int(month["y"]), int(month["m"])).iso(), piece)
    match = _SHORT_DATE.fullmatch(piece.text)
    if not match:
        return _short_words(piece)
    day = int(match["d"]) if match["d"] else None
    date_ = PartialDate(1900 + int(match["y"]), int(match["m"]), day)
    return Taken(date_.iso(), piece) if date_.is_possible else None


def _short_words(piece: Piece) -> Taken | None:
    """A value such as 六六年五月."""
    found = find_dates(f"一九{piece.text}") if _SHORT_WORDS.match(piece.text) else []
    whole_ = len(found) == 1 and len(found[0].text) == len(piece.text) + 2
    return Taken(found[0].date.iso(), piece) if whole_ else None


def last_date(piece: Piece) -> Taken | None:
    """The last date of the run."""
    found = find_dates(piece.text, compact=True)
    return _dated(piece, -1) if found else None


def _dated(piece: Piece, which: int) -> Taken:
    found = find_dates(piece.text, compact=True)[which]
    cut = piece.cut(found.start, found.end)
    return Taken(found.date.iso(), cut, contradicted=lost_day(piece.text, found))


def id_number(piece: Piece) -> Taken | None:
    """The run's first number that is sound, else its first; ``certain``: its check digit holds."""
    found = [(m, n) for m in _ID.finditer(piece.text) if (n := parse_id(m.group()))]
    if not found:
        return _within(piece)
    match, number = next(((m, n) for m, n in found if n.is_sound), found[0])
    certain = number.is_sound and len(number.raw) == 18
    return Taken(number.raw, piece.cut(*match.span()), certain=certain)


def _within(piece: Piece) -> Taken | None:
    """The one sound number in a longer run of figures: a date or another number joined it.

    Of 60000 random runs of 22 figures 11 hold one: province, day and check digit must fit.
    """
    found = {}
    for run in _LONG.finditer(piece.text):
        for start in range(run.start(), run.end() - 17):
            parsed = parse_id(piece.text[start : start + 18])
            if parsed and parsed.is_sound and len(parsed.raw) == 18:
                found[parsed.raw] = piece.cut(start, start + 18)
    return Taken(*found.popitem(), certain=True) if len(found) == 1 else None


def proven_id(piece: Piece) -> Taken | None:
    """An identity number without a label: only where its check digit proves it."""
    taken = id_number(piece)
    return taken if taken and taken.certain else None


def grade(piece: Piece) -> Taken | None:
    """The first grade of the run: 三级/高级工, 高级技师, 五级."""
    for match in _GRADE.finditer(piece.text):
        value = parse_grade(match.group())
        if value and not _SCHOOL.match(piece.text, match.end()):
            cut = _HALF_GRADE.search(piece.text, 0, match.end())
            return Taken(value, piece.cut(*match.span()), contradicted=cut is not None)
    return None


def education(piece: Piece) -> Taken | None:
    """An education level named in the run."""
    value = parse_education(piece.text)
    return Taken(value, piece) if value else None
