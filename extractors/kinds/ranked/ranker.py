"""How likely each candidate is a field's value: a log-linear model over hashed features."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cache, cached_property
from importlib.resources import files

import numpy as np
import numpy.typing as npt

from extractors.kinds.base import PaperText
from extractors.kinds.ranked.candidates import SORT_OF, SORTS, Candidate
from extractors.kinds.ranked.features import Features, Hashes, absence, salted
from extractors.kinds.ranked.surroundings import Surroundings
from schemas.facts import FieldValue
from schemas.kinds import Kind

SIZE = 1 << 20
"""Weights in the table."""

Places = npt.NDArray[np.int32]
Weights = npt.NDArray[np.float32]


@dataclass(frozen=True)
class Ranking:
    """Candidates for one field with their chances; what is left to 1 is that it is not printed."""

    candidates: tuple[Candidate, ...]
    chances: npt.NDArray[np.float64]

    @cached_property
    def by_value(self) -> Mapping[FieldValue, float]:
        """The chance of each value, wherever it is printed."""
        sums: dict[FieldValue, float] = {}
        for one, chance in zip(self.candidates, self.chances, strict=True):
            sums[one.value] = sums.get(one.value, 0.0) + float(chance)
        return sums

    @property
    def best(self) -> tuple[Candidate, float] | None:
        """The likeliest value where it is likeliest to stand, and its chance; None of none."""
        if not self.candidates:
            return None
        value = max(self.by_value, key=lambda v: self.by_value[v])
        places = (i for i, one in enumerate(self.candidates) if one.value == value)
        return self.candidates[max(places, key=lambda i: self.chances[i])], self.by_value[value]


@dataclass
class Contest:
    """All candidates of one paper, found once for all fields of their sort."""

    paper: PaperText
    _found: dict[str, tuple[tuple[Candidate, ...], list[Hashes]]] = field(default_factory=dict)

    @cached_property
    def _print(self) -> Surroundings:
        return Surroundings(self.paper)

    def candidates(self, name: str) -> tuple[Candidate, ...]:
        """What could be the value of a field."""
        return self._of(SORT_OF[name])[0]

    def admit(self, name: str, one: Candidate) -> None:
        """Let a span stand for a field although it has not the shape that its sort has."""
        sort = SORT_OF[name]
        found, hashes = self._of(sort)
        if one in found:
            return
        all_ = tuple(sorted((*found, one)))
        row = Features(self._print, all_, sort).of(all_.index(one))
        self._found[sort] = (*found, one), [*hashes, row]

    def places(self, kind: Kind, name: str) -> list[Places]:
        """For each candidate, and last for that there is no value, its weights' places."""
        found, hashes = self._of(SORT_OF[name])
        salts = f"{name}|", f"{kind}|{name}|"
        return [
            np.concatenate([salted(row, salt, SIZE) for salt in salts])
            for row in (*hashes, absence(len(found)))
        ]

    def _of(self, sort: str) -> tuple[tuple[Candidate, ...], list[Hashes]]:
        if sort not in self._found:
            found = tuple(SORTS[sort](self._print))
            self._found[sort] = found, Features(self._print, found, sort).all()
        return self._found[sort]


def chances(places: list[Places], weights: Weights) -> npt.NDArray[np.float64]:
    """The chance of each candidate and, last, that there is no value; they add up to 1."""
    scores = np.array([float(weights[place].sum()) for place in places])
    odds = np.exp(scores - scores.max())
    return np.asarray(odds / odds.sum(), np.float64)


def rank(contest: Contest, kind: Kind, name: str) -> Ranking:
    """The candidates for a field of a paper."""
    found = contest.candidates(name)
    return Ranking(found, chances(contest.places(kind, name), weights())[:-1])


@cache
def weights() -> Weights:
    """The weights that this version ships."""
    with (
        (files("extractors.kinds.ranked") / "weights.npz").open("rb") as file,
        np.load(file) as data,
    ):
        table = np.zeros(SIZE, np.float32)
        table[data["places"]] = data["weights"].astype(np.float32) * float(data["step"])
        return table
