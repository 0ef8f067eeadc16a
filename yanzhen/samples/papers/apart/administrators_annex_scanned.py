"""The notice's annex as most departments hand it in: typed or written into the official form, sealed at its head."""

from schemas.kinds import Kind
from yanzhen.samples.job import Job
from yanzhen.samples.papers.admin_form import print_seal
from yanzhen.samples.papers.registry import layout
from yanzhen.samples.sheet import Look, Sheet

_NOTES = (
    "备注：1. 以上各项均由主管单位准确填写，加盖主管单位人事部门公章后报同级人力资源社会保障部门工考管理机构。市直单位请扫描盖章后，电子版和扫描件发送至指定邮箱。",
    "2. 网上报名管理人员应妥善保管账户及密码，以免泄露网上报名信息。",
    "3. 网上报名管理人员应保持相对稳定，如有变更，须重新填报此表。",
)


@layout(Kind.ADMIN_FORM, split="apart", traits=("rare",))
def annex_as_sent(job: Job) -> None:
    """附件 at the top left, the title in two lines, six rows, three notes; values by a printer or a pen."""
    rng = job.rng
    sheet, x = Sheet(job), 21.0
    look = Look(size=13)
    if rng.random() < 0.45:
        ink = rng.choice(((26, 30, 90), (28, 28, 32)))
        look = Look(size=14, value_face="hand", value_colour=ink, value_press="hand")
    if rng.random() < 0.8:
        sheet.put(x, 22, rng.choice(("附件", "附 件", "附件：")), Look(size=14, face="title"))
    title = Look(size=19, face="title", bold=True)
    sheet.put(105, 40, "河南省机关事业单位工勤技能岗位等级", title, "c")
    sheet.put(105, 51, "考核网上报名管理人员信息登记表", title, "c")
    sheet.put(x, 70, "主管单位：（人事部门盖章）", Look(size=12.5))
    sheet.put(132, 70, "填表人：{_writer}", look._replace(size=12.5))
    h = rng.choice((15, 17, 19))
    y = sheet.row(x, 76, h, ((38, "主管单位名称"), (130, "{unit}")), look)
    for left, one, right, two in (("姓　名", "{name}", "性　别", "{gender}"),
                                  ("工作部门", "{department}", "职　务", "{post}"),
                                  ("办公电话", "{office_phone}", "手机号码", "{mobile}")):  # fmt: skip
        y = sheet.row(x, y, h, ((38, left), (46, one), (38, right), (46, two)), look)
    y = sheet.row(x, y, rng.choice((42, 60)), ((38, "下属单位"), (130, "{_units}")), look) + 8
    for note in _NOTES:
        y = sheet.prose(x, y, 168, note, Look(size=11), 1.55, 0) + 1
    print_seal(job, sheet, 66, 70)
