"""Smaller honours: a contest's slip with its teacher and organisers, a party member's card."""

from yanzhen.samples import decor
from yanzhen.samples.job import Job
from yanzhen.samples.papers.opened.fourth.honour_titles import (
    KIND,
    contest_of,
    of_party,
    retitled,
    set_back,
)
from yanzhen.samples.papers.registry import layout
from yanzhen.samples.people import person_name
from yanzhen.samples.sheet import Look, Sheet

_DARK = (46, 52, 78)


@layout(KIND, split="tune", traits=("rare",))
def contest_slip(job: Job) -> None:
    """A blue card: facts by labels on the left, the prize large on the right, teacher and sponsors below."""
    retitled(job)
    job.facts["_teacher"] = person_name(job.rng, "male").split("·")[0]
    sheet = Sheet(job, 250, 170, (246, 249, 253))
    decor.band(sheet, 0, 12, _DARK)
    decor.band(sheet, 158, 12, _DARK)
    contest = contest_of(job)
    sheet.put(
        20,
        32,
        "获奖证书" if contest else "荣誉证书",
        Look(size=30, face="title", colour=_DARK, bold=True),
    )
    sheet.put(
        20,
        45,
        "证书编号　" + f"{job.facts['_year']}{job.rng.randrange(1000, 9999)}",
        Look(size=10.5),
    )
    look, y = Look(size=13.5), 66.0
    rows = [("选　　手" if contest else "获 奖 人", "{name}"), ("所在单位", "{_unit}")]
    if contest:
        rows += [
            ("竞赛名称", "{honour}"),
            ("参赛项目", "{_occupation}"),
            ("指导教师", "{_teacher}"),
        ]
    else:
        rows += [("从事工种", "{_occupation}"), ("推荐单位", "{_department}")]
    for label, template in rows:
        sheet.put(20, y, label, Look(size=12, colour=(104, 112, 132)))
        sheet.cell(46, y - 5, 104, 10, template, look, "l", frame=False)
        y += 14
    big = Look(size=30, value_face="title", value_colour=decor.RED, bold=True)
    sheet.cell(156, 54, 84, 30, "{award_rank}" if contest else "{honour}", big, frame=False)
    sheet.put(198, 104, "{issuer}", Look(size=12.5), "c")
    sheet.put(198, 116, "{issue_date}", Look(size=12.5), "c")
    sheet.seal(job.facts["issuer"], 202, 114, diameter=40)
    foot = "承办：焦作市职业技能竞赛工作办公室" if contest else "本证书请妥善保管，遗失不补。"
    sheet.put(20, 150, foot, Look(size=10.5))


@layout(KIND, split="tune", traits=("rare",))
def party_card(job: Job) -> None:
    """A party committee's certificate: a wide red border, the name after the reason, the day in characters."""
    of_party(job)
    set_back(job, 1999, 2025)
    sheet = Sheet(job, 268, 186, decor.RED)
    sheet.rect(12, 12, 256, 174, 0.5, decor.GOLD, (253, 250, 240))
    decor.star(sheet, 134, 32, 9, decor.RED)
    sheet.put(134, 54, "证　　书", Look(size=36, face="title", colour=decor.RED, bold=True), "c")
    lead = job.rng.choice(
        ("在{_year}年创先争优活动中，", "为庆祝中国共产党成立纪念日，", "经党员评议、支部推荐，")
    )
    text = lead + "经研究决定，授予{name}同志{_year}年度“{honour}”荣誉称号，特发此证。"
    sheet.prose(34, 80, 200, text, Look(size=18.5), 2.05)
    number = f"第{job.rng.randrange(1, 400):04d}号"
    sheet.put(34, 152, number, Look(size=12))
    sheet.put(232, 136, "{issuer}", Look(size=16), "r")
    style = "cn_zero" if job.date_style.startswith("cn_z") else "cn"
    sheet.put(228, 151, f"{{issue_date|{style}}}", Look(size=15), "r")
    sheet.seal(job.facts["issuer"], 198, 142, diameter=41)
