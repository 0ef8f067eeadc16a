"""Appraisals composed by chance: the person's data, what was said by whom, and the verdict somewhere."""

from schemas.kinds import Kind
from yanzhen.samples.job import WORDS, Job
from yanzhen.samples.papers.composed import titles
from yanzhen.samples.papers.composed.appraisal_letters import notice, proof
from yanzhen.samples.papers.composed.appraisal_opinions import opinions
from yanzhen.samples.papers.composed.appraisal_words import TITLES
from yanzhen.samples.papers.composed.choosing import DATES, kept, label, pairs_of, strewn
from yanzhen.samples.papers.composed.page import LYING, UPRIGHT, on_page
from yanzhen.samples.papers.composed.pair import Pair
from yanzhen.samples.papers.composed.pairs import loose
from yanzhen.samples.papers.composed.ruled import ruled
from yanzhen.samples.papers.composed.scene import Scene
from yanzhen.samples.papers.composed.strangers import head_line, notes, prepare, signers, strange
from yanzhen.samples.papers.composed.wider import widen
from yanzhen.samples.papers.registry import layout

_KIND = Kind.APPRAISAL
_STYLES = {"birth_date": DATES, "year": ("",)}
_SHARES = {"name": 1.0, "gender": 0.85, "birth_date": 0.75, "unit": 0.95}


@layout(_KIND, split="tune", traits=("rare", "composed"))
def composed_appraisal(job: Job) -> None:
    """An appraisal whose structure and words are drawn anew for every paper."""
    job.facts |= widen(job)
    job.facts["_last"] = WORDS[job.rng.choice(("qualified", "qualified", "excellent"))]
    luck = job.rng.random()
    if luck < 0.14:
        on_page(job, notice, (UPRIGHT, (210.0, 240.0)), "plain")
    elif luck < 0.19:
        on_page(job, proof, (UPRIGHT,), "plain")
    else:
        on_page(job, _form, (UPRIGHT, UPRIGHT, UPRIGHT, LYING), "plain")


def _form(scene: Scene) -> None:
    day = scene.facts["unit_opinion_date"]
    prepare(scene, day)
    if scene.chance(0.12):
        head_line(scene)
    inside = _titled(scene)
    names = kept(scene, _SHARES)
    pairs = pairs_of(scene, _KIND, names, _STYLES)
    if inside:
        pairs.insert(
            scene.rng.randrange(len(pairs) + 1),
            Pair(label(scene, _KIND, "year"), "{year}" + scene.pick(("", "年", "年度"))),
        )
    organ = scene.pick(("", "", "|organ"))
    way = scene.pick(("said", "said", "said", "said", "pair", "row", "ticked", "ringed", "strip"))
    if way == "pair":
        pairs.append(Pair(label(scene, _KIND, "verdict"), "{verdict" + organ + "}"))
    extra = strange(scene, _KIND, day, 4)
    if scene.chance(0.12):
        extra.append(
            Pair(scene.pick(("上年度考核结果", "上年度考核等次", "上一年度考核等次")), "{_last}")
        )
    _person(scene, strewn(scene, pairs, extra))
    opinions(scene, organ, way)
    signers(scene, _KIND, 0.2)
    notes(scene, 2)


def _titled(scene: Scene) -> bool:
    """The title; whether the year is left to a pair."""
    words = scene.pick(TITLES)
    luck = scene.rng.random()
    if luck < 0.3:
        titles.title(scene, "{year}年度" + words.removeprefix("年度"), "", 0.85)
        return False
    titles.title(scene, words, "", 0.85)
    if luck < 0.75:
        shown = scene.pick(
            (
                "（{year}年度）",
                "（ {year} 年度）",
                "{year}年度",
                "{year} 年",
                "年度：{year}年",
                "考核年度：{year}年",
                "（{year}年）",
            )
        )
        scene.line(shown, scene.look(1.05), scene.pick(("c", "c", "r", "l")))
        return False
    return True


def _person(scene: Scene, pairs: list[Pair]) -> None:
    (ruled if scene.chance(0.75) else loose)(scene, pairs, portrait=0.06)
