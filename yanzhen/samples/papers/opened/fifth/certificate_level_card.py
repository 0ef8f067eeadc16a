"""The certificate of skill level that bodies of evaluation print on the common template since 2020."""

from schemas.kinds import Form, Kind
from yanzhen.samples import decor
from yanzhen.samples.job import Job
from yanzhen.samples.papers.opened.fourth.certificate_words import meant
from yanzhen.samples.papers.registry import layout
from yanzhen.samples.papers.slots import within
from yanzhen.samples.sheet import Look, Sheet

_BOTH = {5: "五级/初级工", 4: "四级/中级工", 3: "三级/高级工", 2: "二级/技师", 1: "一级/高级技师"}


@layout(Kind.SKILL_CERTIFICATE, Form.SKILL_LEVEL, split="tune", traits=("rare",))
def skill_level_card(job: Job) -> None:
    """Landscape: portrait and code at the left, label and value in lines at the right, the body's seal."""
    rng = job.rng
    sheet = Sheet(job, 260, 185, (249, 252, 255))
    decor.waves(sheet, (228, 238, 248), rng, (6, 6, 254, 179))
    blue = rng.choice(((30, 70, 140), (24, 92, 120)))
    decor.frame(sheet, 7, blue)
    sheet.put(130, 28, "职业技能等级证书", Look(size=28, face="title", colour=blue, bold=True), "c")
    sheet.put(130, 40, "Certificate of Occupational Skill Level", Look(size=10, colour=blue), "c")
    decor.photo(sheet, 30, 56, 34, 48)
    sheet.code(33, 114, 28, ("certificate_number", "name"))
    sheet.put(47, 148, "扫码查验证书", Look(size=9), "c")
    rows = [("姓　　名", "{name}"), ("证件类型", "居民身份证"), ("证件号码", "{id_number}"), ("职业名称", "{occupation}"),
            ("职业技能等级", "{grade}"), ("证书编号", "{certificate_number}")]  # fmt: skip
    if rng.random() < 0.5:
        rows.insert(1, ("性　　别", "{gender}"))
    look, y = Look(size=13.5), 56.0
    words = {"grade": _BOTH[job.facts["grade"]]} if rng.random() < 0.8 else {}
    for label, template in rows:
        sheet.put(112, y, label + "：", look, "r")
        meant(sheet, 114, y, template, words, look)
        y += 62 / len(rows) + 1.2
    text = "本证书表明持证人通过本机构组织的职业技能等级认定，具备该职业（工种）相应技能等级水平。"
    sheet.prose(82, y + 4, 150, text, Look(size=11), 1.7)
    within(sheet, 232, 154, "发证机构（印章）：{issuer}", 140, look, "r")
    within(sheet, 228, 166, "发证日期：{issue_date}", 120, look, "r")
    sheet.seal(job.facts["issuer"], 196, 150, diameter=40)
