"""The electronic certificate of a post's grade as it is downloaded: upright, with a code and a seal."""

from schemas.kinds import Form, Kind
from yanzhen.samples import decor
from yanzhen.samples.job import Job
from yanzhen.samples.papers.opened.fourth.certificate_words import pairs, told
from yanzhen.samples.papers.registry import layout
from yanzhen.samples.papers.slots import within
from yanzhen.samples.sheet import Look, Sheet


@layout(Kind.SKILL_CERTIFICATE, Form.POST_GRADE, split="tune", traits=("rare",))
def post_grade_downloaded(job: Job) -> None:
    """Title, portrait, pairs of label and value, a short statement, code left and seal right."""
    rng = job.rng
    sheet = Sheet(job, 210, 297, (255, 253, 249))
    decor.frame(sheet, 12, decor.RED, double=rng.random() < 0.5)
    decor.rosette(sheet, 105, 150, 62, (248, 236, 232))
    red = Look(size=17, face="title", colour=decor.RED, bold=True)
    sheet.put(105, 36, "河南省机关事业单位", red, "c")
    sheet.put(105, 51, "工勤技能岗位等级证书", red._replace(size=25), "c")
    sheet.put(105, 63, rng.choice(("（电子证书）", "（电子版）")), Look(size=12), "c")
    decor.photo(sheet, 88, 70, 34, 47)
    rows = [("姓　　名：", "{name}"), ("性　　别：", "{gender}"), ("身份证号：", "{id_number}"), ("工作单位：", "{_unit}"),
            ("工　　种：", "{occupation}"), ("等　　级：", "{grade}"), ("证书编号：", "{certificate_number}")]  # fmt: skip
    if rng.random() < 0.5:
        rows.insert(2, ("出生日期：", "{birth_date}"))
    y = pairs(sheet, (44, 130), 11.5, rows, Look(size=14), reach=30)
    told(
        sheet,
        (32, y + 5, 146),
        "该同志参加机关事业单位工勤技能岗位等级考核，成绩合格，特发此证。",
        {},
        Look(size=13),
    )
    sheet.code(34, 240, 28, ("certificate_number", "name"))
    within(sheet, 178, 250, rng.choice(("发证机关：", "")) + "{issuer}", 108, Look(size=13), "r")
    within(
        sheet, 174, 263, rng.choice(("发证日期：", "")) + "{issue_date}", 100, Look(size=13), "r"
    )
    sheet.seal(job.facts["issuer"], 142, 252, diameter=41)
    sheet.put(105, 278, "扫描二维码可核验证书真伪", Look(size=9), "c")
