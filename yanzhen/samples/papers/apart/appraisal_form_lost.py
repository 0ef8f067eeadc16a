"""A unit's proof of a year's grade where the form itself is not in the file."""

from schemas.kinds import Kind
from yanzhen.samples.job import Job
from yanzhen.samples.papers.opened.fourth.certificate_words import told
from yanzhen.samples.papers.opened.fourth.employment_parts import somebody
from yanzhen.samples.papers.registry import layout
from yanzhen.samples.sheet import Look, Sheet


@layout(Kind.APPRAISAL, split="apart", traits=("rare",))
def lost_form_proof(job: Job) -> None:
    """Title, to whom, the person and the year's grade in a sentence, why no form; unit and day."""
    rng = job.rng
    job.facts["_clerk"] = somebody(job, "female")
    sheet, look = Sheet(job), Look(size=16)
    title = rng.choice(("证　　明", "年度考核情况证明", "关于年度考核结果的证明"))
    sheet.put(105, 46, title, Look(size=26, face="title", bold=True), "c")
    y = 72.0
    if rng.random() < 0.6:
        sheet.put(
            26,
            y,
            rng.choice(("焦作市人力资源和社会保障局：", "市工考办：", "工考管理机构：")),
            look,
        )
        y += 14
    lost = job.facts["verdict"] == "undetermined"
    grade = (
        "{verdict}"
        if lost
        else rng.choice(("等次为{verdict}", "结果为{verdict}等次", "评定为{verdict}"))
    )
    person = rng.choice(("兹证明我单位职工{name}（{gender}，{birth_date|sentence}出生）", "{name}，{gender}，{birth_date|sentence}生，系我单位工勤人员，",
                         "我单位{_occupation}{name}同志（{gender}）"))  # fmt: skip
    y = told(sheet, (26, y, 158), f"{person}在{{year}}年度考核中，考核{grade}。", {}, look, 2.1)
    why = rng.choice(
        (
            "因档案移交，该年度考核登记表未能归入本人档案。",
            "该年度考核登记表因单位搬迁遗失，考核结果以当年备案花名册为准。",
            "该年度考核登记表原件暂未归档，情况属实。",
        )
    )
    y = told(sheet, (26, y, 158), why, {}, look, 2.1)
    sheet.put(37, y, "特此证明。", look)
    sheet.put(178, y + 36, "{unit}", look, "r")
    sheet.put(174, y + 50, "{unit_opinion_date}", look, "r")
    sheet.seal(job.facts["unit"], 146, y + 42)
    if rng.random() < 0.5:
        sheet.put(
            26,
            266,
            f"经办人：{{_clerk}}　　电话：0391-{rng.randrange(2000000, 8999999)}",
            Look(size=12),
        )
