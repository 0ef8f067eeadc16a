"""A notice to a worker of the result of the year's appraisal."""

from schemas.kinds import Kind
from yanzhen.samples.job import Job
from yanzhen.samples.papers.opened.fourth.certificate_words import dotted
from yanzhen.samples.papers.opened.third.marks import autograph
from yanzhen.samples.papers.registry import layout
from yanzhen.samples.papers.slots import within
from yanzhen.samples.sheet import Look, Sheet


@layout(Kind.APPRAISAL, split="tune", traits=("rare",))
def results_of_the_year(job: Job) -> None:
    """A letter with the verdict, how to object, the unit and the day; below it a receipt to sign."""
    rng, facts = job.rng, job.facts
    sheet, look = Sheet(job), Look(size=15)
    title = Look(size=22, face="title", value_face="title", bold=True)
    words = rng.choice(
        ("年度考核结果通知书", "{year}年度考核结果告知书", "工作人员年度考核结果通知书")
    )
    sheet.put(105, 42, words, title, "c")
    sheet.put(28, 66, rng.choice(("{name}同志：", "{name}：")), look)
    text = rng.choice((
        "根据事业单位工作人员考核有关规定，经考核委员会研究并公示，你{year}年度考核结果为{verdict}。",
        "按照年度考核工作安排，经民主测评、领导班子研究决定，你在{year}年度考核中被确定为{verdict}等次。",
        "经单位考核领导小组审定，你{year}年度考核等次为：{verdict}。",
    ))  # fmt: skip
    if facts["verdict"] == "undetermined":  # 不确定等次 says 等次 itself
        text = text.replace("}等次", "}")
    y = sheet.prose(28, 80, 154, text, look, 2.0)
    y = sheet.prose(28, y, 154, rng.choice((
        "如对考核结果有异议，可自收到本通知之日起三十日内向本单位申请复核。",
        "如有异议，请在接到通知后十个工作日内以书面形式提出复核申请。",
    )), look, 2.0)  # fmt: skip
    sheet.put(28 + 11, y, "特此通知。", look)
    within(sheet, 180, y + 26, "{unit}", 110, look, "r")
    sheet.put(176, y + 40, "{unit_opinion_date}", look, "r")
    sheet.seal(facts["unit"], 148, y + 31)
    if rng.random() < 0.7:
        dotted(sheet, 24, 186, y + 70)
        sheet.put(105, y + 82, "送达回执", Look(size=15, face="title"), "c")
        sheet.put(36, y + 96, "本人已知悉上述考核结果。", look)
        sheet.put(104, y + 112, "本人签名：", look)
        autograph(sheet, 134, y + 112, job.person.name)
