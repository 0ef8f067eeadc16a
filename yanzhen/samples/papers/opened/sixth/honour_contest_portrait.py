"""A contest's certificate as its organiser's system prints it: upright, by labels or by a sentence."""

from schemas.kinds import Kind
from yanzhen.samples import decor
from yanzhen.samples.job import Job
from yanzhen.samples.papers.registry import layout
from yanzhen.samples.sheet import Look, Sheet

_KIND = Kind.HONOUR
_CONTESTS = (
    ("焦作市第{_turn}届职业技能大赛", "焦作市人力资源和社会保障局"),
    ("河南省机关事业单位工勤人员职业技能竞赛", "河南省人力资源和社会保障厅"),
    ("焦作市“技能状元”职业技能竞赛", "焦作市总工会"),
    ("河南省第{_turn}届职业技能大赛", "河南省人力资源和社会保障厅"),
    ("全市职工职业技能竞赛", "焦作市职业技能竞赛组织委员会"),
    ("豫北地区行业职业技能竞赛", "河南省职业技能竞赛组织委员会"),
)
_RANKS = ("一等奖", "二等奖", "三等奖", "优胜奖", "第一名", "第二名", "第三名", "第六名")


def _won(job: Job) -> None:
    """A place in one of these contests."""
    facts, rng = job.facts, job.rng
    contest, facts["issuer"] = rng.choice(_CONTESTS)
    facts["honour"] = contest.replace("{_turn}", rng.choice("一二三四五六"))
    facts["award_rank"] = rng.choice(_RANKS)
    facts["_serial"] = f"JN{facts['_year']}{rng.randrange(1, 9999):04d}"


@layout(_KIND, split="tune", traits=("rare",))
def contest_upright(job: Job) -> None:
    """Waves on pale ground, the prize in large red below the sentence, a number and sometimes a code."""
    _won(job)
    sheet, rng = Sheet(job, 210, 297, (250, 250, 252)), job.rng
    decor.waves(sheet, (226, 232, 240), rng, (12, 12, 198, 285))
    decor.frame(sheet, 11, rng.choice((decor.BLUE, decor.GOLD, decor.RED)), double=False)
    title = Look(size=38, face="title", colour=decor.RED, bold=True)
    sheet.put(105, 52, rng.choice(("获奖证书", "荣誉证书", "获 奖 证 书")), title, "c")
    sheet.put(105, 70, "证书编号：{_serial}", Look(size=11), "c")
    sheet.put(
        30, 98, rng.choice(("{name}同志：", "{name}　选手：", "{_unit}　{name}：")), Look(size=18)
    )
    text = rng.choice((
        "在{_year}年{honour}{_occupation}赛项决赛中，成绩优异，荣获",
        "您参加{honour}（{_occupation}项目），荣获",
        "在{honour}{_occupation}比赛中，获得",
    ))  # fmt: skip
    y = sheet.prose(30, 116, 150, text, Look(size=18), 2.0)
    prize = Look(size=32, face="title", value_face="title", value_colour=decor.RED, bold=True)
    sheet.put(105, y + 12, "{award_rank}", prize, "c")
    sheet.put(30 + 12.7, y + 32, "特发此证，以资鼓励。", Look(size=18))
    sheet.put(180, 238, "{issuer}", Look(size=15), "r")
    sheet.put(176, 252, "{issue_date}", Look(size=14), "r")
    sheet.seal(job.facts["issuer"], 146, 243)
    if rng.random() < 0.5 and not job.blank:
        sheet.code(28, 236, 26, ("name", "issue_date"))
