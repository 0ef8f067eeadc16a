"""年度考核登记表: ruled forms of institutions and of government organs, on one page or two."""

from schemas.kinds import Kind
from yanzhen.samples.job import Job
from yanzhen.samples.papers.registry import layout
from yanzhen.samples.sheet import Look, Sheet

_KIND = Kind.APPRAISAL


def opinion(sheet: Sheet, x: float, y: float, w: float, h: float, text: str, sign: str,
             day: str = "") -> None:  # fmt: skip
    """A wide cell: the opinion at its top left, who signs and when at its foot."""
    sheet.rect(x, y, x + w, y + h)
    sheet.prose(x + 4, y + 8, w - 8, text, Look(size=11.5), 1.6)
    sheet.put(x + w - 60, y + h - 7, sign, Look(size=11), "r")
    sheet.put(x + w - 8, y + h - 7, day or "年　　月　　日", Look(size=11), "r")


def signed(sheet: Sheet, x: float, y: float, name: str) -> None:
    """A signature, its pen starting at ``x``."""
    look = Look(size=17, face="hand", colour=(24, 30, 70), angle=sheet.job.rng.uniform(-5, 7))
    sheet.put(x, y, name, look)


def agreed(sheet: Sheet, x: float, y: float, look: Look) -> None:
    """The foot of a form whose verdict stands above: the unit's opinion, then the person's own."""
    sheet.upright(x, y, 16, 40, "单位意见", look)
    opinion(sheet, x + 16, y, 154, 40, "同意以上考核等次。", "（盖章）", "{unit_opinion_date}")
    sheet.seal(sheet.job.facts["unit"], 160, y + 26)
    y += 40
    sheet.upright(x, y, 16, 26, "本人意见", look)
    opinion(sheet, x + 16, y, 154, 26, "同意。", "签名：")
    signed(sheet, 134, y + 19, sheet.job.person.name)


@layout(_KIND)
def institution_form(job: Job) -> None:
    """事业单位工作人员年度考核登记表 on one A4 page."""
    sheet = Sheet(job)
    sheet.put(
        105, 26, "事业单位工作人员年度考核登记表", Look(size=19, face="title", bold=True), "c"
    )
    sheet.put(105, 37, "（ {year} 年度）", Look(size=13), "c")
    x, y, look = 20.0, 44.0, Look(size=11.5)
    y = sheet.row(x, y, 11, ((24, "姓　名"), (36, "{name}"), (20, "性　别"), (24, "{gender}"),
                             (28, "出生年月"), (38, "{birth_date|month}")), look)  # fmt: skip
    y = sheet.row(x, y, 11, ((24, "政治面貌"), (36, "{_party}"), (20, "文化程度"), (24, "{_education}"),
                             (28, "参加工作时间"), (38, "{_work_start|month}")), look)  # fmt: skip
    y = sheet.row(x, y, 11, ((24, "单　位"), (80, "{unit}"), (28, "职务（工种）"), (38, "{_occupation}")),
                  look)  # fmt: skip
    sheet.upright(x, y, 14, 74, "个人总结", look)
    sheet.rect(x + 14, y, 190, y + 74)
    sheet.prose(x + 18, y + 9, 148, "{_deeds}", Look(size=11.5), 1.75)
    signed(sheet, 150, y + 66, job.person.name)
    y += 74
    sheet.upright(x, y, 14, 40, "主管领导评语", Look(size=10))
    opinion(
        sheet, x + 14, y, 156, 40, "{_praise}建议定为{verdict}等次。", "签名：", "{_leader_date}"
    )
    signed(sheet, 132, y + 33, job.facts["_leader"])
    y += 40
    sheet.upright(x, y, 14, 40, "单位意见", look)
    opinion(sheet, x + 14, y, 156, 40, "经研究，同意该同志{year}年度考核确定为{verdict}等次。", "（盖章）",
             "{unit_opinion_date}")  # fmt: skip
    sheet.seal(job.facts["unit"], 158, y + 26)
    y += 40
    sheet.upright(x, y, 14, 28, "本人意见", look)
    opinion(sheet, x + 14, y, 156, 28, "同意。", "签名：")
    signed(sheet, 132, y + 20, job.person.name)


@layout(_KIND, traits=("many",))
def organ_form(job: Job) -> None:
    """机关工人年度考核登记表: 称职 for 合格, the verdict in a cell of its own, two pages."""
    sheet = Sheet(job)
    sheet.put(105, 30, "机关、事业单位工作人员", Look(size=17, face="title"), "c")
    sheet.put(105, 42, "年 度 考 核 登 记 表", Look(size=21, face="title", bold=True), "c")
    sheet.put(105, 54, "{year}年度", Look(size=13), "c")
    x, y, look = 22.0, 62.0, Look(size=12)
    y = sheet.row(x, y, 13, ((26, "姓名"), (58, "{name}"), (26, "性别"), (56, "{gender}")), look)
    y = sheet.row(x, y, 13, ((26, "出生年月"), (58, "{birth_date|month}"), (26, "政治面貌"),
                             (56, "{_party}")), look)  # fmt: skip
    y = sheet.row(x, y, 13, ((26, "工作单位"), (140, "{unit}")), look)
    y = sheet.row(x, y, 13, ((26, "工种及等级"), (140, "{_occupation}")), look)
    sheet.upright(x, y, 26, 160, "本年度工作总结", look)
    sheet.rect(x + 26, y, 188, y + 160)
    sheet.prose(x + 31, y + 10, 130, "{_deeds}", Look(size=12.5), 2.0)
    back = Sheet(job)
    y = 30.0
    back.upright(x, y, 26, 56, "主管领导评语和等次建议", Look(size=10.5))
    opinion(back, x + 26, y, 140, 56, "{_praise}建议评为{verdict}。", "签字：", "{_leader_date}")
    signed(back, 130, y + 48, job.facts["_leader"])
    y = back.row(x, y + 56, 14, ((26, "考核等次"), (140, "{verdict}")), look)
    back.upright(x, y, 26, 60, "单位考核意见", look)
    opinion(back, x + 26, y, 140, 60, "同意考核等次评定。", "盖章", "{unit_opinion_date}")
    back.seal(job.facts["unit"], 152, y + 46)
    y += 60
    back.upright(x, y, 26, 40, "本人意见", look)
    opinion(back, x + 26, y, 140, 40, "无意见。", "签字：")
    signed(back, 130, y + 32, job.person.name)
    back.row(x, y + 40, 22, ((26, "备　注"), (140, "")), look)
