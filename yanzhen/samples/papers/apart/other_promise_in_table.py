"""A promise under the applicant's own particulars in a ruled table, the unit's word at its foot."""

from schemas.kinds import Form, Kind
from yanzhen.samples.job import Job
from yanzhen.samples.names import TRADES
from yanzhen.samples.papers.opened.third.marks import autograph
from yanzhen.samples.papers.registry import layout
from yanzhen.samples.sheet import Look, Sheet

_TITLES = ("工勤技能岗位等级考核申报承诺书", "申报人员个人承诺书", "工勤人员申报材料真实性承诺书")
_PROMISES = (
    "本人自愿申报上述工种及等级，承诺所填信息和提交的证书、考核表等材料均真实有效。如有隐瞒或弄虚作假，自愿取消申报资格，三年内不再申报。",
    "本人郑重承诺：所提供的材料真实、合法、完整，符合申报条件。若与事实不符，由本人承担一切责任，已取得的证书同意予以收回。",
)
_WORDS = (
    "经核实，该同志提交的材料属实，同意申报。",
    "该同志系我单位在编工勤人员，所报材料与档案一致。",
    "情况属实，我单位愿承担审核责任。",
)


@layout(Kind.OTHER, Form.COMMITMENT, split="apart", traits=("rare",))
def promise_in_table(job: Job) -> None:
    """Four rows of particulars, a cell with the promise and a hand, a cell with the unit's seal."""
    rng, facts = job.rng, job.facts
    facts["_trade"] = rng.choice(TRADES)
    facts["_phone"] = f"13{rng.randrange(10)}0000{rng.randrange(1000, 9999)}"
    facts["_sex"] = job.person.gender
    sheet, x, look = Sheet(job), 22.0, Look(size=rng.choice((12, 12.5, 13)))
    sheet.put(105, 34, rng.choice(_TITLES), Look(size=20, face="title", bold=True), "c")
    y, h = 48.0, rng.choice((13, 14, 15))
    rows = [("姓　名", "{_name}", "性　别", "{_sex}"), ("工作单位", "{_issuer}", "联系电话", "{_phone}"),
            ("申报工种", "{_trade}", "申报等级", "{_grade}")]  # fmt: skip
    for left, one, right, two in rows:
        y = sheet.row(x, y, h, ((28, left), (58, one), (28, right), (52, two)), look)
    y = sheet.row(x, y, h, ((28, "身份证号"), (138, "{_id}")), look)
    y = _promised(job, sheet, (x, y), look)
    _unit(job, sheet, (x, y), look)
    if rng.random() < 0.5:
        sheet.put(x, y + 63, "注：本承诺书一式两份，个人档案和单位各存一份。", Look(size=10.5))


def _promised(job: Job, sheet: Sheet, at: tuple[float, float], look: Look) -> float:
    """The promise's cell with the person's hand; the ``y`` below."""
    (x, y), rng = at, job.rng
    sheet.rect(x, y, x + 28, y + 80)
    sheet.cell(x, y, 28, 80, rng.choice(("个人承诺", "承诺内容")), look)
    sheet.rect(x + 28, y, x + 166, y + 80)
    sheet.prose(x + 32, y + 10, 128, rng.choice(_PROMISES), look, 1.9)
    sheet.put(x + 82, y + 56, rng.choice(("承诺人签字：", "承诺人：")), look)
    autograph(sheet, x + 112, y + 55, job.facts["_name"], 17)
    sheet.put(x + 158, y + 70, "{_day|plain}", look, "r")
    return y + 80


def _unit(job: Job, sheet: Sheet, at: tuple[float, float], look: Look) -> None:
    """The unit's cell with its seal."""
    (x, y), rng = at, job.rng
    sheet.cell(x, y, 28, 56, rng.choice(("单位意见", "所在单位意见")), look)
    sheet.rect(x + 28, y, x + 166, y + 56)
    sheet.put(x + 40, y + 12, rng.choice(_WORDS), look)
    sheet.put(x + 130, y + 32, "（盖章）", look, "c")
    sheet.put(x + 158, y + 47, "{_day|plain}", look, "r")
    sheet.seal(job.facts["_issuer"], x + 122, y + 33, diameter=40)
