"""The words of a roster's headings: which column each names, alone or joined to others."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from extractors.frames import PixelBox
from extractors.kinds.roster_continued import level
from extractors.layout.pieces import Piece
from extractors.layout.sheet import Sheet
from extractors.values.roster_columns import ROSTER_COLUMNS

IGNORED = "ignored"
"""The name of a column that no field is read from."""

_IGNORED = (
    r"[原现已持](?:有|聘|任|从事|取得|达到)?(?:证书|岗位|技术|技能|职业|工种)?(?:等级|级别)(?:及取得时间)?|"
    r"(?:工种|职业|单位)(?:代码|编码)|备注|出生(?:年月|日期)|学历|文化程度|联系电话|手机号码?|参加工作时间|民族|年龄|照片|"
    r"报名序号|报名号|(?:所学|原)(?:职业|工种)|主管部门|证书编号|政治面貌|职务|电话"
)
_HEAD = re.compile(
    rf"(?P<{IGNORED}>{_IGNORED})|"
    + "|".join(f"(?P<{name}>{words})" for name, words in ROSTER_COLUMNS.items())
)
_TOUCHING = 0.5
"""Of a character's height: two characters of one word stand no further apart."""

_AND = "+"

_JOINS = re.compile(r"[及和与、/兼(]?")
"""What joins the names of two values that one column holds."""

_OPEN, _CLOSED = ("name", "occupation", "unit"), ("gender", "grade", "id_number")


@dataclass(frozen=True)
class Word:
    """A heading in a run of print: ``text[start:end]``."""

    name: str
    start: int
    end: int


def words_of(piece: Piece) -> list[Word]:
    """The headings that a run of print holds."""
    return [Word(str(m.lastgroup), *m.span()) for m in _HEAD.finditer(piece.text)]


def is_heading(text: str) -> bool:
    """Whether a text is a heading and nothing else."""
    return _HEAD.fullmatch(text) is not None


def both(one: str, other: str) -> str:
    """The name of a column that holds two values in one cell."""
    return f"{one}{_AND}{other}"


def parts_of(name: str) -> list[str]:
    """The names of the values that a column holds."""
    return name.split(_AND)


def same_ones(piece: Piece, words: Sequence[Word]) -> list[Word]:
    """The words, of which two of one name that touch are one: 考生姓名."""
    found: list[Word] = []
    for word in words:
        last = found[-1] if found else None
        if last and last.name == word.name and _touch(piece, last.end, word.start):
            found[-1] = replace(last, end=word.end)
        else:
            found.append(word)
    return found


def shared_ones(sheet: Sheet, piece: Piece, words: Sequence[Word]) -> list[Word]:
    """The words, of which two name one column where its cell holds both values: 工种及等级."""
    found: list[Word] = []
    for word in words:
        last = found[-1] if found else None
        if last and _share(last, word) and _one_column(sheet, piece, last, word):
            found[-1] = Word(both(last.name, word.name), last.start, word.end)
        else:
            found.append(word)
    return found


def _share(one: Word, other: Word) -> bool:
    names = one.name, other.name
    return any(names in {(a, b), (b, a)} for a in _OPEN for b in _CLOSED)


def _one_column(sheet: Sheet, piece: Piece, one: Word, other: Word) -> bool:
    """Whether two words stand joined, or one under the other in a cell."""
    between = piece.text[one.end : other.start]
    if not _JOINS.fullmatch(between):
        return False
    a, b = piece.cut(one.start, one.end).box, piece.cut(other.start, other.end).box
    if b.y0 > a.centre[1]:
        return sheet.cell_at(*a.centre) is not None and above_one_another(a, b)
    return bool(between) and _touch(piece, one.end, other.start)


def strange(piece: Piece, words: Sequence[Word]) -> Iterator[Word]:
    """What stands apart between known headings: a column that says nothing to us."""
    edges = [0, *(at for word in words for at in (word.start, word.end)), len(piece.text)]
    for start, end in zip(edges[::2], edges[1::2], strict=True):
        before = start == 0 or not _touch(piece, start, start)
        behind = end == len(piece.text) or not _touch(piece, end, end)
        if end - start > 1 and before and behind and _abreast(piece, words[0], start, end):
            yield Word(IGNORED, start, end)


def _abreast(piece: Piece, word: Word, start: int, end: int) -> bool:
    """Whether print stands on one row with a heading."""
    return level(piece.cut(start, end).box, piece.cut(word.start, word.end).box)


def _touch(piece: Piece, end: int, start: int) -> bool:
    """Whether the characters before ``end`` and from ``start`` on stand as close as in a word."""
    run = piece.glyphs[end - 1 : start + 1]
    steps = ((a.box, b.box) for a, b in pairwise(run))
    return all(-a.height < b.x0 - a.x1 < _TOUCHING * a.height for a, b in steps)


def above_one_another(a: PixelBox, b: PixelBox) -> bool:
    """Whether two boxes share a part of their widths."""
    return min(a.x1, b.x1) > max(a.x0, b.x0)
