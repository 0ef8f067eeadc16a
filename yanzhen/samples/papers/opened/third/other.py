"""Papers that are no evidence: a promise in a table, hours of training, a slip for leave, a card."""

from schemas.kinds import Form, Kind
from yanzhen.samples import decor
from yanzhen.samples.job import Job
from yanzhen.samples.papers.opened.third.marks import autograph, pieces_of_hand
from yanzhen.samples.papers.registry import layout
from yanzhen.samples.sheet import Look, Sheet

_KIND = Kind.OTHER
_NO_FORM: Form | None = None
_COURSES = ("安全生产与职业道德", "岗位操作规程", "新设备新工艺应用", "劳动保护知识", "公文与信息化常识", "应急处置与急救",
            "机关事业单位政策法规", "节能降耗技术")  # fmt: skip
_LEAVES = (("事假", "家中有事需要处理"), ("病假", "身体不适到医院检查"), ("年休假", "休本年度年休假"),
           ("探亲假", "回老家看望父母"))  # fmt: skip
_PROMISES = (
    "所填写的个人基本信息真实、准确、完整。",
    "所上传的证书、证明、年度考核等材料与原件相符，无伪造、变造。",
    "未备案的考核结果在规定期限内补交，逾期视为放弃申报。",
    "自觉遵守考试纪律，服从考务安排。",
)


@layout(_KIND, Form.COMMITMENT, split="tune", traits=("rare",))
def promise_table(job: Job) -> None:
    """A promise as a form: who on top, each promise in a row of its own with its mark, the foot signed."""
    sheet = Sheet(job)
    sheet.put(105, 30, "工勤技能岗位等级考核申报", Look(size=16, face="title"), "c")
    sheet.put(105, 41, "诚　信　承　诺　书", Look(size=21, face="title", bold=True), "c")
    look, x = Look(size=12), 22.0
    y = sheet.row(
        x, 52, 13, ((26, "姓　名"), (57, "{_name}"), (26, "申报等级"), (57, "{_grade}")), look
    )
    y = sheet.row(
        x, y, 13, ((26, "身份证号"), (83, "{_id}"), (22, "民族"), (35, "{_nation}")), look
    )
    y = sheet.row(x, y, 13, ((26, "工作单位"), (140, "{_issuer}")), look)
    y = sheet.row(x, y, 12, ((140, "承　诺　事　项"), (26, "本人确认")), look._replace(bold=True))
    job.facts["_yes"] = "√"
    for n, text in enumerate(_PROMISES, start=1):
        sheet.cell(x, y, 140, 16, f"{n}. {text}", look, "l")
        sheet.cell(x + 140, y, 26, 16, "{_yes}", Look(size=15, value_face="micro"))
        y += 16
    sheet.rect(x, y, x + 166, y + 62)
    sheet.prose(
        x + 5,
        y + 10,
        156,
        "以上承诺如有违反，本人愿意接受取消申报资格、两年内不得申报等处理。",
        look,
        1.9,
    )
    sheet.put(x + 78, y + 40, "承诺人签字：", look)
    autograph(sheet, x + 106, y + 39, job.person.name, 19)
    sheet.put(x + 156, y + 54, "{_day}", look, "r")


@layout(_KIND, _NO_FORM, split="tune", traits=("rare",))
def training_hours(job: Job) -> None:
    """A record of training: courses, hours and marks of one person."""
    sheet = Sheet(job)
    sheet.put(105, 28, "职工教育培训学时登记卡", Look(size=20, face="title", bold=True), "c")
    look, x = Look(size=11.5), 20.0
    y = sheet.row(x, 40, 11, ((22, "姓名"), (44, "{_name}"), (22, "部门"), (82, "{_issuer}")), look)
    wide = (14.0, 66.0, 44.0, 22.0, 24.0)
    y = sheet.row(x, y, 11, list(zip(wide, ("序号", "培训内容", "培训时间", "学时", "考试成绩"), strict=True)),
                  look._replace(bold=True))  # fmt: skip
    total, year = 0, job.facts["_day"].year - 1
    for n, course in enumerate(job.rng.sample(_COURSES, 7), start=1):
        hours, month = job.rng.choice((8, 12, 16, 24)), n + 2
        total += hours
        day = f"{year}年{month}月{job.rng.randrange(1, 28)}日"
        cells = (str(n), course, day, str(hours), str(job.rng.randrange(72, 99)))
        y = sheet.row(x, y, 11, list(zip(wide, cells, strict=True)), look)
    y = sheet.row(x, y, 12, ((80, "累计学时"), (90, str(total))), look)
    sheet.put(x, y + 12, "填表人：", look)
    sheet.put(x + 170, y + 12, "培训部门（盖章）", look, "r")
    sheet.put(x + 170, y + 24, "{_day}", look, "r")
    sheet.seal(job.facts["_issuer"], x + 140, y + 20, diameter=38, bottom="培训专用章")


@layout(_KIND, _NO_FORM, split="tune", traits=("rare",))
def leave_slip(job: Job) -> None:
    """A printed slip for leave filled in by pen."""
    sheet = Sheet(job, 190, 132, (250, 250, 244))
    pen = pieces_of_hand(sheet, 13)
    sheet.put(95, 18, "职工请假单", Look(size=20, face="title", bold=True), "c")
    end = sheet.blank(16, 36, "姓名", "{_name}", 42, pen)
    sheet.blank(end + 6, 36, "单位", "{_issuer}", 78, pen)
    sort, why = job.rng.choice(_LEAVES)
    job.facts |= {"_sort": sort, "_why": why, "_days": str(job.rng.randrange(1, 6))}
    sheet.blank(16, 50, "请假类别", "{_sort}", 42, pen)
    sheet.blank(16, 64, "请假事由", "{_why}", 132, pen)
    end = sheet.blank(16, 78, "自", "{_day}", 60, pen)
    end = sheet.blank(end + 3, 78, "起，共", "{_days}", 20, pen)
    sheet.put(end + 2, 78, "天", pen)
    sheet.put(16, 98, "科室负责人：", Look(size=12.5))
    sheet.put(108, 98, "分管领导：", Look(size=12.5))
    autograph(sheet, 132, 97, "同意", 16)
    sheet.put(174, 116, "{_day}", pen, "r")


@layout(_KIND, _NO_FORM, split="tune", traits=("rare",))
def insurance_card(job: Job) -> None:
    """A social security card with its portrait, name and number."""
    sheet = Sheet(job, 86, 54, (228, 238, 250))
    decor.waves(sheet, (208, 224, 244), job.rng, (2, 2, 84, 52))
    sheet.put(43, 7, "中华人民共和国社会保障卡", Look(size=10.5, face="title", bold=True), "c")
    decor.photo(sheet, 6, 13, 20, 27)
    look = Look(size=9)
    sheet.put(30, 17, "姓　　名　{_name}", look)
    sheet.put(30, 24, "社会保障号码", look)
    sheet.put(30, 30, "{_id}", look)
    sheet.put(30, 37, "发卡日期　{_day|m_plain}", look)
    number = " ".join(str(job.rng.randrange(1000, 9999)) for _ in range(4))
    sheet.put(43, 47, "" if job.blank else f"6217 {number}", Look(size=11), "c")
