"""A copy of a card for a file, with the clerk's note that it agrees with the original."""

from schemas.kinds import Kind
from yanzhen.samples.job import Job
from yanzhen.samples.papers.registry import layout
from yanzhen.samples.papers.slots import CARD, holder_side, office_side
from yanzhen.samples.people import person_name
from yanzhen.samples.sheet import Look, Sheet


@layout(Kind.ID_CARD, split="tune", traits=("rare",))
def copy_with_a_clerks_note(job: Job) -> None:
    """Portrait side above, emblem side below; a stamped or handwritten line and the clerk's name and day."""
    rng = job.rng
    sheet = Sheet(job)
    k, x = 1.0, rng.uniform(20, 100)
    holder_side(sheet, x, 34, k)
    office_side(sheet, x, 34 + CARD[1] + rng.uniform(4, 12), k)
    clerk = person_name(rng, "female").split("·")[0]
    note = rng.choice(("复印件与原件一致", "与原件核对无误", "经核对，与原件相符"))
    day = rng.choice(("2026.3.18", "2026年3月20日", "2026.4.2"))
    if rng.random() < 0.5:
        blue = (44, 60, 140)
        sheet.rect(40, 186, 118, 206, 0.5, blue)
        sheet.put(79, 196, note, Look(size=18, face="title", colour=blue), "c")
        sheet.put(126, 196, clerk, Look(size=16, face="hand", colour=blue, angle=3))
    else:
        hand = Look(size=17, face="hand", colour=(28, 30, 60))
        sheet.put(44, 190, note, hand)
        sheet.put(44, 204, rng.choice(("核对人：", "经办人：")) + clerk, hand)
    sheet.put(120, 212, day, Look(size=15, face="hand", colour=(28, 30, 60)))
    if rng.random() < 0.5:
        mark = rng.choice(("仅供工考报名使用", "仅限报名审核用"))
        sheet.put(x + 8, 76, mark, Look(size=13, colour=(150, 150, 156), angle=12))
