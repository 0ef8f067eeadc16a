"""A certificate's number as offices write it: 豫工考字2019第01234号, (88)初毕字第0371号, Y0000…."""

import re
from itertools import zip_longest

from extractors.kinds.base import PaperText
from extractors.kinds.broken_numbers import number_goes_on
from extractors.kinds.take import HAN, Taken, id_number, proven_id
from extractors.layout.pieces import Piece, gaps, parted_at_gaps
from extractors.values.certificate_numbers import normalise_number
from extractors.values.dates import find_dates

_OPEN, _CLOSE = r"[(\[〔【]", r"[)\]〕】]"
_YEAR = rf"(?:(?:{_OPEN}(?:19|20)?\d\d[年届级]?{_CLOSE}|(?:19|20)\d\d[届级])(?=[{HAN}]))?"
_OFFICE = rf"(?:(?:(?![年月日])[{HAN}]){{1,8}}(?=[\[(〔【0-9A-Za-z字第]))?"
_BODY = (
    r"(?:[A-Za-z0-9()\[\]〔〕【】第字号年\-—/.]"
    r"|(?<=[0-9])(?:中专|高中|初中|技校|职高|大专|中职|普高|工考|工技)(?=[字第0-9])"
    r"|(?<=[0-9])[初高中技职大毕专师](?=字?第))*"
)
_CHINESE = rf"[{HAN}]{{1,6}}字第?[〇○零一二三四五六七八九]{{4,10}}号"
_NUMBER = re.compile(rf"{_YEAR}{_OFFICE}{_BODY}[0-9]{_BODY}|{_CHINESE}")
_FORM = re.compile(
    r"(?P<v>[初高中大专职技工校普通成人教义务师范毕结肄业证书学历等]{1,8}字?第(?=[0-9]{7,}号$)|第?(?=[0-9]{5,}号$))"
    rf"|[{HAN}]{{0,3}}字第(?=.*字第|[0-9]{{8,}}$)|第(?=[0-9]{{5,}}$)|为(?=.)"
)
"""What a form prints before a number that is whole without it: 证字第 | 豫2010字第70855号; and, as
group ``v``, what it prints around one: 毕证字第 | 19909382 | 号. A place's sign belongs to it:
焦技字第20051234号."""

_GAP = 1.3
"""Of a character's height: a number that began does not go on behind a wider gap."""

_ENOUGH = 5
"""Digits and letters before such a gap; with fewer the number has hardly begun."""

_OF_ITS_OWN = 8
"""Characters of a number beside an identity number; with fewer it is made of that: 41…6-01."""

_DATED = re.compile(r"(?<=[0-9)号])(?:19|20)[0-9]{2}年[0-9]{1,2}月")
"""A date right behind a number, where no gap parts them."""

_OWN = re.compile(rf"(?![第字号证编])[{HAN}]{{1,8}}(?:[字证]|{_OPEN}|[0-9])")
"""How a number begins with words of its own."""

_ALONE = re.compile(
    r"[A-Za-z0-9()\-—]{8,24}"
    rf"|{_YEAR}[{HAN}]{{1,8}}[字证]?(?:{_OPEN}?(?:19|20)?\d\d(?:{_CLOSE}|年)?)?字?第?[0-9A-Za-z\-—]{{3,12}}号"
    rf"|[{HAN}]{{2,6}}字{_OPEN}(?:19|20)?\d\d{_CLOSE}[0-9]{{3,8}}"
    rf"|[{HAN}]{{1,8}}[字证技编](?:[0-9]{{2}}-)?[0-9]{{4,10}}|{_CHINESE}"
)

_NUMBERED = re.compile(r"(?:19|20)[0-9]{2}[-—][0-9]{4}")
"""A year and a number of it, which also look like a date that lost its second dash."""


def number(piece: Piece) -> Taken | None:
    """The first number of the run."""
    piece = _undated(_unbroken(piece))
    match = _NUMBER.search(piece.text)
    if not match or len(match.group()) < 4:
        return None
    cut = _balanced(_without_person(_without_neighbour(piece.cut(*match.span()))))
    cut = _without_mark(without_form(cut))
    return None if _is_date(cut) else Taken(normalise_number(cut.text), cut)


def _without_person(piece: Piece) -> Piece:
    """A number without the identity number that the engine joined to it, before or behind it."""
    text, size = piece.text, 18
    if len(text) < size + _OF_ITS_OWN:
        return piece
    if _proves(piece.cut(len(text) - size, len(text))):
        return piece.cut(0, len(text) - size)
    return piece.cut(size, len(text)) if _proves(piece.cut(0, size)) else piece


def _proves(piece: Piece) -> bool:
    taken = proven_id(piece)
    return taken is not None and taken.value == piece.text


def _without_mark(piece: Piece) -> Piece:
    """A number without a mark or a speck behind it."""
    end = re.search(r"[.\-—/]+$", piece.text)
    return piece.cut(0, end.start()) if end else piece


def without_form(piece: Piece) -> Piece:
    """A number without what its form prints before or around it."""
    form = _FORM.match(piece.text)
    if not form:
        return piece
    return piece.cut(form.end(), -1 if form["v"] is not None else None)


def _is_date(piece: Piece) -> bool:
    """Whether a run is a date and nothing else: 2018年, 2004-06-14."""
    if _NUMBERED.fullmatch(piece.text):
        return False
    dates = find_dates(piece.text)
    alone = re.fullmatch(r"(?:19|20)[0-9]{2}年", piece.text)
    return bool(alone or (dates and len(dates[0].text) >= len(piece.text)))


def paper_number(piece: Piece) -> Taken | None:
    """A number announced as that of a paper (证件编号), unless it is a person's."""
    return None if id_number(piece) else number(piece)


def lone_number(paper: PaperText) -> Taken | None:
    """A number that stands by itself, without a label, and is nobody's identity number."""
    runs = (
        part
        for sheet in paper.sheets
        for block in sheet.blocks
        for row in (block.piece, *block.rows)
        for part in (row, *parted_at_gaps(row, _GAP))
    )
    alone = (run for run in runs if _ALONE.fullmatch(run.text) and not find_dates(run.text))
    numbers = (number(run) for run in alone)
    return next((n for n in numbers if n and not proven_id(n.piece)), None)


def lone_id(paper: PaperText) -> Taken | None:
    """An identity number in one run of print, whatever figures the next one begins with."""
    runs = (row for sheet in paper.sheets for block in sheet.blocks for row in block.rows)
    return next((taken for run in runs if (taken := proven_id(run))), None)


def _unbroken(piece: Piece) -> Piece:
    """A run up to the gap behind which something else begins: a date beside the number."""
    end = 0
    parts = parted_at_gaps(piece, _GAP)
    for part, follows in zip_longest(parts, parts[1:]):
        end += len(part.glyphs)
        if follows and _wraps(part, follows):
            continue
        if len(re.findall(r"[A-Za-z0-9]", piece.text[:end])) >= _ENOUGH:
            break
    return piece.cut(0, end)


def _undated(piece: Piece) -> Piece:
    """A run up to the date that follows its number without a gap."""
    date = _DATED.search(piece.text)
    whole = date and len(re.findall(r"[A-Za-z0-9]", piece.text[: date.start()])) >= _ENOUGH
    return piece.cut(0, date.start()) if date and whole else piece


def _wraps(part: Piece, follows: Piece) -> bool:
    """Whether a number that fills its cell goes on in the row below, at its left edge or middle."""
    under, size = follows.box.y0 > part.box.centre[1], part.box.height
    begins = follows.box.x0 < part.box.x0 + size
    centred = abs(follows.box.centre[0] - part.box.centre[0]) < size
    return under and (begins or centred) and number_goes_on(part.text, follows.text)


def _without_neighbour(piece: Piece) -> Piece:
    """A number without words that a gap parts from its own: 照片　豫教毕字第0123号."""
    starts = (i for i in gaps(piece) if re.fullmatch(f"[{HAN}]{{2,8}}", piece.text[:i]))
    return next((piece.cut(i) for i in starts if _OWN.match(piece.text, i)), piece)


def _balanced(piece: Piece) -> Piece:
    """A number without the bracket that was opened before it, or that a remark opens behind it."""
    if re.search(rf"{_OPEN}$", piece.text):
        return piece.cut(0, -1)
    lonely = re.search(rf"{_CLOSE}$", piece.text) and not re.search(_OPEN, piece.text)
    return piece.cut(0, -1) if lonely else piece
