"""All inventors that a patent's certificate lists: beside their label, under it, one a label."""

import re
from collections.abc import Iterator

from extractors.kinds.base import PaperText
from extractors.kinds.inventor_names import inventors, names_in
from extractors.kinds.label_marks import Label
from extractors.kinds.label_words import compiled
from extractors.kinds.labels import LabelBook
from extractors.kinds.surnames import looks_like_name
from extractors.kinds.take import HAN, Taken
from extractors.kinds.trimmed import trimmed
from extractors.layout.pieces import Piece, join
from extractors.layout.sheet import Block, same_row

_COUNT = r"(?:\(?(?:[0-9]{1,2}|[一二三四五六七八九十])\)?(?=:|$|\s))"
_SAID = r"(?:[为是](?=[^,。]*[、;,]))?"
_ORDER = r"(?:\((?:按[^()]{2,8}|排名不分先后)\))?"
_WHO = r"(?:发明人?[(/、或及]?(?:或)?设计人?[)]?人?|发明人|设计人)"
LABELS = (rf"(?:全[部体]|主要|专利)?{_WHO}(?:名单|姓名|排[名序])?{_SAID}{_ORDER}",)
MORE = (
    rf"(?:第?[一二三四五六七八九十0-9]{{1,2}}|共同|其[他余它])(?:发明|设计)人(?:\([{HAN}]{{2,6}}\))?",
    rf"(?:发明|设计)人{_COUNT}",
)
"""Labels that announce one of several, or all others."""

_STEP = 3.2
"""Of a row's height: a list goes on in a row that is no further below."""

_NUMBERED = re.compile(r"\(?[0-9一二三四五六七八九十]{1,2}[).、]|[0-9]{1,2}(?=\D)")
_COUNTS = re.compile(r"\(?[0-9]{1,2}[).、]?")
_NO_NAME = re.compile(r"[局院校]长|专利|证书|日期|地址|公司|单位|名称|照片|图片")


def listed(paper: PaperText, book: LabelBook) -> Taken | None:
    """The inventors of the first label that lists some, with those that further labels add."""
    found = list[Piece]()
    for label in book.find(paper.sheets, (*LABELS, *MORE)):
        adds = not found or _adds(label)
        run = join(_list(label, book)) if adds else None
        found += [run] if run else []
    return _together(found)


def _adds(label: Label) -> bool:
    """Whether a label announces inventors besides those of another one."""
    return compiled(MORE).end(label.block.text, label.start) == label.end


def _together(runs: list[Piece]) -> Taken | None:
    names = list(dict.fromkeys(name for run in runs for name in names_in(run)))
    taken = inventors(runs[0]) if names else None
    if not taken:
        return None
    contradicted = any(t.contradicted for run in runs if (t := inventors(run)))
    return Taken(names, join(runs), contradicted=contradicted, announced=True)


def _list(label: Label, book: LabelBook) -> Iterator[Piece]:
    """Everything that belongs to one label's list, in reading order."""
    inline = _inline(label, book)
    beside = _run(label.sheet.right_of(label.block), label, book) if _ends(label, inline) else []
    first = [*([inline] if inline else []), *(b.piece for b in beside)]
    yield from first
    if label.block.cell:
        yield from (
            () if first else (b.piece for b in _run(label.sheet.below(label.block), label, book))
        )
    elif _ends(label, inline):
        yield from _rows_under(label, first, book)


def _inline(label: Label, book: LabelBook) -> Piece | None:
    nexts = [a for a, _ in book.spots(label.block) if a >= label.end]
    behind = label.block.piece.cut(label.end, min(nexts, default=None))
    lead = re.match(r"[:;.·…_\-]+", behind.text)
    behind = behind.cut(lead.end()) if lead else behind
    return behind or None


def _ends(label: Label, inline: Piece | None) -> bool:
    """Whether nothing but the list stands behind a label in its block."""
    return inline is None or inline.glyphs[-1] is label.block.piece.glyphs[-1]


def _run(blocks: list[Block], label: Label, book: LabelBook) -> list[Block]:
    """Neighbours up to the first that holds no name, in reading order."""
    order = [b for b in label.sheet.blocks if b in blocks]
    taken = list[Block]()
    for block in order:
        if block.cell is not label.block.cell or book.spots(block):
            break
        if not (_names_only(block.piece) or _COUNTS.fullmatch(block.text)):
            break
        taken.append(block)
    return taken if any(_names_only(b.piece) for b in taken) else []


def _rows_under(label: Label, first: list[Piece], book: LabelBook) -> Iterator[Piece]:
    """Rows below that go on: they begin in the list's width and hold names alone."""
    size, last = label.block.box.height, label.block.box
    before = first[-1] if first else None
    edge = first[0].box.x0 if first else None
    for row in _free_rows(label):
        head = row[0]
        close = 0 < head.box.y0 - last.y0 < _STEP * size
        hangs = edge is None or abs(head.box.x0 - edge) < 0.8 * size
        runs = _run(row, label, book) if close else []
        if not runs or runs[0] is not head:
            return
        if not (hangs or _expected(before, head.piece) or _all_named(runs)):
            return
        yield from (b.piece for b in runs)
        before, last, edge = runs[-1].piece, head.box, edge or head.box.x0


def _free_rows(label: Label) -> Iterator[list[Block]]:
    """The free rows below a label, without what stands left of it."""
    box = label.block.piece.glyphs[label.start].box
    under = [b for b in label.sheet.blocks if not b.cell and b.box.x0 > box.x0 - 4 * box.height]
    rows = list[list[Block]]()
    for block in (b for b in under if b.box.y0 > box.centre[1]):
        if rows and same_row(rows[-1][0].box, block.box):
            rows[-1].append(block)
        else:
            rows.append([block])
    yield from rows


def _expected(before: Piece | None, head: Piece) -> bool:
    """Whether a mark at a row's end, or a number at the next one's start, says that it goes on."""
    return bool((before and before.text[-1] in ";、,") or _NUMBERED.match(head.text))


def _all_named(runs: list[Block]) -> bool:
    return all(looks_like_name(name) for block in runs for name in names_in(block.piece))


def _names_only(piece: Piece) -> bool:
    """Whether a run holds names and nothing else."""
    names = names_in(trimmed(piece))
    short = all(len(n) <= 4 or "·" in n for n in names)
    held = sum(len(n) for n in names)
    figures = len(re.sub(rf"\([^()]*\)|[^{HAN}]", "", piece.text))
    return bool(names) and short and held >= figures and not _NO_NAME.search(piece.text)
