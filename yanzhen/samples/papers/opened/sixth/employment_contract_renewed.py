"""The sheet at the end of a contract by which both sides renew it, or change post and grade."""

from schemas.kinds import Form, Kind
from yanzhen.samples.job import Job
from yanzhen.samples.papers.opened.fourth.certificate_words import told
from yanzhen.samples.papers.opened.fourth.employment_parts import held_before, signature, written
from yanzhen.samples.papers.registry import layout
from yanzhen.samples.sheet import Look, Sheet


@layout(Kind.APPOINTMENT, Form.CONTRACT, split="tune", traits=("rare",))
def contract_renewed(job: Job) -> None:
    """A title, what was agreed in one paragraph, what stays; two columns of signatures."""
    rng = job.rng
    start = job.facts["effective_date"]
    job.facts |= {
        "_held": held_before(job),
        "_first": max(start._replace(year=start.year - 3), job.facts["work_start_date"]),
    }
    sheet, x = Sheet(job), 26.0
    look = written(sheet, 14.5) if rng.random() < 0.4 else Look(size=14.5)
    changed = rng.random() < 0.45
    title = (
        ("聘用合同变更书", "变更聘用合同协议书")
        if changed
        else ("续订聘用合同书", "聘用合同续签书", "续签聘用合同")
    )
    sheet.put(105, 40, rng.choice(title), Look(size=25, face="title", bold=True), "c")
    y = told(sheet, (x, 68, 158), "甲方（聘用单位）：{unit}", {}, look, 2.0, underline=True)
    y = told(
        sheet,
        (x, y, 158),
        "乙方（受聘人员）：{name}　　身份证号：{id_number}",
        {},
        look,
        2.0,
        underline=True,
    )
    if changed:
        text = ("经甲乙双方协商一致，对{_first|numeral}签订的聘用合同作如下变更：自{effective_date|numeral}起，乙方的岗位等级由{_held}"
                "变更为{grade}，工作岗位为{occupation}，聘用期限至{_until|numeral}止。")  # fmt: skip
    else:
        text = ("甲乙双方于{_first|numeral}签订的聘用合同期限届满。经双方协商一致，同意续订聘用合同，续订期限自{effective_date|numeral}起至"
                "{_until|numeral}止，乙方继续在{occupation}岗位工作，岗位等级为{grade}。")  # fmt: skip
    y = told(sheet, (x, y + 3, 158), text, {}, look, 2.0, underline=True)
    y = told(
        sheet,
        (x, y, 158),
        rng.choice(("原合同其他条款继续有效。", "其他事项按原合同约定执行。"))
        + "本书一式三份，经双方签字盖章后生效。",
        {},
        look,
        2.0,
    )
    sheet.put(x, y + 24, "甲方（公章）：", look)
    sheet.put(x, y + 42, rng.choice(("法定代表人：", "负责人签字：")), look)
    signature(sheet, x + 34, y + 41, job.facts["_leader"])
    sheet.put(x + 92, y + 24, "乙方（签名）：", look)
    signature(sheet, x + 128, y + 23, job.person.name)
    sheet.put(x, y + 62, "{_signed|numeral}", look)
    sheet.put(x + 92, y + 62, "{_signed|numeral}", look)
    sheet.seal(job.facts["unit"], x + 54, y + 30)
