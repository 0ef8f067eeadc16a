"""A ruled certificate of a skilled worker's title, with portrait and number."""

from schemas.kinds import Kind
from yanzhen.samples import decor
from yanzhen.samples.job import Job
from yanzhen.samples.papers.opened.fourth.honour_titles import set_back
from yanzhen.samples.papers.registry import layout
from yanzhen.samples.papers.slots import within
from yanzhen.samples.sheet import Look, Sheet

_TITLES = (("河南省技术能手", "河南省人力资源和社会保障厅"), ("焦作市技术能手", "焦作市人力资源和社会保障局"),
           ("中原技能大师", "河南省人力资源和社会保障厅"), ("怀川工匠", "焦作市总工会"),
           ("焦作市首席技师", "焦作市人力资源和社会保障局"), ("河南省交通技术能手", "河南省交通运输厅"))  # fmt: skip


@layout(Kind.HONOUR, split="apart", traits=("rare",))
def skill_expert_table(job: Job) -> None:
    """A title over a table of the person and the honour, a portrait at its right, one closing sentence."""
    rng, facts = job.rng, job.facts
    facts.pop("award_rank", None)
    set_back(job, 2010, 2025)
    facts["honour"], facts["issuer"] = rng.choice(_TITLES)
    facts["_sex"] = {"male": "男", "female": "女"}[job.person.gender]
    facts["_number"] = (
        f"{rng.choice(('JSNS', 'NS', '豫能'))}{facts['_year']}{rng.randrange(10, 999):04d}"
    )
    sheet = Sheet(job, 210, 297, (250, 252, 254))
    decor.frame(sheet, 12, decor.BLUE)
    title = Look(size=32, face="title", colour=decor.RED, bold=True)
    sheet.put(105, 52, rng.choice(("荣誉证书", "技能人才荣誉证书", "荣誉称号证书")), title, "c")
    x, y, look = 30.0, 74.0, Look(size=13)
    top = [("姓　　名", "{name}"), ("性　　别", "{_sex}"), ("民　　族", "{_nation}")]
    for label, template in top:
        y = sheet.row(x, y, 16, ((34, label), (76, template)), look)
    sheet.rect(140, 74, 180, y)
    decor.photo_box(sheet, 145, 77, 30, 42)
    rows = [("身份证号", "{_id}"), ("工作单位", "{_unit}"), ("职业（工种）", "{_occupation}"),
            (rng.choice(("荣誉称号", "授予称号")), "{honour}"), ("证书编号", "{_number}")]  # fmt: skip
    facts["_id"] = job.person.id_number
    if rng.random() < 0.4:
        rows.pop(0)
    if rng.random() < 0.3:
        rows.insert(-1, ("表彰年度", "{_year}年"))
    for label, template in rows:
        y = sheet.row(x, y, 16, ((34, label), (116, template)), look)
    text = rng.choice(
        ("经审核，符合评选条件，特发此证。", "该同志在技能岗位上业绩突出，特授予上述称号。")
    )
    sheet.prose(x + 2, y + 14, 144, text, Look(size=14), 1.9)
    within(sheet, 178, 248, rng.choice(("{issuer}", "发证机关：{issuer}")), 110, look, "r")
    within(sheet, 176, 261, rng.choice(("{issue_date}", "发证日期：{issue_date}")), 90, look, "r")
    sheet.seal(facts["issuer"], 146, 251, diameter=42)
