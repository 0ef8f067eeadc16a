"""What an honour is called: the title that is given, or the contest that a place was won in."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise, product

from extractors.kinds import take
from extractors.kinds.base import PaperText
from extractors.kinds.foot import ORGANISATION
from extractors.kinds.honour_forms import GRANT, last_opinion
from extractors.kinds.honour_words import (
    ALONE,
    ANYWHERE,
    BESTOWED,
    COACH,
    CONTEST,
    CONTESTS,
    DIGITS,
    HEADING,
    LOOSE_TITLES,
    MERIT,
    PLACES,
    PLAIN_TITLES,
    TITLE,
)
from extractors.kinds.take import HAN, Taken
from extractors.layout.pieces import Glyph, Piece, join
from extractors.layout.sheet import same_column

_BEFORE = re.compile(
    rf".*(?:举办|组织|主办|承办|开展|举行)的?(?:{DIGITS}{{4}}年度?)?(?=.{{4}})"
    rf"|[{HAN}]*{DIGITS}{{4}}年度(?=.{{3}})|(?:参加|参与)了?(?=.{{4}})|(?:关于)?表彰(?=.{{6}})"
)
_HOUSE = re.compile(r"[全本我](?:厂|局|院|校|站|处|矿|场|馆|所|段|公司|中心|单位)(?=.{4})")
"""Among whom a title was given within one house, which no title is named after."""

_NO_TITLE = re.compile(
    r"^(?:荣誉|光荣|下列|以下|同志|证书|称号|奖状|奖章)$|^(?:日期|时间|机关|单位|部门)|同志|证书$|的?(?:决定|通报|通知)(?!奖)|名单|(?:规定|办法|条例|意见|通知|精神)$"
    rf"|^{DIGITS}{{2,4}}年{DIGITS}{{1,3}}月|^[0-9·.]+$|^(?:{PLACES})$"
)
_RANK_BEHIND = rf"(?:{PLACES})$"


_SPACED = 0.3
"""Of a character's height: characters of a letter-spaced row stand so far apart."""

_HALF = re.compile(rf"[{HAN}]{{0,10}}(?:[省市县区]|五一|全国|系统|行业|工作)")
"""What the upper row of a title in two rows ends with."""

_NEAR, _ALIKE = 2.6, 0.15
"""Of a character's height: how far the rows of such a title stand apart, and differ in size."""


def title(paper: PaperText, person: Taken | None, *, placed: bool) -> Taken | None:
    """The title, or the contest where a place was won; without name before it and rank behind.

    ``placed``: whether the paper tells a place or a prize.
    """
    known = str(person.value) if person else ""
    found = _candidates(paper, known, placed=placed)
    read = (_bare(_set_apart(_unbroken(paper, piece)), known) for piece in found)
    return next((take.whole(p) for p in read if p and not _NO_TITLE.search(p.text)), None)


def _candidates(paper: PaperText, known: str, *, placed: bool) -> Iterator[Piece]:
    titles = (*PLAIN_TITLES, *(() if placed else LOOSE_TITLES))
    yield from _granted(paper, titles)
    for pattern in (COACH, *BESTOWED, *CONTESTS, *titles) if placed else titles:
        yield from paper.search(pattern)
    for piece in paper.blocks(rf"{re.escape(known)}(?:同志)?{ALONE}"):
        match = re.search(ALONE, piece.text[len(known) :])
        if match:
            yield piece.cut(len(known) + match.start("v"), len(known) + match.end("v"))
    if known:
        yield from paper.search(
            rf"(?P<v>[{HAN}]{{0,12}}?{TITLE})(?={re.escape(known)}(?:同志|先生|女士))"
        )
    for piece in paper.blocks(HEADING):
        match = re.fullmatch(HEADING, piece.text)
        if match:
            yield piece.cut(*match.span("v"))
    for piece in paper.blocks(ALONE):
        match = re.fullmatch(ALONE, piece.text)
        if match:
            yield _stacked(paper, piece.cut(*match.span("v")))
    yield from _in_two_rows(paper)
    for pattern in (ANYWHERE, *CONTESTS):
        yield from paper.search(pattern)


def _granted(paper: PaperText, patterns: Sequence[str]) -> Iterator[Piece]:
    """Titles in the opinion that grants what a form proposed: before it stand merits of old."""
    opinion = last_opinion(paper)
    if opinion and re.match(GRANT, opinion.text):
        for pattern in patterns:
            for match in re.finditer(pattern, opinion.text):
                yield opinion.cut(*match.span("v"))


def _in_two_rows(paper: PaperText) -> Iterator[Piece]:
    """Titles that are broken within a word: no half of them is one."""
    free = [b for s in paper.sheets for b in s.blocks if not b.cell]
    for above, below in product(free, free):
        named = re.fullmatch(ALONE, above.text + below.text)
        apart = re.search(rf"证书$|^{ORGANISATION}$", above.text)
        if named and not apart and _adjoin(above.piece, below.piece):
            yield join((above.piece, below.piece))


def _adjoin(above: Piece, below: Piece) -> bool:
    """Whether a row of the same size stands right under another."""
    high = below.box.height
    near = above.page == below.page and 0 < below.box.y0 - above.box.y0 < _NEAR * high
    alike = abs(above.box.height - high) < _ALIKE * high
    return near and alike and same_column(above.box, below.box)


def _stacked(paper: PaperText, piece: Piece) -> Piece:
    """A title set in two rows with the half of it above that ends as no title does."""
    free = (b for s in paper.sheets for b in s.blocks if not b.cell)
    halves = (b.piece for b in free if _HALF.fullmatch(b.text))
    above = next((half for half in halves if _adjoin(half, piece)), None)
    return join((above, piece)) if above else piece


def _unbroken(paper: PaperText, piece: Piece) -> Piece:
    """A title up to where its row ends before a body that signs, or before the row is full."""
    for i, (before, glyph) in enumerate(pairwise(piece.glyphs), 1):
        if glyph.box.y0 < before.box.centre[1] and glyph.page == before.page:
            continue
        whole = re.search(rf"(?:{TITLE}|{CONTEST}|{MERIT})$", piece.text[:i])
        if i > 1 and (_signs(paper, glyph) or (whole and not _full(paper, before))):
            return piece.cut(0, i)
    return piece


def _set_apart(piece: Piece) -> Piece:
    """A title's last row alone where it is letter-spaced and the row before it is not."""
    starts = [i for i, (a, b) in enumerate(pairwise(piece.glyphs), 1) if b.box.x0 < a.box.x0]
    if not starts:
        return piece
    before, last = piece.cut(0, starts[-1]), piece.cut(starts[-1])
    whole = re.fullmatch(rf"[{HAN}]*{TITLE}", last.text)
    return last if whole and _is_spaced(last) and not _is_spaced(before) else piece


def _is_spaced(piece: Piece) -> bool:
    """Whether blanks part all characters of a row."""
    parted = (b.box.x0 - a.box.x1 > _SPACED * b.box.height for a, b in pairwise(piece.glyphs))
    return len(piece.glyphs) > 1 and all(parted)


def _signs(paper: PaperText, glyph: Glyph) -> bool:
    """Whether the row that begins with a character is a body's name."""
    rows = (row for sheet in paper.sheets for block in sheet.blocks for row in block.rows)
    row = next((row for row in rows if row.glyphs[0] is glyph), None)
    signs = row is not None and re.fullmatch(ORGANISATION, row.text)
    return bool(signs) and not re.search(rf"{TITLE}$", row.text if row else "")


def _full(paper: PaperText, glyph: Glyph) -> bool:
    """Whether a row that ends with a character reaches the print's right edge."""
    edge = max(g.box.x1 for g in paper.flow.glyphs if g.page == glyph.page)
    return glyph.box.x1 > edge - 3 * glyph.box.height


def bare(paper: PaperText, honour: Taken) -> Taken:
    """An honour behind a label, without the place won behind it."""
    piece = _bare(_unbroken(paper, honour.piece), "")
    return replace(take.whole(piece) or honour, announced=True) if piece else honour


def _bare(piece: Piece, known: str) -> Piece | None:
    """A title without the person's name and address, the year and the place won."""
    if known and known in piece.text[: len(known) + 6] and len(piece.text) > len(known) + 2:
        piece = piece.cut(piece.text.index(known) + len(known))
        address = re.match(r"(?:同志|先生|女士)?(?:为|的|荣获)?", piece.text)
        piece = piece.cut(address.end() if address else 0)
    for words in (_HOUSE, _BEFORE):
        before = words.match(piece.text)
        piece = piece.cut(before.end()) if before else piece
    rank = re.search(_RANK_BEHIND, piece.text)
    piece = piece.cut(0, rank.start()) if rank and rank.start() > 3 else piece
    return piece if len(piece.text) >= 2 and piece.text != known else None
