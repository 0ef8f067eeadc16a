"""The workers' certificate of the early years of this century, filled by a needle printer."""

from schemas.kinds import Form, Kind
from yanzhen.samples import decor
from yanzhen.samples.job import Job
from yanzhen.samples.papers.opened.fourth.certificate_words import told
from yanzhen.samples.papers.registry import layout
from yanzhen.samples.papers.slots import slot, within
from yanzhen.samples.sheet import Look, Sheet


@layout(Kind.SKILL_CERTIFICATE, Form.WORKER_GRADE, split="tune", traits=("rare",))
def workers_page_by_needles(job: Job) -> None:
    """One upright page: title of two lines, sentence with gaps, marks, body and day, number at the top."""
    rng = job.rng
    sheet = Sheet(job, 150, 212, (253, 248, 238))
    decor.frame(sheet, 6, (178, 60, 44), double=False)
    look = Look(size=12.5, value_face="body", value_press=rng.choice(("dots", "dots", None)))
    within(
        sheet,
        138,
        18,
        rng.choice(("编号：", "证书号：", "№ ")) + "{certificate_number}",
        90,
        look._replace(size=10.5),
        "r",
    )
    red = Look(size=15, face="title", colour=decor.RED)
    sheet.put(75, 34, rng.choice(("河南省机关、事业单位", "机关事业单位工人")), red, "c")
    sheet.put(
        75,
        48,
        rng.choice(("工人技术等级岗位证书", "技术等级证书")),
        red._replace(size=21, bold=True),
        "c",
    )
    decor.photo_box(sheet, 61, 58, 28, 39)
    slot(sheet, 16, 110, "姓名", "{name}", 76, look)
    slot(sheet, 80, 110, "性别", "{gender}", 134, look)
    slot(sheet, 16, 122, "出生年月", "{birth_date|month}", 134, look)
    slot(sheet, 16, 134, "身份证号", "{id_number}", 134, look)
    job.facts["_year"] = str(job.facts["issue_date"].year)
    text = rng.choice((
        "于 {_year} 年参加全省机关事业单位工人技术等级考核， {occupation} 工种考核成绩合格，技术等级为 {grade} 。",
        "经 {_year} 年度统一考核，达到 {occupation} {grade} 技术等级标准，发给此证。",
    ))  # fmt: skip
    y = told(sheet, (15, 148, 120), text, {}, look, 1.9, underline=True)
    within(sheet, 134, y + 10, "{issuer}", 100, look, "r")
    within(sheet, 132, y + 22, "{issue_date}", 80, look, "r")
    sheet.seal(job.facts["issuer"], 106, y + 15, diameter=38)
