"""Which school a diploma is of: who signs it, else what its sentence or its title says."""

import re

from extractors.kinds.base import PaperText
from extractors.kinds.take import HAN, Taken, whole
from extractors.kinds.unsealed import unsealed
from extractors.layout.pieces import Piece, parted_at_gaps
from extractors.values.words import parse_education

_SCHOOL = (
    rf"[{HAN}()·]{{2,30}}?(?:大学|学院|学校|中学|技校|中专|高中|初中|党校|分校|卫校|农校|电大|"
    r"[一二三四五六七八九十]中|职教中心|教育中心)"
)
SCHOOL_WHOLE = _SCHOOL.replace("}?", "}", 1)
"""Greedy: a label's value holds one school, and 焦作大学附属中学 is not 焦作大学."""

STAMPED = r"(?:\(?(?:加?盖?公?章|盖章处?|印章|签章|专用章|钢印|盖印)\)?)?"
"""(盖章) and the like beside the school's name or its label."""

PLACED = r"(?:\((?!加?盖|公章|印|章|签|专用|钢)[^)]{2,8}\))?"
"""What else a school's name ends with in brackets: (焦作校区)."""


GENERIC_SCHOOL = re.compile(
    rf"(?:[{HAN}]{{2,3}}省)?(?:普通|全日制|成人|中等|高等|职业|技工|九年一贯制|[初高]级)+(?:专业|职业|师范|技术|技工)*"
    r"(?:学校|中学|院校|教育|学院|中专|高中|初中)$"
    r"|普通|成人|中等|高等|学历|层次|类别|全国"
)
"""Schools of a sort, or all of them: 河南省普通高级中学 and 全国高等学校 are none."""


_VOCATIONAL = re.compile(
    r"(?:卫生|护士|农业|林业|水利|体育运动|财经|财政|财贸|粮食|商业|供销|工业|机电|化工|建筑|交通|电力|煤炭|艺术|司法|警察|职业技术|职业)学校"
    r"|卫校|农校|财校|体校|职教中心|职业(?:技术)?教育中心"
)


def school_level(name: str) -> str | None:
    """The level that a school's name says by its sort; 学校 of a branch are 中专."""
    vocational = "secondary_vocational" if _VOCATIONAL.search(name) else None
    return parse_education(name) or vocational


def school_of(paper: PaperText) -> Taken | None:
    """The school signs as a block of its own; the lowest such block wins over the heading."""
    pattern = re.compile(
        rf"(?:校名|学校(?:名称)?|校(?=:))?[:(]?(?P<v>{_SCHOOL}{PLACED}){STAMPED}(?:学[生员].*)?"
    )
    rows = [
        part
        for sheet in paper.sheets
        for block in sheet.blocks
        for row in block.rows
        for part in (row, *_apart(row))
    ]
    found = [row.cut(*m.span("v")) for row in rows if (m := pattern.fullmatch(row.text))]
    named = [
        unsealed(piece)
        for piece in found
        if not (re.match(r"^(?:本|我|该|在|于)", piece.text) or GENERIC_SCHOOL.match(piece.text))
    ]
    return whole(named[-1]) if named else _school_in_prose(paper) or _school_in_title(paper)


def _apart(row: Piece) -> list[Piece]:
    """The parts of a row that gaps set apart: the school, and who heads it."""
    parts = parted_at_gaps(row, 0.8)
    return parts if len(parts) > 1 else []


def _school_in_prose(paper: PaperText) -> Taken | None:
    pattern = (
        rf"(?:在|于|系|入|就读|毕业于)(?P<v>(?!本|我|该)[{HAN}]{{2,20}}?(?:大学|学院|学校|中学))"
    )
    found = (piece for piece in paper.search(pattern) if not GENERIC_SCHOOL.match(piece.text))
    return next((whole(piece) for piece in found), None)


def _school_in_title(paper: PaperText) -> Taken | None:
    """焦作市技工学校毕业证书; 普通高等学校毕业证书 and the like name no school."""
    generic = r"(?!普通|成人|中等|高等|技工|职业|初级|高级|全日制|国家|义务|普高)"
    for piece in paper.blocks(rf"{generic}{_SCHOOL}(?:毕业证书?|毕业证明书?|学历证书?)"):
        match = re.match(rf"{_SCHOOL}(?=毕业|学历)", piece.text)
        if match:
            return whole(piece.cut(0, match.end()))
    return None
