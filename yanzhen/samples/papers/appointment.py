"""转正定级表, 聘任文件, 聘用合同, 工资审批表 and 转岗证明."""

from schemas.kinds import Form, Kind
from yanzhen.samples import decor
from yanzhen.samples.job import Job
from yanzhen.samples.papers.registry import layout
from yanzhen.samples.sheet import Look, Sheet

_KIND = Kind.APPOINTMENT


def _foot(sheet: Sheet, x: float, y: float, w: float, label: str, text: str, seal: str) -> float:
    """A wide opinion cell with date and seal; returns the ``y`` below it."""
    sheet.upright(x, y, 20, 44, label)
    sheet.rect(x + 20, y, x + w, y + 44)
    sheet.prose(x + 26, y + 10, w - 32, text, Look(size=12), 1.6)
    sheet.put(x + w - 8, y + 36, "（盖章）　{_signed}", Look(size=11.5), "r")
    sheet.seal(seal, x + w - 34, y + 28)
    return y + 44


@layout(_KIND, Form.CONFIRMATION)
def confirmation_form(job: Job) -> None:
    """机关事业单位工人转正定级审批表."""
    sheet = Sheet(job)
    title = job.rng.choice(("机关事业单位新录用工人转正定级审批表", "工勤人员转正定级表"))
    sheet.put(105, 30, title, Look(size=19, face="title", bold=True), "c")
    x, y, look = 20.0, 46.0, Look(size=11.5)
    y = sheet.row(x, y, 13, ((26, "姓　名"), (44, "{name}"), (20, "性　别"), (22, "{gender}"),
                             (24, "出生年月"), (34, "{birth_date|month}")), look)  # fmt: skip
    y = sheet.row(x, y, 13, ((26, "工作单位"), (86, "{unit}"), (24, "文化程度"), (34, "{_education}")),
                  look)  # fmt: skip
    y = sheet.row(x, y, 13, ((26, "参加工作时间"), (60, "{work_start_date}"), (30, "工种（岗位）"),
                             (54, "{occupation}")), look)  # fmt: skip
    y = sheet.row(x, y, 13, ((26, "转正定级时间"), (60, "{effective_date}"), (30, "拟定等级"),
                             (54, "{grade}")), look)  # fmt: skip
    sheet.upright(x, y, 20, 52, "见习期表现", look)
    sheet.rect(x + 20, y, 190, y + 52)
    text = (
        "该同志在见习（试用）期间遵守纪律，服从分配，学习努力，能够胜任本职工作，试用期满考核合格。"
    )
    sheet.prose(x + 26, y + 12, 138, text, Look(size=12), 1.7)
    y = _foot(sheet, x, y + 52, 170, "单位意见", "同意按期转正定级。", job.facts["unit"])
    sheet.upright(x, y, 20, 40, "审批意见", look)
    sheet.rect(x + 20, y, 190, y + 40)


@layout(_KIND, Form.APPOINTMENT)
def red_head(job: Job) -> None:
    """A red-headed notice that appoints a person to a grade."""
    sheet = Sheet(job)
    sheet.put(105, 38, "{unit}文件", Look(size=26, face="title", value_face="title", colour=decor.RED,
              value_colour=decor.RED, bold=True), "c")  # fmt: skip
    sheet.put(105, 58, "{_short}字〔{_serial}", Look(size=13), "c")
    sheet.line((24, 66), (186, 66), 0.6, decor.RED)
    sheet.put(105, 84, "关于{name}同志岗位聘任的通知", Look(size=18, face="title", value_face="title",
              bold=True), "c")  # fmt: skip
    sheet.put(26, 104, "各科室：", Look(size=15))
    text = ("根据岗位设置管理有关规定，经单位研究决定，聘任{name}同志为{occupation}工勤技能岗位{grade|number}，"
            "聘任时间自{effective_date}起计算，聘期三年。")  # fmt: skip
    y = sheet.prose(26, 118, 158, text, Look(size=15), 2.0)
    sheet.prose(26, y, 158, "特此通知。", Look(size=15), 2.0)
    sheet.put(178, 214, "{unit}", Look(size=15), "r")
    sheet.put(174, 228, "{_signed}", Look(size=15), "r")
    sheet.seal(job.facts["unit"], 146, 220)


@layout(_KIND, Form.CONTRACT)
def contract(job: Job) -> None:
    """事业单位聘用合同书: parties, post and term, signatures at the foot."""
    sheet = Sheet(job)
    sheet.put(105, 34, "事业单位聘用合同书", Look(size=22, face="title", bold=True), "c")
    look = Look(size=13)
    sheet.blank(26, 56, "甲方（聘用单位）：", "{unit}", 90, look)
    sheet.blank(26, 68, "乙方（受聘人员）：", "{name}", 50, look)
    sheet.blank(26, 80, "身份证号码：", "{id_number}", 70, look)
    y = sheet.prose(
        26,
        98,
        158,
        "甲乙双方根据国家和本省有关规定，在平等自愿、协商一致的基础上订立本合同。",
        look,
        1.9,
    )
    y = sheet.prose(
        26, y, 158, "一、合同期限：自{effective_date|numeral}起至{_until|numeral}止。", look, 1.9
    )
    text = "二、聘用岗位：甲方聘用乙方在{occupation}岗位工作，岗位等级为工勤技能{grade|number}。"
    y = sheet.prose(26, y, 158, text, look, 1.9)
    y = sheet.prose(
        26,
        y,
        158,
        "三、乙方应当履行岗位职责，遵守甲方的规章制度；甲方按规定支付工资待遇。",
        look,
        1.9,
    )
    y = sheet.prose(
        26, y, 158, "四、本合同一式三份，甲乙双方各执一份，存入个人档案一份。", look, 1.9
    )
    sheet.put(28, y + 20, "甲方（盖章）", look)
    sheet.put(118, y + 20, "乙方（签字）：", look)
    hand = Look(size=20, face="hand", angle=4)
    sheet.put(150, y + 19, job.person.name, hand)
    sheet.put(28, y + 44, "{_signed}", look)
    sheet.put(118, y + 44, "{_signed}", look)
    sheet.seal(job.facts["unit"], 58, y + 30)


@layout(_KIND, Form.SALARY_APPROVAL)
def salary_form(job: Job) -> None:
    """机关事业单位工作人员工资审批表."""
    sheet = Sheet(job, 297, 210)
    sheet.put(
        148, 24, "机关事业单位工作人员工资变动审批表", Look(size=18, face="title", bold=True), "c"
    )
    sheet.put(18, 38, "单位（盖章）：{unit}", Look(size=11.5))
    x, y, look = 18.0, 44.0, Look(size=11)
    y = sheet.row(x, y, 13, ((30, "姓名"), (46, "{name}"), (26, "性别"), (30, "{gender}"), (36, "出生年月"),
                             (94, "{birth_date|month}")), look)  # fmt: skip
    y = sheet.row(x, y, 13, ((30, "参加工作时间"), (72, "{work_start_date}"), (36, "工种"),
                             (124, "{occupation}")), look)  # fmt: skip
    y = sheet.row(x, y, 13, ((30, "岗位等级"), (72, "{grade}"), (36, "起薪时间"), (124, "{effective_date}")),
                  look)  # fmt: skip
    y = sheet.row(
        x, y, 13, ((30, "岗位工资"), (72, "{_pay}元"), (36, "薪级"), (124, "{_pay_step}级")), look
    )
    sheet.row(x, y, 50, ((30, "单位意见"), (101, ""), (30, "主管部门意见"), (101, "")), look)
    sheet.put(70, y + 12, "同意执行。", look, "c")
    sheet.put(106, y + 40, "{_signed}", look, "c")
    sheet.put(230, y + 40, "{_signed}", look, "c")
    sheet.seal(job.facts["unit"], 108, y + 28)


@layout(_KIND, Form.TRANSFER_PROOF)
def transfer_letter(job: Job) -> None:
    """A proof on plain paper that a person changed trade."""
    sheet = Sheet(job)
    sheet.put(
        105,
        48,
        job.rng.choice(("转 岗 证 明", "工种变动证明")),
        Look(size=24, face="title", bold=True),
        "c",
    )
    text = ("兹证明{name}同志，{gender}，身份证号{id_number}，{work_start_date|numeral}参加工作，系我单位"
            "在职工勤人员。该同志原从事{_old}工种，因机构改革，自{effective_date|numeral}起转岗从事{occupation}"
            "工种工作，现岗位等级为{grade|number}。")  # fmt: skip
    y = sheet.prose(28, 80, 154, text, Look(size=15.5), 2.1)
    sheet.prose(28, y, 154, "特此证明。", Look(size=15.5), 2.1)
    sheet.put(176, 194, "{unit}", Look(size=15), "r")
    sheet.put(172, 208, "{_signed}", Look(size=15), "r")
    sheet.seal(job.facts["unit"], 144, 200)
