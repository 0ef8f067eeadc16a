"""What was studied: behind its label, else in the sentence, without the school before it."""

import re

from extractors.kinds import take
from extractors.kinds.base import Spec
from extractors.kinds.take import HAN, Taken
from extractors.layout.pieces import Piece

_NO_major = (
    r"(?:大学|学院|学校|中学)$|^(?:中等|高等|职业)$|^(?:所学|所读|主修|就读|毕业|攻读)$|"
    r"^(?:学习|名称)$|年制|学习期|课程|特发|此证|修业|期满|毕业|起点"
    r"|^(?:本科|专科|大专|中专|高中|业余|函授|脱产|夜大|自考|成教|普通(?=中专|高中|专科|本科)|学习|名称|技术职务|[一二三四五两]年|\()"
)
_WORDS = take.text_like(
    rf"(?<=^为)[{HAN}A-Za-z()、/]{{2,24}}|^(?!为)[{HAN}A-Za-z()、/]{{2,24}}", forbidden=_NO_major
)
_BEFORE = re.compile(
    r".*(?:大学|学院|学校|中学|技校|分校|党校|教育中心|职教中心|层次|系|自学考试|成人高考|参加|[攻就修研选]读|主修|所学|学习|进修|研习"
    r"|全日制|脱产|业余|函授|夜大|电大|修完|(?:职业高中|职高|技工|中师|中专|大专|专科|本科)[部班]?|班"
    r"|[一二三四两]年制|(?:高等|网络|远程|继续|开放|职业)教育|[0-9〇一二三四五六七八九]级|届|校)(?=..)"
)

_SCRAP = re.compile(r"[年月日级](?=..)|[^(]*\)(?=..)")
"""The end of a date, or of a bracket, that a major stands behind."""

_STUDIED = re.compile(
    r"\((?:函授|业余|脱产|夜大|自考|全日制|成人|网络|开放|远程|[一二三四五两]年|中专|大专|专科|本科|高职)[^()]*\)(?:(?:高中|中专|专科|高职)起点)?(?:专科|本科|大专|中专)?$"
    r"|(?:高中|中专|专科|高职)起点(?:升?本科|专科)$"
)
_GOES_ON = (
    r"(?![,。;]|\((?!工种|方向)|修业|学习|毕业|期满|课程|合格|考[试核]|修[满完]|[一二三四五两]年)"
)
"""What stands behind 专业 where it ends a sentence's subject rather than announces one."""

_SORT = r"(?!技术|学校|学院|院校|教育|证书)"
"""Behind 专业: 中等专业学校 and 专业技术 are no field of study."""

_TRADE = rf"(?:工种\(专业\)|专业\(工种\)|专业{_SORT}|(?<=[^学业])工种(?=学习))"


def _major(piece: Piece) -> Taken | None:
    """A major without how it was studied behind it."""
    return _WORDS(_without_way(piece))


def _without_way(piece: Piece) -> Piece:
    """A run without how it was studied at its end."""
    way = _STUDIED.search(piece.text)
    return piece.cut(0, way.start() if way else None)


def _spoken(piece: Piece) -> Taken | None:
    """A major in a sentence, without the school and the faculty before it.

    A row of centred facts may have been put behind a date: 2006年7月 园林绿化专业.
    """
    piece = _without_way(piece)
    for words in (_BEFORE, _SCRAP):
        before = words.match(piece.text)
        piece = piece.cut(before.end()) if before else piece
    return _WORDS(piece)


MAJOR = Spec(
    "major",
    _major,
    (
        rf"(?:所学|学习|毕业|就读|主修|所读)?专业(?:名称)?(?:\(工种\))?{_GOES_ON}",
        r"(?:所学|学习)工种",
    ),
    (
        rf"(?:在|于|读|修)?(?:本|我|该)?(?:校|院)?(?P<v>(?<=[校院系科在])(?<!科(?=学))[{HAN}()]{{2,20}}?){_TRADE}",
        rf"(?P<v>[{HAN}()]{{2,16}}?){_TRADE}",
    ),
    _spoken,
)
