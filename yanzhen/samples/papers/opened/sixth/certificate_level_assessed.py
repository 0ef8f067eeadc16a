"""The skill level certificate of the assessing bodies: pairs beside a portrait, body, code and seal below."""

from schemas.kinds import Form, Kind
from yanzhen.samples import decor
from yanzhen.samples.job import Job
from yanzhen.samples.papers.registry import layout
from yanzhen.samples.papers.slots import slot, within
from yanzhen.samples.sheet import Look, Sheet

_LEVELS = {5: "五级/初级工", 4: "四级/中级工", 3: "三级/高级工", 2: "二级/技师", 1: "一级/高级技师"}
_BODIES = (
    "焦作市职业技能等级评价中心",
    "河南省职业技能等级评价指导中心",
    "焦作技师学院",
    "河南省水利工程技能人才评价有限公司",
    "焦作市高级技工学校",
)


@layout(Kind.SKILL_CERTIFICATE, Form.SKILL_LEVEL, split="tune", traits=("spread", "rare"))
def level_by_assessing_body(job: Job) -> None:
    """Left what the certificate is, with portrait and code; right the nine lines of the national pattern."""
    rng, facts = job.rng, job.facts
    facts["issuer"] = rng.choice(_BODIES)
    sheet = Sheet(job, 280, 198, (250, 252, 254))
    decor.rosette(sheet, 208, 96, 60, (228, 238, 246))
    sheet.line((140, 3), (140, 195), 0.25, (196, 206, 216))
    title = Look(size=22, face="title", bold=True, colour=decor.BLUE)
    sheet.put(70, 26, "职业技能等级证书", title, "c")
    sheet.put(70, 37, "Certificate of Occupational Skill Level", Look(size=9), "c")
    decor.photo(sheet, 52, 48, 36, 50)
    text = rng.choice((
        "本证书由人力资源社会保障部门备案的评价机构颁发，表明持证人通过本职业（工种）规定等级的认定，具备相应职业技能水平。",
        "本证书表明持证人经职业技能等级认定，具备该职业（工种）相应等级的技能水平。",
    ))  # fmt: skip
    sheet.prose(18, 112, 104, text, Look(size=11.5), 1.8)
    sheet.code(56, 154, 28, ("certificate_number", "name"))
    rows = [("姓　　名", "Name", "{name}"), ("证件类型", "ID Type", "居民身份证"), ("证件号码", "ID No.", "{id_number}"),
            ("职业名称", "Occupation", "{occupation}"), ("工种/职业方向", "Job/Occupational Direction", rng.choice(("——", "/", ""))),
            ("职业技能等级", "Skill Level", "{grade}"), ("证书编号", "Certificate No.", "{certificate_number}")]  # fmt: skip
    if rng.random() < 0.4:
        rows.insert(1, ("性　　别", "Gender", "{gender}"))
    step = 122 / len(rows)
    for i, (label, english, template) in enumerate(rows):
        y = 22 + i * step
        slot(
            sheet,
            152,
            y,
            label,
            template,
            266,
            Look(size=12.5),
            "c",
            {"grade": _LEVELS[facts["grade"]]},
        )
        sheet.put(152, y + 5.2, english, Look(size=7.5))
    within(
        sheet,
        152,
        152,
        rng.choice(("评价机构（签章）：", "评价机构：")) + "{issuer}",
        116,
        Look(size=12.5),
    )
    within(sheet, 152, 170, "发证日期：{issue_date|numeral}", 100, Look(size=12.5))
    sheet.seal(facts["issuer"], 222, 161, diameter=40)
