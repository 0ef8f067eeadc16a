"""The record of a diploma's registration from the national site, printed and stamped by the unit."""

from schemas.kinds import Kind
from yanzhen.samples import decor
from yanzhen.samples.job import Job
from yanzhen.samples.papers.opened.fourth.diploma_words import make_higher
from yanzhen.samples.papers.registry import layout
from yanzhen.samples.people import person_name
from yanzhen.samples.sheet import Look, Sheet


@layout(Kind.DIPLOMA, split="tune", traits=("rare",))
def site_record_stamped(job: Job) -> None:
    """A table of four columns with the portrait, a code for checking, notes; the unit's seal by the clerk's line."""
    make_higher(job)
    rng = job.rng
    job.facts |= {"_way": rng.choice(("普通全日制", "函授", "业余", "开放教育")), "_sort": rng.choice(("普通高等教育", "成人高等教育")),
                  "_check": "".join(rng.choices("ABCDEFGHJKLMNPQRSTUVWXYZ23456789", k=16))}  # fmt: skip
    sheet, x, look = Sheet(job), 20.0, Look(size=11)
    sheet.put(105, 30, "教育部学历证书电子注册备案表", Look(size=20, face="title", bold=True), "c")
    sheet.put(
        x, 44, f"更新日期：2026年{rng.randrange(1, 4)}月{rng.randrange(2, 16)}日", Look(size=10)
    )
    y = sheet.row(x, 50, 12, ((26, "姓名"), (104, "{name}")), look)
    y = sheet.row(
        x,
        y,
        12,
        ((26, "性别"), (36, "{gender}"), (28, "出生日期"), (40, "{birth_date|plain}")),
        look,
    )
    y = sheet.row(
        x,
        y,
        12,
        (
            (26, "入学日期"),
            (36, "{_start|plain}"),
            (28, "毕（结）业日期"),
            (40, "{graduation_date|plain}"),
        ),
        look,
    )
    sheet.rect(150, 50, 190, y)
    decor.photo(sheet, 157, 52, 24, 32)
    y = sheet.row(x, y, 12, ((26, "学校名称"), (144, "{school}")), look)
    y = sheet.row(
        x, y, 12, ((26, "专业"), (64, "{major}"), (28, "学历类别"), (52, "{_sort}")), look
    )
    y = sheet.row(
        x, y, 12, ((26, "学制"), (64, "{_length}"), (28, "学习形式"), (52, "{_way}")), look
    )
    y = sheet.row(
        x, y, 12, ((26, "层次"), (64, "{education_level}"), (28, "毕（结）业"), (52, "毕业")), look
    )
    y = sheet.row(
        x,
        y,
        12,
        (
            (26, "证书编号"),
            (64, "{certificate_number}"),
            (28, "校（院）长姓名"),
            (52, job.facts["_head"]),
        ),
        look,
    )
    sheet.code(x + 4, y + 8, 28, ("certificate_number", "name"))
    sheet.put(60, y + 16, "在线验证码　{_check}", Look(size=12))
    notes = ("注意事项：", "1、备案表是依据《高等学校学生学籍学历电子注册办法》对学历注册复核备案的结果。",
             "2、备案表内容验证办法：点击备案表中的在线验证码或扫描二维码。", "3、未经学历信息权属人同意，不得将备案表用于违背权属人意愿之用途。")  # fmt: skip
    for i, text in enumerate(notes):
        sheet.put(x, y + 48 + 8 * i, text, Look(size=9.5))
    hand = Look(size=14, face="hand", colour=(28, 32, 80))
    sheet.put(
        40,
        y + 96,
        rng.choice(("核验人：", "查询人：")) + person_name(rng, "female").split("·")[0],
        hand,
    )
    sheet.put(40, y + 108, rng.choice(("2026.3.19", "2026年3月21日")), hand)
    sheet.seal(job.facts["_unit"], 146, y + 96, diameter=40)
