"""A reading completed by what the ranker is sure of, and how likely it holds what rules found."""

import re
from collections.abc import Callable, Mapping
from dataclasses import replace
from itertools import pairwise

from extractors.kinds.appraisal_verdict import WORDS
from extractors.kinds.base import KindReading, PaperText
from extractors.kinds.blank import is_label
from extractors.kinds.choices import choice_lists
from extractors.kinds.foot import are_side_by_side
from extractors.kinds.numbers import without_form
from extractors.kinds.ranked.candidates import ADMITTED, SORT_OF, Candidate
from extractors.kinds.ranked.ranker import Contest, Ranking, rank
from extractors.kinds.schools import GENERIC_SCHOOL
from extractors.kinds.sex_choices import offers_sexes
from extractors.kinds.stubs import on_stub
from extractors.kinds.take import NO_NAME, Taken
from extractors.kinds.unsealed import unsealed
from extractors.layout.pieces import Piece
from extractors.values.certificate_numbers import normalise_number
from extractors.values.text import comparable, normalise
from extractors.values.words import parse_gender
from schemas.kinds import DATE_FIELDS, FIELDS, Kind

KINDS = frozenset(
    {
        Kind.SKILL_CERTIFICATE,
        Kind.DIPLOMA,
        Kind.APPRAISAL,
        Kind.HONOUR,
        Kind.APPOINTMENT,
        Kind.ADMIN_FORM,
    }
)
"""Kinds whose wordings differ most; the others print cards or tables."""

SURE = 0.7
"""The chance from which a value that no rule found is taken. Chosen on open papers that were kept
from the training."""

OVERRULING = 1e3
"""How many times likelier than a rule's value the ranker must hold another one to overrule it.
Chosen on layouts and papers in words that neither rules nor ranker had seen (fourth generation)."""

YIELDING = dict.fromkeys(("occupation", "effective_date", "unit_opinion_date", "grade"), 30.0)
"""Fields of which the ranker was right from so many times on: trades without a label, dates and
grades are told by what stands around them more than by their words."""

OFFERED: dict[str, Callable[[PaperText], bool]] = {
    "gender": offers_sexes,
    "verdict": lambda paper: bool(choice_lists(paper, WORDS)),
}
"""Whether a paper prints a field's words as a list of choices."""

_BORN = r"\|出?生(?!效)|出生(?:年月日?|日期)?:?\||[男女][|/]\|"
_SPEAKS_AGAINST = {
    **dict.fromkeys(DATE_FIELDS - {"birth_date"}, re.compile(_BORN)),
    "issuer": re.compile(
        r"(?:监制|印制|承印|培训|工作|所在)(?:单位|机关)?:?\||(?<![发奖予彰证办准选名])单位:?\|(?!\([盖公]?章)"
    ),
    "name": re.compile(r"性\||签[名字章]:?\|"),
    "birth_date": re.compile(
        r"(?:自|从|至|到|[该本]生于|(?:毕业|入学|发证|签发|打印|下载|有效)(?:期至|年月|日期|时间):?)\|(?!出?生)"
        r"|\|(?:入|毕业|至|到|起|开始)"
    ),
    "unit_opinion_date": re.compile(
        rf"(?:查询|打印|下载|出示|备案|更新|生成|出具|截图)(?:时间|日期|于)?:?\||{_BORN}"
    ),
    "effective_date": re.compile(rf"[至到]\|(?:止|期满)|{_BORN}"),
    "issue_date": re.compile(rf"\|(?:评审|考[评核试]|通过|参加|经)|{_BORN}"),
    "certificate_number": re.compile(
        r"身份?证?\||份号码?\||(?:电话|传真):?\||(?:表格|表单|文件|业务|受理|查询|系统|打印)编?号:?\|"
    ),
}
"""Print right before or behind a value (where | stands) which says that it is another one."""

_NO_VALUE = {
    "certificate_number": re.compile(
        r"(?:19|20)[0-9]{2}[年.\-/][0-9年月日.\-/]{0,7}|[1-9][0-9]{16}[0-9Xx][\u4e00-\u9fff]+|.*身份.*"
        r"|[1-9][0-9]{5}(?:19|20)[0-9]{9}[0-9Xx][0-9]"
    ),
    "major": re.compile(r".*(?:课程|学习|阶段|起点.*)"),
    "occupation": re.compile(r"[和及与].*"),
    "issuer": re.compile(r"(?:所在|工作|服务|主办|颁[发奖证]|授予)?单位.*|.*日期.*"),
    "unit": re.compile(r".*[、,;].*|姓名.*|性别.*"),
}
"""What no such value is, whatever its surroundings: a date, what all pupils learn, a list."""

_LEADERS = re.compile(r"[.·…_—\-]{3,}$")
"""Dots or a rule that lead from a label to its value."""

_SCHOOLS = re.compile(r"[学校院]|中$")
"""What a body's name holds that is a school's."""

_TRADES = re.compile(r"[工员师手]$")
"""How the catalogue's trades end; a post's or a room's name beside one does not."""

_DISAGREED = -0.5
"""A rule that says otherwise counts as a look that does not agree."""


def completed(kind: Kind, paper: PaperText, reading: KindReading) -> KindReading:
    """The same reading with what the ranker adds and how likely it holds each value."""
    if kind not in KINDS or not paper.text:
        return reading
    contest = Contest(paper)
    fields = dict(reading.fields)
    asked = (n for n in FIELDS[kind] if n in SORT_OF and n not in reading.withheld)
    for name in (n for n in asked if not _is_open(n, fields, paper)):
        ruled = fields.get(name)
        if ruled and SORT_OF[name] in ADMITTED:
            _admit(contest, name, ruled)
        taken = _settled(name, rank(contest, kind, name), ruled, paper)
        if taken and not (taken.ranked and _spoken_against(name, taken, paper)):
            fields[name] = taken
    return replace(reading, fields=fields)


def _admit(contest: Contest, name: str, ruled: Taken) -> None:
    """Let a rule's value stand among the candidates whatever its shape."""
    start = _start(ruled, contest.paper)
    if start is not None:
        end = start + len(ruled.piece.glyphs)
        contest.admit(name, Candidate(start, end, ruled.value))


def _start(taken: Taken, paper: PaperText) -> int | None:
    """Where in all print a value's own begins; None where it holds what was inferred, not seen."""
    first = taken.piece.glyphs[0]
    return next((i for i, glyph in enumerate(paper.flow.glyphs) if glyph is first), None)


def _is_open(name: str, fields: Mapping[str, Taken], paper: PaperText) -> bool:
    """Whether only a pen could say a value: of offered words, or of one it made unreadable."""
    offered, ruled = OFFERED.get(name), fields.get(name)
    if ruled:
        return name == "gender" and parse_gender(ruled.piece.text) is None
    return offered is not None and offered(paper)


def _spoken_against(name: str, taken: Taken, paper: PaperText) -> bool:
    """Whether what stands around a value says that it is another one."""
    if name == "unit_opinion_date" and on_stub(paper, taken.piece):
        return True
    against = _SPEAKS_AGAINST.get(name)
    start = _start(taken, paper) if against else None
    if against is None or start is None:
        return False
    end = start + len(taken.piece.glyphs)
    before = _LEADERS.sub("", paper.text[:start])
    around = f"{before[-6:]}|{paper.text[end : end + 3]}"
    return against.search(around) is not None


def _settled(name: str, ranking: Ranking, ruled: Taken | None, paper: PaperText) -> Taken | None:
    """The rule's value with its chance, or the ranker's where it is sure and no rule is right."""
    likeliest = _likeliest(name, ranking, paper)
    if ruled is None:
        return likeliest if likeliest and (likeliest.ranked or 0) >= SURE else None
    if likeliest and _broken_off(likeliest.piece, ruled.piece):
        return replace(ruled, ranked=likeliest.ranked)
    chance = _chance(ranking, ruled)
    if (
        likeliest
        and _overrules(name, likeliest, chance, ruled)
        and not (refines(ruled, likeliest) or _knows_more(name, ruled, likeliest))
    ):
        return replace(likeliest, agreement=_DISAGREED)
    return replace(ruled, ranked=chance)


def _overrules(name: str, likeliest: Taken, chance: float, ruled: Taken) -> bool:
    """Whether the ranker is sure of another value and all but excludes the rule's.

    Runs of print have no shape of their own: of 5 such cases there the rule was right in 4.
    A trade that a label announces may have a word that the ranker never met.
    """
    unweighed = SORT_OF[name] == "date" and not chance
    if SORT_OF[name] == "run" or unweighed:
        return False
    sure = likeliest.ranked or 0
    named = name == "occupation" and ruled.announced
    odds = OVERRULING if named else YIELDING.get(name, OVERRULING)
    return sure >= SURE and sure > odds * chance


def _broken_off(part: Piece, whole: Piece) -> bool:
    """Whether a print begins another one, which goes over two rows, or is its latter row.

    高级 of 高级技师, 资料员 of 图书资料员.
    """
    length, glyphs = len(part.glyphs), whole.glyphs
    breaks = [i for i, (a, b) in enumerate(pairwise(glyphs), 1) if b.box.x0 < a.box.x0]
    begins = part.glyphs == glyphs[:length] and length < len(glyphs)
    return bool(breaks) and (begins or part.glyphs == glyphs[breaks[-1] :])


def _knows_more(name: str, ruled: Taken, other: Taken) -> bool:
    """Whether a rule says the whole of it, or knows by a label which of several it is."""
    whole = comparable(ruled.value).endswith(comparable(other.value))
    body = name in {"issuer", "school", "unit"} and ruled.announced
    copied = name == "graduation_date" and str(other.value)[:4] > str(ruled.value)[:4]
    issued = name == "issue_date" and ruled.announced
    no_school = name == "school" and not _SCHOOLS.search(str(other.value))
    labelled = name == "unit" and ruled.announced and not refines(other, ruled)
    ends = [bool(_TRADES.search(str(taken.value))) for taken in (ruled, other)]
    no_trade = name == "occupation" and ends == [True, False]
    return (
        (whole and (body or name == "unit"))
        or copied
        or issued
        or no_school
        or labelled
        or no_trade
    )


def refines(one: Taken, other: Taken) -> bool:
    """Whether one value only says more than the other: a day besides the month."""
    return comparable(one.value).startswith(comparable(other.value))


def _likeliest(name: str, ranking: Ranking, paper: PaperText) -> Taken | None:
    if not ranking.best:
        return None
    (start, end, value), chance = ranking.best
    if is_label(str(value)) or GENERIC_SCHOOL.match(str(value)) or not re.search(r"\w", str(value)):
        return None
    if name == "name" and NO_NAME.search(str(value)):
        return None
    if name in _NO_VALUE and _NO_VALUE[name].fullmatch(str(value)):
        return None
    piece = paper.flow.cut(start, end)
    if SORT_OF[name] == "body":
        piece = unsealed(piece)
        value = normalise(piece.text)
        if are_side_by_side(piece):
            return None
    if name == "certificate_number":
        piece = without_form(piece)
        value = normalise_number(piece.text)
    return Taken(value, piece, ranked=chance)


def _chance(ranking: Ranking, taken: Taken) -> float:
    """How likely the ranker holds a rule's value; 0 where it is none of its candidates."""
    wanted = comparable(taken.value)
    return sum(chance for value, chance in ranking.by_value.items() if comparable(value) == wanted)
