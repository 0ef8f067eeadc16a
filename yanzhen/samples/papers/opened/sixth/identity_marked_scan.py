"""A scanning app's page of a card: both sides cut out, and its purpose written over them in pale rows."""

from schemas.kinds import Kind
from yanzhen.samples.job import Job
from yanzhen.samples.papers.registry import layout
from yanzhen.samples.papers.slots import CARD, holder_side, office_side
from yanzhen.samples.sheet import Look, Sheet

_PURPOSES = ("仅用于工勤技能岗位考核报名", "仅供报名审核使用", "仅限2026年工考报名使用他用无效")


@layout(Kind.ID_CARD, split="tune", traits=("rare",))
def card_with_purpose_mark(job: Job) -> None:
    """An upright page close about the two sides, the purpose slanting between them, over the emblem's side and below."""
    rng = job.rng
    k = rng.uniform(1.25, 1.5)
    left, top, gap = rng.uniform(12, 22), rng.uniform(16, 30), rng.uniform(12, 26)
    wide, high = CARD[0] * k + 2 * left, 2 * CARD[1] * k + gap + 2 * top
    sheet = Sheet(job, wide, high)
    holder_side(sheet, left, top, k)
    office_side(sheet, left, top + CARD[1] * k + gap, k)
    mark = Look(size=11, face="micro", colour=(196, 200, 208), angle=rng.choice((6.0, 8.0, 10.0)))
    purpose = rng.choice(_PURPOSES)
    second = top + CARD[1] * k + gap
    for y in (top + CARD[1] * k + gap / 2 + 4, second + 35 * k, high - 3):
        sheet.put(left + rng.uniform(16, 24) * k, y, purpose, mark)
