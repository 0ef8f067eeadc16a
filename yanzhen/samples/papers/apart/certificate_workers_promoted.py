"""A loose sheet of the two-thousands: that a worker passed the examination and rises to a grade of the trade."""

from schemas.kinds import Form, Kind
from yanzhen.samples import decor
from yanzhen.samples.job import Job
from yanzhen.samples.papers.opened.fourth.certificate_words import told
from yanzhen.samples.papers.registry import layout
from yanzhen.samples.papers.slots import slot, within
from yanzhen.samples.presses import Press
from yanzhen.samples.sheet import Look, Sheet

_WORDS = {5: "初级工", 4: "中级工", 3: "高级工", 2: "技师", 1: "高级技师"}
_TEXTS = (
    "{name}同志，{gender}，{birth_date|sentence}生，经{_year}年度全省机关事业单位工人技术等级考核，成绩合格，达到{occupation}{grade}技术等级标准，特发此证。",
    "经考核，{name}同志已达到{occupation}工种{grade}岗位要求，准予上岗，特发此证。",
    "{name}同志参加{_year}年机关、事业单位工人技术等级岗位考核，理论和实际操作均合格，准予晋升为{occupation}{grade}。",
)


@layout(Kind.SKILL_CERTIFICATE, Form.WORKER_GRADE, split="apart", traits=("rare",))
def worker_promotion_sheet(job: Job) -> None:
    """Landscape: title over the width, portrait and identity at the left, the sentence at the right, body and seal."""
    rng, facts = job.rng, job.facts
    facts["_year"] = str(facts["issue_date"].year)
    sheet = Sheet(job, 260, 184, rng.choice(((253, 249, 238), (252, 246, 244))))
    decor.frame(sheet, 9, rng.choice((decor.RED, decor.GOLD, decor.GREEN)))
    title = Look(size=24, face="title", bold=True, colour=decor.RED)
    name = rng.choice(
        (
            "机关、事业单位工人技术等级岗位证书",
            "河南省机关事业单位工人技术等级证书",
            "工人技术等级岗位证书",
        )
    )
    within(sheet, 130, 32, name, 210, title, "c")
    presses: tuple[Press, ...] = ("", "hand", "dots")
    press = rng.choice(presses)
    look = Look(size=12, value_face="hand" if press == "hand" else "value", value_press=press)
    _identity(sheet, look)
    words = {"grade": _WORDS[facts["grade"]]}
    underline = rng.random() < 0.6
    y = told(
        sheet, (104, 60, 134), rng.choice(_TEXTS), words, look._replace(size=15), 2.05, underline
    )
    foot = max(y + 8, 128.0)
    printed = look._replace(value_press="", value_face="value", size=13)
    body = rng.choice(("发证机关：", "发证单位（章）：", "")) + "{issuer}"
    within(sheet, 236, foot, body, 130, printed, "r")
    within(sheet, 232, foot + 14, "{issue_date}", 90, printed, "r")
    sheet.seal(facts["issuer"], 196, foot + 6, diameter=41)


def _identity(sheet: Sheet, look: Look) -> None:
    """Portrait with the lines below it at the left."""
    rng = sheet.job.rng
    decor.photo_box(sheet, 40, 52, 32, 45)
    rows = [
        (rng.choice(("编号", "证书编号", "证号")), "{certificate_number}"),
        (rng.choice(("工作单位", "单位")), "{_unit}"),
    ]
    if rng.random() < 0.5:
        rows.append(("身份证号", "{id_number}"))
    small = look._replace(size=11)
    for i, (label, template) in enumerate(rows):
        slot(sheet, 20, 112 + i * 14, label, template, 97, small)
