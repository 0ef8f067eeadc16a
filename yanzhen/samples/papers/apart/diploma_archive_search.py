"""What an archive writes when somebody's diploma is lost: found in the list of graduates of that year."""

from schemas.kinds import Kind
from yanzhen.samples.job import Job
from yanzhen.samples.papers.opened.fourth.certificate_words import told
from yanzhen.samples.papers.opened.fourth.diploma_words import LONG, SHORT, is_higher, level
from yanzhen.samples.papers.registry import layout
from yanzhen.samples.papers.slots import within
from yanzhen.samples.people import person_name
from yanzhen.samples.sheet import Look, Sheet

_ARCHIVES = (
    "焦作市档案馆",
    "武陟县档案馆",
    "焦作市人才交流中心",
    "温县教育体育局",
    "修武县人力资源和社会保障局",
)


@layout(Kind.DIPLOMA, split="apart", traits=("rare",))
def found_in_the_list_of_graduates(job: Job) -> None:
    """Archive's name, title and number; the sentence with file and page; keeper, seal and the letter's own day."""
    rng = job.rng
    office = rng.choice(_ARCHIVES)
    job.facts |= {"_file": f"{rng.randrange(2, 90)}号卷第{rng.randrange(2, 160)}页", "_year": str(job.facts["graduation_date"].year),
                  "_keeper": person_name(rng, "female").split("·")[0]}  # fmt: skip
    sheet, look = Sheet(job), Look(size=16)
    if rng.random() < 0.5:
        sheet.put(105, 32, office, Look(size=24, face="title", colour=(196, 30, 36), bold=True), "c")  # fmt: skip
        sheet.line((26, 43), (184, 43), 0.7, (196, 30, 36))
    sheet.put(105, 62, rng.choice(("查 档 证 明", "学历查询证明", "档案利用证明")), Look(size=26, face="title", bold=True), "c")  # fmt: skip
    sheet.put(182, 76, f"编号：2026{rng.randrange(3, 400):03d}", Look(size=12), "r")
    words = {"education_level": LONG[level(job)] if is_higher(job) else SHORT[level(job)]}
    major = "{major}专业" if job.facts["major"] else ""
    number = "毕业证书编号{certificate_number}，" if rng.random() < 0.7 else ""
    text = rng.choice((
        "经查阅《{school}{_year}届毕业生名册》（{_file}），{name}，{gender}，{birth_date|sentence}出生，{_start|sentence}入学，{graduation_date|sentence}毕业，所学为" + (major or "普通课程")
        + "，" + number + "学历为{education_level}。",
        "兹有{name}（{gender}，身份证号码：{id_number}），因毕业证书遗失申请查档。经查，该同志系{school}" + major + "学生，{_start|sentence}至{graduation_date|sentence}在校学习，"
        + number + "学历层次为{education_level}，见本馆馆藏{_file}。",
    ))  # fmt: skip
    y = told(sheet, (28, 94, 154), text.replace("本馆馆藏", "馆藏" if "馆" in office else "学籍档案"), words, look, 2.1)  # fmt: skip
    sheet.prose(28, y + 1, 154, rng.choice(("特此证明。", "以上情况属实，特此证明。")), look)
    sheet.put(28, y + 34, rng.choice(("查档人：", "经办人：")) + "{_keeper}", Look(size=13))
    within(sheet, 178, y + 38, rng.choice((office, f"{office}（盖章）")), 100, look, "r")
    sheet.put(174, y + 53, rng.choice(("2026年3月11日", "2026年3月20日", "2025年12月4日", "二〇二六年三月十八日")), look, "r")  # fmt: skip
    sheet.seal(office, 146, y + 44)
