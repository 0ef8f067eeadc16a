"""Administrators' forms: a lying register of one line, and a letter that authorises."""

from schemas.kinds import Kind
from yanzhen.samples.job import Job
from yanzhen.samples.papers.admin_form import print_seal
from yanzhen.samples.papers.registry import layout
from yanzhen.samples.sheet import Look, Sheet

_KIND = Kind.ADMIN_FORM


@layout(_KIND, traits=("rare",))
def one_line(job: Job) -> None:
    """A lying sheet: a table whose only line holds the person, under the names of its columns."""
    sheet = Sheet(job, 297, 210)
    sheet.put(148.5, 26, "2026年度工勤技能岗位等级考核", Look(size=16, face="title"), "c")
    sheet.put(148.5, 37, "网上报名系统管理员情况表", Look(size=20, face="title", bold=True), "c")
    sheet.put(20, 54, "主管单位（盖章）：{unit}", Look(size=12.5))
    sheet.put(277, 54, "填报人：{_writer}", Look(size=12.5), "r")
    wide = (34.0, 22.0, 44.0, 46.0, 52.0, 59.0)
    names = ("管理员姓名", "性别", "所在部门", "职务", "办公电话", "手机号码")
    held = ("{name}", "{gender}", "{department}", "{post}", "{office_phone}", "{mobile}")
    y = sheet.row(20, 62, 13, list(zip(wide, names, strict=True)), Look(size=12, bold=True))
    y = sheet.row(20, y, 18, list(zip(wide, held, strict=True)), Look(size=12))
    y = sheet.row(20, y, 26, ((34, "管理范围"), (223, "{_units}")), Look(size=12))
    note = "说明：管理员负责本系统网上报名的审核和名册打印，人员变动时请重新报送本表。"
    sheet.put(20, y + 12, note, Look(size=11))
    print_seal(job, sheet, 84, 62)


@layout(_KIND, traits=("rare",))
def authorised(job: Job) -> None:
    """A letter that names the administrator, whose particulars follow line by line."""
    sheet = Sheet(job)
    sheet.put(105, 44, "网上报名管理人员授权书", Look(size=24, face="title", bold=True), "c")
    look = Look(size=14)
    sheet.put(28, 72, "市工考管理办公室：", look)
    text = "现授权以下人员为我单位工勤技能岗位等级考核网上报名管理人员，其信息登记如下："
    y = sheet.prose(28, 87, 154, text, look, 2.0) + 4
    for label, template in (("主管单位名称", "{unit}"), ("管理人员姓名", "{name}"), ("性　　　　别", "{gender}"),
                            ("工作部门", "{department}"), ("职　　　　务", "{post}"),
                            ("办公电话", "{office_phone}"), ("手机号码", "{mobile}")):  # fmt: skip
        sheet.put(36, y, label, look)
        sheet.put(74, y, "：" + template, look)
        y += 12
    sheet.prose(
        28,
        y + 4,
        154,
        "上述人员应妥善保管账户和密码，因使用不当造成的后果由我单位承担。",
        look,
        2.0,
    )
    sheet.put(172, 242, "授权单位（公章）", look, "r")
    sheet.put(172, 255, "二〇二六年三月", look, "r")
    print_seal(job, sheet, 146, 244)
