"""Which kind a page is, by its cues, and which pages make one paper."""

import math
import re
from dataclasses import dataclass

from extractors.kinds.admin_form import AdminForm
from extractors.kinds.appointment import Appointment
from extractors.kinds.appraisal import Appraisal
from extractors.kinds.base import Cue, KindReader, PaperText
from extractors.kinds.diploma import Diploma
from extractors.kinds.honour import Honour
from extractors.kinds.id_card import IdCard
from extractors.kinds.label_evidence import label_weight
from extractors.kinds.other import Other
from extractors.kinds.patent import Patent
from extractors.kinds.roster import Roster
from extractors.kinds.skill_certificate import SkillCertificate
from extractors.kinds.title_lines import title_lines
from extractors.kinds.titles import titled
from extractors.layout.sheet import Sheet
from schemas.kinds import Kind

READERS: tuple[KindReader, ...] = (
    SkillCertificate(),
    Diploma(),
    Appraisal(),
    Roster(),
    Honour(),
    Patent(),
    Appointment(),
    IdCard(),
    AdminForm(),
    Other(),
)
_ENOUGH = 3.0
"""Evidence below this names no kind: the paper is *other*."""

_ENOUGH_PRINT = 20
"""Characters below which nothing can be said of a page."""

_SURE = 0.7
_COVER_TEXT = 70
"""A page with less print than this, and no person on it, is a cover."""


@dataclass(frozen=True)
class Verdict:
    """A page's kind. ``titled``: its title was read; ``confidence`` 0 to 1."""

    kind: Kind
    titled: bool
    confidence: float


def reader_of(kind: Kind) -> KindReader:
    """The reader of a kind."""
    return next(reader for reader in READERS if reader.kind is kind)


def recognise(paper: PaperText) -> Verdict:
    """The kind for which the print speaks loudest; *other* where nothing speaks clearly."""
    lines = title_lines(paper.sheets)
    scores = {reader.kind: _evidence(reader, paper, lines) for reader in READERS}
    ranked = sorted(scores.items(), key=lambda item: -item[1][0])
    (kind, (best, titled_)), (_, (second, _)) = ranked[0], ranked[1]
    if best < _ENOUGH:
        return Verdict(Kind.OTHER, titled=False, confidence=_unknown(paper.text, best))
    return Verdict(kind, titled_, _confidence(best, second))


def _evidence(reader: KindReader, paper: PaperText, lines: list[str]) -> tuple[float, bool]:
    """How loudly the print speaks for a kind, and whether a title does: title, words, labels."""
    own = [c.weight for c in reader.cues if c.title and any(_is(c, line) for line in lines)]
    title = max(titled(reader.kind, lines), *own, 0.0) + min(0.0, *own, 0.0)
    words = (c.weight for c in reader.cues if not c.title and re.search(c.pattern, paper.text))
    return title + sum(words) + label_weight(reader.kind, paper.sheets), title > 0


def _is(cue: Cue, line: str) -> bool:
    return re.fullmatch(rf"(?:{cue.pattern})", line) is not None


def _unknown(text: str, best: float) -> float:
    """Confidence in *other*: an empty or unread page may be anything."""
    if len(text) < _ENOUGH_PRINT:
        return 0.1
    return 0.6 if best < _ENOUGH / 2 else 0.4


def _confidence(best: float, second: float) -> float:
    """Certain with strong evidence far ahead of the next; a coin's toss with none."""
    lead = 1 / (1 + math.exp(-0.9 * (best - second)))
    return round(lead * (1 - math.exp(-best / 3)), 4)


def group_pages(sheets: list[Sheet]) -> list[tuple[Verdict, tuple[Sheet, ...]]]:
    """Pages to papers: a new paper begins at a title, or where the kind changes clearly.

    Covers go with the inner page behind them, pages of continuation with the paper before; of
    what lay side by side in one picture only the two sides of an identity card go together.
    """
    papers: list[tuple[Verdict, tuple[Sheet, ...]]] = []
    for sheet in sheets:
        verdict = recognise(PaperText((sheet,)))
        if papers and _continues(papers[-1], verdict, sheet):
            pages = (*papers[-1][1], sheet)
            papers[-1] = (recognise(PaperText(pages)), pages)
        else:
            papers.append((verdict, (sheet,)))
    return papers


def _continues(before: tuple[Verdict, tuple[Sheet, ...]], verdict: Verdict, sheet: Sheet) -> bool:
    former, pages = before
    text = sheet.flow.text
    if _side_by_side(pages[-1], sheet):
        sides = "姓名" in text, "姓名" in pages[-1].flow.text
        return former.kind is verdict.kind is Kind.ID_CARD and len(pages) == 1 and len({*sides}) > 1
    if not text:
        return True
    if _is_cover(pages) and (verdict.kind in {former.kind, Kind.OTHER} or _is_nameless(former)):
        return True
    if verdict.kind is Kind.ROSTER and former.kind is Kind.ROSTER:
        return not re.search(r"序号[^0-9]{0,80}1(?![0-9])", text)
    if verdict.titled and not _is_back(former.kind, text):
        return False
    return _is_nameless(verdict) or verdict.kind is former.kind or _is_back(former.kind, text)


def _side_by_side(one: Sheet, other: Sheet) -> bool:
    """Whether two papers were cut out of one picture: only a card's two sides are one paper."""
    return one.file_page is not None and one.file_page == other.file_page


def _is_cover(pages: tuple[Sheet, ...]) -> bool:
    text = "".join(page.flow.text for page in pages)
    return len(text) < _COVER_TEXT and not re.search(r"姓名|性别|身份证号|同志", text)


def _is_nameless(verdict: Verdict) -> bool:
    """Whether nothing says of which kind a page is: pressed gold on cloth is read in part."""
    return verdict.kind is Kind.OTHER and verdict.confidence < _SURE


def _is_back(kind: Kind, text: str) -> bool:
    """The other side of an identity card or the second page of a form."""
    if kind is Kind.ID_CARD:
        return bool(re.search(r"签发机关|有效期限", text)) and "姓名" not in text
    return kind is Kind.APPRAISAL and "姓名" not in text and "个人总结" not in text[:200]
