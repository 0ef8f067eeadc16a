"""Employment papers as letters: the personnel office's reply, and a proof on a unit's letterhead."""

from schemas.kinds import Form, Kind
from yanzhen.samples import decor
from yanzhen.samples.job import Job
from yanzhen.samples.papers.registry import layout
from yanzhen.samples.sheet import Look, Sheet

_KIND = Kind.APPOINTMENT
_REPLIES = {
    Form.CONFIRMATION: (
        "工人转正定级通知单",
        ("你单位{name}同志（{gender}，{work_start_date|numeral}参加工作，工种为{occupation}）学徒（见习）期满，"
        "经考核合格，同意从{effective_date|numeral}起转正，定为{grade|word}。"),
    ),
    Form.SALARY_APPROVAL: (
        "工资变动核准通知单",
        ("你单位{name}同志（{gender}，{work_start_date|numeral}参加工作，工种为{occupation}）聘任岗位变动，"
        "经核准，从{effective_date|numeral}起按工勤技能{grade|number}岗位执行，岗位工资每月{_pay}元，薪级{_pay_step}级。"),
    ),
}  # fmt: skip


@layout(_KIND, *_REPLIES, traits=("rare",))
def slip_to_the_unit(job: Job) -> None:
    """A half-page slip to the unit, the decision in one sentence, the department's seal below."""
    title, text = _REPLIES[job.form or Form.CONFIRMATION]
    sheet = Sheet(job, 210, 148)
    sheet.rect(10, 10, 200, 138, 0.35)
    sheet.put(105, 26, title, Look(size=20, face="title", bold=True, spread=1.5), "c")
    sheet.put(192, 38, "（{_serial}", Look(size=11), "r")
    sheet.put(20, 48, "{unit}：", Look(size=14))
    y = sheet.prose(20, 61, 170, text, Look(size=14), 2.0)
    sheet.prose(20, y, 170, "请据此办理有关手续，并将本通知单存入本人档案。", Look(size=14), 2.0)
    sheet.put(188, 114, "{_department}", Look(size=13.5), "r")
    sheet.put(186, 126, "{_signed}", Look(size=13), "r")
    sheet.seal(job.facts["_department"], 160, 116, diameter=40)


@layout(_KIND, Form.TRANSFER_PROOF, traits=("rare",))
def letterhead_proof(job: Job) -> None:
    """A proof of another trade under the unit's letterhead, with whom to ask at the foot."""
    sheet = Sheet(job)
    head = Look(size=22, value_face="title", value_colour=decor.RED, bold=True, spread=1)
    sheet.put(105, 28, "{unit}", head, "c")
    sheet.line((20, 38), (190, 38), 0.8, decor.RED)
    sheet.line((20, 39.6), (190, 39.6), 0.25, decor.RED)
    sheet.put(
        105,
        66,
        "关于{name}同志工种变动情况的证明",
        Look(size=18, face="title", value_face="title", bold=True),
        "c",
    )
    look = Look(size=15)
    sheet.put(28, 88, "考核管理机构：", look)
    y = sheet.prose(28, 102, 154, "{name}，{gender}，{birth_date|sentence}出生，{work_start_date|sentence}到我单位参加工作，"
                    "一直在工勤岗位，原工种为{_old}。", look, 2.0)  # fmt: skip
    y = sheet.prose(28, y, 154, "{effective_date|numeral}起，因岗位调整，该同志改做{occupation}，"
                    "现为{grade|number}岗位。以上情况与其档案一致，如有不实，由我单位负责。", look, 2.0)  # fmt: skip
    sheet.put(176, y + 34, "{unit}（公章）", look, "r")
    sheet.put(172, y + 48, "{_signed}", look, "r")
    sheet.seal(job.facts["unit"], 146, y + 40)
    sheet.put(28, 262, "经办人：{_leader}　　联系电话：0391－3500000", Look(size=12))
