"""Papers that come close to evidence and are none: a course's certificate, a party school's, a health form."""

from schemas.kinds import Form, Kind
from yanzhen.samples import decor
from yanzhen.samples.job import Job
from yanzhen.samples.papers.opened.fourth.certificate_words import pairs
from yanzhen.samples.papers.opened.third.marks import autograph, pieces_of_hand
from yanzhen.samples.papers.registry import layout
from yanzhen.samples.people import person_name
from yanzhen.samples.sheet import Look, Sheet

_KIND = Kind.OTHER
_NO_FORM: Form | None = None
_COURSES = (
    "安全生产管理人员",
    "消防安全责任人",
    "食品安全管理员",
    "机动车安全驾驶",
    "突发事件应急处置",
)
_CLASSES = ("入党积极分子", "机关工会干部", "青年骨干", "党务工作者")


@layout(_KIND, _NO_FORM, split="tune", traits=("rare",))
def course_certificate(job: Job) -> None:
    """A training centre's certificate with photo, hours and a number of its own."""
    day = job.facts["_day"]
    job.facts |= {"_course": job.rng.choice(_COURSES), "_no": f"PX{day.year}{job.rng.randrange(1000, 9999)}",
                  "_hours": str(job.rng.choice((16, 24, 32, 48))), "_ends": day._replace(year=day.year + 3)}  # fmt: skip
    sheet = Sheet(job, 230, 160, (247, 251, 253))
    decor.frame(sheet, 7, decor.BLUE, double=False)
    sheet.put(
        115, 26, "培训合格证书", Look(size=25, face="title", colour=decor.BLUE, bold=True), "c"
    )
    decor.photo(sheet, 22, 42, 30, 42)
    rows = (("姓　　名：", "{_name}"), ("性　　别：", "{gender}"), ("身份证号：", "{_id}"), ("工作单位：", "{_issuer}"),
            ("培训内容：", "{_course}培训班"), ("培训学时：", "{_hours}学时"), ("有效期至：", "{_ends}"))  # fmt: skip
    pairs(sheet, (66, 44), 11, rows, Look(size=12.5), reach=26)
    sheet.put(22, 128, "证书编号：{_no}", Look(size=11))
    sheet.put(22, 138, "考核结果：合格", Look(size=11))
    sheet.put(206, 128, "焦作市职工教育培训中心", Look(size=13), "r")
    sheet.put(204, 140, "{_day}", Look(size=12.5), "r")
    sheet.seal("焦作市职工教育培训中心", 176, 130, diameter=40)


@layout(_KIND, _NO_FORM, split="tune", traits=("rare",))
def class_completed(job: Job) -> None:
    """A party school's certificate of a short class."""
    end = job.facts["_day"]
    job.facts |= {"_class": job.rng.choice(_CLASSES), "_nth": str(job.rng.randrange(2, 40)),
                  "_begin": end._replace(day=max(1, end.day - 9))}  # fmt: skip
    sheet = Sheet(job, 260, 184, (255, 250, 242))
    decor.frame(sheet, 9, decor.RED)
    decor.star(sheet, 130, 26, 6, decor.RED)
    sheet.put(130, 46, "结 业 证 书", Look(size=30, face="title", colour=decor.RED, bold=True), "c")
    text = ("{_name}同志于{_begin|plain}至{_end|plain}参加中共焦作市委党校第{_nth}期{_class}培训班学习，"
            "学完规定课程，准予结业。")  # fmt: skip
    job.facts["_end"] = end
    sheet.prose(34, 74, 192, text, Look(size=17), 2.1)
    sheet.put(36, 158, f"焦党校结字第{job.rng.randrange(100, 999)}号", Look(size=11.5))
    sheet.put(224, 138, "中共焦作市委党校", Look(size=15), "r")
    sheet.put(222, 153, "{_day}", Look(size=14), "r")
    sheet.seal("中共焦作市委党校", 192, 144, diameter=42)


@layout(_KIND, _NO_FORM, split="tune", traits=("rare",))
def health_form(job: Job) -> None:
    """A hospital's form of an examination of health, filled by pen, with doctors' names and a verdict on health."""
    rng = job.rng
    job.facts |= {"_height": f"{rng.randrange(154, 184)}cm", "_weight": f"{rng.randrange(48, 88)}kg",
                  "_pressure": f"{rng.randrange(104, 138)}/{rng.randrange(66, 90)}mmHg", "_eyes": rng.choice(("1.0", "0.8", "1.2")),
                  "_fine": "未见异常", "_able": "合格"}  # fmt: skip
    sheet = Sheet(job)
    pen = pieces_of_hand(sheet, 12)
    sheet.put(105, 26, "职工健康体检表", Look(size=21, face="title", bold=True), "c")
    x = 20.0
    y = sheet.row(x, 38, 12, ((22, "姓名"), (40, "{_name}"), (18, "性别"), (20, "{gender}"), (30, "出生年月"),
                              (40, "{birth_date|month}")), pen)  # fmt: skip
    y = sheet.row(
        x, y, 12, ((22, "单位"), (78, "{_issuer}"), (30, "工种"), (40, "{_occupation}")), pen
    )
    y = sheet.row(x, y, 12, ((28, "身份证号"), (142, "{_id}")), pen)
    for label, cells in (("一般情况", (("身高", "{_height}"), ("体重", "{_weight}"))), ("内科", (("血压", "{_pressure}"), ("心肺", "{_fine}"))),
                         ("外科", (("四肢", "{_fine}"), ("脊柱", "{_fine}"))), ("眼科", (("左眼视力", "{_eyes}"), ("右眼视力", "{_eyes}"))),
                         ("辅助检查", (("心电图", "{_fine}"), ("胸部透视", "{_fine}")))):  # fmt: skip
        row = [(28.0, label)]
        for what, found in cells:
            row += [(24.0, what), (26.0, found)]
        at = y
        y = sheet.row(x, y, 16, row, pen)
        sheet.cell(x + 128, at, 42, 16, "医师：", Look(size=11), align="l")
        autograph(sheet, x + 142, at + 8, person_name(rng, "male").split("·")[0], 13)
    sheet.rect(x, y, x + 170, y + 54)
    sheet.put(x + 5, y + 12, "体检结论：{_able}", pen._replace(size=14))
    sheet.put(x + 5, y + 30, "主检医师：", Look(size=12))
    autograph(sheet, x + 28, y + 29, person_name(rng, "female").split("·")[0])
    sheet.put(x + 162, y + 44, "{_day}", pen, "r")
    sheet.seal("焦作市第二人民医院", x + 128, y + 32, diameter=40, bottom="体检专用章")
