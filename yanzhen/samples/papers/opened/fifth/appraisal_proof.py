"""A unit's letter that proves the result of one year's appraisal."""

from schemas.kinds import Kind
from yanzhen.samples.job import Job
from yanzhen.samples.papers.registry import layout
from yanzhen.samples.papers.slots import within
from yanzhen.samples.sheet import Look, Sheet


@layout(Kind.APPRAISAL, split="tune", traits=("rare",))
def result_proof(job: Job) -> None:
    """证明 over one sentence about the person and the year, the unit and the day at the right."""
    rng, facts = job.rng, job.facts
    facts["_id"] = job.person.id_number
    sheet, look = Sheet(job), Look(size=16)
    title = rng.choice(("证　　明", "年度考核证明", "年度考核结果证明", "考核情况证明"))
    sheet.put(105, 48, title, Look(size=25, face="title", bold=True), "c")
    y = 76.0
    if rng.random() < 0.4:
        sheet.put(
            28,
            y,
            rng.choice(("市人力资源和社会保障局：", "焦作市工考办：", "工勤考核办公室：")),
            look,
        )
        y += 15
    who = rng.choice((
        "兹证明{name}，{gender}，身份证号{_id}，系我单位在职职工，",
        "{name}同志（{gender}，{birth_date|sentence}生）系{unit}工勤人员，从事{_occupation}工作，",
        "兹有我单位职工{name}，{gender}，{birth_date|numeral}出生，现任{_occupation}，",
    ))  # fmt: skip
    what = rng.choice((
        "{year}年度考核结果为{verdict}。",
        "该同志{year}年度考核等次为{verdict}。",
        "在{year}年度考核中，评定等次为{verdict}。",
    ))  # fmt: skip
    extra = rng.choice(("", "考核表已存入本人档案。", "情况属实。"))
    y = sheet.prose(28, y, 154, who + what + extra, look, 2.1)
    sheet.put(28 + 11.3, y + 2, "特此证明。", look)
    within(sheet, 180, y + 40, rng.choice(("{unit}", "{unit}（盖章）")), 120, look, "r")
    sheet.put(174, y + 55, "{unit_opinion_date}", look, "r")
    sheet.seal(facts["unit"], 148, y + 45)
    if rng.random() < 0.5:
        sheet.put(28, y + 92, "经办人：{_leader}", Look(size=14))
