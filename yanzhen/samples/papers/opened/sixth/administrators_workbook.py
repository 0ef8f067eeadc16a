"""A county's form in a workbook: grey labels, the units below numbered one to a line."""

from schemas.kinds import Kind
from yanzhen.samples.job import Job
from yanzhen.samples.papers.admin_form import print_seal
from yanzhen.samples.papers.registry import layout
from yanzhen.samples.sheet import Look, Sheet

_GREY = (232, 234, 237)


@layout(Kind.ADMIN_FORM, split="tune", traits=("rare",))
def workbook_form(job: Job) -> None:
    """Lying; labels on grey cells in two columns of pairs, subordinate units by number, signatures below."""
    rng = job.rng
    sheet, x = Sheet(job, 297, 210), 24.0
    title = Look(size=20, face="title", bold=True)
    year = rng.choice(("2026年度", "2026年", ""))
    sheet.put(148.5, 26, f"{year}工勤技能岗位等级考核网上报名管理人员信息登记表", title, "c")
    sheet.put(
        x, 42, rng.choice(("填报单位（公章）：", "主管单位（盖章）：")) + "{unit}", Look(size=12)
    )
    sheet.put(273, 42, "填报日期：2026年3月12日", Look(size=12), "r")
    pairs = [("主管单位名称", "{unit}", "管理人员姓名", "{name}"), ("性别", "{gender}", "所在科室", "{department}"),
             ("职务", "{post}", "办公电话", "{office_phone}"), ("手机号码", "{mobile}", "电子邮箱", "{_mail}")]  # fmt: skip
    job.facts["_mail"] = f"jz{rng.randrange(1000, 99999)}@example.com"
    y, look = 48.0, Look(size=12)
    for left, one, right, two in pairs:
        _pair(sheet, x, y, left, one, look)
        _pair(sheet, x + 124.5, y, right, two, look)
        y += 15
    _units(job, sheet, x, y)
    y = 172
    sheet.put(x, y, "填表人：{_writer}", Look(size=12))
    sheet.put(x + 80, y, "审核人：", Look(size=12))
    sheet.put(x + 176, y, "人事部门（盖章）", Look(size=12))
    print_seal(job, sheet, x + 202, y)


def _pair(sheet: Sheet, x: float, y: float, label: str, template: str, look: Look) -> None:
    """A grey label and its value."""
    sheet.rect(x, y, x + 38, y + 15, 0.25, fill=_GREY)
    sheet.cell(x, y, 38, 15, label, look._replace(bold=True))
    sheet.cell(x + 38, y, 86.5, 15, template, look)


def _units(job: Job, sheet: Sheet, x: float, y: float) -> None:
    """The subordinate units, a number before each."""
    names = job.facts["_units"].split("、")
    sheet.rect(x, y, x + 38, y + 46, 0.25, fill=_GREY)
    sheet.cell(x, y, 38, 46, "下属单位", Look(size=12, bold=True))
    sheet.rect(x + 38, y, x + 249, y + 46)
    for n, name in enumerate(names[:4]):
        job.facts[f"_unit{n}"] = f"{n + 1}. {name}"
        sheet.put(x + 44, y + 8 + n * 10, f"{{_unit{n}}}", Look(size=12))
