"""The skill level certificate as downloaded since 2020: an upright page with code, pairs in a column and a web address."""

from schemas.kinds import Form, Kind
from yanzhen.samples import decor
from yanzhen.samples.job import Job
from yanzhen.samples.papers.registry import layout
from yanzhen.samples.papers.slots import within
from yanzhen.samples.sheet import Look, Sheet

_LEVELS = {5: "五级/初级工", 4: "四级/中级工", 3: "三级/高级工", 2: "二级/技师", 1: "一级/高级技师"}
_BODIES = (
    "焦作市职业技术学校",
    "焦作技师学院",
    "河南省职业技能鉴定指导中心",
    "河南交通职业技术学院",
    "焦作市公路事业发展中心",
    "中原技工教育集团职业技能评价中心",
)


@layout(Kind.SKILL_CERTIFICATE, Form.SKILL_LEVEL, split="apart", traits=("rare",))
def level_downloaded_upright(job: Job) -> None:
    """Title, what it proves, portrait at one side of the pairs, body over the seal, code and address at the foot."""
    rng, facts = job.rng, job.facts
    facts["issuer"] = rng.choice(_BODIES)
    sheet = Sheet(job, 210, 297, (252, 253, 255))
    decor.rosette(sheet, 105, 170, 70, (230, 236, 246))
    decor.frame(sheet, 10, rng.choice((decor.BLUE, decor.GOLD)), double=rng.random() < 0.5)
    sheet.put(105, 44, "职业技能等级证书", Look(size=31, face="title", bold=True), "c")
    if rng.random() < 0.6:
        sheet.put(105, 57, "Certificate of Occupational Skill Level", Look(size=11), "c")
    text = rng.choice((
        "本证书由人力资源社会保障部门备案的评价机构颁发，表明持证人通过本职业（工种）职业技能等级认定，具备相应职业技能等级。",
        "持证人参加职业技能等级认定，经考核评价合格，特发此证。",
    ))  # fmt: skip
    sheet.prose(28, 74, 154, text, Look(size=13), 1.85)
    _pairs(sheet, _LEVELS if rng.random() < 0.7 else {})
    _foot(sheet)


def _pairs(sheet: Sheet, levels: dict[int, str]) -> None:
    rng, grade = sheet.job.rng, sheet.job.facts["grade"]
    rows = [("姓　　名", "{name}"), ("证件类型", "居民身份证"), ("证件号码", "{id_number}"), ("职业名称", "{occupation}"),
            ("工种/职业方向", rng.choice(("", "无", "--"))), ("职业技能等级", "{grade}"), ("证书编号", "{certificate_number}")]  # fmt: skip
    if rng.random() < 0.35:
        rows.insert(1, ("性　　别", "{gender}"))
    if rng.random() < 0.3:
        rows[-1:-1] = [("理论知识成绩", "{_theory}"), ("操作技能成绩", "{_practice}")]
    decor.photo(sheet, 150, 112, 33, 46)
    step, look = min(14.0, 104 / len(rows)), Look(size=13)
    words = {"grade": levels[grade]} if levels else {}
    for i, (label, template) in enumerate(rows):
        y = 118 + i * step
        sheet.put(28, y, label + "：", look)
        within(sheet, 66, y, template, 80 if y < 166 else 116, look, "l", words)


def _foot(sheet: Sheet) -> None:
    rng, facts = sheet.job.rng, sheet.job.facts
    look = Look(size=13)
    sheet.code(30, 232, 27, ("certificate_number", "name"))
    body = rng.choice(("评价机构：", "发证机构：", "评价机构（盖章）：", "")) + "{issuer}"
    within(sheet, 182, 238, body, 116, look, "r")
    day = rng.choice(("发证日期：", "颁证日期：")) + "{issue_date|numeral}"
    within(sheet, 180, 251, day, 100, look, "r")
    sheet.seal(facts["issuer"], 148, 243, diameter=41)
    small = Look(size=9)
    sheet.put(28, 270, "证书信息查询网址：http://zscx.example.org.cn", small)
    if rng.random() < 0.5:
        sheet.put(
            28,
            276,
            rng.choice(
                ("机构信息查询网址：http://pjjg.example.org.cn", "本证书扫描二维码可核验真伪。")
            ),
            small,
        )
