"""Patent certificates: 发明, 实用新型, 外观设计 (domain, section 2)."""

import re

from extractors.kinds import take
from extractors.kinds.base import Cue, KindReading, PaperText, Spec, read_specs
from extractors.kinds.inventor_lists import LABELS, MORE, listed
from extractors.kinds.inventor_names import inventors
from extractors.kinds.label_words import FOREIGN_LABELS
from extractors.kinds.labels import LabelBook
from extractors.kinds.take import Taken
from extractors.layout.pieces import Piece
from extractors.values.patents import parse_patent_kind, parse_patent_number
from schemas.kinds import Kind

_SPLIT_NUMBER = re.compile(r"Z[LI1][0-9OoIl.·,XxZ]{9,18}")
_NUMBER = re.compile(
    r"(?:Z[LI1]\.?)?(?<![0-9])(?:(?:19|20)[0-9OoIl]{10}|[0-9OoIl]{8})[.·,。]?[0-9Xx](?![0-9])"
)
_MARKS = '“”"《》「」'
_OPEN, _CLOSE = r"[“\"《「]", r"[”\"》」]"


def patent_number(piece: Piece) -> Taken | None:
    """A patent's number; ``certain`` where its check digit holds."""
    for match in (*_SPLIT_NUMBER.finditer(piece.text), *_NUMBER.finditer(piece.text)):
        parsed = parse_patent_number(re.sub(r"[.·,]", "", match.group()))
        if parsed:
            return Taken(parsed.value, piece.cut(*match.span()), certain=parsed.valid_check)
    return None


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
        (r"(?:发明|实用新型|外观设计|使用外观设计的产品|专利)?(?:创造)?名称(?!为)",),
        (
            rf"(?:专利|名称为|名为){_OPEN}(?P<v>[^{_MARKS}]{{2,60}}){_CLOSE}",
            rf"{_OPEN}(?P<v>[^{_MARKS}]{{2,60}}){_CLOSE}的?(?:发明|实用新型|外观设计)",
        ),
    ),
    Spec(
        "inventors",
        inventors,
        LABELS,
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
        (
            r"授权公告日?:?(?P<v>.{6,16})",
            r"(?P<v>(?:19|20)\d\d年\d{1,2}月\d{1,2}日)(?:予以|被|获)?(?:公告|授予|授权|获权)",
        ),
    ),
)
_STOPS = (
    r"专利权人", r"专利申请日", r"申请日", r"授权公告号", r"地址", r"证书号", r"局长", r"申请人",
    r"专利权人地址", r"(?:专利)?申请日时(?:的)?(?:专利)?(?:发明人|设计人|申请人)",
    r"专利权?期限", r"国际专利(?:主)?分类号", *MORE,
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
        fields = _with_all_inventors(paper, read_specs(paper, _SPECS, _STOPS))
        kind = _kind(paper, fields.get("patent_number"))
        return KindReading(None, ({"patent_kind": kind} if kind else {}) | fields)


def _with_all_inventors(paper: PaperText, fields: dict[str, Taken]) -> dict[str, Taken]:
    """The whole list of inventors where what one label announces is a part of it, or nothing."""
    known = fields.get("inventors")
    labels = (label for spec in _SPECS for label in spec.labels)
    whole = listed(paper, LabelBook((*labels, *FOREIGN_LABELS, *_STOPS)))
    if not whole or (known and not _more(known, whole)):
        return fields
    return fields | {"inventors": whole}


def _more(known: Taken, whole: Taken) -> bool:
    """Whether a list holds all names of another one, or that one cannot be right."""
    held, names = _names(known), _names(whole)
    return known.contradicted or (len(names) > len(held) and set(held) <= set(names))


def _names(taken: Taken) -> list[str]:
    return taken.value if isinstance(taken.value, list) else []


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
