"""How much a run examines, and what it came to."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field

from yanzhen.bench.marks import FileMark
from yanzhen.samples.truth import Split

SPLITS: tuple[Split, ...] = ("tune", "apart")


@dataclass(frozen=True)
class Plan:
    """How much to examine, a split: ``count`` clean files, ``spoiled`` ones, ``bad`` captures.

    ``bare``: of how many files the pages are read by the bare engine too. ``memory``: whether the
    peak of a fresh process is measured.
    """

    count: int = 60
    spoiled: int = 40
    bad: int = 12
    bare: int = 60
    seed: int = 1
    splits: tuple[Split, ...] = SPLITS
    memory: bool = True


SHORT = Plan(count=3, spoiled=1, bad=1, bare=1, memory=False)
"""A handful of files: shows that the bench runs, proves no accuracy."""


@dataclass
class Cost:
    """CPU seconds of whole checks and of the bare engine on the same ``pages`` pages.

    ``stages``: CPU seconds a stage, over all readable files.
    """

    check: float = 0.0
    bare: float = 0.0
    pages: int = 0
    stages: Counter[str] = field(default_factory=Counter)

    @property
    def ratio(self) -> float | None:
        """How many times the bare engine's CPU a whole check takes."""
        return self.check / self.bare if self.bare else None


@dataclass
class Result:
    """What a split came to."""

    files: list[FileMark] = field(default_factory=list)
    cost: Cost = field(default_factory=Cost)
    peak_mb: float | None = None


def together(results: Iterable[Result]) -> Cost:
    """The cost of several splits together."""
    total = Cost()
    for result in results:
        total.check += result.cost.check
        total.bare += result.cost.bare
        total.pages += result.cost.pages
        total.stages.update(result.cost.stages)
    return total
