"""Fitting the confidence of values on evidence of which the truth is known."""

import json
from dataclasses import replace
from pathlib import Path
from random import Random

import numpy as np
import pytest
from click.testing import CliRunner
from hypothesis import given
from hypothesis import strategies as st

from extractors.confidence import FALLING, RISING, Calibration, Evidence, calibration
from yanzhen.bench import calibrate
from yanzhen.bench.calibrate import Judged, fitted
from yanzhen.bench.fit import Pool, curve, logistic, pool_adjacent_violators
from yanzhen.samples.captures import FITTING_CAPTURES
from yanzhen.samples.sampler import capture_names

PLAIN = Evidence("text", 0.9, 0.8, 0.0, announced=True, certain=False)
pools = st.lists(st.tuples(st.integers(1, 90), st.floats(0, 1)), min_size=1, max_size=30)


@given(pools)
def test_the_curve_rises_and_loses_no_value(drawn: list[tuple[int, float]]) -> None:
    given_pools = [Pool(float(i), round(n * s), n) for i, (n, s) in enumerate(drawn)]
    pooled = pool_adjacent_violators(given_pools)
    chances = [pool.chance for pool in pooled]
    assert chances == sorted(chances)
    assert len(set(chances)) == len(chances)
    assert sum(p.total for p in pooled) == sum(p.total for p in given_pools)
    assert sum(p.right for p in pooled) == sum(p.right for p in given_pools)


def test_only_violators_are_pooled() -> None:
    pooled = pool_adjacent_violators(
        [Pool(0.0, 1, 10), Pool(1.0, 8, 10), Pool(2.0, 6, 10), Pool(3.0, 10, 10)]
    )
    assert pooled == [Pool(0.0, 1, 10), Pool(1.5, 14, 20), Pool(3.0, 10, 10)]


def drawn(n: int, seed: int = 3) -> list[Judged]:
    """Values that are right as often as their weakest character's score says."""
    rng = Random(seed)
    scores = [rng.random() for _ in range(n)]
    return [(replace(PLAIN, mean=s, weakest=s), rng.random() < s) for s in scores]


def test_what_is_fitted_comes_near_the_truth() -> None:
    model = read_back(fitted(drawn(6000), {"seed": 3}))
    for share in (0.2, 0.5, 0.8):
        evidence = replace(PLAIN, mean=share, weakest=share)
        assert model.chance(evidence) == pytest.approx(share, abs=0.06)


def test_evidence_never_speaks_against_a_value() -> None:
    liars = [(replace(PLAIN, agreement=float(not right)), right) for right in (True, False) * 50]
    weights = logistic([e for e, _ in liars], np.array([float(r) for _, r in liars]))
    assert all(weights.get(name, 0.0) >= 0 for name in RISING)


@pytest.mark.parametrize("uneven_is_right", [True, False])
def test_uneven_characters_may_only_speak_against_a_value(uneven_is_right: bool) -> None:
    judged = [(replace(PLAIN, unevenness=0.12 * uneven), uneven) for uneven in (True, False) * 50]
    right = np.array([float(uneven is uneven_is_right) for _, uneven in judged])
    weights = logistic([e for e, _ in judged], right)
    assert all((weights.get(name, 0.0) < 0) is not uneven_is_right for name in FALLING)


def test_a_bin_of_few_values_promises_little() -> None:
    ((score, chance),) = curve(np.array([1.0, 2.0]), np.array([1.0, 1.0]))
    assert score == 1.5
    assert chance == pytest.approx(2.5 / 3)


def test_proven_numbers_have_a_chance_of_their_own() -> None:
    proven = replace(PLAIN, mean=1.0, weakest=1.0, certain=True)
    faint = replace(proven, mean=0.2, weakest=0.1)
    data = fitted([*drawn(200), *[(proven, True)] * 99], {"seed": 3})
    assert data["proven"] == pytest.approx(0.995)
    assert data["fitted"]["values"] == 299
    assert read_back(data).chance(proven) == data["proven"] > read_back(data).chance(faint)
    assert data["version"] == calibration().version + 1


def test_what_cannot_be_is_not_fitted_on_as_it_is_capped_anyway() -> None:
    contradicted = replace(PLAIN, contradicted=True)
    judged = drawn(200)
    alone, mixed = (fitted(j, {}) for j in (judged, [*judged, *[(contradicted, False)] * 50]))
    assert mixed["weights"] == alone["weights"]
    assert mixed["fitted"]["values"] == 250


def test_the_fitting_papers_share_no_capture_and_no_seed_with_the_figures() -> None:
    assert set(capture_names("fit")) == {*FITTING_CAPTURES, "born_digital"}
    assert calibration().fitted["seed"] == calibrate.SEED > 1000


def test_the_command_reads_judges_and_stores(tmp_path: Path) -> None:
    place = tmp_path / "calibration.json"
    done = CliRunner().invoke(calibrate.main, ["--count", "1", "--out", str(place)])
    assert done.exit_code == 0, done.output
    data = json.loads(place.read_text("utf-8"))
    assert data["fitted"]["files"] == 1
    assert data["fitted"]["values"] >= data["fitted"]["right"] > 0


def read_back(data: dict[str, object]) -> Calibration:
    stored = json.loads(json.dumps(data))
    knots = tuple((score, chance) for score, chance in stored.pop("knots"))
    return Calibration(knots=knots, **stored)
