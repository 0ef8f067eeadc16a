"""The diploma of the examinations for those who study by themselves, with the school that examined."""

from schemas.kinds import Kind
from yanzhen.samples import decor
from yanzhen.samples.job import Job
from yanzhen.samples.papers.opened.fourth.certificate_words import told
from yanzhen.samples.papers.opened.fourth.diploma_words import make_higher
from yanzhen.samples.papers.registry import layout
from yanzhen.samples.papers.slots import within
from yanzhen.samples.sheet import Look, Sheet

_BOARD = "河南省高等教育自学考试委员会"


@layout(Kind.DIPLOMA, split="tune", traits=("rare",))
def studied_alone(job: Job) -> None:
    """Upright: title, portrait, sentence; the board with its seal and the examining school below."""
    make_higher(job)
    rng, number = job.rng, job.facts["certificate_number"]
    if len(number) == 18:
        job.facts["certificate_number"] = f"6541{number[4:]}"
    sheet = Sheet(job, 196, 270, (251, 250, 243))
    decor.frame(sheet, 9, decor.GREEN)
    green = Look(size=17, face="title", colour=decor.GREEN)
    sheet.put(98, 32, "高等教育自学考试", green, "c")
    sheet.put(98, 50, "毕 业 证 书", green._replace(size=29, bold=True), "c")
    decor.photo_box(sheet, 81, 62, 34, 47)
    words = {
        "education_level": rng.choice(("本科", "独立本科段"))
        if job.facts["education_level"] == "bachelor"
        else "专科"
    }
    text = rng.choice((
        ("{name}，{gender}，身份证号{id_number}，{birth_date|sentence}生。参加高等教育自学考试{major}专业{education_level}全部课程考试，"
        "成绩合格，经审定，准予毕业。"),
        ("{name} 性别 {gender} {birth_date|sentence}出生，参加{major}专业（{education_level}）自学考试，成绩合格，思想品德经鉴定"
        "符合要求，准予毕业。"),
    ))  # fmt: skip
    told(sheet, (24, 124, 148), text, words, Look(size=15.5), 2.0)
    look = Look(size=13)
    within(
        sheet, 24, 184, rng.choice(("证书编号：", "证　号：")) + "{certificate_number}", 100, look
    )
    within(sheet, 24, 198, "主考学校：{school}", 100, look)
    within(sheet, 172, 222, _BOARD, 120, Look(size=14), "r")
    within(sheet, 168, 237, "{graduation_date}", 80, Look(size=13.5), "r")
    sheet.seal(_BOARD, 130, 228, diameter=42)
