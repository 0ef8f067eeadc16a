"""Patent certificates: 发明, 实用新型, 外观设计 (domain, section 2)."""

import re
from itertools import pairwise
from statistics import median

from extractors.kinds import take
from extractors.kinds.base import Cue, KindReading, PaperText, Spec, read_specs
from extractors.kinds.surnames import looks_like_name
from extractors.kinds.take import HAN, Taken
from extractors.layout.pieces import Piece, gaps, split_at
from extractors.values.patents import parse_patent_kind, parse_patent_number
from extractors.values.text import normalise_name
from schemas.kinds import Kind

_SPLIT_NUMBER = re.compile(r"Z[LI1][0-9OoIl.·,XxZ]{9,18}")
_NUMBER = re.compile(
    r"(?:Z[LI1]\.?)?(?<![0-9])(?:(?:19|20)[0-9OoIl]{10}|[0-9OoIl]{8})[.·,。]?[0-9Xx](?![0-9])"
)
_BLANK = 1.5
"""Of the usual step from one character to the next: a step over a blank."""

_NARROW = 1.14
"""The same for a blank of a quarter's width, where all that it parts are names."""

_LONGEST = 4
"""Characters of a name without a dot: what is longer is several, run together."""

_NAME_GAP = re.compile(r"[;,、；，/]+")


def patent_number(piece: Piece) -> Taken | None:
    """A patent's number; ``certain`` where its check digit holds."""
    for match in (*_SPLIT_NUMBER.finditer(piece.text), *_NUMBER.finditer(piece.text)):
        parsed = parse_patent_number(re.sub(r"[.·,]", "", match.group()))
        if parsed:
            return Taken(parsed.value, piece.cut(*match.span()), certain=parsed.valid_check)
    return None


def inventors(piece: Piece) -> Taken | None:
    """Names in printed order, split at ; or 、 or wide gaps; several rows are one list."""
    printed = [part for run in _between_marks(piece) for part in _parted(run)]
    names = [normalise_name(part.text) for part in printed]
    kept = [n for n in names if re.fullmatch(rf"[{HAN}·A-Za-z]{{2,}}", n)]
    run_together = any(len(n) > _LONGEST and re.fullmatch(rf"[{HAN}]+", n) for n in kept)
    return Taken(kept, piece, contradicted=run_together) if kept else None


def _between_marks(piece: Piece) -> list[Piece]:
    marks = [m.span() for m in _NAME_GAP.finditer(piece.text)]
    edges = [0, *(end for mark in marks for end in mark), len(piece.glyphs)]
    return [piece.cut(a, b) for a, b in zip(edges[::2], edges[1::2], strict=True) if a < b]


def _parted(run: Piece) -> list[Piece]:
    """Names that only blanks or row ends part; spaced characters of one name stay together."""
    cuts = {*gaps(run), *_row_starts(run)}
    found = (split_at(run, sorted(at)) for at in (cuts | set(_wider(run)), cuts))
    return next((p for p in found if all(len(part.text) >= 2 for part in p)), [run])


def _wider(run: Piece) -> list[int]:
    """Where blanks part the names of each row."""
    cuts, at = list[int](), 0
    for row in split_at(run, _row_starts(run)):
        cuts += [at + i for i in _wider_in_row(row)]
        at += len(row.glyphs)
    return cuts


def _wider_in_row(run: Piece) -> list[int]:
    """Where characters stand plainly further apart than the others do: a blank between names.

    The engine tells places to a few pixels, so a blank's own width says little; steps that fall
    into two groups say it, if what lies between looks like names.
    """
    middles = [glyph.box.centre[0] for glyph in run.glyphs]
    steps = [b - a for a, b in pairwise(middles)]
    usual = [step for step in steps if step <= (min(steps) + max(steps)) / 2] if steps else []
    if not usual or min(usual) <= 0:
        return []
    for blank in (_BLANK, _NARROW):
        cuts = [i for i, step in enumerate(steps, 1) if step > blank * median(usual)]
        if all(looks_like_name(part.text) for part in split_at(run, cuts)):
            return cuts
    return []


def _row_starts(run: Piece) -> list[int]:
    pairs = enumerate(pairwise(run.glyphs), 1)
    return [i for i, (before, glyph) in pairs if glyph.box.y0 > before.box.centre[1]]


_SPECS = (
    Spec(
        "patent_number",
        patent_number,
        (r"专利号(?:码)?",),
        (r"(?P<v>Z[LI1]\.?[0-9OoIl.·XxZ]{9,16})",),
    ),
    Spec(
        "title",
        take.text_like(r"^.{2,60}", forbidden=r"^(?:专利|证书)"),
        (r"(?:发明|实用新型|外观设计|使用外观设计的产品|专利)?(?:创造)?名称",),
    ),
    Spec(
        "inventors",
        inventors,
        (r"(?:发明人?[(/、或及]?(?:或)?设计人?[)]?人?|发明人|设计人)(?!姓名)",),
    ),
    Spec(
        "grant_date",
        take.date,
        (
            r"授权公告(?:日期?|之日)",
            r"(?:授予)?(?:专利)?(?:权|授权)之?日期?",
            r"公告日期?",
            r"颁证日期?",
        ),
        (r"授权公告日?:?(?P<v>.{6,16})",),
    ),
)
_STOPS = (
    r"专利权人", r"专利申请日", r"申请日", r"授权公告号", r"地址", r"证书号", r"局长", r"申请人",
    r"专利权人地址", r"(?:专利)?申请日时(?:的)?(?:专利)?(?:发明人|设计人|申请人)",
    r"专利权?期限", r"国际专利(?:主)?分类号",
    r"专利(?:类型|种类|类别)", r"(?:专利)?申请号", r"优先权日?",
)  # fmt: skip


class Patent:
    """A patent certificate."""

    kind = Kind.PATENT
    cues = (
        Cue(r"专利证书", 4),
        Cue(r"专利权人", 3),
        Cue(r"授权公告[日号]", 3),
        Cue(r"专利号", 2),
        Cue(r"国家知识产权局|专利法", 2),
        Cue(r"(?:发明|设计)人", 1),
        Cue(r"专利申请日", 1.5),
    )

    def read(self, paper: PaperText) -> KindReading:
        """Read a patent certificate; its kind by its words, else by its number."""
        fields = read_specs(paper, _SPECS, _STOPS)
        kind = _kind(paper, fields.get("patent_number"))
        return KindReading(None, ({"patent_kind": kind} if kind else {}) | fields)


def _kind(paper: PaperText, number: Taken | None) -> Taken | None:
    for pattern in (
        r"(?:发明|实用新型|外观设计)专利(?:证书|权)?",
        r"(?:发明|实用新型|外观设计)名称",
    ):
        for piece in paper.search(pattern):
            value = parse_patent_kind(piece.text)
            if value:
                return Taken(value, piece)
    parsed = parse_patent_number(str(number.value)) if number else None
    return Taken(parsed.kind, number.piece) if number and parsed and parsed.kind else None
