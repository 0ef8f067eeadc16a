"""A letter of the office that keeps the register: a lost certificate was given, when and with which number."""

from schemas.kinds import Form, Kind
from yanzhen.samples.job import Job
from yanzhen.samples.numbers import Day
from yanzhen.samples.papers.opened.fourth.certificate_words import told
from yanzhen.samples.papers.registry import layout
from yanzhen.samples.papers.slots import within
from yanzhen.samples.sheet import Look, Sheet

_CALLED = {
    Form.WORKER_GRADE: "机关事业单位工人技术等级岗位证书",
    Form.POST_GRADE: "机关事业单位工勤技能岗位等级证书",
}
_OFFICES = (
    "焦作市人力资源和社会保障局",
    "焦作市机关事业单位工勤技能岗位考核办公室",
    "修武县人力资源和社会保障局",
)
_LETTERS = (
    "兹证明{_unit}{name}同志，{gender}，身份证号码：{id_number}，于{issue_date|sentence}取得{issuer}颁发的%s，工种为{occupation}，等级为{grade}，证书编号：{certificate_number}。因本人保管不善，证书原件遗失，情况属实。",
    "{name}，{gender}，身份证号{id_number}，系{_unit}职工。经查阅档案，该同志{occupation}{grade}证书由{issuer}核发，发证时间为{issue_date|plain}，证书编号为{certificate_number}，属%s。现因原件丢失，无法提供。",
    "经查，{_unit}{name}同志（身份证号：{id_number}）持有%s，工种：{occupation}，等级：{grade}，证书编号：{certificate_number}，发证日期：{issue_date|plain}，发证机关：{issuer}。该证书已遗失，尚未补办。",
)


@layout(Kind.SKILL_CERTIFICATE, Form.WORKER_GRADE, Form.POST_GRADE, split="tune", traits=("rare",))
def lost_certificate_letter(job: Job) -> None:
    """Title, one paragraph, 特此证明, then the office that proves and the day of the letter, which is not the certificate's."""
    rng = job.rng
    job.facts["_told"] = Day(2026, 3, rng.randrange(2, 28))
    sheet = Sheet(job)
    title = rng.choice(("证　明", "证　　明", "关于证书遗失的证明"))
    sheet.put(105, rng.uniform(42, 56), title, Look(size=24, face="title", bold=True), "c")
    y, look = 80.0, Look(size=16, value_face="body")
    if rng.random() < 0.4:
        sheet.put(26, y, "河南省职业技能等级评价指导中心：", look)
        y += 12
    text = rng.choice(_LETTERS) % _CALLED[job.form or Form.POST_GRADE]
    y = told(sheet, (26, y, 158), text, {}, look, 1.95)
    sheet.put(37, y + 1, "特此证明。", look)
    office = rng.choice(_OFFICES)
    within(sheet, 180, y + 34, office, 130, look, "r")
    within(sheet, 176, y + 47, "{_told|numeral}", 80, look, "r")
    sheet.seal(office, 146, y + 40, diameter=41)
    if rng.random() < 0.5:
        sheet.put(26, y + 70, "（经办人：　　　　　　联系电话：0391-3568000）", Look(size=12))
