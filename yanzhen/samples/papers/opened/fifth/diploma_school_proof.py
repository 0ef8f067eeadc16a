"""A school's plain letter on headed paper that somebody graduated from it, its archive quoted."""

from schemas.kinds import Kind
from yanzhen.samples.job import Job
from yanzhen.samples.numbers import office_phone
from yanzhen.samples.papers.opened.fourth.certificate_words import told
from yanzhen.samples.papers.opened.fourth.diploma_words import LONG, SHORT, is_higher, level
from yanzhen.samples.papers.registry import layout
from yanzhen.samples.papers.slots import within
from yanzhen.samples.sheet import Look, Sheet


@layout(Kind.DIPLOMA, split="tune", traits=("rare",))
def schools_letter(job: Job) -> None:
    """The school's name over a line, title, the sentence, that the diploma is real, school, its own day."""
    rng = job.rng
    job.facts["_phone"] = office_phone(rng)
    sheet, look = Sheet(job), Look(size=15.5)
    if rng.random() < 0.5:
        within(
            sheet,
            105,
            26,
            "{school}",
            150,
            Look(size=22, face="title", value_face="title", value_colour=(190, 30, 36)),
            "c",
        )
        sheet.line((26, 36), (184, 36), 0.8, (190, 30, 36))
    sheet.put(
        105,
        58,
        rng.choice(("证　明", "毕业证明", "学历证明")),
        Look(size=27, face="title", bold=True),
        "c",
    )
    major = "{major}专业" if job.facts["major"] else ""
    words = {"education_level": LONG[level(job)] if is_higher(job) else SHORT[level(job)]}
    text = rng.choice((
        "兹证明{name}，{gender}，身份证号{id_number}，于{_start|sentence}至{graduation_date|sentence}在我校" + major
        + "学习，系{education_level}毕业生，毕业证书编号：{certificate_number}。",
        "{name}同志，{gender}，{birth_date|sentence}出生，{_start|sentence}考入我校" + major + "，学制{_length}年，{graduation_date|sentence}"
        "毕业，学历为{education_level}，证书编号{certificate_number}。",
    ))  # fmt: skip
    y = told(sheet, (28, 82, 154), text, words, look, 2.05)
    y = sheet.prose(
        28,
        y,
        154,
        rng.choice(("其毕业证书真实有效，特此证明。", "经查阅学籍档案，情况属实。特此证明。")),
        look,
        2.05,
    )
    within(sheet, 178, y + 36, "{school}", 110, look, "r")
    sheet.put(
        174, y + 51, rng.choice(("2026年3月9日", "2026年3月17日", "2025年11月6日")), look, "r"
    )
    sheet.seal(job.facts["school"], 146, y + 42)
    if rng.random() < 0.6:
        sheet.put(28, 264, "学籍科电话：{_phone}", Look(size=12))
