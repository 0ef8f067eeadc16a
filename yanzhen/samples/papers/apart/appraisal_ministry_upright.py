"""The ministry's form for staff of institutions on one page, its labels running from top to bottom."""

from schemas.kinds import Kind
from yanzhen.samples.job import Job
from yanzhen.samples.papers.opened.fourth.certificate_words import told
from yanzhen.samples.papers.opened.third.marks import autograph, pieces_of_hand
from yanzhen.samples.papers.registry import layout
from yanzhen.samples.sheet import Look, Sheet

_X, _WIDE = 18.0, 174.0


@layout(Kind.APPRAISAL, split="apart", traits=("rare",))
def ministry_upright_labels(job: Job) -> None:
    """Person in four rows, own report, leader, unit with seal, own opinion, what was not graded, a note."""
    rng, day = job.rng, job.facts["unit_opinion_date"]
    job.facts["_own_date"] = day._replace(month=day.month + 1, day=rng.randrange(2, 20))
    sheet = Sheet(job)
    look = pieces_of_hand(sheet, 11.5) if rng.random() < 0.35 else Look(size=11)
    title = rng.choice(("事业单位工作人员年度考核登记表", "河南省事业单位工作人员年度考核登记表"))
    sheet.put(105, 19, title, Look(size=19, face="title", bold=True), "c")
    sheet.put(
        105, 28, rng.choice(("（ {year} 年度）", "（{year}年度）", "（{year}年）")), look, "c"
    )
    y = _person(sheet, look)
    word = "档次" if job.facts["year"] >= 2022 else "等次"
    y = _report(sheet, y, look)
    _opinions(sheet, y, word, look)


def _person(sheet: Sheet, look: Look) -> float:
    """The rows above the report."""
    rng, y = sheet.job.rng, 33.0
    wide = (24.0, 36.0, 24.0, 28.0, 26.0, 36.0)
    second = rng.choice((("政治面貌", "{_party}", "文化程度", "{_education}", "任现职时间", ""),
                         ("民　　族", "{_nation}", "政治面貌", "{_party}", "文化程度", "{_education}")))  # fmt: skip
    for cells in (
        ("姓　　名", "{name}", "性　　别", "{gender}", "出生年月", "{birth_date|month}"),
        second,
    ):
        y = sheet.row(_X, y, 10, list(zip(wide, cells, strict=True)), look)
    post = rng.choice(("{unit}　{_occupation}", "{unit}　工勤技能岗位", "{unit}"))
    label = rng.choice(("单位及职务（岗位）", "工作单位及岗位"))
    y = sheet.row(_X, y, 10, ((42, label), (132, post)), look)
    work = rng.choice(("{_occupation}", "{_occupation}工作"))
    return sheet.row(_X, y, 10, ((42, "从事或分管工作"), (132, work)), look)


def _report(sheet: Sheet, y: float, look: Look) -> float:
    """What the person tells of the year, signed; the ``y`` below."""
    label = sheet.job.rng.choice(("本人述职", "个人总结", "本人总结"))
    sheet.upright(_X, y, 12, 70, label, look)
    sheet.rect(_X + 12, y, _X + _WIDE, y + 70)
    sheet.prose(_X + 17, y + 9, 150, "{_deeds}", look, 1.8)
    sheet.put(_X + 104, y + 62, "签名：", look)
    autograph(sheet, _X + 120, y + 62, sheet.job.person.name, 15)
    return y + 70


def _opinions(sheet: Sheet, y: float, word: str, look: Look) -> None:
    """The boxes below the report."""
    job, rng = sheet.job, sheet.job.rng
    lost = job.facts["verdict"] == "undetermined"
    words, tail = ({"verdict": f"不确定{word}"}, "") if lost else ({}, word)
    boxes = (("主管领导评语", 42), ("单位意见", 46), ("本人意见", 28), ("备注", 18))
    tops = []
    for label, high in boxes:
        tops.append(y)
        sheet.upright(_X, y, 12, high, label, look._replace(size=min(look.size, high * 0.5)))
        sheet.rect(_X + 12, y, _X + _WIDE, y + high)
        y += high
    advice = "建议{verdict}。" if lost else rng.choice((f"建议{word}为{{verdict}}。", f"建议评为{{verdict}}{tail}。"))  # fmt: skip
    told(sheet, (_X + 17, tops[0] + 9, 150), "{_praise}" + advice, words, look, 1.8)
    sheet.put(_X + 84, tops[0] + 34, "签名：", look)
    autograph(sheet, _X + 100, tops[0] + 34, job.facts["_leader"], 15)
    sheet.put(_X + 169, tops[0] + 35, "{_leader_date}", look, "r")
    decided = "经考核委员会研究，本年度{verdict}。" if lost else rng.choice((
        f"经考核委员会研究，同意确定为{{verdict}}{tail}。",
        f"经单位领导班子集体研究并公示，年度考核{word}为{{verdict}}。",
        f"同意主管领导意见，考核结果：{{verdict}}{tail}。",
    ))  # fmt: skip
    told(sheet, (_X + 17, tops[1] + 9, 150), decided, words, look, 1.8)
    sheet.put(_X + 84, tops[1] + 26, rng.choice(("盖章", "（盖章）", "负责人签名：")), look)
    sheet.put(_X + 169, tops[1] + 39, "{unit_opinion_date}", look, "r")
    sheet.seal(job.facts["unit"], _X + 140, tops[1] + 25, diameter=40)
    sheet.put(_X + 20, tops[2] + 9, rng.choice(("同意。", "同意考核结果。", "无异议。")), look)
    sheet.put(_X + 84, tops[2] + 20, "签名：", look)
    autograph(sheet, _X + 100, tops[2] + 20, job.person.name, 15)
    sheet.put(_X + 169, tops[2] + 21, "{_own_date}", look, "r")
