"""Text by pen, typewriter and needle printer; merged cells and ticks say what the truth says."""

from random import Random

import numpy as np
import pytest

from yanzhen.samples.ops import render
from yanzhen.samples.papers import LAYOUTS
from yanzhen.samples.press import draw, order
from yanzhen.samples.presses import Press, pressed


@pytest.mark.parametrize("press", ["dots", "typed", "hand"])
def test_a_press_inks_the_line_as_its_seed_decides(press: Press) -> None:
    one, again, other = (pressed("王小明8", "kai", 40, press, seed)[0] for seed in (1, 1, 2))
    assert np.array_equal(one, again)
    assert not np.array_equal(one, other)
    assert 0.02 < float((one > 0.5).mean()) < 0.5


def test_a_hand_writes_no_character_twice_alike() -> None:
    ink, pen, base = pressed("国国", "kai", 60, "hand", 5)
    first, second = (ink[base - 55 : base + 10, pen + at : pen + at + 60] for at in (0, 60))
    assert float(np.abs(first - second).mean()) > 0.02


def test_a_merged_cell_is_the_value_of_every_row_beside_it() -> None:
    rng = Random(8)
    job = draw(order(LAYOUTS["roster.merged_cells"], "flatbed_200", rng), rng)
    assert {row["unit"] for row in job.rows} == {job.facts["unit"]}
    pages = {place["unit"].page: place["unit"].box for place in job.row_places}
    assert all(place["unit"].box == pages[place["unit"].page] for place in job.row_places)
    assert all(place["unit"].page == place["name"].page for place in job.row_places)


def test_the_ticked_word_lies_where_its_box_is() -> None:
    rng = Random(3)
    job = draw(order(LAYOUTS["appraisal.ticked_form"], "flatbed_200", rng), rng)
    assert job.fields["verdict"] == job.facts["verdict"]
    x0, y0, x1, y1 = job.places["verdict"].box
    page = np.asarray(render(job.canvases[0], 150).convert("L"))
    high, wide = page.shape
    box = page[int(y0 * high) : int(y1 * high), int(x0 * wide) : int((x0 + (x1 - x0) / 4) * wide)]
    assert box.min() < 120
