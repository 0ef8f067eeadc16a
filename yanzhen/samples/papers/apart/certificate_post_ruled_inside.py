"""The inner pages of the post grade booklet since the twelfth plan: one ruled table beside the portrait."""

from schemas.kinds import Form, Kind
from yanzhen.samples import decor
from yanzhen.samples.job import Job
from yanzhen.samples.papers.registry import layout
from yanzhen.samples.papers.slots import within
from yanzhen.samples.sheet import Look, Sheet

_GREEN = (70, 116, 96)


@layout(Kind.SKILL_CERTIFICATE, Form.POST_GRADE, split="apart", traits=("spread", "rare"))
def post_booklet_ruled(job: Job) -> None:
    """Left portrait, number and what the booklet proves; right a table of pairs, body and day under it."""
    rng = job.rng
    sheet = Sheet(job, 256, 178, (251, 253, 249))
    decor.waves(sheet, (232, 242, 234), rng, (4, 4, 252, 174))
    sheet.line((128, 2), (128, 176), 0.3, (196, 206, 198))
    decor.photo(sheet, 46, 24, 36, 50)
    look = Look(size=12)
    number = rng.choice(("证书编号：", "编　号：", "证书编号　")) + "{certificate_number}"
    within(sheet, 64, 90, number, 110, look, "c")
    _proof(sheet)
    y = _table(sheet, look)
    ends = (
        rng.choice(("发证机关：", "发证单位：", "发证机关（盖章）：")),
        rng.choice(("发证日期：", "发证时间：", "")),
    )
    within(sheet, 244, y + 16, ends[0] + "{issuer}", 106, look, "r")
    within(sheet, 240, y + 29, ends[1] + "{issue_date}", 90, look, "r")
    sheet.seal(job.facts["issuer"], 208, y + 21, diameter=41)


def _proof(sheet: Sheet) -> None:
    text = sheet.job.rng.choice((
        "本证书由河南省人力资源和社会保障厅统一印制，表明持证人已通过机关事业单位工勤技能岗位等级考核，具有相应岗位等级的任职资格。",
        "持证人经机关事业单位工勤技能岗位等级考核合格，特发此证。本证书为岗位聘用的依据之一。",
    ))  # fmt: skip
    sheet.prose(18, 112, 96, text, Look(size=11.5, colour=_GREEN), 1.85)
    sheet.put(64, 164, "河南省人力资源和社会保障厅印制", Look(size=9.5), "c")


def _table(sheet: Sheet, look: Look) -> float:
    """The holder and the grade in cells of two or four columns; returns the ``y`` below."""
    rng, x = sheet.job.rng, 138.0
    grade = rng.choice(("等　级", "岗位等级", "技能等级", "技术等级"))
    trade = rng.choice(("工　种", "岗位名称", "工种（岗位）"))
    wide = [("身份证号", "{id_number}"), ("工作单位", "{_unit}")]
    first = [("姓　名", "{name}"), ("性　别", "{gender}")]
    second = [("出生年月", "{birth_date|month}"), ("文化程度", "{_education}")]
    last = [("理论成绩", "{_theory}"), ("操作成绩", "{_practice}")]
    y = _four(sheet, x, 18, first, look)
    if rng.random() < 0.7:
        y = _four(sheet, x, y, second, look)
    rows = [*wide, (trade, "{occupation}"), (grade, "{grade}")]
    if rng.random() < 0.3:
        rows[0], rows[1] = rows[1], rows[0]
    for label, template in rows:
        y = sheet.row(x, y, 14, ((29, label), (79, template)), look)
    return _four(sheet, x, y, last, look) if rng.random() < 0.6 else y


def _four(sheet: Sheet, x: float, y: float, pairs: list[tuple[str, str]], look: Look) -> float:
    (a, b), (c, d) = pairs
    cells = ((29, a), (29, b), (22, c), (28, d))
    return sheet.row(x, y, 14, cells, look)
