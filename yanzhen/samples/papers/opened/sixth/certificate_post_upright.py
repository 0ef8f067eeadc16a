"""An upright certificate of a post's grade: the statement above, what identifies it in pairs below."""

from schemas.kinds import Form, Kind
from yanzhen.samples import decor
from yanzhen.samples.job import Job
from yanzhen.samples.papers.opened.fourth.certificate_words import told
from yanzhen.samples.papers.registry import layout
from yanzhen.samples.papers.slots import within
from yanzhen.samples.sheet import Look, Sheet


@layout(Kind.SKILL_CERTIFICATE, Form.POST_GRADE, split="tune", traits=("rare",))
def post_statement_upright(job: Job) -> None:
    """Title, portrait, a statement with the examination's year, number and identity in pairs, seal at the foot."""
    rng, facts = job.rng, job.facts
    facts["_year"] = str(facts["issue_date"].year)
    sheet = Sheet(job, 185, 260, (253, 251, 244))
    decor.rosette(sheet, 92, 130, 58, (244, 238, 222))
    decor.frame(sheet, 9, decor.GOLD, double=rng.random() < 0.6)
    red = Look(size=15, face="title", colour=decor.RED, bold=True)
    sheet.put(92.5, 30, rng.choice(("河南省机关事业单位", "河南省事业单位")), red, "c")
    sheet.put(92.5, 45, "工勤技能岗位等级证书", red._replace(size=23), "c")
    decor.photo(sheet, 76, 56, 33, 46)
    text = rng.choice((
        "{name}同志于{_year}年参加全省机关事业单位工勤技能岗位等级考核，经审核，符合{occupation}{grade}岗位任职条件，特发此证。",
        "{name}，{gender}，工作单位{_unit}，经{_year}年工勤技能岗位等级考核合格，取得{occupation}工种{grade}资格。",
    ))  # fmt: skip
    y = told(sheet, (24, 116, 137), text, {}, Look(size=15), 2.0) + 6
    pairs = [
        (rng.choice(("身份证号：", "身份证号码：")), "{id_number}"),
        ("证书编号：", "{certificate_number}"),
    ]
    if rng.random() < 0.5:
        pairs.insert(0, ("出生年月：", "{birth_date|month}"))
    for label, template in pairs:
        within(sheet, 32, y, label + template, 120, Look(size=13))
        y += 11
    foot = max(y + 12, 212.0)
    within(sheet, 156, foot, rng.choice(("发证机关：", "")) + "{issuer}", 110, Look(size=13.5), "r")
    within(sheet, 152, foot + 13, "{issue_date}", 90, Look(size=13), "r")
    sheet.seal(facts["issuer"], 122, foot + 5, diameter=41)
