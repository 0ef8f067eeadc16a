"""The form for workers in organs of state, cut after the civil servants' form: six boxes on one page."""

from schemas.kinds import Kind
from yanzhen.samples.job import Job
from yanzhen.samples.papers.opened.fourth.appraisal_words import organ_word
from yanzhen.samples.papers.opened.fourth.certificate_words import told
from yanzhen.samples.papers.opened.third.marks import autograph, boxed
from yanzhen.samples.papers.registry import layout
from yanzhen.samples.sheet import Look, Sheet


@layout(Kind.APPRAISAL, split="tune", traits=("rare",))
def organ_worker_sheet(job: Job) -> None:
    """Person, summary, training, the leader's advice, the head's decision in organs' words, own opinion."""
    rng, day = job.rng, job.facts["unit_opinion_date"]
    job.facts["_own_date"] = day._replace(month=day.month + 1, day=rng.randrange(2, 15))
    sheet, x, look = Sheet(job), 19.0, Look(size=11.5)
    title = rng.choice(
        ("机关工勤人员年度考核登记表", "机关工人年度考核登记表", "机关技术工人年度考核登记表")
    )
    sheet.put(105, 23, title, Look(size=20, face="title", bold=True), "c")
    sheet.put(105, 33, "（{year}年度）", Look(size=13), "c")
    y = 39.0
    wide = (26.0, 34.0, 22.0, 24.0, 28.0, 38.0)
    for cells in (("姓　　名", "{name}", "性　别", "{gender}", "出生年月", "{birth_date|month}"),
                  ("政治面貌", "{_party}", "学　历", "{_education}", "工作时间", "{_work_start|month}")):  # fmt: skip
        y = sheet.row(x, y, 11, list(zip(wide, cells, strict=True)), look)
    y = sheet.row(
        x,
        y,
        11,
        (
            (26, rng.choice(("单位职务", "工作单位"))),
            (80, "{unit}"),
            (28, "岗　　位"),
            (38, "{_occupation}"),
        ),
        look,
    )
    labels = (
        "个人总结",
        "参加培训情况",
        "主管领导评语和考核等次建议",
        "机关负责人或考核委员会意见",
        "本人意见",
        "未确定等次或不参加考核情况说明",
    )
    tops = []
    for label, high in zip(labels, (62, 16, 42, 42, 24, 20), strict=True):
        tops.append(y)
        sheet.cell(x, y, 28, high, label, look)
        boxed(sheet, (x + 28, y, 144, high), "{_deeds}" if label == "个人总结" else "", look)
        y += high
    autograph(sheet, x + 128, tops[0] + 54, job.person.name)
    sheet.put(
        x + 34,
        tops[1] + 8,
        rng.choice(("参加单位组织的业务培训两次。", "参加工勤人员继续教育培训。")),
        look,
    )
    words = {"verdict": organ_word(sheet)}
    lost = job.facts["verdict"] == "undetermined"
    told(
        sheet,
        (x + 32, tops[2] + 9, 134),
        "{_praise}" + ("建议{verdict}。" if lost else "建议为{verdict}等次。"),
        words,
        look,
    )
    autograph(sheet, x + 90, tops[2] + 28, job.facts["_leader"])
    sheet.put(x + 166, tops[2] + 36, "{_leader_date}", look, "r")
    decided = (
        "经研究，{verdict}。"
        if lost
        else rng.choice(("同意确定为{verdict}等次。", "经党组研究，确定等次为{verdict}。"))
    )
    told(sheet, (x + 32, tops[3] + 9, 100), decided, words, look)
    sheet.put(x + 166, tops[3] + 36, "{unit_opinion_date}", look, "r")
    sheet.seal(job.facts["unit"], x + 140, tops[3] + 22, diameter=38)
    sheet.put(x + 36, tops[4] + 8, "同意。", look)
    autograph(sheet, x + 76, tops[4] + 16, job.person.name)
    sheet.put(x + 166, tops[4] + 17, "{_own_date}", look, "r")
