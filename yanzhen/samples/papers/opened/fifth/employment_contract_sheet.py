"""A contract of employment on one sheet: short articles with gaps that were filled by pen."""

from schemas.kinds import Form, Kind
from yanzhen.samples.job import Job
from yanzhen.samples.papers.opened.fourth.certificate_words import told
from yanzhen.samples.papers.opened.fourth.employment_parts import INKS, signature
from yanzhen.samples.papers.registry import layout
from yanzhen.samples.papers.slots import slot
from yanzhen.samples.sheet import Look, Sheet


@layout(Kind.APPOINTMENT, Form.CONTRACT, split="tune", traits=("rare",))
def contract_on_one_sheet(job: Job) -> None:
    """Parties on rules, numbered articles with the term and the post, both sides' hands and the day."""
    rng = job.rng
    last = job.facts["_until"]
    job.facts["_until"] = last._replace(year=last.year - 1)
    sheet, x = Sheet(job), 24.0
    pen = rng.random() < 0.6
    look = Look(size=12.5, value_face="hand" if pen else "value", value_colour=rng.choice(INKS) if pen else None,
                value_press="hand" if pen else None)  # fmt: skip
    sheet.put(
        105,
        28,
        rng.choice(("聘用合同", "工勤人员聘用合同", "岗位聘用合同书")),
        Look(size=25, face="title", bold=True),
        "c",
    )
    slot(sheet, x, 48, "甲方：", "{unit}", 186, look)
    slot(sheet, x, 61, "乙方：", "{name}", 92, look)
    slot(sheet, 98, 61, "身份证号：", "{id_number}", 186, look)
    articles = [
        "一、甲方聘用乙方为 {occupation} 岗位工作人员，岗位等级 {grade} 。",
        rng.choice(("二、聘用期限三年，自 {effective_date|numeral} 起，至 {_until|numeral} 止。",
                    "二、合同期限：从 {effective_date|numeral} 到 {_until|numeral} 。")),
        "三、乙方应履行岗位职责，服从甲方管理，完成规定的工作任务，接受甲方的考核。",
        "四、乙方工资待遇按国家和省有关事业单位工勤人员工资规定执行，其中岗位工资每月 {_pay} 元。",
        "五、甲方按规定为乙方办理社会保险，提供必要的工作条件和劳动保护。",
        "六、本合同未尽事宜，按国家有关规定执行。本合同一式三份，双方各执一份，报主管部门备案一份。",
    ]  # fmt: skip
    y = 78.0
    for text in articles:
        y = told(sheet, (x, y, 162), text, {}, look, 2.0, underline=True) + 1
    sheet.put(x, y + 18, "甲方（公章）", look)
    sheet.put(x, y + 32, "负责人：", look)
    signature(sheet, x + 20, y + 31, job.facts["_leader"])
    sheet.put(x + 96, y + 18, "乙方（签名）：", look)
    signature(sheet, x + 126, y + 17, job.person.name, 17)
    sheet.put(x, y + 46, "{_signed|numeral}", look)
    sheet.put(x + 96, y + 46, "{_signed|numeral}", look)
    sheet.seal(job.facts["unit"], x + 52, y + 28)
