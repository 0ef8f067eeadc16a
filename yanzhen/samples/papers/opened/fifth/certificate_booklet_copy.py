"""A photocopy of a worker's booklet on one sheet: cover at the left, inside below, a note by the unit's clerk."""

from schemas.kinds import Form, Kind
from yanzhen.samples import decor
from yanzhen.samples.job import Job
from yanzhen.samples.papers.registry import layout
from yanzhen.samples.papers.slots import slot, within
from yanzhen.samples.people import person_name
from yanzhen.samples.sheet import Look, Sheet

_GREY = (90, 90, 94)


@layout(Kind.SKILL_CERTIFICATE, Form.POST_GRADE, Form.WORKER_GRADE, split="tune", traits=("rare",))
def booklet_copied_on_a_sheet(job: Job) -> None:
    """The grey cover, the two inner pages side by side, then that the copy agrees and whose hand says so."""
    rng, old = job.rng, job.form is Form.WORKER_GRADE
    sheet = Sheet(job)
    sheet.rect(60, 14, 150, 124, 0.4, _GREY, (226, 226, 228))
    names = (
        ("机关、事业单位工人", "技术等级岗位证书")
        if old
        else ("机关事业单位工勤技能", "岗位等级证书")
    )
    for i, part in enumerate(names):
        sheet.put(105, 54 + 13 * i, part, Look(size=18, face="title", bold=True), "c")
    sheet.put(105, 112, "河南省人事厅" if old else "河南省人力资源和社会保障厅", Look(size=11), "c")
    top, look = 136.0, Look(size=11)
    sheet.rect(14, top, 196, top + 112, 0.3, _GREY)
    sheet.line((105, top), (105, top + 112), 0.3, _GREY)
    decor.photo(sheet, 46, top + 6, 26, 36)
    y = top + 52
    rows = [
        ("姓　名", "{name}"),
        ("性　别", "{gender}"),
        ("出生年月", "{birth_date|month}"),
        ("身份证号码", "{id_number}"),
    ]
    if rng.random() < 0.5:
        rows.append(("工作单位", "{_unit}"))
    for label, template in rows:
        slot(sheet, 20, y, label, template, 98, look)
        y += 54 / len(rows)
    y = top + 12
    for label, template in ((rng.choice(("工种", "工种（岗位）")), "{occupation}"), (rng.choice(("等级", "技术等级")), "{grade}"),
                            ("考核成绩", "{_level}"), ("证书编号", "{certificate_number}")):  # fmt: skip
        slot(sheet, 111, y, label, template, 190, look)
        y += 13
    within(sheet, 190, y + 10, "发证机关：{issuer}", 80, look, "r")
    within(sheet, 188, y + 22, "{issue_date}", 70, look, "r")
    sheet.seal(job.facts["issuer"], 156, y + 16, diameter=38)
    hand = Look(size=15, face="hand", colour=(28, 32, 80))
    sheet.put(30, 262, rng.choice(("此件与原件一致", "复印件与原件相符")), hand)
    sheet.put(30, 276, "审核人：" + person_name(rng, "male").split("·")[0], hand)
    sheet.put(110, 276, rng.choice(("2026.3.20", "2026年3月25日", "2026.4.1")), hand)
