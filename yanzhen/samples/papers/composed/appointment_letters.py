"""Employment papers in sentences composed by chance: letters under a red head or without, 聘书, agreements."""

from schemas.kinds import Form, Kind
from yanzhen.samples import decor
from yanzhen.samples.papers.composed import terms, titles
from yanzhen.samples.papers.composed.appointment_prose import told
from yanzhen.samples.papers.composed.appointment_words import (
    FORM_TITLES,
    LETTER_TITLES,
    address,
    closing,
)
from yanzhen.samples.papers.composed.feet import Foot, foot
from yanzhen.samples.papers.composed.pairs import loose
from yanzhen.samples.papers.composed.scene import Scene
from yanzhen.samples.papers.composed.strangers import (
    head_line,
    later,
    notes,
    prepare,
    signers,
)
from yanzhen.samples.papers.opened.third.marks import autograph

_KIND = Kind.APPOINTMENT


def _foot(scene: Scene, body: str = "{unit}", seal: str = "unit") -> Foot:
    style = scene.pick(("", "", "|numeral"))
    labels = ("单位", "单位名称", "用人单位", "证明单位", "填报单位")
    dates = ("日期", "签发日期", "填表日期", "出具日期", "批准日期")
    return Foot(body, "{_signed" + style + "}", scene.facts[seal], labels, dates)


def letter(scene: Scene) -> None:
    """A letter, notice, reply or proof in sentences, under a red head now and then."""
    form = scene.job.form or Form.APPOINTMENT
    prepare(scene, scene.facts["_signed"])
    department = form is not Form.TRANSFER_PROOF and scene.chance(0.2)
    body, seal = ("{_department}", "_department") if department else ("{unit}", "unit")
    if scene.chance(0.45):
        _red_head(scene, body)
    elif scene.chance(0.1):
        head_line(scene)
    titles.title(scene, scene.pick(LETTER_TITLES[form]), "", 0.8)
    if scene.chance(0.75):
        scene.line(address(scene, department=department), scene.look(1.05))
    for paragraph in told(scene, form, department=department):
        scene.text(paragraph, scene.look(1.05), scene.rng.uniform(1.8, 2.1))
    end = closing(scene, form)
    if end:
        scene.text(end, scene.look(1.05))
    foot(scene, _foot(scene, body, seal), told=False)
    signers(scene, _KIND, 0.25)
    notes(scene, 2)


def _red_head(scene: Scene, body: str) -> None:
    red = scene.printed(
        2.0, face="title", value_face="title", value_colour=decor.RED, colour=decor.RED, bold=True
    )
    scene.line(body + scene.pick(("文件", "文件", "")), red, "c", 1.9)
    number = scene.pick(
        ("{_short}〔{_serial}", "{_short}人〔{_serial}", "{_short}字〔{_serial}", "〔{_serial}")
    )
    scene.line(number, scene.printed(), scene.pick(("c", "c", "r")))
    scene.sheet.line((scene.x, scene.y + 2), (scene.x + scene.w, scene.y + 2), 0.7, decor.RED)
    scene.y += 4
    scene.pause(0.8)


def warrant(scene: Scene) -> None:
    """A 聘书: a large word, the person addressed, one sentence."""
    prepare(scene, scene.facts["_signed"])
    titles.title(
        scene,
        scene.pick(("聘书", "聘 书", "聘任书", "聘用证书", "岗位聘任证书", "聘　　书")),
        "",
        1.5,
    )
    line = scene.pick(
        ("{name}　同志：", "{name}同志：", "{name}：", "兹聘请 {name} 同志", "{_unit}{name}同志：")
    )
    if scene.chance(0.3):
        scene.line("聘字〔{_serial}", scene.printed(0.9), scene.pick(("r", "c")))
    scene.line(line, scene.look(1.3), "l", 2.1)
    trade = scene.pick(("聘任您为本单位{occupation}{grade}岗位", "聘您担任我单位{occupation}（{grade}）", "经研究，聘请您在{occupation}岗位工作，等级为{grade}",
                        "受聘岗位为{occupation}，岗位等级{grade}", "聘任为{grade}{occupation}", "聘您为{unit}{occupation}，聘任等级为{grade}"))  # fmt: skip
    term = scene.pick(("，聘期自{effective_date|numeral}至{_until|numeral}。", "，自{effective_date}起聘，聘期三年。", "，聘任时间从{effective_date|numeral}起。",
                       "，聘期三年（{effective_date|numeral}—{_until|numeral}）。", "。聘任期限：{effective_date}至{_until}。"))  # fmt: skip
    scene.text(trade + term, scene.look(1.25), 2.0)
    if scene.chance(0.5):
        scene.text(
            scene.pick(("此聘。", "特发此证。", "特颁此书。", "此致　敬礼")), scene.look(1.15)
        )
    foot(scene, _foot(scene))
    notes(scene, 1)


def agreement(scene: Scene) -> None:
    """A contract: the two sides, terms in numbered paragraphs, signatures."""
    prepare(scene, scene.facts["_signed"])
    scene.facts["_next"] = later(scene.rng, scene.facts["_signed"])
    titles.title(scene, scene.pick(FORM_TITLES[Form.CONTRACT][:-1]), "", 0.95)
    loose(scene, terms.sides(scene), portrait=0.0)
    scene.pause(0.5)
    for paragraph in terms.paragraphs(scene):
        scene.text(paragraph, scene.look(), 1.8)
    scene.pause(1.5)
    left, right = (
        scene.part(scene.x, scene.w / 2 - 4),
        scene.part(scene.x + scene.w / 2 + 4, scene.w / 2 - 4),
    )
    words = scene.pick(
        (
            ("甲方（盖章）", "乙方（签字）："),
            ("聘用单位（公章）：", "受聘人（签名）："),
            ("甲方盖章：", "乙方签名："),
        )
    )
    middle = left.line(words[0], scene.printed(), "l", 2.2)
    right.line(words[1], scene.printed(), "l", 2.2)
    name = scene.job.person.name.split("·")[0]
    autograph(
        scene.sheet,
        right.x + scene.width(words[1], scene.printed()) + 3,
        middle - 0.5,
        name,
        scene.size * 1.4,
    )
    if scene.chance(0.5):
        left.line(
            scene.pick(("法定代表人：{_leader}", "负责人：{_leader}", "委托代理人：{_leader}")),
            scene.printed(),
            "l",
            2.2,
        )
        right.y = left.y
    for side in (left, right):
        side.line(scene.pick(("", "签订日期：", "")) + "{_signed}", scene.printed(), "l", 2.2)
    scene.sheet.seal(
        scene.facts["unit"], left.x + 30, middle + 8, diameter=min(40.0, scene.w * 0.24)
    )
    scene.y = max(left.y, right.y)
    notes(scene, 1)
