"""A vocational qualification on one sheet of the later years: pairs beside a portrait, the office's statement."""

from schemas.kinds import Form, Kind
from yanzhen.samples import decor
from yanzhen.samples.job import Job
from yanzhen.samples.papers.opened.fourth.certificate_words import meant
from yanzhen.samples.papers.registry import layout
from yanzhen.samples.papers.slots import within
from yanzhen.samples.sheet import Look, Sheet

_LEVELS = {
    5: "五级/初级技能",
    4: "四级/中级技能",
    3: "三级/高级技能",
    2: "二级/技师",
    1: "一级/高级技师",
}


@layout(Kind.SKILL_CERTIFICATE, Form.VOCATIONAL_QUALIFICATION, split="tune", traits=("rare",))
def qualification_on_a_sheet(job: Job) -> None:
    """Landscape: state's name and title above; portrait right; pairs left; who tested and issued below."""
    rng = job.rng
    sheet = Sheet(job, 270, 190, (251, 252, 246))
    decor.waves(sheet, (234, 242, 230), rng, (8, 8, 262, 182))
    sheet.put(135, 26, "中华人民共和国", Look(size=15, face="title"), "c")
    sheet.put(
        135, 43, "职 业 资 格 证 书", Look(size=28, face="title", colour=decor.RED, bold=True), "c"
    )
    decor.photo(sheet, 208, 58, 34, 48)
    rows = [("姓　　名", "{name}"), ("性　　别", "{gender}"), ("出生日期", "{birth_date}"), ("身份证号码", "{id_number}"),
            (rng.choice(("职业名称", "职业（工种）")), "{occupation}"), (rng.choice(("职业资格等级", "资格等级")), "{grade}"),
            ("证书编号", "{certificate_number}")]  # fmt: skip
    if rng.random() < 0.5:
        del rows[2]
    words = {"grade": _LEVELS[job.facts["grade"]]} if rng.random() < 0.6 else {}
    look, y = Look(size=13.5), 62.0
    for label, template in rows:
        sheet.put(64, y, label + "：", look, "r")
        meant(sheet, 66, y, template, words, look)
        y += 11
    sheet.prose(32, y + 6, 100, "经鉴定合格，具备相应职业资格。", Look(size=12.5), 1.7)
    within(
        sheet, 246, 148, rng.choice(("发证机关：", "鉴定机构：", "")) + "{issuer}", 120, look, "r"
    )
    within(sheet, 242, 162, rng.choice(("发证日期：", "")) + "{issue_date}", 100, look, "r")
    sheet.seal(job.facts["issuer"], 206, 152, diameter=41)
