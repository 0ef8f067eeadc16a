"""奖状 bought in a shop: the words printed with blanks, and a pen has filled these."""

from schemas.kinds import Kind
from yanzhen.samples import decor
from yanzhen.samples.job import Job
from yanzhen.samples.papers.opened.fourth.honour_titles import set_back
from yanzhen.samples.papers.registry import layout
from yanzhen.samples.sheet import Look, Sheet

_KIND = Kind.HONOUR
_TITLES = ("先进工作者", "先进个人", "先进生产者", "优秀工作者", "生产标兵", "文明职工", "服务标兵")


@layout(_KIND, split="tune", traits=("rare",))
def blanks_filled(job: Job) -> None:
    """Lines of print with lines for the pen: the name, the year, the title; unit and day below."""
    facts, rng = job.facts, job.rng
    facts.pop("award_rank", None)
    facts["honour"] = rng.choice(_TITLES)
    facts["issuer"] = rng.choice((facts["_unit"], facts["_unit"], facts["_department"]))
    set_back(job, 1992, 2014)
    sheet = Sheet(job, 270, 192, rng.choice(((250, 238, 206), (252, 244, 222), (255, 248, 236))))
    decor.frame(sheet, 9, rng.choice((decor.RED, decor.GOLD)))
    decor.star(sheet, 135, 27, 8, decor.RED)
    title = Look(size=46, face="title", colour=decor.RED, bold=True)
    sheet.put(135, 51, rng.choice(("奖　　状", "奖　　　状")), title, "c")
    ink = rng.choice(((26, 26, 30), (26, 32, 92)))
    pen = Look(size=20, value_face="hand", value_colour=ink, value_press="hand")
    _lines(job, sheet, pen)
    sheet.put(228, 151, "{issuer}", pen._replace(size=18), "r")
    sheet.put(226, 165, f"{{issue_date|{rng.choice(('wide', 'cn_spaced', 'cn'))}}}",
              pen._replace(size=16), "r")  # fmt: skip
    sheet.seal(facts["issuer"], 196, 156)


def _lines(job: Job, sheet: Sheet, pen: Look) -> None:
    """The sentence in three lines."""
    rng = job.rng
    end = sheet.blank(36, 83, "", "{name}", max(52, 7.4 * len(job.facts["name"])), pen)
    sheet.put(end + 2, 83, rng.choice(("同志：", "同志")), pen)
    lead = rng.choice(("在", "于"))
    end = sheet.blank(50, 104, lead, "{_year}", 30, pen)
    work = rng.choice(("年度工作中成绩显著，被评为", "年度工作中表现突出，评为", "年度被评为"))
    sheet.put(end + 2, 104, work, pen)
    end = sheet.blank(36, 125, "", "{honour}", 70, pen)
    close = rng.choice(
        ("。特发此状，以资鼓励。", "，特发此状，以资鼓励。", "。特给予表扬，以资鼓励。")
    )
    sheet.put(end + 1, 125, close, pen)
