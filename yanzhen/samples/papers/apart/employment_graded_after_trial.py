"""The form of confirmation for workers whose trial year is over: own report, test, grade, offices."""

from schemas.kinds import Form, Kind
from yanzhen.samples.job import Job
from yanzhen.samples.papers.opened.fourth.certificate_words import told
from yanzhen.samples.papers.opened.fourth.employment_parts import opinion, signature, written
from yanzhen.samples.papers.registry import layout
from yanzhen.samples.sheet import Look, Sheet

_X = 19.0
_REPORT = (
    "本人自参加工作以来，服从领导安排，虚心向师傅学习，逐步掌握了本岗位的操作技能，",
    "试用期间遵守各项规章制度，按时上下班，较好地完成了分配的工作任务，",
    "在工作中注意安全生产，爱护设备，团结同志，",
)


@layout(Kind.APPOINTMENT, Form.CONFIRMATION, split="apart", traits=("rare",))
def graded_after_trial(job: Job) -> None:
    """Person and trade, the day of work and of confirmation, the report, the unit's grade, two offices."""
    rng = job.rng
    old = job.facts["effective_date"].year < 2006
    sheet = Sheet(job, 210, 297, (250, 246, 234) if old else (255, 255, 255))
    look = written(sheet, 12.5) if old or rng.random() < 0.3 else Look(size=11.5)
    title = rng.choice(("机关事业单位工人转正定级审批表", "新参加工作人员转正定级审批表", "工勤人员转正定级呈报表"))  # fmt: skip
    sheet.put(105, 24, title, Look(size=20, face="title", bold=True), "c")
    y = _person(sheet, look)
    sheet.upright(_X, y, 14, 62, rng.choice(("本人工作总结", "试用期自我鉴定", "个人总结")), look)
    sheet.rect(_X + 14, y, _X + 172, y + 62)
    report = "".join(rng.sample(_REPORT, 2)) + "现试用期已满，请组织批准按期转正定级。"
    told(sheet, (_X + 19, y + 10, 146), report, {}, look._replace(value_face=None))
    sheet.put(_X + 104, y + 54, "本人签名：", look)
    signature(sheet, _X + 128, y + 54, job.person.name)
    _offices(sheet, y + 62, look, old)


def _person(sheet: Sheet, look: Look) -> float:
    """Pairs in five rows."""
    rng, y = sheet.job.rng, 36.0
    wide = (26.0, 38.0, 20.0, 22.0, 28.0, 38.0)
    y = sheet.row(_X, y, 12, list(zip(wide, ("姓　　名", "{name}", "性别", "{gender}", "出生年月", "{birth_date|month}"), strict=True)), look)  # fmt: skip
    y = sheet.row(_X, y, 12, list(zip(wide, ("文化程度", "{_education}", "民族", "{_nation}", "政治面貌", "{_party}"), strict=True)), look)  # fmt: skip
    unit = rng.choice(("工作单位", "所在单位"))
    trade = rng.choice(("工　　种", "从事工种", "岗位工种"))
    y = sheet.row(_X, y, 12, ((26, unit), (80, "{unit}"), (28, trade), (38, "{occupation}")), look)
    start = rng.choice(("参加工作时间", "参加工作年月"))
    day = rng.choice(("转正定级时间", "转正时间", "定级时间"))
    y = sheet.row(_X, y, 12, ((36, start), (50, "{work_start_date}"), (36, day), (50, "{effective_date}")), look)  # fmt: skip
    level = rng.choice(("拟定等级", "定级等级", "技术等级"))
    cells = ((36, level), (50, "{grade}"), (36, "月工资（元）"), (50, "{_pay}"))
    return sheet.row(_X, y, 12, cells, look)


def _offices(sheet: Sheet, y: float, look: Look, old: bool) -> None:
    """The unit's decision with the seal, the others left open or agreed in a word."""
    job, rng = sheet.job, sheet.job.rng
    words = rng.choice(("该同志试用期满，考核合格，同意按期转正定级。", "经考核，该同志试用期合格，同意转正，请审批。"))  # fmt: skip
    opinion(sheet, (_X, y, 172, 44), rng.choice(("单位意见", "用人单位意见")), words, "{_signed}", look)  # fmt: skip
    sheet.put(_X + 70, y + 28, "负责人：", look)
    signature(sheet, _X + 86, y + 28, job.facts["_leader"])
    sheet.seal(job.facts["unit"], _X + 142, y + 27, diameter=39)
    office = rng.choice(("劳动人事部门意见", "人事部门审批意见")) if old else "人社部门审批意见"
    for i, label in enumerate(("主管部门意见", office)):
        opinion(sheet, (_X, y + 44 + 36 * i, 172, 36), label, rng.choice(("", "同意。")), "年　　月　　日", look)  # fmt: skip
    sheet.put(_X, y + 122, "备注：本表一式三份，审批后存入本人档案。", Look(size=10))
