"""A copy of both sides of a card on which its holder wrote what the copy is for."""

from schemas.kinds import Kind
from yanzhen.samples.job import Job
from yanzhen.samples.papers.registry import layout
from yanzhen.samples.papers.slots import CARD, holder_side, office_side
from yanzhen.samples.sheet import Look, Sheet

_PURPOSES = (
    "此件仅用于工勤技能岗位等级考核报名，再复印无效。",
    "仅供2026年工勤考核使用，他用无效",
    "复印件与原件一致，用于工考报名",
)


@layout(Kind.ID_CARD, split="apart", traits=("rare",))
def copy_with_own_note(job: Job) -> None:
    """Sides askew to each other on an upright or a landscape sheet, a line in ink, the holder's name and the day."""
    rng = job.rng
    wide, high = rng.choice(((210.0, 297.0), (210.0, 297.0), (297.0, 210.0)))
    sheet = Sheet(job, wide, high)
    k = rng.uniform(1.0, 1.3)
    w, h = CARD[0] * k, CARD[1] * k
    if high > wide:
        places = [(rng.uniform(14, 40), rng.uniform(24, 40)), (rng.uniform(40, 196 - w), rng.uniform(118, 130))]  # fmt: skip
        foot = places[1][1] + h + 24
    else:
        places = [(rng.uniform(14, 24), rng.uniform(30, 50)), (rng.uniform(155, 283 - w), rng.uniform(30, 50))]  # fmt: skip
        foot = 150.0
    sides = [holder_side, office_side]
    if rng.random() < 0.3:
        sides.reverse()
    for side, (x, y) in zip(sides, places, strict=True):
        side(sheet, x, y, k, (244, 244, 245))
    _note(sheet, foot)


def _note(sheet: Sheet, y: float) -> None:
    """What the holder wrote below, by hand."""
    rng, name = sheet.job.rng, sheet.job.person.name
    pen = Look(size=15, face="hand", press="hand", colour=rng.choice(((30, 34, 40), (30, 44, 120))))
    x = rng.uniform(24, 44)
    sheet.put(x, y, rng.choice(_PURPOSES), pen)
    day = f"2026{rng.choice(('.3.', '年3月', '-3-'))}{rng.randrange(14, 29)}"
    sheet.put(x + 60, y + 14, name, pen)
    sheet.put(x + 62, y + 27, day + ("日" if "年" in day else ""), pen)
