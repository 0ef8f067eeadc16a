"""A framed landscape certificate that says in one sentence who holds which grade, portrait at the edge."""

from schemas.kinds import Form, Kind
from yanzhen.samples import decor
from yanzhen.samples.job import Job
from yanzhen.samples.papers.opened.fourth.certificate_words import told
from yanzhen.samples.papers.registry import layout
from yanzhen.samples.papers.slots import within
from yanzhen.samples.sheet import Look, Sheet

_POST = (
    "{name}（身份证号：{id_number}），经{_year}年机关事业单位工勤技能岗位等级考核，成绩合格，取得{occupation}{grade}岗位等级证书。",
    "{name}，{gender}，{birth_date|sentence}出生，身份证号{id_number}。参加{_year}年度工勤技能岗位等级考核，{occupation}岗位{grade}考核合格，特发此证。",
)
_LEVEL = (
    "{name}（身份证号码：{id_number}）参加{occupation}职业技能等级认定，理论知识和操作技能考核合格，达到{grade}水平，特发此证。",
    "兹证明{name}，{gender}，证件号码{id_number}，经职业技能等级认定，取得{occupation}（职业）{grade}职业技能等级。",
)


@layout(Kind.SKILL_CERTIFICATE, Form.POST_GRADE, Form.SKILL_LEVEL, split="apart", traits=("rare",))
def grade_in_one_sentence(job: Job) -> None:
    """Emblem or none, title, the sentence over three lines, number with code at one side, body and seal at the other."""
    rng, facts = job.rng, job.facts
    facts["_year"] = str(facts["issue_date"].year)
    post = job.form is Form.POST_GRADE
    sheet = Sheet(job, 297, 210, rng.choice(((253, 251, 243), (250, 252, 254))))
    colour = rng.choice((decor.GOLD, decor.RED, decor.BLUE))
    decor.frame(sheet, 10, colour)
    decor.rosette(sheet, 148.5, 112, 62, (240, 236, 224))
    title = Look(size=32, face="title", bold=True, colour=decor.RED)
    name = (
        rng.choice(("工勤技能岗位等级证书", "机关事业单位工勤技能岗位等级证书"))
        if post
        else "职业技能等级证书"
    )
    within(sheet, 148.5, 42, name, 240, title, "c")
    right = rng.random() < 0.5
    decor.photo(sheet, 232 if right else 32, 66, 35, 49)
    words = (
        {"grade": f"国家职业资格{_numbered(facts['grade'])}"}
        if not post and rng.random() < 0.15
        else {}
    )
    box = (32.0 if right else 80.0, 74.0, 188.0)
    told(sheet, box, rng.choice(_POST if post else _LEVEL), words, Look(size=17), 2.05)
    _foot(sheet)


def _numbered(grade: int) -> str:
    return "一二三四五"[grade - 1] + "级"


def _foot(sheet: Sheet) -> None:
    rng, look = sheet.job.rng, Look(size=13)
    x = 36.0
    if rng.random() < 0.6:
        sheet.code(x, 148, 26, ("certificate_number",))
    within(sheet, x, 186, rng.choice(("证书编号：", "编号：")) + "{certificate_number}", 100, look)
    within(
        sheet, 262, 154, rng.choice(("发证机关：", "发证机构：", "")) + "{issuer}", 130, look, "r"
    )
    within(sheet, 258, 169, rng.choice(("发证日期：", "")) + "{issue_date}", 100, look, "r")
    sheet.seal(sheet.job.facts["issuer"], 218, 160, diameter=42)
