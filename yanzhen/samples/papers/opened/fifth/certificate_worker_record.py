"""The workers' booklet of the nineties: facts by pen at the left, the record of the examination at the right."""

from schemas.kinds import Form, Kind
from yanzhen.samples import decor
from yanzhen.samples.job import Job
from yanzhen.samples.papers.registry import layout
from yanzhen.samples.papers.slots import slot, within
from yanzhen.samples.papers.ticks import pen_look
from yanzhen.samples.sheet import Look, Sheet


@layout(Kind.SKILL_CERTIFICATE, Form.WORKER_GRADE, split="tune", traits=("spread", "rare"))
def workers_record(job: Job) -> None:
    """A ruled record right with the trade, the marks and the grade; a steel seal on the portrait."""
    rng = job.rng
    sheet = Sheet(job, 200, 140, (249, 243, 226))
    sheet.line((100, 2), (100, 138), 0.3, (196, 184, 160))
    pen = pen_look(sheet, 12.5) if rng.random() < 0.7 else Look(size=12)
    decor.photo(sheet, 36, 10, 28, 38)
    sheet.blind_seal(job.facts["issuer"], 60, 44, diameter=34)
    y = 58.0
    for label, template in (("姓　名", "{name}"), ("性　别", "{gender}"), ("出　生", "{birth_date|month}"),
                            ("单　位", "{_unit}"), ("身份证", "{id_number}"), ("编　号", "{certificate_number}")):  # fmt: skip
        slot(sheet, 10, y, label, template, 92, pen)
        y += 13
    sheet.put(
        150,
        14,
        rng.choice(("考 核 记 录", "技术等级考核", "考核评定")),
        Look(size=14, face="title"),
        "c",
    )
    y = 22.0
    head = "考核工种" if rng.random() < 0.5 else "岗位（工种）"
    for label, template in ((head, "{occupation}"), ("应　　知", "{_theory}"), ("应　　会", "{_practice}"),
                            ("评定等级", "{grade}")):  # fmt: skip
        y = sheet.row(106, y, 14, ((28, label), (60, template)), pen)
    sheet.prose(107, y + 8, 86, "经考核，符合技术等级岗位标准，发给此证。", Look(size=11.5), 1.7)
    within(sheet, 194, 110, "{issuer}（章）", 86, Look(size=12, value_face="body"), "r")
    within(sheet, 192, 122, "{issue_date}", 80, pen, "r")
    sheet.seal(job.facts["issuer"], 164, 114, diameter=38)
