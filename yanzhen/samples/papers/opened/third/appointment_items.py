"""More employment papers: a proof in numbered items, an agreement with its sort of post ticked."""

from schemas.kinds import Form, Kind
from yanzhen.samples.job import Job
from yanzhen.samples.ops import Line
from yanzhen.samples.papers.opened.third.marks import INKS, autograph
from yanzhen.samples.papers.registry import layout
from yanzhen.samples.sheet import Look, Sheet

_KIND = Kind.APPOINTMENT


@layout(_KIND, Form.TRANSFER_PROOF, split="tune", traits=("rare",))
def itemised_proof(job: Job) -> None:
    """A proof whose facts are numbered lines, the trade of before above the trade of now."""
    sheet = Sheet(job)
    sheet.put(105, 36, "工勤人员转换工种情况说明", Look(size=21, face="title", bold=True), "c")
    look, y = Look(size=14), 58.0
    sheet.prose(26, y, 158, "市工考办：", look, 1.9, 0)
    y = sheet.prose(
        26, y + 11, 158, "现将我单位一名工勤人员转换岗位工种的情况说明如下：", look, 1.9
    )
    for label, template in (
        ("一、姓　　名：", "{name}（{gender}）"), ("二、身份证号：", "{id_number}"),
        ("三、参加工作时间：", "{work_start_date}"), ("四、原从事工种：", "{_old}"),
        ("五、现从事工种：", "{occupation}"), ("六、现岗位等级：", "{grade}"),
        ("七、转换工种时间：", "{effective_date}"), ("八、转换原因：", "内设机构调整，原岗位撤销"),
    ):  # fmt: skip
        y += 12
        sheet.put(35, y, label + template, look)
    y = sheet.prose(
        26, y + 15, 158, "以上内容经查阅本人档案核实无误，如有虚假，单位承担责任。", look, 1.9
    )
    sheet.put(180, y + 26, "{unit}", look, "r")
    sheet.put(176, y + 38, "{_signed}", look, "r")
    sheet.seal(job.facts["unit"], 148, y + 31)


@layout(_KIND, Form.CONTRACT, split="tune", traits=("rare",))
def ticked_post(job: Job) -> None:
    """An agreement on one page: the sort of post ticked, terms in lines, both sides' boxes at the foot."""
    sheet = Sheet(job)
    sheet.put(105, 30, "工勤技能岗位聘用协议", Look(size=22, face="title", bold=True), "c")
    sheet.put(188, 44, f"协议编号：{job.rng.randrange(1, 300):03d}", Look(size=11.5), "r")
    look = Look(size=13)
    sheet.put(24, 56, "聘用方：{unit}（以下简称甲方）", look)
    sheet.put(
        24,
        67,
        "受聘方：{name}（以下简称乙方），{gender}，身份证号：{id_number}",
        look._replace(size=12),
    )
    y = sheet.prose(
        24, 82, 162, "为明确双方权利义务，根据事业单位人事管理有关规定，签订本协议。", look, 1.9
    )
    sheet.put(33, y + 2, "1. 岗位类别：", look)
    _post_boxes(sheet, 64, y + 2, look)
    sheet.put(33, y + 14, "2. 岗位名称（工种）：{occupation}", look)
    sheet.put(33, y + 26, "3. 岗位等级：{grade}", look)
    sheet.put(33, y + 38, "4. 聘期：自 {effective_date|numeral} 至 {_until|numeral} 止", look)
    sheet.put(33, y + 50, "5. 岗位工资：每月 {_pay} 元；试用期：无", look)
    y = sheet.prose(24, y + 64, 162, "6. 乙方应完成岗位任务，服从工作安排，参加年度考核；甲方按月支付工资，依法缴纳"
                    "社会保险。双方因履行本协议发生争议的，可依法申请人事争议仲裁。", look, 1.9)  # fmt: skip
    y += 4
    for left, label in ((24, "甲方（盖章）"), (105, "乙方（签字）")):
        sheet.rect(left, y, left + 81, y + 56)
        sheet.put(left + 4, y + 9, label, look)
        sheet.put(left + 77, y + 49, "{_signed}", look, "r")
    autograph(sheet, 122, y + 28, job.person.name, 20)
    sheet.put(28, y + 22, "代表：{_leader}", look)
    sheet.seal(job.facts["unit"], 78, y + 30, diameter=40)


def _post_boxes(sheet: Sheet, x: float, y: float, look: Look) -> None:
    """Three boxes, the last ticked by pen."""
    for i, word in enumerate(("管理岗位", "专业技术岗位", "工勤技能岗位")):
        sheet.rect(x, y - 1.9, x + 3.8, y + 1.9)
        if i == 2 and not sheet.job.blank:
            points = ((x + 0.4, y), (x + 1.6, y + 1.5), (x + 4.4, y - 2.4))
            sheet.canvas.ops.append(Line(points, 0.5, sheet.job.rng.choice(INKS)))
        _, x = sheet.put(x + 5, y, word, look)
        x += 6
