"""Titles, contests and bodies that honours of the fourth generation name, and the years they fall in."""

from schemas.kinds import Kind
from yanzhen.samples.job import Job

KIND = Kind.HONOUR
_CITY = "焦作市人民政府"
_TITLES = (
    ("焦作市五一劳动奖章", "焦作市总工会"), ("河南省技术能手", "河南省人力资源和社会保障厅"),
    ("焦作市岗位技术标兵", "焦作市人力资源和社会保障局"), ("巾帼建功标兵", "焦作市妇女联合会"),
    ("青年岗位能手", "共青团焦作市委员会"), ("创新能手", "焦作市科学技术局"),
    ("市直机关优秀工勤人员", "焦作市机关事务中心"), ("模范职工", "焦作市总工会"),
    ("全市环卫系统先进工作者", "焦作市城市管理局"), ("安全生产标兵", "焦作市应急管理局"),
)  # fmt: skip
_CONTESTS = (
    ("焦作市机关事业单位工勤人员技能大赛", "焦作市人力资源和社会保障局"),
    ("河南省交通系统职工技能竞赛", "河南省交通运输厅"),
    ("焦作市职工技术运动会", "焦作市总工会"),
    ("第三届怀川工匠职业技能竞赛", "焦作市人力资源和社会保障局"),
    ("全省水利行业职业技能竞赛", "河南省水利厅"),
)
_RANKS = ("第一名", "第三名", "二等奖", "三等奖", "优秀奖", "第五名")
_PARTY = ("优秀共产党员", "优秀党务工作者", "优秀共产党员标兵")


def retitled(job: Job, share: float = 0.75) -> None:
    """Mostly another title or contest than those of the open generations, and its body."""
    rng, facts = job.rng, job.facts
    if rng.random() > share:
        return
    contest = "award_rank" in facts
    facts["honour"], facts["issuer"] = rng.choice(_CONTESTS if contest else _TITLES)
    if contest:
        facts["award_rank"] = rng.choice(_RANKS)


def of_party(job: Job) -> None:
    """A title within the party, given by a committee."""
    facts = job.facts
    facts.pop("award_rank", None)
    unit, department = facts["_unit"], facts["_department"]
    facts["honour"] = job.rng.choice(_PARTY)
    facts["issuer"] = job.rng.choice((
        f"中共{unit}委员会", f"中共{unit}总支部委员会", "中共焦作市委市直机关工作委员会", f"中共{department}党组",
        "中共焦作市委员会",
    ))  # fmt: skip


def set_back(job: Job, first: int, last: int) -> None:
    """A year between these, if the person worked by then and the day is a proper one of the past."""
    facts, day = job.facts, job.facts["issue_date"]
    start = max(first, job.person.confirmed.year + 1)
    if start > last or day.year > 2026 or day.day > 28:
        return
    year = job.rng.randrange(start, last + 1)
    facts["issue_date"], facts["_year"] = day._replace(year=year), str(year)


def contest_of(job: Job) -> bool:
    """Whether it is a place in a contest."""
    return "award_rank" in job.facts
