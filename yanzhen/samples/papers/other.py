"""Papers that are no evidence of a kind: promises, receipts, notices, letters, empty forms."""

from schemas.kinds import Form, Kind
from yanzhen.samples.job import Job
from yanzhen.samples.papers.registry import layout
from yanzhen.samples.sheet import Look, Sheet

_KIND = Kind.OTHER


@layout(_KIND, Form.COMMITMENT)
def commitment(job: Job) -> None:
    """个人承诺书: the applicant's promise, signed by hand."""
    sheet = Sheet(job)
    sheet.put(105, 44, job.rng.choice(("个人承诺书", "承　诺　书", "容缺后补承诺书")),
              Look(size=25, face="title", bold=True), "c")  # fmt: skip
    text = "本人{_name}，身份证号{_id}，系{_unit}职工，申报2026年机关事业单位工勤技能岗位{_grade}考核。本人郑重承诺："
    y = sheet.prose(28, 72, 154, text, Look(size=14.5), 2.0)
    for line in ("一、所填报的个人信息和提交的申报材料真实、准确、有效；",
                 "二、未经备案的年度考核结果，于2026年9月30日前补充上传；",
                 "三、如有不实，愿承担由此产生的一切后果和责任。"):  # fmt: skip
        y = sheet.prose(28, y, 154, line, Look(size=14.5), 2.0)
    sheet.put(110, y + 24, "承诺人（签字）：", Look(size=14))
    sheet.put(150, y + 23, "{_name}", Look(size=22, value_face="hand", angle=4))
    sheet.put(172, y + 40, "{_day}", Look(size=14), "r")


@layout(_KIND, None)
def receipt(job: Job) -> None:
    """A fee receipt with its number and amount."""
    sheet = Sheet(job, 210, 110, (252, 246, 246))
    sheet.put(105, 18, "河南省政府非税收入票据", Look(size=17, face="title", bold=True), "c")
    sheet.put(196, 28, "No. {_receipt}", Look(size=11), "r")
    sheet.put(14, 36, "缴款人：{_name}", Look(size=11))
    sheet.put(140, 36, "日期：{_day}", Look(size=11))
    y = sheet.row(14, 42, 11, ((70, "收费项目"), (36, "数量"), (36, "标准"), (40, "金额（元）")))
    y = sheet.row(
        14, y, 11, ((70, "技能岗位考务费"), (36, "1"), (36, "{_amount}"), (40, "{_amount}"))
    )
    sheet.row(14, y, 11, ((142, "合计"), (40, "{_amount}")))
    sheet.put(14, 94, "收款单位（章）　　　　　　　　　　收款人：", Look(size=11))
    if job.rng.random() < 0.6:
        sheet.seal("焦作市财政局", 60, 88, diameter=40, bottom="票据专用章")


@layout(_KIND, None)
def letter(job: Job) -> None:
    """A plain introduction letter of the unit."""
    sheet = Sheet(job)
    sheet.put(105, 50, "介　绍　信", Look(size=26, face="title", bold=True), "c")
    sheet.put(30, 80, "焦作市工考办：", Look(size=16))
    text = "兹介绍我单位{_name}同志前往贵处办理报名有关手续，请予接洽为盼。"
    y = sheet.prose(30, 98, 150, text, Look(size=16), 2.1)
    sheet.prose(30, y, 150, "此致　敬礼", Look(size=16), 2.1)
    sheet.put(176, y + 44, "{_issuer}", Look(size=15), "r")
    sheet.put(174, y + 58, "{_day}", Look(size=15), "r")
    sheet.seal(job.facts["_issuer"], 146, y + 50)


@layout(_KIND, Form.COMMITMENT, split="apart")
def unit_promise(job: Job) -> None:
    """A promise in numbered lines for the unit's file."""
    sheet = Sheet(job)
    sheet.put(105, 40, "诚信申报承诺书", Look(size=22, face="title", bold=True), "c")
    lines = ("我已阅读工勤技能岗位等级考核有关规定，现承诺如下：", "1. 本人符合申报资格条件，提供的证书、证明均为真实；",
             "2. 服从资格审查安排，遵守考风考纪；", "3. 若有弄虚作假，自愿接受取消资格等处理。")  # fmt: skip
    y = 68.0
    for line in lines:
        y = sheet.prose(26, y, 158, line, Look(size=14), 2.2)
    sheet.put(26, y + 16, "承诺人：{_name}", Look(size=14))
    sheet.put(26, y + 30, "身份证号：{_id}", Look(size=14))
    sheet.put(26, y + 44, "{_day}", Look(size=14))


@layout(_KIND, None, split="apart")
def notice(job: Job) -> None:
    """A notice on training, without any person's data."""
    sheet = Sheet(job)
    sheet.put(105, 46, "关于开展培训报名的通知", Look(size=21, face="title", bold=True), "c")
    sheet.put(26, 72, "各科室：", Look(size=15))
    text = ("根据工作安排，拟于近期组织业务培训，请各科室于本月底前将参加人数报办公室，逾期不再受理。"
            "培训期间请妥善安排工作，做到学习、工作两不误。")  # fmt: skip
    y = sheet.prose(26, 88, 158, text, Look(size=15), 2.1)
    sheet.put(176, y + 30, "{_issuer}办公室", Look(size=14), "r")
    sheet.put(174, y + 44, "{_day}", Look(size=14), "r")


@layout(_KIND, None, split="apart")
def blank_table(job: Job) -> None:
    """An empty registration table that nobody filled in."""
    sheet = Sheet(job)
    sheet.put(105, 36, "物品领用登记表", Look(size=20, face="title", bold=True), "c")
    y = 52.0
    y = sheet.row(
        24, y, 12, ((20, "序号"), (50, "物品名称"), (26, "数量"), (36, "领用人"), (30, "备注"))
    )
    for i in range(12):
        y = sheet.row(24, y, 12, ((20, str(i + 1)), (50, ""), (26, ""), (36, ""), (30, "")))
