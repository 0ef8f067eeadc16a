"""The workers' booklet of the nineties, opened: what the holder knows and can do, marked by the board."""

from schemas.kinds import Form, Kind
from yanzhen.samples import decor
from yanzhen.samples.job import Job
from yanzhen.samples.papers.registry import layout
from yanzhen.samples.papers.slots import slot, within
from yanzhen.samples.presses import Press
from yanzhen.samples.sheet import Look, Sheet

_SHORT = {5: "初级", 4: "中级", 3: "高级", 2: "技师", 1: "高级技师"}
_LONG = {5: "初级工", 4: "中级工", 3: "高级工", 2: "技师", 1: "高级技师"}


@layout(Kind.SKILL_CERTIFICATE, Form.WORKER_GRADE, split="apart", traits=("spread", "rare"))
def worker_marks_of_two_parts(job: Job) -> None:
    """Left portrait and holder, right trade, marks of both parts, grade, then body, day and number."""
    rng, facts = job.rng, job.facts
    facts["grade"] = rng.choice((5, 5, 4, 4, 3, 3, 2))
    sheet = Sheet(job, 186, 128, rng.choice(((252, 247, 232), (249, 250, 244), (253, 246, 244))))
    sheet.line((93, 2), (93, 126), 0.3, (206, 192, 168))
    presses: tuple[Press, ...] = ("hand", "typed", "typed", "dots", "")
    press = rng.choice(presses)
    face = "hand" if press == "hand" else "body"
    look = Look(size=10.5, value_face=face, value_press=press)
    decor.photo_box(sheet, 33, 8, 26, 36)
    if rng.random() < 0.5:
        sheet.put(46, 49, "（加盖钢印有效）", Look(size=7.5), "c")
    _holder(sheet, look)
    _results(sheet, look)
    sheet.seal(facts["issuer"], 150, 104, diameter=38)


def _holder(sheet: Sheet, look: Look) -> None:
    rng = sheet.job.rng
    rows = [("姓　　名", "{name}"), ("性　　别", "{gender}"), ("出生年月", "{birth_date|month}")]
    if rng.random() < 0.4:
        rows.append(("籍　　贯", "河南" + rng.choice(("焦作", "修武", "温县", "沁阳", "武陟"))))
    if rng.random() < 0.5:
        rows.append(("文化程度", "{_education}"))
    if rng.random() < 0.35:
        rows.append(("身份证号", "{id_number}"))
    rows.append((rng.choice(("工作单位", "单　　位")), "{_unit}"))
    if rng.random() < 0.4:
        rows.append(("参加工作时间", "{_work_start|month}"))
    step = 66 / len(rows)
    for i, (label, template) in enumerate(rows):
        slot(sheet, 10, 57 + i * step, label, template, 86, look)


def _results(sheet: Sheet, look: Look) -> None:
    rng, facts = sheet.job.rng, sheet.job.facts
    known, done = rng.choice(
        (("应　　知", "应　　会"), ("理论成绩", "操作成绩"), ("应知成绩", "应会成绩"))
    )
    marks = [(known, "{_theory}" if rng.random() < 0.6 else "{_level}"), (done, "{_practice}" if rng.random() < 0.6 else "合格")]  # fmt: skip
    rows = [(rng.choice(("工　　种", "考核工种", "技术工种")), "{occupation}"), *marks,
            (rng.choice(("技术等级", "评定等级", "批准等级")), "{grade}")]  # fmt: skip
    if rng.random() < 0.3:
        rows = [rows[0], rows[3], *marks]
    words = {"grade": rng.choice((_SHORT, _LONG))[facts["grade"]]}
    head = rng.choice(("工人技术等级岗位考核", "机关、事业单位工人技术等级考核"))
    sheet.put(139, 12, head, Look(size=11.5, face="title"), "c")
    for i, (label, template) in enumerate(rows):
        slot(sheet, 101, 25 + i * 13, label, template, 177, look, "c", words)
    top = rng.random() < 0.4
    number = rng.choice(("编号：", "证书编号：", "证　字第 ")) + "{certificate_number}"
    within(sheet, 102, 76 if top else 118, number + (" 号" if "第" in number else ""), 74, look)
    body = rng.choice(("发证机关：", "发证机关（章）：", "批准机关：", "")) + "{issuer}"
    within(sheet, 176, 94, body, 76, look._replace(value_press="", value_face="body"), "r")
    within(sheet, 174, 107, "{issue_date}", 60, look, "r")
