"""Labels with one misread character, as a page prints them: 授杈公告日 for 授权公告日.

Only where a row or a cell begins with it, a colon, a figure or nothing follows, the character was
read with doubt (证件编号 is a label as good as 证书编号), and one known label alone is that near.
"""

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import replace
from functools import cache

from extractors.layout.pieces import Glyph, Piece
from extractors.layout.sheet import Block, Sheet

_LABELS = """
    授权公告日 授权公告号 专利申请日 专利权人 证书编号 证书号码 发证日期 发证时间
    发证机关 发证单位 发证机构 颁证日期 颁证机关 颁发日期 颁发机关 颁发单位 签发日期
    签发机关 核发日期 填发日期 批准日期 批准机关 评定日期 评价机构 认定机构 鉴定机构
    鉴定日期 出生日期 出生年月 出生年月日 出生时间 身份证号 身份证号码 公民身份号码
    有效期限 有效期至 参加工作时间 参加工作日期 参加工作年月 工作单位 所在单位 单位名称
    毕业时间 毕业日期 毕业年月 毕业学校 毕业院校 入学时间 入学日期 学习形式 所学专业
    专业名称 学校名称 院校名称 工种名称 职业名称 技能等级 技术等级 岗位等级 等级名称
    聘任时间 聘用时间 聘任日期 聘用日期 执行时间 执行日期 起薪时间 起薪日期 转正时间
    定级时间 转正定级时间 合同期限 聘用期限 聘用岗位 考核年度 考核结果 考核等次 单位意见
    荣誉称号 获奖项目 获奖名称 颁奖单位 颁奖日期 授予日期 授予单位 填表日期 填表时间
    政治面貌 文化程度 联系电话
"""
KNOWN = frozenset(_LABELS.split())
"""Labels of four characters or more; shorter ones are too near to other words."""

_DOUBTED = 0.9
"""A character that scored less may be another one."""

_BEHIND = re.compile(r"[:(0-9(]|$")
_LONGEST = max(map(len, KNOWN))
_SHORTEST = min(map(len, KNOWN))


@cache
def _near() -> dict[str, frozenset[str]]:
    """The labels by what is left of them where one character is unknown."""
    found = defaultdict[str, set[str]](set)
    for label in KNOWN:
        for i in range(len(label)):
            found[_without(label, i)].add(label)
    return {key: frozenset(labels) for key, labels in found.items()}


def spelled(sheet: Sheet) -> Sheet:
    """The sheet with its labels as they are spelt."""
    return replace(sheet, blocks=tuple(map(_spelled, sheet.blocks)))


def _spelled(block: Block) -> Block:
    """A block that begins, or of which a row begins, with the label that is meant."""
    mends = {id(glyph): char for run in (block.piece, *block.rows) for glyph, char in _mends(run)}
    if not mends:
        return block
    return replace(block, rows=tuple(_with(row, mends) for row in block.rows))


def _mends(run: Piece) -> Iterator[tuple[Glyph, str]]:
    """Which character of a run's beginning to replace by which."""
    text = run.text
    for length in range(min(_LONGEST, len(text)), _SHORTEST - 1, -1):
        head = text[:length]
        if head in KNOWN:
            return
        if not _BEHIND.match(text, length):
            continue
        doubted = [i for i in range(length) if run.glyphs[i].score < _DOUBTED]
        meant = {(i, label) for i in doubted for label in _near().get(_without(head, i), ())}
        if len(meant) == 1:
            place, label = meant.pop()
            yield run.glyphs[place], label[place]


def _without(text: str, i: int) -> str:
    return f"{text[:i]}?{text[i + 1 :]}"


def _with(row: Piece, mends: Mapping[int, str]) -> Piece:
    """A row with some characters replaced."""
    return Piece(
        tuple(replace(glyph, char=mends.get(id(glyph), glyph.char)) for glyph in row.glyphs)
    )
