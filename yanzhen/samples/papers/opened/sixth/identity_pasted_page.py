"""A page of the application's papers with two frames, into which the copies of a card's sides are pasted."""

from schemas.kinds import Kind
from yanzhen.samples.job import Job
from yanzhen.samples.papers.registry import layout
from yanzhen.samples.papers.slots import CARD, holder_side, office_side
from yanzhen.samples.sheet import Look, Sheet


@layout(Kind.ID_CARD, split="tune", traits=("rare",))
def card_pasted_page(job: Job) -> None:
    """A title, two captioned frames with a side each, who pasted and who checked below."""
    rng = job.rng
    sheet, look = Sheet(job), Look(size=13)
    title = rng.choice(("身份证复印件粘贴页", "申报人员身份证复印件", "居民身份证复印件粘贴处"))
    sheet.put(105, 30, title, Look(size=20, face="title", bold=True), "c")
    captions = rng.choice((("正面（人像面）", "反面（国徽面）"), ("身份证正面", "身份证背面")))
    y, k = 44.0, rng.choice((1.15, 1.25))
    for caption, side in zip(captions, (holder_side, office_side), strict=True):
        sheet.rect(34, y, 176, y + 92, 0.3)
        sheet.put(105, y + 7, caption, look, "c")
        side(sheet, 105 - CARD[0] * k / 2 + rng.uniform(-4, 4), y + 15 + rng.uniform(-2, 4), k)
        y += 102
    pen = look._replace(face="hand", press="hand", size=15)
    for x, label in ((36, "申报人签名："), (110, rng.choice(("审核人：", "核对人：")))):
        _, end = sheet.put(x, 262, label, look)
        if x < 100:
            sheet.put(end + 2, 261, job.person.name, pen)
        sheet.line((end, 266), (end + 34, 266), 0.2)
    sheet.put(36, 276, "（复印件须清晰、完整，并与原件核对一致）", Look(size=10))
