"""Appointments: a notice with one line of a table, a booklet of two pages; an agreement on two sheets."""

from schemas.kinds import Form
from yanzhen.samples import decor
from yanzhen.samples.job import Job
from yanzhen.samples.papers.opened.fourth import employment_parts as parts
from yanzhen.samples.papers.opened.fourth.employment_parts import KIND
from yanzhen.samples.papers.registry import layout
from yanzhen.samples.sheet import Look, Sheet

_TERMS = (
    "甲方根据工作需要和乙方岗位职责进行管理和年度考核，考核结果作为续聘、解聘和奖惩的依据。",
    "甲方按照国家规定的工资制度按月支付乙方工资，并依法为乙方缴纳社会保险费。",
    "乙方应当遵守法律法规和甲方规章制度，完成岗位任务，爱护设备工具，确保生产安全。",
    "聘用期满前三十日，双方应就是否续聘协商一致；符合解除条件的，按有关规定办理。",
    "因履行本合同发生争议的，可以协商解决，也可以向人事争议仲裁机构申请仲裁。",
)


@layout(KIND, Form.APPOINTMENT, split="tune", traits=("rare",))
def notice_with_table(job: Job) -> None:
    """A red-headed notice: the decision in a sentence, the facts in a table below, copies and a printing day."""
    parts.shift(job, 1)
    sheet, look = Sheet(job), Look(size=14.5)
    parts.red_head(sheet, "{unit}文件", "{_short}字〔{_serial}")
    title = Look(size=19, face="title", value_face="title", bold=True)
    sheet.put(105, 80, "关于工勤技能岗位人员聘用的通知", title, "c")
    sheet.put(26, 98, "各科室：", look)
    text = "根据岗位设置方案和竞聘上岗结果，经研究并报主管部门同意，聘用下列同志到工勤技能岗位工作，聘用情况如下："
    y = sheet.prose(26, 110, 158, text, look, 1.9) + 3
    wide = (26.0, 14.0, 26.0, 34.0, 32.0, 26.0)
    heads = ("姓名", "性别", "出生年月", "聘用岗位（工种）", "聘用等级", "聘用时间")
    cells = (
        "{name}",
        "{gender}",
        "{birth_date|m_dot}",
        "{occupation}",
        "{grade}",
        "{effective_date|m_dot}",
    )
    y = sheet.row(26, y, 12, list(zip(wide, heads, strict=True)), Look(size=11.5, bold=True))
    y = sheet.row(26, y, 16, list(zip(wide, cells, strict=True)), Look(size=11.5))
    y = sheet.prose(
        26,
        y + 11,
        158,
        "聘期三年，至{_until|sentence}止。受聘人员工资待遇从聘用的下月起按规定兑现。",
        look,
        1.9,
    )
    sheet.put(178, y + 34, "{unit}", look, "r")
    sheet.put(174, y + 47, "{_signed}", look, "r")
    sheet.seal(job.facts["unit"], 148, y + 39)
    parts.copies(sheet, 262, "{_department}，人事档案室。", "办公室　　{_printed|plain}印发")


@layout(KIND, Form.APPOINTMENT, split="tune", traits=("rare", "spread"))
def appointment_booklet(job: Job) -> None:
    """Two facing pages: a portrait over underlined facts, and the sentence of the appointment."""
    sheet = Sheet(job, 256, 182, (252, 250, 243))
    sheet.line((128, 0), (128, 182), 0.3, (216, 208, 194))
    decor.waves(sheet, (246, 240, 226), job.rng, (134, 8, 250, 174))
    decor.photo(sheet, 46, 18, 33, 45)
    look, y = Look(size=13), 76.0
    for label, template in (("姓　　名", "{name}"), ("性　　别", "{gender}"), ("出生年月", "{birth_date|month}"),
                            ("工作时间", "{work_start_date|month}"), ("文化程度", "{_education}"),
                            ("证书编号", f"P{job.rng.randrange(10000, 99999)}")):  # fmt: skip
        sheet.blank(16, y, label, template, 74, look, "l")
        y += 14
    sheet.put(191, 32, "聘 任 证 书", Look(size=26, face="title", colour=decor.RED, bold=True), "c")
    text = "兹聘任{name}同志为我单位{occupation}（工勤技能岗位{grade|number}），任期自{effective_date|numeral}起至{_until|numeral}止。"
    sheet.prose(140, 56, 104, text, Look(size=15.5), 2.1)
    sheet.put(240, 130, "{unit}", Look(size=13), "r")
    sheet.put(238, 142, "{_signed}", Look(size=12.5), "r")
    sheet.put(140, 162, "单位负责人", Look(size=12))
    parts.signature(sheet, 166, 161, job.facts["_leader"])
    sheet.seal(job.facts["unit"], 208, 134, diameter=40)


@layout(KIND, Form.CONTRACT, split="tune", traits=("many", "rare"))
def two_sheet_agreement(job: Job) -> None:
    """Both sides in a table, the post's facts as articles, further terms and the signatures on a second page."""
    sheet, look, x = Sheet(job), Look(size=12.5), 22.0
    sheet.put(105, 28, "事业单位工作人员聘用合同书", Look(size=21, face="title", bold=True), "c")
    sheet.put(105, 38, "（工勤技能岗位）", Look(size=13), "c")
    y = sheet.row(x, 48, 13, ((32, "甲方（单位）"), (134, "{unit}")), look)
    y = sheet.row(
        x,
        y,
        13,
        ((32, "法定代表人"), (50, "{_leader}"), (32, "主管部门"), (52, "{_department}")),
        look,
    )
    y = sheet.row(
        x, y, 13, ((32, "乙方（受聘人）"), (50, "{name}"), (32, "性　　别"), (52, "{gender}")), look
    )
    y = sheet.row(x, y, 13, ((32, "身份证号码"), (134, "{id_number}")), look)
    y = sheet.row(x, y, 13, ((32, "家庭住址"), (134, "{_address}")), look)
    y += 12
    articles = (
        "第一条　本合同期限自{effective_date|numeral}起至{_until|numeral}止。",
        "第二条　甲方聘用乙方在{occupation}岗位工作，岗位类别为工勤技能岗位，岗位等级为{grade}。",
        "第三条　乙方岗位工资每月{_pay}元，薪级工资按第{_pay_step}级执行，以后按国家规定调整。",
    )
    for text in articles:
        y = sheet.prose(x, y, 166, text, look, 1.9)
    y = sheet.prose(x, y, 166, "第四条　" + _TERMS[0], look, 1.9)
    sheet.prose(x, y, 166, "第五条　" + _TERMS[1], look, 1.9)
    sheet.put(105, 284, "- 1 -", Look(size=10), "c")
    _second_sheet(job, look, x)


def _second_sheet(job: Job, look: Look, x: float) -> None:
    """The last articles, and who signed when."""
    back, y = Sheet(job), 28.0
    for number, text in zip(("第六条", "第七条", "第八条"), _TERMS[2:], strict=True):
        y = back.prose(x, y, 166, f"{number}　{text}", look, 1.9)
    y = back.prose(
        x,
        y,
        166,
        "第九条　本合同一式三份，甲乙双方各执一份，主管部门备案一份，自双方签字盖章之日起生效。",
        look,
        1.9,
    )
    back.put(x + 8, y + 20, "甲方（盖章）：", look)
    back.put(x + 8, y + 36, "法定代表人（签字）：", look)
    parts.signature(back, x + 52, y + 35, job.facts["_leader"])
    back.put(x + 100, y + 20, "乙方（签字）：", look)
    parts.signature(back, x + 132, y + 19, job.person.name, 18)
    for left in (x + 8, x + 100):
        back.put(left, y + 52, "签订日期：{_signed|numeral}", look)
    back.seal(job.facts["unit"], x + 62, y + 28)
    back.put(105, 284, "- 2 -", Look(size=10), "c")
