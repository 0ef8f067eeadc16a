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


def named(name: str, *, confirmed: bool = False) -> Taken:
    """A name behind its label whose every character scored 1."""
    line = Line(name, PixelBox(0, 0, 20 * len(name), 20), 1.0, (1.0,) * len(name), (), confirmed)
    return Taken(name, piece_of(line, 1), announced=True)


@pytest.mark.parametrize("name", ["王坤", "李森", "张文媛", "欧阳森"])
def test_a_name_that_a_rarer_one_is_misread_as_is_never_sure(name: str) -> None:
    assert confidence_of("name", named(name)) < 0.95
    assert confidence_of("name", named(name, confirmed=True)) >= 0.95


@pytest.mark.parametrize("name", ["王建国", "赵秀英", "森伟", "买买提·提拉", "张博宏"])
def test_other_names_stay_sure(name: str) -> None:
    assert confidence_of("name", named(name)) >= 0.95


def test_one_such_inventor_makes_the_list_unsure() -> None:
    sure, unsure = named("王建国"), named("李森")
    assert confidence_of("inventors", replace(sure, value=["王建国", "王伟"])) >= 0.95
    assert confidence_of("inventors", replace(unsure, value=["王建国", "李森"])) < 0.95


def test_the_characters_of_a_unit_say_nothing_of_rarer_ones() -> None:
    assert confidence_of("unit", named("李森")) == confidence_of("unit", named("李伟"))


@pytest.mark.parametrize("name", ["statement_present", "signatures"])
def test_one_bad_character_says_nothing_of_whether_something_stands_there(name: str) -> None:
    evidence = evidence_of(name, taken((1.0, 0.1, 1.0)))
    assert evidence.weakest == evidence.mean == pytest.approx(0.7)
