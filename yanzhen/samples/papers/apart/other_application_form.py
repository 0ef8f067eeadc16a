"""The application's own form, which many upload as evidence: it is what is applied for, and proves nothing."""

from schemas.kinds import Form, Kind
from yanzhen.samples import decor
from yanzhen.samples.job import Job
from yanzhen.samples.numbers import mobile
from yanzhen.samples.papers.opened.third.marks import autograph
from yanzhen.samples.papers.registry import layout
from yanzhen.samples.sheet import Look, Sheet

_NO_FORM: Form | None = None


@layout(Kind.OTHER, _NO_FORM, split="apart", traits=("rare",))
def application_form(job: Job) -> None:
    """申报表: who, the post held, the grade applied for, a life in lines, three empty opinions."""
    rng, facts, who = job.rng, job.facts, job.person
    facts |= {"_sex": who.gender, "_born": who.birth, "_phone": mobile(rng)}
    sheet, x = Sheet(job), 18.0
    title = Look(size=18, face="title", bold=True)
    sheet.put(105, 24, "河南省机关事业单位工勤技能岗位等级考核", title, "c")
    sheet.put(105, 35, rng.choice(("申　报　表", "申 报 审 批 表", "报　名　表")), title, "c")
    look, y, h = Look(size=11.5), 45.0, 13
    for left, one, right, two in (("姓　名", "{_name}", "性　别", "{_sex}"), ("出生年月", "{_born|m_dot}", "文化程度", "{_education}"),
                                  ("参加工作时间", "{_work_start|m_dot}", "联系电话", "{_phone}")):  # fmt: skip
        y = sheet.row(x, y, h, ((30, left), (40, one), (30, right), (38, two)), look)
    sheet.rect(x + 138, 45, x + 174, y)
    decor.photo_box(sheet, x + 141.5, 46.5, 27, 36)
    y = sheet.row(
        x, y, h, ((30, "身份证号"), (70, "{_id}"), (30, "政治面貌"), (44, "{_party}")), look
    )
    y = sheet.row(x, y, h, ((30, "工作单位"), (144, "{_issuer}")), look)
    y = sheet.row(
        x, y, h, ((30, "申报工种"), (57, "{_occupation}"), (30, "申报等级"), (57, "{_grade}")), look
    )
    sheet.row(x, y, 34, ((30, "工作简历"), (144, "")), look)
    sheet.prose(
        x + 33,
        y + 8,
        138,
        "{_work_start|m_plain}至今在{_issuer}从事{_occupation}工作。",
        look,
        1.7,
        0,
    )
    y += 34
    sheet.row(x, y, 24, ((30, "本人承诺"), (144, "")), look)
    sheet.put(x + 33, y + 8, "以上所填内容属实。", look)
    sheet.put(x + 100, y + 17, "签名：", look)
    autograph(sheet, x + 114, y + 16, facts["_name"], 16)
    y += 24
    for word in ("所在单位意见", "主管部门意见", "工考机构意见"):
        sheet.row(x, y, 28, ((30, word), (144, "")), look)
        sheet.put(x + 168, y + 22, "（盖章）　　　年　　月　　日", look, "r")
        y += 28
    if rng.random() < 0.5:
        sheet.seal(facts["_issuer"], x + 128, y - 66, diameter=38)
