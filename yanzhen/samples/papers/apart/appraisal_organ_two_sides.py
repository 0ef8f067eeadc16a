"""The form for workers in organs on two sides, as filled for the file: person and summary, then opinions."""

from schemas.kinds import Kind
from yanzhen.samples.job import Job
from yanzhen.samples.papers.opened.fourth.appraisal_words import organ_word
from yanzhen.samples.papers.opened.fourth.certificate_words import told
from yanzhen.samples.papers.opened.third.marks import autograph, pieces_of_hand
from yanzhen.samples.papers.registry import layout
from yanzhen.samples.sheet import Look, Sheet

_X = 20.0


@layout(Kind.APPRAISAL, split="apart", traits=("many", "rare"))
def organ_worker_two_sides(job: Job) -> None:
    """A first page with the person and a long summary, a second with the organ's decision and its seal."""
    rng, day = job.rng, job.facts["unit_opinion_date"]
    job.facts["_own_date"] = day._replace(month=day.month + 1, day=rng.randrange(2, 20))
    front = Sheet(job)
    look = pieces_of_hand(front, 13) if rng.random() < 0.3 else Look(size=12)
    title = rng.choice(("机关工勤人员年度考核登记表", "机关工勤人员考核登记表", "机关技术工人、普通工人年度考核登记表"))  # fmt: skip
    front.put(105, 27, title, Look(size=20, face="title", bold=True), "c")
    front.put(105, 38, rng.choice(("（{year}年度）", "（ {year} 年度 ）")), look, "c")
    _front(front, look)
    _back(Sheet(job), look)


def _front(sheet: Sheet, look: Look) -> None:
    """Who it is, and the summary down to the page's foot."""
    rng, y = sheet.job.rng, 45.0
    wide = (26.0, 34.0, 22.0, 24.0, 28.0, 36.0)
    for cells in (("姓　名", "{name}", "性　别", "{gender}", "出生年月", "{birth_date|month}"),
                  ("民　族", "{_nation}", "学　历", "{_education}", "政治面貌", "{_party}")):  # fmt: skip
        y = sheet.row(_X, y, 13, list(zip(wide, cells, strict=True)), look)
    started = rng.choice((("参加工作时间", "{_work_start|month}"), ("工　种", "{_occupation}")))
    unit = (26, rng.choice(("工作单位", "所在单位", "单　位")))
    y = sheet.row(_X, y, 13, (unit, (80, "{unit}"), (28, started[0]), (36, started[1])), look)
    sheet.cell(_X, y, 26, 272 - y, rng.choice(("个人总结", "个人工作总结", "本年度工作总结")), look)
    sheet.rect(_X + 26, y, _X + 170, 272)
    sheet.prose(_X + 32, y + 11, 130, "{_deeds}", look, 2.1)
    sheet.put(_X + 90, 262, "本人签名：", look)
    autograph(sheet, _X + 116, 262, sheet.job.person.name)


def _back(sheet: Sheet, look: Look) -> None:
    """Leader, organ, person, and what else there is to tell."""
    job, rng = sheet.job, sheet.job.rng
    lost = job.facts["verdict"] == "undetermined"
    words = {"verdict": organ_word(sheet)}
    labels = (rng.choice(("主管领导评语和考核等次建议", "分管领导评语及等次建议")),
              rng.choice(("机关负责人或考核委员会意见", "单位负责人或考核领导小组意见")),
              "本人意见", "未确定等次或不参加考核情况说明", "备　注")  # fmt: skip
    tops, y = [], 24.0
    for label, high in zip(labels, (62, 64, 46, 40, 24), strict=True):
        tops.append(y)
        sheet.cell(_X, y, 26, high, label, look)
        sheet.rect(_X + 26, y, _X + 170, y + high)
        y += high
    told(
        sheet,
        (_X + 32, tops[0] + 12, 130),
        "{_praise}" + ("建议{verdict}。" if lost else "建议确定为{verdict}等次。"),
        words,
        look,
    )
    sheet.put(_X + 76, tops[0] + 44, "签名：", look)
    autograph(sheet, _X + 93, tops[0] + 44, job.facts["_leader"])
    sheet.put(_X + 164, tops[0] + 54, "{_leader_date}", look, "r")
    decided = "经研究，该同志本年度{verdict}。" if lost else rng.choice((
        "确定为{verdict}等次。", "经研究，同意该同志年度考核确定为{verdict}等次。", "考核等次：{verdict}"))  # fmt: skip
    told(sheet, (_X + 32, tops[1] + 12, 130), decided, words, look)
    sheet.put(_X + 76, tops[1] + 40, rng.choice(("（盖章）", "盖章或签名")), look)
    sheet.put(_X + 164, tops[1] + 55, "{unit_opinion_date}", look, "r")
    sheet.seal(job.facts["unit"], _X + 138, tops[1] + 38, diameter=rng.choice((40, 42)))
    sheet.put(_X + 36, tops[2] + 12, rng.choice(("同意。", "同意组织意见。", "无意见。")), look)
    sheet.put(_X + 76, tops[2] + 30, "签名：", look)
    autograph(sheet, _X + 93, tops[2] + 30, job.person.name)
    sheet.put(_X + 164, tops[2] + 39, "{_own_date}", look, "r")
    if rng.random() < 0.5:
        sheet.put(_X + 98, tops[4] + 12, "无", look, "c")
