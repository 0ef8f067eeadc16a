"""居民身份证: front, back, or both on one page."""

import re
from itertools import pairwise

from extractors.kinds import lexicon, take
from extractors.kinds.base import Cue, KindReading, PaperText, Spec, read_specs
from extractors.kinds.copy_notes import on_copy_note
from extractors.kinds.surnames import looks_like_name
from extractors.kinds.take import Taken
from extractors.layout.pieces import Piece
from extractors.values.dates import LONG_TERM, PartialDate, find_dates
from schemas.kinds import Kind

_DATE = r"(?:19|20)\d\d\.\d\d\.\d\d"
_YEARS = frozenset({5, 10, 20})
_GLUED = re.compile(rf"(?P<begin>{_DATE})(?P<end>{_DATE})")
"""A period whose dash was lost in reading."""


def _long_term(piece: Piece) -> Taken | None:
    """长期, where a card never ends."""
    at = piece.text.find("长期")
    return Taken(LONG_TERM, piece.cut(at, at + 2)) if at >= 0 else None


def _valid_until(piece: Piece) -> Taken | None:
    """The end of a period such as 2015.06.01-2035.06.01 or 2015.06.01-长期."""
    if lasting := _long_term(piece):
        return lasting
    glued = _GLUED.search(piece.text)
    ends = (piece.cut(*glued.span(n)) for n in ("begin", "end")) if glued else (piece,)
    found = [(end, date) for end in ends for date in find_dates(end.text, compact=True)]
    if len(found) < 2:
        return None
    (_, begin), (run, until) = found[0], found[-1]
    doubtful = not _lasts(begin.date, until.date)
    return Taken(until.date.iso(), run.cut(until.start, until.end), contradicted=doubtful)


def _lasts(begin: PartialDate, end: PartialDate) -> bool:
    """Whether a card may be valid so long: 5, 10 or 20 years to the day (身份证法, article 5)."""
    leap = (begin.month, begin.day) == (2, 29)
    return end.year - begin.year in _YEARS and (
        leap or (begin.month, begin.day) == (end.month, end.day)
    )


_SPECS = (
    Spec(
        "valid_until",
        lambda piece: _long_term(piece) or take.date(piece),
        (
            r"(?:证件|证照)?有效期?(?:限)?(?:至|止|到|截止)(?:日期?|时间)?",
            r"(?:失效|到期|有效截止|截止|终止)(?:日期|时间)",
        ),
    ),
    Spec("name", take.name, lexicon.NAME),
    Spec("name", take.name, (r"(?:本人|持证人)(?:签名|签字)",)),
    Spec("gender", take.gender, lexicon.GENDER, (r"(?P<v>[男女])民", r"^(?P<v>[男女])$")),
    Spec("birth_date", take.date, lexicon.BIRTH, (r"(?P<v>(?:19|20)\d\d年\d{1,2}月\d{1,2}日)",)),
    Spec(
        "id_number",
        take.id_number,
        lexicon.ID_NUMBER,
        (
            r"(?P<v>(?<![0-9A-Za-z])[1-9]\d{16}[\dXx])",
            r"[0-9](?P<v>[1-9]\d{16}[\dXx])(?![0-9A-Za-z])",
        ),
        take.proven_id,
    ),
    Spec(
        "valid_until",
        _valid_until,
        (r"有效期限?",),
        (
            r"(?P<v>(?:19|20)\d\d[.年]\d\d?[.月]\d\d?日?[-—~至]?(?:(?:19|20)\d\d[.年]\d\d?[.月]\d\d?|长期))",
        ),
    ),
)
_STOPS = (r"民族", r"住址", r"签发机关", r"公民身份", r"数据来源", r"证件类型")


_PALE = re.compile(r".{0,2}名")
"""A label that was read, if only in part."""

_SEX_ROW = re.compile(r"[^男女]{0,3}[男女](?:民.{0,5})?$")


class IdCard:
    """A resident identity card."""

    kind = Kind.ID_CARD
    cues = (
        Cue(r"(?<![,;:。、(])公民身份证?号码?(?![为是])", 5),
        Cue(r"居民身份证(?!号)", 4),
        Cue(r"签发机关", 2.5),
        Cue(r"有效期限", 2),
        Cue(r"民族", 0.8),
        Cue(r"住址", 1.5),
        Cue(r"[男女].{0,12}(?:19|20)\d\d年\d{1,2}月\d{1,2}日[^,。:;]{6,50}[1-9]\d{16}[\dXx]", 3),
        Cue(
            r"^.{2,12}[男女].{0,6}(?:19|20)\d\d年\d{1,2}月\d{1,2}日[^,。:;]{6,50}[1-9]\d{16}[\dXx]$",
            9,
        ),  # a copy without its pale labels prints just these
        Cue(r"中华人民共和国", 0.3),
        Cue(
            r"(?:工种|职业)名称|(?:技术|技能|岗位)等级|等级名称|所学专业|考核成绩|毕业|发证|工作单位"
            r"|证书(?:编号|号码?)|学历|学制|学[籍号]|学习形式|教学点|专业\(|文化程度",
            -4,
        ),
    )

    def read(self, paper: PaperText) -> KindReading:
        """Read an identity card."""
        fields = read_specs(paper, _SPECS, _STOPS)
        born = fields.get("birth_date")
        if born and not born.announced and on_copy_note(paper, born.piece):
            del fields["birth_date"]
        name = None if "name" in fields else _unlabelled_name(paper)
        return KindReading(None, fields | ({"name": name} if name else {}))


def _unlabelled_name(paper: PaperText) -> Taken | None:
    """The name in the row before the sex: a copy loses the card's pale blue labels first."""
    rows = [row for sheet in paper.sheets for block in sheet.blocks for row in block.rows]
    for above, row in pairwise(rows):
        label = _PALE.match(above.text)
        first = above.cut(label.end()) if label else above
        if _SEX_ROW.match(row.text) and looks_like_name(first.text):
            return take.name(first)
    return None
