"""The sheet that sums up several years' appraisals of one person: it states no single year or verdict."""

from schemas.kinds import Kind
from yanzhen.samples.job import Job
from yanzhen.samples.papers.opened.fourth.certificate_words import told
from yanzhen.samples.papers.registry import layout
from yanzhen.samples.papers.slots import within
from yanzhen.samples.sheet import Look, Sheet

_NUMBERS = {3: "三", 4: "四", 5: "五"}
_X = 24.0


@layout(Kind.APPRAISAL, split="apart", traits=("rare",))
def years_summed_up(job: Job) -> None:
    """Who it is, a row a year, that it agrees with the file, unit and day; no year is the paper's own."""
    rng = job.rng
    count = rng.choice((3, 4, 5, 5, 5))
    year = max(job.facts["year"], job.facts["_work_start"].year + count)  # none before the first
    day = job.facts["unit_opinion_date"]._replace(year=year + 1)
    job.facts |= {"year": year, "unit_opinion_date": day}
    sheet, look = Sheet(job), Look(size=13)
    title = rng.choice((f"近{_NUMBERS[count]}年年度考核情况证明", f"近{_NUMBERS[count]}年年度考核结果汇总表",
                        "年度考核情况一览表"))  # fmt: skip
    sheet.put(105, 38, title, Look(size=22, face="title", bold=True), "c")
    proof = title.endswith("证明")
    y = _told(sheet, look) if proof else _ruled(sheet, look)
    y = _years(sheet, y, count, look)
    end = rng.choice(("以上考核结果与本人档案记载一致。", "以上情况属实。", "以上考核登记表原件均存入本人档案。"))  # fmt: skip
    y = told(sheet, (_X, y + 13, 162), end + ("特此证明。" if proof else ""), {}, look, 2.0)
    within(sheet, 182, y + 22, rng.choice(("{unit}", "{unit}（盖章）")), 110, look, "r")
    sheet.put(176, y + 36, "{unit_opinion_date}", look, "r")
    sheet.seal(job.facts["unit"], 148, y + 28)


def _told(sheet: Sheet, look: Look) -> float:
    """The person in a sentence; the ``y`` where the table begins."""
    text = sheet.job.rng.choice((
        "{name}，{gender}，{birth_date|sentence}出生，身份证号{id_number}，系我单位工勤人员，年度考核结果如下：",
        "兹证明我单位职工{name}同志（{gender}，{birth_date|sentence}出生）近年来年度考核情况如下：",
    ))  # fmt: skip
    return told(sheet, (_X, 58, 162), text, {}, look, 2.0) + 2


def _ruled(sheet: Sheet, look: Look) -> float:
    """The person in two rows of cells; the ``y`` where the years begin."""
    wide = (24.0, 40.0, 20.0, 22.0, 24.0, 32.0)
    cells = ("姓名", "{name}", "性别", "{gender}", "出生年月", "{birth_date|month}")
    y = sheet.row(_X, 52, 14, list(zip(wide, cells, strict=True)), look)
    label = sheet.job.rng.choice(("工作单位", "所在单位"))
    return sheet.row(_X, y, 14, ((24, label), (82, "{unit}"), (24, "工种"), (32, "{_occupation}")), look)  # fmt: skip


def _years(sheet: Sheet, y: float, count: int, look: Look) -> float:
    """A head and one row a year, the last of them the year of the facts; the ``y`` below."""
    rng, last = sheet.job.rng, sheet.job.facts["year"]
    ends = rng.choice(("年度", "年", ""))
    head = rng.choice(
        (("序号", "考核年度", "考核结果", "备注"), ("序号", "年度", "考核等次", "备注"))
    )
    wide = (22.0, 50.0, 56.0, 34.0)
    y = sheet.row(_X, y, 13, list(zip(wide, head, strict=True)), look._replace(bold=True))
    for i in range(count):
        grade = rng.choice(("合格", "合格", "合格", "优秀"))
        cells = (str(i + 1), f"{last - count + 1 + i}{ends}", grade, "")
        y = sheet.row(_X, y, 13, list(zip(wide, cells, strict=True)), look)
    return y
