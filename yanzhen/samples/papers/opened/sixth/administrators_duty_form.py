"""A form for the site's administrator that ends in a promise to keep the account."""

from schemas.kinds import Kind
from yanzhen.samples.job import Job
from yanzhen.samples.papers.admin_form import print_seal
from yanzhen.samples.papers.opened.third.marks import autograph
from yanzhen.samples.papers.registry import layout
from yanzhen.samples.sheet import Look, Sheet

_PROMISE = "本人已了解网上报名管理人员职责，将妥善保管账户及密码，认真核对本单位及下属单位报名信息，不泄露报名人员个人信息。"


@layout(Kind.ADMIN_FORM, split="tune", traits=("rare",))
def duty_form(job: Job) -> None:
    """Rows of pairs, the units, the promise with the administrator's own hand, the department's opinion."""
    rng = job.rng
    sheet, x = Sheet(job), 20.0
    title = Look(size=18, face="title", bold=True)
    sheet.put(105, 28, "机关事业单位工勤技能岗位等级考核", title, "c")
    sheet.put(105, 39, "网上报名管理人员信息登记表", title, "c")
    sheet.put(x, 54, "登记类型：" + rng.choice(("新增", "变更", "年度确认")), Look(size=12))
    sheet.put(190, 54, "编号：", Look(size=12), "r")
    look, y = Look(size=12.5), 59.0
    y = sheet.row(x, y, 14, ((38, "主管单位名称"), (132, "{unit}")), look)
    rows = [("姓　名", "{name}", "性　别", "{gender}"), ("工作部门", "{department}", "职　务", "{post}"),
            ("办公电话", "{office_phone}", "手机号码", "{mobile}")]  # fmt: skip
    if rng.random() < 0.5:
        rows[0], rows[1] = rows[1], rows[0]
    for left, one, right, two in rows:
        y = sheet.row(x, y, 14, ((38, left), (47, one), (38, right), (47, two)), look)
    y = sheet.row(x, y, 30, ((38, "下属单位"), (132, "{_units}")), look)
    sheet.row(x, y, 48, ((38, "管理人员承诺"), (132, "")), look)
    sheet.prose(x + 42, y + 9, 122, _PROMISE, look, 1.75)
    sheet.put(x + 96, y + 40, "签字：", look)
    autograph(sheet, x + 110, y + 39, job.person.name, 17)
    y += 48
    sheet.row(x, y, 50, ((38, "主管单位意见"), (132, "")), look)
    sheet.put(
        x + 44, y + 12, rng.choice(("同意。", "情况属实，同意。", "同意该同志担任管理人员。")), look
    )
    sheet.put(x + 122, y + 32, "（人事部门盖章）", look)
    sheet.put(x + 124, y + 43, "2026年3月11日", look)
    print_seal(job, sheet, x + 138, y + 32)
