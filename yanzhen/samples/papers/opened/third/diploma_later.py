"""Diplomas of adults and later proofs: by correspondence, proved again, labels over values."""

from schemas.kinds import Kind
from yanzhen.samples import decor
from yanzhen.samples.job import Job
from yanzhen.samples.papers.opened.third.furniture import level_by_school, stated
from yanzhen.samples.papers.registry import layout
from yanzhen.samples.sheet import Look, Sheet

_KIND = Kind.DIPLOMA
_ADULT = {"junior_high": "成人初中毕业证书", "senior_high": "成人高中毕业证书", "technical_school": "成人技工教育毕业证书",
          "secondary_vocational": "成人中等专业学校毕业证书", "junior_college": "成人高等教育专科毕业证书",
          "bachelor": "成人高等教育本科毕业证书"}  # fmt: skip


@layout(_KIND, split="tune", traits=("rare",))
def evening_study(job: Job) -> None:
    """An upright paper of adults' schooling: photo under the title, how it was studied, old columns at the foot."""
    sheet = Sheet(job, 196, 272, (252, 250, 240))
    decor.frame(sheet, 10, decor.GREEN)
    sheet.put(98, 30, "{school}", Look(size=17, face="title", value_face="title"), "c")
    look = Look(size=23, face="title", bold=True)
    stated(sheet, "education_level", (98, 46), _ADULT[str(job.facts["education_level"])], look, "c")
    decor.photo(sheet, 83, 60, 30, 41)
    higher = job.facts["education_level"] in ("junior_college", "bachelor")
    mode = job.rng.choice(("函授", "业余", "夜大") if higher else ("业余", "半脱产"))
    major = "学习{major}专业" if job.facts["major"] else "学习文化课程"
    text = ("{name}，{gender}，{birth_date|numeral}生。{_start|m_plain}至{graduation_date|m_plain}在本校以" + mode
            + "形式" + major + "，学制{_length}年，学完规定课程，经考试合格，准予毕业。")  # fmt: skip
    sheet.prose(26, 122, 144, text, Look(size=15), 2.1)
    small = Look(size=12)
    for x, label, template in (
        (26, "身份证号码", "{id_number}"),
        (26, "证书编号", "{certificate_number}"),
    ):
        y = 200 if label.startswith("身") else 222
        sheet.put(x, y, label, small)
        sheet.put(x, y + 8, template, small)
    sheet.put(26, 246, "学习形式　" + mode, small)
    sheet.put(168, 204, "校长　" + job.facts["_head"], Look(size=13), "r")
    sheet.put(168, 222, "学校（公章）", Look(size=12), "r")
    sheet.put(168, 242, "{graduation_date}", Look(size=13), "r")
    sheet.seal(job.facts["school"], 140, 228, diameter=41)


@layout(_KIND, split="tune", traits=("rare",))
def proved_again(job: Job) -> None:
    """A proof of graduation in place of a lost diploma: its own number, and the later day of the proof."""
    ended = job.facts["graduation_date"]
    job.facts["_proved"] = ended._replace(
        year=min(2025, ended.year + job.rng.randrange(4, 12)), month=5, day=19
    )
    sheet = Sheet(job, 210, 297, (255, 254, 250))
    decor.frame(sheet, 13, decor.GOLD, double=False)
    sheet.put(105, 48, "毕 业 证 明 书", Look(size=30, face="title", bold=True), "c")
    sheet.put(184, 66, "证明书编号：{certificate_number}", Look(size=11.5), "r")
    decor.photo(sheet, 30, 78, 33, 45)
    look, y = Look(size=14), 84.0
    for template in (
        "姓名：{name}",
        "性别：{gender}",
        "出生日期：{birth_date}",
        "公民身份号码：{id_number}",
    ):
        sheet.put(76, y, template, look)
        y += 12
    major = "{major}专业（{education_level}）" if job.facts["major"] else "{education_level}"
    text = ("该生于{_start|m_plain}至{graduation_date|m_plain}在我校" + major + "学习，学制{_length}年，修完规定的全部课程，"
            "成绩合格，于{graduation_date|numeral}毕业并取得毕业证书。")  # fmt: skip
    y = sheet.prose(30, 146, 150, text, Look(size=15), 2.1)
    y = sheet.prose(
        30,
        y,
        150,
        "因原毕业证书遗失，经本人申请并查阅学籍档案，特发给此证明书。",
        Look(size=15),
        2.1,
    )
    sheet.put(30, 234, "校长：" + job.facts["_head"], look)
    sheet.put(178, 234, "{school}", Look(size=15), "r")
    sheet.put(176, 250, "补发日期：{_proved|plain}", Look(size=13), "r")
    sheet.put(105, 268, "注：毕业证明书与原毕业证书具有同等效力。", Look(size=10), "c")
    sheet.seal(job.facts["school"], 146, 240)


@layout(_KIND, split="tune", traits=("rare",))
def labels_above(job: Job) -> None:
    """A landscape sheet of recent years: small labels in three columns above their values, no sentence but the last."""
    sheet = Sheet(job, 297, 210, (247, 249, 253))
    decor.band(sheet, 0, 8, decor.BLUE)
    decor.band(sheet, 202, 8, decor.BLUE)
    sheet.put(28, 34, "毕业证书", Look(size=30, face="title", colour=decor.BLUE, bold=True))
    sheet.put(28, 50, "GRADUATION CERTIFICATE", Look(size=10))
    decor.photo(sheet, 236, 24, 34, 47)
    shop = job.facts["education_level"] == "technical_school"
    level = ("培养层次", "中级技能") if shop else ("学历层次", "{education_level}")
    major = ("专业", "{major}") if job.facts["major"] else ("学制", "{_length}年")
    cells = (("姓名", "{name}"), ("性别", "{gender}"), ("出生日期", "{birth_date}"), ("公民身份号码", "{id_number}"), major,
             level, ("入学时间", "{_start|month}"), ("毕业时间", "{graduation_date|month}"), ("证书编号", "{certificate_number}"))  # fmt: skip
    small, large = Look(size=9, colour=(96, 104, 120)), Look(size=14)
    for i, (label, template) in enumerate(cells):
        x, y = 28 + 86 * (i % 3), 84 + 22 * (i // 3)
        sheet.put(x, y, label, small)
        sheet.put(x, y + 8, template, large)
        sheet.line((x, y + 13), (x + 76, y + 13), 0.15, (180, 190, 206))
    sheet.put(28, 158, "该生修业期满，成绩合格，准予毕业。", Look(size=14))
    sheet.put(28, 174, "校　长　" + job.facts["_head"], Look(size=13))
    sheet.put(268, 166, "{school}", Look(size=16), "r")
    sheet.put(266, 181, "{graduation_date}", Look(size=13.5), "r")
    sheet.put(28, 190, "证书查询 www.example.edu.cn　本证书涂改无效", Look(size=8.5))
    sheet.seal(job.facts["school"], 228, 172)
    level_by_school(job)
