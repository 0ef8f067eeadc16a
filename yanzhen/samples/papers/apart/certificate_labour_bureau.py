"""The technical grade certificate of a labour bureau: two marks, an assessment, body and day."""

from schemas.kinds import Form, Kind
from yanzhen.samples import decor
from yanzhen.samples.job import Job
from yanzhen.samples.papers.registry import layout
from yanzhen.samples.papers.slots import slot, within
from yanzhen.samples.sheet import Look, Sheet


def _bureau(job: Job) -> str:
    """The labour office's name of that year."""
    if job.facts["issue_date"].year < 2001:
        return job.rng.choice(("焦作市劳动局", "河南省劳动厅"))
    return job.rng.choice(("焦作市劳动和社会保障局", "河南省劳动和社会保障厅"))


@layout(Kind.SKILL_CERTIFICATE, Form.WORKER_GRADE, split="apart", traits=("spread", "rare"))
def labour_bureau_spread(job: Job) -> None:
    """Left title, portrait and number; right the holder, the trade with its grade, marks, the bureau's foot."""
    rng, facts = job.rng, job.facts
    facts["issuer"] = _bureau(job)
    sheet = Sheet(job, 220, 152, (247, 250, 243))
    decor.waves(sheet, (230, 240, 228), rng, (4, 4, 216, 148))
    sheet.line((110, 2), (110, 150), 0.3, (190, 202, 186))
    title = Look(size=21, face="title", bold=True, colour=decor.GREEN)
    sheet.put(55, 22, rng.choice(("技术等级证书", "工人技术等级证书")), title, "c")
    decor.photo(sheet, 39, 36, 32, 45)
    look = Look(size=11.5, value_press=rng.choice((None, "typed", "dots")))
    y = 98.0
    for label, template in (("证书编号", "{certificate_number}"), ("身份证号", "{id_number}")):
        slot(sheet, 12, y, label, template, 100, look)
        y += 15
    sheet.put(55, 136, "本证书由持证人保管，涂改无效", Look(size=8), "c")
    rows = [("姓　　名", "{name}"), ("性　　别", "{gender}"), ("出生日期", "{birth_date}"), ("文化程度", "{_education}"),
            (rng.choice(("工　　种", "职业（工种）")), "{occupation}"), ("技术等级", "{grade|word}"),
            (rng.choice(("应知成绩", "技术理论")), "{_theory}"), (rng.choice(("应会成绩", "实际操作")), "{_practice}")]  # fmt: skip
    if rng.random() < 0.6:
        rows.append(("评定成绩", "{_level}"))
    step = 98 / len(rows)
    for i, (label, template) in enumerate(rows):
        slot(sheet, 119, 15 + i * step, label, template, 210, look)
    within(
        sheet, 206, 122, rng.choice(("发证机关（章）：", "发证机关：")) + "{issuer}", 84, look, "r"
    )
    within(sheet, 206, 136, "{issue_date}", 80, look, "r")
    sheet.seal(facts["issuer"], 176, 126, diameter=38)
