"""What a school gives instead of a lost diploma: the proof that somebody graduated."""

from schemas.kinds import Kind
from yanzhen.samples import decor
from yanzhen.samples.job import Job
from yanzhen.samples.papers.opened.fourth.certificate_words import told
from yanzhen.samples.papers.opened.fourth.diploma_words import LONG, SHORT, is_higher, level
from yanzhen.samples.papers.registry import layout
from yanzhen.samples.papers.slots import within
from yanzhen.samples.sheet import Look, Sheet


@layout(Kind.DIPLOMA, split="apart", traits=("rare",))
def proof_of_graduation(job: Job) -> None:
    """A titled sheet with a portrait: study and end as usual, that the diploma was lost, a later day at the foot."""
    rng = job.rng
    sheet = Sheet(job, 210, 297, (254, 252, 246))
    decor.frame(sheet, 14, decor.GOLD, double=False)
    sheet.put(105, 46, "毕 业 证 明 书", Look(size=28, face="title", bold=True), "c")
    decor.photo_box(sheet, 146, 58, 32, 45)
    sheet.put(32, 84, rng.choice(("（补办）", "（原证书遗失补发）")), Look(size=13))
    major = "{major}专业" if job.facts["major"] else ""
    words = {"education_level": LONG[level(job)] if is_higher(job) else SHORT[level(job)]}
    text = ("学生{name}，性别{gender}，{birth_date|sentence}生，于{_start|sentence}至{graduation_date|sentence}在我校" + major
            + "{education_level}学习，修完规定课程，成绩合格，已准予毕业。")  # fmt: skip
    y = told(sheet, (32, 118, 146), text, words, Look(size=15.5), 2.0)
    more = rng.choice((
        "因本人原毕业证书（编号：{certificate_number}）遗失，经查证属实，特此证明。",
        "原发毕业证书编号为{certificate_number}，因保管不慎丢失，申请补办，特发此证明书，与原证书具有同等效力。",
    ))  # fmt: skip
    y = told(sheet, (32, y, 146), more, {}, Look(size=15.5), 2.0)
    sheet.put(32, y + 22, "校长：" + job.facts["_head"], Look(size=14))
    within(sheet, 178, y + 36, "{school}", 100, Look(size=15), "r")
    year = rng.randrange(job.facts["graduation_date"].year + 2, 2027)
    day = f"{year}年{rng.randrange(1, 4)}月{rng.randrange(1, 18)}日"
    sheet.put(174, y + 51, day, Look(size=14), "r")
    sheet.seal(job.facts["school"], 142, y + 42, diameter=41)
