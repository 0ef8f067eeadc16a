"""What letters of employment say, composed of clauses: who, since when, what was decided, from when."""

from schemas.kinds import Form
from yanzhen.samples.papers.composed.scene import Scene


def told(scene: Scene, form: Form, *, department: bool) -> list[str]:
    """The paragraphs of a letter."""
    who = _who(scene, department=department)
    opening = _opening(scene, form, department=department)
    core = _CORES[form](scene)
    text = f"{opening}{who}，{core}"
    extra = scene.pick((
        "", "", "请相关科室做好工作交接，于{_day}前办理完毕。", "岗位工资按每月{_pay}元执行。", "该同志见{_earlier|numeral}聘任文件。".replace("见", "原见"),
        "原聘任文件同时废止。", "联系人：{_leader}，电话{_phone}。", "上述同志原任职务自行免除。",
    ))  # fmt: skip
    if not extra:
        return [text]
    return [text, extra] if scene.chance(0.6) else [text + extra]


def _who(scene: Scene, *, department: bool) -> str:
    named = scene.pick(("{name}同志", "{name}同志", "{name}", "你单位{name}同志" if department else "我单位{name}同志",
                        "{unit}{name}同志", "职工{name}"))  # fmt: skip
    about = []
    for options, share in ((("{gender}",), 0.4), (("{birth_date|sentence}出生", "{birth_date|month}生"), 0.3), (("身份证号{id_number}", "身份证号码：{id_number}"), 0.35),
                           (("{work_start_date|sentence}参加工作", "{work_start_date|numeral}参加工作", "于{work_start_date}参加工作"), 0.45)):  # fmt: skip
        if scene.chance(share):
            about.append(scene.pick(options))
    if about and scene.chance(0.25):
        return f"{named}（{scene.pick(('，', '；')).join(about)}）"
    return "，".join((named, *about))


def _opening(scene: Scene, form: Form, *, department: bool) -> str:
    if form is Form.TRANSFER_PROOF:
        return scene.pick(("兹证明", "兹有", "现证明", ""))
    if department:
        return scene.pick(
            (
                "你单位报来的请示收悉。经研究，同意",
                "报来材料收悉，经审核，",
                "根据有关规定，经研究，",
            )
        )
    return scene.pick(
        (
            "经研究决定，",
            "根据岗位设置管理有关规定，经单位研究，",
            "经考核合格，",
            "",
            "按照有关文件精神，经班子会研究，",
            "因工作需要，",
        )
    )


def _confirmation(scene: Scene) -> str:
    return scene.pick((
        "见习期满，考核合格，同意转正，定为{occupation}{grade}，自{effective_date|numeral}起执行。",
        "学徒期满，经考核合格，准予转正定级，工种{occupation}，技术等级{grade}，时间从{effective_date|numeral}算起。",
        "试用期满，按期转正，转正定级时间为{effective_date}，岗位等级定为{grade}，工种为{occupation}。",
        "从{effective_date|numeral}起转正，定级为{grade}，从事{occupation}工作。",
        "同意其自{effective_date}起转为正式职工，工种：{occupation}，等级：{grade}。",
    ))  # fmt: skip


def _appointment(scene: Scene) -> str:
    return scene.pick((
        "聘任为{occupation}{grade}，聘期自{effective_date|numeral}至{_until|numeral}。", "聘任到{occupation}岗位，等级为{grade}，聘任时间从{effective_date|numeral}起计算。",
        "竞聘为工勤技能岗位{grade}（{occupation}），自{effective_date}起聘。", "聘用为{grade}{occupation}，聘期三年，从{effective_date|numeral}起。",
        "自{effective_date|numeral}起受聘于{occupation}岗位，岗位等级为{grade}。", "任{occupation}（{grade}），任职时间自{effective_date}算起。",
        "由{_former}聘任为{grade}，工种不变，仍为{occupation}，聘任时间{effective_date|numeral}。",
    ))  # fmt: skip


def _contract(scene: Scene) -> str:
    return scene.pick(
        (
            "与我单位签订聘用合同，合同起始日期{effective_date|numeral}，岗位{occupation}，等级{grade}。",
        )
    )


def _salary(scene: Scene) -> str:
    return scene.pick((
        "取得{occupation}{grade}资格，岗位工资调整为{_pay}元，自{effective_date|numeral}起执行。", "因晋升{grade}，从{effective_date|numeral}起调整工资，现从事工种为{occupation}。",
        "岗位等级由{_former}变动为{grade}，工种{occupation}，起薪时间为{effective_date}。", "同意按{grade}（{occupation}）套改工资，薪级{_pay_step}级，执行时间{effective_date}。",
    ))  # fmt: skip


def _transfer(scene: Scene) -> str:
    return scene.pick((
        "原从事{_old}工种，因机构改革，自{effective_date|numeral}起转岗从事{occupation}工种工作，现岗位等级为{grade}。",
        "系我单位在编工勤人员，原工种为{_old}，{effective_date|numeral}因工作需要调整为{occupation}，技术等级{grade}。",
        "于{effective_date|numeral}由{_old}岗位转到{occupation}岗位，等级{grade}不变。", "因原岗位{_old}撤销，从{effective_date}起转为{occupation}，等级为{grade}。",
        "自{effective_date|numeral}起从{_old}变更为{occupation}，现为{grade}，人事关系在{unit}。",
    ))  # fmt: skip


_CORES = {
    Form.CONFIRMATION: _confirmation, Form.APPOINTMENT: _appointment, Form.CONTRACT: _contract, Form.SALARY_APPROVAL: _salary,
    Form.TRANSFER_PROOF: _transfer,
}  # fmt: skip
