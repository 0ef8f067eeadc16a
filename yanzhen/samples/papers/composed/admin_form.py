"""Administrators' forms composed by chance: annexes retyped, letters, pages printed from a site."""

from schemas.kinds import Kind
from yanzhen.samples.job import Job
from yanzhen.samples.papers.composed import titles
from yanzhen.samples.papers.composed.admin_letters import dated, letter, reported
from yanzhen.samples.papers.composed.choosing import kept, pairs_of, strewn
from yanzhen.samples.papers.composed.feet import foot
from yanzhen.samples.papers.composed.page import LYING, UPRIGHT, on_page
from yanzhen.samples.papers.composed.pairs import loose
from yanzhen.samples.papers.composed.ruled import ruled
from yanzhen.samples.papers.composed.scene import Scene
from yanzhen.samples.papers.composed.sections import Section, frame_of, section
from yanzhen.samples.papers.composed.strangers import head_line, notes, signers, strange
from yanzhen.samples.papers.registry import layout

_KIND = Kind.ADMIN_FORM
_SHARES = {
    "unit": 0.95,
    "name": 1.0,
    "gender": 0.8,
    "department": 0.9,
    "post": 0.9,
    "office_phone": 0.9,
    "mobile": 0.95,
}
_TITLES = ("网上报名管理人员信息登记表", "工勤技能岗位等级考核网上报名管理人员登记表", "网上报名管理员信息表", "工考网上报名系统管理员登记表",
           "工勤技能岗位考核网上报名管理人员备案表", "报名管理人员信息采集表", "机关事业单位工勤技能岗位等级考核网上报名管理人员信息登记表",
           "网上报名单位管理员授权登记表", "管理人员信息登记表")  # fmt: skip
_POSTS = ("人事科科长", "人事科副科长", "办公室主任", "办公室副主任", "科员", "一级科员", "三级主任科员", "四级主任科员", "副科长", "人事专干", "人事干事",
          "政工科科长", "组织人事科科员", "一级主任科员", "副主任", "劳资员", "八级职员", "综合科负责人")  # fmt: skip
_RANKS = (
    "科长",
    "副科长",
    "主任",
    "副主任",
    "科员",
    "一级科员",
    "四级主任科员",
    "干事",
    "负责人",
    "八级职员",
)
_OFFICES = (
    "人事科",
    "组织人事科",
    "办公室",
    "人事教育科",
    "政工科",
    "综合科",
    "人事劳资科",
    "政治处",
    "机关党委",
    "干部人事科",
    "党政办公室",
    "人力资源科",
)


@layout(_KIND, split="tune", traits=("rare", "composed"))
def composed_registration(job: Job) -> None:
    """An administrator's registration whose structure and words are drawn anew for every paper."""
    if job.rng.random() < 0.6:
        job.facts |= {"post": job.rng.choice(_POSTS), "department": job.rng.choice(_OFFICES)}
    luck = job.rng.random()
    if luck < 0.2:
        job.facts["post"] = job.rng.choice(_RANKS)
        on_page(job, letter, (UPRIGHT,), "plain")
    else:
        on_page(job, _form, (UPRIGHT, UPRIGHT, LYING), "plain")


def _form(scene: Scene) -> None:
    """Title, pairs, an opinion or a foot with the seal."""
    dated(scene)
    if scene.chance(0.4):
        head_line(scene)
    titles.title(scene, scene.pick(_TITLES), "", 0.8)
    if scene.chance(0.35):
        scene.line(scene.pick(("填表日期：{_reported}", "填表人：{_writer}　　填表日期：{_reported}", "主管单位：（人事部门盖章）　　填表人：{_writer}",
                               "{_y}年度", "填报人：{_writer}")), scene.printed(0.92), scene.pick(("l", "r", "c")))  # fmt: skip
    pairs = pairs_of(scene, _KIND, kept(scene, _SHARES), {})
    strangers = strange(scene, _KIND, scene.facts["_reported"], 4)
    if scene.chance(0.2):
        scene.rng.shuffle(pairs)
    (ruled if scene.chance(0.65) else loose)(scene, strewn(scene, pairs, strangers), portrait=0.05)
    if scene.chance(0.5):
        words = scene.pick(
            ("主管单位意见", "主管部门意见", "单位意见", "人事部门意见", "分管领导意见")
        )
        text = scene.pick(("同意。", "同意上述同志担任网上报名管理人员。", "情况属实，同意。", ""))
        section(
            scene,
            frame_of(scene),
            Section(
                words,
                text,
                scene.pick(("（盖章）", "（公章）", "负责人：")),
                "",
                "{_reported}",
                scene.facts["unit"],
            ),
        )
    elif scene.chance(0.6):
        foot(scene, reported(scene))
    else:
        scene.pause(2)
        middle = scene.line(
            scene.pick(("（人事部门盖章）", "（盖章）", "主管单位（章）", "（公章）")),
            scene.printed(),
            scene.pick(("r", "c", "l")),
            2.4,
        )
        scene.sheet.seal(scene.facts["unit"], scene.x + scene.w * 0.7, middle - 4, diameter=38)
    signers(scene, _KIND, 0.25)
    notes(scene)
