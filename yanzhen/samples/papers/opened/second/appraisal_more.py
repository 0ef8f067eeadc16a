"""More appraisals: a typed form of the nineties, and a form whose grade is marked in a row."""

from schemas.kinds import Kind
from yanzhen.samples.job import Job
from yanzhen.samples.papers.opened.second.appraisal import hand
from yanzhen.samples.papers.registry import layout
from yanzhen.samples.papers.ticks import WAYS, ticked
from yanzhen.samples.sheet import Look, Sheet

_KIND = Kind.APPRAISAL
_GRADES = ("excellent", "qualified", "basically_qualified", "unqualified", "undetermined")


@layout(_KIND, traits=("rare",))
def typed_form(job: Job) -> None:
    """工人考核表 on small yellowed paper, its blanks filled by a typewriter."""
    sheet = Sheet(job, 184, 260, (247, 242, 226))
    look = Look(size=11.5, value_face="body", value_press="typed")
    said = look._replace(press="typed")
    sheet.put(92, 24, "企事业单位工人年度考核表", Look(size=18, face="title", bold=True), "c")
    sheet.put(14, 38, "填报单位：{unit}", look)
    sheet.put(170, 38, "{year}年度", look, "r")
    x = 14.0
    y = sheet.row(x, 44, 12, ((22, "姓　名"), (32, "{name}"), (18, "性别"), (22, "{gender}"),
                              (26, "出生年月"), (36, "{birth_date|month}")), look)  # fmt: skip
    y = sheet.row(x, y, 12, ((22, "工　种"), (54, "{_occupation}"), (44, "参加工作时间"),
                             (36, "{_work_start|month}")), look)  # fmt: skip
    sheet.cell(x, y, 22, 62, "本人工作总结", look)
    sheet.rect(x + 22, y, x + 156, y + 62)
    sheet.prose(x + 26, y + 9, 126, "{_deeds}", look, 1.8)
    y += 62
    sheet.cell(x, y, 22, 40, "车间（科室）意见", look)
    sheet.rect(x + 22, y, x + 156, y + 40)
    sheet.prose(x + 26, y + 9, 126, "{_praise}请单位审定。", said, 1.8)
    # Far enough left for the longest date in numerals, 二〇二三 年 十二 月 二十四 日, to stand clear.
    hand(sheet, x + 52, y + 32, job.facts["_leader"])
    sheet.put(x + 150, y + 33, "{_leader_date}", look, "r")
    y += 40
    sheet.cell(x, y, 22, 46, "单位考核小组意见", look)
    sheet.rect(x + 22, y, x + 156, y + 46)
    sheet.prose(x + 26, y + 10, 126, "经考核小组评议，该同志本年度考核为{verdict}。", said, 1.8)
    sheet.put(x + 150, y + 38, "{unit_opinion_date}", look, "r")
    sheet.seal(job.facts["unit"], x + 122, y + 28, diameter=40)
    sheet.row(x, y + 46, 24, ((22, "备　注"), (134, "")), look)


@layout(_KIND, traits=("rare",))
def marked_row(job: Job) -> None:
    """A form of recent years: labels on grey, the quarters' marks, the year's grade to be marked."""
    sheet = Sheet(job)
    sheet.put(
        105,
        24,
        "事业单位工作人员考核表（工勤技能岗位）",
        Look(size=17, face="title", bold=True),
        "c",
    )
    sheet.put(18, 36, "考核年度　{year}", Look(size=11.5))
    x, y, look = 18.0, 41.0, Look(size=11)
    for left, one, right, two in (
        ("姓名", "{name}", "性别", "{gender}"), ("出生日期", "{birth_date}", "政治面貌", "{_party}"),
        ("从事岗位", "{_occupation}", "参加工作", "{_work_start|month}"),
    ):  # fmt: skip
        y = _shaded(sheet, x, y, 11, ((26, left), (61, one), (26, right), (61, two)))
    y = _shaded(sheet, x, y, 11, ((26, "所在单位"), (148, "{unit}")))
    y = _summary(sheet, x, y)
    marks = [w for i in range(4) for w in ((22, f"第{'一二三四'[i]}季度"), (21.5, _quarter(job)))]
    y = _shaded(sheet, x, y, 11, marks)
    sheet.rect(x, y, x + 26, y + 16, 0.25, fill=(233, 233, 236))
    sheet.cell(x, y, 26, 16, "年度考核档次", look)
    sheet.rect(x + 26, y, x + 174, y + 16)
    way = job.rng.choice(WAYS)
    ticked(sheet, x + 30, y + 8, "verdict", _GRADES, look=Look(size=10.5), way=way, gap=4.5)
    y += 16
    sheet.rect(x, y, x + 87, y + 50)
    sheet.rect(x + 87, y, x + 174, y + 50)
    sheet.put(x + 4, y + 8, "主管领导（签字）", look)
    hand(sheet, x + 26, y + 26, job.facts["_leader"])
    sheet.put(x + 83, y + 43, "{_leader_date}", look, "r")
    sheet.put(x + 91, y + 8, "单位考核委员会（盖章）", look)
    sheet.put(x + 168, y + 43, "{unit_opinion_date}", look, "r")
    sheet.seal(job.facts["unit"], x + 132, y + 29, diameter=39)
    sheet.rect(x, y + 50, x + 174, y + 68)
    sheet.put(x + 4, y + 59, "被考核人意见：同意", look)
    hand(sheet, x + 100, y + 59, job.person.name)


def _summary(sheet: Sheet, x: float, y: float) -> float:
    """The person's own account under a heading of its own; the ``y`` below."""
    sheet.rect(x, y, x + 174, y + 10, 0.25, fill=(233, 233, 236))
    sheet.put(x + 87, y + 5, "个　人　述　职", Look(size=11), "c")
    sheet.rect(x, y + 10, x + 174, y + 78)
    sheet.prose(x + 5, y + 19, 164, "{_deeds}", Look(size=11.5), 1.85)
    return y + 78


def _quarter(job: Job) -> str:
    return "" if job.blank else job.rng.choice(("好", "好", "较好", "一般"))


def _shaded(sheet: Sheet, x: float, y: float, h: float, cells: tuple[tuple[float, str], ...]
            | list[tuple[float, str]]) -> float:  # fmt: skip
    """A row whose every first cell of two, a label, stands on grey."""
    at = x
    for i, (width, _) in enumerate(cells):
        if i % 2 == 0:
            sheet.rect(at, y, at + width, y + h, 0.25, fill=(233, 233, 236))
        at += width
    return sheet.row(x, y, h, cells, Look(size=11))
