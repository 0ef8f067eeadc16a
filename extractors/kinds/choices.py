"""Values that a form prints as a list of choices (□优秀 ☑合格 □不合格), of which one is ticked."""

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace
from itertools import pairwise
from typing import Literal

from extractors.kinds.base import PaperText
from extractors.kinds.marks_below import on_row, ticked_below
from extractors.kinds.strangers import stands_among, strangers
from extractors.kinds.take import HAN, Taken
from extractors.layout.pen_marks import pen_choice
from extractors.layout.pieces import Glyph, Piece
from extractors.layout.sheet import Sheet
from extractors.layout.ticks import Choices, ticked
from schemas.facts import FieldValue

_BETWEEN = 4
"""Characters that may stand between two choices: boxes as the engine reads them, brackets."""

_BOXES = "口囗回曰日区图四凶冈〇"
"""Han characters that a box or circle is taken for."""

_TICK = re.compile(r"[☑☒■●◉√✓✔✅]|\(○\)")
_MARK = r"(?:\([☑■●√✓✔○]?\)|\[[√✓✔]?\]|[☑☒■●◉√✓✔✅□☐○◯])"
_BEFORE, _BEHIND = re.compile(rf"{_MARK}$"), re.compile(_MARK)
_LETTER = re.compile(r"[A-E][.、]?[☑☒■●◉√✓✔✅□☐○◯]?$")
"""Ticks and boxes as the text of a page that was born digital has them."""

_NEARER = 0.6
"""Of the gap on its other side: the gap between a tick amid a list and the word that it is of."""

_SEEN = 0.9
"""How sure a plain tick makes of its value: the pixels are ours, and hands tick in many ways."""

_OTHER_PRINT = re.compile(rf"(?![{_BOXES}])[{HAN}:]")
_LOST_WORD = re.compile(rf"[/|](?:[{HAN}]{{2,5}}[/|])?[{HAN}]?")
"""Between words that strokes part: another one, or the next one's first character, misread under
the pen that crossed it out."""


def choice_lists(paper: PaperText, words: str) -> list[list[Piece]]:
    """The lists of two or more different words in a row, each in printed order."""
    lists: list[list[Piece]] = []
    for sheet in paper.sheets:
        flow = sheet.flow
        found = list(re.finditer(words, flow.text))
        group = found[:1]
        for a, b in pairwise(found):
            if _adjoin(flow.text[a.end() : b.start()]):
                group.append(b)
                continue
            lists.append([flow.cut(*m.span()) for m in group])
            group = [b]
        lists.append([flow.cut(*m.span()) for m in group])
    return [words for words in lists if len({word.text for word in words}) > 1]


def ticked_choice(
    paper: PaperText, words: str, parse: Callable[[str], FieldValue | None]
) -> Taken | None:
    """The ticked word of the paper's last list in which one is plainly ticked."""
    chosen = (ticked_word(paper, listed, parse) for listed in reversed(choice_lists(paper, words)))
    return next((taken for taken in chosen if taken), None)


def ticked_word(
    paper: PaperText, choices: Sequence[Piece], parse: Callable[[str], FieldValue | None]
) -> Taken | None:
    """The word of one list that is ticked: by its printed marks, else by its pixels."""
    sheet = next(s for s in paper.sheets if s.page == choices[0].page)
    index = _marked(sheet, choices)
    if index is None and not _enclosed(sheet, choices):
        index = _by_hand(sheet, choices)
    if index is None:
        index = ticked_below(sheet, choices)
    if index is None or _is_halved(sheet, choices[index], choices[0]):
        return None
    value = parse(choices[index].text)
    if value is None:
        return None
    return Taken(value, _doubted(choices[index]))


def _is_halved(sheet: Sheet, word: Piece, first: Piece) -> bool:
    """Whether a word behind the list's first has lost its beginning, which denies it: 环称职."""
    if word is first:
        return False
    before = sheet.flow.text[: sheet.flow.glyphs.index(word.glyphs[0])]
    return re.search(rf"[/|](?![{_BOXES}])[{HAN}]$", before) is not None


def _by_hand(sheet: Sheet, choices: Sequence[Piece]) -> int | None:
    """The only word that is ringed, underlined, left unstruck, or ticked."""
    by_pen = pen_choice(sheet.pens or sheet.ink, choices, strangers(sheet, choices))
    return by_pen.index if by_pen.seen else ticked(sheet.ink, _bounded(sheet, choices))


def _marked(sheet: Sheet, choices: Sequence[Piece]) -> int | None:
    """The only word with a tick of print right beside it, on the side where the list has marks."""
    text, glyphs = sheet.flow.text, sheet.flow.glyphs
    found_before = (_BEFORE.search(text, 0, glyphs.index(word.glyphs[0])) for word in choices)
    found_behind = (_BEHIND.match(text, glyphs.index(word.glyphs[-1]) + 1) for word in choices)
    before = _on_rows(sheet, choices, found_before)
    behind = _on_rows(sheet, choices, found_behind)
    if not any([*before[:1], *behind[-1:]]) and (between := _nearer(sheet, choices)) is not None:
        return between
    lettered = all(_LETTER.search(text, 0, glyphs.index(w.glyphs[0])) for w in choices)
    if not lettered and bool(before[0]) == bool(behind[-1]):
        return _ticked_alone(text, before)
    marks = before if before[0] or lettered else behind
    full = [i for i, mark in enumerate(marks) if mark and _TICK.search(mark.group())]
    return full[0] if len(full) == 1 else None


def _nearer(sheet: Sheet, choices: Sequence[Piece]) -> int | None:
    """The word that the only tick amid a list without boxes stands plainly nearer to."""
    text, glyphs = sheet.flow.text, sheet.flow.glyphs
    ends = [(glyphs.index(w.glyphs[0]), glyphs.index(w.glyphs[-1]) + 1) for w in choices]
    spots = [
        (i, glyphs[end].box)
        for i, ((_, end), (start, _)) in enumerate(pairwise(ends))
        if start == end + 1 and re.match("[√✓✔]", text[end])
    ]
    if len(spots) != 1:
        return None
    i, tick = spots[0]
    left, right = tick.x0 - choices[i].box.x1, choices[i + 1].box.x0 - tick.x1
    near, far = sorted((left, right))
    return None if near > _NEARER * far else i if left < right else i + 1


def _on_rows(
    sheet: Sheet, choices: Sequence[Piece], marks: Iterable[re.Match[str] | None]
) -> list[re.Match[str] | None]:
    """The marks beside words, without those that follow in reading order from another row."""
    glyphs = sheet.flow.glyphs
    return [
        mark if mark and on_row(glyphs[mark.start()], word) else None
        for word, mark in zip(choices, marks, strict=True)
    ]


def _ticked_alone(text: str, before: Sequence[re.Match[str] | None]) -> int | None:
    """The only word with a mark right before it, a tick that what parts the list stands before."""
    marked = [(i, mark) for i, mark in enumerate(before) if mark]
    if len(marked) != 1 or not _TICK.search(marked[0][1].group()):
        return None
    return marked[0][0] if text[marked[0][1].start() - 1] in "、,;/ " else None


def is_listed(piece: Piece, lists: Sequence[Sequence[Piece]]) -> bool:
    """Whether a word is one of a list of choices, so that its print says nothing.

    Where one between was misread, what stands on the list's row or in its column is one of it.
    """
    on_page = [words for words in lists if words[0].page == piece.page]
    return any(
        piece.box in {word.box for word in words} or stands_among(piece, words) for words in on_page
    )


def _adjoin(between: str) -> bool:
    near = len(between) <= _BETWEEN and not _OTHER_PRINT.search(between)
    return near or _LOST_WORD.fullmatch(between) is not None


def _bounded(sheet: Sheet, words: Sequence[Piece]) -> Choices:
    """The list with where other print, or its cell, ends beside it."""
    cells = [b.box for b in sheet.blocks if b.cell]
    home = next((c for c in cells if _around(c, words[0])), None)
    x0, x1 = (home.x0, home.x1) if home else (0.0, float(sheet.width))
    beside = [g for g in _level(sheet, words) if not any(g in word.glyphs for word in words)]
    lefts = [g.box.x1 for g in beside if g.box.x1 <= words[0].box.x0 + 1]
    rights = [g.box.x0 for g in beside if g.box.x0 >= words[-1].box.x1 - 1]
    return Choices(words, max([x0, *lefts]), min([x1, *rights]), _brackets(sheet, words))


def _around(cell: tuple[float, float, float, float], word: Piece) -> bool:
    x, y = word.box.centre
    return cell[0] < x < cell[2] and cell[1] < y < cell[3]


def _level(sheet: Sheet, words: Sequence[Piece]) -> Iterator[Glyph]:
    """The other print on the lines of the words: no boxes, no brackets."""
    rows = [word.box for word in (words[0], words[-1])]
    for glyph in sheet.flow.glyphs:
        on = any(abs(glyph.box.centre[1] - r.centre[1]) < 0.5 * r.height for r in rows)
        if on and _OTHER_PRINT.match(glyph.char):
            yield glyph


def _brackets(sheet: Sheet, words: Sequence[Piece]) -> Literal["before", "behind"] | None:
    """On which side the words have brackets of their own: with which the list begins or ends."""
    flow = sheet.flow
    start = flow.glyphs.index(words[0].glyphs[0])
    end = flow.glyphs.index(words[-1].glyphs[-1]) + 1
    if flow.text[max(0, start - 1) : start] == ")":
        return "before"
    return "behind" if flow.text[end : end + 1] == "(" else None


def _enclosed(sheet: Sheet, words: Sequence[Piece]) -> bool:
    """Whether brackets stand before the first word and behind the last: whose are they?"""
    text, first, last = sheet.flow.text, words[0].glyphs[0], words[-1].glyphs[-1]
    start, end = (sheet.flow.glyphs.index(glyph) for glyph in (first, last))
    return text[max(0, start - 1) : start] == ")" and text[end + 1 : end + 2] == "("


def _doubted(word: Piece) -> Piece:
    """The word's characters, no surer than a tick is."""
    return Piece(tuple(replace(g, score=min(g.score, _SEEN)) for g in word.glyphs))
