"""More employment papers: a contract on one page with its parties abreast, a red-headed transfer."""

from schemas.kinds import Form, Kind
from yanzhen.samples import decor
from yanzhen.samples.job import Job
from yanzhen.samples.papers.registry import layout
from yanzhen.samples.sheet import Look, Sheet

_KIND = Kind.APPOINTMENT


@layout(_KIND, Form.CONTRACT, traits=("rare",))
def parties_abreast(job: Job) -> None:
    """The parties in two columns of one box, the terms in ruled rows, both signatures below."""
    sheet = Sheet(job)
    sheet.put(105, 28, "岗位聘用协议书", Look(size=22, face="title", bold=True), "c")
    look, x = Look(size=12), 22.0
    sheet.rect(x, 42, 188, 84)
    sheet.line((105, 42), (105, 84))
    for at, left, right in ((50, "甲方：{unit}", "乙方：{name}"), (62, "负责人：{_leader}", "性别：{gender}"),
                            (74, "主管部门：{_department}", "身份证：{id_number}")):  # fmt: skip
        sheet.put(x + 3, at, left, look)
        sheet.put(108, at, right, look)
    y = 92.0
    for label, template in (("协议期限", "{effective_date|numeral} 至 {_until|numeral}"), ("岗位类别", "工勤技能岗位（技术工）"),
                            ("工　　种", "{occupation}"), ("等　　级", "{grade}"),
                            ("工作报酬", "岗位工资每月 {_pay} 元，薪级 {_pay_step} 级"),
                            ("双方约定", "乙方服从甲方工作安排，遵守操作规程；甲方提供必要的劳动保护。")):  # fmt: skip
        y = sheet.row(x, y, 15, ((34, label), (132, template)), look)
    sheet.put(26, y + 20, "甲方（盖章）：", look)
    sheet.put(112, y + 20, "乙方（签名）：", look)
    sheet.put(146, y + 19, job.person.name, Look(size=19, face="hand", angle=3))
    sheet.put(26, y + 44, "签订日期：{_signed}", look)
    sheet.seal(job.facts["unit"], 66, y + 30)


@layout(_KIND, Form.TRANSFER_PROOF, traits=("rare",))
def moved_by_decision(job: Job) -> None:
    """A department's red-headed notice: whose post goes with the reform, in one numbered item."""
    sheet = Sheet(job)
    head = Look(
        size=24,
        face="title",
        value_face="title",
        colour=decor.RED,
        value_colour=decor.RED,
        bold=True,
    )
    sheet.put(105, 32, "{_department}文件", head, "c")
    sheet.put(28, 52, "〔{_serial}", Look(size=13))
    sheet.line((24, 59), (186, 59), 0.7, decor.RED)
    title = Look(size=18, face="title", bold=True)
    sheet.put(105, 76, "关于机构改革中部分工勤人员", title, "c")
    sheet.put(105, 87, "转岗安置的通知", title, "c")
    look = Look(size=14.5)
    sheet.put(26, 106, "{unit}：", look)
    y = sheet.prose(
        26,
        119,
        158,
        "根据机构改革方案和人员编制核定情况，现就你单位工勤人员转岗事项通知如下：",
        look,
        2.0,
    )
    y = sheet.prose(26, y, 158, "一、{name}同志由{_old}岗位转到{occupation}岗位，岗位等级{grade|bracket}不变，"
                    "从{effective_date|numeral}起执行。", look, 2.0)  # fmt: skip
    y = sheet.prose(26, y, 158, "二、请做好岗位培训和工作交接，办理相关手续。", look, 2.0)
    sheet.put(178, y + 30, "{_department}", look, "r")
    sheet.put(174, y + 43, "{_signed}", look, "r")
    sheet.seal(job.facts["_department"], 150, y + 34)
