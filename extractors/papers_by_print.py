"""Papers in one picture whose edges do not show, told apart by what is printed on them.

White certificates on a white lid: a strip without print parts them, and on either side of it there
is a title, and values of the same sorts under it. A booklet has one title and names the person once
on both of its pages; so does a form with its columns, and a card with its two sides. A stub that
hangs on a notice says the same and is part of it.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

import numpy as np

from extractors.frames import Frame, Gutter, Line
from extractors.kinds.base import PaperText
from extractors.kinds.blank import without_labels
from extractors.kinds.recognise import reader_of, recognise
from extractors.kinds.stubs import is_stub
from extractors.layout.lay_out import lay_out
from extractors.layout.sheet import Block, Sheet
from extractors.ocr.engine import LineQuad, PageEngine
from extractors.pages.gutters import beside
from extractors.reading import PageReader
from extractors.upright import SURE_SCORE, find_standing
from schemas.kinds import Kind

LEAST_FIELDS = 3
"""So many values make a paper under a title."""

PROMISING_FIELDS = 2
"""So many do while the page has not been read paper by paper: two at once are small and tilted."""

RICH_FIELDS = 5
"""So many make one without a title, as a booklet's inner pages are, beside print that stands
another way, or that says the same of a person again."""

LEAST_SHARED = 2
"""So many fields two papers of one kind both have; the pages of a booklet share one by chance."""

FULLY_SHARED = 4
"""So many fields that both sides have tell a person twice: two papers, if one has no title."""

_HEAD = re.compile(
    r"[^,。:;!?]{0,26}(?:证书?|证明书?|登记表|审批表|考核表|定级表|名册表?|名单|聘书|合同书?|奖状)"
    r"(?:\(.{0,12}\))?"
)
_PERSON = re.compile(r"姓名|性别|同志|身份证|身份号码|学生|学员|先生|女士|[得奖励]者|[得奖誉]人")
_NAMELESS = (Kind.ID_CARD, Kind.PATENT, Kind.ROSTER)
"""Kinds of which a page, or a side, need not name a person in these words."""

_FRAMED = 4
"""A cell with so many rows is a frame around a paper rather than a table's cell."""

_TALL = 1.5
_MANY = 4
"""Lines that tell which way print stands."""


@dataclass(frozen=True)
class _Said:
    """What the print on one side of a strip says by itself."""

    kind: Kind
    headed: bool
    fields: frozenset[str]
    rows: bool
    stub: bool

    @classmethod
    def by(cls, sheet: Sheet) -> "_Said":
        """Read like a paper of its own."""
        paper = PaperText((sheet,))
        verdict = recognise(paper)
        reading = reader_of(verdict.kind).read(paper)
        fields = frozenset(without_labels(reading.fields))
        headed = verdict.titled or any(map(_HEAD.fullmatch, (b.text for b in sheet.blocks)))
        return cls(verdict.kind, headed, fields, bool(reading.rows), is_stub(sheet))

    def is_paper(self, fields: int) -> bool:
        """Whether it has a title, or a card's labels, and so many values."""
        if self.kind is Kind.ID_CARD:
            return {"name", "id_number"} <= self.fields
        told = len(self.fields) >= fields or self.rows
        return self.kind is not Kind.OTHER and self.headed and told

    @property
    def is_rich(self) -> bool:
        """Whether it says so much that it may be a paper without a title."""
        return self.kind is not Kind.OTHER and len(self.fields) >= RICH_FIELDS

    def repeats(self, other: "_Said") -> bool:
        """Whether both say a good deal, and much of it is of the same sorts."""
        return self.is_rich and other.is_rich and len(self.fields & other.fields) >= FULLY_SHARED

    def completes(self, other: "_Said") -> bool:
        """Whether both together may be one paper.

        They are of a kind and say different things, or one is the other's stub.
        """
        shared = len(self.fields & other.fields)
        different = shared < LEAST_SHARED and not self.rows
        return self.kind is other.kind and (different or self.stub is not other.stub)


def rejoined(frames: Sequence[Frame], reader: PageReader) -> Sequence[Frame]:
    """The frames of a page, or the one that two are: a booklet's pages parted by a dark spine.

    One of these names nobody, and either has no title or says nothing under it, or the other one
    says under no title whose it is.
    """
    if len(frames) != 2 or frames[0].rotation != frames[1].rotation:
        return frames
    with reader.watch.stage("layout"):
        sheets = [lay_out(frame, 0) for frame in frames]
    said = [_Said.by(sheet) for sheet in sheets]
    alone = any(_names_nobody(*both) for both in zip(said, sheets, strict=True))
    one = alone or any(_states_and_names(said[i], said[1 - i], sheets[1 - i]) for i in (0, 1))
    return [reader.read_whole()] if one or _facing(said, sheets) else frames


def _facing(said: Sequence[_Said], sheets: Sequence[Sheet]) -> bool:
    """Whether one page says under its title what was given, and the other one to whom."""
    headed = [s.headed for s in said]
    if sum(headed) != 1 or any(s.kind in _NAMELESS for s in said):
        return False
    named = said[headed.index(True)].fields & {"name"}
    return not named and not _PERSON.search(sheets[headed.index(True)].flow.text)


def _states_and_names(titled: _Said, inner: _Said, sheet: Sheet) -> bool:
    """Whether one page states what a certificate certifies, and the other says of whom."""
    stated = titled.kind is Kind.SKILL_CERTIFICATE and titled.headed
    if not stated or "name" in titled.fields or inner.headed:
        return False
    fields = reader_of(titled.kind).read(PaperText((sheet,))).fields.keys()
    held = "name" in fields and fields & {"occupation", "grade"}
    return bool(held) and not titled.fields & fields


def _names_nobody(said: _Said, sheet: Sheet) -> bool:
    own = said.kind in _NAMELESS or _PERSON.search(sheet.flow.text)
    return not own and not (said.headed and len(said.fields) >= PROMISING_FIELDS)


def by_print(frame: Frame, sheet: Sheet, reader: PageReader) -> list[Frame]:
    """The two papers of a frame, each read by itself; none where it is one paper."""
    if frame.source == "born_digital":
        return []
    gutter, sides = _best_gutter(frame, sheet, reader)
    if gutter is None:
        return []
    corners = [beside(frame.image, gutter, behind=behind) for behind in (False, True)]
    parts = [reader.read_part(frame, part) for part in corners]
    with reader.watch.stage("layout"):
        return parts if _keep(sides, parts) else []


def _best_gutter(
    frame: Frame, sheet: Sheet, reader: PageReader
) -> tuple[Gutter | None, list[_Said]]:
    """The strip with a paper on either side whose sides say most, and what these say.

    Of several the widest; one that parts a certificate's text from its foot says less. Sides may
    say nothing but rows, as those of two rosters do.
    """
    best: Gutter | None = None
    said: list[_Said] = []
    most = -1
    for gutter in frame.gutters:
        with reader.watch.stage("layout"):
            sides = _sides(sheet, gutter)
        told = sum(len(side.fields) for side in sides)
        if told > most and _promise(sides, frame, gutter, reader):
            best, said, most = gutter, sides, told
    return best, said


def _sides(sheet: Sheet, gutter: Gutter) -> list[_Said]:
    return [_Said.by(_side(sheet, gutter, behind)) for behind in (False, True)]


def _side(sheet: Sheet, gutter: Gutter, behind: bool) -> Sheet:
    """The print on one side, without the frame that may be around it."""
    blocks = (b for b in sheet.blocks if gutter.is_behind(*b.box.centre) == behind)
    return replace(sheet, blocks=tuple(_unframed(blocks)))


def _unframed(blocks: Iterator[Block]) -> Iterator[Block]:
    for block in blocks:
        if block.cell and len(block.rows) >= _FRAMED:
            yield from (Block((row,), row.box, cell=False) for row in block.rows)
        else:
            yield block


def _promise(sides: Sequence[_Said], frame: Frame, gutter: Gutter, reader: PageReader) -> bool:
    """Whether each side may be a paper, and one of them surely stands upright."""
    papers = [said.is_paper(PROMISING_FIELDS) for said in sides]
    if all(papers) or (any(papers) and sides[0].repeats(sides[1])):
        return not sides[0].completes(sides[1])
    told = papers if any(papers) else [said.is_rich for said in sides]
    with reader.watch.stage("orientation"):
        return any(told) and _is_turned(frame, gutter, behind=told[0], engine=reader.tools.engine)


def _keep(sides: Sequence[_Said], parts: Sequence[Frame]) -> bool:
    """Whether the sides are papers still, once each has been read by itself."""
    read = [_Said.by(lay_out(part, 0)) for part in parts]
    titled = [
        replace(again, headed=again.headed or (first.headed and first.kind is again.kind))
        for first, again in zip(sides, read, strict=True)
    ]
    turned = parts[0].rotation != parts[1].rotation
    untitled = turned or titled[0].repeats(titled[1])
    papers = all(said.is_paper(LEAST_FIELDS) or (untitled and said.is_rich) for said in titled)
    return papers and (turned or not titled[0].completes(titled[1]))


def _is_turned(frame: Frame, gutter: Gutter, *, behind: bool, engine: PageEngine) -> bool:
    """Whether the print on one side stands another way than the rest of the page."""
    lines = [line for line in frame.lines if gutter.is_behind(*line.box.centre) == behind]
    if len(lines) < _MANY or _reads_well(lines):
        return False
    return find_standing(engine, frame.reading, [_corners(line) for line in lines]).turn != 0


def _reads_well(lines: Sequence[Line]) -> bool:
    tall = sum(line.box.height > _TALL * line.box.width for line in lines)
    return tall < len(lines) / 2 and sum(line.score for line in lines) > SURE_SCORE * len(lines)


def _corners(line: Line) -> LineQuad:
    x0, y0, x1, y1 = line.box
    return np.array([[x0, y0], [x1, y0], [x1, y1], [x0, y1]], np.float32)
