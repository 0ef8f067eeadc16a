"""Label-value geometry: where a form prints what a label announces."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from extractors.frames import PixelBox
from extractors.kinds.broken_numbers import number_goes_on
from extractors.kinds.label_words import compiled, english
from extractors.layout.paragraphs import goes_on
from extractors.layout.pieces import Piece, join
from extractors.layout.sheet import Block, Sheet, same_row

_MANY_ROWS = 4
_SENTENCE = 12
"""Characters behind a label from which the value is there and nowhere else."""

_FULL_ROW = 16
"""Characters of a row of running text, which may go on in the next; a form's rows are shorter."""

_LATIN = re.compile(r"(?:[A-Za-z./]++(?:\([A-Za-z]+\))?)*+")
"""What may stand before a label of two languages, or nothing."""

_OPENS = re.compile(
    r"[\u4e00-\u9fff]{1,10}(?:\([\u4e00-\u9fff]{1,6}\))?:|[(]|.{0,12}年.{1,3}月|.*[监印]制$"
)
"""How a row begins that no value goes on in: with a label, a bracket or a date."""

_NUMBERED = re.compile(
    r"(?:(?:[一二三四五六七八九十]{1,3}|[0-9]{1,2})、|\([一二三四五六七八九十0-9]{1,2}\)|[*·])$"
)
"""What numbers the label behind a value."""

_NUMBERING = re.compile(
    r"(?:[一二三四五六七八九十]{1,3}|(?<![0-9.])[0-9]{1,2})[、.]$|^(?:0[1-9]|[12][0-9]|[一二三四五六七八九十]{1,3})$"
    r"|^[○●◎◇◆★☆▲△•※]$"
)
_REASON = re.compile(r"(?:原因|理由|事由|依据)$")
"""What the cell before a reason ends with: 变动原因 | 晋升技术等级."""

_NEXT_ROW = 4
"""In heights of a row's print: how far below the next row of a table is sought."""

_LEADING = re.compile(r"^[:;,.)。、】|_\-—~·*#'\"\s]+")
_MENTIONS = (",", "。", ";", "、", "的")
"""Behind a label's word they say that a sentence merely holds it: 从事中式烹调工种,经考核."""

_PORTRAIT = re.compile(
    r"\(?(?:[贴近]?(?:期|[一二12]寸|小[二2]寸|免冠|正面|彩色|证件|标准|本人|个人))*[照相像]片?(?:粘贴)?[处区]?(?:\(.*)?\)?"
)
"""Room for a portrait: no value, and none of its neighbours' label either."""

_LEADERS = re.compile(r"[.·…_—\-]{3,}")
"""Dots or a rule from a label to its value."""

_MARK = re.compile(r"(?<=..)\((?:签字|[\u4e00-\u9fff]{0,5}[章印])\)?$")
_LED = re.compile(r"\((?:盖章|公章|印章|签章|章|印)\)(?=.{2})")
"""Room for a seal behind or before a body's name."""

_BRACKETED = re.compile(r"[(〔【\[]([^()〔〕【】\[\]]+)[)〕】\]]")
_TRAILING = re.compile(r"[:;,。、【|_\-—~'\"\s(]+$")


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

    def spots(self, block: Block) -> list[tuple[int, int]]:
        """The places of all labels in a block."""
        piece, text, words = block.piece, block.text, compiled(self.patterns)
        found: list[tuple[int, int]] = []
        span = words.search(text, 0)
        while span:
            stands = span[1] > span[0] and announces(piece, *span)
            found += [span] if stands else []
            span = words.search(text, span[1] if stands else span[0] + 1)
        return found

    def find(self, sheets: Iterable[Sheet], wanted: Sequence[str]) -> Iterator[Label]:
        """The labels that match one of ``wanted`` as a whole, in reading order."""
        sought = compiled(tuple(wanted))
        for sheet in sheets:
            for block in sheet.blocks:
                for start, end in self.spots(block):
                    label = Label(block, sheet, start, end)
                    if sought.end(block.text, start) == end and not _mentioned(label):
                        yield label

    def values(self, label: Label) -> Iterator[Piece]:
        """Where the label's value may stand, likeliest first: behind it, beside it, under it."""
        if label.block.text[label.end : label.end + 1] in _MENTIONS:
            return
        inline = _without_english(trimmed(self._behind(label)))
        if inline:
            more = self._wrapped(label, inline) or self._hanging(label, inline)
            more = more or self._broken(label, inline)
            yield join((_marked(inline, label.block.piece), more)) if more else inline
            if not label.block.cell and len(inline.text) >= _SENTENCE:
                return
            if not (label.block.cell or closes(label.block.piece, label.end)):
                return
        if around := self._straddling(label):
            yield around
            return
        if not self._heads_a_row(label):
            yield from self._open(label.sheet.right_of(label.block))[:2]
        beneath = (self._in_column(label, block) for block in label.sheet.below(label.block))
        yield from _unbroken(self._open(beneath))[:1]

    def _wrapped(self, label: Label, inline: Piece) -> Piece | None:
        """The rest of a value on the next row, where the label's row runs to the print's edge."""
        block, sheet = label.block, label.sheet
        free = [b for b in sheet.blocks if not b.cell]
        edge = max((b.box.x1 for b in free), default=0.0)
        full = (
            block.box.x1 > edge - 2.5 * block.box.height
            and len(_LEADERS.sub("", block.text)) >= _FULL_ROW
        )
        if block.cell or not full or not _ends_row(inline, block.piece):
            return None
        following = [b for b in free if 0 < b.box.y0 - block.box.y0 < 3 * block.box.height]
        first = min(following, key=lambda b: (b.box.y0, b.box.x0), default=None)
        aside = first is not None and first.box.x0 > inline.box.x0 + inline.box.height
        if first is None or aside or _OPENS.match(first.text):
            return None
        if (spots := self.spots(first)) and _opens(first.text[: spots[0][0]]):
            return None
        return trimmed(first.piece.cut(0, spots[0][0] if spots else None)) or None

    def _broken(self, label: Label, inline: Piece) -> Piece | None:
        """The rest of a number that its row breaks, on the row below, wherever it begins there."""
        block, size = label.block, label.block.box.height
        under = next(iter(label.sheet.below(block)), None)
        last = inline.glyphs[-1] in block.piece.glyphs[-2:]
        if under is None or block.cell or under.cell or not last:
            return None
        begun = _marked(inline, block.piece).text
        near = under.box.y0 - block.box.y0 < 2.4 * size
        return under.piece if near and number_goes_on(begun, under.text) else None

    def _hanging(self, label: Label, inline: Piece) -> Piece | None:
        """Rows that go on right under a value, indented as far as it and beside no label."""
        block, sheet = label.block, label.sheet
        if block.cell or not _ends_row(inline, block.piece):
            return None
        size, found = block.box.height, list[Piece]()
        last = inline.box
        for under in sheet.below(block):
            step = under.box.y0 - last.y0
            hangs = abs(under.box.x0 - inline.box.x0) < 0.8 * size and step < 2.4 * size
            alone = not any(same_row(b.box, under.box) and b is not under for b in sheet.blocks)
            if under.cell or not (hangs and alone) or _OPENS.match(under.text) or self.spots(under):
                break
            found.append(under.piece)
            last = under.box
        return join(found) if found else None

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

    def _straddling(self, label: Label) -> Piece | None:
        """A value in two rows, one above and one below the middle of its label."""
        box, size = label.block.box, label.block.box.height
        near = [
            b
            for b in label.sheet.blocks
            if b.box.x0 > box.x1 and abs(b.box.centre[1] - box.centre[1]) < 1.4 * size
        ]
        if label.block.cell or len(near) != 2 or any(b.cell or self.spots(b) for b in near):
            return None
        above, under = sorted(near, key=lambda b: b.box.y0)
        apart = above.box.y1 <= under.box.y0 + 0.2 * size
        level = abs(above.box.x0 - under.box.x0) < 0.6 * size
        middle = above.box.centre[1] < box.centre[1] - 0.3 * size < under.box.centre[1] - 0.6 * size
        return join((above.piece, under.piece)) if apart and level and middle else None

    def _heads_a_row(self, label: Label) -> bool:
        """Whether labels stand side by side, each over what it announces: none is a value."""
        if label.block.cell:
            return self._heads_columns(label)
        row = [b for b in label.sheet.blocks if not b.cell and same_row(b.box, label.block.box)]
        known = [b for b in row if (spots := self.spots(b)) and spots[0] == (0, len(b.text))]
        if len(known) < 2 or len(row) < 3:
            return False
        under = [next(iter(_right_under(label.sheet, block)), None) for block in row]
        return all(block and not self.spots(block) for block in under)

    def _heads_columns(self, label: Label) -> bool:
        """The same in a table: a row with labels that adjoin, over cells as wide without any."""
        cells = [b for b in label.sheet.blocks if b.cell]
        row = sorted((b for b in cells if same_row(b.box, label.block.box)), key=lambda b: b.box.x0)
        known = [bool(self.spots(b)) for b in row]
        if not any(a and b for a, b in pairwise(known)):
            return False
        under = [_cell_under(cells, block) for block in row]
        return all(block and not self.spots(block) for block in under)

    def _behind(self, label: Label) -> Piece:
        """Up to the next label; in a cell of many rows, at most to the end of the row."""
        nexts = [a for a, _ in self.spots(label.block) if a >= label.end]
        end = min(nexts, default=None)
        numbered = end and _NUMBERED.search(label.block.text[label.end : end])
        end = label.end + numbered.start() if numbered else end
        if len(label.block.rows) >= _MANY_ROWS:
            row_end = label.block.row_end(label.end - 1)
            rest = trimmed(label.block.piece.cut(label.end, min(row_end, end or row_end)))
            if rest:
                return rest
        return label.block.piece.cut(label.end, end)

    def _open(self, blocks: Iterable[Block]) -> list[Piece]:
        """The values of neighbouring blocks, up to the first that is a label itself."""
        taken = []
        for block in (b for b in blocks if not _PORTRAIT.fullmatch(b.text)):
            spots = self.spots(block)
            if spots and (spots[0][0] == 0 or _NUMBERING.fullmatch(block.text[: spots[0][0]])):
                break
            piece = trimmed(block.piece.cut(0, spots[0][0] if spots else None))
            if piece:
                taken.append(piece)
        return taken


def _unbroken(pieces: Sequence[Piece]) -> list[Piece]:
    """What stands under a label, of which the first is a number that goes on in the second."""
    broken = len(pieces) > 1 and number_goes_on(pieces[0].text, pieces[1].text)
    return [join(pieces[:2])] if broken else list(pieces)


def _right_under(sheet: Sheet, block: Block) -> list[Block]:
    """Free blocks that begin right under another one's start, within two rows' room."""
    size = block.box.height
    return [
        b
        for b in sheet.below(block)
        if not b.cell
        and abs(b.box.x0 - block.box.x0) < 1.2 * size
        and b.box.y0 - block.box.y1 < 2 * size
    ]


def _cell_under(cells: Sequence[Block], block: Block) -> Block | None:
    """The next cell under another one, whose print begins or is centred where its own is."""
    size = block.box.height
    below = (b for b in cells if 0 < b.box.y0 - block.box.y0 < _NEXT_ROW * size)
    aligned = (
        b
        for b in below
        if abs(b.box.x0 - block.box.x0) < size or abs(b.box.centre[0] - block.box.centre[0]) < size
    )
    return min(aligned, key=lambda b: b.box.y0, default=None)


def _opens(before: str) -> bool:
    """Whether a row begins with its first label: before it stand Latin words or its number."""
    return _LATIN.fullmatch(before) is not None or _NUMBERING.fullmatch(before) is not None


def _ends_row(value: Piece, row: Piece) -> bool:
    """Whether a value reaches its row's end, but for a mark between it and what follows."""
    last = value.glyphs[-1]
    return last in row.glyphs[-2:] and (row.glyphs[-1] == last or row.text[-1] in ";,、")


def _marked(value: Piece, row: Piece) -> Piece:
    """A value with the mark at its row's end, which parts it from what the next row says."""
    return value if row.glyphs[-1] == value.glyphs[-1] else join((value, row.cut(-1)))


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
    for start in (_LEADING, _LED, _LEADING):
        lead = start.match(piece.text)
        piece = piece.cut(lead.end()) if lead else piece
    close = piece.text.find(")")
    if close > 0 and "(" not in piece.text[:close]:
        piece = piece.cut(0, close)
    for end in (_TRAILING, _MARK):
        tail = end.search(piece.text)
        piece = piece.cut(0, tail.start()) if tail else piece
    return piece.cut(1, -1) if _BRACKETED.fullmatch(piece.text) else piece


def _without_english(piece: Piece) -> Piece:
    """A value without the label's words in English, where they stand behind its colon."""
    end = english(piece.text)
    return trimmed(piece.cut(end)) if end else piece


def closes(piece: Piece, end: int) -> bool:
    """Whether a label is whole: it ends the block, or a colon, a bracket or a gap follows."""
    if end == len(piece.glyphs) or piece.text[end] in ":(/】":
        return True
    before, after = piece.glyphs[end - 1].box, piece.glyphs[end].box
    return after.x0 - before.x1 > 0.5 * before.height or after.y0 > before.centre[1]


def _mentioned(label: Label) -> bool:
    """Whether a sentence merely goes on with a label's word, or a cell tells with it for what."""
    if label.block.cell:
        left = (b for b in label.sheet.blocks if b.cell and _adjoins(b.box, label.block.box))
        return any(_REASON.search(block.text) for block in left)
    if label.start or closes(label.block.piece, label.end):
        return False
    return goes_on(label.sheet, label.block)


def _adjoins(one: PixelBox, other: PixelBox) -> bool:
    """Whether a cell stands right before another."""
    return same_row(one, other) and abs(other.x0 - one.x1) < 0.5 * min(one.height, other.height)


def announces(piece: Piece, start: int, end: int) -> bool:
    """Whether a label's words stand as a label: at a start, after a gap, before colon or dots."""
    text = piece.text
    numbering = _NUMBERING.search(text[:start])
    start = numbering.start() if numbering else start
    if (
        _LATIN.fullmatch(text[:start])
        or text[end : end + 1] == ":"
        or _LEADERS.match(text, end)
        or text[start - 1] in ";,。)【】|┃│"
    ):
        return True
    bracketed = text[start - 1] == "(" and text[end : end + 1] == ")" and text[end + 1 :]
    return _stands_apart(piece, start) or bool(bracketed and _stands_apart(piece, start - 1))


def _stands_apart(piece: Piece, start: int) -> bool:
    """Whether a character begins its row, or stands behind a gap."""
    if start == 0:
        return True
    before, first = piece.glyphs[start - 1].box, piece.glyphs[start].box
    new_line = first.y0 > before.centre[1] or first.x0 < before.x0
    return new_line or first.x0 - before.x1 > 0.7 * first.height
