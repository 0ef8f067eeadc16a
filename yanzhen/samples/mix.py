"""Which captures a split's papers come by, and how often each."""

from collections.abc import Sequence
from math import ceil
from random import Random

from schemas.kinds import Kind
from yanzhen.samples.captures import AS_IT_IS, BAD_CAPTURES, CAPTURES, GROUPS
from yanzhen.samples.papers import Layout
from yanzhen.samples.press import BORN_DIGITAL

_ORDINARY = ("flatbed_200", "flatbed_150", "grey_200", "photo_desk")
_EVERYDAY = frozenset({"grey_200", "copy", "photo_desk", "photo_shadow", "jpeg_chain"})
_FLAT_SHARE = 0.48
_GROUPED = frozenset({Kind.SKILL_CERTIFICATE, Kind.DIPLOMA, Kind.HONOUR, Kind.ID_CARD})


def is_flat(capture: str) -> bool:
    """Whether it delivers a page flat, in colour and upright at 150 dpi or more."""
    return capture == BORN_DIGITAL or capture.startswith("flatbed")


def capture_names(split: str, *, bad: bool = False) -> list[str]:
    """Captures for a split's papers: readable ones, or those that spoil.

    Kept-apart papers come by the kept-apart captures and by the ordinary ones of every office;
    ``all`` is every capture there is.
    """
    splits = ("tune", "apart") if split == "all" else (split,)
    own = [n for n, s in CAPTURES.items() if s.split in splits]
    if bad:
        return [n for n in own if n in BAD_CAPTURES]
    ordinary = _ORDINARY if split == "apart" else ()
    groups = [n for n, s in GROUPS.items() if s.split in splits]
    readable = [n for n in own if n not in BAD_CAPTURES]
    return [BORN_DIGITAL, *ordinary, *readable, *groups]


def weighed(names: Sequence[str]) -> list[str]:
    """Each capture as often as a stream takes it in a round: flat ones are about half of all."""
    hard = [n for n in names if not is_flat(n) for _ in range(1 + (n in _EVERYDAY))]
    flat = [n for n in names if is_flat(n)]
    times = ceil(len(hard) * _FLAT_SHARE / (1 - _FLAT_SHARE) / max(1, len(flat)))
    return [*hard, *flat * times]


def shuffled(names: Sequence[str], seed: int) -> list[str]:
    """The same captures in the order of a seed."""
    found = list(names)
    Random(f"{seed}/captures").shuffle(found)
    return found


def shows_faults(capture: str) -> bool:
    """Whether a paper's fault can be told from what the capture did: seals vanish in black and white."""
    return capture not in GROUPS and not (capture in CAPTURES and CAPTURES[capture].bits)


def suits(capture: str, layout: Layout) -> bool:
    """Whether a layout's papers can come by this capture: booklets have a fold, small papers lie together."""
    if "screen" in layout.traits or capture == AS_IT_IS:
        return "screen" in layout.traits and capture == AS_IT_IS
    if capture in GROUPS:
        return layout.kind in _GROUPED and "many" not in layout.traits
    spec = CAPTURES.get(capture)
    return spec is None or not spec.spread or "spread" in layout.traits
