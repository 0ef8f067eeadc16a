"""Whether a page without a title of its own is a paper of its own, beside those before it."""

import re
from collections.abc import Iterator, Sequence

from extractors.kinds.base import PaperText
from extractors.kinds.foot import foot_date
from extractors.kinds.recognise import reader_of
from extractors.kinds.surnames import looks_like_name
from extractors.kinds.take import Taken
from extractors.layout.sheet import Sheet
from schemas.kinds import Kind

_NUMBERED = re.compile(
    r"[-—·(]{0,2}第?(?P<page>[0-9]{1,2})(?:页|/[0-9]{1,2})?[,(]?(?:共[0-9]{1,2}页)?[-—·)]{0,2}"
)
"""A page's number alone: 第2页共3页, 2/3, -2-."""

_GOES_ON = re.compile(
    r"\(?(?:接上页|接前页|续上页|上接|续[页表前一二12]|[^,。]{2,24}\(续[页表一二12]?\))"
)
_ALIKE = 0.6
"""So much of a page's fixed print stands on the page before it, too: the same form once more."""

_LEAST = 3
"""Runs of fixed print below which nothing can be said of a form."""

_PAIRS = ((60, 0.5), (25, 0.75))
"""So many pairs of neighbouring characters of a page, and the share of them that the other page
has, too: the same form though its rows were misread or cut otherwise. [I] Of open papers' pages
that follow each other at most 0.42 and 0.57 are shared where so many are counted."""

_OWN = {Kind.PATENT: ("patent_number",), Kind.APPRAISAL: ("year", "verdict")}
"""What differs from one paper of a kind to the next, and what must be told beside it."""

_LAST = 0.3
"""The share of a page's runs of print among which a closing date stands."""

_TOP, _FIRST = 0.5, 3
"""The share of a page's runs of print, and the runs, among which it says whom it is about."""

_NUMBER = re.compile(r"[0-9〇一二三四五六七八九十]+")

_SINGLE = frozenset({Kind.HONOUR, Kind.DIPLOMA})
"""Kinds whose papers name one person, and are closed once."""

_OF_LIFE = re.compile(r"出生|生日|参加|入[学党团]|任职|工作时间|起始|毕业")
"""What stands before a date that closes nothing."""

_SIGNED = re.compile(r"签[名字章]|意见|总结|小结")
"""Where a name is that of who wrote or judged."""


def stands_alone(kind: Kind, before: Sequence[Sheet], sheet: Sheet) -> bool:
    """Whether a page begins a paper: the same form again, or a person where one was closed.

    ``kind``: what the page would be by itself; ``before``: the pages of the paper before it.
    """
    last = before[-1]
    if _GOES_ON.match(sheet.blocks[0].text):
        return False
    if any(is_same_form(page, sheet) for page in before) or _is_another(kind, last, sheet):
        return True
    if counts_on(last, sheet):
        return False
    closed = _is_closed(last)
    if kind in _SINGLE and closed and _is_closed(sheet):
        return True
    of_persons = (closed or kind in _SINGLE) and _names(kind, sheet)
    return of_persons and any(_names(kind, page) for page in before)


def is_whole(kind: Kind, sheet: Sheet) -> bool:
    """Whether a page with little print is a short paper rather than the cover of one."""
    if kind is Kind.APPRAISAL and _read(kind, sheet).keys() >= {*_OWN[kind]}:
        return True
    short = kind in _SINGLE or (kind is Kind.APPRAISAL and _names(kind, sheet))
    return short and _is_closed(sheet)


def counts_on(last: Sheet, sheet: Sheet) -> bool:
    """Whether the pages bear numbers that follow each other."""
    return any(a + 1 == b for a in _numbers(last) for b in _numbers(sheet))


def _numbers(sheet: Sheet) -> list[int]:
    edges = (*sheet.blocks[:2], *sheet.blocks[-2:])
    found = (_NUMBERED.fullmatch(block.text) for block in edges)
    return [int(match["page"]) for match in found if match]


def is_same_form(one: Sheet, other: Sheet) -> bool:
    """Whether most of the fixed print of each page stands on the other one."""
    first, second = set(_fixed(one)), set(_fixed(other))
    shared = len(first & second)
    if shared >= _LEAST and shared >= _ALIKE * min(len(first), len(second)):
        return True
    pairs, others = _pairs(one), _pairs(other)
    least = min(len(pairs), len(others))
    return any(least >= many and len(pairs & others) >= part * least for many, part in _PAIRS)


def _fixed(sheet: Sheet) -> Iterator[str]:
    """What a form prints on each copy: runs without numbers, and what stands before a colon."""
    for block in sheet.blocks:
        for row in block.rows:
            head, colon, _ = row.text.partition(":")
            text = head if colon else row.text
            if len(text) > 1:
                yield _NUMBER.sub("0", text)


def _pairs(sheet: Sheet) -> set[str]:
    """The pairs of characters that follow each other on a page, all numbers alike."""
    text = _NUMBER.sub("0", sheet.flow.text)
    return {text[i : i + 2] for i in range(len(text) - 1)}


def _is_another(kind: Kind, last: Sheet, sheet: Sheet) -> bool:
    """Whether two pages bear the numbers of two patents, or the verdicts of two years."""
    needed = _OWN.get(kind)
    if not needed:
        return False
    one, other = (_read(kind, page) for page in (last, sheet))
    told = all(name in page for name in needed for page in (one, other))
    return told and one[needed[0]].value != other[needed[0]].value


def _is_closed(sheet: Sheet) -> bool:
    """Whether a page ends with its date, which is nobody's day of birth."""
    date = foot_date(PaperText((sheet,)))
    if not date:
        return False
    place = next(n for n, b in enumerate(sheet.blocks) if date.piece.glyphs[0] in b.piece.glyphs)
    behind = [b for b in sheet.blocks if b.box.y0 > date.piece.box.y1]
    said = sheet.blocks[max(0, place - 1)].text[-8:] + sheet.blocks[place].text
    return len(behind) <= max(1, _LAST * len(sheet.blocks)) and not _OF_LIFE.search(said)


def _names(kind: Kind, sheet: Sheet) -> bool:
    """Whether a page tells in its upper half whom it is about, rather than who signed it."""
    taken = _read(kind, sheet).get("name")
    if not taken or not (taken.announced or looks_like_name(str(taken.value))):
        return False
    glyph = taken.piece.glyphs[0]
    place = next(n for n, b in enumerate(sheet.blocks) if glyph in b.piece.glyphs)
    upper = place < max(_FIRST, _TOP * len(sheet.blocks))
    return upper and not _SIGNED.search(sheet.blocks[place].text)


def _read(kind: Kind, sheet: Sheet) -> dict[str, Taken]:
    """What a page says by itself."""
    return reader_of(kind).read(PaperText((sheet,))).fields
