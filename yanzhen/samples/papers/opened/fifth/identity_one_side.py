"""A card's portrait side alone, scanned for itself and enlarged."""

from schemas.kinds import Kind
from yanzhen.samples.job import Job
from yanzhen.samples.papers.registry import layout
from yanzhen.samples.papers.slots import CARD, holder_side
from yanzhen.samples.sheet import Sheet


@layout(Kind.ID_CARD, split="tune", traits=("rare",))
def portrait_side_enlarged(job: Job) -> None:
    """The side fills the picture but for an uneven margin."""
    rng = job.rng
    k = rng.uniform(1.35, 1.7)
    left, top = rng.uniform(4, 14), rng.uniform(4, 14)
    wide = CARD[0] * k + left + rng.uniform(4, 14)
    sheet = Sheet(job, wide, CARD[1] * k + top + rng.uniform(4, 14), (252, 252, 252))
    holder_side(
        sheet, left, top, k, rng.choice(((245, 248, 246), (248, 246, 242), (240, 247, 250)))
    )
