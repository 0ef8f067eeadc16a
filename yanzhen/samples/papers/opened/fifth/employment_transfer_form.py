"""The form on which a worker asks for another trade and the unit consents."""

from schemas.kinds import Form, Kind
from yanzhen.samples.job import Job
from yanzhen.samples.papers.opened.fourth.employment_parts import opinion, signature, written
from yanzhen.samples.papers.registry import layout
from yanzhen.samples.sheet import Look, Sheet


@layout(Kind.APPOINTMENT, Form.TRANSFER_PROOF, split="tune", traits=("rare",))
def form_of_another_trade(job: Job) -> None:
    """Cells of the person, trade before and now, since when and why; the unit's and the department's boxes."""
    rng = job.rng
    sheet, x = Sheet(job), 18.0
    title = rng.choice(
        (
            "工勤技能人员转换岗位工种审批表",
            "工勤人员转岗审批表",
            "机关事业单位工勤人员岗位变动登记表",
        )
    )
    sheet.put(105, 26, title, Look(size=19, face="title", bold=True), "c")
    look = written(sheet, 12) if rng.random() < 0.4 else Look(size=11.5)
    y = sheet.row(
        x,
        38,
        13,
        (
            (24, "姓　名"),
            (36, "{name}"),
            (18, "性　别"),
            (18, "{gender}"),
            (28, "出生年月"),
            (50, "{birth_date|month}"),
        ),
        look,
    )
    y = sheet.row(x, y, 13, ((36, "工作单位"), (138, "{unit}")), look)
    y = sheet.row(
        x,
        y,
        13,
        (
            (36, "参加工作时间"),
            (51, "{work_start_date|month}"),
            (36, rng.choice(("现岗位等级", "技术等级"))),
            (51, "{grade}"),
        ),
        look,
    )
    words = rng.choice(
        (("原工种", "现工种"), ("转岗前工种", "转岗后工种"), ("原从事岗位", "现从事岗位"))
    )
    y = sheet.row(
        x, y, 13, ((36, words[0]), (51, "{_old}"), (36, words[1]), (51, "{occupation}")), look
    )
    y = sheet.row(
        x, y, 13, ((36, rng.choice(("转岗时间", "变动时间"))), (138, "{effective_date}")), look
    )
    reason = rng.choice(("因机构改革，单位职能调整。", "因工作需要，单位统一调整岗位。"))
    y = sheet.row(x, y, 18, ((36, rng.choice(("转岗原因", "变动原因"))), (138, reason)), look)
    plain = Look(size=11.5)
    opinion(
        sheet,
        (x, y, 174, 44),
        "单位意见",
        rng.choice(("情况属实，同意转岗。", "同意。")),
        "{_signed}",
        plain,
    )
    signature(sheet, x + 60, y + 34, job.facts["_leader"])
    sheet.seal(job.facts["unit"], x + 138, y + 26, diameter=39)
    opinion(sheet, (x, y + 44, 174, 40), "主管部门意见", "", "年　　月　　日", plain)
    if rng.random() < 0.5:
        opinion(sheet, (x, y + 84, 174, 36), "工考管理机构意见", "", "年　　月　　日", plain)
