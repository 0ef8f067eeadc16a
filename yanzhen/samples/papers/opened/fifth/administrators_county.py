"""A county office's own form for a unit's administrator, with a promise and the unit's opinion."""

from schemas.kinds import Kind
from yanzhen.samples.job import Job
from yanzhen.samples.papers.admin_form import print_seal
from yanzhen.samples.papers.registry import layout
from yanzhen.samples.sheet import Look, Sheet

_DUTIES = (
    "本人将妥善保管账户和密码，认真核对申报人员信息，及时上报有关材料。",
    "本人承诺严格遵守工考网上报名管理规定，妥善保管账户及密码，不向他人泄露报名信息。",
)


@layout(Kind.ADMIN_FORM, split="tune", traits=("rare",))
def county_form(job: Job) -> None:
    """Rows of pairs in one of two orders, a box of duties, then the unit's opinion with the seal."""
    rng, x = job.rng, 22.0
    sheet, look = Sheet(job), Look(size=13)
    title = Look(size=18, face="title", bold=True)
    sheet.put(
        105,
        32,
        rng.choice(("机关事业单位工勤技能岗位等级考核", "工勤技能岗位等级考核")),
        title,
        "c",
    )
    sheet.put(
        105, 43, rng.choice(("网上报名管理人员信息登记表", "网上报名管理员登记表")), title, "c"
    )
    sheet.put(188, 58, "2026年3月　　日", Look(size=12), "r")
    y = 64.0
    pairs = [("姓　　名", "{name}", "性　　别", "{gender}"),
             ("所在科室", "{department}", "职　　务", "{post}"),
             ("办公电话", "{office_phone}", "手　　机", "{mobile}")]  # fmt: skip
    unit = ((34.0, rng.choice(("单位名称", "主管单位"))), (132.0, "{unit}"))
    first = rng.random() < 0.7
    if first:
        y = sheet.row(x, y, 17, unit, look)
    for left, one, right, two in pairs:
        y = sheet.row(x, y, 16, ((34, left), (49, one), (34, right), (49, two)), look)
    if not first:
        y = sheet.row(x, y, 17, unit, look)
    y = sheet.row(x, y, 30, ((34, "所属单位"), (132, "{_units}")), look)
    sheet.cell(x, y, 34, 40, rng.choice(("本人承诺", "管理员承诺")), look)
    sheet.rect(x + 34, y, x + 166, y + 40, 0.25)
    sheet.prose(x + 38, y + 8, 124, rng.choice(_DUTIES), Look(size=12.5), 1.8)
    sheet.put(x + 90, y + 33, "签名：", Look(size=12.5))
    job.facts["_signed"] = job.facts["name"]
    hand = Look(size=17, value_face="hand", value_colour=(24, 28, 60), angle=rng.uniform(-3, 4))
    sheet.put(x + 105, y + 32, "{_signed}", hand)
    y += 40
    sheet.cell(x, y, 34, 54, "单位意见", look)
    sheet.rect(x + 34, y, x + 166, y + 54, 0.25)
    said = rng.choice(("同意", "同意申报", "同意由该同志担任"))
    sheet.put(x + 38, y + 10, "" if job.blank else said, Look(size=13))
    sheet.put(x + 118, y + 33, "（盖章）", look, "c")
    sheet.put(x + 118, y + 46, "年　　月　　日" if job.blank else "2026年3月13日", look, "c")
    print_seal(job, sheet, x + 118, y + 32)
    sheet.put(x, y + 62, "填表人：{_writer}", Look(size=12))
