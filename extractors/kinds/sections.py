"""The sections of a form: where each begins, and in whose name it speaks."""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cached_property
from itertools import accumulate

from extractors.kinds.base import PaperText
from extractors.kinds.label_marks import announces
from extractors.kinds.take import HAN
from extractors.layout.pieces import Piece
from extractors.layout.sheet import Block, Sheet, same_row

_LONGEST = 22
"""Characters of a heading."""

_ENDS = re.compile(
    r"(?:意见|评语|评价|鉴定|结论|结果|等次|档次|等级|建议|总结|述职|小结|测评|评议|评定|自评|互评|总评|点评|评鉴|[评定]级|标准|"
    r"情况|决定|批示|签[名字章收]|盖章|公章|印章|章|日期|时间|年月日?|年度|负责人|领导|组长|考[核评]人|评价人|说明|备注|"
    r"复核|审[核定批]|备案|核准|批准|批复|存档|归档|签署|签收|确认)"
    r"(?:\((?!优秀|合格|称职|基本|不|同意)[^()]{0,10}\))?\)?"
)
"""What the heading of a section ends with."""

_MARKS = 2
"""Characters that may stand behind the heading of other cells: a colon, a bracket."""

_WHO = re.compile(
    r"本人|被考[核评]人|(?:所在)?单位|(?:主管|分管)(?:领导|部门)|考核(?:委员会|(?:领导)?小组)|学校"
    r"|[\u4e00-\u9fff]{0,3}党[组委]|(?:局|院|校|站|厂|中心)?领导班子|[股科处]室(?:负责人)?|班组|车间"
)
"""What heads a section in a cell of its own."""

_NO_HEADING = re.compile(
    r"^(?:同意|经|根据|按照?|无|并|我|该|确定(?!(?:考核)?(?:等次|档次|等级|结果)$)|评定?为|定为|已|以上|对|如|其|于|在|本年度.{4})|[,。;:]"
)
_WORD = 2
"""Characters of a heading that a comma cannot announce: …,建议优秀 goes on in its sentence."""

_NUMBERING = re.compile(r"(?:\(?[一二三四五六七八九十0-9]{1,2}[、.)])?[【\[]?")
_FILLED = re.compile(r"[:0-9】\]]|\((?![^()]*\)[^:签盖\s])|优秀|合格|称职|基本|不合格|不称职")
"""What may follow a heading without a gap."""

STAMP = "stamp"
"""The voice of a place for a seal."""

LABEL = "other"
"""The voice of a label that heads its own row alone."""

_STAMPED = frozenset({"unit", "superior", "group"})

Voice = Callable[[str], str | None]
"""In whose name a heading's words speak; None where they head no section."""


@dataclass(frozen=True)
class Section:
    """A heading where it stands: ``block.text[start:end]``; ``begin``: its block in the flow."""

    voice: str
    block: Block
    sheet: Sheet
    start: int
    end: int
    begin: int


@dataclass(frozen=True)
class Sections:
    """The sections of a paper."""

    paper: PaperText
    voice: Voice

    @cached_property
    def found(self) -> tuple[Section, ...]:
        """All headings in reading order; a stamp within a section heads none of its own."""
        found: list[Section] = []
        for section in self._headings():
            if not (section.voice == STAMP and found and found[-1].voice in _STAMPED):
                found.append(section)
        return tuple(found)

    def _headings(self) -> Iterator[Section]:
        for begin, sheet, block in self._blocks:
            for start, end in headings(block):
                if voice := self.voice(block.text[start:end]):
                    yield Section(voice, block, sheet, start, end, begin)

    @cached_property
    def _blocks(self) -> list[tuple[int, Sheet, Block]]:
        """Each block with the index in the paper's flow at which it begins."""
        blocks = [(sheet, block) for sheet in self.paper.sheets for block in sheet.blocks]
        starts = accumulate((len(block.text) for _, block in blocks), initial=0)
        return [(start, *both) for start, both in zip(starts, blocks, strict=False)]

    def at(self, index: int) -> Section | None:
        """The section in which a character of the paper's flow stands."""
        start, sheet, block = next(item for item in reversed(self._blocks) if item[0] <= index)
        own = [s for s in self.found if s.block is block and s.start <= index - start]
        return own[-1] if own else self._around(sheet, block, index - start)

    def _around(self, sheet: Sheet, block: Block, index: int) -> Section | None:
        """The heading beside a block, else the last one above it, in its column if several are."""
        here = [s for s in self.found if s.sheet is sheet and s.block is not block]
        x = block.piece.glyphs[index].box.x0
        level = (s for s in here if same_row(s.block.box, block.box) and not _holds(s))
        beside = [s for s in level if _left(s) < x]
        if beside:
            return max(beside, key=_left)
        wide = (s for s in here if s.voice != LABEL)
        over = [s for s in wide if s.block.box.centre[1] < block.box.y0 + 1]
        if not over:
            return self._former(sheet)
        last = max(over, key=lambda s: s.block.box.centre[1])
        row = [s for s in over if same_row(s.block.box, last.block.box)]
        return max([s for s in row if _left(s) <= x] or row[:1], key=_left)

    def _former(self, sheet: Sheet) -> Section | None:
        """The last heading of the pages before."""
        place = self.paper.sheets.index(sheet)
        pages = self.paper.sheets[:place]
        former = (s for s in reversed(self.found) if s.sheet in pages and s.voice != LABEL)
        return next(former, None)

    def said(self, voice: str) -> Iterator[Piece]:
        """What is said in the sections of a voice, headings left out."""
        for begin, _, block in self._blocks:
            own = [s for s in self.found if s.block is block]
            starts = [0, *(s.end for s in own)]
            ends = [*(s.start for s in own), len(block.text)]
            for start, end in zip(starts, ends, strict=True):
                section = self.at(begin + start) if start < end else None
                if section and section.voice == voice:
                    yield block.piece.cut(start, end)


def headings(block: Block) -> Iterator[tuple[int, int]]:
    """Where headings stand in a block: a whole cell, else runs that nothing adjoins."""
    text = block.text.removesuffix(":")
    whole = len(text) <= _LONGEST and _is_heading(text)
    if block.cell and (whole or _WHO.fullmatch(text)):
        yield 0, len(text)
        return
    offset = 0
    for row in block.rows:
        yield from ((offset + a, offset + b) for a, b in _in_row(row))
        offset += len(row.glyphs)


def _in_row(row: Piece) -> Iterator[tuple[int, int]]:
    starts = {match.end() for match in _NUMBERING.finditer(row.text) if _may_begin(row, match)}
    start = 0
    while start < len(row.glyphs):
        announced = start in starts or start == 0 or announces(row, start, start + 1)
        end = _heading_end(row, start) if announced else None
        if end and end - start <= _WORD and start and row.text[start - 1] in ",;":
            end = None
        if end:
            yield start, end
        start = end or start + 1


def _may_begin(row: Piece, numbering: re.Match[str]) -> bool:
    """Whether a numbering or a bracket stands where a heading may begin."""
    start, end = numbering.span()
    return start < end and (start == 0 or announces(row, start, end) or row.text[start] in "【[")


def _heading_end(row: Piece, start: int) -> int | None:
    """Where the shortest heading that begins at ``start`` ends, with nothing right behind it."""
    for match in _ENDS.finditer(row.text, start):
        for end in {match.end(), match.start() + len(re.sub(r"\(.*", "", match.group()))}:
            if end - start <= _LONGEST and _ends(row, end) and _is_heading(row.text[start:end]):
                return end
    return None


def _is_heading(text: str) -> bool:
    lettered = re.fullmatch(rf"[{HAN}()、/]{{2,}}", text)
    return bool(lettered and _ENDS.search(text) and not _NO_HEADING.search(text))


def _ends(row: Piece, end: int) -> bool:
    """Whether a run ends there: at the row's end, before a gap, a colon or what fills it in."""
    if end == len(row.glyphs) or _FILLED.match(row.text, end):
        return True
    before, behind = row.glyphs[end - 1].box, row.glyphs[end].box
    return behind.x0 - before.x1 > 0.7 * behind.height


def _holds(section: Section) -> bool:
    """Whether a cell holds what its heading heads, so that it heads no other one."""
    return section.block.cell and len(section.block.text) - section.end > _MARKS


def _left(section: Section) -> float:
    return section.block.piece.glyphs[section.start].box.x0
