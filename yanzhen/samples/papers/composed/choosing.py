"""Which fields a composed paper prints as pairs, in which words, in which order."""

from collections.abc import Mapping, Sequence

from schemas.kinds import Kind
from yanzhen.samples.papers.composed.labels import ENGLISH, LABELS
from yanzhen.samples.papers.composed.pair import Pair
from yanzhen.samples.papers.composed.scene import Scene

DATES = (
    "",
    "",
    "",
    "|month",
    "|month",
    "|numeral",
    "|m_dot",
    "|m_spaced",
    "|m_cn",
    "|dot",
    "|dot0",
    "|cn",
    "|slash",
)
DAYS = (
    "",
    "",
    "",
    "|numeral",
    "|dot0",
    "|dash",
    "|spaced",
    "|wide",
    "|cn",
    "|cn_zero",
    "|cn_twenty",
    "|cn_spaced",
    "|slash",
    "|padded",
)


def label(scene: Scene, kind: Kind, name: str) -> str:
    """A label for a field."""
    return scene.pick(LABELS[kind][name])


def pairs_of(
    scene: Scene, kind: Kind, names: Sequence[str], styles: Mapping[str, Sequence[str]], *,
    bilingual: float = 0.0,
) -> list[Pair]:  # fmt: skip
    """Pairs for these fields; ``styles``: the ways in which their values may be written."""
    english = scene.chance(bilingual)
    found = []
    for name in names:
        style = scene.pick(styles.get(name, ("",)))
        words = scene.pick(ENGLISH.get(name, ("",))) if english else ""
        found.append(Pair(label(scene, kind, name), "{" + name + style + "}", words))
    return found


def kept(scene: Scene, shares: Mapping[str, float]) -> list[str]:
    """The names of which each is kept with its share of luck."""
    return [name for name, share in shares.items() if scene.chance(share)]


def strewn(scene: Scene, pairs: Sequence[Pair], strangers: Sequence[Pair]) -> list[Pair]:
    """Strangers put among the pairs; the order of these is changed a little now and then."""
    found = list(pairs)
    if scene.chance(0.3) and len(found) > 3:
        i = scene.rng.randrange(1, len(found) - 1)
        found[i], found[i + 1] = found[i + 1], found[i]
    if scene.chance(0.06):
        scene.rng.shuffle(found)
    english = any(p.english for p in found)
    for stranger in strangers if not english else ():
        found.insert(scene.rng.randrange(1, len(found) + 1), stranger)
    return found
