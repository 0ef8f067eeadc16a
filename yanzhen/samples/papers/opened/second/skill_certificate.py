"""Certificates of grades: a booklet with its statement, a ruled form with opinions, a sheet in prose."""

from schemas.kinds import Form, Kind
from yanzhen.samples import decor
from yanzhen.samples.job import GRADE_WORDS, Job
from yanzhen.samples.papers.registry import layout
from yanzhen.samples.sheet import Look, Sheet

_KIND = Kind.SKILL_CERTIFICATE


def _head(job: Job) -> tuple[str, str]:
    """Title in two lines, as the form has it."""
    old = job.form is Form.WORKER_GRADE
    return (
        ("机关、事业单位工人", "技术等级岗位证书")
        if old
        else ("机关事业单位工勤技能人员", "岗位等级证书")
    )


@layout(_KIND, Form.WORKER_GRADE, Form.POST_GRADE, traits=("spread", "rare"))
def stated_spread(job: Job) -> None:
    """A booklet: on the left what the certificate states with the seal, on the right the holder."""
    sheet = Sheet(job, 236, 164, (253, 250, 243))
    decor.rosette(sheet, 59, 84, 44, (240, 232, 214))
    sheet.line((118, 3), (118, 161), 0.3, (196, 186, 168))
    for i, part in enumerate(_head(job)):
        sheet.put(59, 20 + 9 * i, part, Look(size=14, face="title", bold=True), "c")
    text = (
        "本证书持有人经统一考核，达到所列工种及等级的技术业务标准，特发此证，作为上岗、聘用的凭证。"
    )
    sheet.prose(16, 46, 88, text, Look(size=12.5), 1.9)
    sheet.put(16, 98, "发证机关：", Look(size=12))
    sheet.put(104, 110, "{issuer}", Look(size=12.5), "r")
    sheet.put(102, 122, "{issue_date}", Look(size=12), "r")
    sheet.seal(job.facts["issuer"], 78, 116, diameter=40)
    sheet.put(16, 146, "证件编号　{certificate_number}", Look(size=11))
    decor.photo_box(sheet, 190, 16, 28, 38)
    look, y = Look(size=12), 26.0
    for label, template, width in (
        ("持证人", "{name}", 40), ("性　别", "{gender}", 40), ("出　生", "{birth_date|month}", 40),
        ("公民身份号码", "{id_number}", 58), ("工作单位", "{unit}", 68),
        ("工种名称", "{occupation}", 68), ("等级名称", "{grade}", 68), ("考核成绩", "{_level}", 68),
    ):  # fmt: skip
        sheet.blank(130, y, label, template, width, look)
        y += 16


@layout(_KIND, Form.WORKER_GRADE, Form.POST_GRADE, traits=("rare",))
def opinions_form(job: Job) -> None:
    """A ruled form: the photo down the left, the former grade beside the new one, two opinions."""
    grade, issued = job.facts["grade"], job.facts["issue_date"]
    job.facts["_former"] = "无" if grade == 5 else GRADE_WORDS["word"][grade + 1]
    job.facts["_judged"] = issued._replace(month=max(1, issued.month - 1), day=5)
    sheet = Sheet(job, 210, 270, (255, 253, 248))
    sheet.put(105, 26, "".join(_head(job)), Look(size=18, face="title", bold=True), "c")
    sheet.put(190, 40, "证书号：{certificate_number}", Look(size=11), "r")
    x, y, look = 20.0, 46.0, Look(size=12)
    sheet.rect(x, y, x + 38, y + 52)
    decor.photo(sheet, x + 4, y + 5, 30, 42)
    for label, one, other, two in (
        ("姓名", "{name}", "性别", "{gender}"), ("出生年月", "{birth_date|month}", "民族", "{_nation}"),
    ):  # fmt: skip
        y = sheet.row(x + 38, y, 13, ((26, label), (48, one), (20, other), (38, two)), look)
    y = sheet.row(x + 38, y, 13, ((26, "身份证号"), (106, "{id_number}")), look)
    y = sheet.row(x + 38, y, 13, ((26, "单位"), (106, "{unit}")), look)
    y = sheet.row(x, y, 15, ((38, "申报工种"), (132, "{occupation}")), look)
    y = sheet.row(
        x, y, 15, ((38, "原技术等级"), (42, "{_former}"), (42, "评定等级"), (48, "{grade}")), look
    )
    y = sheet.row(
        x, y, 15, ((38, "应知成绩"), (42, "{_theory}"), (42, "应会成绩"), (48, "{_practice}")), look
    )
    for label, words, day in (("考核机构意见", "经考核，成绩合格。", "{_judged}"),
                              ("发证机关意见", "同意发证。", "{issue_date}")):  # fmt: skip
        sheet.upright(x, y, 16, 48, label, Look(size=11.5))
        sheet.rect(x + 16, y, x + 170, y + 48)
        sheet.put(x + 26, y + 12, words, look)
        sheet.put(x + 160, y + 40, day, look, "r")
        y += 48
    sheet.put(x + 160, y - 20, "{issuer}", look, "r")
    sheet.seal(job.facts["issuer"], x + 126, y - 16, diameter=40)


@layout(_KIND, Form.POST_GRADE, traits=("rare",))
def centred_award(job: Job) -> None:
    """A landscape sheet like a diploma of merit: everything in one sentence under a gilt title."""
    sheet = Sheet(job, 285, 200, (254, 250, 238))
    decor.frame(sheet, 9, decor.GOLD)
    decor.waves(sheet, (244, 236, 214), job.rng, (14, 14, 271, 186))
    title = Look(size=32, face="title", colour=decor.RED, bold=True, spread=3)
    sheet.put(142, 42, "等级证书", title, "c")
    sheet.put(142, 58, "（机关事业单位工勤技能岗位）", Look(size=14), "c")
    text = ("{unit}　{name}同志，{gender}，居民身份证号{id_number}，参加全省机关事业单位工勤技能岗位等级考核，"
            "考核成绩合格，取得{occupation}岗位{grade|bracket}等级资格。")  # fmt: skip
    sheet.prose(36, 82, 212, text, Look(size=17), 2.1)
    sheet.put(36, 176, "登记号：{certificate_number}", Look(size=11.5))
    sheet.put(246, 154, "{issuer}", Look(size=15), "r")
    sheet.put(244, 168, "{issue_date}", Look(size=14), "r")
    sheet.seal(job.facts["issuer"], 212, 160, diameter=42)
