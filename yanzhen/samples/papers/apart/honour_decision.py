"""A decision under a red head that names or commends one person."""

from schemas.kinds import Kind
from yanzhen.samples import decor
from yanzhen.samples.job import Job
from yanzhen.samples.papers.opened.fourth.honour_titles import set_back
from yanzhen.samples.papers.registry import layout
from yanzhen.samples.papers.slots import within
from yanzhen.samples.sheet import Look, Sheet

_TITLES = (("焦作市技术能手", "焦作市人力资源和社会保障局", "焦人社"), ("焦作市劳动模范", "焦作市人民政府", "焦政"),
           ("全市优秀工勤人员", "焦作市人力资源和社会保障局", "焦人社"), ("学雷锋标兵", "焦作市总工会", "焦工"),
           ("最美一线职工", "焦作市总工会", "焦工"))  # fmt: skip
_HEADED = (
    "关于授予{name}同志{honour}称号的决定",
    "关于命名{name}同志为{honour}的决定",
    "关于表彰{name}同志的决定",
)


@layout(Kind.HONOUR, split="apart", traits=("rare",))
def decision_for_one(job: Job) -> None:
    """A red head, a number, the decision's title, deeds, the decision itself, the body and the day."""
    rng, facts = job.rng, job.facts
    facts.pop("award_rank", None)
    set_back(job, 2010, 2025)
    facts["honour"], facts["issuer"], facts["_short"] = rng.choice(_TITLES)
    facts["_serial"] = f"〔{facts['_year']}〕{rng.randrange(2, 80)}号"
    sheet, look = Sheet(job), Look(size=15.5)
    red = Look(size=32, face="title", value_face="title", colour=decor.RED,
               value_colour=decor.RED, bold=True)  # fmt: skip
    within(sheet, 105, 44, "{issuer}" + rng.choice(("文件", "")), 156, red, "c")
    sheet.put(105, 66, "{_short}{_serial}", Look(size=14, value_face="body"), "c")
    sheet.line((26, 73), (184, 73), 0.7, decor.RED)
    title = Look(size=20, face="title", value_face="title", bold=True)
    sheet.cell(32, 80, 146, 26, rng.choice(_HEADED), title, frame=False)
    to = rng.choice(
        ("各县（市、区）人民政府，市直各单位：", "各有关单位：", "机关各科室、所属各单位：")
    )
    sheet.put(28, 118, to, look)
    y = sheet.prose(28, 131, 154, _deeds(job), look, 1.95)
    y = sheet.prose(28, y, 154, _decided(job), look, 1.95)
    y = sheet.prose(28, y, 154, "希望{name}同志珍惜荣誉，戒骄戒躁，再创佳绩。", look, 1.95)
    within(sheet, 180, max(y + 24, 208), "{issuer}", 110, look, "r")
    sheet.put(174, max(y + 38, 222), "{issue_date}", look, "r")
    sheet.seal(facts["issuer"], 150, max(y + 30, 214))


def _deeds(job: Job) -> str:
    return job.rng.choice((
        "{name}同志系{_unit}{_occupation}，多年来扎根一线，刻苦钻研技术，攻克多项技术难题，在平凡的岗位上作出了突出贡献。",
        "近年来，{_unit}职工{name}同志立足本职，甘于奉献，以过硬的技术和优良的作风赢得了干部群众的广泛赞誉。",
    ))  # fmt: skip


def _decided(job: Job) -> str:
    return job.rng.choice((
        "为表彰先进、树立典型，经研究，决定授予{name}同志“{honour}”荣誉称号。",
        "经推荐、评审、公示，决定命名{name}同志为“{honour}”，并予以通报表彰。",
    ))  # fmt: skip
