"""The layouts of appointments, kept apart until 2026-11-26."""

from schemas.kinds import Form, Kind
from yanzhen.samples.job import Job
from yanzhen.samples.papers.registry import layout
from yanzhen.samples.sheet import Look, Sheet

_KIND = Kind.APPOINTMENT
_TITLES = {
    Form.CONFIRMATION: "工作人员转正定级呈报表",
    Form.APPOINTMENT: "工勤技能岗位聘任审批表",
    Form.CONTRACT: "聘用合同（岗位协议）",
    Form.SALARY_APPROVAL: "工资确定审批表",
    Form.TRANSFER_PROOF: "岗位变动（转岗）证明表",
}
_DATES = {
    Form.CONFIRMATION: "定级时间",
    Form.APPOINTMENT: "聘任起始时间",
    Form.CONTRACT: "合同起始日期",
    Form.SALARY_APPROVAL: "执行时间",
    Form.TRANSFER_PROOF: "转岗时间",
}


@layout(_KIND, traits=("rare",))
def approval_table(job: Job) -> None:
    """One table for all five forms: labels over two columns, opinion and seal below."""
    form = job.form or Form.APPOINTMENT
    sheet = Sheet(job)
    sheet.put(105, 28, _TITLES[form], Look(size=20, face="title", bold=True), "c")
    sheet.put(22, 42, "填报单位：{unit}", Look(size=12))
    x, y, look = 22.0, 48.0, Look(size=12)
    for left, one, right, two in (
        ("姓名", "{name}", "性别", "{gender}"),
        ("出生日期", "{birth_date}", "民族", "{_nation}"),
        ("工作时间", "{work_start_date}", _DATES[form], "{effective_date}"),
        ("从事工种", "{occupation}", "岗位等级", "{grade}"),
    ):
        y = sheet.row(x, y, 15, ((32, left), (51, one), (32, right), (51, two)), look)
    sheet.row(x, y, 60, ((32, "单位审核意见"), (134, "")), look)
    sheet.put(70, y + 14, "情况属实，同意。", look)
    sheet.put(180, y + 50, "{_signed}", look, "r")
    sheet.seal(job.facts["unit"], 156, y + 38)
    sheet.row(x, y + 60, 50, ((32, "主管部门意见"), (134, "")), look)


@layout(_KIND, Form.APPOINTMENT, Form.TRANSFER_PROOF, traits=("rare",))
def short_notice(job: Job) -> None:
    """A decision in two sentences without a red head."""
    sheet = Sheet(job)
    moved = job.form is Form.TRANSFER_PROOF
    title = "关于转换岗位工种的证明" if moved else "聘　任　书"
    sheet.put(105, 56, title, Look(size=25, face="title", bold=True), "c")
    sheet.put(30, 84, "{name}同志：", Look(size=17))
    body = ("因工作需要，自{effective_date|numeral}起，你由{_old}岗位转为{occupation}岗位，岗位等级{grade|number}。"
            if moved else "经研究，兹聘任你为我单位{occupation}{grade|word}，自{effective_date|numeral}起聘。")  # fmt: skip
    sheet.prose(30, 102, 150, body, Look(size=17), 2.1)
    sheet.put(174, 170, "{unit}", Look(size=16), "r")
    sheet.put(170, 185, "{_signed}", Look(size=15), "r")
    sheet.seal(job.facts["unit"], 140, 177)
