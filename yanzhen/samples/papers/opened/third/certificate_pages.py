"""Certificates with a second page of reviews, and an electronic one whose grade is a badge."""

from schemas.kinds import Form, Kind
from yanzhen.samples import decor
from yanzhen.samples.job import Job
from yanzhen.samples.papers.registry import layout
from yanzhen.samples.sheet import Look, Sheet

_KIND = Kind.SKILL_CERTIFICATE
_TITLES = {Form.POST_GRADE: "工勤技能岗位等级证书", Form.SKILL_LEVEL: "职业技能等级证书"}


@layout(_KIND, Form.POST_GRADE, split="tune", traits=("many", "rare"))
def data_and_reviews(job: Job) -> None:
    """Two pages: the certificate in a table of merged cells, then its table of yearly training, empty."""
    sheet = Sheet(job, 182, 257, (253, 252, 246))
    decor.frame(sheet, 8, decor.BLUE, double=False)
    sheet.put(91, 26, "河南省机关事业单位", Look(size=15, face="title"), "c")
    sheet.put(91, 38, "工勤技能岗位等级证书", Look(size=22, face="title", bold=True), "c")
    x, y, look = 18.0, 50.0, Look(size=12)
    sheet.rect(x, y, x + 36, y + 56)
    decor.photo(sheet, x + 3, y + 7, 30, 42)
    for label, template in (("姓　名", "{name}"), ("性　别", "{gender}"), ("出生年月", "{birth_date|month}"),
                            ("身份证号", "{id_number}")):  # fmt: skip
        y = sheet.row(x + 36, y, 14, ((30, label), (80, template)), look)
    for label, template, high in (("工作单位", "{unit}", 15), ("考核工种", "{occupation}", 15), ("取得等级", "{grade}", 15),
                                  ("证书编号", "{certificate_number}", 15)):  # fmt: skip
        y = sheet.row(x, y, high, ((36, label), (110, template)), look)
    sheet.rect(x, y, x + 36, y + 62)
    sheet.put(x + 18, y + 31, "发证机关", look, "c")
    sheet.rect(x + 36, y, x + 146, y + 62)
    sheet.put(x + 138, y + 26, "{issuer}", Look(size=13), "r")
    sheet.put(x + 134, y + 42, "{issue_date}", Look(size=12.5), "r")
    sheet.seal(job.facts["issuer"], x + 104, y + 33, diameter=41)
    second = Sheet(job, 182, 257, (253, 252, 246))
    decor.frame(second, 8, decor.BLUE, double=False)
    second.put(91, 28, "继 续 教 育 登 记", Look(size=17, face="title", bold=True), "c")
    wide = (28.0, 62.0, 22.0, 34.0)
    y = second.row(
        x, 40, 13, list(zip(wide, ("年　度", "培训内容", "学　时", "登记机关"), strict=True)), look
    )
    for _ in range(8):
        y = second.row(x, y, 20, [(w, "") for w in wide], look)
    second.put(x, y + 10, "每年度培训后由所在单位填写，发证机关不另行盖章。", Look(size=10))


@layout(_KIND, *_TITLES, split="tune", traits=("rare",))
def badge_page(job: Job) -> None:
    """An office's electronic licence on a narrow page: small labels over values, the grade on a badge."""
    title = _TITLES[job.form or Form.POST_GRADE]
    sheet = Sheet(job, 130, 232, (236, 242, 250))
    decor.band(sheet, 0, 30, (36, 96, 180))
    white = (255, 255, 255)
    sheet.put(65, 13, title, Look(size=16, face="title", colour=white, bold=True), "c")
    sheet.put(65, 23, "电子证照　状态：有效", Look(size=9.5, colour=white), "c")
    sheet.rect(8, 38, 122, 196, 0.2, (206, 214, 226), white)
    decor.photo(sheet, 90, 44, 25, 35)
    sheet.put(15, 49, "{name}", Look(size=18))
    sheet.put(15, 60, "{gender}　{birth_date|month}出生", Look(size=11))
    sheet.rect(15, 67, 67, 79, 0.3, (200, 150, 50), (254, 246, 226))
    sheet.put(41, 73, "{grade}", Look(size=12.5), "c")
    small, look, y = Look(size=8.5, colour=(120, 126, 136)), Look(size=12), 90.0
    for label, template in (("身份证件号码", "{id_number}"), ("职业（工种）", "{occupation}"), ("工作单位", "{_unit}"),
                            ("证书编号", "{certificate_number}"), ("发证机构", "{issuer}"), ("发证日期", "{issue_date}")):  # fmt: skip
        sheet.put(15, y, label, small)
        sheet.put(15, y + 7, template, look)
        y += 17.5
    sheet.seal(job.facts["issuer"], 96, 168, diameter=36)
    sheet.code(15, 202, 22, ("certificate_number", "name"))
    sheet.put(42, 208, "本证照由发证机构签章生成", small)
    sheet.put(42, 215, "下载时间 2026-03-16 09:42", small)
    sheet.put(42, 222, "仅限办理工勤技能岗位等级考核报名", small)
