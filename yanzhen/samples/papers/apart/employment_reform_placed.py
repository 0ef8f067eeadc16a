"""A notice that places a worker in another unit when offices were merged, with a counterfoil to report by."""

from schemas.kinds import Form, Kind
from yanzhen.samples.job import Job
from yanzhen.samples.papers.opened.fourth.certificate_words import dotted, told
from yanzhen.samples.papers.registry import layout
from yanzhen.samples.papers.slots import within
from yanzhen.samples.sheet import Look, Sheet


@layout(Kind.APPOINTMENT, Form.TRANSFER_PROOF, split="apart", traits=("rare",))
def placed_by_reform(job: Job) -> None:
    """The unit addressed, who comes from which trade into which and since when; department, day, seal; a slip."""
    rng, facts = job.rng, job.facts
    sheet, x, look = Sheet(job), 25.0, Look(size=14.5)
    title = rng.choice(("机构改革人员转隶通知单", "事业单位机构改革人员安置通知书", "工勤人员转岗安置通知"))  # fmt: skip
    sheet.put(105, 36, title, Look(size=23, face="title", bold=True), "c")
    if rng.random() < 0.5:
        sheet.put(184, 48, f"第{rng.randrange(1, 160):03d}号", Look(size=12), "r")
    sheet.put(x, 61, "{unit}：", look)
    facts["_plan"] = (
        "市事业单位重塑性改革实施方案" if facts["effective_date"].year > 2019 else "市机构改革方案"
    )
    text = rng.choice((
        "根据{_plan}，原单位工勤人员{name}（{gender}，{work_start_date|sentence}参加工作）转隶到你单位工作，岗位等级为{grade}，工种由{_old}变更为{occupation}，自{effective_date|numeral}起执行。",
        "按照机构改革人员安置意见，{name}同志划转到你单位。该同志{work_start_date|sentence}参加工作，原工种为{_old}，岗位等级为{grade}；自{effective_date|numeral}起转岗从事{occupation}工作。",
    ))  # fmt: skip
    y = told(sheet, (x, 75, 160), text, {}, look, 2.0)
    then = rng.choice(("请接通知后办理编制、工资和岗位聘用手续，原工勤技能等级予以认可。", "请按规定接收，并及时办理相关人事手续。"))  # fmt: skip
    y = told(sheet, (x, y, 160), then, {}, look, 2.0)
    within(sheet, 182, y + 24, rng.choice(("{_department}", "{_department}（章）")), 112, look, "r")
    sheet.put(176, y + 38, "{_signed}", look, "r")
    sheet.seal(facts["_department"], 148, y + 30)
    if rng.random() < 0.7:
        _slip(sheet, max(y + 66, 222))


def _slip(sheet: Sheet, y: float) -> None:
    """What the receiving unit sends back, not yet filled."""
    look = Look(size=13)
    dotted(sheet, 20, 190, y - 10)
    sheet.put(105, y, "回　　执", Look(size=16, face="title"), "c")
    sheet.put(31, y + 14, "上述人员已于　　　年　　月　　日到我单位报到。", look)
    sheet.put(184, y + 30, "（接收单位盖章）　　　　年　　月　　日", look, "r")
