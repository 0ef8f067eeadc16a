"""The diploma of a university's academy for learning through the web."""

from schemas.kinds import Kind
from yanzhen.samples import decor
from yanzhen.samples.job import Job
from yanzhen.samples.papers.opened.fourth.certificate_words import told
from yanzhen.samples.papers.registry import layout
from yanzhen.samples.papers.schooling import later, schooled
from yanzhen.samples.papers.slots import within
from yanzhen.samples.sheet import Look, Sheet

_SCHOOLS = ("郑州大学", "中国石油大学（北京）", "东北农业大学", "西安交通大学", "大连理工大学")
_MAJORS = (
    "工商管理",
    "行政管理",
    "会计学",
    "土木工程",
    "法学",
    "机械设计制造及其自动化",
    "水利水电工程",
)


@layout(Kind.DIPLOMA, split="apart", traits=("rare",))
def learnt_through_the_web(job: Job) -> None:
    """Landscape: title, sentence over the width with two blanks before it, portrait below left, school right."""
    rng = job.rng
    level = rng.choice(("junior_college", "bachelor"))
    schooled(job, level, _SCHOOLS, _MAJORS, 3)
    later(job, 2005, 2023)
    year = job.facts["graduation_date"].year
    ends = job.facts["graduation_date"]._replace(month=rng.choice((1, 7)))
    start = job.facts["_start"]._replace(year=year - rng.choice((2, 3)), month=rng.choice((3, 9)))
    job.facts |= {"graduation_date": ends, "_start": start,
                  "_entry": rng.choice(("专科起点", "专升本")) if level == "bachelor" else rng.choice(("高中起点", ""))}  # fmt: skip
    sheet = Sheet(job, 285, 200, rng.choice(((250, 252, 255), (253, 251, 246))))
    decor.waves(sheet, (232, 238, 246), rng, (10, 10, 275, 190))
    decor.frame(sheet, 9, rng.choice((decor.BLUE, decor.GOLD, decor.RED)), double=False)
    sheet.put(142, 36, rng.choice(("毕 业 证 书", "网络教育毕业证书", "毕业证书（网络教育）")), Look(size=29, face="title", bold=True), "c")  # fmt: skip
    words = {"education_level": "本科" if level == "bachelor" else rng.choice(("专科", "大学专科"))}
    text = rng.choice((
        "学生{name}，性别{gender}，{birth_date|plain}生，于{_start|m_plain}至{graduation_date|m_plain}在本校{major}专业网络教育{_entry}{education_level}学习，修完{education_level}教学计划规定的全部课程，成绩合格，准予毕业。",
        "学生 {name} ，{gender} ，{birth_date|plain} 生，{_start|m_plain}至{graduation_date|m_plain}在本校远程教育学院 {major} 专业（{_entry}{education_level}）学习期满，修满规定学分，准予毕业。",
    ))  # fmt: skip
    told(sheet, (32, 62, 222), text.replace("（{_entry}", "（{_entry}" if job.facts["_entry"] else "（"), words, Look(size=17), 2.0)  # fmt: skip
    decor.photo(sheet, 34, 118, 34, 47)
    look = Look(size=12.5)
    sheet.put(78, 128, "校　　　长：", look)
    sheet.put(104, 128, job.facts["_head"], Look(size=18, face="hand"))
    within(sheet, 78, 146, "证 书 编 号：{certificate_number}", 92, look)
    if rng.random() < 0.5:
        within(sheet, 78, 158, "身份证号码：{id_number}", 92, look)
    within(sheet, 256, 138, "{school}", 84, Look(size=17), "r")
    within(sheet, 252, 156, "{graduation_date}", 80, Look(size=14.5), "r")
    sheet.seal(job.facts["school"], 216, 146, diameter=42)
    sheet.put(142, 182, "查询网址：http://www.chsi.example.cn", Look(size=9.5), "c")
