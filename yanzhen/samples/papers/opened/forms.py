"""More forms: an administrator's register in lines, a certificate of employment; kept apart until 2026-11-26."""

from schemas.kinds import Form, Kind
from yanzhen.samples.job import Job
from yanzhen.samples.papers.admin_form import print_seal
from yanzhen.samples.papers.registry import layout
from yanzhen.samples.sheet import Look, Sheet

_WORDS = {
    Form.CONFIRMATION: ("工勤人员定级情况登记表", "定级日期"),
    Form.APPOINTMENT: ("岗位聘任情况登记表", "受聘日期"),
    Form.SALARY_APPROVAL: ("工资定级核准表", "起薪日期"),
    Form.TRANSFER_PROOF: ("工勤岗位调整登记表", "调整日期"),
}


@layout(Kind.ADMIN_FORM, traits=("rare",))
def pen_lines(job: Job) -> None:
    """Lines to fill in by pen, two to a row, the department's seal at the foot."""
    sheet = Sheet(job)
    pen = Look(size=13.5, value_face="hand", value_colour=(24, 32, 96), value_press="hand")
    sheet.put(105, 38, "网上报名管理员信息登记表", Look(size=20, face="title", bold=True), "c")
    sheet.put(105, 49, "（工勤技能岗位等级考核）", Look(size=12.5), "c")
    sheet.blank(26, 72, "主管部门（全称）：", "{unit}", 108, pen, "l")
    y = 92.0
    for left, one, right, two in (("管理员姓名：", "{name}", "性别：", "{gender}"),
                                  ("所在科室：", "{department}", "职务：", "{post}"),
                                  ("固定电话：", "{office_phone}", "手机：", "{mobile}")):  # fmt: skip
        sheet.blank(26, y, left, one, 46, pen, "l")
        sheet.blank(112, y, right, two, 50, pen, "l")
        y += 19
    sheet.put(26, y, "所辖单位：", Look(size=13.5))
    sheet.prose(54, y, 128, "{_units}", pen, 1.9, 0)
    sheet.put(178, y + 60, "（部门人事机构盖章）", Look(size=12), "r")
    print_seal(job, sheet, 150, y + 54)


@layout(Kind.APPOINTMENT, *_WORDS, traits=("rare",))
def register_sheet(job: Job) -> None:
    """A register's sheet: narrow labels left of wide cells, one fact to a row."""
    title, day = _WORDS[job.form or Form.CONFIRMATION]
    sheet = Sheet(job)
    sheet.put(105, 30, title, Look(size=20, face="title", bold=True), "c")
    x, y, look = 30.0, 44.0, Look(size=12.5)
    for label, template in (("职工姓名", "{name}"), ("性　　别", "{gender}"), ("出生年月", "{birth_date|month}"),
                            ("所属单位", "{unit}"), ("参加工作年月", "{work_start_date|month}"),
                            ("岗位（工种）", "{occupation}"), ("岗位等级", "{grade}"), (day, "{effective_date}")):  # fmt: skip
        y = sheet.row(x, y, 16, ((42, label), (108, template)), look)
    sheet.put(34, y + 14, "经核对人事档案，以上情况属实。", look)
    sheet.put(176, y + 34, "核对单位（章）：{unit}", look, "r")
    sheet.put(172, y + 48, "{_signed}", look, "r")
    sheet.seal(job.facts["unit"], 142, y + 40)
