"""The prize certificate of a skills contest."""

from schemas.kinds import Kind
from yanzhen.samples import decor
from yanzhen.samples.job import Job
from yanzhen.samples.papers.opened.fourth.honour_titles import set_back
from yanzhen.samples.papers.registry import layout
from yanzhen.samples.papers.slots import within
from yanzhen.samples.sheet import Look, Sheet

_CONTESTS = (("焦作市职工职业技能大赛", "焦作市总工会"), ("河南省职业技能竞赛", "河南省人力资源和社会保障厅"),
             ("全市机关事业单位后勤服务技能竞赛", "焦作市机关事务管理局"), ("豫北地区烹饪技能大赛", "焦作市商务局"),
             ("河南省公路养护技能竞赛", "河南省交通运输厅"), ("焦作市“安康杯”技能比武", "焦作市总工会"))  # fmt: skip
_RANKS = ("一等奖", "二等奖", "三等奖", "第一名", "第二名", "第四名", "优秀奖", "金奖", "银奖")


@layout(Kind.HONOUR, split="apart", traits=("rare",))
def contest_prize(job: Job) -> None:
    """An upright sheet: 获奖证书, a number, the person and the unit, the contest, the rank large or in line."""
    rng, facts = job.rng, job.facts
    facts["honour"], facts["issuer"] = rng.choice(_CONTESTS)
    set_back(job, 2010, 2025)
    facts["award_rank"] = rng.choice(_RANKS)
    facts["_number"] = f"{facts['_year']}{rng.randrange(1, 400):04d}"
    sheet = Sheet(job, 210, 297, (252, 252, 248))
    decor.waves(sheet, (240, 234, 220), rng, (14, 14, 196, 283))
    decor.frame(sheet, 12, decor.GOLD)
    title = Look(size=36, face="title", colour=decor.RED, bold=True)
    sheet.put(105, 60, rng.choice(("获奖证书", "获 奖 证 书", "荣誉证书")), title, "c")
    if rng.random() < 0.6:
        sheet.put(105, 78, "证书编号：{_number}", Look(size=11), "c")
    look, large = Look(size=18), rng.random() < 0.5
    y = 104.0
    who = rng.choice(("{name}：", "{name}同志：", "{name}（{_unit}）："))
    within(sheet, 34, y, who, 144, look)
    text = rng.choice((
        "在{_year}年{honour}（{_occupation}项目）中",
        "在{_year}年举办的{honour}中，参加{_occupation}组比赛",
        "参加{_year}年{honour}{_occupation}工种决赛，成绩优异",
    ))  # fmt: skip
    end = rng.choice(("特发此证，以资鼓励。", "特颁此证。", "特此表彰。"))
    if large:
        y = sheet.prose(34, y + 18, 142, text + "，荣获", look, 2.0)
        big = Look(size=30, face="title", value_face="title", value_colour=decor.RED, bold=True)
        sheet.put(105, y + 10, "{award_rank}", big, "c")
        sheet.prose(34, y + 32, 142, end, look, 2.0)
    else:
        sheet.prose(34, y + 18, 142, text + "，荣获{award_rank}。" + end, look, 2.1)
    within(sheet, 176, 232, "{issuer}", 110, Look(size=16), "r")
    within(sheet, 172, 247, "{issue_date}", 90, Look(size=15), "r")
    sheet.seal(facts["issuer"], 142, 237, diameter=42)
