"""The electronic certificate of a post's grade on a landscape page, with code and electronic seal."""

from schemas.kinds import Form, Kind
from yanzhen.samples import decor
from yanzhen.samples.job import Job
from yanzhen.samples.papers.registry import layout
from yanzhen.samples.papers.slots import within
from yanzhen.samples.sheet import Look, Sheet


@layout(Kind.SKILL_CERTIFICATE, Form.POST_GRADE, split="tune", traits=("rare",))
def post_electronic_landscape(job: Job) -> None:
    """Portrait and code at the left edge, pairs at the right, body and day below them."""
    rng = job.rng
    sheet = Sheet(job, 297, 210, (252, 254, 252))
    decor.waves(sheet, (234, 242, 238), rng, (12, 12, 285, 198))
    decor.frame(sheet, 10, rng.choice((decor.GREEN, decor.RED, decor.GOLD)))
    title = Look(size=28, face="title", colour=decor.RED, bold=True)
    name = rng.choice(("机关事业单位工勤技能岗位等级证书", "工勤技能岗位等级证书"))
    within(sheet, 148.5, 38, name, 230, title, "c")
    if rng.random() < 0.6:
        sheet.put(148.5, 52, rng.choice(("电子证书", "（电子证照）")), Look(size=13), "c")
    decor.photo(sheet, 34, 64, 40, 56)
    sheet.code(37, 134, 34, ("certificate_number", "name"))
    sheet.put(54, 174, rng.choice(("扫码查验", "扫一扫，验真伪")), Look(size=9.5), "c")
    rows = [("姓　　名", "{name}"), ("性　　别", "{gender}"), ("身份证号", "{id_number}"),
            (rng.choice(("工　　种", "岗位工种")), "{occupation}"), (rng.choice(("等　　级", "岗位等级", "技能等级")), "{grade}"),
            ("证书编号", "{certificate_number}")]  # fmt: skip
    if rng.random() < 0.5:
        rows.insert(2, ("出生年月", "{birth_date|month}"))
    if rng.random() < 0.6:
        rows.insert(-3, ("工作单位", "{_unit}"))
    rows += [("发证机关", "{issuer}"), (rng.choice(("发证日期", "核发日期")), "{issue_date}")]
    step, look = 124 / len(rows), Look(size=14.5)
    mark = rng.choice(("：", ""))
    for i, (label, template) in enumerate(rows):
        sheet.put(96, 66 + i * step, label + mark, look)
        within(sheet, 128, 66 + i * step, template, 140, look)
    sheet.seal(job.facts["issuer"], 226, 164, diameter=42)
