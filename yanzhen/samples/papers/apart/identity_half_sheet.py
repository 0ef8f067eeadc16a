"""Both sides of a card side by side on a half sheet, with a checker's stamp in words below them."""

from schemas.kinds import Kind
from yanzhen.samples.job import Job
from yanzhen.samples.numbers import Day
from yanzhen.samples.papers.registry import layout
from yanzhen.samples.papers.slots import CARD, holder_side, office_side
from yanzhen.samples.sheet import Look, Sheet

_BLUE = (40, 60, 150)


@layout(Kind.ID_CARD, split="apart", traits=("rare",))
def card_on_half_sheet(job: Job) -> None:
    """A landscape half sheet: the holder's side left, the emblem's right, a line stamp that it was checked."""
    rng = job.rng
    job.facts["_checked"] = Day(2026, 3, rng.randrange(5, 29))
    sheet = Sheet(job, 210, 148, (253, 253, 251))
    k, top = rng.uniform(1.0, 1.1), rng.uniform(18, 34)
    gap = (210 - 2 * CARD[0] * k) / 3
    holder_side(sheet, gap, top, k)
    office_side(sheet, 2 * gap + CARD[0] * k, top + rng.uniform(-3, 3), k)
    if rng.random() < 0.75:
        x, y = rng.uniform(24, 110), rng.uniform(106, 116)
        sheet.rect(x, y, x + 74, y + 22, 0.5, _BLUE)
        words = rng.choice(("复印件与原件核对无误", "经核对与原件相符"))
        sheet.put(x + 37, y + 7, words, Look(size=13, face="title", colour=_BLUE), "c")
        stamp = Look(size=10.5, value_face="body", colour=_BLUE)
        sheet.put(x + 5, y + 16, "核对人：　　　　", stamp)
        sheet.put(x + 70, y + 16, "{_checked|numeral}", stamp, "r")
