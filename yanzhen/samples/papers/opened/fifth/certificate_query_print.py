"""A page of the site where certificates are looked up, printed by the unit and stamped as checked."""

from schemas.kinds import Form, Kind
from yanzhen.samples import decor
from yanzhen.samples.job import Job
from yanzhen.samples.papers.registry import layout
from yanzhen.samples.people import person_name
from yanzhen.samples.sheet import Look, Sheet

_GREY = (140, 146, 156)


@layout(
    Kind.SKILL_CERTIFICATE,
    Form.SKILL_LEVEL,
    Form.VOCATIONAL_QUALIFICATION,
    split="tune",
    traits=("rare",),
)
def result_of_a_query(job: Job) -> None:
    """A browser's head and foot, the result in a table of two columns, and below by whom it was checked."""
    rng, old = job.rng, job.form is Form.VOCATIONAL_QUALIFICATION
    sheet, name = Sheet(job), "职业资格证书" if old else "职业技能等级证书"
    small = Look(size=8.5, colour=_GREY)
    sheet.put(12, 10, "2026/3/16 09:41", small)
    sheet.put(105, 10, f"技能人才评价证书查询-{name}", small, "c")
    decor.band(sheet, 18, 15, (28, 98, 190))
    sheet.put(20, 25.5, "技能人才评价工作网", Look(size=15, face="title", colour=(255, 255, 255)))
    sheet.put(20, 46, f"您所查询的{name}信息如下：", Look(size=12))
    rows = [("姓名", "{name}"), ("证件号码", "{id_number}"), ("证书编号", "{certificate_number}"), ("职业名称", "{occupation}"),
            (rng.choice(("职业等级", "技能等级")), "{grade}"), ("发证日期", "{issue_date|dash}"),
            (rng.choice(("颁证单位", "评价机构")) if not old else "鉴定机构", "{issuer}")]  # fmt: skip
    if old or rng.random() < 0.4:
        rows[4:4] = [("理论成绩", "{_theory}"), ("技能成绩", "{_practice}")]
    if rng.random() < 0.5:
        rows.insert(1, ("性别", "{gender}"))
    y = 56.0
    for label, template in rows:
        sheet.rect(20, y, 66, y + 12, 0.2, _GREY, (240, 244, 250))
        sheet.cell(20, y, 46, 12, label, Look(size=11), frame=False)
        sheet.rect(66, y, 190, y + 12, 0.2, _GREY)
        sheet.cell(66, y, 124, 12, template, Look(size=11), "l", frame=False)
        y += 12
    sheet.put(
        20, y + 9, "注：查询结果仅供参考，以证书核发机构数据为准。", Look(size=9, colour=_GREY)
    )
    hand = Look(size=14, face="hand", colour=(26, 34, 92))
    sheet.put(30, y + 34, "经查询，与网上信息一致。", hand)
    sheet.put(30, y + 48, "查询人：" + person_name(rng, "female").split("·")[0], hand)
    sheet.put(96, y + 48, "2026.3.16", hand)
    sheet.seal(job.facts["_unit"], 150, y + 40, diameter=40)
    sheet.put(12, 288, "http://zscx.example.org.cn/result", small)
    sheet.put(198, 288, "1/1", small, "r")
