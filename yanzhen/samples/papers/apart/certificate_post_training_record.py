"""An opening of a post grade booklet that shows the grade at the left and the training record at the right."""

from schemas.kinds import Form, Kind
from yanzhen.samples import decor
from yanzhen.samples.job import Job
from yanzhen.samples.papers.registry import layout
from yanzhen.samples.papers.slots import slot, within
from yanzhen.samples.sheet import Look, Sheet

_COURSES = ("职业道德与法规", "岗位技能提升", "安全生产知识", "公共科目培训", "工勤人员继续教育")


@layout(
    Kind.SKILL_CERTIFICATE,
    Form.POST_GRADE,
    Form.WORKER_GRADE,
    split="apart",
    traits=("spread", "rare"),
)
def grade_beside_training(job: Job) -> None:
    """Left all about holder and grade on lines with the seal; right a ruled list of courses, often empty."""
    rng = job.rng
    sheet = Sheet(job, 264, 186, (252, 251, 246))
    sheet.line((132, 2), (132, 184), 0.35, (200, 198, 188))
    look = Look(size=11.5)
    decor.photo_box(sheet, 92, 14, 28, 39)
    _holder(sheet, look)
    y = 96.0
    for label, template in _grade_rows(job):
        slot(sheet, 14, y, label, template, 122, look)
        y += 13
    body = rng.choice(("发证机关（盖章）：", "发证机关：")) + "{issuer}"
    within(sheet, 122, 154, body, 108, look, "r")
    within(sheet, 118, 168, rng.choice(("发证日期：", "")) + "{issue_date}", 80, look, "r")
    sheet.seal(job.facts["issuer"], 86, 160, diameter=38)
    _record(sheet)


def _holder(sheet: Sheet, look: Look) -> None:
    rng = sheet.job.rng
    number = rng.choice(("身份证号", "身份证号码"))
    short = [("姓　　名", "{name}"), ("性　　别", "{gender}"), ("出生年月", "{birth_date|month}")]
    for i, (label, template) in enumerate(short):
        slot(sheet, 14, 20 + i * 13, label, template, 86, look)
    slot(sheet, 14, 62, number, "{id_number}", 122, look)
    slot(sheet, 14, 78, rng.choice(("工作单位", "单位名称")), "{_unit}", 122, look)


def _grade_rows(job: Job) -> list[tuple[str, str]]:
    rng = job.rng
    old = job.form is Form.WORKER_GRADE
    rows = [(rng.choice(("工　　种", "从事工种")), "{occupation}"), ("技术等级" if old else rng.choice(("岗位等级", "技能等级")), "{grade}"),
            ("证书编号", "{certificate_number}")]  # fmt: skip
    if rng.random() < 0.4:
        rows.insert(2, ("考核成绩", "{_level}"))
    return rows


def _record(sheet: Sheet) -> None:
    """The facing page: years, courses and hours that somebody filled, or nothing but lines."""
    rng, facts = sheet.job.rng, sheet.job.facts
    old = sheet.job.form is Form.WORKER_GRADE
    head = "培 训 记 录" if old else rng.choice(("继续教育登记", "培训考核记录", "岗位培训记录"))
    sheet.put(198, 20, head, Look(size=15, face="title"), "c")
    widths, look = (30.0, 44.0, 18.0, 24.0), Look(size=10)
    y = sheet.row(140, 30, 12, tuple(zip(widths, ("时间", "培训内容", "学时", "备注"), strict=True)), look)  # fmt: skip
    filled, year = rng.choice((0, 0, 1, 2, 3)), facts["issue_date"].year
    for i in range(9):
        cells = ("", "", "", "")
        if i < filled and year + i <= 2025:
            cells = (f"{year + i}.{rng.randrange(3, 12)}", rng.choice(_COURSES), str(rng.choice((24, 40, 72))), "合格")  # fmt: skip
        y = sheet.row(140, y, 14, tuple(zip(widths, cells, strict=True)), look._replace(face="hand"))  # fmt: skip
