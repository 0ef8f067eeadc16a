"""Counts over many marks: right out of total, by field, kind, capture, spoiler and code."""

from collections import Counter
from collections.abc import Callable, Hashable, Iterable, Sequence
from dataclasses import dataclass
from typing import TypeVar

from schemas.findings import FindingCode
from schemas.kinds import DATE_FIELDS
from yanzhen.bench.marks import FileMark, ValueMark, Verdict

Key = TypeVar("Key", bound=Hashable)


@dataclass(frozen=True)
class Ratio:
    """``right`` of ``total``."""

    right: int
    total: int

    @classmethod
    def of(cls, answers: Iterable[bool]) -> "Ratio":
        """Count the true ones."""
        counted = list(answers)
        return cls(sum(counted), len(counted))

    @property
    def share(self) -> float | None:
        """0 to 1; None where nothing was counted."""
        return self.right / self.total if self.total else None

    def __str__(self) -> str:
        return f"{self.right}/{self.total} {self.right / self.total:.1%}" if self.total else "–"


@dataclass(frozen=True)
class Values:
    """Values of one sort: a wrong one misleads, a missing one is asked for again."""

    right: int
    wrong: int
    missing: int
    extra: int

    @classmethod
    def of(cls, marks: Iterable[ValueMark]) -> "Values":
        """Count verdicts."""
        counted = Counter(mark.verdict for mark in marks)
        return cls(*(counted[v] for v in Verdict))

    @property
    def ratio(self) -> Ratio:
        """Exactly read values among the printed ones."""
        return Ratio(self.right, self.right + self.wrong + self.missing)


@dataclass(frozen=True)
class Bar:
    """One of the issue's bars: at least ``wanted`` of the counted must be right."""

    name: str
    wanted: float
    seen: Ratio

    @property
    def held(self) -> bool | None:
        """Whether the bar is held; None where nothing was counted."""
        return None if self.seen.share is None else self.seen.share >= self.wanted


def readable(files: Iterable[FileMark]) -> list[FileMark]:
    """Files whose capture leaves them readable."""
    return [file for file in files if not file.unreadable]


def bars(files: Sequence[FileMark]) -> list[Bar]:
    """The issue's bars; values count on readable files, clean papers on clean files."""
    kept = readable(files)
    values = [value for file in kept for value in file.values]

    def read(*names: str) -> Ratio:
        return Values.of(value for value in values if value.name in names).ratio

    return [
        Bar("kind", 0.95, Ratio.of(kind.right for file in kept for kind in file.kinds)),
        Bar("id_number", 0.92, read("id_number")),
        Bar("dates", 0.92, read(*DATE_FIELDS)),
        Bar("grade", 0.92, read("grade")),
        Bar("name", 0.90, read("name")),
        Bar("seal presence by page", 0.95, Ratio.of(s.right for f in kept for s in f.seals)),
        Bar("clean paper without a finding", 0.80, Ratio.of(not f.found for f in kept if f.clean)),
    ]


def grouped(files: Iterable[FileMark], key: Callable[[FileMark], Key]) -> dict[Key, list[FileMark]]:
    """Files by a key, in order of first appearance."""
    groups: dict[Key, list[FileMark]] = {}
    for file in files:
        groups.setdefault(key(file), []).append(file)
    return groups


def fields(files: Iterable[FileMark]) -> dict[str, Values]:
    """Values by field name over readable files; roster cells are ``rows.<column>``."""
    by_name: dict[str, list[ValueMark]] = {}
    for file in readable(files):
        for value in file.values:
            by_name.setdefault(value.name, []).append(value)
    return {name: Values.of(marks) for name, marks in sorted(by_name.items())}


def codes(sets: Iterable[frozenset[FindingCode]]) -> dict[FindingCode, int]:
    """How many files carry each code, most frequent first."""
    return dict(Counter(code for found in sets for code in found).most_common())


def calibration(files: Iterable[FileMark]) -> dict[str, Ratio]:
    """Of the values given at a confidence, how many are right, by band of confidence."""
    bands = (
        (0.0, 0.5),
        (0.5, 0.7),
        (0.7, 0.8),
        (0.8, 0.9),
        (0.9, 0.95),
        (0.95, 0.99),
        (0.99, 1.01),
    )
    given = [
        (value.confidence, value.verdict is Verdict.RIGHT)
        for file in readable(files)
        for value in file.values
        if value.confidence is not None
    ]
    return {
        f"{low:.2f}–{min(high, 1.0):.2f}": Ratio.of(ok for c, ok in given if low <= c < high)
        for low, high in bands
    }
