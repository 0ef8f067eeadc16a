"""Diplomas won in spare time: by examination alone, through television and correspondence."""

from schemas.kinds import Kind
from yanzhen.samples import decor
from yanzhen.samples.job import Job
from yanzhen.samples.papers.opened.fourth.certificate_words import meant, told
from yanzhen.samples.papers.opened.fourth.diploma_words import SHORT, is_higher, level, make_higher
from yanzhen.samples.papers.registry import layout
from yanzhen.samples.sheet import Look, Sheet

_KIND = Kind.DIPLOMA


@layout(_KIND, split="tune", traits=("rare",))
def by_examination(job: Job) -> None:
    """Self-study: the examining board on the left, the college that examines with its seal on the right."""
    make_higher(job)
    sheet = Sheet(job, 270, 194, (250, 251, 244))
    decor.frame(sheet, 9, decor.GOLD)
    sheet.put(135, 31, "高等教育自学考试", Look(size=18, face="title", colour=decor.RED), "c")
    sheet.put(135, 48, "毕 业 证 书", Look(size=28, face="title", colour=decor.RED, bold=True), "c")
    decor.photo(sheet, 26, 60, 32, 45)
    text = ("{name}，{gender}，身份证号码{id_number}，参加高等教育自学考试{major}专业{education_level}考试，"
            "全部课程成绩合格，经审定，准予毕业。")  # fmt: skip
    told(sheet, (70, 68, 172), text, {"education_level": SHORT[level(job)]}, Look(size=16.5), 2.1)
    sheet.put(80, 142, "河南省高等教育", Look(size=13), "c")
    sheet.put(80, 151, "自学考试委员会", Look(size=13), "c")
    sheet.put(188, 136, "主考学校", Look(size=11.5), "c")
    sheet.put(188, 147, "{school}", Look(size=15), "c")
    sheet.put(188, 161, "{graduation_date}", Look(size=13), "c")
    sheet.seal(job.facts["school"], 192, 148, diameter=41)
    sheet.put(135, 178, "证书编号：{certificate_number}", Look(size=11.5), "c")


@layout(_KIND, split="tune", traits=("spread", "rare"))
def distance_student(job: Job) -> None:
    """A spread of a school that teaches from afar: where it was taught, and which school graduates."""
    higher = is_higher(job)
    sheet = Sheet(job, 258, 182, (252, 248, 250))
    decor.rosette(sheet, 193, 92, 46, (240, 228, 236))
    sheet.line((129, 3), (129, 179), 0.3, (200, 186, 196))
    sheet.put(65, 24, "学员登记", Look(size=15, face="title", bold=True), "c")
    decor.photo(sheet, 86, 34, 30, 41)
    job.facts["_card"] = f"{job.facts['_start'].year}41{job.rng.randrange(10**5, 10**6)}"
    mode = job.rng.choice(("函授", "业余", "电视教学") if higher else ("函授", "业余", "半脱产"))
    look, y = Look(size=12), 40.0
    for label, template, wide in (
        ("姓名", "{name}", 50), ("性别", "{gender}", 50), ("生日", "{birth_date}", 54), ("学籍号", "{_card}", 90),
        ("身份证号", "{id_number}", 82), ("教学点", "焦作广播电视学校工作站", 84), ("学习形式", mode, 60), ("层次", "{education_level}", 60),
    ):  # fmt: skip
        sheet.blank(14, y, label, template, wide, look, "l")
        y += 15.5
    sheet.put(193, 26, "成人教育" if higher else "成人中等教育", Look(size=14, face="title"), "c")
    sheet.put(193, 40, "毕业证书", Look(size=24, face="title", bold=True, spread=2), "c")
    major = "{major}专业" if job.facts["major"] else "规定科目"
    text = (
        "学员{name}于{graduation_date|sentence}修完"
        + major
        + "全部课程，经考核成绩合格，准予毕业。"
    )
    told(sheet, (141, 62, 104), text, {}, Look(size=14.5), 2.05)
    meant(sheet, 141, 114, "证书编号：{certificate_number}", {}, Look(size=11))
    sheet.put(141, 126, "校　　长：" + job.facts["_head"], Look(size=11))
    sheet.put(244, 144, "毕业学校：{school}", Look(size=13), "r")
    sheet.put(242, 158, "{graduation_date}", Look(size=12.5), "r")
    sheet.seal(job.facts["school"], 208, 147, diameter=40)
