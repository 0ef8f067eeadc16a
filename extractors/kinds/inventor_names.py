"""A list of inventors as names in printed order: numbered, parted by marks, by gaps or by rows."""

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise
from statistics import median

from extractors.kinds.surnames import looks_like_name
from extractors.kinds.take import HAN, Taken
from extractors.layout.pieces import Piece, gaps, join, split_at
from extractors.values.text import normalise_name

_BLANK = 1.5
"""Of the usual step from one character to the next: a step over a blank."""

_NARROW = 1.14
"""The same for a blank of a quarter's width, where all that it parts are names."""

_LONGEST = 4
"""Characters of a name without a dot: what is longer is several, run together."""

_LONGER = 6
"""Characters before or behind the dot of a name: what is longer holds a neighbour, too."""

_ORDINAL = r"第?(?:[0-9]{1,2}|[一二三四五六七八九十]{1,2})"
_WHO = r"(?:发明|设计|完成)人"
_NUMBER = r"(?:No\.?|第)?(?:[0-9]{1,2}|(?<![A-Za-z0-9])[lI](?=[.、)]))[).、:]*"
_MARK = re.compile(
    rf"\([^()]*\)|{_ORDINAL}{_WHO}:?|(?:共同|其[他余它]){_WHO}:?|{_NUMBER}|[;,、/|:]+|。$",
)
_NUMBERED = re.compile(rf"\({_ORDINAL}\)|{_NUMBER}")
_NUMERALS = "一二三四五六七八九十"
_TAIL = re.compile(r"等(?:[0-9一二三四五六七八九十]{0,2}人)?$")
_NAME = re.compile(rf"[{HAN}·A-Za-z]{{2,}}")
_DOTS = "·.・•●‧"


def inventors(piece: Piece) -> Taken | None:
    """Names in printed order; several rows are one list."""
    names = names_in(piece)
    run_together = any(len(n) > _LONGEST and re.fullmatch(rf"[{HAN}]+", n) for n in names)
    return Taken(names, piece, contradicted=run_together) if names else None


def names_in(piece: Piece) -> list[str]:
    """All names of a run, in its order."""
    marks = _marks(piece)
    numbered = sum(bool(_NUMBERED.fullmatch(piece.text, *mark)) for mark in marks) > 1
    runs = _between(piece, marks)
    printed = [part for run in runs for part in _paired(_parts(run, whole=numbered))]
    names = (normalise_name(_TAIL.sub("", part.text)) for part in printed)
    return [name for name in names if _NAME.fullmatch(name)]


def _marks(piece: Piece) -> list[tuple[int, int]]:
    """Where something that is no name stands: marks, numbers, remarks in brackets."""
    spans = [m.span() for m in _MARK.finditer(piece.text)]
    return sorted([*spans, *_counted(piece.text)])


def _counted(text: str) -> Iterator[tuple[int, int]]:
    """Numerals that count names: 一、 or 第一 at the start, and each that follows in turn."""
    first = re.match(r"第?一[、.:]?", text)
    if not first or (first.group() == "一"):
        return
    ordinal, at = text[0] == "第", 0
    found = list[tuple[int, int]]()
    for numeral in _NUMERALS:
        match = re.compile(rf"第{numeral}" if ordinal else rf"{numeral}(?=[、.:])").search(text, at)
        if not match:
            break
        found.append(match.span())
        at = match.end()
    yield from found if len(found) > 1 or first.group()[-1] in "、.:" else ()


def _between(piece: Piece, marks: Sequence[tuple[int, int]]) -> list[Piece]:
    edges = [0, *(end for mark in marks for end in mark), len(piece.glyphs)]
    return [piece.cut(a, b) for a, b in zip(edges[::2], edges[1::2], strict=True) if a < b]


def _parts(run: Piece, *, whole: bool) -> list[Piece]:
    """Names that only blanks or row ends part; ``whole``: a number before each says it is one."""
    if whole and len(run.glyphs) <= _LONGEST:
        return [run]
    cuts = {*gaps(run), *_row_starts(run)}
    tried = (_joined(split_at(run, sorted(at)), run) for at in (cuts | set(_wider(run)), cuts))
    return next((p for p in tried if all(len(part.text) >= 2 for part in p)), [run])


def _joined(parts: list[Piece], run: Piece) -> list[Piece]:
    """Characters of one name that blanks or a row's end parted: 赵　六, 张三⏎丰, 买买提 · 艾力."""
    starts = {id(run.glyphs[i]) for i in _row_starts(run)}
    found = list[Piece]()
    for part in parts:
        before = found[-1] if found else None
        if before and _goes_on(before, part, begins_row=id(part.glyphs[0]) in starts):
            found[-1] = join((before, part))
        else:
            found.append(part)
    return found


def _goes_on(before: Piece, part: Piece, *, begins_row: bool) -> bool:
    """Whether a name that stands before a gap goes on behind it."""
    if before.text[-1] in _DOTS or part.text[0] in _DOTS:
        return True
    if begins_row and len(before.text) > _LONGEST and re.match(rf"[{HAN}]{{1,3}}·", part.text):
        return True
    short = len(before.text) < _LONGEST or "·" in before.text
    return len(part.text) == 1 and (len(before.text) == 1 or (begins_row and short))


def _wider(run: Piece) -> list[int]:
    """Where blanks part the names of each row."""
    cuts, at = list[int](), 0
    for row in split_at(run, _row_starts(run)):
        cuts += [at + i for i in _wider_in_row(row, goes_on=at > 0)]
        at += len(row.glyphs)
    return cuts


def _wider_in_row(run: Piece, *, goes_on: bool) -> list[int]:
    """Where characters stand plainly further apart than the others do: a blank between names.

    The engine tells places to a few pixels, so a blank's own width says little; steps that fall
    into two groups say it, if what lies between looks like names. ``goes_on``: the row may begin
    with the last character of a name.
    """
    middles = [glyph.box.centre[0] for glyph in run.glyphs]
    steps = [b - a for a, b in pairwise(middles)]
    usual = [step for step in steps if step <= (min(steps) + max(steps)) / 2] if steps else []
    if not usual or min(usual) <= 0:
        return []
    for blank in (_BLANK, _NARROW):
        cuts = [i for i, step in enumerate(steps, 1) if step > blank * median(usual)]
        parts = split_at(run, cuts)
        parts = parts[1:] if goes_on and len(parts[0].text) == 1 else parts
        if all(looks_like_name(part.text) for part in parts) and not _many_in_one(parts):
            return cuts
    return []


def _many_in_one(parts: Sequence[Piece]) -> bool:
    """Whether nothing was parted where a dotted name stands among others."""
    return len(parts) == 1 and any(len(p) > _LONGER for p in re.split("·", parts[0].text))


def _row_starts(run: Piece) -> list[int]:
    pairs = enumerate(pairwise(run.glyphs), 1)
    return [i for i, (before, glyph) in pairs if glyph.box.y0 > before.box.centre[1]]


def _paired(parts: Iterable[Piece]) -> Iterator[Piece]:
    """Two names that a conjunction links: 张三丰和李四光."""
    for part in parts:
        link = re.match(rf"([{HAN}]{{2,4}})[和与及]([{HAN}]{{2,4}})$", part.text)
        linked = link and all(looks_like_name(name) for name in link.groups())
        if link and linked:
            yield from (part.cut(*link.span(1)), part.cut(*link.span(2)))
        else:
            yield part
