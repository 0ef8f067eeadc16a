"""A single landscape certificate of a post's grade that tells everything in one sentence."""

from schemas.kinds import Form, Kind
from yanzhen.samples import decor
from yanzhen.samples.job import Job
from yanzhen.samples.papers.opened.fourth.certificate_words import told
from yanzhen.samples.papers.registry import layout
from yanzhen.samples.papers.slots import within
from yanzhen.samples.sheet import Look, Sheet

_SENTENCES = (
    (
        "{name}同志（性别：{gender}，身份证号：{id_number}），于{_year}年参加河南省机关事业单位工勤技能岗位等级考核，"
        "{occupation}工种{grade}考核合格，特发此证。"
    ),
    (
        "{name}，{gender}，{birth_date|sentence}出生，身份证号码{id_number}，参加{_year}年度全省机关事业单位工勤技能岗位{occupation}"
        "（工种）考核，成绩合格，取得{grade}资格。"
    ),
    (
        "兹有{_unit}{name}同志，公民身份号码{id_number}，经{_year}年机关事业单位工勤技能岗位等级考核，达到{occupation}{grade}标准，"
        "准予发证。"
    ),
)


@layout(Kind.SKILL_CERTIFICATE, Form.POST_GRADE, split="tune", traits=("rare",))
def post_grade_in_a_sentence(job: Job) -> None:
    """A framed sheet: the title in red, portrait left, the sentence right of it, number and seal below."""
    rng = job.rng
    job.facts["_year"] = str(job.facts["issue_date"].year)
    sheet = Sheet(job, 297, 210, rng.choice(decor.PALE))
    decor.frame(sheet, 9, decor.GOLD)
    title = Look(size=19, face="title", colour=decor.RED)
    sheet.put(148.5, 34, "机关事业单位", title, "c")
    sheet.put(148.5, 52, "工勤技能岗位等级证书", title._replace(size=30, bold=True), "c")
    decor.photo_box(sheet, 34, 74, 35, 49)
    told(sheet, (84, 78, 180), rng.choice(_SENTENCES), {}, Look(size=17), 2.0)
    number = rng.choice(("证书编号：", "编　　号：", "证书号：")) + "{certificate_number}"
    sheet.put(34, 150, number, Look(size=13))
    if rng.random() < 0.5:
        sheet.code(34, 158, 26, ("certificate_number", "name"))
    within(sheet, 258, 152, "{issuer}", 120, Look(size=16), "r")
    within(sheet, 252, 168, "{issue_date}", 90, Look(size=15), "r")
    sheet.seal(job.facts["issuer"], 214, 158, diameter=42)
    sheet.put(148.5, 194, "河南省人力资源和社会保障厅监制", Look(size=10), "c")
