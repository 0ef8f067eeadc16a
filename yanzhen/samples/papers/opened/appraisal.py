"""The layouts of appraisals, kept apart until 2026-11-26."""

from schemas.kinds import Kind
from yanzhen.samples.job import Job
from yanzhen.samples.papers.appraisal import opinion, signed
from yanzhen.samples.papers.registry import layout
from yanzhen.samples.sheet import Look, Sheet

_KIND = Kind.APPRAISAL


@layout(_KIND, traits=("rare",))
def worker_form(job: Job) -> None:
    """工勤人员年度考核表: four columns at the head, the verdict as 档次, one denser page."""
    sheet = Sheet(job)
    sheet.put(
        105, 22, "{year} 年度工勤技能人员考核登记表", Look(size=18, face="title", bold=True), "c"
    )
    sheet.put(18, 33, "单位：{unit}", Look(size=11.5))
    x, y, look = 18.0, 38.0, Look(size=11)
    y = sheet.row(x, y, 10, ((18, "姓名"), (30, "{name}"), (18, "性别"), (16, "{gender}"),
                             (20, "出生日期"), (34, "{birth_date}"), (16, "学历"), (22, "{_education}")),
                  look)  # fmt: skip
    y = sheet.row(x, y, 10, ((18, "民族"), (30, "{_nation}"), (18, "面貌"), (36, "{_party}"), (34, "岗位"),
                             (38, "{_occupation}")), look)  # fmt: skip
    sheet.cell(x, y, 18, 92, "个人述职", look)
    sheet.rect(x + 18, y, 192, y + 92)
    sheet.prose(x + 22, y + 9, 148, "{_deeds}", Look(size=11.5), 1.8)
    y += 92
    sheet.cell(x, y, 18, 36, "考核小组评议", look)
    opinion(sheet, x + 18, y, 156, 36, "{_praise}", "组长签名", "{_leader_date}")
    signed(sheet, 134, y + 29, job.facts["_leader"])
    y += 36
    sheet.cell(x, y, 18, 46, "单位负责人意见", look)
    opinion(
        sheet, x + 18, y, 156, 46, "考核结果为：{verdict}档次", "单位公章", "{unit_opinion_date}"
    )
    sheet.seal(job.facts["unit"], 156, y + 32)
    y += 46
    sheet.cell(x, y, 18, 24, "被考核人", look)
    opinion(sheet, x + 18, y, 156, 24, "同意考核结果。", "签名")
    signed(sheet, 134, y + 17, job.person.name)
