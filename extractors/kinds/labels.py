"""Label-value geometry: where a form prints what a label announces."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise

from extractors.layout.pieces import Piece, join
from extractors.layout.sheet import Block, Sheet, same_row

FOREIGN_LABELS = (
    "政治面貌", "民族", "籍贯", "学历", "文化程度", "职务", "职称", "照片", "近期免冠照片",
    "理论知识考试成绩", "理论知识成绩", "理论成绩", "操作技能考核成绩", "操作技能成绩",
    "实际操作成绩", "技能成绩", "综合评审成绩", "评定成绩", "考核成绩", "考试成绩", "成绩",
    "任现职时间", "入党时间", "分管工作", "从事工作", "主要工作", "健康状况", "家庭住址", "住址",
    "备注", "个人总结", "签名", "盖章", "联系电话", "电话", "邮编", "有效期", "查询网址", "校长",
    "校(院)长", "院长", "学制", "学习形式", "层次", "入学时间", "参加工作时间", "工龄",
)  # fmt: skip
"""Labels that no field needs, but that end the value before them."""

_MARKS = r"\(?(?:盖章|公章|签章|签字|印章|加盖公章|钢印|章)\)?(?![\u4e00-\u9fff])"
_HINT = rf"(?:{_MARKS}|\((?:全称|必填|规范名称|大写|本人)\))?"
"""What a label says of how to fill it in."""

_ENGLISH = (
    r"(?:\(?(?i:(?:full|name|sex|gender|dates?|of|birth|id|no|number|card|type|certificate|issued?"
    r"|issuing|by|level|skills?|grade|occupation(?:al)?|trade|title|school|major|authority|job"
    r"|institution|nationality|specialty|graduation|organization|technical|test|the|and|code)"
    r"[.,/]?)+\)?(?![A-Za-z]))?"
)
"""The same label in English."""

_MANY_ROWS = 4
_FULL_ROW = 16
"""Characters of a row of running text, which may go on in the next; a form's rows are shorter."""

_LATIN = re.compile(r"[A-Za-z./]*")
"""What may stand before a label of two languages, or nothing."""

_LEADING = re.compile(r"^[:;,.。、|_\-—~·*#'\"\s]+")
_TRAILING = re.compile(r"[:;,。、|_\-—~'\"\s]+$")


@dataclass(frozen=True)
class Label:
    """A label where it stands: ``block.text[start:end]``."""

    block: Block
    sheet: Sheet
    start: int
    end: int


@dataclass(frozen=True)
class LabelBook:
    """All labels of a kind: those sought and those that merely end a value."""

    patterns: tuple[str, ...]

    @property
    def regex(self) -> re.Pattern[str]:
        """Any label, the longest first."""
        return _compile(self.patterns)

    def spots(self, block: Block) -> list[tuple[int, int]]:
        """The places of all labels in a block."""
        piece, text = block.piece, block.text
        found: list[tuple[int, int]] = []
        match = self.regex.search(text)
        while match:
            stands = match.end() > match.start() and announces(piece, *match.span())
            found += [match.span()] if stands else []
            match = self.regex.search(text, match.end() if stands else match.start() + 1)
        return found

    def find(self, sheets: Iterable[Sheet], wanted: Sequence[str]) -> Iterator[Label]:
        """The labels that match one of ``wanted`` as a whole, in reading order."""
        sought = _compile(tuple(wanted))
        for sheet in sheets:
            for block in sheet.blocks:
                for start, end in self.spots(block):
                    match = sought.match(block.text, start)
                    if match and match.end() == end:
                        yield Label(block, sheet, start, end)

    def values(self, label: Label) -> Iterator[Piece]:
        """Where the label's value may stand, likeliest first: behind it, beside it, under it."""
        inline = trimmed(self._behind(label))
        if inline:
            more = self._wrapped(label, inline)
            yield join((inline, more)) if more else inline
        yield from self._open(label.sheet.right_of(label.block))[:2]
        beneath = (self._in_column(label, block) for block in label.sheet.below(label.block))
        yield from self._open(beneath)[:1]

    def _wrapped(self, label: Label, inline: Piece) -> Piece | None:
        """The rest of a value on the next row, where the label's row runs to the print's edge."""
        block, sheet = label.block, label.sheet
        free = [b for b in sheet.blocks if not b.cell]
        edge = max((b.box.x1 for b in free), default=0.0)
        full = block.box.x1 > edge - 2.5 * block.box.height and len(block.text) >= _FULL_ROW
        if block.cell or not full or inline.glyphs[-1] != block.piece.glyphs[-1]:
            return None
        following = [b for b in free if 0 < b.box.y0 - block.box.y0 < 3 * block.box.height]
        first = min(following, key=lambda b: (b.box.y0, b.box.x0), default=None)
        if first is None or ((spots := self.spots(first)) and spots[0][0] == 0):
            return None
        return trimmed(first.piece.cut(0, spots[0][0] if spots else None)) or None

    def _in_column(self, label: Label, block: Block) -> Block:
        """What of a row under several labels stands under this one."""
        if block.cell:
            return block
        own = label.block.piece.glyphs[label.start].box
        row = [b for b in label.sheet.blocks if same_row(b.box, label.block.box)]
        starts = [b.piece.glyphs[a].box.x0 for b in row for a, _ in self.spots(b)]
        cuts = _gaps_at(block.piece, [x for x in starts if x >= own.x0 - own.height])
        first = [i for i in cuts if block.piece.glyphs[i].box.x0 < own.x1 + own.height]
        start = first[-1] if first else 0
        end = next((i for i in cuts if i > start), len(block.text))
        return _cut(block, start, end) if (start, end) != (0, len(block.text)) else block

    def _behind(self, label: Label) -> Piece:
        """Up to the next label; in a cell of many rows, at most to the end of the row."""
        nexts = [a for a, _ in self.spots(label.block) if a >= label.end]
        end = min(nexts, default=None)
        if len(label.block.rows) >= _MANY_ROWS:
            row_end = label.block.row_end(label.end - 1)
            rest = trimmed(label.block.piece.cut(label.end, min(row_end, end or row_end)))
            if rest:
                return rest
        return label.block.piece.cut(label.end, end)

    def _open(self, blocks: Iterable[Block]) -> list[Piece]:
        """The values of neighbouring blocks, up to the first that is a label itself."""
        taken = []
        for block in blocks:
            spots = self.spots(block)
            if spots and spots[0][0] == 0:
                break
            piece = trimmed(block.piece.cut(0, spots[0][0] if spots else None))
            if piece:
                taken.append(piece)
        return taken


def _gaps_at(piece: Piece, starts: Iterable[float]) -> list[int]:
    """Indices of a row's characters that stand behind a gap, where a column begins."""
    return [
        i
        for i, (before, glyph) in enumerate(pairwise(piece.glyphs), 1)
        if glyph.box.x0 - before.box.x1 > 0.7 * glyph.box.height
        and any(abs(glyph.box.x0 - x) < 1.5 * glyph.box.height for x in starts)
    ]


def _cut(block: Block, start: int, end: int) -> Block:
    """A part of a free row."""
    piece = block.piece.cut(start, end)
    return Block((piece,), piece.box, cell=False)


def trimmed(piece: Piece) -> Piece:
    """A value without the punctuation that frames it."""
    lead = _LEADING.match(piece.text)
    piece = piece.cut(lead.end()) if lead else piece
    tail = _TRAILING.search(piece.text)
    return piece.cut(0, tail.start()) if tail else piece


@lru_cache(maxsize=256)
def _compile(patterns: tuple[str, ...]) -> re.Pattern[str]:
    ordered = sorted(patterns, key=lambda p: (-len(re.sub(r"\W", "", p)), p))
    return re.compile("|".join(f"(?:{_speckled(p)}){_HINT}{_ENGLISH}" for p in ordered))


def _speckled(pattern: str) -> str:
    """A pattern whose widely spaced labels allow for a speck between their characters."""
    return pattern.replace("姓名", "姓[._·、'-]?名").replace("性别", "性[._·、'-]?别")


def announces(piece: Piece, start: int, end: int) -> bool:
    """Whether a label's words stand as a label: at a start, after a gap or before a colon."""
    text = piece.text
    if (
        _LATIN.fullmatch(text[:start])
        or text[end : end + 1] == ":"
        or text[start - 1] in ";,。)】|"
    ):
        return True
    before, first = piece.glyphs[start - 1].box, piece.glyphs[start].box
    new_line = first.y0 > before.centre[1] or first.x0 < before.x0
    return new_line or first.x0 - before.x1 > 0.7 * first.height
