"""网上报名管理人员信息登记表: the notice's annex, and how departments retype it."""

from schemas.kinds import Kind
from yanzhen.samples.job import Job
from yanzhen.samples.papers.registry import layout
from yanzhen.samples.sheet import Look, Sheet

_KIND = Kind.ADMIN_FORM
_NOTES = (
    "备注：1. 以上各项均由主管单位准确填写，加盖主管单位人事部门公章后报同级人力资源社会保障部门工考管理机构。",
    "2. 网上报名管理人员应妥善保管账户及密码，以免泄露网上报名信息。",
)


def print_seal(job: Job, sheet: Sheet, x: float, y: float) -> None:
    """The department's seal, some of its personnel section, about (x, y)."""
    sheet.seal(job.facts["unit"], x, y, bottom=job.rng.choice((None, "人事科", "人事专用章")))


@layout(_KIND)
def annex(job: Job) -> None:
    """The annex as the notice prints it."""
    sheet = Sheet(job)
    sheet.put(20, 24, "附　件", Look(size=13, face="title"))
    title = Look(size=18, face="title", bold=True)
    sheet.put(105, 42, "河南省机关事业单位工勤技能岗位等级", title, "c")
    sheet.put(105, 53, "考核网上报名管理人员信息登记表", title, "c")
    sheet.put(22, 70, "主管单位：（人事部门盖章）", Look(size=12))
    sheet.put(140, 70, "填表人：{_writer}", Look(size=12))
    x, y, look = 22.0, 76.0, Look(size=13)
    y = sheet.row(x, y, 20, ((36, "主管单位名称"), (130, "{unit}")), look)
    y = sheet.row(
        x, y, 17, ((36, "姓　名"), (47, "{name}"), (36, "性　别"), (47, "{gender}")), look
    )
    y = sheet.row(
        x, y, 17, ((36, "工作部门"), (47, "{department}"), (36, "职　务"), (47, "{post}")), look
    )
    y = sheet.row(x, y, 17, ((36, "办公电话"), (47, "{office_phone}"), (36, "手机号码"), (47, "{mobile}")),
                  look)  # fmt: skip
    y = sheet.row(x, y, 40, ((36, "下属单位"), (130, "{_units}")), look)
    for text in _NOTES:
        y = sheet.prose(22, y + 8, 166, text, Look(size=10.5), 1.5, 0)
    print_seal(job, sheet, 66, 72)


@layout(_KIND)
def retyped(job: Job) -> None:
    """The same form retyped with one label a line and the seal at its foot."""
    sheet = Sheet(job)
    sheet.put(
        105,
        36,
        "工勤技能岗位等级考核网上报名管理人员信息登记表",
        Look(size=15, face="title", bold=True),
        "c",
    )
    x, y, look = 26.0, 50.0, Look(size=12.5)
    for label, template in (("主管单位名称", "{unit}"), ("姓名", "{name}"), ("性别", "{gender}"),
                            ("工作部门", "{department}"), ("职务", "{post}"), ("办公电话", "{office_phone}"),
                            ("手机号码", "{mobile}"), ("下属单位", "{_units}")):  # fmt: skip
        y = sheet.row(x, y, 16, ((44, label), (114, template)), look)
    sheet.put(160, y + 30, "（人事部门盖章）", look, "c")
    print_seal(job, sheet, 158, y + 26)
