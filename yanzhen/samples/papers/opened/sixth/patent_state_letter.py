"""A letter of the patent office's local desk that a patent was granted and is in force."""

from schemas.kinds import Kind
from yanzhen.samples.job import Job
from yanzhen.samples.papers.registry import layout
from yanzhen.samples.papers.slots import within
from yanzhen.samples.sheet import Look, Sheet

_DESK = "国家知识产权局专利局郑州代办处"


@layout(Kind.PATENT, split="tune", traits=("rare",))
def letter_of_a_patents_state(job: Job) -> None:
    """Title, the letter's number, a sentence with the patent's data, lines for its people, the desk's seal and day."""
    rng = job.rng
    people = "设计人" if job.facts["patent_kind"] == "design" else "发明人"
    sheet, look = Sheet(job), Look(size=15)
    sheet.put(105, 46, rng.choice(("专利法律状态证明", "专 利 证 明", "专利权有效证明")), Look(size=26, face="title", bold=True), "c")  # fmt: skip
    job.facts["_letter"] = f"豫代证〔2026〕{rng.randrange(3, 300)}号"
    sheet.put(180, 62, "{_letter}", Look(size=12), "r")
    text = rng.choice((
        "经查询专利登记簿，名称为“{title}”的{patent_kind}（专利号：{patent_number}），专利权人为{_owner}，申请日为{_filed|plain}，授权公告日为{grant_date|plain}。截至本证明出具之日，该专利权处于有效状态。",
        "兹证明：{_owner}于{_filed|plain}申请的{patent_kind}“{title}”，已于{grant_date|plain}授权公告，专利号为{patent_number|zl}，授权公告号为{_notice}。该专利目前维持有效。",
    ))  # fmt: skip
    y = sheet.prose(30, 82, 150, text, look, 2.05)
    y = sheet.prose(30, y + 2, 150, people + rng.choice(("（按登记顺序）：", "：")) + "{inventors|、}。", look, 2.05)  # fmt: skip
    y = sheet.prose(30, y + 2, 150, "特此证明。", look, 2.05)
    within(sheet, 180, y + 34, _DESK, 120, look, "r")
    sheet.put(174, y + 49, f"2026年{rng.randrange(1, 4)}月{rng.randrange(2, 27)}日", look, "r")
    sheet.seal(_DESK, 140, y + 40, diameter=42)
    sheet.line((30, 262), (180, 262), 0.2)
    sheet.put(30, 270, "注：本证明仅反映出具当日专利登记簿记载的状态。", Look(size=10.5))
