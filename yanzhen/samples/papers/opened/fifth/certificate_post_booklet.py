"""The red booklet of a post's grade: portrait and issuer at the left, the holder's facts at the right."""

from schemas.kinds import Form, Kind
from yanzhen.samples import decor
from yanzhen.samples.job import Job
from yanzhen.samples.papers.registry import layout
from yanzhen.samples.papers.slots import slot, within
from yanzhen.samples.sheet import Look, Sheet


@layout(Kind.SKILL_CERTIFICATE, Form.POST_GRADE, split="tune", traits=("spread", "rare"))
def red_booklet_of_posts(job: Job) -> None:
    """Portrait, number and statement left; rules with labels before them right, the seal over the date."""
    rng = job.rng
    sheet, look = Sheet(job, 250, 176, (253, 249, 243)), Look(size=13)
    sheet.line((125, 2), (125, 174), 0.3, (208, 196, 180))
    decor.waves(sheet, (246, 236, 226), rng, (6, 6, 120, 170))
    decor.photo_box(sheet, 45, 18, 33, 46)
    sheet.put(62, 72, "（加盖钢印有效）", Look(size=9), "c")
    slot(sheet, 18, 86, "证书编号", "{certificate_number}", 108, look)
    text = rng.choice((
        "　　持证人参加全省机关事业单位工勤技能岗位等级考核，成绩合格，特发此证。",
        "　　根据机关事业单位工勤技能岗位等级考核有关规定，经考核合格，准予颁发此证书。",
    ))  # fmt: skip
    sheet.prose(18, 102, 92, text, look, 1.8, 0)
    within(
        sheet, 110, 140, rng.choice(("发证机关：", "发证单位：", "")) + "{issuer}", 94, look, "r"
    )
    within(sheet, 108, 153, rng.choice(("发证日期：", "")) + "{issue_date}", 90, look, "r")
    sheet.seal(job.facts["issuer"], 82, 144, diameter=41)
    rows = [("姓　　名", "{name}"), ("性　　别", "{gender}"), ("出生年月", "{birth_date|month}"), ("身份证号", "{id_number}"),
            ("工作单位", "{_unit}"), ("工　　种", "{occupation}"), ("岗位等级", "{grade}")]  # fmt: skip
    if rng.random() < 0.6:
        rows += [("理论成绩", "{_theory}"), ("实操成绩", "{_practice}")]
    step, y = 138 / len(rows), 24.0
    for label, template in rows:
        slot(sheet, 138, y, label, template, 238, look)
        y += step
