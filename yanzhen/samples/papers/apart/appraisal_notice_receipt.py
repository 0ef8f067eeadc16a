"""A notice that tells the person the grade of the year, with a receipt to sign below."""

from schemas.kinds import Kind
from yanzhen.samples.job import Job
from yanzhen.samples.papers.opened.fourth.certificate_words import dotted, told
from yanzhen.samples.papers.opened.third.marks import autograph
from yanzhen.samples.papers.registry import layout
from yanzhen.samples.sheet import Look, Sheet


@layout(Kind.APPRAISAL, split="apart", traits=("rare",))
def notice_with_receipt(job: Job) -> None:
    """The person addressed, what was decided on which rule, how to object; unit and day; the receipt."""
    rng, day = job.rng, job.facts["unit_opinion_date"]
    job.facts["_received"] = day._replace(month=day.month + 1, day=rng.randrange(1, 12))
    sheet, look = Sheet(job), Look(size=15)
    title = rng.choice(
        ("年度考核结果通知书", "事业单位工作人员年度考核结果通知书", "年度考核结果告知书")
    )
    sheet.put(105, 38, title, Look(size=22, face="title", bold=True), "c")
    sheet.put(26, 60, rng.choice(("{name}同志：", "{_unit}　{name}同志：")), look)
    lost = job.facts["verdict"] == "undetermined"
    rule = rng.choice(("根据《事业单位工作人员考核规定》，", "按照年度考核工作有关规定，", ""))
    body = rng.choice(("经单位考核委员会审定，", "经民主测评、考核小组评议、领导班子研究并公示，"))
    end = (
        "你{year}年度考核{verdict}。"
        if lost
        else rng.choice(
            ("你{year}年度考核结果为{verdict}等次。", "确定你{year}年度考核为{verdict}。")
        )
    )
    y = told(sheet, (26, 74, 158), rule + body + end, {}, look, 2.1)
    y = told(
        sheet,
        (26, y, 158),
        "如对考核结果有异议，可自接到本通知之日起三十日内申请复核。",
        {},
        look,
        2.1,
    )
    sheet.put(37, y, "特此通知。", look)
    sheet.put(180, y + 26, "{unit}", look, "r")
    sheet.put(176, y + 39, "{unit_opinion_date}", look, "r")
    sheet.seal(job.facts["unit"], 148, y + 31, diameter=41)
    dotted(sheet, 16, 194, 214)
    sheet.put(
        105, 226, rng.choice(("回　　执", "送达回证")), Look(size=17, face="title", bold=True), "c"
    )
    told(
        sheet,
        (26, 240, 158),
        "本人已收到年度考核结果通知书，对考核结果" + rng.choice(("无异议。", "没有意见。")),
        {},
        Look(size=13),
    )
    sheet.put(104, 258, "签收人：", Look(size=13))
    autograph(sheet, 124, 257, job.person.name)
    sheet.put(184, 271, "{_received}", Look(size=13), "r")
