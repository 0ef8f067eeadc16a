"""How likely a read value is right, from the evidence at hand.

A logistic model puts the evidence in order, and a rising curve says how often values with as much
evidence were right; below the curve's first knot, where hardly any value lay, the model goes on.
Both are data, ``calibration.json``: fitted by ``make calibrate`` on papers that neither tuning nor
the figures of ``docs/accuracy.md`` use.
"""

import json
import math
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import Any

import numpy as np

from extractors.kinds.name_twins import may_be_another
from extractors.kinds.take import Taken
from schemas.kinds import DATE_FIELDS

GROUPS: dict[str, frozenset[str]] = {
    "date": DATE_FIELDS,
    "person": frozenset({"name", "inventors"}),
    "word": frozenset(
        {"gender", "grade", "year", "verdict", "education_level", "patent_kind", "award_rank"}
    ),
    "number": frozenset(
        {"id_number", "certificate_number", "patent_number", "office_phone", "mobile", "seq"}
    ),
}
"""Fields whose values are alike; all others are ``text``."""

PRESENCE = frozenset({"statement_present", "signatures"})
"""Fields that say whether something stands there: one unclear character of many says nothing."""

RISING = ("mean", "weakest", "agreement", "announced", "ranked")
"""Evidence of which more may never make a value less sure."""

FALLING = ("unevenness",)
"""Evidence of which more may never make a value surer: a hand's figures read no better."""

UNCONFIRMED, CONFIRMED = 0.5, 0.9
"""The most that a contradicted value is given: a misreading is likelier than a misprint until later
looks say the same, which for names says nothing. [I]"""

TWIN = 0.9
"""The most that a name is given that may be another one (``name_twins``). [I]"""

_LEAST = 0.0001
"""No reading is impossible."""

_ONE_IN = 11
"""A check digit lets one wrong number in eleven pass."""

_UNEVEN = 0.12
"""Of a character: no run of print stands so unevenly, and more says nothing more."""

_NEAR = 0.01
"""Scores are stretched towards 0 and 1, where they tell most; this keeps the ends finite."""


@dataclass(frozen=True)
class Evidence:
    """What speaks for one value. ``mean`` and ``weakest``: of its characters' scores, 0 to 1.

    ``twin``: a name that a rarer one is surely misread as. ``ranked``: how likely the ranker of
    candidates holds it, 0 to 1; None where it did not look. ``unevenness``: how much its characters
    stand as a hand's do, in shares of a character; 0 where it is unknown.
    """

    group: str
    mean: float
    weakest: float
    agreement: float
    announced: bool
    certain: bool
    contradicted: bool = False
    twin: bool = False
    ranked: float | None = None
    unevenness: float = 0.0

    def features(self) -> dict[str, float]:
        """The model's inputs by the names of their weights."""
        return {
            "bias": 1.0,
            "mean": _stretched(self.mean),
            "weakest": _stretched(self.weakest),
            "agreement": self.agreement,
            "announced": float(self.announced),
            "unranked": float(self.ranked is None),
            "ranked": 0.0 if self.ranked is None else _stretched(self.ranked),
            "unevenness": min(_UNEVEN, self.unevenness) / _UNEVEN,
            f"group.{self.group}": 1.0,
        }


@dataclass(frozen=True)
class Calibration:
    """The fitted model. ``knots``: of the curve, scores and chances, both rising.

    ``proven``: the most that a value is given that its check digit proves; ``fitted``: on what.
    """

    version: int
    weights: dict[str, float]
    knots: tuple[tuple[float, float], ...]
    proven: float
    fitted: dict[str, Any]

    def score(self, evidence: Evidence) -> float:
        """How much evidence there is, on the model's own scale."""
        features = evidence.features()
        return sum(self.weights.get(name, 0.0) * value for name, value in features.items())

    def chance(self, evidence: Evidence) -> float:
        """The chance, 0 to 1, that the value is what the paper prints."""
        chance = self._of_print(evidence)
        if evidence.twin:
            chance = min(chance, TWIN)
        if evidence.certain:
            proven = chance / (chance + (1.0 - chance) / _ONE_IN)
            return round(min(self.proven, proven), 4)
        if evidence.contradicted:
            confirmed = evidence.agreement >= 1 and evidence.group != "person"
            return min(chance, CONFIRMED if confirmed else UNCONFIRMED)
        return chance

    def _of_print(self, evidence: Evidence) -> float:
        """The chance by what was read, whatever the value is."""
        score = self.score(evidence)
        scores, chances = zip(*self.knots, strict=True)
        if score < scores[0]:
            return max(_LEAST, round(_moved(chances[0], score - scores[0]), 4))
        return round(float(np.interp(score, scores, chances)), 4)


def evidence_of(name: str, taken: Taken, *, cell: bool = False) -> Evidence:
    """What speaks for a field's value. ``cell``: it stands in a column that a heading names."""
    group = next((group for group, names in GROUPS.items() if name in names), "text")
    return Evidence(
        group=group,
        mean=taken.piece.mean,
        weakest=taken.piece.mean if name in PRESENCE else taken.piece.weakest,
        agreement=taken.agreement,
        announced=taken.announced or cell,
        certain=taken.certain,
        contradicted=taken.contradicted,
        ranked=taken.ranked,
        twin=group == "person" and may_be_another(taken),
        unevenness=taken.unevenness,
    )


def confidence_of(name: str, taken: Taken, *, cell: bool = False) -> float:
    """The calibrated chance, 0 to 1, that a field's value is what the paper prints."""
    return calibration().chance(evidence_of(name, taken, cell=cell))


@cache
def calibration() -> Calibration:
    """The calibration that this version ships."""
    data = json.loads((files("extractors") / "calibration.json").read_text("utf-8"))
    knots = tuple((score, chance) for score, chance in data.pop("knots"))
    return Calibration(knots=knots, **data)


def _moved(chance: float, log_odds: float) -> float:
    """A chance with its log-odds moved: below all knots the model's own scale goes on."""
    return 1.0 / (1.0 + (1.0 - chance) / chance * math.exp(-log_odds))


def _stretched(score: float) -> float:
    share = min(1.0, max(0.0, score))
    return math.log((share + _NEAR) / (1.0 - share + _NEAR))
