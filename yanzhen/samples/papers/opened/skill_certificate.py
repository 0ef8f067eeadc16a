"""The layouts of skill certificates, kept apart until 2026-11-26."""

from schemas.kinds import Form, Kind
from yanzhen.samples import decor
from yanzhen.samples.job import Job
from yanzhen.samples.papers.registry import layout
from yanzhen.samples.papers.skill_certificate import title_of
from yanzhen.samples.sheet import Look, Sheet

_KIND = Kind.SKILL_CERTIFICATE


@layout(_KIND, Form.POST_GRADE, Form.SKILL_LEVEL, Form.VOCATIONAL_QUALIFICATION, traits=("rare",))
def electronic_sheet(job: Job) -> None:
    """A landscape electronic certificate: labels with colons in two columns beside the photo."""
    sheet = Sheet(job, 297, 210, (250, 251, 246))
    decor.frame(sheet, 9, decor.GREEN)
    decor.rosette(sheet, 148, 112, 60, (224, 236, 224))
    sheet.put(
        148.5, 34, title_of(job), Look(size=27, face="title", colour=decor.RED, bold=True), "c"
    )
    decor.photo(sheet, 40, 56, 35, 49)
    look = Look(size=14)
    fields = (("姓　名", "{name}", "证件类型", "居民身份证"), ("性　别", "{gender}", "证件号码", "{id_number}"),
              ("出生年月", "{birth_date|month}", "证书编码", "{certificate_number}"),
              ("职业（工种）", "{occupation}", "等　级", "{grade}"))  # fmt: skip
    y = 62.0
    for label, template, other, second in fields:
        sheet.put(90, y, f"{label}：{template}", look)
        sheet.put(176, y, f"{other}：{second}", look)
        y += 15
    sheet.put(40, 142, "所在单位：{unit}", look)
    sheet.put(255, 164, "{issuer}", Look(size=15), "r")
    sheet.put(250, 177, "{issue_date}", Look(size=14), "r")
    sheet.seal(job.facts["issuer"], 214, 168)


@layout(_KIND, Form.WORKER_GRADE, Form.POST_GRADE, traits=("rare",))
def prose_sheet(job: Job) -> None:
    """An older upright certificate in prose: 「X 同志，性别，X 年 X 月生…」."""
    sheet = Sheet(job, 184, 260, (253, 250, 236))
    decor.frame(sheet, 10, decor.RED, double=False)
    decor.star(sheet, 92, 26, 7, decor.RED)
    sheet.put(92, 46, title_of(job), Look(size=19, face="title", colour=decor.RED, bold=True), "c")
    decor.photo_box(sheet, 76, 58, 30, 40)
    text = ("{name}同志，性别：{gender}，{birth_date|m_plain}出生，身份证号：{id_number}，"
            "系{unit}职工，经考核，符合{occupation}工种{grade}技术条件，特发此证。")  # fmt: skip
    sheet.prose(22, 116, 140, text, Look(size=15), 2.0)
    sheet.put(22, 202, "证号：{certificate_number}", Look(size=12))
    sheet.put(158, 214, "{issuer}", Look(size=14), "r")
    sheet.put(156, 228, "{issue_date}", Look(size=14), "r")
    sheet.seal(job.facts["issuer"], 126, 220, diameter=42)


@layout(_KIND, traits=("rare",))
def result_sheet(job: Job) -> None:
    """An A4 sheet in one ruled column of pairs, the issuer's line above a wide seal space."""
    sheet = Sheet(job)
    decor.waves(sheet, (236, 230, 240), job.rng, (14, 14, 196, 283))
    sheet.put(105, 40, title_of(job), Look(size=21, face="title", bold=True), "c")
    sheet.put(186, 54, "No.{certificate_number}", Look(size=11.5), "r")
    x, y, look = 24.0, 62.0, Look(size=12.5)
    for label, template in (("持证人姓名", "{name}"), ("性　　　别", "{gender}"), ("出 生 日 期", "{birth_date}"),
                            ("公民身份号码", "{id_number}"), ("申 报 工 种", "{occupation}"),
                            ("认 定 等 级", "{grade}"), ("颁 发 机 关", "{issuer}"),
                            ("颁 证 日 期", "{issue_date}")):  # fmt: skip
        y = sheet.row(x, y, 15, ((46, label), (116, template)), look)
    address = "https://zs.example.org.cn/cx"
    sheet.code(26, y + 26, 28, ("certificate_number", "occupation"), address=address)
    sheet.put(105, y + 18, "（本证书加盖印章后有效）", Look(size=11), "c")
    sheet.seal(job.facts["issuer"], 150, y + 34)
