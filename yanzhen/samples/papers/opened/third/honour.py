"""Honours: a decision dated under its title, centred lines in two languages, a ruled award."""

from schemas.kinds import Kind
from yanzhen.samples import decor
from yanzhen.samples.job import Job
from yanzhen.samples.papers.registry import layout
from yanzhen.samples.sheet import Look, Sheet

_KIND = Kind.HONOUR


def won(job: Job, title: str, contest: str) -> str:
    """What is said of a title, or else of a place in a contest."""
    return contest if "award_rank" in job.facts else title


@layout(_KIND, split="tune", traits=("rare",))
def dated_under_title(job: Job) -> None:
    """A plain decision: the body and the title on top, the date in brackets below, the seal at the end."""
    sheet = Sheet(job)
    look = Look(size=19, face="title", value_face="title", bold=True)
    sheet.put(105, 40, "{issuer}", look, "c")
    sheet.put(105, 53, "关于表彰{name}同志的决定", look, "c")
    sheet.put(105, 66, "（{issue_date|numeral}）", Look(size=14), "c")
    text = Look(size=15)
    title = ("{_year}年以来，{_unit}职工{name}同志爱岗敬业、苦练技能，在平凡的岗位上作出了突出贡献。经推荐评选"
             "并公示，决定授予{name}同志{honour}称号。")  # fmt: skip
    contest = ("在{_year}年举办的{honour}上，{_unit}选派的选手{name}同志顽强拼搏，夺得{_occupation}项目"
               "{award_rank}。为鼓励先进，决定对{name}同志予以表彰。")  # fmt: skip
    y = sheet.prose(26, 86, 158, won(job, title, contest), text, 2.1)
    hope = "希望受到表彰的同志谦虚谨慎，再创佳绩。各单位要组织职工向先进学习，立足岗位，钻研技术，服务群众。"
    sheet.prose(26, y, 158, hope, text, 2.1)
    sheet.put(176, y + 62, "{issuer}（印章）", text, "r")
    sheet.seal(job.facts["issuer"], 136, y + 62)
    sheet.line((24, 262), (186, 262), 0.3)
    sheet.put(
        26,
        269,
        f"分送：各基层单位。　　　　　　共印{job.rng.randrange(2, 9) * 10}份",
        Look(size=12),
    )


@layout(_KIND, split="tune", traits=("rare",))
def two_languages(job: Job) -> None:
    """Centred lines with English below, the date at the lower left, the body at the lower right."""
    sheet = Sheet(job, 280, 200, (252, 252, 248))
    decor.frame(sheet, 8, decor.BLUE)
    decor.star(sheet, 140, 26, 7, decor.GOLD)
    word = won(job, "荣　誉　证　书", "获　奖　证　书")
    sheet.put(140, 46, word, Look(size=34, face="title", colour=decor.BLUE, bold=True), "c")
    sheet.put(140, 59, won(job, "HONORARY CERTIFICATE", "AWARD CERTIFICATE"), Look(size=11), "c")
    left, right = sheet.put(140, 80, "{name}", Look(size=26, value_face="title"), "c")
    sheet.line((min(left, 104) - 2, 88), (max(right, 176) + 2, 88), 0.3)
    top = won(
        job,
        "在{_year}年度工作中成绩显著，特授予",
        "在{_year}年{honour}（{_occupation}）中成绩优异，荣获",
    )
    sheet.put(140, 104, top, Look(size=16), "c")
    big = Look(size=27, value_face="title", value_colour=decor.RED, bold=True)
    sheet.put(140, 123, won(job, "{honour}", "{award_rank}"), big, "c")
    sheet.put(140, 140, "特 颁 此 证", Look(size=15), "c")
    sheet.put(26, 168, "颁发日期：{issue_date}", Look(size=12.5))
    sheet.put(
        26, 178, f"证书号：{job.facts['_year']}RY{job.rng.randrange(100, 999)}", Look(size=10.5)
    )
    sheet.put(254, 168, "{issuer}", Look(size=14), "r")
    sheet.seal(job.facts["issuer"], 222, 162, diameter=40)


@layout(_KIND, split="tune", traits=("rare",))
def ruled_award(job: Job) -> None:
    """An upright certificate whose facts stand in a ruled table beside the winner's portrait."""
    sheet = Sheet(job, 210, 290, (253, 250, 240))
    decor.frame(sheet, 10, decor.RED)
    sheet.put(105, 44, won(job, "荣誉称号证书", "竞赛获奖证书"), Look(size=28, face="title", colour=decor.RED,
              bold=True), "c")  # fmt: skip
    sheet.put(
        105, 60, f"（{job.facts['_year']}）第{job.rng.randrange(10, 900):04d}号", Look(size=12), "c"
    )
    decor.photo(sheet, 146, 76, 36, 48)
    look, x = Look(size=13.5), 28.0
    who = "男" if job.person.gender == "male" else "女"
    for i, (label, template) in enumerate((("姓　　名", "{name}"), ("性　　别", "" if job.blank else who),
                                           ("从事工种", "{_occupation}"))):  # fmt: skip
        sheet.row(x, 76 + i * 16, 16, ((34, label), (84, template)), look)
    rows = [("工作单位", "{_unit}"), (won(job, "荣誉称号", "竞赛名称"), "{honour}")]
    if "award_rank" in job.facts:
        rows.append(("获奖名次", "{award_rank}"))
    rows += [
        (won(job, "授予机关", "主办单位"), "{issuer}"),
        (won(job, "授予时间", "获奖时间"), "{issue_date}"),
    ]
    y = 124.0
    for label, template in rows:
        y = sheet.row(x, y, 19, ((34, label), (120, template)), look)
    sheet.put(172, 252, "（发证机关印章）", Look(size=12), "r")
    sheet.seal(job.facts["issuer"], 150, 244, diameter=41)
