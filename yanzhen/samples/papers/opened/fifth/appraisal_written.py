"""An old printed form that is filled by a pen throughout, the verdict written in the opinion."""

from schemas.kinds import Kind
from yanzhen.samples.job import Job
from yanzhen.samples.papers.opened.third.marks import autograph, pieces_of_hand
from yanzhen.samples.papers.registry import layout
from yanzhen.samples.sheet import Look, Sheet


@layout(Kind.APPRAISAL, split="tune", traits=("rare",))
def written_by_pen(job: Job) -> None:
    """Printed labels, all values by one pen; an organ's words or an institution's for the grade."""
    rng, facts = job.rng, job.facts
    sheet = Sheet(job, 190, 265, (252, 250, 244))
    pen, look = pieces_of_hand(sheet, 12.5), Look(size=12)
    title = rng.choice(("年 度 考 核 登 记 表", "工 人 年 度 考 核 表", "职工年度考核登记表"))
    sheet.put(95, 24, title, Look(size=21, face="title", bold=True), "c")
    sheet.put(95, 36, "{year}　年度", pen, "c")
    x, y = 16.0, 43.0
    for cells in (((22, "姓　名"), (36, "{name}"), (20, "性别"), (20, "{gender}"), (26, "出生年月"), (34, "{birth_date|month}")),
                  ((22, "单　位"), (76, "{unit}"), (26, "职务(工种)"), (34, "{_occupation}")),
                  ((36, "参加工作时间"), (42, "{_work_start|month}"), (34, "政治面貌"), (46, "{_party}"))):  # fmt: skip
        y = sheet.row(x, y, 12, cells, pen)
    grade = rng.choice(("{verdict}", "{verdict|organ}"))
    suffix = "" if facts["verdict"] == "undetermined" else "等次"
    hand = pen._replace(face="hand", colour=pen.value_colour or look.colour, press="hand")
    high = (66.0, 42.0, 46.0)
    labels = ("个人总结", "领导评语", rng.choice(("单位意见", "考核结果")))
    texts = ("{_deeds}", rng.choice(("{_praise}完成任务较好。", "{_praise}表现较好。")),
             rng.choice(("同意定为" + grade + "。", "评为" + grade + suffix + "。", grade, "经考核为" + grade + "。")))  # fmt: skip
    for label, tall, text in zip(labels, high, texts, strict=True):
        sheet.upright(x, y, 14, tall, label, look)
        sheet.rect(x + 14, y, x + 158, y + tall)
        sheet.prose(x + 18, y + 9, 134, text, hand, 1.65)
        y += tall
    autograph(sheet, 104, y - 54, facts["_leader"])
    sheet.put(170, y - 8, "{unit_opinion_date}", hand._replace(value_colour=None), "r")
    sheet.put(x + 92, y - 18, "（盖章）", look)
    sheet.seal(facts["unit"], 134, y - 24, diameter=38)
    sheet.upright(x, y, 14, 26, "本人意见", Look(size=10))
    sheet.rect(x + 14, y, x + 158, y + 26)
    sheet.put(x + 22, y + 10, rng.choice(("同意。", "同意", "无意见。")), hand)
    autograph(sheet, 118, y + 18, job.person.name)
