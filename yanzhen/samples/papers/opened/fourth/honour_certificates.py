"""Honours as certificates: an award by brush, an expert's booklet, a card named by its own title."""

from yanzhen.samples import decor
from yanzhen.samples.job import Job
from yanzhen.samples.ops import Line
from yanzhen.samples.papers.opened.fourth.honour_titles import KIND, contest_of, retitled, set_back
from yanzhen.samples.papers.registry import layout
from yanzhen.samples.sheet import Look, Sheet

_BRUSH = (30, 26, 30)


@layout(KIND, split="tune", traits=("rare",))
def brushed_award(job: Job) -> None:
    """An award of the eighties or nineties: rays over a wide title, all else written by brush."""
    retitled(job, 0.5)
    set_back(job, 1987, 2004)
    sheet = Sheet(job, 262, 188, (250, 240, 214))
    decor.frame(sheet, 8, decor.RED, double=False)
    _rays(sheet, 131, 34)
    sheet.put(131, 50, "奖　　　状", Look(size=50, face="title", colour=decor.RED, bold=True), "c")
    pen = Look(
        size=20, face="hand", colour=_BRUSH, value_face="hand", press="hand", value_press="hand"
    )
    sheet.put(32, 82, "{name}同志：", pen)
    title = "在一年的工作中任劳任怨、成绩突出，被评为{_year}年度{honour}，特发此状，以资鼓励。"
    contest = "在{_year}年{honour}中，荣获{_occupation}比赛{award_rank}，特发此状，以资鼓励。"
    sheet.prose(32, 100, 200, contest if contest_of(job) else title, pen, 1.95)
    sheet.put(228, 146, "{issuer}", pen._replace(size=18), "r")
    sheet.put(226, 160, "{issue_date}", pen._replace(size=17), "r")
    sheet.seal(job.facts["issuer"], 196, 150, diameter=42)


def _rays(sheet: Sheet, x: float, y: float) -> None:
    """A star in thin rays."""
    for step in range(-9, 10):
        side = step * 9.0
        ray = Line(((x, y), (x + side, 15 if abs(step) < 7 else 18)), 0.3, (232, 180, 120))
        sheet.canvas.ops.append(ray)
    decor.star(sheet, x, 24, 7, decor.RED)


@layout(KIND, split="tune", traits=("rare", "spread"))
def expert_booklet(job: Job) -> None:
    """Two facing pages: who it is beside a portrait, and the sentence with the seal."""
    retitled(job)
    sheet = Sheet(job, 250, 175, (252, 249, 240))
    sheet.line((125, 0), (125, 175), 0.3, (214, 206, 190))
    decor.rosette(sheet, 187, 88, 44, (244, 232, 214))
    decor.photo(sheet, 46, 24, 32, 44)
    look, y = Look(size=13), 84.0
    gender = "" if job.blank else {"male": "男", "female": "女"}[job.person.gender]
    for label, template in (("姓　名", "{name}"), ("性　别", gender), ("单　位", "{_unit}"),
                            ("工　种", "{_occupation}"), ("编　号", _number(job))):  # fmt: skip
        sheet.blank(20, y, label, template, 74, look, "l")
        y += 13.5
    word = "获 奖 证 书" if contest_of(job) else "荣 誉 证 书"
    sheet.put(187, 34, word, Look(size=24, face="title", colour=decor.RED, bold=True), "c")
    text = "该同志被授予{honour}荣誉称号，特颁发此证书。"
    if contest_of(job):
        text = "该同志参加{_year}年{honour}，成绩优良，获{award_rank}，特颁发此证书。"
    sheet.prose(138, 58, 98, text, Look(size=16), 2.1)
    sheet.put(232, 130, "{issuer}", Look(size=13), "r")
    sheet.put(230, 142, "{issue_date}", Look(size=12.5), "r")
    sheet.seal(job.facts["issuer"], 198, 134, diameter=40)


def _number(job: Job) -> str:
    return f"JZ{job.facts['_year']}-{job.rng.randrange(10, 999):03d}"


@layout(KIND, split="tune", traits=("rare",))
def title_on_top(job: Job) -> None:
    """The honour itself is the heading; below stand the name, what it is for, the body and the day."""
    retitled(job)
    sheet = Sheet(job, 210, 285, (253, 251, 246))
    decor.frame(sheet, 11, decor.GOLD)
    decor.star(sheet, 105, 42, 10, decor.GOLD)
    big = Look(size=30, face="title", value_face="title", value_colour=decor.RED, bold=True)
    sheet.cell(24, 60, 162, 30, "{honour}", big, frame=False)
    sheet.put(105, 102, "证　　书", Look(size=24, face="title", colour=decor.RED), "c")
    sheet.line((60, 112), (150, 112), 0.4, decor.GOLD)
    sheet.put(105, 140, "{name}", Look(size=30, value_face="value"), "c")
    sheet.put(105, 156, "（{_unit}）", Look(size=14), "c")
    if contest_of(job):
        sheet.put(
            105, 178, "{_occupation}项目　{award_rank}", Look(size=21, value_face="title"), "c"
        )
    else:
        sheet.prose(
            40, 176, 130, "爱岗敬业，勇于创新，为我市建设事业作出了突出贡献。", Look(size=16), 1.9
        )
    sheet.put(105, 232, "{issuer}", Look(size=17), "c")
    sheet.put(105, 246, "{issue_date}", Look(size=15), "c")
    sheet.seal(job.facts["issuer"], 112, 236, diameter=42)
