"""A copy of the national qualification booklet: both openings under each other on one sheet."""

from schemas.kinds import Form, Kind
from yanzhen.samples import decor
from yanzhen.samples.job import Job
from yanzhen.samples.papers.registry import layout
from yanzhen.samples.papers.slots import slot, within
from yanzhen.samples.sheet import Look, Sheet

_SHORT = {5: "初级", 4: "中级", 3: "高级", 2: "技师", 1: "高级技师"}
_NUMBERED = {5: "五级", 4: "四级", 3: "三级", 2: "二级", 1: "一级"}
_EDGE = (150, 150, 154)


@layout(Kind.SKILL_CERTIFICATE, Form.VOCATIONAL_QUALIFICATION, split="apart", traits=("rare",))
def qualification_openings_copied(job: Job) -> None:
    """Above what the booklet is and the portrait's page, below the holder's page and the results' page."""
    rng = job.rng
    sheet = Sheet(job)
    top = rng.uniform(16, 26)
    _opening(sheet, top)
    _preface(sheet, top)
    decor.photo(sheet, 136, top + 22, 33, 46)
    sheet.put(
        152, top + 78, rng.choice(("（照片骑缝加盖钢印）", "照片　Photo")), Look(size=8.5), "c"
    )
    if rng.random() < 0.5:
        sheet.put(152, top + 92, "证书持有者签名", Look(size=9.5), "c")
        sheet.line((132, top + 102), (172, top + 102), 0.2)
    below = top + 130
    _opening(sheet, below)
    _holder(sheet, below)
    _results(sheet, below)


def _opening(sheet: Sheet, top: float) -> None:
    """The outline of the open booklet and its fold, as a copier draws them."""
    sheet.rect(20, top, 190, top + 118, 0.35, _EDGE)
    sheet.line((105, top), (105, top + 118), 0.5, _EDGE)


def _preface(sheet: Sheet, top: float) -> None:
    sheet.put(62, top + 18, "中华人民共和国", Look(size=12, face="title"), "c")
    sheet.put(62, top + 28, "职业资格证书", Look(size=17, face="title", bold=True), "c")
    text = sheet.job.rng.choice((
        "本证书由劳动保障行政部门统一印制，表明持证人具备从事本职业所必需的知识和技能，是求职、任职、执业的资格凭证。",
        "根据《中华人民共和国劳动法》第六十九条规定，国家对规定的职业制定职业技能标准，实行职业资格证书制度。",
    ))  # fmt: skip
    sheet.prose(28, top + 46, 69, text, Look(size=11), 1.9)
    sheet.put(62, top + 106, "中华人民共和国劳动和社会保障部印制", Look(size=9), "c")


def _holder(sheet: Sheet, top: float) -> None:
    rng = sheet.job.rng
    rows = [("姓　　名", "{name}"), ("性　　别", "{gender}"), (rng.choice(("出生日期", "出生年月日")), "{birth_date}"),
            ("文化程度", "{_education}"), ("发证日期", "{issue_date}"), ("证书编号", "{certificate_number}"), ("身份证号", "{id_number}")]  # fmt: skip
    if rng.random() < 0.35:
        rows = [*rows[:4], *rows[5:]]
    step, look = 102 / len(rows), Look(size=10.5, value_press=rng.choice(("dots", None)))
    for i, (label, template) in enumerate(rows):
        slot(sheet, 26, top + 13 + i * step, label, template, 99, look)


def _results(sheet: Sheet, top: float) -> None:
    rng, grade = sheet.job.rng, sheet.job.facts["grade"]
    level = rng.choice((_SHORT[grade], f"{_SHORT[grade]}技能" if grade > 2 else _SHORT[grade], f"{_NUMBERED[grade]}（{_SHORT[grade]}）"))  # fmt: skip
    look, words = Look(size=10.5), {"grade": level}
    if rng.random() < 0.6:
        slot(
            sheet,
            110,
            top + 14,
            "职业（工种）及等级",
            "{occupation} {grade}",
            185,
            look,
            "c",
            words,
        )
        y = top + 29
    else:
        slot(sheet, 110, top + 13, "职业（工种）", "{occupation}", 185, look)
        slot(sheet, 110, top + 25, "等　　　　级", "{grade}", 185, look, "c", words)
        y = top + 38
    for label, template in (
        ("理论知识考试成绩", "{_theory}"),
        ("操作技能考核成绩", "{_practice}"),
        ("评　定　成　绩", "{_level}"),
    ):
        slot(sheet, 110, y, label, template, 185, look)
        y += 12.5
    sheet.put(110, y + 3, rng.choice(("职业技能鉴定（指导）中心（印）", "发证机关（印）")), look)
    within(sheet, 184, y + 15, "{issuer}", 72, look, "r")
    within(sheet, 182, y + 26, "{issue_date}", 60, look, "r")
    sheet.seal(sheet.job.facts["issuer"], 156, y + 17, diameter=36)
