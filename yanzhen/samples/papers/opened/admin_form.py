"""The layouts of admin forms, kept apart until 2026-11-26."""

from schemas.kinds import Kind
from yanzhen.samples.job import Job
from yanzhen.samples.papers.admin_form import print_seal
from yanzhen.samples.papers.registry import layout
from yanzhen.samples.sheet import Look, Sheet

_KIND = Kind.ADMIN_FORM


@layout(_KIND, traits=("rare",))
def landscape(job: Job) -> None:
    """A landscape register with one header line and the values under it."""
    sheet = Sheet(job, 297, 210)
    sheet.put(148, 30, "机关事业单位工勤技能岗位等级考核", Look(size=17, face="title"), "c")
    sheet.put(148, 42, "网上报名管理人员信息登记表", Look(size=19, face="title", bold=True), "c")
    sheet.put(20, 58, "填报单位（盖章）", Look(size=12))
    columns = ((68, "主管单位名称", "{unit}"), (32, "姓名", "{name}"), (18, "性别", "{gender}"),
               (36, "工作部门", "{department}"), (36, "职务", "{post}"), (34, "办公电话", "{office_phone}"),
               (34, "手机号码", "{mobile}"))  # fmt: skip
    y = sheet.row(20, 66, 14, [(w, label) for w, label, _ in columns], Look(size=11.5, bold=True))
    y = sheet.row(20, y, 20, [(w, template) for w, _, template in columns], Look(size=11.5))
    sheet.row(20, y, 14, [(w, "") for w, _, _ in columns])
    sheet.put(20, y + 30, "填表人：{_writer}", Look(size=12))
    print_seal(job, sheet, 70, y + 46)
