"""The registration table of the national student network, printed by a browser and kept with the papers."""

from schemas.kinds import Kind
from yanzhen.samples import decor
from yanzhen.samples.job import Job
from yanzhen.samples.ops import Colour
from yanzhen.samples.papers.opened.fourth.diploma_words import make_higher
from yanzhen.samples.papers.registry import layout
from yanzhen.samples.papers.schooling import later
from yanzhen.samples.papers.slots import within
from yanzhen.samples.people import person_name
from yanzhen.samples.sheet import Look, Sheet

_SORTS = (("普通高等教育", "普通全日制"), ("成人高等教育", "函授"), ("成人高等教育", "业余"), ("开放教育", "开放教育"),
          ("高等教育自学考试", "自学考试"), ("网络教育", "网络教育"))  # fmt: skip
_SHADE: Colour = (238, 243, 248)
_RULE: Colour = (150, 160, 172)
_NOTES = (
    "《备案表》是依据《高等学校学生学籍学历电子注册办法》对学历证书电子注册信息复核备案的结果。",
    "点击备案表上方的在线验证码或扫描二维码，可在线查看本备案表的最新内容。",
    "备案表内容如有修改，请以在线验证结果为准；未经学籍信息权属人同意，不得将备案表用于违背权属人意愿之用途。",
    "备案表在线验证有效期由报告权属人设置（1～6个月），过期可再次申请。",
)


@layout(Kind.DIPLOMA, split="apart", traits=("rare",))
def network_table_shaded(job: Job) -> None:
    """Shaded labels in ruled rows, portrait over four rows at the right, a code below, the browser's margins."""
    make_higher(job)
    later(job, 2001, 2024)
    rng, facts = job.rng, job.facts
    year, bachelor = facts["graduation_date"].year, facts["education_level"] == "bachelor"
    sort, way = rng.choice(_SORTS)
    length = 2 if bachelor and not sort.startswith("普通") else 4 if bachelor else 3
    facts |= {"_sort": sort, "_way": way, "_length": rng.choice((str(length), f"{length}年")),
              "_word": _level_word(job, sort),
              "_start": facts["_start"]._replace(year=year - length),
              "_day": f"{rng.choice((2025, 2026))}年{rng.randrange(1, 4):02d}月{rng.randrange(1, 28):02d}日",
              "_check": " ".join("".join(rng.choices("ABCDEFGHJKLMNPQRSTUVWXYZ23456789", k=4)) for _ in range(4))}  # fmt: skip
    sheet = Sheet(job)
    if rng.random() < 0.5:
        _margins(job, sheet)
    sheet.put(105, 33, "教育部学历证书电子注册备案表", Look(size=21, face="title", bold=True), "c")
    sheet.put(190, 46, "更新日期：{_day}", Look(size=10), "r")
    y = _table(job, sheet)
    _below(job, sheet, y)


def _level_word(job: Job, sort: str) -> str:
    """How the site calls the level: those who had a college's diploma before are 专升本."""
    if job.facts["education_level"] == "bachelor":
        return "本科" if sort.startswith("普通") else job.rng.choice(("专升本", "专升本", "本科"))
    return job.rng.choice(("专科", "专科", "专科（高职）")) if sort.startswith("普通") else "专科"


def _table(job: Job, sheet: Sheet) -> float:
    """The rows; returns the ``y`` below them."""
    half = (("姓名", "{name}"), ("性别", "{gender}"), ("出生日期", "{birth_date|plain}"), ("入学日期", "{_start|plain}"))  # fmt: skip
    y, h = 52.0, 13.0
    for label, template in half:
        _pair(sheet, (20, y, 34, 90, h), label, template)
        y += h
    sheet.rect(144, 52, 190, y, 0.3, _RULE)
    decor.photo(sheet, 150.5, 55, 33, 46)
    _pair(sheet, (20, y, 34, 51, h), "毕（结）业日期", "{graduation_date|plain}")
    _pair(sheet, (105, y, 34, 51, h), "毕（结）业", "毕业")
    y += h
    for label, template in (("学校名称", "{school}"), ("专业", "{major}")):
        _pair(sheet, (20, y, 34, 136, h), label, template)
        y += h
    for left, one, right, two in (("学历类别", "{_sort}", "学制", "{_length}"), ("学习形式", "{_way}", "层次", "{education_level}")):  # fmt: skip
        _pair(sheet, (20, y, 34, 51, h), left, one)
        _pair(sheet, (105, y, 34, 51, h), right, two)
        y += h
    _pair(sheet, (20, y, 34, 136, h), "证书编号", "{certificate_number}")
    _pair(sheet, (20, y + h, 34, 136, h), "校（院）长姓名", job.facts["_head"])
    return y + 2 * h


def _pair(sheet: Sheet, at: tuple[float, float, float, float, float], label: str, template: str) -> None:  # fmt: skip
    """A shaded label and its value, in cells of one height."""
    x, y, first, second, h = at
    sheet.rect(x, y, x + first, y + h, 0.3, _RULE, _SHADE)
    sheet.rect(x + first, y, x + first + second, y + h, 0.3, _RULE)
    sheet.cell(x, y, first, h, label, Look(size=10.5), frame=False)
    words = {"education_level": sheet.job.facts["_word"]}
    within(sheet, x + first + 2, y + h / 2, template, second - 4, Look(size=11.5), "l", words)


def _below(job: Job, sheet: Sheet, y: float) -> None:
    """The code for checking, the notes, and the mark of the unit that checked it."""
    rng = job.rng
    sheet.code(24, y + 5, 25, ("certificate_number", "name"))
    sheet.put(56, y + 11, "在线验证码", Look(size=10.5, colour=(110, 116, 124)))
    sheet.put(56, y + 20, "{_check}", Look(size=13, value_face="body"))
    at = y + 37
    sheet.put(20, at, "注意事项：", Look(size=10, bold=True))
    for number, note in enumerate(_NOTES[: rng.choice((3, 4))], start=1):
        at = sheet.prose(20, at + 6.5, 170, f"{number}、{note}", Look(size=9.5), 1.5, 0) - 5
    pen = Look(size=15, face="hand", colour=(30, 34, 90))
    sheet.put(118, y + 12, rng.choice(("经网上核查无误", "与原件核对一致", "已核对，属实")), pen)
    sheet.put(118, y + 23, person_name(rng, "female").split("·")[0], pen)
    sheet.seal(job.facts["_unit"], 164, y + 18, diameter=40)


def _margins(job: Job, sheet: Sheet) -> None:
    """What a browser prints in the margins."""
    rng, look = job.rng, Look(size=8)
    sheet.put(10, 8, f"2026/{rng.randrange(1, 4)}/{rng.randrange(1, 28)} {rng.randrange(8, 18):02d}:{rng.randrange(10, 60)}", look)  # fmt: skip
    sheet.put(105, 8, "学信档案_中国高等教育学生信息网（学信网）", look, "c")
    sheet.put(10, 290, "https://my.chsi.com.cn/archive/bab/index.action", look)
    sheet.put(200, 290, "1/1", look, "r")
