"""A form with scores for each virtue, the sum, and the verdict in a cell."""

from schemas.kinds import Kind
from yanzhen.samples.job import Job
from yanzhen.samples.papers.opened.third.marks import VERDICTS, autograph, ringed
from yanzhen.samples.papers.registry import layout
from yanzhen.samples.sheet import Look, Sheet

_VIRTUES = (("德", "政治思想、职业道德、遵纪守法"), ("能", "业务技术水平、操作技能"), ("勤", "出勤率、工作态度"),
            ("绩", "完成任务的数量、质量、效率"), ("廉", "廉洁自律、服务群众"))  # fmt: skip
_BASE = {"excellent": 18, "qualified": 16, "basically_qualified": 13, "unqualified": 10}


@layout(Kind.APPRAISAL, split="tune", traits=("rare",))
def scored_form(job: Job) -> None:
    """Particulars, a table of scores with a sum, the grade ringed or written, the unit's opinion."""
    rng, facts = job.rng, job.facts
    sheet, look = Sheet(job), Look(size=12)
    title = Look(size=20, face="title", value_face="title", bold=True)
    name = rng.choice(
        ("{year}年度工勤技能人员考核表", "{year}年度考核评分表", "工作人员年度考核表（{year}年度）")
    )
    sheet.put(105, 28, name, title, "c")
    x, y = 22.0, 40.0
    y = sheet.row(x, y, 13, ((24, "姓名"), (38, "{name}"), (20, "性别"), (22, "{gender}"), (26, "出生日期"),
                             (36, "{birth_date|numeral}")), look)  # fmt: skip
    y = sheet.row(
        x, y, 13, ((24, "单位"), (80, "{unit}"), (26, "工种"), (36, "{_occupation}")), look
    )
    y = sheet.row(x, y, 11, ((24, "项目"), (80, "考核内容"), (26, "标准分"), (36, "得分")), look)
    total = 0
    for letter, words in _VIRTUES:
        points = min(20, _BASE.get(facts["verdict"], 15) + rng.randrange(3))
        total += points
        facts["_points"] = str(points)
        y = sheet.row(x, y, 12, ((24, letter), (80, words), (26, "20"), (36, "{_points}")), look)
    facts["_total"] = str(total)
    y = sheet.row(x, y, 12, ((104, "合　　计"), (26, "100"), (36, "{_total}")), look)
    if rng.random() < 0.5:
        y = sheet.row(x, y, 15, ((34, "评定等次"), (132, "{verdict}")), look)
    else:
        sheet.row(x, y, 15, ((34, "评定等次"), (132, "")), look)
        ringed(sheet, x + 39, y + 7.5, "verdict", VERDICTS, look, 9)
        y += 15
    y = _opinion(sheet, y, 42, "主管领导意见", "{_praise}评分属实。")
    autograph(sheet, 92, y - 9, facts["_leader"])
    sheet.put(184, y - 8, "{_leader_date}", look, "r")
    y = _opinion(
        sheet,
        y,
        52,
        "单位审核意见",
        rng.choice(("同意考核评定意见。", "同意。", "经集体研究，同意评定等次。")),
    )
    sheet.put(
        184, y - 10, rng.choice(("{unit_opinion_date}", "（章）　{unit_opinion_date}")), look, "r"
    )
    sheet.seal(facts["unit"], 152, y - 22)


def _opinion(sheet: Sheet, y: float, high: float, label: str, text: str) -> float:
    sheet.cell(22, y, 24, high, label, Look(size=12))
    sheet.rect(46, y, 188, y + high)
    sheet.prose(51, y + 10, 130, text, Look(size=12), 1.75)
    return y + high
