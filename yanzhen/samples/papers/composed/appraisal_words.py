"""What forms of appraisal are called, and what is said in them by whom."""

from yanzhen.samples.papers.composed.scene import Scene
from yanzhen.samples.papers.composed.sections import Section

TITLES = (
    "事业单位工作人员年度考核登记表", "机关事业单位工人年度考核登记表", "年度考核登记表", "工作人员年度考核表", "工勤人员年度考核登记表",
    "机关工人年度考核登记表", "年度考核评定表", "事业单位工勤技能人员年度考核登记表", "工人考核登记表", "职工年度考核鉴定表", "工勤技能岗位人员年度考核表",
)  # fmt: skip


def deeds(scene: Scene) -> Section:
    """The person's own report."""
    words = scene.pick(
        (
            "个人总结",
            "本人总结",
            "述职报告",
            "个人述职",
            "本年度工作总结",
            "自我鉴定",
            "主要工作实绩",
            "本人工作小结",
            "履行岗位职责情况",
        )
    )
    signed = scene.chance(0.4)
    name = scene.job.person.name.split("·")[0] if signed else ""
    return Section(
        words,
        "{_deeds}",
        scene.pick(("签名：", "本人签名：", "被考核人：")) if signed else "",
        name,
    )


def praise(scene: Scene, leader: str, organ: str) -> Section:
    """What the person's superior says, suggesting the verdict now and then."""
    words = scene.pick(("主管领导评语", "分管领导意见", "部门负责人意见", "科室意见", "主管领导评鉴意见", "考核小组意见", "班组（科室）意见",
                        "主管领导评语和考核等次建议"))  # fmt: skip
    verdict = "{verdict" + organ + "}"
    end = scene.pick(
        (
            "表现良好。",
            f"建议定为{verdict}等次。",
            f"建议评为{verdict}。",
            "同意参加本年度考核。",
            "请考核委员会审定。",
            f"拟定{verdict}等次。",
        )
    )
    signs = scene.pick(("签名：", "签字：", "（签字）", "负责人：", "领导签名："))
    day = "{_leader_date}" if scene.chance(0.75) else ""
    return Section(words, "{_praise}" + end, signs, leader, day)


def votes(scene: Scene) -> Section:
    """How colleagues voted: every verdict's word stands there, none of them is the verdict."""
    good, fair = scene.rng.randrange(3, 9), scene.rng.randrange(10, 22)
    text = scene.pick((
        f"应到{good + fair}人，实到{good + fair}人。优秀{good}票，合格{fair}票，基本合格0票，不合格0票。",
        f"参加测评{good + fair}人，其中优秀{good}人次，合格{fair}人次。",
        "优秀等次人数不超过参加考核人数的20%。",
    ))  # fmt: skip
    return Section(scene.pick(("民主测评", "民主评议情况", "测评结果", "群众评议")), text)


def verdict_of(scene: Scene, organ: str) -> str:
    """What the unit found."""
    verdict = "{verdict" + organ + "}"
    return scene.pick((
        f"经研究，同意该同志{{year}}年度考核确定为{verdict}等次。", f"经单位考核委员会研究，确定为{verdict}。", f"考核结果：{verdict}。", f"同意定为{verdict}等次。",
        f"经考核，该同志年度考核等次为{verdict}。", f"{{year}}年度考核结果为：{verdict}", f"经集体研究决定，评定该同志为{verdict}等次。", f"评为{verdict}。",
        f"审定{{name}}同志年度考核为{verdict}等次。", verdict, f"考核委员会审核，确定{verdict}等次，并已公示。", f"综合考核小组意见，核定等次：{verdict}。",
        f"同意考核小组意见，该同志本年度考核为{verdict}。",
    ))  # fmt: skip


def agreed(scene: Scene) -> str:
    """What the unit says where the verdict stands elsewhere."""
    return scene.pick(
        (
            "同意以上考核等次。",
            "经研究，同意。",
            "同意。",
            "同意考核结果。",
            "情况属实，同意上报。",
            "经公示无异议，同意。",
            "",
        )
    )
