"""The form by which a lost certificate is made out again: what it said, why it is gone, who agrees."""

from schemas.kinds import Form, Kind
from yanzhen.samples import decor
from yanzhen.samples.job import Job
from yanzhen.samples.numbers import Day
from yanzhen.samples.papers.registry import layout
from yanzhen.samples.papers.slots import within
from yanzhen.samples.sheet import Look, Sheet

_OFFICES = ("焦作市人力资源和社会保障局", "焦作市机关事业单位工勤技能岗位考核办公室")
_REASONS = (
    "因搬家不慎将证书遗失，现申请补办。",
    "因保管不善，证书原件丢失，特申请补发。",
    "因办公室搬迁，证书遗失，请予补办。",
)


@layout(Kind.SKILL_CERTIFICATE, Form.WORKER_GRADE, Form.POST_GRADE, split="apart", traits=("rare",))
def lost_certificate_form(job: Job) -> None:
    """A ruled form: the holder, the lost certificate's data, the reason, three opinions, one of them sealed."""
    rng, facts = job.rng, job.facts
    facts["_filed"] = Day(2026, 3, rng.randrange(1, 12))
    facts["_agreed"] = Day(2026, 3, rng.randrange(13, 28))
    sheet, look, x = Sheet(job), Look(size=11.5), 20.0
    kind = "工勤技能岗位等级证书" if job.form is Form.POST_GRADE else "工人技术等级岗位证书"
    title = rng.choice((f"{kind}遗失补办申请表", f"机关事业单位{kind}补办审批表"))
    within(sheet, 105, 28, title, 170, Look(size=19, face="title", bold=True), "c")
    decor.photo_box(sheet, x + 141, 41, 27, 38)
    sheet.rect(x + 138, 38, x + 170, 82)
    rows = [((("姓　　名", "{name}"), ("性　　别", "{gender}")), 138), ((("出生年月", "{birth_date|month}"), ("文化程度", "{_education}")), 138),
            ((("身份证号", "{id_number}"),), 138), ((("工作单位", "{_unit}"),), 138),
            ((("原证书工种", "{occupation}"), ("原证书等级", "{grade}")), 170), ((("原证书编号", "{certificate_number}"), ("发证时间", "{issue_date}")), 170),
            ((("原发证机关", "{issuer}"),), 170)]  # fmt: skip
    y = 38.0
    for pairs, wide in rows:
        room = wide / len(pairs) - 28
        y = sheet.row(x, y, 11, [c for a, b in pairs for c in ((28, a), (room, b))], look)
    sheet.cell(x, y, 28, 30, rng.choice(("遗失原因", "补办理由")), look)
    sheet.rect(x + 28, y, x + 170, y + 30)
    sheet.prose(x + 32, y + 8, 132, rng.choice(_REASONS), look)
    sheet.put(x + 92, y + 24, "申请人：", look)
    sheet.put(x + 110, y + 23.5, job.person.name, look._replace(face="hand", size=14, press="hand"))
    sheet.put(x + 164, y + 24, "{_filed|numeral}", look._replace(size=10.5), "r")
    _opinions(sheet, x, y + 30, look)


def _opinions(sheet: Sheet, x: float, y: float, look: Look) -> None:
    """The unit's and the department's opinions, then the office's with its seal."""
    office = sheet.job.rng.choice(_OFFICES)
    for label, text in (
        ("所在单位意见", "情况属实。"),
        ("主管部门意见", "同意。"),
        ("考核管理机构意见", "经查档案，同意补办。"),
    ):
        sheet.cell(x, y, 28, 32, label, look)
        sheet.rect(x + 28, y, x + 170, y + 32)
        sheet.put(x + 36, y + 9, text, look._replace(face="hand", press="hand", size=13))
        sheet.put(x + 150, y + 18, "（盖章）", look, "r")
        sheet.put(x + 164, y + 26, "{_agreed|numeral}", look, "r")
        y += 32
    sheet.seal(office, x + 132, y - 15, diameter=39)
