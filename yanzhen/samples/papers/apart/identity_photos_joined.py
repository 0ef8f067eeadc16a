"""Two photographs of a card that a phone joined into one picture, each with its own table below the card."""

from schemas.kinds import Kind
from yanzhen.samples import decor
from yanzhen.samples.job import Job
from yanzhen.samples.ops import Colour
from yanzhen.samples.papers.registry import layout
from yanzhen.samples.papers.slots import CARD, holder_side, office_side
from yanzhen.samples.sheet import Look, Sheet

_TABLES: tuple[Colour, ...] = ((178, 142, 104), (214, 206, 194), (92, 96, 104), (232, 230, 226), (150, 164, 172))  # fmt: skip


@layout(Kind.ID_CARD, split="apart", traits=("rare",))
def photos_of_sides_joined(job: Job) -> None:
    """One photo over the other without a gap; the card lies near the middle of each, larger or smaller."""
    rng = job.rng
    wide, high = 150.0, 104.0
    sheet = Sheet(job, wide, 2 * high)
    sides = [holder_side, office_side]
    if rng.random() < 0.25:
        sides.reverse()
    same = rng.choice(_TABLES)
    for i, side in enumerate(sides):
        table = same if rng.random() < 0.7 else rng.choice(_TABLES)
        top = i * high
        sheet.rect(0, top, wide, top + high, 0.1, None, table)
        k = rng.uniform(1.3, 1.6)
        x = (wide - CARD[0] * k) / 2 + rng.uniform(-4, 4)
        y = top + (high - CARD[1] * k) / 2 + rng.uniform(-5, 5)
        side(sheet, x, y, k)


@layout(Kind.ID_CARD, split="apart", traits=("many", "rare"))
def sides_cut_close(job: Job) -> None:
    """Two pages of one file, each cut close about a side by an app; now and then the app's name at the corner."""
    rng = job.rng
    brand = rng.choice(("", "", "扫描全能王 创建", "由手机扫描生成"))
    for side in (holder_side, office_side):
        k, rim = rng.uniform(1.7, 2.1), rng.uniform(1.5, 4)
        foot = 6.0 if brand else 0.0
        sheet = Sheet(job, CARD[0] * k + 2 * rim, CARD[1] * k + 2 * rim + foot, (246, 246, 244))
        side(sheet, rim, rim, k)
        if brand:
            at = (sheet.canvas.width - 4, sheet.canvas.height - 4)
            sheet.put(*at, brand, Look(size=8, colour=decor.BLUE), "r")
