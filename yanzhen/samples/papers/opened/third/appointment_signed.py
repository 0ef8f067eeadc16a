"""Employment papers that are signed or sealed letters: a gilt 聘书, a renewed term, a reply, a proof."""

from schemas.kinds import Form, Kind
from yanzhen.samples import decor, names
from yanzhen.samples.job import Job
from yanzhen.samples.papers.opened.third.marks import autograph
from yanzhen.samples.papers.registry import layout
from yanzhen.samples.sheet import Look, Sheet

_KIND = Kind.APPOINTMENT


@layout(_KIND, Form.APPOINTMENT, split="tune", traits=("rare",))
def gilt_letter(job: Job) -> None:
    """A landscape 聘书 in a gilt frame, with its number and its term."""
    sheet = Sheet(job, 276, 192, (254, 250, 238))
    decor.frame(sheet, 8, decor.GOLD)
    decor.waves(sheet, (248, 240, 220), job.rng, (14, 14, 262, 178))
    sheet.put(138, 38, "聘　　书", Look(size=42, face="title", colour=decor.RED, bold=True), "c")
    sheet.put(246, 56, "聘字〔{_serial}", Look(size=11.5), "r")
    sheet.put(34, 74, "{name}　同志：", Look(size=19, value_face="title"))
    text = ("经岗位竞聘和集体研究，聘请您在我单位{occupation}岗位工作，岗位等级为{grade}，聘期自"
            "{effective_date|numeral}至{_until|numeral}。")  # fmt: skip
    y = sheet.prose(34, 92, 208, text, Look(size=17), 2.0)
    sheet.prose(34, y, 208, "此聘。", Look(size=17), 2.0)
    sheet.put(236, 150, "聘用单位：{unit}", Look(size=14.5), "r")
    sheet.put(232, 163, "{_signed}", Look(size=13.5), "r")
    sheet.seal(job.facts["unit"], 196, 152, diameter=40)


@layout(_KIND, Form.CONTRACT, split="tune", traits=("rare",))
def renewed_term(job: Job) -> None:
    """A renewal of a contract: the term that ran out, then the new one on underlines."""
    start = job.facts["effective_date"]
    job.facts |= {"_first": start._replace(year=start.year - 3, month=1, day=1),
                  "_ended": start._replace(year=start.year - 1, month=12, day=31)}  # fmt: skip
    sheet = Sheet(job)
    sheet.put(105, 34, "事业单位聘用合同续订书", Look(size=22, face="title", bold=True), "c")
    look = Look(size=13.5)
    sheet.blank(26, 56, "甲　　方", "{unit}", 104, look, "l")
    sheet.blank(26, 69, "乙　　方", "{name}", 46, look, "l")
    sheet.blank(112, 69, "性别", "{gender}", 18, look)
    sheet.blank(26, 82, "身份证号", "{id_number}", 76, look, "l")
    y = sheet.prose(26, 100, 158, "甲乙双方于{_first|numeral}签订的聘用合同，已于{_ended|numeral}期满。"
                    "经协商一致，同意续订，并达成如下协议：", look, 1.95)  # fmt: skip
    sheet.put(35, y, "一、续订期限", look)
    end = sheet.blank(44, y + 13, "自", "{effective_date|numeral}", 50, look)
    sheet.blank(end + 2, y + 13, "起，至", "{_until|numeral}", 50, look)
    sheet.put(35, y + 28, "二、工作岗位", look)
    end = sheet.blank(44, y + 41, "工种", "{occupation}", 44, look)
    sheet.blank(end + 4, y + 41, "岗位等级", "{grade}", 52, look)
    y = sheet.prose(
        26, y + 56, 158, "三、原合同其他条款继续有效。双方约定的其他事项：无。", look, 1.95
    )
    y = sheet.prose(26, y, 158, "四、本续订书一式三份，自签字盖章之日起生效。", look, 1.95)
    sheet.put(30, y + 18, "甲方（公章）", look)
    sheet.put(30, y + 32, "法定代表人：{_leader}", look)
    sheet.put(118, y + 18, "乙方（签字）", look)
    autograph(sheet, 150, y + 17, job.person.name, 19)
    sheet.put(30, y + 46, "{_signed}", look)
    sheet.put(118, y + 46, "{_signed}", look)
    sheet.seal(job.facts["unit"], 70, y + 34)


@layout(_KIND, Form.CONFIRMATION, split="tune", traits=("rare",))
def reply_of_department(job: Job) -> None:
    """A department's red-headed reply to the unit that confirms one worker, all of it in prose."""
    sheet = Sheet(job)
    red = Look(size=27, value_face="title", value_colour=decor.RED, bold=True)
    sheet.put(105, 34, "{_department}", red, "c")
    sheet.put(184, 52, "{_short}批〔{_serial}", Look(size=13), "r")
    sheet.line((24, 58), (186, 58), 0.8, decor.RED)
    title = Look(size=18, face="title", value_face="title", bold=True)
    sheet.put(105, 76, "关于{name}同志转正定级的批复", title, "c")
    look = Look(size=14.5)
    sheet.put(26, 96, "{unit}：", look)
    y = sheet.prose(26, 109, 158, "你单位关于工勤人员转正定级的请示收悉。{name}同志，{gender}，{birth_date|sentence}出生，"
                    "{work_start_date|numeral}参加工作，见习期满，考核合格。经研究，同意其转正，工种为{occupation}，"
                    "定为{grade|number}，时间从{effective_date|numeral}算起，岗位工资按每月{_pay}元执行。", look, 2.0)  # fmt: skip
    sheet.prose(26, y, 158, "此复。", look, 2.0)
    sheet.put(178, y + 44, "{_department}", look, "r")
    sheet.put(174, y + 57, "{_signed}", look, "r")
    sheet.seal(job.facts["_department"], 148, y + 49)
    sheet.line((24, 268), (186, 268), 0.35)
    sheet.put(26, 275, "抄送：人事档案室。　　　　　（共印5份）", Look(size=11.5))


@layout(_KIND, Form.CONFIRMATION, Form.SALARY_APPROVAL, split="tune", traits=("rare",))
def shaded_labels(job: Job) -> None:
    """A filing in bands: a row of shaded labels over a row of values, three times."""
    sheet = Sheet(job)
    first = job.form is Form.CONFIRMATION
    title = "工勤人员转正定级备案表" if first else "工勤人员岗位工资核定备案表"
    since = "转正定级日期" if first else "工资执行日期"
    sheet.put(105, 28, title, Look(size=20, face="title", bold=True), "c")
    look, x, y = Look(size=12), 20.0, 40.0
    bands: tuple[tuple[tuple[float, str, str], ...], ...] = (
        ((46, "姓　　名", "{name}"), (24, "性别", "{gender}"), (50, "出生日期", "{birth_date}"), (50, "文化程度", "{_education}")),
        ((120, "工　作　单　位", "{unit}"), (50, "参加工作日期", "{work_start_date}")),
        ((46, "工　　种", "{occupation}"), (44, "岗位等级", "{grade}"), (30, "薪　级", "{_pay_step}级"), (50, since, "{effective_date}")),
    )  # fmt: skip
    for band in bands:
        sheet.rect(x, y, x + 170, y + 10, 0.25, None, (228, 232, 236))
        y = sheet.row(x, y, 10, [(w, label) for w, label, _ in band], look._replace(bold=True))
        y = sheet.row(x, y, 15, [(w, value) for w, _, value in band], look)
    for i, label in enumerate(("用人单位（盖章）", "备案部门（盖章）")):
        sheet.rect(x + i * 85, y, x + 85 + i * 85, y + 66)
        sheet.put(x + 4 + i * 85, y + 9, label, look)
    sheet.put(x + 10, y + 24, "经审核，符合规定。", look)
    sheet.put(x + 79, y + 58, "{_signed}", look, "r")
    sheet.seal(job.facts["unit"], x + 52, y + 42, diameter=40)
    sheet.put(x + 164, y + 58, "年　　月　　日", look, "r")
    sheet.put(x, y + 76, "填表人：{_leader}　　　　审核人：", look)


@layout(_KIND, Form.TRANSFER_PROOF, split="tune", traits=("rare",))
def before_the_reform(job: Job) -> None:
    """A table of what was before the reform and what is after it, with the proof's sentence above."""
    others = [u for units in names.UNITS.values() for u in units if u != job.facts["unit"]]
    _, held = job.shown("grade")  # the same before and after: the field is what holds now
    job.facts |= {"_former_unit": job.rng.choice(others), "_held": held}
    sheet = Sheet(job)
    sheet.put(
        105, 30, "机构改革工勤人员岗位变动情况证明", Look(size=19, face="title", bold=True), "c"
    )
    look, x = Look(size=13), 22.0
    text = ("{name}，{gender}，{work_start_date|sentence}参加工作。按照机构改革方案，该同志随职能整体转入"
            "我单位，岗位变动情况如下：")  # fmt: skip
    y = sheet.prose(x, 50, 166, text, look, 2.0) + 4
    y = sheet.row(
        x,
        y,
        13,
        ((34, "项　　目"), (66, "改　革　前"), (66, "改　革　后")),
        Look(size=12, bold=True),
    )
    for label, old, new in (("所在单位", "{_former_unit}", "{unit}"), ("岗位工种", "{_old}", "{occupation}"),
                            ("岗位等级", "{_held}", "{grade}")):  # fmt: skip
        y = sheet.row(x, y, 15, ((34, label), (66, old), (66, new)), Look(size=12))
    y = sheet.row(x, y, 15, ((34, "变动时间"), (132, "{effective_date}")), Look(size=12))
    sheet.prose(x, y + 14, 166, "以上情况属实，特此证明。", look, 2.0)
    sheet.put(x + 154, y + 54, "证明单位（盖章）", look, "r")
    sheet.put(x + 154, y + 68, "{_signed}", look, "r")
    sheet.seal(job.facts["unit"], x + 126, y + 58, diameter=41)
    sheet.put(x, y + 92, "经办人：{_leader}", Look(size=12))
    sheet.put(
        x + 70, y + 92, f"联系电话：0391-{job.rng.randrange(2000000, 8999999)}", Look(size=12)
    )
