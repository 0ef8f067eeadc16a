"""A card whose sides were scanned onto two pages of one file."""

from schemas.kinds import Kind
from yanzhen.samples.job import Job
from yanzhen.samples.papers.registry import layout
from yanzhen.samples.papers.slots import CARD, holder_side, office_side
from yanzhen.samples.sheet import Sheet


@layout(Kind.ID_CARD, split="tune", traits=("many", "rare"))
def a_side_a_page(job: Job) -> None:
    """The portrait's side on the first page, the emblem's on the second, each with its own margin."""
    rng = job.rng
    for side in (holder_side, office_side):
        k, left, top = rng.uniform(1.3, 1.6), rng.uniform(5, 16), rng.uniform(5, 16)
        wide, high = CARD[0] * k + left + rng.uniform(5, 16), CARD[1] * k + top + rng.uniform(5, 16)
        side(Sheet(job, wide, high, (253, 253, 252)), left, top, k)
