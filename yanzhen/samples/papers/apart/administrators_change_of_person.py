"""A form by which a department names a new administrator and gives up the old one's account."""

from schemas.kinds import Kind
from yanzhen.samples.job import Job
from yanzhen.samples.numbers import Day
from yanzhen.samples.papers.admin_form import print_seal
from yanzhen.samples.papers.registry import layout
from yanzhen.samples.people import person_name
from yanzhen.samples.sheet import Look, Sheet

_REASONS = ("原管理人员工作岗位调整", "原管理人员退休", "科室分工调整", "原管理人员借调外出")


@layout(Kind.ADMIN_FORM, split="apart", traits=("rare",))
def change_of_person(job: Job) -> None:
    """A band for the unit, one for the new administrator, one for the reason and the seal."""
    rng, facts = job.rng, job.facts
    facts |= {"_old": person_name(rng, "female").split("·")[0], "_why": rng.choice(_REASONS),
              "_when": Day(2026, rng.choice((2, 3)), rng.randrange(2, 28))}  # fmt: skip
    sheet, x, look = Sheet(job), 20.0, Look(size=12.5)
    title = Look(size=18, face="title", bold=True)
    sheet.put(105, 30, "工勤技能岗位等级考核", title, "c")
    sheet.put(105, 41, "网上报名管理人员信息登记表", title, "c")
    sheet.put(105, 50, rng.choice(("（人员变更）", "（变更用表）")), Look(size=12), "c")
    y = _band(sheet, x, 58, rng.choice(("一、单位信息", "一、主管单位")))
    y = sheet.row(x, y, 14, ((38, "主管单位名称"), (132, "{unit}")), look)
    y = sheet.row(x, y, 24, ((38, "下属单位"), (132, "{_units}")), look)
    y = _band(sheet, x, y, rng.choice(("二、现任管理人员信息", "二、变更后管理人员")))
    for left, one, right, two in _pairs(job):
        y = sheet.row(x, y, 14, ((38, left), (47, one), (38, right), (47, two)), look)
    y = _band(sheet, x, y, "三、变更说明")
    y = sheet.row(
        x, y, 14, ((38, "原管理人员"), (30, "{_old}"), (32, "变更原因"), (70, "{_why}")), look
    )
    sheet.rect(x, y, x + 170, y + 58)
    text = "原管理人员账户已停用，相关报名资料已移交。请予办理变更。"
    sheet.prose(x + 5, y + 10, 158, text, look, 1.8)
    sheet.put(x + 12, y + 34, "填表人：{_writer}", look)
    sheet.put(x + 128, y + 34, "（人事部门盖章）", look, "c")
    sheet.put(x + 160, y + 49, "{_when|plain}", look, "r")
    print_seal(job, sheet, x + 126, y + 35)


def _band(sheet: Sheet, x: float, y: float, label: str) -> float:
    """A grey heading over the whole width; the ``y`` below."""
    sheet.rect(x, y, x + 170, y + 10, 0.25, fill=(234, 236, 238))
    sheet.put(x + 4, y + 5, label, Look(size=12, face="title"))
    return y + 10


def _pairs(job: Job) -> list[tuple[str, str, str, str]]:
    """The rows of pairs in one of two orders."""
    who = ("姓　名", "{name}", "性　别", "{gender}")
    place = ("工作部门", "{department}", "职　务", "{post}")
    phones = ("办公电话", "{office_phone}", "手机号码", "{mobile}")
    return job.rng.choice(([who, place, phones], [who, phones, place]))
