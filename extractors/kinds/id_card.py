"""居民身份证: front, back, or both on one page."""

import re

from extractors.kinds import lexicon, take
from extractors.kinds.base import Cue, KindReading, PaperText, Spec, read_specs
from extractors.kinds.take import Taken
from extractors.layout.pieces import Piece
from extractors.values.dates import LONG_TERM, find_dates
from schemas.kinds import Kind

_DATE = r"(?:19|20)\d\d\.\d\d\.\d\d"
_GLUED = re.compile(rf"{_DATE}(?P<end>{_DATE})")
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
    if glued:
        piece = piece.cut(glued.start("end"), glued.end("end"))
    found = find_dates(piece.text, compact=True)
    if len(found) < 2 - bool(glued):
        return None
    return Taken(found[-1].date.iso(), piece.cut(found[-1].start, found[-1].end))


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
    Spec("gender", take.gender, lexicon.GENDER, (r"(?P<v>[男女])民族",)),
    Spec("birth_date", take.date, lexicon.BIRTH, (r"(?P<v>(?:19|20)\d\d年\d{1,2}月\d{1,2}日)",)),
    Spec(
        "id_number",
        take.id_number,
        lexicon.ID_NUMBER,
        (r"(?P<v>(?<![0-9A-Za-z])[1-9]\d{16}[\dXx])",),
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
        Cue(r"中华人民共和国", 0.3),
        Cue(
            r"(?:工种|职业)名称|(?:技术|技能|岗位)等级|等级名称|所学专业|考核成绩|毕业|发证|工作单位",
            -4,
        ),
    )

    def read(self, paper: PaperText) -> KindReading:
        """Read an identity card."""
        return KindReading(None, read_specs(paper, _SPECS, _STOPS))
