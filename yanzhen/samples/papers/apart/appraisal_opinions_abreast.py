"""A plain form on one page with two opinions beside each other, the grade in a row of its own above them."""

from schemas.kinds import Kind
from yanzhen.samples.job import Job
from yanzhen.samples.papers.opened.fourth.certificate_words import told
from yanzhen.samples.papers.opened.third.marks import autograph, pieces_of_hand
from yanzhen.samples.papers.registry import layout
from yanzhen.samples.sheet import Look, Sheet

_X = 18.0


@layout(Kind.APPRAISAL, split="apart", traits=("rare",))
def opinions_abreast(job: Job) -> None:
    """Pairs of particulars, duties, summary, the grade; below left the leader, below right the unit with seal."""
    rng = job.rng
    sheet = Sheet(job, 210, 297, rng.choice(((255, 255, 255), (252, 249, 240))))
    look = pieces_of_hand(sheet, 13) if rng.random() < 0.4 else Look(size=11.5)
    title = rng.choice(("年度考核登记表", "工作人员年度考核登记表", "事业单位工人年度考核登记表"))
    sheet.put(105, 24, title, Look(size=22, face="title", bold=True, spread=1.5), "c")
    y = _person(sheet, look)
    sheet.upright(_X, y, 14, 92, rng.choice(("工作总结", "个人总结", "述职报告")), look)
    sheet.rect(_X + 14, y, _X + 174, y + 92)
    sheet.prose(_X + 19, y + 10, 148, "{_deeds}", look, 2.0)
    autograph(sheet, _X + 130, y + 83, job.person.name)
    y += 92
    label = rng.choice(("考核等次", "考核结果", "考核结论"))
    y = sheet.row(_X, y, 14, ((44, label), (130, "{verdict}")), look._replace(size=look.size + 1))
    _abreast(sheet, y, look)


def _person(sheet: Sheet, look: Look) -> float:
    """Particulars, among them the year."""
    rng, y = sheet.job.rng, 36.0
    wide = (24.0, 34.0, 20.0, 22.0, 30.0, 44.0)
    year = ("考核年度", rng.choice(("{year}", "{year}年", "{year}年度")))
    rows = (("姓　名", "{name}", "性别", "{gender}", "出生年月", "{birth_date|month}"),
            ("民　族", "{_nation}", "学历", "{_education}", *year))  # fmt: skip
    for cells in rows:
        y = sheet.row(_X, y, 12, list(zip(wide, cells, strict=True)), look)
    unit = rng.choice(("所在单位", "工作单位", "单　位"))
    y = sheet.row(_X, y, 12, ((24, unit), (76, "{unit}"), (30, "岗位（工种）"), (44, "{_occupation}")), look)  # fmt: skip
    if rng.random() < 0.6:
        y = sheet.row(_X, y, 12, ((44, "奖惩情况"), (130, rng.choice(("无", "无奖惩")))), look)
    return y


def _abreast(sheet: Sheet, y: float, look: Look) -> None:
    """The leader's box and the unit's."""
    job, rng = sheet.job, sheet.job.rng
    for i, label in enumerate((rng.choice(("主管领导意见", "分管领导评语")), rng.choice(("单位意见", "单位审核意见")))):  # fmt: skip
        left = _X + 87 * i
        sheet.upright(left, y, 12, 68, label, look)
        sheet.rect(left + 12, y, left + 87, y + 68)
    told(sheet, (_X + 16, y + 10, 66), "{_praise}同意上报。", {}, look)
    sheet.put(_X + 18, y + 50, "签字：", look)
    autograph(sheet, _X + 32, y + 50, job.facts["_leader"])
    sheet.put(_X + 83, y + 61, "{_leader_date}", look, "r")
    words = rng.choice(("同意以上考核结果。", "经考核领导小组研究，同意。", "同意。"))
    told(sheet, (_X + 103, y + 10, 66), words, {}, look)
    sheet.put(_X + 170, y + 61, "{unit_opinion_date}", look, "r")
    sheet.seal(job.facts["unit"], _X + 142, y + 42, diameter=40)
    sheet.row(_X, y + 68, 18, ((44, "本人意见"), (130, rng.choice(("同意", "无意见", "同意考核意见")))), look)  # fmt: skip
