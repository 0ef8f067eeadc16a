"""Both sides of a card as a copier's card function sets them: life size, one above the other, on A4."""

from schemas.kinds import Kind
from yanzhen.samples.job import Job
from yanzhen.samples.papers.registry import layout
from yanzhen.samples.papers.slots import CARD, holder_side, office_side
from yanzhen.samples.sheet import Look, Sheet

_NOTES = ("与原件一致", "此复印件与原件一致", "仅供工勤技能岗位考核报名使用")


@layout(Kind.ID_CARD, split="apart", traits=("rare",))
def card_by_copier_function(job: Job) -> None:
    """The sides in the middle of the sheet's halves, either first; often a note by pen at the foot."""
    rng = job.rng
    sheet = Sheet(job, 210, 297, (254, 254, 253))
    k = rng.choice((1.0, 1.0, 1.2))
    x = 105 - CARD[0] * k / 2
    sides = [holder_side, office_side]
    if rng.random() < 0.4:
        sides.reverse()
    for side, middle in zip(sides, (78, 190), strict=True):
        side(sheet, x + rng.uniform(-5, 5), middle - CARD[1] * k / 2 + rng.uniform(-6, 6), k)
    if rng.random() < 0.6:
        pen = Look(size=16, face="hand", press="hand", colour=(34, 38, 70))
        sheet.put(60, 252, rng.choice(_NOTES), pen)
        sheet.put(128, 266, job.person.name, pen._replace(size=18))
