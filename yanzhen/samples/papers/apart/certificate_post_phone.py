"""A certificate of a post's grade as the province's app shows it, with the electronic seal of its body."""

from schemas.kinds import Form, Kind
from yanzhen.samples import decor
from yanzhen.samples.job import Job
from yanzhen.samples.papers.registry import layout
from yanzhen.samples.papers.slots import within
from yanzhen.samples.sheet import Look, Sheet

_WHITE, _GREY, _LINE = (255, 255, 255), (122, 128, 138), (226, 230, 236)


@layout(Kind.SKILL_CERTIFICATE, Form.POST_GRADE, split="apart", traits=("rare",))
def post_shown_by_app(job: Job) -> None:
    """A narrow page: the app's bar, a card with portrait and name, label left and value right, seal below."""
    rng = job.rng
    sheet = Sheet(job, 118, 236, (243, 246, 250))
    colour = rng.choice(((28, 100, 200), (196, 48, 44), (20, 132, 116)))
    decor.band(sheet, 0, 20, colour)
    sheet.put(
        59,
        12,
        rng.choice(("证照详情", "证书详情", "电子证照")),
        Look(size=13, face="micro", colour=_WHITE),
        "c",
    )
    sheet.rect(7, 27, 111, 72, 0.2, _LINE, _WHITE)
    decor.photo(sheet, 12, 32, 25, 35)
    head = Look(size=12.5, face="micro", bold=True)
    within(sheet, 43, 39, "工勤技能岗位等级证书", 64, head)
    within(sheet, 43, 51, "{name}　{gender}", 60, Look(size=12.5))
    sheet.put(
        43,
        62,
        rng.choice(("状态：有效", "证照状态：正常")),
        Look(size=9.5, face="micro", colour=_GREY),
    )
    rows = [("身份证号", "{id_number}"), ("工作单位", "{_unit}"), (rng.choice(("工种", "岗位工种")), "{occupation}"),
            (rng.choice(("等级", "技能等级")), "{grade}"), (rng.choice(("证书编号", "证照编号")), "{certificate_number}"),
            (rng.choice(("发证机关", "颁发机构")), "{issuer}"), ("发证日期", "{issue_date|dash}")]  # fmt: skip
    if rng.random() < 0.5:
        rows.insert(1, ("出生日期", "{birth_date|dash}"))
    y, step = 85.0, 96 / len(rows)
    sheet.rect(7, 78, 111, 78 + 96, 0.2, _LINE, _WHITE)
    for label, template in rows:
        sheet.put(12, y, label, Look(size=10, face="micro", colour=_GREY))
        within(sheet, 106, y, template, 66, Look(size=10.5), "r")
        sheet.line((12, y + step / 2), (106, y + step / 2), 0.12, _LINE)
        y += step
    sheet.code(14, 184, 28, ("certificate_number", "name"))
    sheet.put(28, 218, "出示二维码", Look(size=8.5, face="micro", colour=_GREY), "c")
    sheet.seal(job.facts["issuer"], 82, 200, diameter=36)
