"""Employment papers as forms: an apprentice's confirmation, a posts' form, pay worked out anew."""

from schemas.kinds import Form, Kind
from yanzhen.samples.job import GRADE_WORDS, Job
from yanzhen.samples.papers.opened.third.marks import autograph, boxed, pieces_of_hand
from yanzhen.samples.papers.registry import layout
from yanzhen.samples.people import person_name
from yanzhen.samples.sheet import Look, Sheet

_KIND = Kind.APPOINTMENT


def lower(job: Job) -> str:
    """The grade held before."""
    grade = job.facts["grade"]
    return "普通工" if grade == 5 else GRADE_WORDS["word"][grade + 1]


@layout(_KIND, Form.CONFIRMATION, split="tune", traits=("rare",))
def apprentice_form(job: Job) -> None:
    """An old form by pen on yellowed paper, with the master's name and what the team says of him."""
    job.facts |= {"_master": person_name(job.rng, "male").split("·")[0],
                  "_small_pay": str(int(job.facts["_pay"]) // 2)}  # fmt: skip
    sheet = Sheet(job, 195, 270, (246, 240, 222))
    pen = pieces_of_hand(sheet, 13)
    wrote = pen._replace(face="hand", press="hand", colour=pen.value_colour or pen.colour)
    sheet.put(
        97.5, 26, "学徒工转正定级审批表", Look(size=20, face="title", bold=True, spread=1), "c"
    )
    x, y = 15.0, 40.0
    y = sheet.row(x, y, 13, ((22, "姓名"), (40, "{name}"), (16, "性别"), (18, "{gender}"), (27, "出生年月"),
                             (42, "{birth_date|month}")), pen)  # fmt: skip
    y = sheet.row(x, y, 13, ((22, "文化程度"), (40, "{_education}"), (34, "参加工作年月"),
                             (69, "{work_start_date|month}")), pen)  # fmt: skip
    y = sheet.row(x, y, 13, ((22, "单位"), (143, "{unit}")), pen)
    y = sheet.row(
        x, y, 13, ((38, "所学工种"), (48, "{occupation}"), (38, "师傅姓名"), (41, "{_master}")), pen
    )
    y = sheet.row(x, y, 13, ((38, "定级时间"), (52, "{effective_date}"), (34, "定何技术等级"),
                             (41, "{grade|word}")), pen)  # fmt: skip
    y = sheet.row(x, y, 13, ((38, "学徒期月工资"), (48, "{_small_pay}元"),
                             (38, "定级后月工资"), (41, "{_pay}元")), pen)  # fmt: skip
    sheet.cell(x, y, 22, 40, "班组鉴定", pen)
    boxed(
        sheet,
        (x + 22, y, 143, 40),
        "学徒期间遵守劳动纪律，尊敬师傅，学习技术刻苦，已能独立操作。",
        wrote,
    )
    sheet.put(x + 70, y + 32, "组长", Look(size=12.5))
    autograph(sheet, x + 84, y + 31, job.facts["_leader"])
    y += 40
    sheet.cell(x, y, 22, 50, "单位意见", pen)
    boxed(sheet, (x + 22, y, 143, 50), "学徒期满，经考工合格，同意转正定级。", wrote)
    sheet.put(x + 158, y + 42, "{_signed}", pen, "r")
    sheet.seal(job.facts["unit"], x + 128, y + 27, diameter=40)
    y += 50
    sheet.cell(x, y, 22, 34, "劳动人事部门意见", Look(size=11.5))
    sheet.rect(x + 22, y, x + 165, y + 34)


@layout(_KIND, Form.APPOINTMENT, split="tune", traits=("rare",))
def posts_form(job: Job) -> None:
    """A form whose left half tells the post held, whose right half the post applied and given."""
    day = job.facts["effective_date"]
    job.facts |= {"_former": lower(job), "_since": day._replace(year=day.year - 5)}
    sheet = Sheet(job)
    sheet.put(
        105, 26, "事业单位工勤技能岗位人员聘用审核表", Look(size=19, face="title", bold=True), "c"
    )
    look, x = Look(size=11.5), 20.0
    sheet.put(x, 39, "聘用单位：{unit}", look)
    y = sheet.row(x, 44, 12, ((22, "姓名"), (42, "{name}"), (18, "性别"), (20, "{gender}"), (26, "出生年月"),
                              (42, "{birth_date|month}")), look)  # fmt: skip
    y = sheet.row(x, y, 12, ((22, "学历"), (42, "{_education}"), (38, "参加工作时间"), (68, "{work_start_date}")),
                  look)  # fmt: skip
    y = sheet.row(
        x, y, 11, ((85, "现　聘　岗　位"), (85, "拟　聘　岗　位")), look._replace(bold=True)
    )
    y = sheet.row(
        x, y, 12, ((30, "工种"), (55, "{_occupation}"), (30, "工种"), (55, "{occupation}")), look
    )
    y = sheet.row(x, y, 12, ((30, "等级"), (55, "{_former}"), (30, "等级"), (55, "{grade}")), look)
    y = sheet.row(x, y, 12, ((30, "聘用时间"), (55, "{_since}"), (30, "聘用时间"), (55, "{effective_date}")),
                  look)  # fmt: skip
    sheet.upright(x, y, 16, 42, "履职情况", look)
    boxed(
        sheet,
        (x + 16, y, 154, 42),
        "聘期内认真履行岗位职责，年度考核均在合格以上，能够带领班组完成任务。",
        look,
    )
    y += 42
    sheet.upright(x, y, 16, 56, "聘用单位意见", look)
    boxed(sheet, (x + 16, y, 154, 56), "经竞聘上岗并公示无异议，同意聘用。", look)
    sheet.put(x + 34, y + 46, "负责人：", look)
    autograph(sheet, x + 52, y + 45, job.facts["_leader"])
    sheet.put(x + 164, y + 48, "{_signed}", look, "r")
    sheet.seal(job.facts["unit"], x + 136, y + 33, diameter=40)
    y += 56
    for label in ("主管部门意见", "人社部门意见"):
        sheet.row(x, y, 28, ((38, label), (132, "")), look)
        y += 28


@layout(_KIND, Form.SALARY_APPROVAL, split="tune", traits=("rare",))
def pay_anew(job: Job) -> None:
    """An upright pay form: years of work and education count, old pay above new pay, two rulings missing."""
    pay, step = int(job.facts["_pay"]), int(job.facts["_pay_step"])
    years = job.facts["effective_date"].year - job.facts["work_start_date"].year + 1
    job.facts |= {"_former": lower(job), "_old_pay": str(pay - 130), "_old_step": str(max(1, step - 1)),
                  "_years": f"{years}年"}  # fmt: skip
    sheet = Sheet(job)
    sheet.put(105, 26, "机关事业单位工人晋升技术等级", Look(size=18, face="title", bold=True), "c")
    sheet.put(105, 36, "增　资　审　批　表", Look(size=18, face="title", bold=True), "c")
    look, x = Look(size=11.5), 18.0
    sheet.put(x, 48, "单位：{unit}", look)
    sheet.put(192, 48, "单位性质：事业", look, "r")
    y = sheet.row(x, 53, 14, ((24, "姓名"), (38, "{name}"), (18, "性别"), (18, "{gender}"), (34, "参加工作时间"),
                              (42, "{work_start_date|month}")), look)  # fmt: skip
    y = sheet.row(
        x,
        y,
        14,
        ((24, "工作年限"), (38, "{_years}"), (36, "现从事工种"), (76, "{occupation}")),
        look,
    )
    y = sheet.row(x, y, 12, ((42, ""), (46, "技术等级（职务）"), (44, "岗位工资（元）"), (42, "薪级（级）")),
                  look._replace(bold=True))  # fmt: skip
    for label, cells in (("原　工　资", ("{_former}", "{_old_pay}", "{_old_step}")),
                         ("晋升后工资", ("{grade}", "{_pay}", "{_pay_step}"))):  # fmt: skip
        sheet.line((x, y + 14), (x + 174, y + 14))
        at = x
        for width, text in zip((42, 46, 44, 42), (label, *cells), strict=True):
            sheet.cell(at, y, width, 14, text, look, frame=False)
            at += width
        sheet.line((x, y), (x, y + 14))
        sheet.line((x + 174, y), (x + 174, y + 14))
        y += 14
    y = sheet.row(x, y, 14, ((42, "从何时起增资"), (132, "{effective_date}")), look)
    for label, text, high in (
        ("呈报单位意见", "按规定应予增资，请审批。", 52),
        ("主管部门意见", "", 32),
        ("审批机关意见", "", 40),
    ):
        sheet.cell(x, y, 42, high, label, look)
        sheet.rect(x + 42, y, x + 174, y + high)
        sheet.prose(x + 46, y + 10, 120, text, look)
        y += high
    sheet.put(x + 164, y - 80, "{_signed}", look, "r")
    sheet.seal(job.facts["unit"], x + 136, y - 94, diameter=40)
    sheet.put(x, y + 8, "说明：本表一式三份，本人档案、单位、审批机关各存一份。", Look(size=10))
