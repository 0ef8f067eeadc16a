"""A former soldier's certificate of leave, opened and laid on the scanner."""

from schemas.kinds import Form, Kind
from yanzhen.samples import decor
from yanzhen.samples.job import Job
from yanzhen.samples.numbers import Day
from yanzhen.samples.papers.registry import layout
from yanzhen.samples.sheet import Look, Sheet

_NO_FORM: Form | None = None
_RANKS = ("上等兵", "下士", "中士", "一级士官", "二级士官")
_POSTS = ("战士", "驾驶员", "班长", "炊事员", "通信员")


@layout(Kind.OTHER, _NO_FORM, split="apart", traits=("rare", "spread"))
def demobilised_card(job: Job) -> None:
    """Portrait and number on the left page, particulars and the seal on the right."""
    rng, facts, who = job.rng, job.facts, job.person
    joined = who.birth.year + rng.choice((18, 19, 20))
    left = Day(joined + rng.choice((2, 3, 5, 8)), rng.choice((11, 12)), rng.randrange(1, 29))
    facts |= {"_sex": who.gender, "_born": who.birth, "_in": Day(joined, 12, rng.randrange(1, 29)), "_out": left,
              "_rank": rng.choice(_RANKS), "_post": rng.choice(_POSTS),
              "_troop": f"{rng.randrange(51000, 99999)}部队", "_serial": f"{left.year}{rng.randrange(1, 99999):05d}"}  # fmt: skip
    sheet = Sheet(job, 210, 148, (252, 250, 244))
    sheet.rect(8, 8, 202, 140, 0.4, (170, 60, 56))
    sheet.line((105, 8), (105, 140), 0.3, (170, 160, 150))
    _left(job, sheet)
    _right(job, sheet)


def _left(job: Job, sheet: Sheet) -> None:
    """The portrait, the holder and the number."""
    title = Look(size=15, face="title", bold=True)
    name = job.rng.choice(("士兵退出现役证", "义务兵退出现役证", "退伍军人证明书"))
    sheet.put(56, 24, name, title, "c")
    decor.photo(sheet, 42, 36, 28, 38)
    look, y = Look(size=12), 90.0
    for label, template in (("姓　名", "{_name}"), ("性　别", "{_sex}"), ("编　号", "{_serial}")):
        sheet.blank(24, y, label, template, 46, look)
        y += 14


def _right(job: Job, sheet: Sheet) -> None:
    """When the holder served, where, as what; who says so."""
    look, y = Look(size=12), 26.0
    for label, template in (("出生年月", "{_born|m_plain}"), ("民　　族", "{_nation}族"), ("部 职 别", "{_troop}{_post}"),
                            ("军　　衔", "{_rank}"), ("入伍时间", "{_in|m_plain}"), ("退役时间", "{_out|m_plain}")):  # fmt: skip
        sheet.blank(114, y, label, template, 56, look)
        y += 12.5
    sheet.put(186, y + 11, "发证机关（盖章）", look, "r")
    sheet.put(188, y + 24, "{_out|plain}", look, "r")
    sheet.seal("中国人民解放军{_troop}".format(**job.facts), 158, y + 15, diameter=36)
