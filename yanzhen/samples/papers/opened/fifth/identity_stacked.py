"""The plain copy of a card that offices ask for: both sides one under the other on a sheet."""

from schemas.kinds import Kind
from yanzhen.samples.job import Job
from yanzhen.samples.papers.registry import layout
from yanzhen.samples.papers.slots import CARD, holder_side, office_side
from yanzhen.samples.sheet import Look, Sheet


@layout(Kind.ID_CARD, split="tune", traits=("rare",))
def both_sides_stacked(job: Job) -> None:
    """Either side may come first; now and then somebody typed a heading above."""
    rng = job.rng
    sheet = Sheet(job)
    k = rng.uniform(1.0, 1.45)
    x, y, gap = (
        (210 - CARD[0] * k) / 2 + rng.uniform(-12, 12),
        rng.uniform(40, 62),
        rng.uniform(8, 26),
    )
    if rng.random() < 0.4:
        sheet.put(
            105,
            24,
            rng.choice(("身份证复印件", "居民身份证（正反面）", "身份证")),
            Look(size=20, face="title"),
            "c",
        )
    sides = [holder_side, office_side]
    if rng.random() < 0.35:
        sides.reverse()
    for side in sides:
        side(sheet, x + rng.uniform(-2, 2), y, k)
        y += CARD[1] * k + gap
