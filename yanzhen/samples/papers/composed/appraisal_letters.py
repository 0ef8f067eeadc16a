"""Results of an appraisal told in letters: notices with stub or receipt, proofs of later years, extracts."""

from yanzhen.samples.papers.composed import titles
from yanzhen.samples.papers.composed.choosing import DAYS
from yanzhen.samples.papers.composed.feet import Foot, foot
from yanzhen.samples.papers.composed.scene import Scene
from yanzhen.samples.papers.composed.strangers import notes, prepare
from yanzhen.samples.papers.composed.stub import stubbed

_NOTICES = (
    "年度考核结果通知书",
    "考核结果告知书",
    "年度考核结果告知单",
    "工人年度考核结果通知单",
    "年度考核等次通知书",
)
_PROOFS = (
    "年度考核情况证明",
    "考核结果证明",
    "证　明",
    "年度考核证明",
    "档案材料摘抄",
    "关于年度考核情况的说明",
)
_STUB = ("姓名：{name}", "考核年度：{year}", "考核等次：{verdict}")
_BODY_LABELS = ("单位", "考核单位", "单位名称", "证明单位")


def notice(scene: Scene) -> None:
    """A notice of the result; a strip above or below repeats it."""
    prepare(scene, scene.facts["unit_opinion_date"])
    called = scene.pick(_NOTICES)
    strip = scene.pick(("above", "below", "below", ""))
    if strip == "above":
        stubbed(scene, called, _STUB, above=True)
    titles.title(scene, called, "", 0.85)
    if scene.chance(0.4):
        scene.line("考字〔{_y}〕{_three}号", scene.printed(0.9), scene.pick(("c", "r")))
    addressed = scene.chance(0.75)
    if addressed:
        scene.line(scene.pick(("{name}同志：", "{name}：", "{name}同志（{gender}，{birth_date|sentence}出生）：",
                               "{name}同志（{unit}）：")), scene.look(1.05))  # fmt: skip
    scene.text(_told(scene, addressed=addressed), scene.look(1.05), 1.9)
    if scene.chance(0.5):
        scene.text(scene.pick(("如有异议，可在收到本通知之日起十五日内申请复核。", "特此通知。", "对结果有异议的，请于五个工作日内提出。")),
                   scene.look(1.05), 1.9)  # fmt: skip
    foot(scene, _foot(scene, "unit_opinion_date"), told=False)
    if strip == "below":
        stubbed(scene, called, _STUB, above=False)


def _told(scene: Scene, *, addressed: bool) -> str:
    who = (
        scene.pick(("你", "您"))
        if addressed
        else scene.pick(
            ("我单位{name}同志，{gender}，{birth_date|month}生，", "{name}同志（{gender}），")
        )
    )
    why = scene.pick(
        (
            "经单位考核委员会研究，",
            "根据考核规定，经民主测评、集体研究并公示，",
            "经研究，",
            "经考核领导小组评审，",
            "",
        )
    )
    what = scene.pick(("{year}年度考核等次为{verdict}", "在{year}年度考核中被确定为{verdict}等次", "{year}年度考核结果为：{verdict}", "{year}年度考核被评为{verdict}",
                       "{year}年度的考核档次确定为{verdict}"))  # fmt: skip
    return why + who + what + scene.pick(("。", "，特此通知。", "，现予告知。"))


def proof(scene: Scene) -> None:
    """A proof or an extract of a later year.

    Where it does not tell the day on which the unit decided, its own day is the unit's.
    """
    day = scene.facts["unit_opinion_date"]
    scene.facts["_proved"] = day._replace(
        year=2026, month=scene.rng.randrange(1, 4), day=scene.rng.randrange(1, 28)
    )
    prepare(scene, scene.facts["_proved"])
    titles.title(scene, scene.pick(_PROOFS), "", 0.9)
    if scene.chance(0.3):
        scene.line(
            scene.pick(("市人力资源和社会保障局：", "市工考办：", "各有关单位：")), scene.look(1.05)
        )
    who = scene.pick(("兹证明我单位职工{name}（{gender}，{birth_date|month}生）", "{name}，{gender}，{birth_date|sentence}出生，系{unit}职工，",
                      "姓名{name}，性别{gender}，出生年月{birth_date|month}，工作单位{unit}。该同志"))  # fmt: skip
    what = scene.pick((
        "{year}年度考核等次为{verdict}。", "{year}年度考核结果为{verdict}等次，登记表存于本人档案。",
        "{year}年度考核登记表载明：单位意见为“同意定为{verdict}等次”，落款日期{unit_opinion_date}。",
        "在{year}年度考核中被评为{verdict}，单位于{unit_opinion_date|numeral}签署意见。",
    ))  # fmt: skip
    told = "unit_opinion_date" in what
    if not told:
        scene.facts["unit_opinion_date"] = scene.facts["_proved"]
    scene.text(who + what, scene.look(1.05), 1.95)
    scene.text(
        scene.pick(("特此证明。", "以上内容与档案原件一致。", "情况属实，特此证明。")),
        scene.look(1.05),
        1.9,
    )
    foot(scene, _foot(scene, "_proved" if told else "unit_opinion_date"), told=False)
    notes(scene, 2)


def _foot(scene: Scene, day: str) -> Foot:
    date = "{" + day + scene.pick(DAYS) + "}"
    return Foot("{unit}", date, scene.facts["unit"], _BODY_LABELS, ("日期", "通知日期", "出具日期"))
