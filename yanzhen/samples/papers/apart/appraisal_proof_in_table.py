"""A unit's proof of one year's appraisal that sets person and result in a small table."""

from schemas.kinds import Kind
from yanzhen.samples.job import Job
from yanzhen.samples.names import COUNTIES
from yanzhen.samples.papers.opened.fourth.certificate_words import told
from yanzhen.samples.papers.registry import layout
from yanzhen.samples.papers.slots import within
from yanzhen.samples.sheet import Look, Sheet

_X = 22.0


@layout(Kind.APPRAISAL, split="apart", traits=("rare",))
def proof_in_table(job: Job) -> None:
    """Title, to whom, a sentence of why, a table of heads over one row, that it is true; unit, day, seal."""
    rng = job.rng
    job.facts |= {"_id": job.person.id_number}
    sheet, look = Sheet(job), Look(size=14.5)
    title = rng.choice(("年度考核结果证明", "关于年度考核结果的证明", "考核等次证明", "年度考核情况说明"))  # fmt: skip
    sheet.put(105, 42, title, Look(size=24, face="title", bold=True), "c")
    place = next((c for c in COUNTIES if str(job.facts["unit"]).startswith(c)), "焦作市")
    to = rng.choice((f"{place}人力资源和社会保障局：", "工勤技能岗位考核办公室："))  # fmt: skip
    sheet.put(_X, 64, to, look)
    why = rng.choice((
        "因申报工勤技能岗位等级考核需要，现将我单位职工年度考核结果证明如下：",
        "我单位以下同志年度考核工作已按规定完成，结果如下：",
        "经查阅我单位考核档案，下列同志的年度考核结果为：",
    ))  # fmt: skip
    y = told(sheet, (_X, 79, 166), why, {}, look, 2.0)
    y = _table(sheet, y)
    true = rng.choice(("以上情况属实，特此证明。", "考核登记表已归入个人档案，如有不实，我单位愿承担相应责任。"))  # fmt: skip
    y = told(sheet, (_X, y + 14, 166), true, {}, look, 2.0)
    within(sheet, 182, y + 26, rng.choice(("{unit}", "{unit}（公章）")), 112, look, "r")
    sheet.put(176, y + 41, "{unit_opinion_date}", look, "r")
    sheet.seal(job.facts["unit"], 146, y + 32)
    if rng.random() < 0.6:
        sheet.put(_X, y + 66, "经办人：{_leader}", Look(size=13))
        sheet.put(_X + 62, y + 66, f"联系电话：0391-211{rng.randrange(1000, 9999)}", Look(size=13))


def _table(sheet: Sheet, y: float) -> float:
    """Heads and one row; the number of the identity card or the birth date among them."""
    rng = sheet.job.rng
    facts = (("出生年月", "{birth_date|month}", 26.0) if rng.random() < 0.65 else ("身份证号", "{_id}", 46.0))  # fmt: skip
    grade = rng.choice(("考核等次", "考核结果", "考核档次"))
    columns = (("姓名", "{name}", 30.0), ("性别", "{gender}", 14.0), facts, ("工种", "{_occupation}", 30.0),
               (rng.choice(("年度", "考核年度")), rng.choice(("{year}", "{year}年度", "{year}年")), 26.0),
               (grade, "{verdict}", 166.0 - 100 - facts[2]))  # fmt: skip
    y = sheet.row(_X, y, 13, [(wide, head) for head, _, wide in columns], Look(size=12, bold=True))
    return sheet.row(_X, y, 15, [(wide, value) for _, value, wide in columns], Look(size=12))
