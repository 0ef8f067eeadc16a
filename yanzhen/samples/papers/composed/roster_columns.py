"""The columns of rosters composed by chance: which, in which words and order."""

from random import Random

from yanzhen.samples.job import GRADE_WORDS, Job
from yanzhen.samples.papers.opened.third.lists import Column

_WORDS: dict[str, tuple[str, ...]] = {
    "seq": ("序号", "编号", "序 号", "顺序号", "No."),
    "name": ("姓名", "姓　名", "申报人", "考生姓名", "人员姓名", "申报人姓名"),
    "gender": ("性别", "性 别"),
    "id_number": ("身份证号", "身份证号码", "公民身份号码", "身份证件号码", "证件号码", "居民身份证号码"),
    "unit": ("工作单位", "单位名称", "所在单位", "单位", "用人单位", "现工作单位"),
    "occupation": ("申报工种", "工种", "申报职业（工种）", "报考工种", "申请考核工种", "鉴定工种", "申报岗位（工种）", "现从事工种"),
    "grade": ("申报等级", "等级", "报考等级", "申报技术等级", "拟申报等级", "申请等级", "申报级别", "考核等级"),
}  # fmt: skip
_MORE: tuple[tuple[str, str, float], ...] = (
    ("出生年月", "{_birth|m_dot}", 17), ("出生日期", "{_birth|dot0}", 21), ("参加工作时间", "{_work_start|m_dot}", 19), ("学历", "{_education}", 13),
    ("文化程度", "{_education}", 15), ("联系电话", "{_mobile}", 25), ("手机号码", "{_mobile}", 25), ("现等级", "{_held}", 17), ("现有技术等级", "{_held}", 19),
    ("备注", "", 15), ("报名号", "{_number}", 22), ("审核结果", "{_state}", 17), ("民族", "{_folk}", 11), ("签名", "", 18), ("理论", "", 12),
)  # fmt: skip
_NEEDS = {
    "seq": 10.0,
    "name": 22.0,
    "gender": 12.0,
    "id_number": 43.0,
    "unit": 46.0,
    "occupation": 33.0,
    "grade": 24.0,
}
_SHARES = {
    "seq": 0.93,
    "gender": 0.75,
    "id_number": 0.85,
    "unit": 0.5,
    "occupation": 0.93,
    "grade": 0.93,
}
_ORDERS = (("seq", "name", "gender", "id_number", "unit", "occupation", "grade"), ("seq", "unit", "name", "gender", "id_number", "occupation", "grade"),
           ("seq", "name", "gender", "unit", "occupation", "grade", "id_number"), ("seq", "name", "id_number", "gender", "occupation", "grade", "unit"),
           ("seq", "name", "unit", "grade", "occupation", "gender", "id_number"), ("seq", "id_number", "name", "gender", "unit", "occupation", "grade"))  # fmt: skip


def columns_of(job: Job, rng: Random, wide: float, points: float) -> tuple[Column, ...]:
    """Columns that fit ``wide`` mm, in an order of this paper's own."""
    scale = points / 9.6
    kept = [n for n in rng.choice(_ORDERS) if n == "name" or rng.random() < _SHARES[n]]
    style = rng.choice(("", "", "|number", "|word"))
    found = [
        (_NEEDS[n] * scale, rng.choice(_WORDS[n]), "{" + n + (style if n == "grade" else "") + "}")
        for n in kept
    ]
    labels: set[str] = set()
    for label, template, need in rng.sample(_MORE, rng.choice((0, 0, 1, 2, 3, 4))):
        room = wide - sum(w for w, _, _ in found)
        if need * scale > room or template in labels:
            continue
        labels.add(template)
        found.insert(rng.randrange(2, len(found) + 1), (need * scale, label, template))
    _told(job, rng)
    while sum(w for w, _, _ in found) > wide:
        dropped = next((i for i, c in enumerate(found) if "{unit" in c[2]), len(found) - 1)
        del found[dropped]
    stretch = wide / sum(w for w, _, _ in found) if rng.random() < 0.85 else 1.0
    return tuple((w * stretch, label, template) for w, label, template in found)


def _told(job: Job, rng: Random) -> None:
    """What the columns besides those that are read say of each person."""
    first = rng.randrange(1000, 60000)
    for i, row in enumerate(job.facts["rows"]):
        held = "无" if row["grade"] == 5 else GRADE_WORDS["number"][row["grade"] + 1]
        row |= {
            "_held": held,
            "_number": f"4108{first + i * 3}",
            "_state": rng.choice(("通过", "合格")),
            "_folk": "汉",
        }


def by_grade(job: Job) -> None:
    """The rows in the order of their grades, numbered anew."""
    rows = job.facts["rows"]
    rows.sort(key=lambda row: -row["grade"])
    for number, row in enumerate(rows, 1):
        row["seq"] = number
    job.facts["_first"] = rows[0]["name"]
