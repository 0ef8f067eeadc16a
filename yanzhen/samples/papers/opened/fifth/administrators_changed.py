"""The form for a new administrator in place of an earlier one."""

from schemas.kinds import Kind
from yanzhen.samples.job import Job
from yanzhen.samples.papers.admin_form import print_seal
from yanzhen.samples.papers.registry import layout
from yanzhen.samples.people import person_name
from yanzhen.samples.sheet import Look, Sheet


@layout(Kind.ADMIN_FORM, split="tune", traits=("rare",))
def changed_form(job: Job) -> None:
    """The new person's rows beside a tall label, one row for the earlier one, the reason and the seal."""
    rng, x = job.rng, 21.0
    job.facts |= {
        "_before": person_name(rng, rng.choice(("male", "female"))).split("·")[0],
        "_reason": rng.choice(("工作调整", "原管理人员退休", "岗位变动", "原管理人员调离")),
    }
    sheet, look = Sheet(job), Look(size=13)
    title = Look(size=18, face="title", bold=True)
    sheet.put(105, 34, "工勤技能岗位等级考核网上报名", title, "c")
    sheet.put(105, 45, rng.choice(("管理人员变更登记表", "管理人员信息（变更）登记表")), title, "c")
    sheet.put(x, 62, "填表人：{_writer}", Look(size=12))
    sheet.put(189, 62, "2026年3月", Look(size=12), "r")
    y = sheet.row(x, 68, 18, ((38, "主管单位名称"), (130, "{unit}")), look)
    former = ((38.0, "原管理人员"), (46.0, "{_before}"), (34.0, "变更原因"), (50.0, "{_reason}"))
    before = rng.random() < 0.5
    if before:
        y = sheet.row(x, y, 16, former, look)
    sheet.upright(x, y, 14, 54, rng.choice(("现管理人员", "变更后人员")), look)
    for left, one, right, two in (("姓　名", "{name}", "性　别", "{gender}"),
                                  ("工作部门", "{department}", "职　务", "{post}"),
                                  ("办公电话", "{office_phone}", "手机号码", "{mobile}")):  # fmt: skip
        y = sheet.row(x + 14, y, 18, ((28, left), (48, one), (28, right), (50, two)), look)
    if not before:
        y = sheet.row(x, y, 16, former, look)
    y = sheet.row(x, y, 38, ((38, "下属单位"), (130, "{_units}")), look)
    sheet.prose(x, y + 10, 168, "注：本表一式两份，加盖人事部门公章后报同级工考管理机构，原账户密码由工考管理机构重置。",
                Look(size=11), 1.6, 0)  # fmt: skip
    sheet.put(150, y + 38, rng.choice(("主管单位（盖章）", "（人事部门盖章）")), look, "c")
    print_seal(job, sheet, 150, y + 40)
