"""How papers end: who gives them, the date, where the seal is pressed."""

from yanzhen.samples.papers.composed.feet_ways import WAYS, Foot
from yanzhen.samples.papers.composed.scene import Scene

__all__ = ["Foot", "foot"]


def foot(scene: Scene, what: Foot, *, told: bool = True) -> None:
    """One of many feet. ``told``: body and date may have labels."""
    kinds = (
        "stacked",
        "stacked",
        "stacked",
        "beside",
        "split",
        "filled",
        "labelled",
        "labelled",
        "celled",
    )
    way = scene.pick(kinds if told else kinds[:6])
    scene.pause(scene.rng.uniform(0.8, 2.5))
    WAYS[way](scene, what)
