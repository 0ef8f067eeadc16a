"""A reduced copy of a patent's certificate on office paper, with a note by hand that it agrees with the original."""

from schemas.kinds import Kind
from yanzhen.samples import decor
from yanzhen.samples.job import Job
from yanzhen.samples.papers.patent import TITLE_LABELS
from yanzhen.samples.papers.registry import layout
from yanzhen.samples.papers.slots import within
from yanzhen.samples.people import person_name
from yanzhen.samples.sheet import Look, Sheet

_OFFICE = "国家知识产权局"
_VERBS = {"invention": "审查", "utility_model": "初步审查", "design": "初步审查"}


@layout(Kind.PATENT, split="apart", traits=("rare",))
def certificate_copied_small(job: Job) -> None:
    """The certificate within its frame on the upper part of a sheet, the clerk's line, name and day below."""
    rng = job.rng
    sheet = Sheet(job)
    x, y = rng.uniform(24, 34), rng.uniform(14, 22)
    wide, high = 148.0, 212.0
    sheet.rect(x, y, x + wide, y + high, 0.5, (120, 120, 124), (252, 251, 248))
    sheet.rect(x + 5, y + 5, x + wide - 5, y + high - 5, 0.9, rng.choice((decor.GOLD, decor.GREEN)))
    _certificate(sheet, x, y)
    hand = Look(size=15, face="hand", press="hand", colour=(28, 32, 80))
    foot = y + high + 18
    sheet.put(
        x + 4,
        foot,
        rng.choice(("此复印件与原件一致。", "经核对，与原件相符。", "与原件核对无误")),
        hand,
    )
    clerk = person_name(rng, "female").split("·")[0]
    sheet.put(x + 4, foot + 14, rng.choice(("核对人：", "审核人：")) + clerk, hand)
    sheet.put(x + 88, foot + 14, rng.choice(("2026.3.19", "2026年3月24日", "2026.4.2")), hand)


def _certificate(sheet: Sheet, x: float, y: float) -> None:
    rng, facts = sheet.job.rng, sheet.job.facts
    kind = facts["patent_kind"]
    sheet.put(x + 14, y + 16, "证书号第{_serial}号", Look(size=9))
    title = Look(size=24, face="title", value_face="title", bold=True)
    sheet.put(x + 74, y + 38, "{patent_kind}证书", title, "c")
    people = "设 计 人" if kind == "design" else "发 明 人"
    pairs = [(TITLE_LABELS[kind].replace(" ", ""), "{title}"), (people, "{inventors|" + rng.choice(("；", "、")) + "}"),
             ("专 利 号", "{patent_number|zl}"), ("专利申请日", "{_filed|plain}"), ("专利权人", "{_owner}")]  # fmt: skip
    if rng.random() < 0.6:
        pairs.append(("地　　址", "{_place}"))
    last = [("授权公告日", "{grant_date|plain}"), ("授权公告号", "{_notice}")]
    look, at = Look(size=10.5), y + 58
    for label, template in pairs:
        at = sheet.prose(x + 14, at, 120, f"{label}：{template}", look, 1.7, 0) + 2.5
    sheet.put(x + 14, at, f"{last[0][0]}：{last[0][1]}", look)
    sheet.put(x + 76, at, f"{last[1][0]}：{last[1][1]}", look)
    text = (f"国家知识产权局依照中华人民共和国专利法经过{_VERBS[kind]}，决定授予专利权，颁发{{patent_kind}}证书并在专利登记簿上予以登记。"
            "专利权自授权公告之日起生效。专利权期限自申请日起算。")  # fmt: skip
    at = sheet.prose(x + 14, at + 12, 120, text, Look(size=9.5), 1.75)
    sheet.prose(x + 14, at + 2, 120, "专利证书记载专利权登记时的法律状况。专利权的转移、质押、无效、终止、恢复等事项记载在专利登记簿上。", Look(size=9.5), 1.75)  # fmt: skip
    sheet.put(x + 16, y + 178, "局长", Look(size=11))
    sheet.put(x + 16, y + 187, facts["_head"], Look(size=17, face="hand", angle=3))
    within(sheet, x + 128, y + 190, "{grant_date|plain}", 56, Look(size=10.5), "r")
    sheet.seal(_OFFICE, x + 102, y + 178, diameter=38)
    sheet.put(x + 74, y + 202, "第 1 页（共 2 页）", Look(size=8), "c")
