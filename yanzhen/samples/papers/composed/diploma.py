"""Diplomas composed by chance: a sentence, pairs, or both, of every level of school."""

from schemas.kinds import Kind
from yanzhen.samples import decor
from yanzhen.samples.job import Job
from yanzhen.samples.papers.composed.choosing import DATES, DAYS, kept, label, pairs_of, strewn
from yanzhen.samples.papers.composed.diploma_records import archived, registered
from yanzhen.samples.papers.composed.diploma_titles import titled_by
from yanzhen.samples.papers.composed.diploma_words import sentence, short
from yanzhen.samples.papers.composed.feet import Foot, foot
from yanzhen.samples.papers.composed.page import BOOKLET, DIPLOMA, LEAF, LYING, UPRIGHT, on_page
from yanzhen.samples.papers.composed.pairs import loose
from yanzhen.samples.papers.composed.ruled import ruled
from yanzhen.samples.papers.composed.scene import Scene
from yanzhen.samples.papers.composed.strangers import head_line, notes, prepare, signers, strange
from yanzhen.samples.papers.composed.wider import widen
from yanzhen.samples.papers.opened.third.furniture import lined
from yanzhen.samples.papers.registry import layout

_KIND = Kind.DIPLOMA
_STYLES = {
    "birth_date": DATES,
    "graduation_date": (
        "",
        "|month",
        "|month",
        "|numeral",
        "|m_dot",
        "|m_cn",
        "|dash",
        "|cn",
        "|dot0",
    ),
}
_SHARES = {"name": 1.0, "gender": 0.85, "birth_date": 0.75, "id_number": 0.45, "school": 0.7, "major": 0.9,
           "education_level": 0.7, "graduation_date": 0.7, "certificate_number": 0.8}  # fmt: skip


@layout(_KIND, split="tune", traits=("rare", "composed"))
def composed_diploma(job: Job) -> None:
    """A diploma whose structure and words are drawn anew for every paper."""
    job.facts |= widen(job)
    if job.rng.random() < 0.13:
        ended = job.facts["graduation_date"]
        year = min(2025, ended.year + job.rng.randrange(2, 14))
        job.facts["_issued"] = ended._replace(year=year, month=job.rng.randrange(1, 13))
    luck = job.rng.random()
    if luck < 0.1:
        on_page(job, archived, (UPRIGHT,), "plain")
    elif luck < 0.2:
        on_page(job, registered, (UPRIGHT, UPRIGHT, LYING), "plain")
    elif luck < 0.52:
        on_page(job, _spoken, (DIPLOMA, LYING, LEAF, UPRIGHT))
    elif luck < 0.79:
        on_page(job, _paired, (DIPLOMA, LYING, LEAF, UPRIGHT))
    else:
        on_page(job, _facing, (BOOKLET, (280.0, 195.0), (204.0, 142.0)), "folded")


def _foot(scene: Scene) -> Foot:
    dates: tuple[str, ...] = ("毕业时间", "毕业日期", "毕业年月")
    style, day = scene.pick(DAYS), "graduation_date"
    if "_issued" in scene.facts:
        day, dates = "_issued", ("补办日期", "出具日期", "证明日期", "补发日期", "日期")
    school = ("学校", "学校名称", "毕业学校", "办学单位", "学校（盖章）")
    return Foot("{school}", "{" + day + style + "}", scene.facts["school"], school, dates)


def _number(scene: Scene, align: str) -> None:
    words = label(scene, _KIND, "certificate_number")
    scene.line(
        f"{words}{scene.pick(('：', '：', ' ', '　'))}{{certificate_number}}",
        scene.printed(0.9),
        align,
    )


def _names(scene: Scene, *, titled: bool) -> list[str]:
    shares = _SHARES | ({"graduation_date": 1.0} if "_issued" in scene.facts else {})
    names = [n for n in kept(scene, shares) if n != "major" or scene.facts["major"]]
    return [n for n in names if n != "education_level" or not titled]


def _due(scene: Scene, name: str) -> bool:
    """Whether nothing else of a paper issued later says when the person graduated."""
    return name == "graduation_date" and "_issued" in scene.facts


def _head_of_school(scene: Scene) -> None:
    words = scene.pick(("校长", "校　长", "校长（签章）", "院　长", "校（院）长", "校长："))
    scene.line(f"{words}　{{_head}}", scene.printed(1.05), scene.pick(("l", "r", "c")))


def _begin(scene: Scene) -> bool:
    prepare(scene, scene.facts["graduation_date"])
    if scene.chance(0.08):
        head_line(scene)
    return titled_by(scene)


def _spoken(scene: Scene) -> None:
    """The sentence of a diploma, number and head of school about it."""
    titled = _begin(scene)
    before = scene.chance(0.3)
    if before:
        _number(scene, scene.pick(("c", "r", "l")))
    photo = scene.chance(0.4) and scene.w > 150
    part = scene.part(scene.x, scene.w - 36) if photo else scene
    top = scene.y
    if photo:
        decor.photo_box(scene.sheet, scene.x + scene.w - 30, scene.y, 30, 41)
    said = sentence(scene, titled=titled)
    look = scene.look(scene.rng.uniform(1.05, 1.35))
    if scene.chance(0.3):
        part.y = lined(part.sheet, part.x, part.y + 4, part.w, said, look, 2.0)
    else:
        part.text(said, look, scene.rng.uniform(1.7, 2.2), scene.pick((2, 2, 2, 0)))
    scene.y = max(part.y, top + 43) if photo else part.y
    rest = [
        n
        for n in _names(scene, titled=titled)
        if f"{{{n}" not in said and n != "school" and (scene.chance(0.4) or _due(scene, n))
    ]
    if before:
        rest = [n for n in rest if n != "certificate_number"]
    if rest:
        loose(scene, pairs_of(scene, _KIND, rest, _STYLES), portrait=0.0)
    _end(scene, number=not before and "certificate_number" not in rest)


def _end(scene: Scene, *, number: bool) -> None:
    """Head of school, number, school and date, in some order."""
    if scene.chance(0.6):
        scene.pause(0.6)
        _head_of_school(scene)
    below = number and scene.chance(0.9)
    if below and scene.chance(0.4):
        _number(scene, scene.pick(("l", "l", "c")))
        below = False
    foot(scene, _foot(scene))
    if below:
        scene.pause(0.4)
        _number(scene, scene.pick(("l", "c", "r")))
    signers(scene, _KIND, 0.1)
    notes(scene, 2)


def _paired(scene: Scene) -> None:
    """Pairs, with a short sentence mostly."""
    titled = _begin(scene)
    names = _names(scene, titled=titled)
    pairs = pairs_of(scene, _KIND, names, _STYLES, bilingual=0.1)
    pairs = strewn(scene, pairs, strange(scene, _KIND, scene.facts["graduation_date"], 3))
    above = scene.chance(0.25)
    if above:
        scene.text(short(scene), scene.look(1.1))
    (ruled if scene.chance(0.45) else loose)(scene, pairs)
    if not above and scene.chance(0.7):
        scene.pause(0.7)
        scene.text(short(scene), scene.look(1.1))
    _end(scene, number="certificate_number" not in names)


def _facing(scene: Scene) -> None:
    """Two pages: who it is and what was learnt, the sentence and the foot."""
    prepare(scene, scene.facts["graduation_date"])
    half, middle = scene.w / 2 - 8, scene.sheet.canvas.width / 2
    pages = [scene.part(scene.x, half), scene.part(middle + 8, half)]
    for page in pages:
        page.size *= 0.8
    person, words = pages if scene.chance(0.6) else pages[::-1]
    titled = titled_by(words if scene.chance(0.7) else person)
    if scene.chance(0.6):
        decor.photo_box(person.sheet, person.x + half / 2 - 14, person.y, 28, 38)
        person.y += 42
    long = scene.chance(0.6)
    said = sentence(words, titled=titled) if long else short(words)
    words.text(said, words.look(1.15), 1.9)
    names = [n for n in _names(scene, titled=titled) if n != "school" and f"{{{n}" not in said]
    pairs = pairs_of(person, _KIND, names, _STYLES)
    if pairs:
        strangers = strange(person, _KIND, scene.facts["graduation_date"], 2)
        (ruled if scene.chance(0.3) else loose)(person, strewn(person, pairs, strangers))
    _end(words, number="certificate_number" not in names)
