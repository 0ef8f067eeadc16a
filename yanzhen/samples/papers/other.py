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
