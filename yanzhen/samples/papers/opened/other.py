"""The layouts of others, kept apart until 2026-11-26."""

from schemas.kinds import Form, Kind
from yanzhen.samples.job import Job
from yanzhen.samples.papers.registry import layout
from yanzhen.samples.sheet import Look, Sheet

_KIND = Kind.OTHER


@layout(_KIND, Form.COMMITMENT, traits=("rare",))
def unit_promise(job: Job) -> None:
    """A promise in numbered lines for the unit's file."""
    sheet = Sheet(job)
    sheet.put(105, 40, "诚信申报承诺书", Look(size=22, face="title", bold=True), "c")
    lines = ("我已阅读工勤技能岗位等级考核有关规定，现承诺如下：", "1. 本人符合申报资格条件，提供的证书、证明均为真实；",
             "2. 服从资格审查安排，遵守考风考纪；", "3. 若有弄虚作假，自愿接受取消资格等处理。")  # fmt: skip
    y = 68.0
    for line in lines:
        y = sheet.prose(26, y, 158, line, Look(size=14), 2.2)
    sheet.put(26, y + 16, "承诺人：{_name}", Look(size=14))
    sheet.put(26, y + 30, "身份证号：{_id}", Look(size=14))
    sheet.put(26, y + 44, "{_day}", Look(size=14))


@layout(_KIND, None, traits=("rare",))
def notice(job: Job) -> None:
    """A notice on training, without any person's data."""
    sheet = Sheet(job)
    sheet.put(105, 46, "关于开展培训报名的通知", Look(size=21, face="title", bold=True), "c")
    sheet.put(26, 72, "各科室：", Look(size=15))
    text = ("根据工作安排，拟于近期组织业务培训，请各科室于本月底前将参加人数报办公室，逾期不再受理。"
            "培训期间请妥善安排工作，做到学习、工作两不误。")  # fmt: skip
    y = sheet.prose(26, 88, 158, text, Look(size=15), 2.1)
    sheet.put(176, y + 30, "{_issuer}办公室", Look(size=14), "r")
    sheet.put(174, y + 44, "{_day}", Look(size=14), "r")


@layout(_KIND, None, traits=("rare",))
def blank_table(job: Job) -> None:
    """An empty registration table that nobody filled in."""
    sheet = Sheet(job)
    sheet.put(105, 36, "物品领用登记表", Look(size=20, face="title", bold=True), "c")
    y = 52.0
    y = sheet.row(
        24, y, 12, ((20, "序号"), (50, "物品名称"), (26, "数量"), (36, "领用人"), (30, "备注"))
    )
    for i in range(12):
        y = sheet.row(24, y, 12, ((20, str(i + 1)), (50, ""), (26, ""), (36, ""), (30, "")))
