"""Printed forms that an office filled by pen."""

from schemas.kinds import Form, Kind
from yanzhen.samples.job import Job
from yanzhen.samples.papers.admin_form import print_seal
from yanzhen.samples.papers.registry import layout
from yanzhen.samples.papers.ticks import pen_look
from yanzhen.samples.sheet import Look, Sheet

_TITLES = {
    Form.CONFIRMATION: ("工人转正定级审批表", "转正定级时间"),
    Form.APPOINTMENT: ("工勤技能岗位聘用审批表", "聘用起始时间"),
    Form.SALARY_APPROVAL: ("机关工人工资审批表", "工资执行时间"),
}


@layout(Kind.APPOINTMENT, *_TITLES, traits=("rare",))
def pen_table(job: Job) -> None:
    """A ruled form of the nineties: labels printed, values by pen, the unit's seal over its date."""
    title, day = _TITLES[job.form or Form.CONFIRMATION]
    sheet = Sheet(job)
    pen = pen_look(sheet, 13)
    sheet.put(105, 30, title, Look(size=20, face="title", bold=True), "c")
    x, y = 22.0, 46.0
    for left, one, right, two in (
        ("姓　名", "{name}", "性　别", "{gender}"), ("出生年月", "{birth_date|month}", "文化程度", "{_education}"),
        ("参加工作时间", "{work_start_date}", day, "{effective_date}"),
        ("工　种", "{occupation}", "技术等级", "{grade}"),
    ):  # fmt: skip
        y = sheet.row(x, y, 15, ((30, left), (53, one), (30, right), (53, two)), pen)
    y = sheet.row(x, y, 15, ((30, "工作单位"), (136, "{unit}")), pen)
    sheet.row(x, y, 58, ((30, "单位意见"), (136, "")), Look(size=12))
    sheet.put(62, y + 16, "同意。", Look(size=17, face="hand", colour=(28, 34, 84), press="hand"))
    sheet.put(180, y + 46, "{_signed}", pen, "r")
    sheet.seal(job.facts["unit"], 152, y + 38)
    sheet.row(x, y + 58, 48, ((30, "主管部门意见"), (136, "")), Look(size=12))


@layout(Kind.ADMIN_FORM, traits=("rare",))
def pen_annex(job: Job) -> None:
    """The notice's annex, filled by pen."""
    sheet = Sheet(job)
    pen = pen_look(sheet, 14)
    sheet.put(20, 24, "附件2", Look(size=13, face="title"))
    title = Look(size=17, face="title", bold=True)
    sheet.put(105, 42, "机关事业单位工勤技能岗位等级考核", title, "c")
    sheet.put(105, 53, "网上报名管理人员信息登记表", title, "c")
    sheet.put(22, 69, "主管单位（盖章）：", Look(size=12))
    x, y = 22.0, 76.0
    y = sheet.row(x, y, 18, ((36, "主管单位名称"), (130, "{unit}")), pen)
    for left, one, right, two in (("姓　名", "{name}", "性　别", "{gender}"),
                                  ("工作部门", "{department}", "职　务", "{post}"),
                                  ("办公电话", "{office_phone}", "手机号码", "{mobile}")):  # fmt: skip
        y = sheet.row(x, y, 17, ((36, left), (47, one), (36, right), (47, two)), pen)
    y = sheet.row(x, y, 36, ((36, "下属单位"), (130, "{_units}")), pen)
    sheet.put(150, y + 16, "填表人：{_writer}", pen)
    print_seal(job, sheet, 64, 72)
