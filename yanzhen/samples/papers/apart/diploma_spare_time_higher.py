"""The diploma of higher education for adults in the form that all colleges share since the nineties."""

from schemas.kinds import Kind
from yanzhen.samples import decor
from yanzhen.samples.job import Job
from yanzhen.samples.papers.opened.fourth.certificate_words import told
from yanzhen.samples.papers.registry import layout
from yanzhen.samples.papers.schooling import later, schooled
from yanzhen.samples.papers.slots import within
from yanzhen.samples.sheet import Look, Sheet

_SCHOOLS = ("河南理工大学", "郑州大学", "河南农业大学", "焦作师范高等专科学校", "河南师范大学", "焦作大学", "洛阳师范学院", "武汉理工大学", "西安科技大学")  # fmt: skip
_MAJORS = ("行政管理", "会计学", "土木工程", "法学", "汉语言文学", "工商企业管理", "机电一体化技术", "人力资源管理", "护理学", "园林技术", "交通运输", "水利水电工程")  # fmt: skip
_WORDS = {"junior_college": ("专科", "专科", "大学专科"), "bachelor": ("专升本", "本科", "专科起点本科")}  # fmt: skip
_GROUND = ((252, 248, 240), (250, 250, 246), (255, 250, 248))


@layout(Kind.DIPLOMA, split="apart", traits=("rare",))
def adults_higher_shared_form(job: Job) -> None:
    """Two lines of title, the sentence over the whole width, portrait low at the left, school, head, number right."""
    rng = job.rng
    level = rng.choice(("junior_college", "junior_college", "bachelor"))
    schools = [s for s in _SCHOOLS if level == "junior_college" or ("专科" not in s and s != "焦作大学")]  # fmt: skip
    schooled(job, level, schools, _MAJORS, rng.choice((2, 3)))
    later(job, 1997, 2024)
    facts, years = job.facts, {"二": 2, "三": 3}[job.facts["_length"]]
    ended = facts["graduation_date"]._replace(month=rng.choice((1, 1, 6, 7)))
    starts = ended.month if ended.month == 1 else 9
    facts["_start"] = ended._replace(year=ended.year - years, month=3 if starts == 1 else 9, day=1)
    facts["graduation_date"] = ended
    facts["_way"] = rng.choice(("函授", "函授", "函授", "业余", "夜大学", "脱产"))
    sheet = Sheet(job, 280, 196, rng.choice(_GROUND))
    decor.waves(sheet, (240, 236, 224), rng, (12, 12, 268, 184))
    decor.frame(sheet, 10, rng.choice((decor.RED, decor.GOLD)), double=rng.random() < 0.5)
    red = Look(size=19, face="title", colour=decor.RED)
    sheet.put(140, 30, rng.choice(("成人高等教育", "成 人 高 等 教 育", "高等学校成人教育")), red, "c")  # fmt: skip
    sheet.put(140, 47, "毕 业 证 书", red._replace(size=32, bold=True), "c")
    words = {"education_level": rng.choice(_WORDS[level])}
    told(sheet, (28, 72, 224), _sentence(job), words, Look(size=17.5), 2.1)
    decor.photo(sheet, 30, 122, 33, 46)
    _foot(job, sheet)


def _sentence(job: Job) -> str:
    day = "{birth_date|" + job.rng.choice(("plain", "cn")) + "}"
    return job.rng.choice((
        "学生 {name} ，性别 {gender} ，" + day + "生，于{_start|sentence}至{graduation_date|sentence}在本校 {major} 专业{_way}学习，修完{education_level}教学计划规定的全部课程，成绩合格，准予毕业。",
        "学员 {name} 性别 {gender} ，" + day + "生，于{_start|sentence}至{graduation_date|sentence}在本校{_way} {major} （{education_level}）专业{_length}年制学习，修完教学计划规定的全部课程，成绩合格，准予毕业。",
    ))  # fmt: skip


def _foot(job: Job, sheet: Sheet) -> None:
    """School and head on lines of their own, number and address of the site below."""
    rng, facts = job.rng, job.facts
    label = rng.choice(("校　　名：", "学　　校："))
    within(sheet, 92, 128, label + "{school}", 100, Look(size=14))
    sheet.put(92, 142, rng.choice(("校（院）长：", "校　　长：", "院（校）长：")), Look(size=14))
    sheet.put(124, 142, facts["_head"], Look(size=19, face="hand", angle=2))
    if rng.random() < 0.6:
        year = rng.randrange(82, 99)
        sheet.put(92, 155, f"批准文号：（{year}）教成字{rng.randrange(1, 40):03d}号", Look(size=11))
    within(sheet, 92, 166, "证书编号：{certificate_number}", 100, Look(size=11))
    within(sheet, 252, 160, "{graduation_date}", 74, Look(size=14), "r")
    sheet.seal(facts["school"], 214, 140, diameter=43)
    if facts["graduation_date"].year > 2001:
        sheet.put(140, 179, "中华人民共和国教育部学历证书查询网址：http://www.chsi.com.cn", Look(size=9), "c")  # fmt: skip
