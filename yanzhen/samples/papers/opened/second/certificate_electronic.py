"""A certificate as an office's page prints it: a coloured head, then labels left and values right."""

from schemas.kinds import Form, Kind
from yanzhen.samples import decor
from yanzhen.samples.job import Job
from yanzhen.samples.papers.registry import layout
from yanzhen.samples.sheet import Look, Sheet

_TITLES = {
    Form.POST_GRADE: "工勤技能岗位等级证书（电子证照）",
    Form.SKILL_LEVEL: "职业技能等级证书（电子证照）",
}


@layout(Kind.SKILL_CERTIFICATE, *_TITLES, traits=("rare",))
def ruled_pairs(job: Job) -> None:
    """An upright page: photo beside the name, thin lines between pairs, values set to the right."""
    sheet = Sheet(job, 150, 232, (252, 253, 255))
    decor.band(sheet, 0, 22, (214, 228, 246))
    sheet.put(
        75, 12, _TITLES[job.form or Form.SKILL_LEVEL], Look(size=15, face="title", bold=True), "c"
    )
    decor.photo(sheet, 14, 32, 26, 36)
    sheet.put(48, 40, "{name}", Look(size=18))
    sheet.put(48, 52, "{gender}　{birth_date|month}出生", Look(size=11.5))
    sheet.put(48, 63, "{_unit}", Look(size=11))
    look, grey, y = Look(size=12), Look(size=11.5, colour=(92, 98, 108)), 84.0
    for label, template in (("身份证件号码", "{id_number}"), ("职业（工种）", "{occupation}"), ("等级", "{grade}"),
                            ("证书编码", "{certificate_number}"), ("核发单位", "{issuer}"),
                            ("核发日期", "{issue_date}")):  # fmt: skip
        sheet.put(14, y, label, grey)
        sheet.put(136, y, template, look, "r")
        sheet.line((14, y + 7), (136, y + 7), 0.15, (206, 210, 216))
        y += 15
    sheet.seal(job.facts["issuer"], 104, 186, diameter=38)
    sheet.code(16, 176, 26, ("certificate_number",), address="https://zz.example.org.cn/e")
    sheet.put(75, 220, "电子证照与纸质证书具有同等效力", Look(size=9.5, colour=(92, 98, 108)), "c")
