"""What proves a diploma later: a record printed from a register, a school's letter out of its archive."""

from schemas.kinds import Kind
from yanzhen.samples import decor
from yanzhen.samples.job import Job
from yanzhen.samples.numbers import office_phone
from yanzhen.samples.papers.opened.fourth.certificate_words import told
from yanzhen.samples.papers.opened.fourth.diploma_words import LONG, SHORT, is_higher, level
from yanzhen.samples.papers.registry import layout
from yanzhen.samples.people import person_name
from yanzhen.samples.sheet import Look, Sheet

_KIND = Kind.DIPLOMA
_SORTS = {
    "junior_college": "普通高等教育",
    "bachelor": "普通高等教育",
    "technical_school": "技工教育",
}


@layout(_KIND, split="tune", traits=("rare",))
def registered_record(job: Job) -> None:
    """A record of registration printed from the web: light rules under each pair, the school's seal of review."""
    job.facts |= {"_sort": _SORTS.get(level(job), "基础及中等教育"), "_mode": "全日制",
                  "_check": "".join(job.rng.choices("0123456789ABCDEFGHJK", k=16))}  # fmt: skip
    sheet = Sheet(job)
    grey = (150, 154, 160)
    head = "教育部学历证书电子注册备案表" if is_higher(job) else "河南省毕业证书电子注册信息表"
    sheet.put(105, 28, head, Look(size=19, face="title", bold=True), "c")
    sheet.put(24, 42, "更新日期：2026年3月9日", Look(size=10))
    rows = (("姓名", "{name}"), ("性别", "{gender}"), ("出生日期", "{birth_date|plain}"), ("入学日期", "{_start|plain}"),
            ("毕（结）业日期", "{graduation_date|plain}"), ("学校名称", "{school}"), ("专业", "{major}" if job.facts["major"] else "——"),
            ("学历类别", "{_sort}"), ("层次", "{education_level}"), ("学制", "{_length}年"), ("学习形式", "{_mode}"),
            ("证书编号", "{certificate_number}"), ("毕（结）业结论", "毕业"), ("校（院）长姓名", job.facts["_head"]))  # fmt: skip
    look, y = Look(size=12), 58.0
    for label, template in rows:
        wide = 104 if y < 100 else 160
        sheet.put(26, y, label, Look(size=11, colour=(90, 94, 102)))
        sheet.put(70, y, template, look)
        sheet.line((24, y + 5.4), (24 + wide, y + 5.4), 0.15, grey)
        y += 11
    decor.photo(sheet, 146, 50, 34, 46)
    sheet.put(24, y + 6, "在线验证码　{_check}", Look(size=11))
    sheet.code(26, y + 14, 27, ("certificate_number", "name"))
    sheet.put(60, y + 22, "学校核对意见：与学籍档案一致。", look)
    sheet.seal(job.facts["school"], 156, y + 30, diameter=41)
    sheet.put(
        24,
        278,
        "注：本表自在线查询之日起六个月内可验证。报告内容以网上查询结果为准。",
        Look(size=9),
    )


@layout(_KIND, split="tune", traits=("rare",))
def letter_from_archive(job: Job) -> None:
    """A school's letter: its archive holds the graduate's card; the letter's own day and clerk at the foot."""
    job.facts |= {"_clerk": person_name(job.rng, "female").split("·")[0], "_phone": office_phone(job.rng),
                  "_box": f"{job.rng.randrange(2, 60)}卷{job.rng.randrange(3, 200)}页"}  # fmt: skip
    sheet = Sheet(job)
    sheet.put(105, 44, "学 历 证 明", Look(size=27, face="title", bold=True), "c")
    look = Look(size=15)
    sheet.put(28, 68, "焦作市人力资源和社会保障局：", look)
    major = "{major}专业学生" if job.facts["major"] else "学生"
    text = ("经查我校学籍档案（第{_box}），{name}，{gender}，{birth_date|sentence}生，身份证号{id_number}，系我校{education_level}"
            + major + "，{_start|m_plain}入校，{graduation_date|sentence}毕业，毕业证书编号为{certificate_number}。"
            "该同志{education_level}学历真实有效。")  # fmt: skip
    words = {"education_level": LONG[level(job)] if is_higher(job) else SHORT[level(job)]}
    y = told(sheet, (28, 84, 154), text, words, look, 2.1)
    sheet.prose(28, y + 1, 154, "特此证明。", look)
    sheet.put(178, y + 36, "{school}", look, "r")
    sheet.put(174, y + 50, "2026年3月12日", look, "r")
    sheet.seal(job.facts["school"], 146, y + 42)
    sheet.put(28, 256, "经办人：{_clerk}　　　联系电话：{_phone}", Look(size=12))
    sheet.line((28, 262), (182, 262), 0.2)
    sheet.put(28, 270, "（此证明仅用于工勤技能岗位等级考核报名，复印件无效）", Look(size=10.5))
