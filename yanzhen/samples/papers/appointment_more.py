"""Second tuned layouts of every form of appointment."""

from schemas.kinds import Form, Kind
from yanzhen.samples.job import Job
from yanzhen.samples.papers.registry import layout
from yanzhen.samples.sheet import Look, Sheet

_KIND = Kind.APPOINTMENT
_LINES = {
    Form.CONFIRMATION: ("新参加工作人员转正定级表", "转正时间", "定级等级"),
    Form.SALARY_APPROVAL: ("事业单位工作人员岗位工资审批表", "执行日期", "聘用岗位等级"),
    Form.TRANSFER_PROOF: ("工勤人员转岗审核表", "转岗日期", "现岗位等级"),
    Form.APPOINTMENT: ("工勤技能岗位聘任表", "聘任日期", "聘任等级"),
}


@layout(_KIND, *_LINES)
def register_lines(job: Job) -> None:
    """Labels and underlines in one column, the unit's opinion and seal below."""
    title, day, grade = _LINES[job.form or Form.APPOINTMENT]
    sheet = Sheet(job)
    sheet.put(105, 34, title, Look(size=20, face="title", bold=True), "c")
    look, y = Look(size=13), 58.0
    for label, template in (("姓　　名：", "{name}"), ("性　　别：", "{gender}"), ("出生年月：", "{birth_date|month}"),
                            ("工作单位：", "{unit}"), ("工　　种：", "{occupation}"),
                            ("参加工作时间：", "{work_start_date|month}"), (f"{day}：", "{effective_date}"),
                            (f"{grade}：", "{grade}")):  # fmt: skip
        sheet.blank(32, y, label, template, 96, look)
        y += 15
    sheet.put(32, y + 4, "单位意见：", look)
    sheet.put(60, y + 18, "情况属实，同意上报。", look)
    sheet.put(172, y + 44, "（公章）　{_signed}", look, "r")
    sheet.seal(job.facts["unit"], 142, y + 38)


@layout(_KIND, Form.CONTRACT)
def contract_table(job: Job) -> None:
    """The contract's schedule: parties and post in a ruled table, the term in a sentence."""
    sheet = Sheet(job)
    sheet.put(105, 32, "事业单位岗位聘用合同", Look(size=21, face="title", bold=True), "c")
    x, y, look = 22.0, 48.0, Look(size=12)
    y = sheet.row(x, y, 14, ((34, "聘用单位"), (132, "{unit}")), look)
    y = sheet.row(
        x, y, 14, ((34, "受聘人姓名"), (49, "{name}"), (34, "性　别"), (49, "{gender}")), look
    )
    y = sheet.row(x, y, 14, ((34, "参加工作时间"), (49, "{work_start_date}"), (34, "岗位类别"),
                             (49, "工勤技能岗位")), look)  # fmt: skip
    y = sheet.row(
        x, y, 14, ((34, "工　种"), (49, "{occupation}"), (34, "岗位等级"), (49, "{grade}")), look
    )
    text = "聘用合同期限三年，自{effective_date|numeral}起至{_until|numeral}止，合同期满自行终止。"
    y = sheet.prose(26, y + 16, 158, text, Look(size=13), 1.9)
    sheet.put(28, y + 22, "聘用单位（盖章）", look)
    sheet.put(120, y + 22, "受聘人签名：", look)
    sheet.put(146, y + 21, job.person.name, Look(size=20, face="hand", angle=3))
    sheet.put(120, y + 42, "签订日期：{_signed}", look)
    sheet.seal(job.facts["unit"], 58, y + 30)
