"""Certificates from a screen or a register: an electronic licence's terms, a slip of verification."""

from schemas.kinds import Form, Kind
from yanzhen.samples import decor
from yanzhen.samples.job import Job
from yanzhen.samples.papers.opened.fourth.certificate_words import pairs
from yanzhen.samples.papers.registry import layout
from yanzhen.samples.people import person_name
from yanzhen.samples.sheet import Look, Sheet

_KIND = Kind.SKILL_CERTIFICATE
_TITLES = {Form.POST_GRADE: "工勤技能岗位等级证书", Form.WORKER_GRADE: "工人技术等级岗位证书",
           Form.VOCATIONAL_QUALIFICATION: "职业资格证书", Form.SKILL_LEVEL: "职业技能等级证书"}  # fmt: skip


def _title(job: Job) -> str:
    return _TITLES[job.form or Form.POST_GRADE]


@layout(_KIND, Form.POST_GRADE, Form.SKILL_LEVEL, split="tune", traits=("rare",))
def licence_terms(job: Job) -> None:
    """An electronic licence in the terms of licences: holder, code, body that issued, term of validity."""
    sheet = Sheet(job, 297, 210, (250, 252, 255))
    decor.band(sheet, 0, 6, decor.RED)
    decor.rosette(sheet, 148, 108, 70, (230, 238, 248))
    sheet.put(148.5, 26, "河南省电子证照", Look(size=13, face="title", colour=decor.RED), "c")
    sheet.put(148.5, 42, _title(job), Look(size=27, face="title", bold=True), "c")
    look, grey = Look(size=13.5), Look(size=12.5, colour=(84, 90, 102))
    rows = (("持证主体", "{name}"), ("持证主体性别", "{gender}"), ("持证主体代码类型", "公民身份号码"), ("持证主体代码", "{id_number}"),
            ("岗位（职业）工种", "{occupation}"), ("技能等级", "{grade}"), ("证照编号", "{certificate_number}"),
            ("证照颁发机构", "{issuer}"), ("证照颁发日期", "{issue_date}"), ("证照有效期截止", "长期"))  # fmt: skip
    pairs(sheet, (40, 62), 12.2, rows, look, grey, reach=48)
    decor.photo(sheet, 222, 58, 35, 49)
    sheet.code(226, 128, 27, ("certificate_number", "name"))
    sheet.seal(job.facts["issuer"], 176, 158, diameter=42)
    job.facts["_mark"] = f"1.2.156.3005.2.{job.rng.randrange(10**9, 10**10)}"
    sheet.put(40, 190, "电子证照标识：{_mark}", Look(size=9))
    sheet.put(257, 190, "下载时间：2026-03-20 10:26:37", Look(size=9), "r")


@layout(_KIND, split="tune", traits=("rare",))
def verified_slip(job: Job) -> None:
    """A body's slip that a certificate stands in its register: item and entry, then who looked it up and when."""
    job.facts |= {"_title": _title(job), "_clerk": person_name(job.rng, "female").split("·")[0]}
    sheet = Sheet(job)
    sheet.put(105, 34, "证书信息核验单", Look(size=23, face="title", bold=True), "c")
    x, y, look = 26.0, 48.0, Look(size=12)
    y = sheet.row(
        x, y, 11, ((22, "序号"), (50, "项　目"), (86, "登　记　内　容")), look._replace(bold=True)
    )
    rows = (("证书名称", "{_title}"), ("姓名", "{name}"), ("性别", "{gender}"), ("身份证件号码", "{id_number}"),
            ("职业（工种）名称", "{occupation}"), ("等级", "{grade}"), ("理论成绩", "{_theory}"), ("实操成绩", "{_practice}"),
            ("证书编号", "{certificate_number}"), ("发证日期", "{issue_date}"), ("发证机构", "{issuer}"))  # fmt: skip
    for n, (label, template) in enumerate(rows, start=1):
        y = sheet.row(x, y, 11.5, ((22, str(n)), (50, label), (86, template)), look)
    sheet.prose(
        x, y + 13, 158, "以上信息与我单位证书数据库一致，证书真实有效。", Look(size=13), 1.8
    )
    sheet.put(x, y + 34, "核验人：{_clerk}", look)
    sheet.put(x + 158, y + 44, "核验单位（盖章）", look, "r")
    sheet.put(x + 158, y + 56, "核验日期：2026年3月16日", look, "r")
    sheet.seal(job.facts["issuer"], x + 124, y + 46, diameter=41)
