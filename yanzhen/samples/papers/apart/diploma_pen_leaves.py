"""Leaves of the eighties and nineties from schools of general education, their blanks filled by a pen."""

from schemas.kinds import Kind
from yanzhen.samples import decor
from yanzhen.samples.job import Job
from yanzhen.samples.papers.opened.fourth.certificate_words import told
from yanzhen.samples.papers.registry import layout
from yanzhen.samples.papers.schooling import schooled
from yanzhen.samples.papers.slots import within
from yanzhen.samples.papers.ticks import pen_look
from yanzhen.samples.sheet import Look, Sheet

_SENIOR = ("焦作市第九中学", "沁阳市永威中学", "博爱县第二高级中学", "武陟县大封高级中学", "温县第五中学", "济源市第三中学")  # fmt: skip
_JUNIOR = ("修武县葛庄乡初级中学", "焦作市第二十三中学", "孟州市西虢镇第一初级中学", "武陟县圪当店乡第二初级中学", "博爱县孝敬镇中学")  # fmt: skip
_PLACES = ("焦作市", "修武县", "博爱县", "武陟县", "温县", "沁阳县", "孟县")


def _numbered(job: Job, letters: str) -> str:
    """The line of the number, the number that it holds as the school wrote it."""
    rng, year = job.rng, job.facts["graduation_date"].year
    plain = f"{rng.randrange(10, 2600):0{rng.choice((3, 4, 5))}d}"
    job.facts["certificate_number"] = rng.choice((f"{year}{plain}", f"{year % 100:02d}{plain}", f"{letters}字第{plain}号"))  # fmt: skip
    if job.facts["certificate_number"].endswith("号"):
        return rng.choice(("{certificate_number}", "编号：{certificate_number}"))
    return rng.choice(("第 {certificate_number} 号", "证书编号 {certificate_number}", "NO. {certificate_number}"))  # fmt: skip


@layout(Kind.DIPLOMA, split="apart", traits=("rare",))
def senior_leaf_by_pen(job: Job) -> None:
    """Landscape: portrait on the left under the star, the sentence right, where from, how old, the head's name."""
    rng = job.rng
    schooled(job, "senior_high", _SENIOR, (), rng.choice((2, 3, 3)))
    facts = job.facts
    facts["_home"] = rng.choice(_PLACES)
    facts["_age"] = str(max(15, facts["graduation_date"].year - facts["birth_date"].year))
    sheet = Sheet(job, 226, 158, rng.choice(((250, 243, 222), (253, 246, 238), (246, 244, 226))))
    decor.frame(sheet, 7, rng.choice((decor.RED, decor.RED, decor.GREEN)), double=rng.random() < 0.7)  # fmt: skip
    decor.star(sheet, 40, 24, 6.5, (204, 40, 36))
    decor.photo_box(sheet, 23, 40, 34, 46)
    head = rng.choice(("{education_level}毕业证书", "{education_level}　毕业证", ""))
    words = {"education_level": rng.choice(("高级中学", "普通高级中学", "高中"))}
    title = Look(size=24, face="title", value_face="title", bold=True, colour=decor.RED, value_colour=decor.RED)  # fmt: skip
    within(sheet, 140, 28, head or "毕　业　证　书", 126, title, "c", words)
    look, pen = Look(size=12), pen_look(sheet, 14.5)
    within(sheet, 208, 42, _numbered(job, rng.choice(("焦教高毕", "豫高毕", "高中毕"))), 90, pen._replace(size=11), "r")  # fmt: skip
    level = "" if head else "{education_level}"
    text = rng.choice((
        "学生 {name} ，性别 {gender} ，系河南省 {_home} 人，现年 {_age} 岁，于{_start|sentence}至{graduation_date|sentence}在本校" + level + "修业期满，成绩及格，准予毕业。",
        "学生 {name} ，{gender}，{birth_date|sentence}生，{_start|sentence}至{graduation_date|sentence}在本校" + level + "学习{_length}年，思想品德、学业成绩、体育锻炼合格，准予毕业。",
        "{name} ，{gender}，{_home}人，{birth_date|sentence}生。于{graduation_date|sentence}在本校" + level + "{_length}年制毕业，各科成绩合格，此证。",
    ))  # fmt: skip
    told(sheet, (70, 58, 136), text, words, pen, 2.05, underline=rng.random() < 0.8)
    sheet.put(24, 104, rng.choice(("校　长", "校长（章）")), look)
    sheet.put(24, 114, facts["_head"], Look(size=15, face="hand"))
    within(sheet, 204, 118, "{school}", 100, Look(size=15) if rng.random() < 0.5 else pen._replace(size=16), "r")  # fmt: skip
    within(sheet, 200, 132, "{graduation_date}", 84, pen._replace(size=13), "r")
    sheet.seal(facts["school"], 168, 122, diameter=40)
    if rng.random() < 0.5:
        sheet.put(113, 146, rng.choice(("河南省教育厅印制", "河南省教育委员会制", "焦作市教育局印制")), Look(size=9.5), "c")  # fmt: skip


@layout(Kind.DIPLOMA, split="apart", traits=("rare",))
def junior_leaf_by_pen(job: Job) -> None:
    """A small upright leaf: title in an arch's place, portrait in the middle, short lines to be filled below."""
    rng = job.rng
    schooled(job, "junior_high", _JUNIOR)
    facts = job.facts
    facts["_home"] = rng.choice(_PLACES)
    sheet = Sheet(job, 148, 205, rng.choice(((252, 246, 228), (247, 249, 240), (253, 244, 240))))
    decor.frame(sheet, 7, rng.choice((decor.RED, decor.GREEN, decor.BLUE)), double=rng.random() < 0.5)  # fmt: skip
    words = {"education_level": rng.choice(("初级中学", "初中", "普通初级中学"))}
    title = Look(size=15, face="title", value_face="title", colour=decor.RED, value_colour=decor.RED)  # fmt: skip
    within(sheet, 74, 24, "{education_level}", 100, title, "c", words)
    sheet.put(74, 38, "毕 业 证 书", title._replace(size=26, bold=True), "c")
    decor.photo_box(sheet, 59, 50, 30, 41)
    pen = pen_look(sheet, 14)
    within(sheet, 74, 100, _numbered(job, rng.choice(("初毕", "教初毕", "焦初毕"))), 100, pen._replace(size=11), "c")  # fmt: skip
    text = rng.choice((
        "学生 {name} ，{gender}，{_home}人，{birth_date|sentence}生，在本校{_length}年级修业期满，成绩合格，准予毕业。",
        "学生 {name} 性别 {gender} ，{birth_date|sentence}出生，于{_start|sentence}至{graduation_date|sentence}在本校修完初中课程，考试及格，准予毕业。",
        "{name} ，{gender}，于{_start|sentence}入本校学习，{graduation_date|sentence}期满，学习成绩及格，准予毕业。特发此证。",
    ))  # fmt: skip
    told(sheet, (20, 114, 108), text, {}, pen, 2.0, underline=True)
    y = 166.0
    if rng.random() < 0.6:
        sheet.put(20, y - 8, "校长：" + facts["_head"], Look(size=11.5))
    within(sheet, 128, y, "{school}", 84, Look(size=13), "r")
    within(sheet, 126, y + 13, "{graduation_date}", 72, pen._replace(size=12.5), "r")
    sheet.seal(facts["school"], 100, y + 4, diameter=38)
