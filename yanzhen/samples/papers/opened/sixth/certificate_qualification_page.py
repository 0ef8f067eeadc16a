"""The vocational qualification on one upright page, as given in the last years before the reform."""

from schemas.kinds import Form, Kind
from yanzhen.samples import decor
from yanzhen.samples.job import Job
from yanzhen.samples.papers.opened.fourth.certificate_words import told
from yanzhen.samples.papers.registry import layout
from yanzhen.samples.papers.slots import within
from yanzhen.samples.sheet import Look, Sheet

_BODIES = (
    "河南省职业技能鉴定指导中心",
    "焦作市劳动和社会保障局职业技能鉴定中心",
    "中国人民解放军职业技能鉴定指导中心",
    "交通运输部职业资格中心",
    "焦作市职业技能鉴定指导中心",
)
_NUMBERED = {5: "五级", 4: "四级", 3: "三级", 2: "二级", 1: "一级"}
_WORDS = {5: "初级工", 4: "中级工", 3: "高级工", 2: "技师", 1: "高级技师"}


@layout(Kind.SKILL_CERTIFICATE, Form.VOCATIONAL_QUALIFICATION, split="tune", traits=("rare",))
def qualification_on_a_page(job: Job) -> None:
    """Emblem, title, portrait, pairs without rules, a statement that names occupation and level, seal, code."""
    rng, facts = job.rng, job.facts
    facts["issuer"] = rng.choice(_BODIES)
    sheet = Sheet(job, 210, 297, (252, 251, 246))
    decor.frame(sheet, 11, decor.GOLD)
    decor.star(sheet, 105, 34, 9, decor.RED)
    sheet.put(105, 54, "中华人民共和国", Look(size=17, face="title", colour=decor.RED), "c")
    title = Look(size=28, face="title", colour=decor.RED, bold=True)
    sheet.put(105, 70, "职业资格证书", title, "c")
    decor.photo(sheet, 142, 88, 35, 49)
    rows = [("姓　　名：", "{name}"), ("性　　别：", "{gender}"), ("出生日期：", "{birth_date}"),
            (rng.choice(("证件号码：", "身份证号：")), "{id_number}"), ("证书编号：", "{certificate_number}")]  # fmt: skip
    for i, (label, template) in enumerate(rows):
        within(sheet, 32, 92 + i * 11.5, label + template, 104, Look(size=13.5))
    level, word = _NUMBERED[facts["grade"]], _WORDS[facts["grade"]]
    words = {"grade": rng.choice((f"{level}/{word}", f"国家职业资格{level}（{word}）", level))}
    text = rng.choice((
        "该同志经职业技能鉴定，成绩合格，达到{occupation}{grade}标准，特发此证。",
        "持证人参加{occupation}（{grade}）职业技能鉴定，理论知识和操作技能考核均合格，准予颁发本证书。",
    ))  # fmt: skip
    y = told(sheet, (30, 164, 150), text, words, Look(size=16), 2.05)
    if rng.random() < 0.5:
        sheet.put(38, y + 4, "理论成绩：{_theory}　　技能成绩：{_practice}", Look(size=13))
    sheet.code(34, 232, 28, ("certificate_number",))
    within(
        sheet,
        178,
        236,
        rng.choice(("鉴定机构：", "发证机构：", "")) + "{issuer}",
        112,
        Look(size=13.5),
        "r",
    )
    within(
        sheet, 174, 250, rng.choice(("发证日期：", "")) + "{issue_date}", 100, Look(size=13), "r"
    )
    sheet.seal(facts["issuer"], 138, 242, diameter=41)
