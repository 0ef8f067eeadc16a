"""An office's document that names one 技术能手 or 标兵: number, reasons, call, signature."""

from schemas.kinds import Kind
from yanzhen.samples import decor
from yanzhen.samples.job import Job
from yanzhen.samples.papers.opened.fourth.honour_titles import set_back
from yanzhen.samples.papers.registry import layout
from yanzhen.samples.sheet import Look, Sheet

_KIND = Kind.HONOUR
_GIVEN = (
    ("焦作市技术能手", "焦作市人力资源和社会保障局", "焦人社"),
    ("河南省技术能手", "河南省人力资源和社会保障厅", "豫人社"),
    ("焦作市技术状元", "焦作市总工会", "焦工发"),
    ("全市行业技术标兵", "焦作市住房和城乡建设局", "焦建"),
    ("河南省交通技术能手", "河南省交通运输厅", "豫交文"),
)

_MANY = ("近年来，各级各部门大力弘扬劳模精神、劳动精神、工匠精神，涌现出一批技艺精湛、贡献突出的高技能人才。"
         "为表彰先进，经推荐评审并公示，决定授予{_unit}{name}同志“{honour}”称号。")  # fmt: skip
_ONE = ("{_unit}{name}同志长期从事{_occupation}工作，刻苦钻研，技艺精湛，在{_year}年行业技能比武中成绩突出。"
        "根据有关规定，经研究，决定授予{name}同志“{honour}”称号，并颁发证书。")  # fmt: skip


@layout(_KIND, split="apart", traits=("rare",))
def expert_decision(job: Job) -> None:
    """A plain document: a red head or none, the number, title over two lines, two or three paragraphs."""
    facts, rng = job.facts, job.rng
    facts.pop("award_rank", None)
    facts["honour"], facts["issuer"], facts["_short"] = rng.choice(_GIVEN)
    set_back(job, 2010, 2025)
    facts["_serial"] = str(rng.randrange(2, 190))
    sheet, y = _headed(job)
    look = Look(size=20, face="title", value_face="title", bold=True)
    sort = rng.choice(("决定", "通报", "通知"))
    sheet.cell(26, y, 158, 26, f"关于授予{{name}}同志“{{honour}}”称号的{sort}", look, frame=False)
    body = Look(size=15)
    to = rng.choice(
        ("各县（市、区）有关单位，市直有关单位：", "各有关单位：", "各科室，局属各单位：")
    )
    sheet.put(26, y + 36, to, body)
    y = sheet.prose(26, y + 47, 158, _why(job), body, 1.95)
    call = rng.choice((
        "希望受表彰的同志珍惜荣誉，发扬成绩，再立新功。广大技能劳动者要以先进为榜样，立足岗位，钻研技术，苦练本领，为经济社会高质量发展作出新的更大贡献。",
        "希望{name}同志谦虚谨慎，戒骄戒躁，充分发挥示范引领作用。",
    ))  # fmt: skip
    sheet.prose(26, y, 158, call, body, 1.95)
    sheet.put(178, 238, "{issuer}", body, "r")
    sheet.put(174, 250, "{issue_date}", body, "r")
    sheet.seal(facts["issuer"], 146, 243)


def _headed(job: Job) -> tuple[Sheet, float]:
    """The page with its head; where the title may begin."""
    sheet, facts = Sheet(job), job.facts
    number = f"{facts['_short']}〔{facts['_year']}〕{{_serial}}号"
    if job.rng.random() < 0.7:
        red = Look(size=30, value_face="title", value_colour=decor.RED, bold=True)
        sheet.cell(20, 26, 170, 20, "{issuer}", red, frame=False)
        sheet.put(105, 58, number, Look(size=14), "c")
        sheet.line((26, 66), (184, 66), 0.8, decor.RED)
        return sheet, 74.0
    sheet.put(184, 30, number, Look(size=14), "r")
    return sheet, 46.0


def _why(job: Job) -> str:
    return job.rng.choice((_MANY, _ONE))
