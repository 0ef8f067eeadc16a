"""The record of registration as the national site lays it out of late, printed and stamped by the unit."""

from schemas.kinds import Kind
from yanzhen.samples import decor
from yanzhen.samples.job import Job
from yanzhen.samples.papers.opened.fourth.diploma_words import make_higher
from yanzhen.samples.papers.registry import layout
from yanzhen.samples.papers.schooling import later
from yanzhen.samples.papers.slots import within
from yanzhen.samples.sheet import Look, Sheet

_GREY = (112, 118, 128)


@layout(Kind.DIPLOMA, split="tune", traits=("rare",))
def record_of_the_national_site(job: Job) -> None:
    """Name large beside the portrait, pairs in two columns without lines, code and number for checking below."""
    make_higher(job)
    later(job, 2001, 2023)
    rng, level = job.rng, job.facts["education_level"]
    year = job.facts["graduation_date"].year
    sort, way = rng.choice(
        (
            ("普通", "普通全日制"),
            ("成人", "函授"),
            ("成人", "业余"),
            ("网络教育", "网络教育"),
            ("开放教育", "开放教育"),
        )
    )
    check = ("".join(rng.choices("ABCDEFGHJKLMNPRSTUVWXYZ23456789", k=4)) for _ in range(4))
    job.facts |= {"_start": job.facts["_start"]._replace(year=year - 3), "_length": "3", "_sort": sort, "_way": way, "_check": " ".join(check)}  # fmt: skip
    job.facts["_entry"] = "专升本 " if level == "bachelor" and rng.random() < 0.3 else ""
    sheet = Sheet(job)
    decor.band(sheet, 0, 4, rng.choice(((48, 148, 134), (52, 110, 176))))
    sheet.put(105, 26, "教育部学历证书电子注册备案表", Look(size=20, face="title", bold=True), "c")
    day = f"2026年{rng.randrange(1, 4):02d}月{rng.randrange(1, 28):02d}日"
    sheet.put(190, 39, "更新日期：" + day, Look(size=10, colour=_GREY), "r")
    sheet.line((20, 45), (190, 45), 0.3, (190, 196, 204))
    decor.photo(sheet, 24, 52, 33, 45)
    label, look = Look(size=11, colour=_GREY), Look(size=12)
    rows = (("姓名", "{name}", "性别", "{gender}"), ("出生日期", "{birth_date|padded}", "入学日期", "{_start|padded}"),
            ("毕（结）业日期", "{graduation_date|padded}", "毕（结）业", "毕业"))  # fmt: skip
    y = 58.0
    for left, one, right, two in rows:
        _pair(sheet, 63, y, left, one, (label, look), 36)
        _pair(sheet, 133, y, right, two, (label, look), 34)
        y += 15
    y = 110.0
    wide = (("学校名称", "{school}"), ("专业", "{major}"), ("证书编号", "{certificate_number}"))
    for name, template in wide:
        _pair(sheet, 24, y, name, template, (label, look), 130)
        y += 13
    for left, one, right, two in (("学历类别", "{_sort}", "学制", "{_length}"), ("学习形式", "{_way}", "层次", "{_entry}{education_level}"),
                                  ("校（院）长姓名", job.facts["_head"], "在线验证码", "{_check}")):  # fmt: skip
        _pair(sheet, 24, y, left, one, (label, look), 44)
        _pair(sheet, 108, y, right, two, (label, look), 50)
        y += 13
    sheet.line((20, y), (190, y), 0.3, (190, 196, 204))
    sheet.code(24, y + 8, 26, ("certificate_number", "name"))
    notes = ("1、《备案表》是依据《高等学校学生学籍学历电子注册办法》（教学〔2014〕11号）", "　 对学历证书电子注册信息复核备案的结果。",
             "2、验证：登录学信网点击“在线验证”，输入在线验证码；或扫描左侧二维码。", f"3、《备案表》在线验证有效期至{rng.choice(('2026年06月30日', '2026年09月12日'))}。")  # fmt: skip
    for i, text in enumerate(notes):
        sheet.put(56, y + 11 + 7 * i, text, Look(size=9.5, colour=_GREY))
    if rng.random() < 0.6:
        sheet.put(40, y + 62, rng.choice(("经核验，信息属实。", "与网上查询结果一致")), Look(size=14, face="hand", colour=(28, 32, 80)))  # fmt: skip
    sheet.seal(job.facts["_unit"], 150, y + 58, diameter=40)


def _pair(sheet: Sheet, x: float, y: float, label: str, template: str, looks: tuple[Look, Look],
          width: float) -> None:  # fmt: skip
    """A grey label and its value right after it, no wider than the column."""
    _, pen = sheet.put(x, y, label + "：", looks[0])
    within(sheet, pen + 1, y, template, width, looks[1])
