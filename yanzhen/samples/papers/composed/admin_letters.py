"""Letters and warrants that name an administrator in their sentence."""

from schemas.kinds import Kind
from yanzhen.samples import decor
from yanzhen.samples.numbers import Day
from yanzhen.samples.papers.composed import titles
from yanzhen.samples.papers.composed.feet import Foot, foot
from yanzhen.samples.papers.composed.scene import Scene
from yanzhen.samples.papers.composed.strangers import notes, prepare, signers

_KIND = Kind.ADMIN_FORM
_LETTERS = (
    "关于报送网上报名管理人员的函",
    "关于确定网上报名管理人员的报告",
    "网上报名管理人员授权书",
    "报名管理员委托书",
    "关于上报工考管理员信息的函",
)


def dated(scene: Scene) -> None:
    """Put the day of the report among the facts."""
    day = Day(2026, 3, scene.rng.randrange(2, 28))
    prepare(scene, day)
    scene.facts["_reported"] = day


def reported(scene: Scene) -> Foot:
    """Who reports and when, for the foot."""
    labels = ("主管部门", "主管单位", "单位", "人事部门", "报送单位")
    return Foot(
        "{unit}",
        "{_reported}",
        scene.facts["unit"],
        labels,
        ("填表日期", "日期", "报送日期", "填报时间"),
    )


def letter(scene: Scene) -> None:
    """A letter or a warrant that names the administrator in its sentence."""
    dated(scene)
    if scene.chance(0.5):
        red = scene.printed(
            1.9, face="title", value_face="title", value_colour=decor.RED, bold=True
        )
        scene.line("{unit}", red, "c", 1.9)
        scene.line(
            scene.pick(("函〔{_y}〕{_three}号", "〔{_y}〕{_three}号")),
            scene.printed(),
            scene.pick(("c", "r")),
        )
        scene.sheet.line((scene.x, scene.y + 1), (scene.x + scene.w, scene.y + 1), 0.6, decor.RED)
        scene.pause(0.8)
    titles.title(scene, scene.pick(_LETTERS), "", 0.8)
    if scene.chance(0.85):
        scene.line(
            scene.pick(("市人力资源和社会保障局：", "市工考办：", "市人社局工考办：")),
            scene.look(1.05),
        )
    scene.text(_sentence(scene), scene.look(1.05), 1.95)
    if scene.chance(0.5):
        scene.text(
            scene.pick(
                (
                    "所属单位：{_units}。",
                    "管理范围：{_units}。",
                    "该同志工作变动时，我单位将及时函告。",
                )
            ),
            scene.look(1.05),
            1.9,
        )
    scene.text(
        scene.pick(("特此函告。", "请予备案。", "特此授权。", "专此报告。")), scene.look(1.05)
    )
    foot(scene, reported(scene), told=False)
    signers(scene, _KIND, 0.3)
    notes(scene, 2)


def _sentence(scene: Scene) -> str:
    who = scene.pick(("{department}{name}同志", "{department}的{name}同志（{gender}，{post}）", "{name}同志（{gender}），现任{department}{post}，",
                      "{name}（{department}，职务：{post}）", "{department}{post}{name}同志"))  # fmt: skip
    reach = scene.pick(("办公电话{office_phone}，手机{mobile}。", "联系方式：{office_phone}（办公）、{mobile}（手机）。", "手机号码：{mobile}，座机：{office_phone}。",
                        "联系电话：{mobile}。", "办公电话：{office_phone}；移动电话：{mobile}。"))  # fmt: skip
    start = scene.pick(
        (
            "根据工作安排，经研究，确定",
            "按照通知要求，我单位指定",
            "现授权",
            "经研究，决定由",
            "为做好网上报名工作，现确定我单位",
        )
    )
    role = scene.pick(
        (
            "为网上报名管理人员，",
            "担任本部门网上报名管理员，",
            "负责网上报名审核工作，",
            "为本单位工考网上报名系统管理人员，",
        )
    )
    return (start + who + role + reach).replace("，，", "，").replace("，为", "为")
