"""A landscape certificate in the manner of an award: the statement tells all, the number below it."""

from schemas.kinds import Form, Kind
from yanzhen.samples import decor
from yanzhen.samples.job import Job
from yanzhen.samples.papers.opened.fourth.certificate_words import told
from yanzhen.samples.papers.registry import layout
from yanzhen.samples.papers.slots import within
from yanzhen.samples.sheet import Look, Sheet

_TITLES = {
    Form.WORKER_GRADE: ("技术等级岗位证书", "工人技术等级证书"),
    Form.POST_GRADE: ("工勤技能岗位等级证书", "工勤人员技术等级证书"),
}
_STATEMENTS = (
    "{name}同志（{gender}，{birth_date|month}出生）参加{_year}年度全省机关事业单位工人技术等级考核，成绩合格，具备{occupation}{grade|word}任职资格，特发此证。",
    "{name}同志系{_unit}职工，{gender}，{birth_date|month}生。经考核，{occupation}工种达到{grade|word}标准，特发此证，以资证明。",
    "兹有{_unit}{name}同志，{gender}，身份证号{id_number}，经统一考核，取得{occupation}专业{grade|word}技术等级。特发此证。",
)


@layout(Kind.SKILL_CERTIFICATE, Form.WORKER_GRADE, Form.POST_GRADE, split="apart", traits=("rare",))
def workers_statement_landscape(job: Job) -> None:
    """Red frame, two lines of title, a portrait beside the statement, body and day right, number left."""
    rng, facts = job.rng, job.facts
    facts["_year"] = str(facts["issue_date"].year)
    sheet = Sheet(job, 260, 184, (254, 249, 238))
    decor.frame(sheet, 8, rng.choice((decor.RED, decor.GOLD)))
    red = Look(size=17, face="title", colour=decor.RED)
    sheet.put(130, 28, rng.choice(("机关事业单位", "河南省机关事业单位")), red, "c")
    title = rng.choice(_TITLES[job.form or Form.POST_GRADE])
    sheet.put(130, 44, title, red._replace(size=26, bold=True), "c")
    decor.photo_box(sheet, 22, 62, 33, 46)
    look = Look(size=16, value_press=rng.choice((None, None, "hand")))
    if look.value_press == "hand":
        look = look._replace(value_face="hand")
    told(
        sheet, (66, 68, 172), rng.choice(_STATEMENTS), {}, look, 1.95, underline=rng.random() < 0.5
    )
    number = rng.choice(("证书编号：", "编号：", "证号："))
    within(sheet, 24, 150, number + "{certificate_number}", 90, Look(size=12.5))
    within(sheet, 232, 138, "{issuer}", 110, Look(size=15), "r")
    within(sheet, 228, 152, "{issue_date}", 90, Look(size=14), "r")
    sheet.seal(facts["issuer"], 196, 146, diameter=41)
