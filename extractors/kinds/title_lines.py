"""Which print of a page may be its title: lines of their own, slips of the engine mended."""

import re
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from itertools import pairwise
from statistics import median

from extractors.kinds.title_words import SOUND_WORDS, TITLE_WORDS
from extractors.layout.sheet import Block, Sheet, same_row

LONGEST_TITLE = 60
_SPOKEN = re.compile(r"[。?!;]|[了吗吧呢]$|[您你我]")
"""What stands in sentences, never in a title."""

_STACKED = 3
"""Lines that a title is set in, at most."""

_BROAD = 0.9
"""Of the print's width that a cell must span to be a heading rather than a value."""

_LARGE = 1.3
_SMALL = 0.9
"""Of the usual height of characters: larger print is a title in a cell too, smaller is none."""


def title_lines(sheets: Iterable[Sheet]) -> list[str]:
    """Every run that may be a title: lines, lines set in several rows, and spread characters."""
    found = (text for sheet in sheets for text in _candidates(sheet))
    lines = (mended(text) for text in dict.fromkeys(found) if 2 <= len(text) <= LONGEST_TITLE)
    return [line for line in lines if not _SPOKEN.search(line)]


def _candidates(sheet: Sheet) -> Iterator[str]:
    blocks = _heading_blocks(sheet)
    for block in blocks:
        yield block.text
        if len(block.rows) > 1:
            yield from (row.text for row in block.rows)
    yield from _spread(blocks)
    yield from _stacks([block for block in blocks if not block.cell])


def _heading_blocks(sheet: Sheet) -> list[Block]:
    """Free rows that are not small print, and cells as broad as a table or in large print."""
    heights = [_height(block) for block in sheet.blocks]
    if not heights:
        return []
    usual = median(heights)
    left = min(block.box.x0 for block in sheet.blocks)
    right = max(block.box.x1 for block in sheet.blocks)

    def heads(block: Block) -> bool:
        if not block.cell:
            return _height(block) >= _SMALL * usual
        broad = block.box.width >= _BROAD * (right - left)
        return broad or _height(block) >= _LARGE * usual

    return [block for block in sheet.blocks if heads(block)]


def _height(block: Block) -> float:
    return median(row.box.height for row in block.rows)


def _spread(blocks: Sequence[Block]) -> Iterator[str]:
    """Characters set so far apart that each is a block of its own: 毕　业　证　书."""
    run: list[Block] = []
    for block in blocks:
        short = not block.cell and len(block.text) <= _STACKED
        if not short or (run and not same_row(run[-1].box, block.box)):
            run = []
        run = [*run, block] if short else run
        if len(run) > 1:
            yield "".join(one.text for one in run)


def _stacks(blocks: Sequence[Block]) -> Iterator[str]:
    """Two or three rows below each other that share their middle or their left edge."""
    for size in range(2, _STACKED + 1):
        for start in range(len(blocks) - size + 1):
            rows = blocks[start : start + size]
            if all(_goes_on(one, other) for one, other in pairwise(rows)):
                yield "".join(row.text for row in rows)


def _goes_on(one: Block, other: Block) -> bool:
    high, low = sorted((_height(one), _height(other)))
    gap = other.box.y0 - one.box.y1
    apart = abs(one.box.centre[0] - other.box.centre[0])
    aligned = apart < 2.5 * low or abs(one.box.x0 - other.box.x0) < low
    return aligned and -0.3 * high < gap < 1.8 * low and low < 2.2 * high


@lru_cache(maxsize=4096)
def mended(text: str) -> str:
    """A line with words of titles put right where the engine misread one or two characters.

    年度考枝登记表 is 年度考核登记表; what is itself a word of titles is never taken for another.
    """
    for word in TITLE_WORDS:
        if word not in text:
            text = _with(word, text)
    return text


def _with(word: str, text: str) -> str:
    slips = 2 if len(word) >= 7 else 1
    if len(set(word).difference(text)) > slips:  # most words, and far cheaper than each place
        return text
    for start in range(len(text) - len(word) + 1):
        seen = text[start : start + len(word)]
        wrong = [i for i, (a, b) in enumerate(zip(seen, word, strict=True)) if a != b]
        if 0 < len(wrong) <= slips and not _is_sound(text, start, [start + i for i in wrong]):
            return text[:start] + word + text[start + len(word) :]
    return text


def _is_sound(text: str, start: int, wrong: Sequence[int]) -> bool:
    """Whether a character that differs belongs to another word of titles as it stands."""
    return any(
        text.startswith(word, at) and any(at <= i < at + len(word) for i in wrong)
        for word in (*TITLE_WORDS, *SOUND_WORDS)
        for at in range(max(0, start - len(word)), min(len(text), wrong[-1] + 1))
    )
