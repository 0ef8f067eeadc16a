"""A place won in a contest of skills: the folder handed out on the stage, and the sheet of the result."""

from schemas.kinds import Kind
from yanzhen.samples import decor
from yanzhen.samples.job import Job
from yanzhen.samples.papers.opened.fourth.honour_titles import set_back
from yanzhen.samples.papers.registry import layout
from yanzhen.samples.papers.slots import slot, within
from yanzhen.samples.sheet import Look, Sheet

_CONTESTS = (
    ("河南省机关事业单位工勤人员技能竞赛", "河南省人力资源和社会保障厅"),
    ("全省交通运输行业职业技能大赛", "河南省交通运输厅"),
    ("焦作市第{_turn}届职工技能运动会", "焦作市总工会"),
    ("“豫人杯”职业技能大赛", "河南省职业技能竞赛组委会"),
    ("焦作市“技能之星”职业技能大赛", "焦作市人力资源和社会保障局"),
    ("全市机关事业单位技术工人技能比武", "焦作市人力资源和社会保障局"),
    ("河南省第{_turn}届水利行业职业技能竞赛", "河南省水利厅"),
    ("焦作市机关后勤服务技能大赛", "焦作市机关事务中心"),
    ("武陟县职工职业技能竞赛", "武陟县总工会"),
)
_RANKS = (
    "一等奖",
    "二等奖",
    "二等奖",
    "三等奖",
    "三等奖",
    "优秀奖",
    "第一名",
    "第二名",
    "第三名",
    "第五名",
    "优胜奖",
)


def _won(job: Job) -> None:
    """A contest, its body, a place in it, and years when such contests were held."""
    rng, facts = job.rng, job.facts
    contest, facts["issuer"] = rng.choice(_CONTESTS)
    set_back(job, 2005, 2025)
    facts["honour"] = contest.replace("{_turn}", rng.choice("一二三四五六七"))
    facts["award_rank"] = rng.choice(_RANKS)


@layout(Kind.HONOUR, split="apart", traits=("rare",))
def contest_folder_of_the_stage(job: Job) -> None:
    """Landscape within red lines: whom, the contest in a sentence, the place in it or on a line of its own."""
    _won(job)
    rng, facts = job.rng, job.facts
    sheet = Sheet(job, 292, 206, rng.choice(((255, 250, 240), (253, 247, 236), (255, 252, 250))))
    decor.frame(sheet, 10, rng.choice((decor.RED, decor.GOLD)), double=rng.random() < 0.6)
    if rng.random() < 0.4:
        decor.rosette(sheet, 146, 108, 58, (248, 236, 214))
    title = Look(size=40, face="title", colour=decor.RED, bold=True)
    sheet.put(
        146, 44, rng.choice(("荣誉证书", "荣 誉 证 书", "获 奖 证 书", "获奖证书")), title, "c"
    )
    look = Look(size=20, value_face=rng.choice(("value", "value", "hand")))
    within(sheet, 42, 76, rng.choice(("{name}　同志：", "{name}同志：", "{_unit}　{name}　同志：", "{name}　选手：")), 206, look)  # fmt: skip
    start = rng.choice((
        "在{_year}年{honour}中，荣获{_occupation}项目",
        "荣获{_year}年{honour}（{_occupation}组）",
        "在{honour}（{_occupation}工种）决赛中，成绩优异，荣获",
        "在我单位举办的{honour}中，取得{_occupation}项目",
    ))  # fmt: skip
    if not facts["issuer"].endswith("中心"):
        start = start.replace("我单位举办的", "{_year}年举办的")
    end = rng.choice(("特发此证，以资鼓励。", "特颁此证，以资鼓励。", "特此表彰。", "特发此证。"))
    if rng.random() < 0.35:
        y = sheet.prose(42, 96, 208, start.rstrip("，") + "：", look, 2.0)
        prize = Look(size=30, face="title", value_face="title", value_colour=decor.RED, bold=True)
        sheet.put(146, y + 4, "{award_rank}", prize, "c")
        sheet.put(42 + 14, y + 22, end, look)
    else:
        sheet.prose(42, 96, 208, start + "{award_rank}。" + end, look, 2.1)
    within(sheet, 252, 160, "{issuer}", 130, Look(size=18), "r")
    within(sheet, 248, 176, "{issue_date}", 100, Look(size=17), "r")
    sheet.seal(facts["issuer"], 214, 166, diameter=42)


@layout(Kind.HONOUR, split="apart", traits=("rare",))
def contest_result_by_labels(job: Job) -> None:
    """Upright: portrait or none, labels and values on rules one below another, the committee's line and seal."""
    _won(job)
    rng, facts = job.rng, job.facts
    facts["_serial"] = (
        f"{facts['_year']}{rng.choice(('JS', 'ZJ', ''))}{rng.randrange(10, 2000):05d}"
    )
    sheet = Sheet(job, 210, 297, (253, 252, 248))
    decor.waves(sheet, (236, 234, 222), rng, (16, 16, 194, 281))
    decor.frame(sheet, 14, rng.choice((decor.GOLD, decor.BLUE)), double=rng.random() < 0.5)
    title = Look(size=32, face="title", colour=decor.RED, bold=True)
    sheet.put(105, 50, rng.choice(("获奖证书", "竞赛获奖证书", "技能竞赛证书")), title, "c")
    y = 76.0
    if rng.random() < 0.5:
        decor.photo(sheet, 89, 64, 32, 44)
        y = 122.0
    look = Look(size=14.5)
    rows = [(rng.choice(("姓　　名", "选手姓名")), "{name}"), (rng.choice(("工作单位", "选送单位", "单　　位")), "{_unit}"),
            (rng.choice(("竞赛名称", "大赛名称")), "{honour}"), (rng.choice(("竞赛职业", "参赛工种", "竞赛项目")), "{_occupation}"),
            (rng.choice(("获得名次", "获奖等级", "获奖等次", "奖　　项")), "{award_rank}")]  # fmt: skip
    if rng.random() < 0.6:
        rows.append(("证书编号", "{_serial}"))
    for label, template in rows:
        slot(sheet, 34, y, label, template, 176, look)
        y += 16.5
    within(sheet, 176, 244, "{issuer}", 110, Look(size=15), "r")
    within(sheet, 172, 258, "{issue_date}", 90, Look(size=14), "r")
    sheet.seal(facts["issuer"], 142, 248, diameter=42)
