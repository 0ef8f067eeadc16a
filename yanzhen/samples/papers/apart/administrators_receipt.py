"""回执: half a page that a department returns with the name of its administrator."""

from schemas.kinds import Kind
from yanzhen.samples.job import Job
from yanzhen.samples.papers.admin_form import print_seal
from yanzhen.samples.papers.registry import layout
from yanzhen.samples.sheet import Look, Sheet


@layout(Kind.ADMIN_FORM, split="apart", traits=("rare",))
def administrator_receipt(job: Job) -> None:
    """A table whose names of columns stand on the left, in five or six rows; seal and day at the right."""
    rng = job.rng
    sheet, x = Sheet(job, 210, rng.choice((297, 297, 200))), 25.0
    title = Look(size=20, face="title", bold=True)
    sheet.put(105, 30, "工勤技能岗位等级考核", title._replace(size=16), "c")
    word = rng.choice(("网上报名管理人员回执", "网上报名管理人员信息表", "网上报名管理员登记表"))
    sheet.put(105, 42, word, title, "c")
    look, y = Look(size=13), 54.0
    y = sheet.row(x, y, 15, ((40, "主管单位"), (120, "{unit}")), look)
    y = sheet.row(
        x, y, 15, ((40, "姓　　名"), (50, "{name}"), (26, "性　别"), (44, "{gender}")), look
    )
    y = sheet.row(x, y, 15, ((40, "科室及职务"), (60, "{department}"), (60, "{post}")), look)
    y = sheet.row(x, y, 15, ((40, "联系电话"), (18, "办公"), (42, "{office_phone}"), (18, "手机"), (42, "{mobile}")),
                  look)  # fmt: skip
    y = sheet.row(x, y, 26, ((40, "下属单位"), (120, "{_units}")), look)
    if rng.random() < 0.5:
        y = sheet.row(x, y, 13, ((40, "备　　注"), (120, "")), look)
    sheet.put(x, y + 12, "填表人：{_writer}", Look(size=12))
    sheet.put(x + 92, y + 12, "主管单位人事部门（盖章）", Look(size=12))
    sheet.put(x + 106, y + 24, "2026年3月13日", Look(size=12))
    print_seal(job, sheet, x + 122, y + 20)
