"""Words that a pen chose among: what is noted as true is what the pen's marks say."""

from random import Random

import pytest

from yanzhen.samples.ops import Line
from yanzhen.samples.papers import LAYOUTS
from yanzhen.samples.papers.pen_choices import PENS, Place, ring, strike, underline
from yanzhen.samples.press import draw, order

_PLACE: Place = (20.0, 50.0, 28.0, 54.0)


def _pen_marks(seed: int) -> tuple[int, bool]:
    """How many strokes stand on a form whose words are ringed, and whether it has a verdict."""
    rng = Random(seed)
    job = draw(order(LAYOUTS["appraisal.ringed_column"], "flatbed_200", rng), rng)
    lines = [op for op in job.canvases[0].ops if isinstance(op, Line) and op.colour in PENS]
    return len([op for op in lines if len(op.points) > 40]), "verdict" in job.fields


def test_a_form_has_a_verdict_where_the_pen_ringed_one_word_and_none_where_two() -> None:
    seen = {_pen_marks(seed) for seed in range(60)}
    assert (1, True) in seen
    assert (2, False) in seen
    assert not {(1, False), (2, True)} & seen


@pytest.mark.parametrize("seed", range(20))
def test_a_ring_goes_round_a_word_and_strokes_across_or_under_it(seed: int) -> None:
    x0, y0, x1, y1 = _PLACE
    (path,) = ring(_PLACE, Random(seed))
    xs, ys = [x for x, _ in path], [y for _, y in path]
    assert min(xs) < x0 < x1 < max(xs)
    assert min(ys) < y0 < y1 < max(ys)
    for stroke in strike(_PLACE, Random(seed)):
        assert stroke[0][0] <= x0 < x1 <= stroke[-1][0]
        assert y0 < sum(y for _, y in stroke) / len(stroke) < y1
    assert all(y > y1 for stroke in underline(_PLACE, Random(seed)) for _, y in stroke)
