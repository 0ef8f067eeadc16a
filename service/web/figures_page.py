"""Figures: how often people overrule the machine, what the sample shows, what suspicions became."""

from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy.orm import Session

from service.accounts.callers import Caller
from service.cases import statistics
from service.cases.sampling import Share, wilson
from service.cases.statistics import CodeCount, SampleCount
from service.falsification.statistics import WORDS, Statistics
from service.falsification.statistics import statistics as falsification_statistics
from service.web.finding_words import FINDING


@dataclass(frozen=True)
class CodeLine:
    """One finding code. ``share``: of its settled findings that people dismissed."""

    title: str
    count: CodeCount
    share: Share


@dataclass(frozen=True)
class Quality:
    """``codes``: those that people dismiss most often first."""

    codes: Sequence[CodeLine]
    sample: SampleCount
    missed: Share
    year: int
    falsification: Statistics
    words: Sequence[str]

    @property
    def most(self) -> int:
        """The largest count of the year, for the length of bars."""
        return max([1, *self.falsification.total.cells()])


def quality_of(session: Session, caller: Caller, year: int) -> Quality:
    """The figures within reach."""
    codes = [_line(row) for row in statistics.by_code(session, caller.reach)]
    sample = statistics.of_sample(session, caller.reach, None)
    return Quality(
        codes=sorted(codes, key=lambda line: (-(line.share.rate or 0), -line.share.of)),
        sample=sample,
        missed=wilson(sample.missed, sample.settled),
        year=year,
        falsification=falsification_statistics(session, year, caller.reach),
        words=list(WORDS.values()),
    )


def _line(row: CodeCount) -> CodeLine:
    share = wilson(row.dismissed, row.upheld + row.dismissed)
    return CodeLine(FINDING.get(row.code, row.code), row, share)
