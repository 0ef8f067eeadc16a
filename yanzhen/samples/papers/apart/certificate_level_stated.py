"""A school's or enterprise's skill level certificate on a landscape sheet, all in one statement."""

from schemas.kinds import Form, Kind
from yanzhen.samples import decor
from yanzhen.samples.job import Job
from yanzhen.samples.papers.opened.fourth.certificate_words import told
from yanzhen.samples.papers.registry import layout
from yanzhen.samples.papers.slots import within
from yanzhen.samples.sheet import Look, Sheet

_BODIES = (
    "焦作市高级技工学校",
    "焦作市公路事业发展中心",
    "焦作市职业技能等级评价中心",
    "河南省交通高级技工学校",
)
_LEVELS = {
    5: "五级（初级工）",
    4: "四级（中级工）",
    3: "三级（高级工）",
    2: "二级（技师）",
    1: "一级（高级技师）",
}


@layout(Kind.SKILL_CERTIFICATE, Form.SKILL_LEVEL, split="apart", traits=("rare",))
def level_stated_landscape(job: Job) -> None:
    """Title, portrait left, statement right, number over the assessment's body and day, a code in the corner."""
    rng, facts = job.rng, job.facts
    facts["issuer"] = rng.choice(_BODIES)
    sheet = Sheet(job, 285, 200, (255, 253, 247))
    decor.frame(
        sheet, 9, rng.choice((decor.BLUE, decor.GOLD, decor.RED)), double=rng.random() < 0.7
    )
    title = Look(size=31, face="title", bold=True, colour=rng.choice((decor.RED, decor.BLUE)))
    sheet.put(142.5, 36, "职业技能等级证书", title, "c")
    decor.photo(sheet, 28, 60, 36, 50)
    text = rng.choice((
        "{name}，{gender}，证件号码{id_number}。参加{occupation}职业技能等级认定，经理论知识考试和技能考核，成绩合格，取得{grade}职业技能等级。",
        "{name}（{id_number}）于{_told}参加本机构组织的职业技能等级认定，{occupation}职业技能等级为{grade}，特发此证。",
        "兹证明{name}同志（身份证号：{id_number}）通过{occupation}{grade}职业技能等级认定。",
    ))  # fmt: skip
    facts["_told"] = f"{facts['issue_date'].year}年"
    words = {"grade": _LEVELS[facts["grade"]]}
    told(sheet, (78, 68, 180), text, words, Look(size=17), 2.0)
    within(
        sheet,
        30,
        142,
        rng.choice(("证书编号：", "编号：")) + "{certificate_number}",
        100,
        Look(size=13),
    )
    sheet.code(30, 152, 26, ("certificate_number", "name"))
    within(
        sheet,
        254,
        146,
        rng.choice(("评价机构：", "发证机构：", "")) + "{issuer}",
        116,
        Look(size=14),
        "r",
    )
    within(
        sheet, 250, 161, rng.choice(("发证日期：", "")) + "{issue_date}", 100, Look(size=13.5), "r"
    )
    sheet.seal(facts["issuer"], 214, 153, diameter=41)
