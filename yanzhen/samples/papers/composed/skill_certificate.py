"""Certificates of grades, composed by chance: pairs, sentences or both, on a page or on two facing ones."""

from schemas.kinds import Form, Kind
from yanzhen.samples import decor
from yanzhen.samples.job import Job
from yanzhen.samples.papers.composed import titles
from yanzhen.samples.papers.composed.certificate_records import recorded
from yanzhen.samples.papers.composed.choosing import DATES, DAYS, kept, label, pairs_of, strewn
from yanzhen.samples.papers.composed.feet import Foot, foot
from yanzhen.samples.papers.composed.labels import ENGLISH, LABELS
from yanzhen.samples.papers.composed.page import BOOKLET, CARD, LEAF, LYING, UPRIGHT, on_page
from yanzhen.samples.papers.composed.pair import Pair
from yanzhen.samples.papers.composed.pairs import loose
from yanzhen.samples.papers.composed.ruled import ruled
from yanzhen.samples.papers.composed.scene import Scene
from yanzhen.samples.papers.composed.skill_words import lead_in, sentence, statement
from yanzhen.samples.papers.composed.strangers import head_line, notes, prepare, signers, strange
from yanzhen.samples.papers.composed.wider import widen
from yanzhen.samples.papers.opened.third.furniture import lined
from yanzhen.samples.papers.registry import layout

_KIND = Kind.SKILL_CERTIFICATE
_STYLES = {"birth_date": DATES, "issue_date": DAYS}
_SHARES = {"name": 1.0, "gender": 0.75, "birth_date": 0.65, "id_number": 0.85, "occupation": 1.0, "grade": 1.0,
           "certificate_number": 0.75}  # fmt: skip


@layout(_KIND, split="tune", traits=("rare", "composed"))
def composed_certificate(job: Job) -> None:
    """A certificate whose structure and words are drawn anew for every paper."""
    job.facts |= widen(job)
    luck = job.rng.random()
    if luck < 0.2:
        on_page(job, _facing, (BOOKLET, (250.0, 176.0)), "folded")
    elif luck < 0.32:
        on_page(job, recorded, (UPRIGHT, UPRIGHT, LYING), "any" if luck < 0.24 else "plain")
    elif luck < 0.57:
        on_page(job, _spoken, (UPRIGHT, LYING, LEAF, (270.0, 190.0)))
    else:
        on_page(job, _paired, (UPRIGHT, LYING, CARD, LEAF, (210.0, 148.0)))


def _national(scene: Scene) -> bool:
    """Whether it is of a national system, whose certificates speak English, too."""
    return scene.job.form in (Form.VOCATIONAL_QUALIFICATION, Form.SKILL_LEVEL)


def _foot(scene: Scene) -> Foot:
    words = LABELS[_KIND]
    date = "{issue_date" + scene.pick(DAYS) + "}"
    english = (scene.pick(ENGLISH["issuer"]), scene.pick(ENGLISH["issue_date"]))
    return Foot(
        "{issuer}", date, scene.facts["issuer"], words["issuer"], words["issue_date"],
        english if _national(scene) else None,
    )  # fmt: skip


def _serial(scene: Scene, align: str = "c") -> None:
    """The number on a line of its own."""
    words = label(scene, _KIND, "certificate_number")
    mark = scene.pick(("：", "：", " ", "　", "："))
    scene.line(f"{words}{mark}{{certificate_number}}", scene.printed(0.92), align)


def _paired(scene: Scene) -> None:
    """Title, pairs, perhaps a statement, and the foot or the issuer among the pairs."""
    job = scene.job
    prepare(scene, job.facts["issue_date"])
    if scene.chance(0.12):
        head_line(scene)
    titles.certificate(scene)
    names = kept(scene, _SHARES)
    if "certificate_number" not in names and scene.chance(0.7):
        _serial(scene, scene.pick(("c", "c", "l", "r")))
    inside = scene.chance(0.3)
    if inside:
        names += ["issuer", "issue_date"]
    if scene.chance(0.15):
        names.sort(key=lambda n: n != "certificate_number")
    bilingual = 0.3 if _national(scene) else 0.06
    pairs = pairs_of(scene, _KIND, names, _STYLES, bilingual=bilingual)
    pairs = strewn(scene, pairs, strange(scene, _KIND, job.facts["issue_date"], 3))
    above = scene.chance(0.15)
    if above:
        scene.text(statement(scene))
    scene.pause(0.4)
    (ruled if scene.chance(0.4) else loose)(scene, pairs)
    if not above and scene.chance(0.45):
        scene.pause(0.8)
        scene.text(statement(scene))
    if inside:
        _sealed(scene)
    else:
        foot(scene, _foot(scene))
    signers(scene, _KIND, 0.15)
    notes(scene)


def _sealed(scene: Scene) -> None:
    """A seal where the issuer stands among the pairs already."""
    scene.pause(1.5)
    scene.line(
        scene.pick(("（盖章）", "（发证机关盖章）", "（印章）", "")) or "　", scene.printed(), "r"
    )
    size = min(40.0, scene.sheet.canvas.height * 0.24)
    at = scene.x + scene.w * scene.rng.uniform(0.6, 0.85)
    scene.sheet.seal(scene.facts["issuer"], at, scene.y - size * 0.3, diameter=size)


def _spoken(scene: Scene) -> None:
    """Sentences that say most of it, the rest in pairs above or below."""
    prepare(scene, scene.facts["issue_date"])
    if scene.chance(0.1):
        head_line(scene)
    titles.certificate(scene)
    above = scene.chance(0.45)
    if above:
        _serial(scene, scene.pick(("c", "r", "l")))
    scene.pause(0.5)
    addressed = scene.chance(0.2)
    if addressed:
        scene.line(lead_in(scene), scene.look(1.2))
    said = sentence(scene, addressed=addressed)
    look = scene.look(scene.rng.uniform(1.0, 1.3))
    if scene.chance(0.3):
        scene.y = lined(scene.sheet, scene.x, scene.y + 4, scene.w, said, look, 2.0)
    else:
        scene.text(said, look, scene.rng.uniform(1.7, 2.2))
    rest = [
        n
        for n in ("gender", "birth_date", "id_number")
        if f"{{{n}" not in said and scene.chance(0.4)
    ]
    if not above and scene.chance(0.8):
        rest.append("certificate_number")
    if rest:
        scene.pause(0.6)
        loose(scene, pairs_of(scene, _KIND, rest, _STYLES))
    foot(scene, _foot(scene))
    signers(scene, _KIND, 0.2)
    notes(scene)


def _facing(scene: Scene) -> None:
    """Two pages: part of it left, the rest and the foot right."""
    prepare(scene, scene.facts["issue_date"])
    half = scene.w / 2 - 8
    middle = scene.sheet.canvas.width / 2
    left, right = scene.part(scene.x, half), scene.part(middle + 8, half)
    left.size = right.size = scene.size * 0.82
    names = kept(scene, _SHARES)
    titles.certificate(left if scene.chance(0.6) else right)
    if scene.chance(0.6):
        decor.photo_box(left.sheet, left.x + half / 2 - 14, left.y, 28, 38)
        left.y += 42
    cut = scene.rng.randrange(0, len(names) + 1)
    pairs = strewn(
        scene,
        pairs_of(scene, _KIND, names, _STYLES, bilingual=0.35 if _national(scene) else 0.05),
        strange(scene, _KIND, scene.facts["issue_date"], 2),
    )
    _page(left, pairs[:cut])
    _page(right, pairs[cut:])
    if scene.chance(0.4):
        right.pause(0.5)
        right.text(statement(right))
    foot(right if scene.chance(0.75) else left, _foot(scene))


def _page(scene: Scene, pairs: list[Pair]) -> None:
    if pairs:
        (ruled if scene.chance(0.25) else loose)(scene, pairs)
