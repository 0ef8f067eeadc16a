"""Honours: a decision under a red head, a contest's diploma, a book opened, an old award."""

from schemas.kinds import Kind
from yanzhen.samples import decor
from yanzhen.samples.job import Job
from yanzhen.samples.papers.registry import layout
from yanzhen.samples.sheet import Look, Sheet

_KIND = Kind.HONOUR


def contest(job: Job) -> bool:
    """Whether it is a place in a contest and no title."""
    return "award_rank" in job.facts


@layout(_KIND, traits=("rare",))
def red_head(job: Job) -> None:
    """A document under a red head: number, a title in two lines, the decision, the copies."""
    sheet = Sheet(job)
    issuer = job.facts["issuer"]
    size = min(34.0, 430 / (len(issuer) + 2))
    sheet.put(
        105, 40, issuer + "文件", Look(size=size, face="title", colour=decor.RED, bold=True), "c"
    )
    number = f"〔{job.facts['issue_date'].year}〕{job.rng.randrange(2, 80)}号"
    sheet.put(105, 62, "表字" + number, Look(size=13), "c")
    sheet.line((26, 69), (184, 69), 0.7, decor.RED)
    title = Look(size=18, face="title", bold=True)
    sheet.put(105, 86, "关于对" + job.person.name + "同志", title, "c")
    sheet.put(105, 97, "予以表彰奖励的决定", title, "c")
    look = Look(size=14.5)
    sheet.put(26, 114, "各有关单位：", look)
    won = ("{name}同志在{_year}年{honour}{_occupation}比赛中沉着应战，勇夺{award_rank}，为单位赢得了荣誉。"
           "经研究，决定予以表彰。") if contest(job) else (
           "{_year}年度，{name}同志立足本职，勤勉敬业，发挥了模范带头作用。经研究，决定授予{name}同志"
           "“{honour}”称号。")  # fmt: skip
    y = sheet.prose(26, 127, 158, won, look, 2.1)
    hope = (
        "希望受表彰的同志珍惜荣誉，再接再厉；全体干部职工要以先进为榜样，为事业发展作出新的贡献。"
    )
    sheet.prose(26, y, 158, hope, look, 2.1)
    sheet.put(176, 222, "{issuer}", look, "r")
    sheet.put(170, 234, "{issue_date|numeral}", look, "r")
    sheet.seal(issuer, 146, 226)
    sheet.line((26, 262), (184, 262), 0.35)
    sheet.put(28, 268, "抄送：存档。", Look(size=12))
    sheet.line((26, 274), (184, 274), 0.35)


@layout(_KIND, traits=("rare",))
def ribbon(job: Job) -> None:
    """A wide diploma with a red ribbon at its left, everything else centred beside it."""
    sheet = Sheet(job, 297, 210, (254, 252, 246))
    sheet.rect(18, 0, 44, 210, 0, None, decor.RED)
    sheet.rect(46, 0, 47.5, 210, 0, None, decor.GOLD)
    decor.star(sheet, 31, 30, 9, (246, 214, 110))
    decor.rosette(sheet, 172, 108, 70, (243, 234, 214))
    middle = 172.0
    word = "获奖证书" if contest(job) else "荣誉证书"
    sheet.put(
        middle, 40, "　".join(word), Look(size=36, face="title", colour=decor.RED, bold=True), "c"
    )
    sheet.put(middle, 54, "CERTIFICATE OF HONOUR", Look(size=11, colour=decor.GOLD), "c")
    sheet.put(middle, 80, "{name}", Look(size=27, value_face="title"), "c")
    if contest(job):
        sheet.put(middle, 102, "在{_year}年{honour}中", Look(size=17), "c")
        sheet.put(middle, 118, "荣　获", Look(size=17), "c")
        sheet.put(
            middle,
            136,
            "{award_rank}",
            Look(size=26, value_face="title", value_colour=decor.RED),
            "c",
        )
    else:
        sheet.put(middle, 104, "被　授　予", Look(size=17), "c")
        sheet.put(
            middle, 126, "{honour}", Look(size=25, value_face="title", value_colour=decor.RED), "c"
        )
    sheet.put(66, 180, f"编号：{job.rng.randrange(10000, 99999)}", Look(size=10.5))
    sheet.put(270, 166, "{issuer}", Look(size=15), "r")
    sheet.put(264, 180, "{issue_date}", Look(size=14), "r")
    sheet.seal(job.facts["issuer"], 236, 172)


@layout(_KIND, traits=("spread", "rare"))
def opened_book(job: Job) -> None:
    """A booklet opened: whose it is beside the portrait, and on the facing page what was given."""
    sheet = Sheet(job, 250, 176, (253, 250, 240))
    for left in (8, 131):
        sheet.rect(left, 8, left + 111, 168, 0.8, decor.GOLD)
    decor.photo(sheet, 49, 26, 28, 39)
    look, y = Look(size=13), 84.0
    rows = (("姓　　名", "{name}"), ("性　　别", "男" if job.person.gender == "male" else "女"),
            ("工作单位", "{_unit}"), ("证书编号", f"{job.facts['_year']}{job.rng.randrange(1000, 9999)}"))  # fmt: skip
    for label, template in rows:
        sheet.put(18, y, label + "：", look)
        y = sheet.prose(43, y, 70, template, look, 1.6, 0) + 7
    middle = 186.5
    sheet.put(
        middle, 32, "荣 誉 证 书", Look(size=25, face="title", colour=decor.RED, bold=True), "c"
    )
    title = "为表彰在工作中取得的优异成绩，特授予{honour}称号，并颁发证书。"
    won = "在{_year}年举行的{honour}（{_occupation}）中取得{award_rank}的成绩，特颁发证书。"
    sheet.prose(141, 56, 92, won if contest(job) else title, Look(size=15), 2.1)
    sheet.put(234, 128, "{issuer}", Look(size=13), "r")
    sheet.put(230, 141, "{issue_date}", Look(size=13), "r")
    sheet.seal(job.facts["issuer"], 204, 134, diameter=39)


@layout(_KIND, traits=("rare",))
def old_award(job: Job) -> None:
    """An award on tinted paper between two flags: the name and the unit filled in by pen."""
    sheet = Sheet(job, 262, 186, (250, 238, 206))
    decor.frame(sheet, 7, decor.RED, double=False)
    for left in (14, 212):
        _flag(sheet, left)
    sheet.put(131, 36, "奖　　状", Look(size=42, face="title", colour=decor.RED, bold=True), "c")
    pen = Look(size=18, value_face="hand", value_colour=(30, 30, 60))
    end = sheet.blank(30, 74, "", "{_unit}", 92, pen._replace(size=16))
    end = sheet.blank(end + 4, 74, "", "{name}", 46, pen)
    sheet.put(end + 2, 74, "同志：", pen)
    title = "在{_year}年度工作中吃苦耐劳，任劳任怨，成绩突出，被光荣地评为{honour}，特发此奖状，以示鼓励。"
    won = "参加{_year}年{honour}，获得{_occupation}{award_rank}，特发此奖状，以示鼓励。"
    sheet.prose(30, 94, 202, won if contest(job) else title, Look(size=18), 2.0)
    sheet.put(230, 146, "{issuer}", Look(size=16), "r")
    sheet.put(226, 161, "{issue_date}", Look(size=15), "r")
    sheet.seal(job.facts["issuer"], 196, 152)


def _flag(sheet: Sheet, left: float) -> None:
    """A red flag on its staff."""
    sheet.rect(left, 16, left + 1, 50, 0, None, decor.GOLD)
    sheet.rect(left + 1, 17, left + 36, 40, 0, None, decor.RED)
    decor.star(sheet, left + 9, 24, 4, (246, 214, 90))
