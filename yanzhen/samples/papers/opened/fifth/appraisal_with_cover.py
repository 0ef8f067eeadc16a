"""A form with a cover, the particulars on the cover and the opinions inside."""

from schemas.kinds import Kind
from yanzhen.samples.job import Job
from yanzhen.samples.papers.opened.third.marks import autograph
from yanzhen.samples.papers.registry import layout
from yanzhen.samples.papers.slots import slot
from yanzhen.samples.sheet import Look, Sheet

_X, _W = 20.0, 170.0


@layout(Kind.APPRAISAL, split="tune", traits=("rare", "many"))
def with_cover(job: Job) -> None:
    """A cover with title and rules; inside the person's row, the summary, the grade, two opinions."""
    rng, facts = job.rng, job.facts
    cover = Sheet(job)
    title = Look(size=28, face="title", bold=True)
    head = rng.choice(("机关事业单位", "河南省事业单位", "焦作市事业单位"))
    cover.put(105, 70, head, title._replace(size=22), "c")
    cover.put(105, 88, rng.choice(("工作人员年度考核登记表", "工勤人员年度考核表")), title, "c")
    cover.put(105, 106, "（{year}年度）", Look(size=18), "c")
    y = 160.0
    for label, template in (
        ("单　　位", "{unit}"),
        ("姓　　名", "{name}"),
        ("岗　　位", "{_occupation}"),
    ):
        slot(cover, 48, y, label, template, 164, Look(size=17))
        y += 20
    cover.put(
        105,
        262,
        rng.choice(("焦作市人力资源和社会保障局制", "河南省人力资源和社会保障厅制")),
        Look(size=13),
        "c",
    )
    sheet, look = Sheet(job), Look(size=12)
    y = sheet.row(_X, 24, 13, ((22, "姓名"), (36, "{name}"), (20, "性别"), (22, "{gender}"), (30, "出生年月"),
                               (40, "{birth_date|month}")), look)  # fmt: skip
    y = sheet.row(
        _X,
        y,
        13,
        ((30, "参加工作时间"), (48, "{_work_start|month}"), (30, "学历"), (62, "{_education}")),
        look,
    )
    y = _block(sheet, y, 84, "本人述职", "{_deeds}")
    autograph(sheet, 142, y - 9, job.person.name)
    y = _block(sheet, y, 40, "主管领导评语", "{_praise}较好地履行了岗位职责。")
    autograph(sheet, 92, y - 9, facts["_leader"])
    sheet.put(184, y - 8, "{_leader_date}", look, "r")
    words = rng.choice(("{verdict}", "{verdict|organ}")) if head[0] == "机" else "{verdict}"
    y = sheet.row(_X, y, 15, ((40, rng.choice(("年度考核等次", "考核等次"))), (130, words)), look)
    y = _block(
        sheet,
        y,
        50,
        "单位意见",
        rng.choice(("同意考核等次评定。", "同意。", "经考核领导小组研究，同意。")),
    )
    sheet.put(
        184, y - 10, rng.choice(("（盖章）{unit_opinion_date}", "{unit_opinion_date}")), look, "r"
    )
    sheet.seal(facts["unit"], 150, y - 22)
    y = _block(sheet, y, 28, "本人意见", rng.choice(("同意。", "无异议。")))
    autograph(sheet, 134, y - 8, job.person.name)


def _block(sheet: Sheet, y: float, high: float, label: str, text: str) -> float:
    sheet.upright(_X, y, 16, high, label, Look(size=11))
    sheet.rect(_X + 16, y, _X + _W, y + high)
    sheet.prose(_X + 21, y + 10, 140, text, Look(size=12), 1.8)
    return y + high
