"""A school's proof for somebody whose diploma of long ago is lost, written for the office that asks."""

from schemas.kinds import Kind
from yanzhen.samples.job import Job
from yanzhen.samples.numbers import mobile, office_phone
from yanzhen.samples.papers.opened.fourth.certificate_words import told
from yanzhen.samples.papers.registry import layout
from yanzhen.samples.papers.schooling import schooled
from yanzhen.samples.papers.slots import within
from yanzhen.samples.people import person_name
from yanzhen.samples.sheet import Look, Sheet

_SORTS: tuple[tuple[str, tuple[str, ...], tuple[str, ...], tuple[str, ...]], ...] = (
    ("junior_high", ("武陟县嘉应观乡第一初级中学", "博爱县金城乡中学", "焦作市第十八中学"), (), ("初中",)),
    ("senior_high", ("修武县第二中学", "温县第二高级中学", "焦作市第二中学", "沁阳市第五中学"), (), ("高中", "普通高中")),
    ("senior_high", ("武陟县第二高级中学", "孟州市第二高级中学"), (), ("高中",)),
    ("secondary_vocational", ("焦作市职业技术学校", "武陟县职业教育中心", "焦作卫生学校"), ("财会", "机电技术应用", "护理", "幼儿教育", "计算机及应用"),
     ("中专", "职业中专", "中等专业")),
    ("technical_school", ("焦作市技工学校", "河南省交通技工学校"), ("汽车维修", "电工", "钳工", "烹饪"), ("技校", "技工")),
)  # fmt: skip


@layout(Kind.DIPLOMA, split="apart", traits=("rare",))
def proof_for_a_lost_diploma(job: Job) -> None:
    """A letter with one title word: the office addressed or not, the graduate, that it is lost, signatures, school."""
    rng = job.rng
    level, schools, majors, words = rng.choice(_SORTS)
    schooled(job, level, schools, majors)
    facts = job.facts
    facts |= {"_class": f"{facts['graduation_date'].year}届", "_asker": person_name(rng, "male").split("·")[0]}  # fmt: skip
    sheet, look = Sheet(job), Look(size=rng.choice((15, 16, 16)))
    title = rng.choice(("证　　明", "证 明", "毕业证明", "学历证明", "关于{name}同志学历的证明"))
    within(sheet, 105, 48, title, 150, Look(size=25, face="title", value_face="title", bold=True), "c")  # fmt: skip
    y = 72.0
    if rng.random() < 0.45:
        sheet.put(28, y, rng.choice(("焦作市人力资源和社会保障局：", "市工考办：", "相关部门：")), look)  # fmt: skip
        y += 12
    y = told(sheet, (28, y, 154), _learnt(job), {"education_level": rng.choice(words)}, look, 2.0)
    y = told(sheet, (28, y, 154), _lost(job), {}, look, 2.0)
    y = sheet.prose(28, y, 154, rng.choice(("特此证明。", "特此证明，请予认可。")), look, 2.0)
    _foot(job, sheet, y + 26, look)


def _learnt(job: Job) -> str:
    """Who learnt here, and when he left."""
    rng = job.rng
    major = "{major}专业" if job.facts["major"] else ""
    days = "{_start|m_plain}至{graduation_date|m_plain}"
    return rng.choice((
        "兹证明{name}，{gender}，身份证号：{id_number}，系我校{_class}{education_level}毕业生，于" + days + "在我校" + major + "就读，修业期满，准予毕业。",
        "{name}，{gender}，{birth_date|plain}出生，" + days + "在{school}" + major + "学习，学制{_length}年，成绩合格，取得{education_level}毕业资格。",
        "经查阅学籍档案，{name}（{gender}，身份证号码{id_number}）于" + days + "在我校" + major + "学习，{education_level}学历，成绩合格，准予毕业。",
        "兹有{name}同志，{gender}，{birth_date|m_plain}生，{_start|m_plain}考入{school}" + major + "，{graduation_date|m_plain}毕业，学历为{education_level}。",
    ))  # fmt: skip


def _lost(job: Job) -> str:
    return job.rng.choice((
        "其毕业证书（编号：{certificate_number}）因保管不善遗失，按规定不再补发。",
        "因单位档案室搬迁，该同志的毕业证书不慎丢失，原证书编号为{certificate_number}。",
        "因年代久远，原毕业证已遗失，现有毕业生花名册存档可查。",
        "该生毕业证书号：{certificate_number}，因家中失火烧毁，情况属实。",
    ))  # fmt: skip


def _foot(job: Job, sheet: Sheet, y: float, look: Look) -> None:
    """Who wrote it, the school and the day of the letter, a line that stands below."""
    rng = job.rng
    if rng.random() < 0.6:
        sheet.put(28, y, "经办人：", look)
        sheet.put(28 + 4 * look.size * 0.3528, y, job.facts["_asker"], Look(size=18, face="hand", colour=(28, 34, 84)))  # fmt: skip
    if rng.random() < 0.5:
        phone = office_phone(rng) if rng.random() < 0.6 else mobile(rng)
        sheet.put(28, y + 13, "联系电话：" + phone, look._replace(size=13))
    within(sheet, 180, y + 12, rng.choice(("{school}", "{school}", "{school}（盖章）")), 100, look, "r")  # fmt: skip
    year, month = rng.choice(((2025, 11), (2026, 1), (2026, 3), (2024, 12)))
    sheet.put(176, y + 25, f"{year}年{month}月{rng.randrange(2, 27)}日", look, "r")
    sheet.seal(job.facts["school"], 148, y + 16)
