"""The institutions' form of recent years on two pages, which calls the verdict a grade (档次)."""

from schemas.kinds import Kind
from yanzhen.samples.job import Job
from yanzhen.samples.papers.opened.third.marks import autograph
from yanzhen.samples.papers.registry import layout
from yanzhen.samples.sheet import Look, Sheet

_X, _W = 20.0, 170.0


@layout(Kind.APPRAISAL, split="tune", traits=("rare", "many"))
def institution_grades(job: Job) -> None:
    """Page one: the person and the summary; page two: leader, committee, the person, remarks."""
    sheet, look = Sheet(job), Look(size=12)
    title = Look(size=20, face="title", bold=True)
    sheet.put(105, 30, "事业单位工作人员年度考核登记表", title, "c")
    sheet.put(
        105, 42, job.rng.choice(("（{year}年度）", "（ {year} 年度）", "{year}年度")), look, "c"
    )
    y = 52.0
    wide = (26.0, 34.0, 24.0, 24.0, 26.0, 36.0)
    rows = [("姓　名", "{name}", "性　别", "{gender}", "出生年月", "{birth_date|month}"),
            ("政治面貌", "{_party}", "学　历", "{_education}", "民　族", "{_nation}")]  # fmt: skip
    for cells in rows:
        y = sheet.row(_X, y, 13, list(zip(wide, cells, strict=True)), look)
    if job.rng.random() < 0.7:
        y = sheet.row(_X, y, 13, ((50, "单位及聘用岗位"), (120, "{unit}　工勤技能岗位")), look)
    else:
        y = sheet.row(_X, y, 13, ((50, "所在单位"), (120, "{unit}")), look)
    y = sheet.row(_X, y, 13, ((50, "从事或分管工作"), (120, "{_occupation}")), look)
    sheet.upright(_X, y, 14, 272 - y, "个人总结", look)
    sheet.rect(_X + 14, y, _X + _W, 272)
    sheet.prose(_X + 19, y + 11, 142, "{_deeds}", Look(size=12.5), 2.0)
    autograph(sheet, 138, 262, job.person.name)
    _opinions(Sheet(job), look)


def _opinions(sheet: Sheet, look: Look) -> None:
    """The second page, block below block."""
    rng, facts = sheet.job.rng, sheet.job.facts
    day = facts["unit_opinion_date"]
    # 不确定等次 says 等次 itself
    facts["_grade"] = "" if facts["verdict"] == "undetermined" else "档次"
    facts["_own_date"] = day._replace(day=min(day.day + 3, 28))
    y = _block(sheet, 26, 58, "主管领导评语和考核档次建议", look)
    text = rng.choice(
        (
            "{_praise}建议确定为{verdict}{_grade}。",
            "{_praise}建议考核档次为{verdict}。",
            "{_praise}同意参加考核。",
        )
    )
    sheet.prose(_X + 34, 36, 130, text, look, 1.8)
    autograph(sheet, 92, 74, facts["_leader"])
    sheet.put(_X + _W - 5, 75, "{_leader_date}", look, "r")
    top, y = (
        y,
        _block(
            sheet,
            y,
            66,
            rng.choice(("考核委员会或考核小组意见", "单位考核委员会意见", "单位意见")),
            look,
        ),
    )
    text = rng.choice((
        "经研究，{name}同志{year}年度考核确定为{verdict}{_grade}。",
        "根据考核情况，经领导班子集体研究，确定该同志年度考核为{verdict}。",
        "年度考核档次：{verdict}。",
    ))  # fmt: skip
    sheet.prose(_X + 34, top + 11, 130, text, look, 1.8)
    sheet.put(
        _X + _W - 5,
        top + 56,
        rng.choice(("盖章　　{unit_opinion_date}", "{unit_opinion_date}")),
        look,
        "r",
    )
    sheet.seal(facts["unit"], 152, top + 45)
    top, y = y, _block(sheet, y, 44, "本人意见", look)
    sheet.put(_X + 38, top + 12, rng.choice(("同意考核结果。", "无异议。", "同意。")), look)
    autograph(sheet, 92, top + 33, sheet.job.person.name)
    sheet.put(_X + _W - 5, top + 34, "{_own_date}", look, "r")
    _block(sheet, y, 40, "未确定档次或不参加考核情况说明", look)


def _block(sheet: Sheet, y: float, high: float, label: str, look: Look) -> float:
    sheet.cell(_X, y, 28, high, label, look)
    sheet.rect(_X + 28, y, _X + _W, y + high)
    return y + high
