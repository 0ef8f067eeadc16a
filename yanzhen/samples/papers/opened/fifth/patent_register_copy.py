"""A copy from the office's register of patents: items by number, the state of the right, the office's seal."""

from schemas.kinds import Kind
from yanzhen.samples.job import Job
from yanzhen.samples.papers.patent import TITLE_LABELS
from yanzhen.samples.papers.registry import layout
from yanzhen.samples.sheet import Look, Sheet

_OFFICE = "国家知识产权局"


@layout(Kind.PATENT, split="tune", traits=("rare",))
def copy_of_the_register(job: Job) -> None:
    """A table with an entry a line, fees and changes below as entries of events, the day of the copy."""
    rng, kind = job.rng, job.facts["patent_kind"]
    sheet, x, look = Sheet(job), 22.0, Look(size=11.5)
    sheet.put(105, 30, _OFFICE, Look(size=14, face="title"), "c")
    sheet.put(105, 44, "专利登记簿副本", Look(size=23, face="title", bold=True), "c")
    sheet.put(188, 56, "副本编号：" + str(rng.randrange(10**8, 10**9)), Look(size=10), "r")
    people = "设计人" if kind == "design" else "发明人"
    rows = [("专利号", "{patent_number}"), ("专利类型", "{patent_kind}"), (TITLE_LABELS[kind].replace(" ", ""), "{title}"), (people, "{inventors|；}"),
            ("专利权人", "{_owner}"), ("地址", "{_place}"), ("申请日", "{_filed|plain}"), ("授权公告日", "{grant_date|plain}"),
            ("授权公告号", "{_notice}"), ("法律状态", rng.choice(("专利权维持", "授权")))]  # fmt: skip
    y = 62.0
    for label, template in rows:
        high = 17.0 if "inventors" in template else 12.0
        y = sheet.row(x, y, high, ((38, label), (128, template)), look)
    y = sheet.row(
        x, y, 12, ((38, "年费缴纳"), (128, f"年费已缴至第{rng.randrange(2, 9)}年度")), look
    )
    y = sheet.row(x, y, 12, ((38, "质押、许可"), (128, "无")), look)
    sheet.prose(x, y + 12, 166, "以上内容与专利登记簿记载一致，特此证明。", Look(size=12.5))
    sheet.put(
        184,
        y + 40,
        f"副本制作日：2026年{rng.randrange(1, 4)}月{rng.randrange(2, 20)}日",
        Look(size=12),
        "r",
    )
    sheet.seal(_OFFICE, 150, y + 34, diameter=43)
