"""The lying table by which a unit files a change of post with the personnel office."""

from schemas.kinds import Form, Kind
from yanzhen.samples.job import Job
from yanzhen.samples.papers.opened.fourth.employment_parts import held_before, somebody
from yanzhen.samples.papers.registry import layout
from yanzhen.samples.sheet import Look, Sheet


@layout(Kind.APPOINTMENT, Form.APPOINTMENT, split="tune", traits=("rare",))
def filed_change_of_post(job: Job) -> None:
    """Heads over one filled row among empty ones, before and after grouped; the unit's foot line and seal."""
    rng = job.rng
    job.facts |= {"_before": held_before(job), "_clerk": somebody(job, "female")}
    sheet, x = Sheet(job, 297, 210), 12.0
    title = rng.choice(
        (
            "事业单位工作人员岗位聘用备案表",
            "事业单位岗位变动人员备案表",
            "事业单位工勤技能人员聘用备案花名表",
        )
    )
    sheet.put(148.5, 24, title, Look(size=21, face="title", bold=True), "c")
    sheet.put(x, 40, "单位名称（公章）：{unit}", Look(size=12))
    sheet.put(285, 40, "填报时间：{_signed}", Look(size=12), "r")
    head, look = Look(size=11, bold=True), Look(size=11)
    columns = [("序号", "1", 12.0), ("姓名", "{name}", 34.0), ("性别", "{gender}", 14.0), ("出生年月", "{birth_date|month}", 30.0),
               ("参加工作时间", "{work_start_date|month}", 32.0), ("工种", "{occupation}", 34.0)]  # fmt: skip
    after = [
        ("原聘岗位", "{_before}", 32.0),
        ("现聘岗位", "{grade}", 32.0),
        (rng.choice(("聘用时间", "起聘时间")), "{effective_date}", 33.0),
    ]
    y = 48.0
    left = x
    for word, _, wide in columns:
        sheet.cell(left, y, wide, 22, word, head)
        left += wide
    sheet.cell(left, y, 97, 10, rng.choice(("岗位聘用情况", "岗位变动情况")), head)
    sheet.row(left, y + 10, 12, [(w, word) for word, _, w in after], head)
    sheet.cell(left + 97, y, 20, 22, "备注", head)
    y += 22
    y = sheet.row(x, y, 15, [*((w, value) for _, value, w in (*columns, *after)), (20, "")], look)
    for _ in range(rng.randrange(2, 5)):
        y = sheet.row(x, y, 12, [*((w, "") for _, _, w in (*columns, *after)), (20, "")], look)
    sheet.put(x, y + 12, "单位负责人：{_leader}", Look(size=12))
    sheet.put(x + 90, y + 12, "填表人：{_clerk}", Look(size=12))
    if rng.random() < 0.5:
        sheet.put(
            x, y + 24, "说明：岗位聘用情况按规定报同级事业单位人事综合管理部门备案。", Look(size=10)
        )
    sheet.seal(job.facts["unit"], 236, y + 14, diameter=40)
