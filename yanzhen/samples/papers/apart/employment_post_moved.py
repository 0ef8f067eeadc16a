"""The upright form by which a unit moves one of its workers to another graded post."""

from schemas.kinds import Form, Kind
from yanzhen.samples.job import Job
from yanzhen.samples.papers.opened.fourth.employment_parts import (
    held_before,
    opinion,
    signature,
    written,
)
from yanzhen.samples.papers.registry import layout
from yanzhen.samples.sheet import Look, Sheet

_X = 20.0


@layout(Kind.APPOINTMENT, Form.APPOINTMENT, split="apart", traits=("rare",))
def post_moved_form(job: Job) -> None:
    """Person, certificate, post before and post now, since when; the person, the unit, one or two offices."""
    rng = job.rng
    job.facts |= {"_held": held_before(job), "_id": job.person.id_number}
    sheet = Sheet(job)
    look = written(sheet, 12) if rng.random() < 0.25 else Look(size=11.5)
    title = rng.choice(("事业单位工作人员岗位变动审批表", "事业单位岗位聘用审批表", "事业单位工勤技能岗位聘用审批表"))  # fmt: skip
    sheet.put(105, 24, title, Look(size=20, face="title", bold=True), "c")
    sheet.put(_X, 36, rng.choice(("单位名称：{unit}", "单位：{unit}")), look)
    if rng.random() < 0.5:
        sheet.put(190, 36, "填表时间：{_signed|numeral}", look, "r")
    y = _person(sheet, look)
    y = _posts(sheet, y, look)
    words = rng.choice(
        ("经研究，同意聘用。", "该同志符合岗位任职条件，经集体研究并公示，同意聘用。")
    )
    opinion(sheet, (_X, y, 170, 48), rng.choice(("聘用单位意见", "单位意见")), words, "{_signed}", look)  # fmt: skip
    sheet.put(_X + 72, y + 30, "负责人：", look)
    signature(sheet, _X + 88, y + 30, job.facts["_leader"])
    sheet.seal(job.facts["unit"], _X + 140, y + 28, diameter=40)
    office = "人事部门" if job.facts["effective_date"].year < 2010 else "人社部门"
    offices = ("主管部门意见", rng.choice((office + "核准意见", "人事综合管理部门备案意见")))
    for i, label in enumerate(offices):
        opinion(sheet, (_X, y + 48 + 36 * i, 170, 36), label, "", "年　　月　　日", look)


def _person(sheet: Sheet, look: Look) -> float:
    """Particulars, education and the length of service's beginning."""
    rng, y = sheet.job.rng, 41.0
    wide = (26.0, 36.0, 20.0, 20.0, 30.0, 38.0)
    for cells in (("姓　　名", "{name}", "性别", "{gender}", "出生年月", "{birth_date|month}"),
                  ("政治面貌", "{_party}", "学历", "{_education}", "参加工作时间", "{work_start_date|month}")):  # fmt: skip
        y = sheet.row(_X, y, 12, list(zip(wide, cells, strict=True)), look)
    if rng.random() < 0.6:
        y = sheet.row(_X, y, 12, ((26, "身份证号"), (144, "{_id}")), look)
    return y


def _posts(sheet: Sheet, y: float, look: Look) -> float:
    """The trade, what post was held, what post is held now and since when."""
    rng = sheet.job.rng
    label = rng.choice(("工　　种", "岗位工种", "从事工种"))
    y = sheet.row(_X, y, 12, ((26, label), (76, "{occupation}"), (30, "岗位类别"), (38, "工勤技能岗位")), look)  # fmt: skip
    before, after = rng.choice((("原聘岗位等级", "现聘岗位等级"), ("变动前岗位", "变动后岗位"), ("现聘岗位", "拟聘岗位")))  # fmt: skip
    y = sheet.row(_X, y, 13, ((36, before), (49, "{_held}"), (36, after), (49, "{grade}")), look)
    since = rng.choice(("聘用时间", "聘用起始时间", "岗位变动时间", "起聘时间"))
    shown = rng.choice(("{effective_date}", "{effective_date|month}"))
    y = sheet.row(_X, y, 13, ((36, since), (49, shown), (36, "变动原因"), (49, rng.choice(("取得上一等级证书", "岗位空缺竞聘", "正常晋升")))), look)  # fmt: skip
    year = sheet.job.facts["effective_date"].year
    tested = "　".join(f"{n}年合格" for n in range(year - 3, year))
    return sheet.row(_X, y, 13, ((36, "近三年考核情况"), (134, tested)), look)
