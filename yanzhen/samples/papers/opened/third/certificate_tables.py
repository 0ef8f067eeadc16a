"""Certificates of grades: a booklet with a table of examinations, a card issued in exchange."""

from schemas.kinds import Form, Kind
from yanzhen.samples import decor
from yanzhen.samples.job import Job
from yanzhen.samples.papers.opened.third.furniture import facing
from yanzhen.samples.papers.registry import layout
from yanzhen.samples.sheet import Look, Sheet

_KIND = Kind.SKILL_CERTIFICATE


@layout(_KIND, Form.WORKER_GRADE, Form.POST_GRADE, split="tune", traits=("spread", "rare"))
def examined_rows(job: Job) -> None:
    """A booklet: the holder on the left, on the right a table of examinations with its first line filled."""
    old = job.form is Form.WORKER_GRADE
    sheet = Sheet(job, 250, 170, (251, 248, 238))
    sheet.line((125, 3), (125, 167), 0.3, (194, 184, 162))
    decor.frame(sheet, 5, decor.RED, double=False)
    sheet.put(65, 16, "持证人基本情况", Look(size=14, face="title", bold=True), "c")
    decor.photo(sheet, 14, 26, 28, 39)
    look, y = Look(size=12), 32.0
    for label, template in (
        ("姓　　名", "{name}"),
        ("性　　别", "{gender}"),
        ("民　　族", "{_nation}"),
    ):
        sheet.blank(48, y, label, template, 46, look)
        y += 13
    y = 78.0
    for label, template in (("出生年月", "{birth_date|month}"), ("身份证号", "{id_number}"),
                            ("工作单位", "{unit}"), ("发证字号", "{certificate_number}")):  # fmt: skip
        sheet.blank(14, y, label, template, 80, look)
        y += 15
    note = "注：本证由发证机关加盖公章后有效，不得涂改和转借。"
    sheet.put(14, 150, note, Look(size=9.5))
    title = "工人技术等级岗位考核记载" if old else "工勤技能岗位等级考核记载"
    sheet.put(187, 16, title, Look(size=14, face="title", bold=True), "c")
    wide = (21.0, 24.0, 15.0, 25.0, 27.0)
    names = ("岗位工种", "等　级", "成绩", "发证日期", "发证机关")
    held = ("{occupation}", "{grade}", "{_level}", "{issue_date|dot0}", "{issuer}")
    small = Look(size=11)
    y = sheet.row(131, 26, 12, list(zip(wide, names, strict=True)), small)
    y = sheet.row(131, y, 30, list(zip(wide, held, strict=True)), small)
    for _ in range(3):
        y = sheet.row(131, y, 26, [(w, "") for w in wide], small)
    whole = "机关、事业单位工人技术等级岗位证书" if old else "机关事业单位工勤技能岗位等级证书"
    sheet.put(187, 156, whole, Look(size=10.5), "c")
    sheet.seal(job.facts["issuer"], 219, 72, diameter=39)


@layout(_KIND, Form.POST_GRADE, Form.WORKER_GRADE, split="tune", traits=("rare",))
def exchanged_card(job: Job) -> None:
    """A card given in exchange for older ones: labels ending at one edge, the photo below right."""
    old = job.form is Form.WORKER_GRADE
    sheet = Sheet(job, 210, 150, (247, 250, 253))
    decor.band(sheet, 0, 26, (206, 40, 44))
    white = (255, 255, 255)
    title = "机关、事业单位工人技术等级岗位证书" if old else "机关事业单位工勤技能岗位等级证书"
    sheet.put(12, 11, title, Look(size=17, face="title", colour=white, bold=True))
    sheet.put(12, 20, "（换发）", Look(size=10, colour=white))
    rows = (("证号", "{certificate_number}"), ("持证人", "{name}"), ("性别", "{gender}"),
            ("出生", "{birth_date|month}"), ("公民身份号码", "{id_number}"), ("从业工种", "{occupation}"),
            ("岗位等级", "{grade}"), ("换发机关", "{issuer}"), ("换发日期", "{issue_date}"))  # fmt: skip
    facing(sheet, 46, 38, 10.4, rows, Look(size=12), Look(size=11, colour=(90, 94, 104)))
    decor.photo(sheet, 164, 40, 30, 42)
    sheet.seal(job.facts["issuer"], 150, 112, diameter=39)
    note = "持证人原持有的等级证书自本证换发之日起作废，其等级取得时间连续计算。本证统一式样，复印无效。"
    sheet.prose(14, 137, 182, note, Look(size=9, colour=(90, 94, 104)), 1.5, 0)
