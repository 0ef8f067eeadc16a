"""A county's form for workers of trades: attendance, the votes of colleagues, the group, the unit."""

from schemas.kinds import Kind
from yanzhen.samples.job import Job
from yanzhen.samples.papers.opened.fourth.certificate_words import told
from yanzhen.samples.papers.opened.third.marks import autograph
from yanzhen.samples.papers.registry import layout
from yanzhen.samples.sheet import Look, Sheet

_X = 17.0


@layout(Kind.APPRAISAL, split="apart", traits=("rare",))
def votes_of_colleagues(job: Job) -> None:
    """Unit and year over the table; person, work of the year, votes counted, three opinions."""
    rng = job.rng
    sheet, look = Sheet(job), Look(size=11)
    title = rng.choice(("工勤技能岗位人员年度考核表", "事业单位工勤技能人员年度考核登记表", "工勤人员年度考核测评登记表"))  # fmt: skip
    sheet.put(105, 21, title, Look(size=19, face="title", bold=True), "c")
    sheet.put(
        _X, 33, rng.choice(("单位（盖章）：{unit}", "单位：{unit}", "填报单位：{unit}")), look
    )
    sheet.put(
        193, 33, rng.choice(("考核年度：{year}", "{year} 年度", "考核年度：{year}年")), look, "r"
    )
    y = _person(sheet, look)
    y = _votes(sheet, y, look)
    _decided(sheet, y, look)


def _person(sheet: Sheet, look: Look) -> float:
    """Two rows on the person, the days of work, and the work done."""
    rng, y = sheet.job.rng, 38.0
    wide = (22.0, 34.0, 20.0, 22.0, 34.0, 44.0)
    sheet.job.facts["_class"] = rng.choice(("初级工", "中级工", "高级工", "技师"))
    for cells in (("姓名", "{name}", "性别", "{gender}", "出生年月", "{birth_date|month}"),
                  ("工种", "{_occupation}", "等级", "{_class}", "参加工作时间", "{_work_start|month}")):  # fmt: skip
        y = sheet.row(_X, y, 11, list(zip(wide, cells, strict=True)), look)
    due, ill = rng.randrange(246, 252), rng.choice((0, 0, 0, 2, 5))
    days = ((22, "出勤"), (34, f"应出勤{due}天"), (42, f"实出勤{due - ill}天"), (34, f"病假{ill}天"), (44, "旷工0天"))  # fmt: skip
    y = sheet.row(_X, y, 11, days, look)
    sheet.cell(_X, y, 22, 58, rng.choice(("主要工作实绩", "年度工作完成情况", "本人小结")), look)
    sheet.rect(_X + 22, y, _X + 176, y + 58)
    sheet.prose(_X + 27, y + 9, 142, "{_deeds}", look, 1.8)
    autograph(sheet, _X + 136, y + 51, sheet.job.person.name, 15)
    return y + 58


def _votes(sheet: Sheet, y: float, look: Look) -> float:
    """How many voted for which grade; the numbers are no grade."""
    rng, verdict = sheet.job.rng, sheet.job.facts["verdict"]
    total = rng.randrange(14, 46)
    most = rng.randrange(total // 2 + 2, total - 1)
    place = {"excellent": 0, "basically_qualified": 2, "unqualified": 3}.get(verdict, 1)
    counts = [0, 0, 0, 0]
    counts[place], counts[place - 1 if place else 1] = most, total - most
    sheet.cell(_X, y, 22, 20, "民主测评", look)
    heads = ("参加人数", "优秀票", "合格票", "基本合格票", "不合格票")
    sheet.row(_X + 22, y, 10, [(30.8, word) for word in heads], look)
    sheet.row(_X + 22, y + 10, 10, [(30.8, str(n)) for n in (total, *counts)], look)
    return y + 20


def _decided(sheet: Sheet, y: float, look: Look) -> None:
    """The group's proposal, the unit's decision under its seal, the person."""
    job, rng = sheet.job, sheet.job.rng
    word = "档次" if job.facts["year"] >= 2022 and rng.random() < 0.7 else "等次"
    lost = job.facts["verdict"] == "undetermined"
    words, tail = ({"verdict": f"不确定{word}"}, "") if lost else ({}, word)
    labels = (rng.choice(("考核小组意见", "科室（班组）意见")), rng.choice(("单位审定意见", "单位考核意见")), "本人意见")  # fmt: skip
    tops = []
    for label, high in zip(labels, (40, 44, 24), strict=True):
        tops.append(y)
        sheet.cell(_X, y, 22, high, label, look)
        sheet.rect(_X + 22, y, _X + 176, y + high)
        y += high
    told(
        sheet,
        (_X + 27, tops[0] + 9, 142),
        f"{{_praise}}建议{'' if lost else '为'}{{verdict}}{tail}。",
        words,
        look,
    )
    sheet.put(_X + 80, tops[0] + 32, "组长：", look)
    autograph(sheet, _X + 94, tops[0] + 32, job.facts["_leader"], 15)
    sheet.put(_X + 170, tops[0] + 33, "{_leader_date}", look, "r")
    final = "经审定，该同志本年度{verdict}。" if lost else rng.choice((f"审定{word}：{{verdict}}", f"经审定，该同志本年度考核为{{verdict}}{tail}。",
                        f"同意考核小组意见，定为{{verdict}}{tail}。"))  # fmt: skip
    told(sheet, (_X + 27, tops[1] + 9, 142), final, words, look)
    sheet.put(_X + 170, tops[1] + 37, "{unit_opinion_date}", look, "r")
    sheet.seal(job.facts["unit"], _X + 142, tops[1] + 24, diameter=40)
    sheet.put(_X + 30, tops[2] + 8, rng.choice(("同意", "无异议", "同意单位考核意见")), look)
    sheet.put(_X + 80, tops[2] + 16, "签字：", look)
    autograph(sheet, _X + 94, tops[2] + 16, job.person.name, 15)
