"""Employment papers composed by chance: forms, letters under a red head or without, agreements, proofs."""

from collections.abc import Sequence

from schemas.kinds import Form, Kind
from yanzhen.samples.job import GRADE_WORDS, Job
from yanzhen.samples.papers.composed import titles
from yanzhen.samples.papers.composed.appointment_letters import agreement, letter, warrant
from yanzhen.samples.papers.composed.appointment_words import (
    FORM_TITLES,
    opinions,
)
from yanzhen.samples.papers.composed.changes import Change, changed
from yanzhen.samples.papers.composed.choosing import DATES, kept, pairs_of, strewn
from yanzhen.samples.papers.composed.labels import EFFECTIVE
from yanzhen.samples.papers.composed.page import DIPLOMA, LYING, UPRIGHT, on_page
from yanzhen.samples.papers.composed.pair import Pair
from yanzhen.samples.papers.composed.pairs import loose
from yanzhen.samples.papers.composed.ruled import ruled
from yanzhen.samples.papers.composed.scene import Scene
from yanzhen.samples.papers.composed.sections import frame_of, section
from yanzhen.samples.papers.composed.strangers import (
    head_line,
    notes,
    prepare,
    signers,
    strange,
)
from yanzhen.samples.papers.composed.wider import widen
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
        on_page(job, agreement, (UPRIGHT,), "plain")
    elif form is Form.APPOINTMENT and job.rng.random() < 0.25:
        on_page(job, warrant, (DIPLOMA, LYING, UPRIGHT))
    elif job.rng.random() < _PROSE[form]:
        on_page(job, letter, (UPRIGHT,), "plain")
    else:
        on_page(job, _form, (UPRIGHT, UPRIGHT, LYING), "plain")


def _form_of(scene: Scene) -> Form:
    return scene.job.form or Form.APPOINTMENT


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
