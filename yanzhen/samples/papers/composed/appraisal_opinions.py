"""Who says what in a form of appraisal, in which order, and where: the unit's words have its day and seal."""

from yanzhen.samples.papers.composed.appraisal_verdicts import STATED, stated
from yanzhen.samples.papers.composed.appraisal_words import agreed, deeds, praise, verdict_of, votes
from yanzhen.samples.papers.composed.beside import arranged
from yanzhen.samples.papers.composed.scene import Scene
from yanzhen.samples.papers.composed.sections import Section, frame_of, section


def opinions(scene: Scene, organ: str, way: str) -> None:
    """Everybody's words in the form's order, the unit's with its day and seal."""
    frame = frame_of(scene)
    leader = scene.facts["_leader"]
    if scene.chance(0.9):
        section(scene, frame, deeds(scene))
    if scene.chance(0.2):
        section(scene, frame, votes(scene))
    if scene.chance(0.75):
        section(scene, frame, praise(scene, leader, organ))
    if way in STATED:
        stated(scene, frame, organ, way)
    own, unit = _own(scene), _unit(scene, organ, way)
    last = [one for one in ((own, unit) if scene.chance(0.25) else (unit, own)) if one]
    if scene.chance(0.2):
        last.insert(scene.rng.randrange(len(last) + 1), _committee(scene))
    if scene.chance(0.25):
        last.append(_filed(scene))
    arranged(scene, frame, last)
    if scene.chance(0.3):
        words = ("备注", "备　注", "未确定等次或不参加考核情况说明", "其他需要说明的情况")
        section(scene, frame, Section(scene.pick(words), scene.pick(("", "", "无"))))


def _committee(scene: Scene) -> Section:
    """A group that says something before or after the unit does, signed and dated by itself."""
    scene.facts["_met"] = scene.facts["_leader_date"]
    words = scene.pick(
        (
            "考核小组意见",
            "考核领导小组意见",
            "党支部意见",
            "工会意见",
            "考核工作组评议意见",
            "人事部门初审意见",
        )
    )
    text = scene.pick(
        (
            "经集体评议，情况属实。",
            "同意上报。",
            "该同志遵纪守法，团结同志。",
            "材料齐全，符合要求。",
            "",
        )
    )
    return Section(words, text, scene.pick(("组长：", "（签字）", "（盖章）", "书记：")), scene.facts["_leader"],
                   scene.pick(("{_met}", "{_met}", "", "{_met|dot0}")))  # fmt: skip


def _filed(scene: Scene) -> Section:
    scene.facts["_filed"] = scene.facts["_day"]
    words = (
        "主管部门意见",
        "主管部门备案",
        "人社部门意见",
        "上级主管部门审核意见",
        "主管部门审核（盖章）",
    )
    text = scene.pick(("同意。", "予以备案。", "", "同意单位意见。"))
    return Section(scene.pick(words), text, "（盖章）", "", "{_filed}" if scene.chance(0.5) else "")


def _own(scene: Scene) -> Section | None:
    if not scene.chance(0.6):
        return None
    name = scene.job.person.name.split("·")[0]
    words = scene.pick(("同意。", "无异议。", "同意考核结果。", "以上属实。", "对考核结果无意见。"))
    signs = scene.pick(("签名：", "本人签字：", "（签字）", "签名", "被考核人签名："))
    if scene.chance(0.5):
        scene.facts["_own_day"] = scene.facts["unit_opinion_date"]._replace(day=28)
        return Section(
            scene.pick(("本人意见", "被考核人意见", "本人签署")), words, signs, name, "{_own_day}"
        )
    return Section(scene.pick(("本人意见", "被考核人意见", "本人签署意见")), words, signs, name)


def _unit(scene: Scene, organ: str, way: str) -> Section:
    words = scene.pick(("单位意见", "单位考核意见", "单位审核意见", "考核单位意见", "所在单位意见", "机关负责人或考核委员会意见", "单位审定意见", "单位负责人意见",
                        "单位考核委员会意见"))  # fmt: skip
    text = verdict_of(scene, organ) if way == "said" else agreed(scene)
    signs = scene.pick(
        (
            "（盖章）",
            "（公章）",
            "盖章：",
            "单位（盖章）",
            "负责人签字（盖章）：",
            "（单位公章）",
            "",
        )
    )
    style = scene.pick(("", "", "", "|numeral"))
    return Section(words, text, signs, "", "{unit_opinion_date" + style + "}", scene.facts["unit"])
