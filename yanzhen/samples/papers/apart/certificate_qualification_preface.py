"""The early national booklet of vocational qualification: who may give it left, what it says right."""

from schemas.kinds import Form, Kind
from yanzhen.samples import decor
from yanzhen.samples.job import Job
from yanzhen.samples.papers.registry import layout
from yanzhen.samples.papers.slots import slot, within
from yanzhen.samples.sheet import Look, Sheet

_STATIONS = ("河南省职业技能鉴定指导中心", "河南省劳动和社会保障厅职业技能鉴定中心", "水利行业职业技能鉴定指导中心",
             "国家林业局职业技能鉴定指导中心", "焦作市劳动和社会保障局")  # fmt: skip
_WORDS = {5: "初级", 4: "中级", 3: "高级", 2: "技师", 1: "高级技师"}


@layout(
    Kind.SKILL_CERTIFICATE, Form.VOCATIONAL_QUALIFICATION, split="apart", traits=("spread", "rare")
)
def qualification_with_preface(job: Job) -> None:
    """Left the ministry's preface over a portrait; right lines with the level in words, results and seal."""
    rng, facts = job.rng, job.facts
    facts["issuer"] = rng.choice(_STATIONS)
    sheet = Sheet(job, 216, 150, (250, 248, 240))
    decor.rosette(sheet, 162, 74, 44, (238, 232, 216))
    sheet.line((108, 2), (108, 148), 0.3, (204, 196, 180))
    decor.photo(sheet, 38, 12, 32, 45)
    preface = rng.choice((
        "根据《中华人民共和国劳动法》的规定，对从事技术工种的劳动者实行职业资格证书制度。本证书是持证人具备相应职业技能水平的凭证。",
        "本证书由劳动和社会保障部门批准颁发，它表明持证人通过本职业（工种）规定等级的考核鉴定，具备相应的专门知识和技能。",
    ))  # fmt: skip
    sheet.prose(14, 72, 82, preface, Look(size=10.5), 1.75)
    look = Look(size=11.5, value_press=rng.choice((None, "typed", "dots")))
    slot(sheet, 14, 122, "证书编号", "{certificate_number}", 98, look)
    slot(sheet, 14, 136, "发证日期", "{issue_date}", 98, look)
    rows = [("姓　　名", "{name}"), ("性　　别", "{gender}"), (rng.choice(("出生日期", "出生年月")), "{birth_date}"),
            ("身份证号码", "{id_number}"), (rng.choice(("职业（工种）", "职业名称")), "{occupation}"), (rng.choice(("技能等级", "等　　级")), "{grade}"),
            ("理论知识考试成绩", "{_theory}"), ("操作技能考核成绩", "{_practice}"), ("评定成绩", "{_level}")]  # fmt: skip
    if rng.random() < 0.5:
        rows.insert(3, ("文化程度", "{_education}"))
    step = 104 / len(rows)
    words = {"grade": _WORDS[facts["grade"]]}
    for i, (label, template) in enumerate(rows):
        slot(sheet, 116, 15 + i * step, label, template, 206, look, "c", words)
    within(sheet, 116, 124, "职业技能鉴定机构（印章）", 60, Look(size=9.5))
    within(sheet, 204, 134, "{issuer}", 86, look, "r")
    sheet.seal(facts["issuer"], 178, 127, diameter=37)
