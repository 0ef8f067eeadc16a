"""Composed papers: no two alike, all that they say is printed, nothing over other print."""

from collections.abc import Iterator
from itertools import combinations
from random import Random

import pytest

from extractors.values.text import comparable
from schemas.kinds import Kind
from yanzhen.bench.composed import layouts_of
from yanzhen.samples import fonts
from yanzhen.samples.flow import MM
from yanzhen.samples.job import Job
from yanzhen.samples.ops import Text
from yanzhen.samples.papers.registry import Layout
from yanzhen.samples.press import BORN_DIGITAL, draw, order

COMPOSED = [layout for kind in Kind for layout in layouts_of(kind)]
PAPERS = 3
_HAIR = 0.6  # mm that two lines' boxes may share: a box reaches beyond its ink


def drawn(layout: Layout, number: int) -> Job:
    rng = Random(f"{layout.name}/{number}")
    return draw(order(layout, BORN_DIGITAL, rng), rng)


def boxes(job: Job) -> Iterator[list[tuple[float, float, float, float, str]]]:
    """Each page's upright texts, seals and signatures aside."""
    for canvas in job.canvases:
        yield [
            (op.x, op.y - 0.8 * em, op.x + fonts.width(op.text.rstrip(), op.face, op.points), op.y,
             op.text)
            for op in canvas.ops
            if isinstance(op, Text) and op.text.strip() and not op.angle
            for em in [op.points * MM]
        ]  # fmt: skip


@pytest.mark.parametrize("layout", COMPOSED, ids=lambda x: x.name)
def test_no_two_papers_are_alike_and_all_that_they_say_is_printed_apart(layout: Layout) -> None:
    assert "rare" in layout.traits
    places = set()
    for number in range(PAPERS):
        job = drawn(layout, number)
        places.add(tuple(sorted((name, place.box) for name, place in job.places.items())))
        text = "".join(op.text for c in job.canvases for op in c.ops if isinstance(op, Text))
        for name, value in job.texts.items():
            assert comparable(value) in comparable(text), name
        for page, canvas in zip(boxes(job), job.canvases, strict=True):
            assert all(a[0] > 0 and a[2] < canvas.width and a[3] < canvas.height for a in page)
            for a, b in combinations(page, 2):
                wide, high = min(a[2], b[2]) - max(a[0], b[0]), min(a[3], b[3]) - max(a[1], b[1])
                assert wide < _HAIR or high < _HAIR, (a[4], b[4])
    assert len(places) == PAPERS
