"""The framed letter of appointment handed to the person: addressed in the second person."""

from schemas.kinds import Form, Kind
from yanzhen.samples import decor
from yanzhen.samples.job import Job
from yanzhen.samples.papers.opened.fourth.certificate_words import told
from yanzhen.samples.papers.registry import layout
from yanzhen.samples.papers.slots import within
from yanzhen.samples.sheet import Look, Sheet


@layout(Kind.APPOINTMENT, Form.APPOINTMENT, split="tune", traits=("rare",))
def letter_to_the_person(job: Job) -> None:
    """Landscape: a large red title, the person addressed, post with grade and term, unit and day."""
    rng = job.rng
    sheet = Sheet(job, 260, 184, rng.choice(decor.PALE))
    decor.frame(sheet, 9, rng.choice((decor.RED, decor.GOLD)))
    sheet.put(
        130,
        42,
        rng.choice(("聘　书", "聘 任 书", "岗位聘任证书")),
        Look(size=34, face="title", colour=decor.RED, bold=True),
        "c",
    )
    hand = rng.random() < 0.4
    look = Look(size=17, value_face="hand" if hand else "value")
    address = rng.choice(("{name}同志：", "{name} 同志："))
    told(sheet, (20, 70, 200), address, {}, look, 2.0, underline=hand)
    text = rng.choice((
        "兹聘任您为我单位{occupation}（工勤技能岗位{grade}），聘期自{effective_date|numeral}至{_until|numeral}。",
        "根据岗位设置方案，聘任你担任{occupation}岗位工作，岗位等级{grade}，聘期三年，从{effective_date|sentence}起。",
    ))  # fmt: skip
    told(sheet, (30, 86, 200), text, {}, look, 2.1, underline=hand)
    sheet.put(44, 124, rng.choice(("此聘", "特发此证")), Look(size=16))
    within(sheet, 226, 138, "{unit}", 110, Look(size=16), "r")
    within(sheet, 222, 154, "{_signed}", 90, Look(size=15), "r")
    sheet.seal(job.facts["unit"], 188, 145, diameter=41)
