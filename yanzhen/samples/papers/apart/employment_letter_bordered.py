"""The unit's own letter of appointment on a lying sheet with a border, about the person in the third person."""

from schemas.kinds import Form, Kind
from yanzhen.samples import decor
from yanzhen.samples.job import Job
from yanzhen.samples.papers.opened.fourth.certificate_words import told
from yanzhen.samples.papers.registry import layout
from yanzhen.samples.papers.slots import within
from yanzhen.samples.sheet import Look, Sheet


@layout(Kind.APPOINTMENT, Form.APPOINTMENT, split="apart", traits=("rare",))
def bordered_letter(job: Job) -> None:
    """A frame, a red title, a number at times, one sentence with post and term, unit, day and seal."""
    rng = job.rng
    sheet = Sheet(job, 297, 210, rng.choice(decor.PALE))
    decor.frame(sheet, 11, rng.choice((decor.GOLD, decor.RED)), double=rng.random() < 0.6)
    title = Look(size=38, face="title", colour=decor.RED, bold=True, spread=rng.choice((3.0, 8.0)))
    sheet.put(148.5, 48, rng.choice(("聘任证书", "聘任书", "岗位聘任书")), title, "c")
    look = Look(size=19)
    if rng.random() < 0.5:
        sheet.put(262, 67, f"编号：{job.facts['effective_date'].year}-{rng.randrange(1, 90):03d}", Look(size=12), "r")  # fmt: skip
    text = rng.choice((
        "经研究，聘任{name}同志为本单位{occupation}，岗位等级为{grade}，聘期三年，自{effective_date|numeral}至{_end|numeral}。",
        "根据岗位聘用管理规定，经考核合格，现聘任{name}同志担任{occupation}岗位工作，岗位等级为{grade}，聘任时间从{effective_date|numeral}至{_end|numeral}。",
        "兹聘任{name}同志在工勤技能{grade}岗位工作，工种为{occupation}，聘期自{effective_date|numeral}起，至{_end|numeral}止。",
    ))  # fmt: skip
    last = job.facts["_until"]
    job.facts["_end"] = last._replace(year=last.year - 1)
    y = told(sheet, (36, 84, 226), text, {}, look, 2.1)
    if rng.random() < 0.6:
        sheet.put(50, y + 2, rng.choice(("此聘。", "特颁此证。", "特发此证，以资证明。")), look)
    within(sheet, 258, 158, rng.choice(("{unit}", "聘任单位：{unit}")), 150, look._replace(size=17), "r")  # fmt: skip
    sheet.put(250, 174, "{_signed}", look._replace(size=16), "r")
    sheet.seal(job.facts["unit"], 216, 164, diameter=42)
