"""The national centre's report that a higher diploma was verified."""

from schemas.kinds import Kind
from yanzhen.samples import decor
from yanzhen.samples.job import Job
from yanzhen.samples.papers.opened.fourth.diploma_words import make_higher
from yanzhen.samples.papers.registry import layout
from yanzhen.samples.papers.slots import within
from yanzhen.samples.sheet import Look, Sheet

_CENTRE = "全国高等学校学生信息咨询与就业指导中心"


@layout(Kind.DIPLOMA, split="apart", traits=("rare",))
def verification_report(job: Job) -> None:
    """Upright: number of the report, pairs in a ruled table beside a portrait, the finding, the centre's seal."""
    make_higher(job)
    rng = job.rng
    job.facts |= {"_report": str(rng.randrange(10**9, 10**10)),
                  "_sort": rng.choice(("普通高等教育", "成人高等教育", "高等教育自学考试", "网络教育"))}  # fmt: skip
    sheet = Sheet(job, 210, 297, (252, 253, 255))
    decor.waves(sheet, (232, 240, 248), rng, (8, 8, 202, 289))
    sheet.put(105, 34, "中国高等教育学历认证报告", Look(size=22, face="title", bold=True), "c")
    sheet.put(186, 48, "报告编号：{_report}", Look(size=11), "r")
    x, y, look = 24.0, 56.0, Look(size=12)
    for label, template in (
        ("姓　　名", "{name}"),
        ("性　　别", "{gender}"),
        ("出生日期", "{birth_date}"),
        ("入学时间", "{_start}"),
    ):
        y = sheet.row(x, y, 12.5, ((32, label), (90, template)), look)
    sheet.rect(146, 56, 186, y)
    decor.photo(sheet, 150, 58.5, 32, 45)
    rows = [("毕业院校", "{school}"), ("专　　业", "{major}"), ("学历类别", "{_sort}"), ("层　　次", "{education_level}"),
            ("毕业时间", "{graduation_date}"), ("证书编号", "{certificate_number}")]  # fmt: skip
    if rng.random() < 0.5:
        rows.insert(5, ("学　　制", "{_length}年"))
    for label, template in rows:
        y = sheet.row(x, y, 12.5, ((32, label), (130, template)), look)
    text = rng.choice(
        (
            "经核查，持证人所持上述毕业证书真实，其学历得到国家承认。",
            "经审核，该毕业证书内容属实，系国家承认的高等教育学历。",
        )
    )
    y = sheet.prose(x, y + 14, 162, text, Look(size=13), 1.9)
    within(sheet, 184, y + 30, _CENTRE, 120, Look(size=13), "r")
    year = rng.randrange(max(2009, job.facts["graduation_date"].year + 1), 2027)
    day = f"{year}年{rng.randrange(1, 4)}月{rng.randrange(1, 18)}日"
    sheet.put(178, y + 44, day, Look(size=13), "r")
    sheet.seal(_CENTRE, 140, y + 36, diameter=43)
    sheet.put(
        24, 270, "说明：认证报告网上查验期限为自出具之日起，可凭报告编号查询。", Look(size=9.5)
    )
