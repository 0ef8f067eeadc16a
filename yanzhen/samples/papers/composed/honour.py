"""Honours composed by chance: certificates, decisions and notices, in sentences, centred lines or pairs."""

from schemas.kinds import Kind
from yanzhen.samples import decor
from yanzhen.samples.job import Job
from yanzhen.samples.papers.composed import titles
from yanzhen.samples.papers.composed.choosing import DAYS, pairs_of, strewn
from yanzhen.samples.papers.composed.feet import foot
from yanzhen.samples.papers.composed.honour_decisions import decided
from yanzhen.samples.papers.composed.honour_listed import carded, given_by, listed
from yanzhen.samples.papers.composed.honour_words import contest, lines, sentence
from yanzhen.samples.papers.composed.labels import LABELS
from yanzhen.samples.papers.composed.page import CARD, DIPLOMA, LYING, UPRIGHT, on_page
from yanzhen.samples.papers.composed.pair import Pair
from yanzhen.samples.papers.composed.pairs import loose
from yanzhen.samples.papers.composed.ruled import ruled
from yanzhen.samples.papers.composed.scene import Scene
from yanzhen.samples.papers.composed.strangers import head_line, notes, prepare, signers, strange
from yanzhen.samples.papers.composed.wider import widen
from yanzhen.samples.papers.opened.third.furniture import lined
from yanzhen.samples.papers.registry import layout
from yanzhen.samples.sheet import Look

_KIND = Kind.HONOUR
_STYLES = {"issue_date": DAYS}
_TITLES = (
    "荣誉证书",
    "荣誉证书",
    "奖状",
    "证书",
    "荣誉称号证书",
    "表彰证书",
    "嘉奖证书",
    "光荣证",
    "奖　状",
)
_WON = ("获奖证书", "荣誉证书", "奖状", "竞赛获奖证书", "证书", "获奖证明", "技能竞赛证书")


@layout(_KIND, split="tune", traits=("rare", "composed"))
def composed_honour(job: Job) -> None:
    """An honour whose structure and words are drawn anew for every paper."""
    job.facts |= widen(job)
    luck = job.rng.random()
    if luck < 0.44:
        on_page(job, _spoken, (DIPLOMA, LYING, (230.0, 160.0), UPRIGHT, (262.0, 186.0)))
    elif luck < 0.6:
        on_page(job, _centred, (DIPLOMA, LYING, (280.0, 200.0), UPRIGHT))
    elif luck < 0.74:
        on_page(job, _paired, (DIPLOMA, CARD, UPRIGHT, LYING))
    elif luck < 0.84:
        on_page(job, decided, (UPRIGHT,), "plain")
    elif luck < 0.93:
        on_page(job, listed, (UPRIGHT,), "plain")
    else:
        on_page(job, carded, (UPRIGHT, CARD, LYING), "plain")


def _begin(scene: Scene) -> None:
    prepare(scene, scene.facts["issue_date"])
    if scene.chance(0.08):
        head_line(scene)
    titles.title(scene, scene.pick(_WON if contest(scene) else _TITLES),
                 scene.pick(("", "", "", "HONORARY CERTIFICATE", "CERTIFICATE OF HONOUR")), 1.3)  # fmt: skip
    if scene.chance(0.2):
        number = scene.pick(
            (
                "证书编号：{_year}{_three}",
                "编号：{_four}",
                "第{_four}号",
                "（{_year}）第{_three}号",
                "荣字第{_four}号",
            )
        )
        scene.line(number, scene.printed(0.85), scene.pick(("c", "r", "l")))
    scene.pause(0.5)


def _end(scene: Scene) -> None:
    signers(scene, _KIND, 0.12)
    foot(scene, given_by(scene))
    notes(scene, 2)


def _spoken(scene: Scene) -> None:
    """The person addressed on a line, or in the sentence."""
    _begin(scene)
    addressed = scene.chance(0.6)
    if addressed:
        address = scene.pick(("{name}　同志：", "{name}同志：", "{name}：", "{_unit}　{name}　同志：", "{_unit}{name}同志：", "{name} 同志", "授予 {name} 同志",
                              "致：{name}", "尊敬的{name}同志："))  # fmt: skip
        scene.line(
            address, scene.look(1.25, value_face=scene.values.value_face or "title"), "l", 2.1
        )
    look = scene.look(scene.rng.uniform(1.15, 1.5))
    said = sentence(scene, addressed=addressed)
    if scene.chance(0.15):
        scene.y = lined(scene.sheet, scene.x, scene.y + 4, scene.w, said, look, 2.0)
    else:
        scene.text(said, look, scene.rng.uniform(1.7, 2.2), scene.pick((2, 2, 2, 0)))
    _end(scene)


def _centred(scene: Scene) -> None:
    """Short lines about the middle, the honour largest."""
    _begin(scene)
    for line, factor in lines(scene):
        look = Look(
            size=scene.size * factor,
            value_face="title",
            value_colour=scene.pick((decor.RED, (28, 28, 30))),
        )
        scene.line(line, look, "c", 1.9)
        scene.y += scene.air * 0.4
    _end(scene)


def _paired(scene: Scene) -> None:
    """Pairs, the issuer and the date among them or at the foot."""
    _begin(scene)
    names = ["name", "award_rank"] if contest(scene) else ["name"]
    pairs = pairs_of(scene, _KIND, names, _STYLES, bilingual=0.1)
    pairs.insert(1, Pair(scene.pick(LABELS[_KIND]["contest" if contest(scene) else "honour"]), "{honour}",
                         "Honour" if pairs[0].english else ""))  # fmt: skip
    pairs = strewn(scene, pairs, strange(scene, _KIND, scene.facts["issue_date"], 3))
    if scene.chance(0.3):
        scene.text(
            scene.pick(
                (
                    "为表彰先进，特颁发此证书。",
                    "在活动中表现突出，特发此证，以资鼓励。",
                    "以下同志经评选获得表彰：",
                )
            )
        )
    (ruled if scene.chance(0.45) else loose)(scene, pairs)
    if scene.chance(0.4):
        scene.pause(0.5)
        scene.text(scene.pick(("特发此证，以资鼓励。", "特颁此证。", "希望再接再厉，再创佳绩。")))
    _end(scene)
