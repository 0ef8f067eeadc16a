"""A certificate of a post's grade whose facts stand in a ruled table, marks beside the grade."""

from schemas.kinds import Form, Kind
from yanzhen.samples import decor
from yanzhen.samples.job import Job
from yanzhen.samples.papers.registry import layout
from yanzhen.samples.sheet import Look, Sheet


@layout(Kind.SKILL_CERTIFICATE, Form.POST_GRADE, split="tune", traits=("rare",))
def post_grade_in_a_table(job: Job) -> None:
    """Portrait in the table's corner; two columns of pairs; the body's cell takes the seal and the day."""
    rng = job.rng
    sheet, look = Sheet(job, 210, 148, (254, 252, 248)), Look(size=11.5)
    sheet.put(105, 16, rng.choice(("河南省机关事业单位工勤技能岗位等级证书", "机关事业单位工勤技能岗位等级证书")),
              Look(size=17, face="title", colour=decor.RED, bold=True), "c")  # fmt: skip
    x, y = 14.0, 26.0
    sheet.rect(x + 142, y, x + 182, y + 52)
    decor.photo_box(sheet, x + 146, y + 3, 32, 45)
    for label, template in (
        ("姓　　名", "{name}"),
        ("性　　别", "{gender}"),
        ("出生年月", "{birth_date|month}"),
        ("身份证号", "{id_number}"),
    ):
        y = sheet.row(x, y, 13, ((32, label), (110, template)), look)
    y = sheet.row(x, y, 13, ((32, "工作单位"), (150, "{_unit}")), look)
    pairs = [(("工　　种", "{occupation}"), ("岗位等级", "{grade}"))]
    if rng.random() < 0.6:
        pairs.append((("理论成绩", "{_theory}"), ("操作成绩", "{_practice}")))
    for (a, one), (b, two) in pairs:
        y = sheet.row(x, y, 13, ((32, a), (59, one), (32, b), (59, two)), look)
    y = sheet.row(
        x,
        y,
        13,
        ((32, "证书编号"), (59, "{certificate_number}"), (32, "发证日期"), (59, "{issue_date}")),
        look,
    )
    sheet.row(x, y, 15, ((32, rng.choice(("发证机关", "发证单位"))), (150, "{issuer}")), look)
    sheet.seal(job.facts["issuer"], 162, y, diameter=38)
