"""The folded certificate of skill level of a body that evaluates: holder left, result right."""

from schemas.kinds import Form, Kind
from yanzhen.samples import decor
from yanzhen.samples.job import Job
from yanzhen.samples.papers.registry import layout
from yanzhen.samples.papers.slots import slot, within
from yanzhen.samples.sheet import Look, Sheet


@layout(
    Kind.SKILL_CERTIFICATE,
    Form.SKILL_LEVEL,
    Form.VOCATIONAL_QUALIFICATION,
    split="tune",
    traits=("spread", "rare"),
)
def folded_certificate_of_skill(job: Job) -> None:
    """Portrait and facts of the person at the left; occupation, level, marks, body and day at the right."""
    rng, old = job.rng, job.form is Form.VOCATIONAL_QUALIFICATION
    sheet, look = Sheet(job, 244, 170, (251, 250, 246)), Look(size=12)
    sheet.line((122, 2), (122, 168), 0.3, (200, 196, 186))
    title = "职业资格证书" if old else "职业技能等级证书"
    sheet.put(61, 20, title, Look(size=16, face="title", bold=True), "c")
    decor.photo(sheet, 44, 28, 34, 48)
    y = 90.0
    rows = [
        ("姓　名", "{name}"),
        ("性　别", "{gender}"),
        ("出生日期", "{birth_date}"),
        (rng.choice(("证件号码", "身份证号")), "{id_number}"),
    ]
    if rng.random() < 0.5:
        rows.append(("文化程度", "{_education}"))
    for label, template in rows:
        slot(sheet, 14, y, label, template, 112, look)
        y += 14
    y = 26.0
    for label, template in (("职业（工种）", "{occupation}"), ("等　　级", "{grade}"), ("理论知识", "{_theory}"), ("操作技能", "{_practice}"),
                            (rng.choice(("证书编号", "编　　号")), "{certificate_number}")):  # fmt: skip
        slot(sheet, 132, y, label, template, 232, look)
        y += 15
    who = ("鉴定机构", "发证机关") if old else ("评价机构", "发证机构")
    within(sheet, 232, 118, rng.choice(who) + "（章）：{issuer}", 100, look, "r")
    within(sheet, 230, 132, rng.choice(("发证日期：", "")) + "{issue_date}", 80, look, "r")
    sheet.seal(job.facts["issuer"], 196, 124, diameter=40)
    sheet.put(177, 158, "涂改、转借无效", Look(size=9), "c")
