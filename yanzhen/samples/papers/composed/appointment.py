"""Employment papers composed by chance: forms, letters under a red head or without, agreements, proofs."""

from collections.abc import Sequence

from schemas.kinds import Form, Kind
from yanzhen.samples import decor
from yanzhen.samples.job import GRADE_WORDS, Job
from yanzhen.samples.papers.composed import terms, titles
from yanzhen.samples.papers.composed.appointment_prose import told
from yanzhen.samples.papers.composed.appointment_words import (
    FORM_TITLES,
    LETTER_TITLES,
    address,
    closing,
    opinions,
)
from yanzhen.samples.papers.composed.changes import Change, changed
from yanzhen.samples.papers.composed.choosing import DATES, kept, pairs_of, strewn
from yanzhen.samples.papers.composed.feet import Foot, foot
from yanzhen.samples.papers.composed.labels import EFFECTIVE
from yanzhen.samples.papers.composed.page import DIPLOMA, LYING, UPRIGHT, on_page
from yanzhen.samples.papers.composed.pairs import Pair, loose
from yanzhen.samples.papers.composed.ruled import ruled
from yanzhen.samples.papers.composed.scene import Scene
from yanzhen.samples.papers.composed.sections import frame_of, section
from yanzhen.samples.papers.composed.strangers import (
    head_line,
    later,
    notes,
    prepare,
    signers,
    strange,
)
from yanzhen.samples.papers.composed.wider import widen
from yanzhen.samples.papers.opened.third.marks import autograph
from yanzhen.samples.papers.registry import layout

_KIND = Kind.APPOINTMENT
_STYLES = {"work_start_date": DATES, "grade": ("", "", "|number", "|word")}
_SHARES = {
    "name": 1.0,
    "unit": 0.95,
    "occupation": 0.95,
    "grade": 0.95,
    "effective_date": 0.95,
    "work_start_date": 0.7,
}
_MOVED = ("occupation", "grade", "effective_date")
_CHANGES = (Form.APPOINTMENT, Form.SALARY_APPROVAL, Form.TRANSFER_PROOF)
_PROSE = {Form.CONFIRMATION: 0.35, Form.APPOINTMENT: 0.65, Form.CONTRACT: 0.0, Form.SALARY_APPROVAL: 0.3,
          Form.TRANSFER_PROOF: 0.65}  # fmt: skip


@layout(_KIND, split="tune", traits=("rare", "composed"))
def composed_appointment(job: Job) -> None:
    """An employment paper of any form whose structure and words are drawn anew for every paper."""
    job.facts |= widen(job)
    form = job.form or Form.APPOINTMENT
    job.facts["_short"] = str(job.facts["unit"])[:3]
    grade, day = job.facts["grade"], job.facts["effective_date"]
    job.facts["_former"] = "普通工" if grade == 5 else GRADE_WORDS["word"][grade + 1]
    job.facts["_earlier"] = day._replace(year=day.year - job.rng.randrange(2, 7), month=7, day=1)
    if form is Form.CONTRACT and job.rng.random() < 0.6:
        on_page(job, _agreement, (UPRIGHT,), "plain")
    elif form is Form.APPOINTMENT and job.rng.random() < 0.25:
        on_page(job, _warrant, (DIPLOMA, LYING, UPRIGHT))
    elif job.rng.random() < _PROSE[form]:
        on_page(job, _letter, (UPRIGHT,), "plain")
    else:
        on_page(job, _form, (UPRIGHT, UPRIGHT, LYING), "plain")


def _form_of(scene: Scene) -> Form:
    return scene.job.form or Form.APPOINTMENT


def _foot(scene: Scene, body: str = "{unit}", seal: str = "unit") -> Foot:
    style = scene.pick(("", "", "|numeral"))
    labels = ("单位", "单位名称", "用人单位", "证明单位", "填报单位")
    dates = ("日期", "签发日期", "填表日期", "出具日期", "批准日期")
    return Foot(body, "{_signed" + style + "}", scene.facts[seal], labels, dates)


def _form(scene: Scene) -> None:
    """A form: title, pairs, opinions with the unit's seal."""
    form = _form_of(scene)
    prepare(scene, scene.facts["_signed"])
    if scene.chance(0.12):
        head_line(scene)
    titles.title(scene, scene.pick(FORM_TITLES[form]), "", 0.85)
    names = kept(scene, _SHARES)
    crowned = "unit" in names and scene.chance(0.2)
    if crowned:
        names.remove("unit")
        scene.line(
            scene.pick(
                (
                    "单位：{unit}",
                    "单位名称：{unit}",
                    "填报单位：{unit}",
                    "单位（盖章）：{unit}",
                    "用人单位：{unit}",
                )
            ),
            scene.look(),
            "l",
        )
    moved = [n for n in _MOVED if n in names] if form in _CHANGES and scene.chance(0.25) else []
    moved = moved if len(moved) > 1 else []
    pairs = [_pair(scene, name) for name in names if name not in moved]
    strangers = strange(scene, _KIND, scene.facts["_signed"], 4)
    pairs = strewn(scene, pairs, strangers if moved else [*_before(scene), *strangers])
    (ruled if scene.chance(0.8) else loose)(scene, pairs, portrait=0.06)
    if moved:
        changed(scene, _changes(scene, moved))
    frame = frame_of(scene)
    for one in opinions(scene, form):
        section(scene, frame, one)
    signers(scene, _KIND, 0.25)
    notes(scene, 2)


def _pair(scene: Scene, name: str) -> Pair:
    if name != "effective_date":
        return pairs_of(scene, _KIND, [name], _STYLES)[0]
    style = scene.pick(("", "", "", "|month", "|numeral"))
    tail = scene.pick(("", "", "", "起", "起执行")) if style != "|month" else ""
    return Pair(scene.pick(EFFECTIVE[_form_of(scene)]), "{effective_date" + style + "}" + tail)


def _changes(scene: Scene, names: Sequence[str]) -> list[Change]:
    """What these were and are."""
    transferred = _form_of(scene) is Form.TRANSFER_PROOF
    was = {"occupation": "{_old}" if transferred else "{_occupation}", "grade": "{_held}" if transferred else "{_former}",
           "effective_date": "{_earlier}"}  # fmt: skip
    scene.facts["_held"] = scene.job.shown("grade")[1]
    labels = {"occupation": ("工种", "岗位工种", "岗位（工种）"), "grade": ("等级", "岗位等级", "技术等级"),
              "effective_date": ("聘用时间", "任职时间", "执行时间", "起始时间")}  # fmt: skip
    return [Change(scene.pick(labels[n]), was[n], "{" + n + "}") for n in names]


def _before(scene: Scene) -> list[Pair]:
    """What was before: never what is now."""
    options = [Pair("原工种", "{_old}"), Pair("原技术等级", "{_former}"), Pair("原等级", "{_former}"), Pair("上次聘任时间", "{_earlier}"),
               Pair("原聘岗位等级", "{_former}"), Pair("现等级取得时间", "{_earlier|month}"), Pair("原岗位", "{_old}")]  # fmt: skip
    form = _form_of(scene)
    if form is Form.CONFIRMATION:
        options = [
            Pair("见习期", "一年"),
            Pair("试用期", "十二个月"),
            Pair("用工形式", "劳动合同制"),
        ]
    if form is Form.TRANSFER_PROOF:
        return [Pair(scene.pick(("原工种", "原从事工种", "转岗前工种", "变动前工种")), "{_old}")]
    return scene.rng.sample(options, scene.pick((0, 0, 1, 1, 2)))


def _letter(scene: Scene) -> None:
    """A letter, notice, reply or proof in sentences, under a red head now and then."""
    form = _form_of(scene)
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


def _warrant(scene: Scene) -> None:
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


def _agreement(scene: Scene) -> None:
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
