"""The pocket booklet of a post's grade, opened upwards: the holder's page above, the grade's page below."""

from schemas.kinds import Form, Kind
from yanzhen.samples import decor
from yanzhen.samples.job import Job
from yanzhen.samples.papers.registry import layout
from yanzhen.samples.papers.slots import within
from yanzhen.samples.presses import Press
from yanzhen.samples.sheet import Look, Sheet

_TITLES = (
    "机关事业单位工勤技能岗位等级证书",
    "河南省机关事业单位工勤技能岗位证书",
    "工勤技能岗位等级证书",
)


@layout(Kind.SKILL_CERTIFICATE, Form.POST_GRADE, split="apart", traits=("rare",))
def post_pocket_booklet(job: Job) -> None:
    """Pairs right of a stamped portrait; below the fold trade and grade, the day they were approved, body and seal."""
    rng = job.rng
    sheet = Sheet(job, 128, 184, rng.choice(((252, 252, 248), (247, 251, 252), (253, 248, 246))))
    decor.waves(sheet, (236, 240, 242), rng, (3, 3, 125, 181))
    sheet.line((2, 92), (126, 92), 0.4, (186, 190, 196))
    presses: tuple[Press, ...] = ("", "", "dots")
    look = Look(size=10.5, value_press=rng.choice(presses))
    _holder(sheet, look)
    _grade(sheet, look)
    sheet.seal(job.facts["issuer"], 92, 158, diameter=38)


def _holder(sheet: Sheet, look: Look) -> None:
    rng = sheet.job.rng
    left = rng.random() < 0.6
    decor.photo(sheet, 12 if left else 90, 26, 26, 36)
    title = Look(size=12.5, face="title", bold=True)
    within(sheet, 64, 14, rng.choice(_TITLES), 112, title, "c")
    rows = [
        ("姓　　名", "{name}"),
        ("性　　别", "{gender}"),
        ("出生年月", "{birth_date|month}"),
        ("身份证号", "{id_number}"),
    ]
    if rng.random() < 0.3:
        rows.pop(2)
    if rng.random() < 0.4:
        rows.insert(2, ("民　　族", "{_nation}族"))
    x, step = (44 if left else 12), 44 / len(rows)
    for i, (label, template) in enumerate(rows):
        _pair(sheet, x, 29 + i * step, label, template, 74, look)
    _pair(sheet, 12, 79, rng.choice(("工作单位", "所在单位")), "{_unit}", 104, look)


def _grade(sheet: Sheet, look: Look) -> None:
    rng = sheet.job.rng
    rows = [
        (rng.choice(("工　　种", "工种名称", "岗　　位")), "{occupation}"),
        (rng.choice(("等　　级", "岗位等级", "技能等级")), "{grade}"),
    ]
    if rng.random() < 0.4:
        rows.append(("考核成绩", rng.choice(("{_level}", "理论{_theory}　操作{_practice}"))))
    rows.append((rng.choice(("证书编号", "证书号码", "编　　号")), "{certificate_number}"))
    if rng.random() < 0.35:
        rows.insert(0, rows.pop())
    step = 42 / len(rows)
    for i, (label, template) in enumerate(rows):
        _pair(sheet, 12, 102 + i * step, label, template, 104, look)
    _pair(sheet, 12, 150, rng.choice(("发证机关", "核发机关")), "{issuer}", 104, look)
    _pair(
        sheet, 12, 164, rng.choice(("发证日期", "批准日期", "发证时间")), "{issue_date}", 104, look
    )
    if rng.random() < 0.5:
        sheet.put(64, 177, "河南省人力资源和社会保障厅监制", Look(size=7.5), "c")


def _pair(sheet: Sheet, x: float, y: float, label: str, template: str, width: float,
          look: Look) -> None:  # fmt: skip
    """A label with its colon and the value after it, both within ``width``."""
    _, pen = sheet.put(x, y, label + "：", look)
    within(sheet, pen + 0.5, y, template, width - (pen - x), look)
