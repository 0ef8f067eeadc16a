"""The party's titles as committees and branches give them, on a certificate or by a short decision."""

from schemas.kinds import Kind
from yanzhen.samples import decor
from yanzhen.samples.job import Job
from yanzhen.samples.papers.opened.fourth.honour_titles import set_back
from yanzhen.samples.papers.registry import layout
from yanzhen.samples.papers.slots import within
from yanzhen.samples.sheet import Look, Sheet

_TITLES = (
    "优秀共产党员",
    "优秀共产党员",
    "优秀共产党员",
    "优秀党务工作者",
    "优秀党员",
    "党员示范岗标兵",
)


def _given(job: Job) -> None:
    """A title within the party, the body that gave it, about the first of July."""
    rng, facts = job.rng, job.facts
    facts.pop("award_rank", None)
    set_back(job, 2002, 2025)
    unit, department = facts["_unit"], facts["_department"]
    facts["honour"] = rng.choice(_TITLES)
    facts["issuer"] = rng.choice((f"中共{unit}支部委员会", f"中共{unit}总支部委员会", f"中共{department}机关委员会",
                                  f"中共{unit}委员会", f"中国共产党{department}委员会", f"中共{department}党组"))  # fmt: skip
    day = facts["issue_date"]
    if day.year <= 2025 and 1 <= day.day <= 28:
        facts["issue_date"] = day._replace(month=rng.choice((6, 6, 7)), day=rng.randrange(20, 29))
    if facts["issue_date"].month == 7:
        facts["issue_date"] = facts["issue_date"]._replace(day=1)


@layout(Kind.HONOUR, split="apart", traits=("rare",))
def party_certificate_of_two_bands(job: Job) -> None:
    """Landscape between two red bands: title, the comrade, one sentence, the committee's long name and the day."""
    _given(job)
    rng, facts = job.rng, job.facts
    sheet = Sheet(job, 285, 198, (255, 252, 246))
    decor.band(sheet, 0, 9, decor.RED)
    decor.band(sheet, 189, 9, decor.RED)
    decor.star(sheet, 34, 34, 9, rng.choice((decor.GOLD, decor.RED)))
    title = Look(size=38, face="title", colour=decor.RED, bold=True)
    sheet.put(142.5, 44, rng.choice(("荣誉证书", "荣 誉 证 书", "表 彰 证 书")), title, "c")
    look = Look(size=19.5)
    within(sheet, 44, 78, rng.choice(("{name}同志：", "{name}　同志：", "{_unit}党员{name}同志：")), 198, look)  # fmt: skip
    text = rng.choice((
        "在{_year}年度“两优一先”评选活动中，被评为{honour}。特发此证，以资鼓励。",
        "被评为{_year}年度{honour}，特发此证。",
        "在学习教育和本职工作中发挥了先锋模范作用，被授予“{honour}”称号。",
        "认真履行党员义务，自觉践行入党誓词，经支部推荐、党委研究，评为{_year}年{honour}。",
        "在中国共产党成立纪念日来临之际，授予您“{honour}”荣誉称号，以资鼓励。",
    ))  # fmt: skip
    sheet.prose(44, 98, 198, text, look, 2.05)
    within(sheet, 250, 150, "{issuer}", 160, Look(size=17), "r")
    within(sheet, 246, 166, "{issue_date}", 100, Look(size=16), "r")
    sheet.seal(facts["issuer"], 212, 156, diameter=42)


@layout(Kind.HONOUR, split="apart", traits=("rare",))
def party_decision_for_a_worker(job: Job) -> None:
    """A sheet under the committee's red name: number, title, why, the decision, a call, the body and the day."""
    _given(job)
    rng, facts = job.rng, job.facts
    facts["_serial"] = f"〔{facts['_year']}〕{rng.randrange(3, 60)}号"
    facts["_short"] = rng.choice(("党字", "党发", "机党"))
    sheet, look = Sheet(job), Look(size=15.5)
    y = 46.0
    if rng.random() < 0.65:
        red = Look(size=28, face="title", value_face="title", colour=decor.RED, value_colour=decor.RED, bold=True)  # fmt: skip
        within(sheet, 105, 38, "{issuer}" + rng.choice(("文件", "")), 164, red, "c")
        sheet.put(105, 57, "{_short}{_serial}", Look(size=14, value_face="body"), "c")
        sheet.line((24, 64), (186, 64), 0.6, decor.RED)
        y = 72.0
    head = rng.choice(("关于表彰{_year}年度{honour}的决定", "关于授予{name}同志“{honour}”称号的决定", "关于表彰{honour}{name}同志的通报"))  # fmt: skip
    sheet.cell(28, y, 154, 24, head, Look(size=20, face="title", value_face="title", bold=True), frame=False)  # fmt: skip
    sheet.put(27, y + 36, rng.choice(("各党支部：", "各支部、全体党员：", "各基层党组织：")), look)
    why = rng.choice((
        "一年来，全体党员立足岗位、服务群众，在各项工作中发挥了先锋模范作用。{name}同志现为{_unit}{_occupation}，二十多年坚守一线，任劳任怨，受到一致好评。",
        "{name}同志自参加工作以来，爱岗敬业，技术精湛，在急难险重任务面前冲锋在前，充分体现了共产党员的先进性。",
    ))  # fmt: skip
    given = rng.choice((
        "根据民主评议党员结果，经研究，决定授予{name}同志{_year}年度“{honour}”称号。",
        "为弘扬正气、树立典型，经会议研究，决定对{honour}{name}同志予以表彰。",
    ))  # fmt: skip
    at = y + 48
    for paragraph in (
        why,
        given,
        "希望受表彰的同志谦虚谨慎，再立新功。全体党员要以先进为榜样，扎实做好本职工作。",
    ):
        at = sheet.prose(27, at, 156, paragraph, look, 1.95)
    foot = max(at + 22, rng.choice((186, 200, 214)))
    within(sheet, 180, foot, "{issuer}", 120, look, "r")
    within(sheet, 175, foot + 13, "{issue_date}", 90, look, "r")
    sheet.seal(facts["issuer"], 146, foot + 5)
