"""Which kind a page is, by its cues."""

import math
import re
from dataclasses import dataclass

from extractors.kinds.admin_form import AdminForm
from extractors.kinds.appointment import Appointment
from extractors.kinds.appraisal import Appraisal
from extractors.kinds.base import Cue, KindReader, PaperText
from extractors.kinds.classifier import classify
from extractors.kinds.diploma import Diploma
from extractors.kinds.honour import Honour
from extractors.kinds.honour_forms import is_granted
from extractors.kinds.id_card import IdCard
from extractors.kinds.label_evidence import label_weight
from extractors.kinds.other import Other
from extractors.kinds.other_titles import announces, decides
from extractors.kinds.patent import Patent
from extractors.kinds.roster import Roster
from extractors.kinds.roster_head import find_head
from extractors.kinds.short_courses import is_short_course
from extractors.kinds.skill_certificate import SkillCertificate
from extractors.kinds.title_lines import title_lines
from extractors.kinds.titles import titled
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

_WHISPER = 1.5
"""Evidence below this is none at all: an essay or a poster, unlike all that was learnt from, or a
paper that lost its title and much of its print."""

_ENOUGH_PRINT = 20
"""Characters below which nothing can be said of a page."""


_CERTAIN, _LIKELY, _EVEN_SO = 0.99, 0.9, 0.98
"""The classifier's chance from which it is believed: against a kind that cues name, where they
name none, and where they hardly speak (there one of a hundred newspaper articles reaches it).
[I] Counts of papers that it had not met, whole and with rows and characters lost: accuracy.md."""

_LOUD, _LOUDER = 9.0, 11.0
"""Evidence with a title, and without one, from which no classifier makes *other* of a paper."""

_PLAIN = 8.5
"""A lead in evidence from which no classifier makes another kind of a paper. [I] On open papers,
whole and worn, it was right against leads up to 7.8 and wrong against longer ones."""

_GRANTED = 0.97
"""Confidence in an honour whose own form of proposal tells that it was granted. [I]"""

_LEARNT = 0.9
"""Confidence in a kind that no cue names, or that they even deny. [I]"""


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
    """The kind that cues speak for, unless the classifier is sure enough of another one."""
    lines = _titles(paper)
    if is_granted(paper, lines):
        return Verdict(Kind.HONOUR, titled=True, confidence=_GRANTED)
    cued, loudest = _cued(paper, lines)
    if len(paper.text) < _ENOUGH_PRINT:
        return cued
    kind, chance = classify(paper.text, lines)
    if cued.kind is Kind.OTHER:
        settled = is_short_course(paper.text) or any(map(decides, lines))
    elif kind is Kind.OTHER:
        settled = loudest > (_LOUD if cued.titled else _LOUDER)
    else:
        settled = loudest - _evidence(reader_of(kind), paper, lines)[0] >= _PLAIN
    if kind is cued.kind or chance < _wanted(cued, loudest) or settled:
        return cued
    return Verdict(kind, titled=False, confidence=_LEARNT)


def _titles(paper: PaperText) -> list[str]:
    """What may be a title; that a list is announced (公示) makes nothing else of a list."""
    lines = title_lines(paper.sheets)
    if any(map(announces, lines)) and any(map(find_head, paper.sheets)):
        return [line for line in lines if not announces(line)]
    return lines


def _wanted(cued: Verdict, loudest: float) -> float:
    """The chance that the classifier must be of another kind."""
    if cued.kind is not Kind.OTHER or cued.titled:
        return _CERTAIN
    return _LIKELY if loudest >= _WHISPER else _EVEN_SO


def _cued(paper: PaperText, lines: list[str]) -> tuple[Verdict, float]:
    """The kind for which the print speaks loudest and how loudly; *other* where hardly any does."""
    scores = {reader.kind: _evidence(reader, paper, lines) for reader in READERS}
    ranked = sorted(scores.items(), key=lambda item: -item[1][0])
    (kind, (best, titled_)), (_, (second, _)) = ranked[0], ranked[1]
    if best < _ENOUGH:
        verdict = Verdict(Kind.OTHER, titled=False, confidence=_unknown(paper.text, best))
        return verdict, best
    return Verdict(kind, titled_, _confidence(best, second)), best


def _evidence(reader: KindReader, paper: PaperText, lines: list[str]) -> tuple[float, bool]:
    """How loudly the print speaks for a kind, and whether a title does: title, words, labels."""
    if reader.kind is not Kind.OTHER:
        lines = [line for line in lines if not decides(line)]
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
    return 0.6 if best < _WHISPER else 0.4


def _confidence(best: float, second: float) -> float:
    """Certain with strong evidence far ahead of the next; a coin's toss with none."""
    lead = 1 / (1 + math.exp(-0.9 * (best - second)))
    return round(lead * (1 - math.exp(-best / 3)), 4)
