"""The confidence that this version ships, and how evidence moves it."""

from dataclasses import replace
from itertools import pairwise

import pytest

from extractors.confidence import GROUPS, Evidence, calibration, confidence_of, evidence_of
from extractors.frames import Line, PixelBox
from extractors.kinds.take import Taken
from extractors.layout.pieces import piece_of

CLEAR = Evidence("text", 0.99, 0.97, 0.0, announced=True, certain=False)


def taken(scores: tuple[float, ...]) -> Taken:
    line = Line("保安员", PixelBox(0, 0, 60, 20), 0.9, scores)
    return Taken("保安员", piece_of(line, 1))


def test_the_shipped_curve_rises_and_says_what_it_rests_on() -> None:
    shipped = calibration()
    assert all(a[0] < b[0] and a[1] <= b[1] for a, b in pairwise(shipped.knots))
    assert 0 < shipped.knots[0][1] < shipped.knots[-1][1] < 1
    assert shipped.version >= 1
    assert {"seed", "files", "values", "right"} <= set(shipped.fitted)


LESS = {
    "mean": replace(CLEAR, mean=0.7),
    "weakest": replace(CLEAR, weakest=0.3),
    "agreement": replace(CLEAR, agreement=-2.0),
    "announced": replace(CLEAR, announced=False),
}


@pytest.mark.parametrize("less", LESS)
@pytest.mark.parametrize("group", [*GROUPS, "text"])
def test_less_evidence_never_makes_a_value_surer(group: str, less: str) -> None:
    poorer, clear = replace(LESS[less], group=group), replace(CLEAR, group=group)
    assert calibration().chance(poorer) <= calibration().chance(clear)


def test_a_faint_value_falls_below_every_knot() -> None:
    faint = replace(CLEAR, mean=0.01, weakest=0.0, announced=False, agreement=-3.0)
    assert 0 < calibration().chance(faint) < calibration().knots[0][1]


def test_evidence_is_taken_from_the_print_and_the_place() -> None:
    evidence = evidence_of("occupation", taken((0.9, 0.6, 0.9)), cell=True)
    assert evidence.mean == pytest.approx(0.8)
    assert (evidence.weakest, evidence.announced, evidence.group) == (0.6, True, "text")
    assert evidence_of("issue_date", taken((1.0, 1.0, 1.0))).group == "date"


def test_one_bad_character_costs_confidence() -> None:
    assert confidence_of("name", taken((1.0, 0.1, 1.0))) < confidence_of("name", taken((1.0,) * 3))


@pytest.mark.parametrize("name", ["statement_present", "signatures"])
def test_one_bad_character_says_nothing_of_whether_something_stands_there(name: str) -> None:
    evidence = evidence_of(name, taken((1.0, 0.1, 1.0)))
    assert evidence.weakest == evidence.mean == pytest.approx(0.7)
