"""The ministry's form for staff of institutions, printed on two sides: summary in front, opinions behind."""

from schemas.kinds import Kind
from yanzhen.samples.job import Job
from yanzhen.samples.papers.opened.fourth.appraisal_words import own_words
from yanzhen.samples.papers.opened.fourth.certificate_words import told
from yanzhen.samples.papers.opened.third.marks import autograph, boxed
from yanzhen.samples.papers.registry import layout
from yanzhen.samples.sheet import Look, Sheet


@layout(Kind.APPRAISAL, split="tune", traits=("many", "rare"))
def institution_two_pages(job: Job) -> None:
    """Front: person, duties, summary. Back: leader, committee with seal, the person, what was not determined."""
    rng, day = job.rng, job.facts["unit_opinion_date"]
    job.facts["_own_date"] = day._replace(month=day.month + 1, day=rng.randrange(2, 15))
    word = "档次" if job.facts["year"] >= 2022 else "等次"
    front, x, look = Sheet(job), 20.0, Look(size=11.5)
    title = rng.choice(("事业单位工作人员年度考核登记表", "河南省事业单位工作人员年度考核登记表"))
    front.put(105, 28, title, Look(size=20, face="title", bold=True), "c")
    front.put(105, 39, rng.choice(("（{year}年度）", "（ {year} 年度）")), Look(size=13), "c")
    y = 47.0
    wide = (28.0, 32.0, 22.0, 24.0, 26.0, 38.0)
    third = rng.choice((("政治面貌", "{_party}", "民　族", "{_nation}", "学　历", "{_education}"),
                        ("政治面貌", "{_party}", "学　历", "{_education}", "任现职时间", "{_work_start|month}")))  # fmt: skip
    for cells in (
        ("姓　　名", "{name}", "性　别", "{gender}", "出生年月", "{birth_date|month}"),
        third,
    ):
        y = front.row(x, y, 13, list(zip(wide, cells, strict=True)), look)
    y = front.row(
        x,
        y,
        13,
        (
            (38, rng.choice(("单位及职务（岗位）", "单位及岗位"))),
            (132, "{unit}　{_occupation}" if rng.random() < 0.4 else "{unit}"),
        ),
        look,
    )
    y = front.row(x, y, 13, ((38, "从事或分管工作"), (132, "{_occupation}")), look)
    front.upright(x, y, 14, 270 - y, "本人总结", look)
    boxed(front, (x + 14, y, 156, 270 - y), own_words(front) + "{_deeds}", Look(size=14), 2.3)
    autograph(front, x + 118, 256, job.person.name)
    _back(Sheet(job), x, word, look)


def _back(sheet: Sheet, x: float, word: str, look: Look) -> None:
    """Four boxes below each other, as the form's second side has them."""
    job = sheet.job
    labels = (
        f"主管领导评语和考核{word}建议",
        "单位考核委员会或领导班子意见",
        "本人意见",
        f"未确定{word}或未参加考核情况说明",
        "备注",
    )
    y = 24.0
    for label, high in zip(labels, (66, 66, 48, 40, 22), strict=True):
        sheet.cell(x, y, 30, high, label, look)
        sheet.rect(x + 30, y, x + 170, y + high)
        y += high
    lost = job.facts["verdict"] == "undetermined"
    words = {"verdict": f"不确定{word}"} if lost else {}
    advice = "{_praise}" + ("建议{verdict}。" if lost else f"建议{{verdict}}{word}。")
    told(sheet, (x + 34, 34, 130), advice, words, look, 1.8)
    autograph(sheet, x + 86, 72, job.facts["_leader"])
    sheet.put(x + 164, 82, "{_leader_date}", look, "r")
    ends = (
        ("经研究，{verdict}。",)
        if lost
        else (f"同意确定为{{verdict}}{word}。", f"经集体研究，考核{word}确定为{{verdict}}。")
    )
    told(sheet, (x + 34, 102, 130), job.rng.choice(ends), words, look, 1.8)
    sheet.put(x + 164, 148, "{unit_opinion_date}", look, "r")
    sheet.seal(job.facts["unit"], x + 138, 132, diameter=40)
    sheet.put(x + 42, 168, job.rng.choice(("同意。", "无异议。", "同意考核意见。")), look)
    autograph(sheet, x + 86, 184, job.person.name)
    sheet.put(x + 164, 195, "{_own_date}", look, "r")
