"""What employment papers are called, whom they address, which opinions their forms hold."""

from schemas.kinds import Form
from yanzhen.samples.papers.composed.scene import Scene
from yanzhen.samples.papers.composed.sections import Section

FORM_TITLES: dict[Form, tuple[str, ...]] = {
    Form.CONFIRMATION: ("工作人员转正定级审批表", "机关事业单位工人转正定级审批表", "新招收工人转正定级呈报表", "转正定级表", "工人转正定级登记表",
                        "见习期满转正定级审批表", "学徒工转正定级审批表", "试用期满人员转正定级表"),
    Form.APPOINTMENT: ("事业单位岗位聘用审批表", "工勤技能岗位聘任表", "岗位聘任审批表", "工勤人员岗位聘用备案表", "事业单位工勤技能岗位聘用认定表",
                       "岗位等级聘任审批表", "工勤技能人员竞聘上岗审批表"),
    Form.CONTRACT: ("事业单位聘用合同书", "聘用合同", "工勤技能岗位聘用合同", "岗位聘用协议书", "事业单位人员聘用合同", "聘用合同签订情况表"),
    Form.SALARY_APPROVAL: ("机关事业单位工作人员工资变动审批表", "工人晋升技术等级工资审批表", "工资审批表", "岗位变动工资审批表", "事业单位工人工资套改审批表",
                           "职工调整工资审批表", "工资变动花名审批表"),
    Form.TRANSFER_PROOF: ("转岗情况登记表", "工勤人员工种变更审批表", "岗位变动登记表", "工种变动情况表", "转换工种审批表"),
}  # fmt: skip
LETTER_TITLES: dict[Form, tuple[str, ...]] = {
    Form.CONFIRMATION: ("关于{name}同志转正定级的通知", "关于同意{name}同志转正定级的批复", "转正定级通知书", "关于{name}同志期满转正的批复", "定级通知"),
    Form.APPOINTMENT: ("关于{name}同志聘任的通知", "关于聘用{name}同志的决定", "岗位聘任通知书", "关于{name}等同志岗位聘任的通知", "关于公布工勤岗位聘任结果的通知",
                       "聘任决定"),
    Form.CONTRACT: ("聘用合同证明",),
    Form.SALARY_APPROVAL: ("关于{name}同志工资变动的批复", "工资变动通知书", "关于调整{name}同志工资的通知", "工资核定通知单"),
    Form.TRANSFER_PROOF: ("转岗证明", "工种变更证明", "证　明", "关于{name}同志变动工种的情况说明", "岗位变动证明", "机构改革人员转岗证明", "证明信"),
}  # fmt: skip


def address(scene: Scene, *, department: bool) -> str:
    """Whom a letter is for."""
    if department:
        return scene.pick(("{unit}：", "{unit}:"))
    return scene.pick(
        (
            "各科室：",
            "各科室、所属单位：",
            "市工考办：",
            "市人力资源和社会保障局：",
            "人事科：",
            "各有关单位：",
            "{name}同志：",
            "局属各单位：",
        )
    )


def closing(scene: Scene, form: Form) -> str:
    """The last words of a letter, or none."""
    if form is Form.TRANSFER_PROOF:
        return scene.pick(
            (
                "特此证明。",
                "特此证明。",
                "情况属实，特此证明。",
                "以上情况属实，如有虚假，由本单位承担责任。",
            )
        )
    return scene.pick(
        ("特此通知。", "此复。", "特此通知，请遵照执行。", "请按规定办理有关手续。", "")
    )


def opinions(scene: Scene, form: Form) -> list[Section]:
    """Who says what on a form; the unit's with its seal is always there."""
    leader = scene.facts["_leader"]
    signs = scene.pick(("（盖章）", "（公章）", "盖章：", "单位（盖章）", "", "负责人："))
    words = scene.pick(
        (
            "单位意见",
            "所在单位意见",
            "用人单位意见",
            "呈报单位意见",
            "单位审批意见",
            "聘用单位意见",
            "单位审核意见",
        )
    )
    unit = Section(words, _agreed(scene, form), signs, "", "{_signed}", scene.facts["unit"])
    found = [unit]
    if scene.chance(0.35):
        words = scene.pick(
            (
                "本人表现",
                "见习期表现",
                "工作表现",
                "主要表现及考核情况",
                "个人总结",
                "班组鉴定",
                "现实表现",
            )
        )
        text = scene.pick(
            (
                "该同志遵守纪律，服从分配，工作认真负责，能够胜任本职工作。",
                "期满考核合格，能独立操作。",
                "爱岗敬业，业务熟练，历年考核均为合格以上。",
            )
        )
        found.insert(
            0, Section(words, text, scene.pick(("", "签字：", "组长：")), scene.pick(("", leader)))
        )
    for label in ("主管部门意见", "人社部门意见", "审批机关意见", "备注"):
        if scene.chance(0.4):
            scene.facts["_approved"] = scene.facts["_day"]
            day = scene.pick(("", "", "{_approved}")) if label != "备注" else ""
            text = scene.pick(("同意。", "", "同意备案。", "审核同意。")) if label != "备注" else ""
            found.append(Section(label, text, "（盖章）" if label != "备注" else "", "", day))
    return found


def _agreed(scene: Scene, form: Form) -> str:
    more = {
        Form.CONFIRMATION: ("同意按期转正定级。", "经考核合格，同意转正，定为{grade}。", "同意定级，自{effective_date|numeral}起执行。"),
        Form.APPOINTMENT: ("经竞聘并公示，同意聘用。", "同意聘任为{occupation}{grade}。", "经研究，同意聘任，聘期三年。"),
        Form.CONTRACT: ("双方已签订聘用合同。", "同意聘用。", "合同期限自{effective_date|numeral}至{_until|numeral}。"),
        Form.SALARY_APPROVAL: ("同意执行。", "同意从{effective_date|numeral}起执行。", "按规定应予增资。"),
        Form.TRANSFER_PROOF: ("情况属实，同意转岗。", "因机构改革，同意转为{occupation}工种。", "同意变更。"),
    }[form]  # fmt: skip
    return scene.pick((*more, "同意。", "同意上报。", "情况属实。"))
