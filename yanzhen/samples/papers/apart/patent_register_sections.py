"""The copy of a patent's entry in the register: sections of plain lines, payments and events with days of their own."""

from schemas.kinds import Kind
from yanzhen.samples.job import Job
from yanzhen.samples.papers.patent import TITLE_LABELS
from yanzhen.samples.papers.registry import layout
from yanzhen.samples.sheet import Look, Sheet

_OFFICE = "国家知识产权局"


@layout(Kind.PATENT, split="apart", traits=("rare",))
def register_in_sections(job: Job) -> None:
    """What was entered at the grant, then fees, then changes of address or none; the office, its seal and the day."""
    rng, facts = job.rng, job.facts
    sheet, kind = Sheet(job), facts["patent_kind"]
    title = rng.choice(("专利登记簿副本", "中华人民共和国专利登记簿副本"))
    sheet.put(105, 30, title, Look(size=22, face="title", bold=True), "c")
    if rng.random() < 0.6:
        sheet.put(186, 42, f"第{rng.randrange(10**6, 10**7)}号", Look(size=10), "r")
    look, head = Look(size=12), Look(size=12.5, face="title", bold=True)
    people = "设计人" if kind == "design" else "发明人"
    rows = [("专利号", rng.choice(("{patent_number}", "{patent_number|zl}"))), (rng.choice(("专利申请日", "申请日")), "{_filed|plain}"),
            ("授权公告日", "{grant_date|plain}"), (TITLE_LABELS[kind].replace(" ", ""), "{title}"), ("专利权人", "{_owner}"),
            (people, "{inventors|" + rng.choice(("、", "；", "，")) + "}")]  # fmt: skip
    if rng.random() < 0.5:
        rows.insert(5, ("地址", "{_place}"))
    rows.insert(rng.choice((0, 1)), ("专利类型", "{patent_kind}"))
    y = 56.0
    sheet.put(24, y, "一、授权登记事项", head)
    for label, template in rows:
        y = sheet.prose(32, y + 9, 152, f"{label}：{template}", look, 1.6, 0) - look.size * 0.35
        y += 0 if "inventors" not in template else 1
    y = _events(sheet, y + 12, look, head)
    sheet.prose(24, y + 8, 162, "本副本与专利登记簿内容一致。", look)
    year = 2025 + (facts["grant_date"].year > 2023 or rng.random() < 0.6)
    day = f"{year}年{rng.randrange(1, 4)}月{rng.randrange(1, 28)}日"
    sheet.put(184, y + 30, _OFFICE, Look(size=13), "r")
    sheet.put(184, y + 43, rng.choice(("", "制作日期：")) + day, look, "r")
    sheet.seal(_OFFICE, 152, y + 35, diameter=43)


def _events(sheet: Sheet, y: float, look: Look, head: Look) -> float:
    """Fees and changes with their own days; the ``y`` below."""
    rng, facts = sheet.job.rng, sheet.job.facts
    first = facts["grant_date"].year
    sheet.put(24, y, "二、年费缴纳情况", head)
    y += 9
    for i in range(rng.randrange(1, 4)):
        paid = first + 1 + i
        if paid > 2025:
            break
        day = f"{paid}年{rng.randrange(1, 13)}月{rng.randrange(1, 28)}日"
        sheet.put(32, y, f"第{i + 2}年度年费　已缴　{day}", look)
        y += 8
    if first > 2024:
        sheet.put(32, y, "第1年度年费　已缴", look)
        y += 8
    sheet.put(24, y + 3, "三、专利权的变更、质押、许可等事项", head)
    y += 12
    if rng.random() < 0.4 and first < 2024:
        sheet.put(
            32,
            y,
            f"地址变更　变更生效日：{first + 1}年{rng.randrange(1, 13)}月{rng.randrange(1, 28)}日",
            look,
        )
    else:
        sheet.put(32, y, "无", look)
    return y + 8
