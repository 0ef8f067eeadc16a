"""Employment papers as forms: before and after in columns, a contract of two pages, a list of one."""

from schemas.kinds import Form, Kind
from yanzhen.samples import decor
from yanzhen.samples.job import GRADE_WORDS, Job
from yanzhen.samples.papers.registry import layout
from yanzhen.samples.sheet import Look, Sheet

_KIND = Kind.APPOINTMENT
_CHANGES = {
    Form.CONFIRMATION: ("工人转正定级工资审批表", "定级前", "定级后", "转正定级起始时间"),
    Form.SALARY_APPROVAL: ("机关事业单位工人岗位变动增资表", "变动前", "变动后", "执行起始时间"),
}


@layout(_KIND, *_CHANGES, traits=("rare",))
def before_and_after(job: Job) -> None:
    """A landscape form: who on top, pay before and after side by side, three opinions abreast."""
    form = job.form or Form.CONFIRMATION
    title, before, after, since = _CHANGES[form]
    grade = job.facts["grade"]
    former = (
        "学徒（见习）"
        if form is Form.CONFIRMATION
        else "普通工"
        if grade == 5
        else GRADE_WORDS["word"][grade + 1]
    )
    job.facts |= {"_former": former, "_former_pay": str(int(job.facts["_pay"]) - 110)}
    sheet = Sheet(job, 297, 210)
    sheet.put(148, 22, title, Look(size=19, face="title", bold=True), "c")
    sheet.put(20, 36, "单位：{unit}", Look(size=11.5))
    sheet.put(277, 36, "金额单位：元", Look(size=11.5), "r")
    x, y, look = 20.0, 42.0, Look(size=11.5)
    y = sheet.row(x, y, 14, ((28, "姓　名"), (42, "{name}"), (22, "性　别"), (24, "{gender}"), (30, "出生年月"),
                             (42, "{birth_date|month}"), (28, "文化程度"), (41, "{_education}")), look)  # fmt: skip
    y = sheet.row(x, y, 14, ((46, "何时参加工作"), (70, "{work_start_date|month}"), (30, "现任工种"),
                             (111, "{occupation}")), look)  # fmt: skip
    y = sheet.row(
        x, y, 12, ((46, "项　目"), (70, "技术等级（岗位）"), (72, "岗位工资"), (69, "薪级")), look
    )
    y = sheet.row(
        x, y, 12, ((46, before), (70, "{_former}"), (72, "{_former_pay}"), (69, "—")), look
    )
    y = sheet.row(
        x, y, 12, ((46, after), (70, "{grade}"), (72, "{_pay}"), (69, "{_pay_step}")), look
    )
    y = sheet.row(x, y, 13, ((46, since), (211, "{effective_date}")), look)
    for i, (head, day) in enumerate(
        (("单位意见", "{_signed}"), ("主管部门意见", ""), ("人社部门审批意见", ""))
    ):
        left = x + i * 86
        right = 277 if i == 2 else left + 86
        sheet.rect(left, y, right, y + 62)
        sheet.put(left + 4, y + 8, f"{head}：", look)
        sheet.put(right - 8, y + 54, "（章）　" + day, look, "r")
    sheet.put(x + 14, y + 22, "情况属实，同意上报。", look)
    sheet.seal(job.facts["unit"], x + 54, y + 42, diameter=40)


@layout(_KIND, Form.CONTRACT, traits=("many", "rare"))
def two_leaves(job: Job) -> None:
    """A contract of two pages: the parties and their addresses, then the clauses and signatures."""
    sheet = Sheet(job)
    sheet.put(186, 30, "编号：{_short}聘〔{_serial}", Look(size=12), "r")
    sheet.put(105, 74, "事业单位人员", Look(size=26, face="title", bold=True), "c")
    sheet.put(105, 92, "聘 用 合 同 书", Look(size=30, face="title", bold=True), "c")
    look = Look(size=15)
    sheet.blank(36, 146, "聘用单位（甲方）", "{unit}", 92, look)
    sheet.blank(36, 162, "法定代表人", "{_leader}", 60, look)
    sheet.blank(36, 186, "受聘人员（乙方）", "{name}", 60, look)
    sheet.blank(36, 202, "身份证号码", "{id_number}", 78, look)
    sheet.put(105, 268, "河南省人力资源和社会保障厅监制", Look(size=12.5), "c")
    sheet = Sheet(job)
    look, y = Look(size=13), 32.0
    for clause in (
        "第一条　本合同期限为三年，自{effective_date|numeral}起，至{_until|numeral}止。",
        "第二条　甲方聘用乙方从事{occupation}工作，所聘岗位为工勤技能岗位，等级为{grade|number}。",
        "第三条　甲方按照国家规定支付乙方工资，为乙方缴纳社会保险费。",
        "第四条　乙方应当遵守甲方的规章制度，完成岗位规定的各项任务，接受年度考核和聘期考核。",
        "第五条　合同期满前三十日，双方协商续订事宜；未续订的，合同期满终止。",
        "第六条　本合同一式三份，双方各执一份，报主管部门备案一份，自双方签章之日起生效。",
    ):
        y = sheet.prose(28, y, 154, clause, look, 1.95) + 3
    sheet.put(30, y + 24, "甲方（公章）", look)
    sheet.put(116, y + 24, "乙方（签名）", look)
    sheet.put(150, y + 23, "{name}", Look(size=20, value_face="hand", angle=4))
    sheet.put(30, y + 48, "{_signed}", look)
    sheet.put(116, y + 48, "{_signed}", look)
    sheet.seal(job.facts["unit"], 58, y + 32)


@layout(_KIND, Form.APPOINTMENT, traits=("rare",))
def listed_decision(job: Job) -> None:
    """A red-headed decision whose annex, a table of one row on the same page, says who and what."""
    sheet = Sheet(job)
    head = Look(
        size=25,
        face="title",
        value_face="title",
        colour=decor.RED,
        value_colour=decor.RED,
        bold=True,
    )
    sheet.put(105, 30, "{unit}", head, "c")
    sheet.put(105, 47, "{_short}人〔{_serial}", Look(size=13), "c")
    sheet.line((24, 54), (186, 54), 0.7, decor.RED)
    sheet.put(
        105, 70, "关于聘任工勤技能岗位人员的决定", Look(size=18, face="title", bold=True), "c"
    )
    sheet.put(26, 88, "机关各科室、所属各单位：", Look(size=14))
    text = ("经个人申请、民主评议和集体研究，决定聘任下列人员为工勤技能岗位人员（名单附后），聘期三年，"
            "从{effective_date|numeral}起执行。")  # fmt: skip
    sheet.prose(26, 100, 158, text, Look(size=14), 2.0)
    sheet.put(178, 142, "{unit}", Look(size=14), "r")
    sheet.put(174, 154, "{_signed}", Look(size=14), "r")
    sheet.seal(job.facts["unit"], 150, 148)
    sheet.put(26, 186, "附：聘任人员名单", Look(size=13))
    cells = ((16, "序号"), (34, "姓名"), (18, "性别"), (50, "工种"), (40, "聘任等级"))
    y = sheet.row(26, 194, 12, cells, Look(size=12))
    sheet.row(26, y, 13, ((16, "1"), (34, "{name}"), (18, "{gender}"), (50, "{occupation}"), (40, "{grade}")),
              Look(size=12))  # fmt: skip
    sheet.line((24, 262), (186, 262), 0.3)
    sheet.put(26, 269, "{unit}办公室　　　　{_signed}印发", Look(size=12))
