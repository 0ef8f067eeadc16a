"""Counts over many marks: right out of total, by field, kind, capture, spoiler and code."""

from collections import Counter
from collections.abc import Callable, Hashable, Iterable
from dataclasses import dataclass
from typing import TypeVar

from schemas.findings import FindingCode
from yanzhen.bench.marks import FileMark, ValueMark, Verdict

_BANDS = (
    (0.0, 0.5),
    (0.5, 0.7),
    (0.7, 0.8),
    (0.8, 0.9),
    (0.9, 0.95),
    (0.95, 0.99),
    (0.99, 1.01),
)

Key = TypeVar("Key", bound=Hashable)
Mark = TypeVar("Mark")


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
class Reliability:
    """Values of one band of confidence: what was ``given`` on average, and how many were right."""

    given: float | None
    seen: Ratio

    @classmethod
    def of(cls, judged: Iterable[tuple[float, bool]]) -> "Reliability":
        """Count pairs of confidence and whether the value was right."""
        found = list(judged)
        mean = sum(confidence for confidence, _ in found) / len(found) if found else None
        return cls(mean, Ratio.of(right for _, right in found))


def readable(files: Iterable[FileMark]) -> list[FileMark]:
    """Files whose capture leaves them readable."""
    return [file for file in files if not file.unreadable]


def grouped(marks: Iterable[Mark], key: Callable[[Mark], Key]) -> dict[Key, list[Mark]]:
    """Marks of any sort by a key, in order of first appearance."""
    groups: dict[Key, list[Mark]] = {}
    for mark in marks:
        groups.setdefault(key(mark), []).append(mark)
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


def calibration(files: Iterable[FileMark]) -> dict[str, Reliability]:
    """Of the values given at a confidence, how many are right, by band of confidence."""
    given = [
        (value.confidence, value.verdict is Verdict.RIGHT)
        for file in readable(files)
        for value in file.values
        if value.confidence is not None
    ]
    return {
        f"{low:.2f}–{min(high, 1.0):.2f}": Reliability.of(g for g in given if low <= g[0] < high)
        for low, high in _BANDS
    }
