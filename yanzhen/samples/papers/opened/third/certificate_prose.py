"""Certificates in sentences: by reference to the rules of the nineties, and in centred lines."""

from schemas.kinds import Form, Kind
from yanzhen.samples import decor
from yanzhen.samples.job import Job
from yanzhen.samples.papers.opened.third.furniture import lined
from yanzhen.samples.papers.registry import layout
from yanzhen.samples.sheet import Look, Sheet

_KIND = Kind.SKILL_CERTIFICATE
_TITLES = {Form.SKILL_LEVEL: "职业技能等级证书", Form.VOCATIONAL_QUALIFICATION: "职业资格证书"}


@layout(_KIND, Form.WORKER_GRADE, Form.POST_GRADE, split="tune", traits=("rare",))
def by_regulation(job: Job) -> None:
    """An upright paper: the rules first, then the holder on lines in the sentence, the photo at the foot."""
    old = job.form is Form.WORKER_GRADE
    sheet = Sheet(job, 190, 265, (252, 247, 231))
    decor.frame(sheet, 8, decor.GREEN)
    head = "工人技术等级岗位证书" if old else "工勤技能岗位等级证书"
    sheet.put(95, 34, "机关、事业单位", Look(size=16, face="title"), "c")
    sheet.put(95, 48, head, Look(size=24, face="title", colour=decor.GREEN, bold=True), "c")
    sheet.put(95, 61, "编号 {certificate_number}", Look(size=11), "c")
    rules = ("《工人考核条例》和《机关、事业单位工人技术等级岗位考核暂行办法》" if old
             else "机关事业单位工勤技能岗位等级考核的有关规定")  # fmt: skip
    text = ("根据" + rules + "， {unit} 职工 {name} （性别 {gender} ， {birth_date|sentence} 出生，居民身份证 {id_number} ）"
            "经理论和实际操作考试，成绩合格，准予定为 {occupation} 工种 {grade} 。特发此证。")  # fmt: skip
    lined(sheet, 24, 80, 142, text, Look(size=15.5), 2.2)
    decor.photo_box(sheet, 24, 198, 29, 40)
    sheet.put(62, 232, "（照片骑缝加盖钢印）", Look(size=9))
    sheet.put(168, 204, "{issuer}", Look(size=13.5), "r")
    sheet.put(164, 218, "{issue_date}", Look(size=13), "r")
    sheet.seal(job.facts["issuer"], 134, 210, diameter=42)


@layout(_KIND, *_TITLES, split="tune", traits=("rare",))
def centred_holder(job: Job) -> None:
    """An upright certificate set about its middle: the name large, the occupation over the grade."""
    title = _TITLES[job.form or Form.SKILL_LEVEL]
    sheet = Sheet(job, 200, 280, (250, 250, 246))
    decor.rosette(sheet, 100, 150, 64, (232, 236, 224))
    decor.frame(sheet, 11, decor.GOLD, double=False)
    sheet.put(100, 36, title, Look(size=29, face="title", colour=decor.RED, bold=True), "c")
    decor.photo(sheet, 84, 50, 32, 44)
    sheet.put(100, 110, "{name}", Look(size=24), "c")
    sheet.put(100, 123, "{gender}　{birth_date}出生", Look(size=12.5), "c")
    sheet.put(100, 133, "证件号码：{id_number}", Look(size=12.5), "c")
    what = (
        "经评价机构认定，具备下列职业相应等级的技能水平"
        if job.form is Form.SKILL_LEVEL
        else "经职业技能鉴定合格，具备下列职业相应等级的从业资格"
    )
    sheet.put(100, 153, what, Look(size=13), "c")
    sheet.put(100, 170, "{occupation}", Look(size=20), "c")
    sheet.put(100, 184, "{grade}", Look(size=17), "c")
    look = Look(size=12)
    sheet.put(24, 214, "证书编号", look)
    sheet.put(24, 222, "{certificate_number}", look)
    sheet.put(24, 236, "颁证日期", look)
    sheet.put(24, 244, "{issue_date}", look)
    sheet.put(176, 214, "评价机构" if job.form is Form.SKILL_LEVEL else "鉴定机构", look, "r")
    sheet.put(176, 222, "{issuer}", look, "r")
    sheet.seal(job.facts["issuer"], 142, 236, diameter=41)
    sheet.put(100, 262, "查询网址 https://zscx.example.org.cn　咨询电话 12333", Look(size=8.5), "c")
