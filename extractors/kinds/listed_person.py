"""The one person that a decision lists: 现将名单通报如下: 王建国 二等奖; 优秀职工:王建国."""

import re
from collections.abc import Iterator, Sequence

from extractors.kinds.base import PaperText
from extractors.kinds.surnames import looks_like_name
from extractors.kinds.take import HAN, Taken, name
from extractors.layout.pieces import Piece, gaps
from extractors.layout.sheet import same_column

_OPENS_LIST = re.compile(
    r"(?:如下|名单|表[彰扬]|奖励|嘉奖|通报):$"
    r"|(?:模范|先进|能手|标兵|个人|工作者|职工|奖)\((?:共)?[1一][名人]\)$"
)
_ENTRY = re.compile(
    rf"(?:\(?[一二1-2][、.)]+)?(?P<v>[{HAN}·]{{2,12}}?)(?:同志)?(?:\([^()]{{2,24}}\))?[:,。]?"
)
_COLUMN = re.compile(r"姓名$|人员?$|选手$|[获得]奖?者$")
"""What a column of persons is headed with."""

_HEADED = re.compile(
    rf"[^:,。]{{0,16}}(?:奖|先进|优秀|能手|标兵|模范|工作者|职工|员工|个人):(?P<v>[{HAN}·]{{2,12}}?)(?:同志)?"
    r"(?:\([^()]{2,24}\))?"
)


def listed_alone(rows: Sequence[Piece]) -> Taken | None:
    """The person below a row that opens a list, or behind a place or a title; of several none."""
    opened = [i + 1 for i, row in enumerate(rows) if _OPENS_LIST.search(row.text)]
    below = [row for i in opened for row in rows[i : i + 4]]
    found = [*_named(_ENTRY, map(_first, below)), *_named(_HEADED, rows)]
    return found[0] if len({taken.value for taken in found}) == 1 else None


def alone_in_column(paper: PaperText, taken: Taken) -> bool:
    """Whether a name fills a cell or a row, and no other name stands in its column."""
    for sheet in paper.sheets:
        own = next((b for b in sheet.blocks if taken.piece.glyphs[0] in b.piece.glyphs), None)
        if own and (own.cell or len(own.text) == len(taken.piece.glyphs)):
            column = (b for b in sheet.blocks if b is not own and same_column(b.box, own.box))
            return not any(looks_like_name(block.text) for block in column)
    return False


def one_of_column(paper: PaperText, taken: Taken) -> bool:
    """Whether a name stands in a table's column that is headed as names, and others under it."""
    for sheet in paper.sheets:
        cells = [block for block in sheet.blocks if block.cell]
        own = next((c for c in cells if taken.piece.glyphs[0] in c.piece.glyphs), None)
        if own:
            column = [c for c in cells if c is not own and same_column(c.box, own.box)]
            headed = any(_COLUMN.search(c.text) for c in column if c.box.y1 < own.box.centre[1])
            return headed and any(looks_like_name(c.text) for c in column)
    return False


def _named(pattern: re.Pattern[str], rows: Iterator[Piece] | Sequence[Piece]) -> Iterator[Taken]:
    for row in rows:
        match = pattern.fullmatch(row.text)
        named = row.cut(*match.span("v")) if match else None
        if named and looks_like_name(named.text) and (taken := name(named)):
            yield taken


def _first(row: Piece) -> Piece:
    """What stands before a row's first gap."""
    return row.cut(0, next(iter(gaps(row)), None))
