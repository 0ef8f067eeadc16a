"""The letter of appointment as stationers sell it: red, a short printed sentence with gaps for the pen."""

from schemas.kinds import Form, Kind
from yanzhen.samples import decor
from yanzhen.samples.job import Job
from yanzhen.samples.papers.opened.fourth.certificate_words import told
from yanzhen.samples.papers.opened.third.marks import pieces_of_hand
from yanzhen.samples.papers.registry import layout
from yanzhen.samples.papers.slots import slot, within
from yanzhen.samples.sheet import Look, Sheet


@layout(Kind.APPOINTMENT, Form.APPOINTMENT, split="tune", traits=("rare",))
def bought_letter(job: Job) -> None:
    """Two printed manners: gaps on rules for name, post and term; or a sentence set by a printer."""
    rng = job.rng
    sheet = Sheet(job, 250, 176, rng.choice(((255, 247, 240), (253, 246, 228), (255, 255, 250))))
    decor.frame(
        sheet, rng.choice((7, 10)), rng.choice((decor.RED, decor.GOLD)), double=rng.random() < 0.7
    )
    if rng.random() < 0.5:
        decor.star(sheet, 125, 22, 6, decor.RED)
    title = rng.choice(("聘　　书", "聘　请　书", "聘任书"))
    sheet.put(125, 42, title, Look(size=36, face="title", colour=decor.RED, bold=True), "c")
    sheet.put(218, 58, f"聘字第 {rng.randrange(1, 400):03d} 号", Look(size=11), "r")
    if rng.random() < 0.55:
        _gaps(sheet, pieces_of_hand(sheet, 16))
    else:
        text = rng.choice((
            "{name}同志：兹聘请你为本单位{occupation}岗位（{grade}）工作人员，聘期自{effective_date|numeral}至{_until|numeral}。",
            "兹聘{name}同志任{occupation}，聘任等级为{grade}，任期三年（{effective_date|numeral}－{_until|numeral}）。",
        ))  # fmt: skip
        told(sheet, (32, 74, 186), text, {}, Look(size=17), 2.1)
    within(sheet, 212, 134, "{unit}", 110, Look(size=15), "r")
    within(sheet, 208, 149, "{_signed}", 90, Look(size=14.5), "r")
    sheet.seal(job.facts["unit"], 178, 140, diameter=40)


def _gaps(sheet: Sheet, pen: Look) -> None:
    """The printed sentence over four rules, each gap filled by hand."""
    slot(sheet, 32, 72, "兹聘请", "{name}", 104, pen)
    sheet.put(106, 72, "同志为我单位", pen)
    slot(sheet, 32, 88, "", "{occupation}（{grade}）", 148, pen)
    sheet.put(151, 88, "，聘任期限", pen)
    slot(sheet, 32, 104, "自", "{effective_date|numeral}", 112, pen)
    slot(sheet, 116, 104, "起至", "{_until|numeral}", 206, pen)
    sheet.put(209, 104, "止。", pen)
    sheet.put(44, 120, "此聘", pen)
