"""The list of layouts. Each belongs to one split: *apart* ones are never looked at while tuning.

*fit* ones are for the calibration of confidence, and no reader is tuned to them.
"""

from collections.abc import Callable, Iterable
from typing import Literal, NamedTuple

from schemas.kinds import FORMS, Form, Kind
from yanzhen.samples.job import Job
from yanzhen.samples.truth import Split

Draw = Callable[[Job], None]


Trait = Literal["spread", "many", "rare", "blind", "screen", "picture", "composed"]
"""``spread``: two facing pages with a fold; ``many``: more than one page; ``blind``: a steel
seal only; ``rare``: seldom seen, and not in the season in small; ``screen``: a phone's screen, sent
as it is; ``picture``: nothing to read on it; ``composed``: no two of its papers are alike."""


class Layout(NamedTuple):
    """One way of printing some forms of a kind."""

    name: str
    kind: Kind
    forms: tuple[Form | None, ...]
    split: Split
    draw: Draw
    traits: frozenset[Trait] = frozenset()


LAYOUTS: dict[str, Layout] = {}


def layout(
    kind: Kind, *forms: Form | None, split: Split = "tune", traits: Iterable[Trait] = ()
) -> Callable[[Draw], Draw]:
    """Register the decorated function; without ``forms`` it prints all forms of its kind.

    Raises:
        ValueError: another layout has this name.
    """

    def register(draw: Draw) -> Draw:
        name = f"{kind.value}.{draw.__name__}"
        if name in LAYOUTS:
            raise ValueError(f"two layouts are called {name}")
        found = forms or FORMS.get(kind, ()) or (None,)
        LAYOUTS[name] = Layout(name, kind, found, split, draw, frozenset(traits))
        return draw

    return register


def layouts_for(kind: Kind, split: str) -> list[Layout]:
    """The layouts of a kind in one split, or in ``all`` (tuned and kept apart).

    A kind without fitting layouts of its own is fitted on its tuned ones.
    """
    own = [x for x in LAYOUTS.values() if x.kind is kind]
    if split == "all":
        return [x for x in own if x.split != "fit"]
    found = [x for x in own if x.split == split]
    return found or layouts_for(kind, "tune") if split == "fit" else found
