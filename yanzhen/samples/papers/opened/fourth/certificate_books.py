"""Certificates of grades as booklets and copies of them."""

from schemas.kinds import Form, Kind
from yanzhen.samples import decor
from yanzhen.samples.job import Job
from yanzhen.samples.papers.opened.fourth.certificate_words import told
from yanzhen.samples.papers.registry import layout
from yanzhen.samples.sheet import Look, Sheet

_KIND = Kind.SKILL_CERTIFICATE
_DARK = (132, 26, 34)


def _before(job: Job, months: int) -> None:
    """The day of the examination, some months before that of the certificate."""
    day = job.facts["issue_date"]
    job.facts["_tested"] = day._replace(month=max(1, day.month - months), day=16)


@layout(_KIND, Form.POST_GRADE, Form.WORKER_GRADE, split="tune", traits=("spread", "rare"))
def table_and_statement(job: Job) -> None:
    """A spread: a ruled table of the holder left, the statement with its blanks and the seal right."""
    _before(job, 3)
    old = job.form is Form.WORKER_GRADE
    sheet = Sheet(job, 248, 172, (251, 247, 239))
    sheet.line((124, 3), (124, 169), 0.3, (198, 186, 168))
    x, y, look = 11.0, 16.0, Look(size=11.5)
    sheet.rect(x + 72, y, x + 104, y + 42)
    decor.photo_box(sheet, x + 74, y + 2, 28, 38)
    for label, template in (("姓名", "{name}"), ("性别", "{gender}"), ("民族", "{_nation}族")):
        y = sheet.row(x, y, 14, ((24, label), (48, template)), look)
    for label, template in (("出生日期", "{birth_date}"), ("身份证号码", "{id_number}"), ("文化程度", "{_education}"),
                            ("参加工作时间", "{_work_start|month}"), ("所在单位", "{unit}")):  # fmt: skip
        y = sheet.row(x, y, 15, ((32, label), (72, template)), look)
    sheet.put(x, y + 9, "证书编号：{certificate_number}", look)
    head = "技术等级岗位" if old else "工勤技能岗位"
    sheet.put(
        186, 24, f"{head}等级证书", Look(size=17, face="title", colour=decor.RED, bold=True), "c"
    )
    text = ("持证人于 {_tested|sentence} 参加全省统一组织的机关事业单位工人" + head + "考核， {occupation} 工种 {grade} "
            "考核合格，准予持证上岗。")  # fmt: skip
    y = told(sheet, (136, 44, 98), text, {}, Look(size=13.5), 2.1, underline=True)
    sheet.put(136, y + 3, "成绩：应知 {_theory} 分　应会 {_practice} 分", look)
    sheet.put(234, 122, "填发机关：{issuer}", look, "r")
    sheet.put(232, 136, "填发日期：{issue_date}", look, "r")
    sheet.seal(job.facts["issuer"], 196, 128, diameter=41)
    sheet.put(186, 160, "河南省工人考核委员会办公室制", Look(size=9), "c")


@layout(_KIND, Form.WORKER_GRADE, split="tune", traits=("rare",))
def three_sections(job: Job) -> None:
    """A typed sheet in three headed sections of blanks, the day of examination before that of issue."""
    _before(job, 2)
    sheet = Sheet(job, 190, 268, (248, 244, 230))
    sheet.rect(9, 9, 181, 259, 0.7, decor.BLUE)
    title = Look(size=21, face="title", bold=True, spread=1.5)
    sheet.put(95, 30, "工人技术等级证书", title, "c")
    sheet.put(95, 42, "（机关、事业单位）", Look(size=12.5), "c")
    look = Look(size=12.5, value_face="body", value_press="typed")
    bold = Look(size=12.5, face="title", bold=True)
    sheet.put(20, 58, "一、工人基本情况", bold)
    decor.photo_box(sheet, 142, 64, 28, 39)
    sheet.blank(24, 74, "姓名", "{name}", 46, look)
    sheet.blank(94, 74, "性别", "{gender}", 22, look)
    sheet.blank(24, 89, "出生", "{birth_date|month}", 46, look)
    sheet.blank(94, 89, "民族", "{_nation}", 22, look)
    sheet.blank(24, 104, "单位", "{unit}", 92, look)
    sheet.blank(24, 119, "居民身份证号", "{id_number}", 90, look)
    sheet.put(20, 138, "二、考核情况", bold)
    sheet.blank(24, 154, "工种（岗位）", "{occupation}", 84, look)
    sheet.blank(24, 169, "考核日期", "{_tested|month}", 48, look)
    sheet.blank(106, 169, "评定等级", "{grade}", 44, look)
    sheet.blank(24, 184, "理论知识", "{_theory}", 36, look)
    sheet.blank(84, 184, "技能操作", "{_practice}", 36, look)
    sheet.put(20, 203, "三、发证", bold)
    sheet.put(24, 217, "证书号码　{certificate_number}", look)
    sheet.put(168, 229, "{issuer}（盖章）", look, "r")
    sheet.put(164, 243, "发证时间　{issue_date}", look, "r")
    sheet.seal(job.facts["issuer"], 130, 234, diameter=41)


@layout(_KIND, Form.POST_GRADE, Form.WORKER_GRADE, split="tune", traits=("rare",))
def cover_above_inside(job: Job) -> None:
    """A copy on one sheet: the booklet's dark cover above, its opened inside below."""
    old = job.form is Form.WORKER_GRADE
    lines = (
        ("机关、事业单位工人", "技术等级岗位证书")
        if old
        else ("机关事业单位", "工勤技能岗位等级证书")
    )
    sheet = Sheet(job)
    gold = (226, 190, 96)
    sheet.rect(58, 16, 152, 134, 0.3, _DARK, _DARK)
    decor.star(sheet, 105, 44, 9, gold)
    for i, part in enumerate(lines):
        sheet.put(105, 70 + 12 * i, part, Look(size=17, face="title", colour=gold, bold=True), "c")
    sheet.put(
        105,
        122,
        "河南省人事厅印制" if old else "河南省人力资源和社会保障厅印制",
        Look(size=10, colour=gold),
        "c",
    )
    sheet.rect(12, 150, 198, 284, 0.3, (170, 160, 150), (250, 246, 238))
    sheet.line((105, 150), (105, 284), 0.25, (190, 180, 168))
    decor.photo_box(sheet, 44, 158, 28, 38)
    look, y = Look(size=10.5), 208.0
    for label, template in (("证　号", "{certificate_number}"), ("姓　名", "{name}"), ("性　别", "{gender}"),
                            ("生　于", "{birth_date|month}"), ("身份证", "{id_number}")):  # fmt: skip
        sheet.blank(18, y, label, template, 66, look)
        y += 13.5
    y = 164.0
    for label, template in (
        ("职务（工种）", "{occupation}"),
        ("技术等级", "{grade}"),
        ("综合评定", "{_level}"),
    ):
        sheet.blank(110, y, label, template, 54, look)
        y += 14
    sheet.prose(111, y + 2, 80, "经考核合格，特发此证。", Look(size=11), 1.7)
    sheet.put(111, 226, "发证单位（章）", look)
    sheet.put(192, 240, "{issuer}", look, "r")
    sheet.put(190, 254, "{issue_date}", look, "r")
    sheet.seal(job.facts["issuer"], 156, 246, diameter=39)
    sheet.put(151, 276, "本证不得涂改、转让", Look(size=8.5), "c")
