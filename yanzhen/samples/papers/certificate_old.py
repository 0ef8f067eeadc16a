"""More certificates: one typed on a form of the nineties, one with a blind seal only."""

from schemas.kinds import Form, Kind
from yanzhen.samples import decor
from yanzhen.samples.job import Job
from yanzhen.samples.papers.registry import layout
from yanzhen.samples.papers.skill_certificate import title_of
from yanzhen.samples.sheet import Look, Sheet

_KIND = Kind.SKILL_CERTIFICATE


@layout(_KIND, Form.WORKER_GRADE, Form.POST_GRADE, traits=("rare",))
def typed_form(job: Job) -> None:
    """An upright form whose blanks were typed, the seal over the date and the photo's corner."""
    sheet = Sheet(job, 184, 260, (249, 242, 222))
    decor.frame(sheet, 10, decor.RED, double=False)
    sheet.put(92, 34, title_of(job), Look(size=16, face="title", colour=decor.RED, bold=True), "c")
    sheet.put(160, 48, "编号：{certificate_number}", Look(size=11, value_press="typed"), "r")
    look = Look(size=13.5, value_face="body", value_press="typed")
    y = 68.0
    for label, template in (("姓　　名", "{name}"), ("性　　别", "{gender}"), ("出生年月", "{birth_date|month}"),
                            ("工作单位", "{unit}"), ("工　　种", "{occupation}"), ("技术等级", "{grade}"),
                            ("考核成绩", "理论 {_theory}  实际 {_practice}"),
                            ("身份证号", "{id_number}")):  # fmt: skip
        sheet.blank(26, y, label, template, 104, look)
        y += 15
    decor.photo(sheet, 28, 196, 28, 38)
    sheet.put(156, 212, "发证机关：{issuer}", Look(size=12.5), "r")
    sheet.put(154, 226, "{issue_date}", look._replace(size=13), "r")
    sheet.seal(job.facts["issuer"], 126, 219, diameter=41)


@layout(_KIND, Form.POST_GRADE, Form.WORKER_GRADE, traits=("rare", "blind"))
def blind_seal(job: Job) -> None:
    """A small certificate with nothing but a steel seal, pressed over the photo's corner."""
    sheet = Sheet(job, 192, 132, (250, 247, 238))
    decor.frame(sheet, 6, decor.BLUE, double=False)
    sheet.put(118, 20, title_of(job), Look(size=14, face="title", bold=True), "c")
    decor.photo(sheet, 18, 30, 32, 44)
    look, y = Look(size=12), 36.0
    for label, template in (("姓名", "{name}"), ("性别", "{gender}"), ("出生日期", "{birth_date}"),
                            ("工种", "{occupation}"), ("等级", "{grade}")):  # fmt: skip
        sheet.put(66, y, f"{label}：{template}", look)
        y += 11.5
    sheet.put(18, 96, "证书编号：{certificate_number}", look)
    sheet.put(176, 108, "{issuer}", look, "r")
    sheet.put(174, 119, "{issue_date}", look, "r")
    sheet.blind_seal(job.facts["issuer"], 52, 72, diameter=38)
