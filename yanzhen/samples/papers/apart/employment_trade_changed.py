"""The form by which a worker's trade is changed inside the unit, with the reason and what was decided."""

from schemas.kinds import Form, Kind
from yanzhen.samples.job import Job
from yanzhen.samples.papers.opened.fourth.employment_parts import opinion, signature
from yanzhen.samples.papers.registry import layout
from yanzhen.samples.sheet import Look, Sheet

_REASONS = (
    "因单位机构改革，原岗位撤销，根据工作需要调整到现岗位工作。",
    "单位公务用车制度改革后，原岗位不再保留，经本人申请调整工种。",
    "因工作需要，经本人同意，由原岗位调整到现岗位。",
)


@layout(Kind.APPOINTMENT, Form.TRANSFER_PROOF, split="apart", traits=("rare",))
def trade_changed_form(job: Job) -> None:
    """Person and certificate held, former and present trade with the day between, reason, boxes."""
    rng = job.rng
    sheet, x, look = Sheet(job), 18.0, Look(size=11.5)
    title = rng.choice(
        (
            "机关事业单位工勤人员工种变更审批表",
            "工勤技能岗位转岗审批表",
            "工人转换岗位（工种）审核表",
        )
    )
    sheet.put(105, 26, title, Look(size=19, face="title", bold=True), "c")
    sheet.put(x, 40, rng.choice(("所在单位：", "单位（盖章）：")) + "{unit}", look)
    y = 46.0
    wide = (24.0, 34.0, 20.0, 24.0, 28.0, 44.0)
    y = sheet.row(
        x,
        y,
        13,
        list(
            zip(
                wide,
                ("姓　名", "{name}", "性　别", "{gender}", "出生年月", "{birth_date|month}"),
                strict=True,
            )
        ),
        look,
    )
    y = sheet.row(
        x,
        y,
        13,
        ((24, "身份证号"), (78, "{id_number}"), (28, "文化程度"), (44, "{_education}")),
        look,
    )
    y = sheet.row(
        x,
        y,
        13,
        (
            (38, "参加工作时间"),
            (64, "{work_start_date|month}"),
            (28, "现技术等级"),
            (44, "{grade}"),
        ),
        look,
    )
    now = rng.choice(
        (("原工种", "现工种"), ("转岗前工种", "转岗后工种"), ("变更前工种", "变更后工种"))
    )
    y = sheet.row(
        x, y, 14, ((38, now[0]), (48, "{_old}"), (38, now[1]), (50, "{occupation}")), look
    )
    y = sheet.row(
        x,
        y,
        13,
        ((38, rng.choice(("转岗时间", "变更时间", "到现岗位时间"))), (136, "{effective_date}")),
        look,
    )
    sheet.upright(x, y, 14, 36, "变更原因", look)
    sheet.rect(x + 14, y, x + 174, y + 36)
    sheet.prose(x + 18, y + 10, 148, rng.choice(_REASONS), look, 1.8)
    signature(sheet, x + 130, y + 28, job.person.name)
    y += 36
    words = rng.choice(("情况属实，同意变更工种。", "经研究，同意转岗。"))
    opinion(sheet, (x, y, 174, 40), "单位意见", words, "{_signed}", look)
    sheet.seal(job.facts["unit"], x + 136, y + 24, diameter=40)
    opinion(
        sheet,
        (x, y + 40, 174, 36),
        "主管部门意见",
        rng.choice(("同意", "")),
        "年　　月　　日",
        look,
    )
    opinion(sheet, (x, y + 76, 174, 36), "工考管理机构意见", "", "年　　月　　日", look)
