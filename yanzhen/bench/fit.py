"""Fitting confidence: a ridge logistic regression for the order, a rising curve for the level."""

from collections.abc import Sequence
from typing import NamedTuple

import numpy as np
import numpy.typing as npt

from extractors.confidence import FALLING, RISING, Evidence

Floats = npt.NDArray[np.float64]

_RIDGE = 1.0
_STEPS = 40
_SETTLED = 1e-8
_BIN = 20
"""Values a bin of the curve at its start; bins that luck has put out of order are joined."""


class Pool(NamedTuple):
    """Neighbouring bins taken together: the mean of their scores, and how many were right."""

    score: float
    right: float
    total: float

    @property
    def chance(self) -> float:
        """How likely one more is right; half a right and half a wrong one are added (Jeffreys)."""
        return (self.right + 0.5) / (self.total + 1.0)

    def joined(self, other: "Pool") -> "Pool":
        """Both together."""
        total = self.total + other.total
        score = (self.score * self.total + other.score * other.total) / total
        return Pool(score, self.right + other.right, total)


def pool_adjacent_violators(pools: Sequence[Pool]) -> list[Pool]:
    """Join neighbours, in order of score, until the chances rise (isotonic regression)."""
    joined: list[Pool] = []
    for pool in pools:
        joined.append(pool)
        while len(joined) > 1 and joined[-2].chance >= joined[-1].chance:
            last = joined.pop()
            joined[-1] = joined[-1].joined(last)
    return joined


def curve(scores: Floats, right: Floats) -> list[tuple[float, float]]:
    """The rising curve through the shares of right values by score, as knots.

    Raises:
        ValueError: there is no score.
    """
    order = np.argsort(scores, kind="stable")
    bins = np.array_split(order, max(1, len(order) // _BIN))
    pools = [Pool(float(scores[b].mean()), float(right[b].sum()), float(len(b))) for b in bins]
    return [(p.score, p.chance) for p in pool_adjacent_violators(pools)]


def logistic(evidence: Sequence[Evidence], right: Floats) -> dict[str, float]:
    """Weights by feature. What may only speak for a value keeps no weight against it."""
    rows = [e.features() for e in evidence]
    names = sorted({name for row in rows for name in row})
    while True:
        table = np.array([[row.get(name, 0.0) for name in names] for row in rows])
        found = dict(zip(names, _newton(table, right).tolist(), strict=True))
        backwards = [name for name in RISING if found.get(name, 0.0) < 0]
        backwards += [name for name in FALLING if found.get(name, 0.0) > 0]
        if not backwards:
            return found
        names = [name for name in names if name not in backwards]


def _newton(table: Floats, right: Floats) -> Floats:
    """Maximum likelihood with a ridge, by Newton's method."""
    weights = np.zeros(table.shape[1])
    for _ in range(_STEPS):
        chance = 1.0 / (1.0 + np.exp(-np.clip(table @ weights, -30, 30)))
        slope = table.T @ (right - chance) - _RIDGE * weights
        bend = (table.T * (chance * (1.0 - chance))) @ table + _RIDGE * np.eye(len(weights))
        step = np.linalg.solve(bend, slope)
        weights = weights + step
        if np.abs(step).max() < _SETTLED:
            break
    return np.asarray(weights, np.float64)
