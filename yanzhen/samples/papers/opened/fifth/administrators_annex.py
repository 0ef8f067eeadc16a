"""The notice's annex for the administrator of registration, filled in by type or by pen."""

from schemas.kinds import Kind
from yanzhen.samples.job import Job
from yanzhen.samples.papers.admin_form import print_seal
from yanzhen.samples.papers.registry import layout
from yanzhen.samples.sheet import Look, Sheet

_NOTES = (
    "备注：1. 以上各项均由主管单位准确填写，加盖主管单位人事部门公章后报同级人力资源社会保障部门工考管理机构。",
    "2. 网上报名管理人员应妥善保管账户及密码，以免泄露网上报名信息。",
    "3. 网上报名管理人员应保持相对稳定，如有变更，须重新填报此表。",
)


@layout(Kind.ADMIN_FORM, split="tune", traits=("rare",))
def annex_filled(job: Job) -> None:
    """The annex's table of five rows with its three notes, the seal over the words above it."""
    rng, x = job.rng, 21.0
    sheet = Sheet(job)
    sheet.put(x, 22, rng.choice(("附　件", "附件", "附件：")), Look(size=14, face="title"))
    title = Look(size=19, face="title", bold=True)
    sheet.put(105, 40, "河南省机关事业单位工勤技能岗位等级", title, "c")
    sheet.put(105, 51, "考核网上报名管理人员信息登记表", title, "c")
    look = Look(size=13.5)
    if rng.random() < 0.45:
        ink = rng.choice(((22, 28, 90), (26, 26, 30)))
        look = Look(size=14, value_face="hand", value_colour=ink, value_press="hand")
    sheet.put(x, 70, "主管单位：（人事部门盖章）", Look(size=12.5))
    sheet.put(138, 70, "填表人：{_writer}", look._replace(size=12.5))
    y, h = 77.0, rng.choice((17.0, 19.0, 21.0))
    y = sheet.row(x, y, h + 2, ((34, "主管单位名　称"), (134, "{unit}")), look)
    for left, one, right, two in (("姓　名", "{name}", "性　别", "{gender}"),
                                  ("工作部门", "{department}", "职　务", "{post}"),
                                  ("办公电话", "{office_phone}", "手机号码", "{mobile}")):  # fmt: skip
        y = sheet.row(x, y, h, ((34, left), (50, one), (34, right), (50, two)), look)
    y = sheet.row(x, y, rng.choice((38.0, 48.0)), ((34, "下属单位"), (134, "{_units}")), look)
    y += 9
    for note in _NOTES:
        y = sheet.prose(x, y, 168, note, Look(size=11), 1.55, 0) + 1.5
    print_seal(job, sheet, 66, 73)
