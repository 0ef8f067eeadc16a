"""The form by which a unit proposes somebody for a title and the body above approves it."""

from schemas.kinds import Kind
from yanzhen.samples import decor
from yanzhen.samples.job import Job
from yanzhen.samples.papers.opened.fourth.honour_titles import set_back
from yanzhen.samples.papers.registry import layout
from yanzhen.samples.papers.slots import within
from yanzhen.samples.papers.ticks import pen_look
from yanzhen.samples.people import person_name
from yanzhen.samples.sheet import Look, Sheet

_TITLES = (("焦作市劳动模范", "焦作市总工会", "劳动模范推荐审批表"), ("先进工作者", "{_department}", "先进工作者审批表"),
           ("先进个人", "{_department}", "先进个人登记审批表"), ("焦作市五一劳动奖章", "焦作市总工会", "五一劳动奖章推荐审批表"),
           ("优秀工勤人员", "{_department}", "优秀工勤人员审批表"), ("技术标兵", "{_department}", "技术标兵推荐审批表"))  # fmt: skip
_DEEDS = (
    "该同志参加工作以来，热爱本职，刻苦钻研业务，多次出色完成急难任务，连续多年安全无事故；主动传帮带，培养青年职工多名，在单位起到了模范带头作用。",
    "该同志长期坚守生产一线，吃苦耐劳，技术过硬，积极提出合理化建议并被采纳，为单位节约了大量经费；团结同志，乐于助人，深受群众好评。",
    "一年来，该同志认真学习，遵守纪律，服从安排，全年满勤，较好地完成了各项任务，所负责的设备完好率达到百分之九十八以上。",
)
_X, _W = 21.0, 168.0


@layout(Kind.HONOUR, split="apart", traits=("rare",))
def title_proposed_and_approved(job: Job) -> None:
    """A ruled page: the person, the title, deeds, the unit's opinion, and the approving body's with seal and day."""
    rng, facts = job.rng, job.facts
    facts.pop("award_rank", None)
    set_back(job, 1997, 2024)
    facts["honour"], issuer, title = rng.choice(_TITLES)
    facts["issuer"] = issuer.format(**facts)
    facts |= {"_sex": {"male": "男", "female": "女"}[job.person.gender], "_born": f"{job.person.birth.year}.{job.person.birth.month:02d}",
              "_began": f"{job.person.work_start.year}.{job.person.work_start.month:02d}"}  # fmt: skip
    sheet = Sheet(job, 210, 297, rng.choice(((255, 255, 255), (249, 245, 233))))
    pen = pen_look(sheet, 13) if rng.random() < 0.55 else Look(size=12)
    sheet.put(105, 28, title, Look(size=21, face="title", bold=True), "c")
    if rng.random() < 0.5:
        within(sheet, _X, 40, "填报单位：{_unit}", 110, Look(size=11.5))
    y = _person(job, sheet, 46.0, pen)
    hand = pen._replace(face="hand", colour=pen.value_colour or pen.colour) if pen.value_press else pen  # fmt: skip
    sheet.upright(_X, y, 16, 74, rng.choice(("主要事迹", "先进事迹")))
    sheet.rect(_X + 16, y, _X + _W, y + 74)
    at = y + 9
    for deed in rng.sample(_DEEDS, 2):
        at = sheet.prose(_X + 20, at, _W - 26, deed, hand._replace(size=12.5), 1.8)
    _opinions(job, sheet, y + 74, hand)


def _person(job: Job, sheet: Sheet, y: float, pen: Look) -> float:
    """The person's rows, with or without a portrait, and the title in question."""
    rng, top, h = job.rng, y, 12.5
    photo = rng.random() < 0.5
    last = 34.0 if photo else 0.0
    w = _W - last
    y = sheet.row(_X, y, h, ((22, "姓　名"), (w / 2 - 22, "{name}"), (22, "性　别"), (w / 2 - 22, "{_sex}")), pen)  # fmt: skip
    y = sheet.row(_X, y, h, ((22, "出生年月"), (w / 2 - 22, "{_born}"), (22, "文化程度"), (w / 2 - 22, "{_education}")), pen)  # fmt: skip
    y = sheet.row(_X, y, h, ((22, "工作时间"), (w / 2 - 22, "{_began}"), (22, "政治面貌"), (w / 2 - 22, "{_party}")), pen)  # fmt: skip
    if photo:
        sheet.rect(_X + w, top, _X + _W, y)
        decor.photo_box(sheet, _X + w + 4, top + 1.6, 25, 34)
    y = sheet.row(_X, y, h, ((32, "工作单位"), (66, "{_unit}"), (22, "工　种"), (48, "{_occupation}")), pen)  # fmt: skip
    label = rng.choice(("授予称号", "拟授予称号", "荣誉称号", "推荐荣誉称号"))
    return sheet.row(_X, y, h, ((32, label), (136, "{honour}")), pen)


def _opinions(job: Job, sheet: Sheet, y: float, hand: Look) -> None:
    """The unit's box without a seal's mark, then the approving body's."""
    rng, day = job.rng, job.facts["issue_date"]
    sheet.upright(_X, y, 16, 44, "单位意见")
    sheet.rect(_X + 16, y, _X + _W, y + 44)
    sheet.put(_X + 26, y + 13, rng.choice(("情况属实，同意推荐。", "同意上报。", "经集体研究，同意推荐。")), hand)  # fmt: skip
    _, pen = sheet.put(_X + _W - 66, y + 25, "负责人签字：", Look(size=11))
    who = person_name(rng, "male").split("·")[0]
    sheet.put(pen + 1, y + 25, who, Look(size=17, face="hand", angle=3))
    sheet.put(_X + _W - 8, y + 37, f"{day.year}年{max(1, min(12, day.month) - 1)}月{rng.randrange(2, 27)}日", hand, "r")  # fmt: skip
    y += 44
    sheet.upright(_X, y, 16, 56, rng.choice(("审批机关意见", "上级意见", "审批意见")))
    sheet.rect(_X + 16, y, _X + _W, y + 56)
    text = rng.choice(("同意授予{honour}称号。", "同意。", "经研究，同意授予{name}同志{honour}荣誉称号。", "同意表彰。"))  # fmt: skip
    within(sheet, _X + 26, y + 13, text, 130, hand)
    within(sheet, _X + _W - 10, y + 33, "{issuer}", 100, Look(size=13), "r")
    within(sheet, _X + _W - 10, y + 46, "{issue_date|numeral}", 70, hand, "r")
    sheet.seal(job.facts["issuer"], _X + 124, y + 36, diameter=38)
