"""The inner leaf of a certificate of a post's grade, printed by the office and put into a cover."""

from schemas.kinds import Form, Kind
from yanzhen.samples import decor
from yanzhen.samples.job import Job
from yanzhen.samples.papers.registry import layout
from yanzhen.samples.papers.slots import slot, within
from yanzhen.samples.sheet import Look, Sheet


@layout(Kind.SKILL_CERTIFICATE, Form.POST_GRADE, split="tune", traits=("spread", "rare"))
def post_inner_leaf(job: Job) -> None:
    """Left portrait, number and the notes for use; right eight lines, of which the last are body and day."""
    rng = job.rng
    sheet = Sheet(job, 250, 170, (252, 252, 249))
    sheet.line((125, 3), (125, 167), 0.25, (200, 200, 196))
    decor.photo_box(sheet, 45, 16, 35, 49)
    look = Look(size=12)
    slot(sheet, 16, 82, "证书编号", "{certificate_number}", 113, look)
    sheet.put(63, 100, rng.choice(("说　　明", "持证须知")), look._replace(face="title"), "c")
    note = (
        "本证书是机关事业单位工勤人员技能水平的证明，作为岗位聘用和工资待遇的依据。",
        "本证书妥善保管，不得转借、涂改，如有遗失应及时报告发证机关。",
    )
    y = 110.0
    for number, text in enumerate(note, start=1):
        y = sheet.prose(16, y, 97, f"{number}．{text}", Look(size=10), 1.7) + 1
    rows = [("姓　　名", "{name}"), ("性　　别", "{gender}"), ("出生年月", "{birth_date|month}"), ("身份证号", "{id_number}"),
            ("工作单位", "{_unit}"), (rng.choice(("岗位工种", "工　　种", "工种名称")), "{occupation}"),
            (rng.choice(("技能等级", "岗位等级", "等　　级")), "{grade}")]  # fmt: skip
    if rng.random() < 0.4:
        rows.append(("考核成绩", "{_level}"))
    step = 106 / len(rows)
    for i, (label, template) in enumerate(rows):
        slot(sheet, 135, 20 + i * step, label, template, 238, look)
    within(
        sheet, 136, 136, rng.choice(("发证机关：", "发证机关（盖章）：")) + "{issuer}", 102, look
    )
    within(sheet, 136, 150, rng.choice(("发证日期：", "发证时间：")) + "{issue_date}", 100, look)
    sheet.seal(job.facts["issuer"], 196, 142, diameter=40)
