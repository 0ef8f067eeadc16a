"""The national booklet of vocational qualification, its labels in Chinese and English."""

from schemas.kinds import Form, Kind
from yanzhen.samples import decor
from yanzhen.samples.job import Job
from yanzhen.samples.papers.registry import layout
from yanzhen.samples.papers.slots import slot, within
from yanzhen.samples.sheet import Look, Sheet

_LEVELS = {5: "初级", 4: "中级", 3: "高级", 2: "技师", 1: "高级技师"}
_NUMBERED = {5: "五级", 4: "四级", 3: "三级", 2: "二级", 1: "一级"}


@layout(
    Kind.SKILL_CERTIFICATE, Form.VOCATIONAL_QUALIFICATION, split="tune", traits=("spread", "rare")
)
def qualification_in_two_tongues(job: Job) -> None:
    """Left the holder under a portrait; right occupation with level, results, and the body that tested."""
    rng, grade = job.rng, job.facts["grade"]
    sheet = Sheet(job, 236, 164, (250, 250, 244))
    sheet.line((118, 2), (118, 162), 0.3, (190, 196, 190))
    decor.rosette(sheet, 177, 80, 46, (228, 236, 228))
    look = Look(size=11)
    decor.photo(sheet, 70, 10, 30, 42)
    left = [("姓　名", "Name", "{name}"), ("性　别", "Sex", "{gender}"), ("出生日期", "Date of Birth", "{birth_date}"),
            ("文化程度", "Educational Level", "{_education}"), ("发证日期", "Date of Issue", "{issue_date}"),
            ("证书编号", "Certificate No.", "{certificate_number}"), ("身份证号", "ID Card No.", "{id_number}")]  # fmt: skip
    _column(sheet, 12, 62, 110, 14.2, left)
    job.facts["_job"] = job.facts["occupation"]
    words = {
        "grade": rng.choice(
            (
                _LEVELS[grade],
                f"{_NUMBERED[grade]}/{_LEVELS[grade]}",
                f"国家职业资格{_NUMBERED[grade]}",
            )
        )
    }
    slot(sheet, 126, 22, "职业（工种）及等级", "{occupation}　{grade}", 228, look, "c", words)
    sheet.put(126, 28, "Occupation & Skill Level", Look(size=7.5))
    right = [("理论知识考试成绩", "Result of Theoretical Knowledge Test", "{_theory}"),
             ("操作技能考核成绩", "Result of Operational Skill Test", "{_practice}"), ("评定成绩", "Result of Test", "{_level}")]  # fmt: skip
    _column(sheet, 126, 44, 228, 17, right)
    sheet.put(126, 104, "职业技能鉴定（指导）中心（印）", look)
    sheet.put(126, 110, "Seal of Occupational Skill Testing Authority", Look(size=7.5))
    within(sheet, 226, 124, "{issuer}", 96, Look(size=12), "r")
    within(sheet, 224, 136, "{issue_date}", 80, look, "r")
    sheet.seal(job.facts["issuer"], 190, 126, diameter=40)


def _column(sheet: Sheet, x: float, y: float, end: float, step: float,
            rows: list[tuple[str, str, str]]) -> None:  # fmt: skip
    """Labels, their English below, values on rules."""
    for label, english, template in rows:
        slot(sheet, x, y, label, template, end, Look(size=11))
        sheet.put(x, y + 5, english, Look(size=7))
        y += step
