"""What the universities of radio and television, later the open university, gave to those who learnt at work."""

from schemas.kinds import Kind
from yanzhen.samples import decor
from yanzhen.samples.job import Job
from yanzhen.samples.papers.opened.fourth.certificate_words import told
from yanzhen.samples.papers.registry import layout
from yanzhen.samples.papers.schooling import later, schooled
from yanzhen.samples.papers.slots import slot, within
from yanzhen.samples.sheet import Look, Sheet

_MAJORS = ("行政管理", "会计学", "法学", "工商管理", "水利水电工程管理", "电子技术", "金融", "公共事务管理", "道路桥梁工程技术", "学前教育")  # fmt: skip
_BRANCHES = (
    "焦作广播电视大学",
    "焦作电大直属分校",
    "武陟县电大工作站",
    "温县电大工作站",
    "河南电大焦作分校",
)
_ERAS = (
    (1999, ("河南广播电视大学",)),
    (2012, ("中央广播电视大学", "中央广播电视大学", "河南广播电视大学")),
)


@layout(Kind.DIPLOMA, split="apart", traits=("spread", "rare"))
def television_university_spread(job: Job) -> None:
    """Left: portrait, roll and certificate numbers on rules. Right: title, sentence, head, university, day."""
    rng = job.rng
    level = rng.choice(("junior_college", "junior_college", "bachelor"))
    schooled(job, level, ("河南广播电视大学",), _MAJORS, 3)
    later(job, 2001 if level == "bachelor" else 1988, 2024)
    _dated(job)
    facts = job.facts
    facts |= {"_roll": f"{facts['_start'].year % 100:02d}{rng.choice(('4108', '41008'))}{rng.randrange(10**4, 10**5)}", "_branch": rng.choice(_BRANCHES)}  # fmt: skip
    sheet = Sheet(job, 250, 176, rng.choice(((252, 249, 242), (250, 246, 236), (248, 250, 252))))
    sheet.line((125, 4), (125, 172), 0.3, (204, 198, 186))
    _left(job, sheet)
    red = Look(size=26, face="title", colour=decor.RED, bold=True)
    sheet.put(187, 30, "毕 业 证 书", red, "c")
    words = {"education_level": rng.choice(("专科", "专科", "大专")) if level == "junior_college" else rng.choice(("本科", "专科起点本科"))}  # fmt: skip
    told(sheet, (136, 52, 102), _sentence(job), words, Look(size=15), 2.05)
    y = 138.0
    sheet.put(136, y - 8, rng.choice(("校长：", "校　长　")), Look(size=13))
    sheet.put(154, y - 8, facts["_head"], Look(size=17, face="hand", angle=3))
    within(sheet, 238, y + 3, "{school}", 86, Look(size=14.5), "r")
    within(sheet, 236, y + 17, "{graduation_date}", 76, Look(size=13), "r")
    sheet.seal(facts["school"], 208, y + 6, diameter=42)


def _dated(job: Job) -> None:
    """The months of these universities' terms, and the body that gave diplomas by then."""
    rng, ended = job.rng, job.facts["graduation_date"]
    ended = ended._replace(month=rng.choice((1, 7)))
    years = {"二": 2, "三": 3}[job.facts["_length"]]
    schools = next((s for last, s in _ERAS if ended.year <= last), ("国家开放大学",))
    start = ended._replace(year=ended.year - years, month=3 if ended.month == 1 else 9, day=1)
    job.facts |= {"graduation_date": ended, "_start": start, "school": rng.choice(schools)}


def _left(job: Job, sheet: Sheet) -> None:
    """The portrait and what stands under it."""
    rng, look = job.rng, Look(size=12)
    decor.photo(sheet, 44, 24, 35, 49)
    rows = [(rng.choice(("学　　号", "学籍号")), "{_roll}"), (rng.choice(("证书编号", "证书号")), "{certificate_number}")]  # fmt: skip
    if rng.random() < 0.5:
        rows.append(("教学单位", "{_branch}"))
    if rng.random() < 0.4:
        rows.insert(1, ("身份证号", "{id_number}"))
    if rng.random() < 0.4:
        rows.reverse()
    y = 92.0
    for label, template in rows:
        slot(sheet, 18, y, label, template, 112, look)
        y += 15
    if job.facts["graduation_date"].year > 2001:
        sheet.put(62, 162, "查询网址：http://www.chsi.com.cn", Look(size=9), "c")


def _sentence(job: Job) -> str:
    way = job.rng.choice(("开放教育", "")) if job.facts["graduation_date"].year > 2001 else ""
    born = "{birth_date|" + job.rng.choice(("plain", "cn", "sentence")) + "}"
    return job.rng.choice((
        "学生 {name} ，{gender}，" + born + "生，于{_start|sentence}至{graduation_date|sentence}在本校" + way + " {major} 专业学习，修完{education_level}教学计划规定的全部课程，成绩合格，准予毕业。",
        "{name} 性别 {gender} ，" + born + "生，系本校" + way + "{education_level} {major} 专业学生，修业期满，学分达到规定要求，准予毕业。",
        "学员 {name} ，性别 {gender} ，" + born + "出生，{_start|sentence}注册，在本校 {major} 专业（{education_level}）学习，取得规定的学分，思想品德鉴定合格，于{graduation_date|sentence}毕业。",
    ))  # fmt: skip
