"""A balanced, seeded stream of sample files with their truth."""

from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from itertools import cycle, islice
from random import Random
from typing import get_args

from schemas.kinds import Kind
from yanzhen.samples import cases
from yanzhen.samples.captures import AS_IT_IS, GROUPS
from yanzhen.samples.cases import Sample, Slot
from yanzhen.samples.grouped import group
from yanzhen.samples.mix import capture_names, shows_faults, shuffled, suits, weighed
from yanzhen.samples.papers import Layout, layouts_for
from yanzhen.samples.press import BORN_DIGITAL
from yanzhen.samples.spoil import Spoiler, spoilers_for
from yanzhen.samples.truth import Split

_BUNDLE_EVERY = 4  # of the clean appraisals, every fourth file holds five years
_ALONE = "flatbed_200"  # how a faulty paper comes whose turn was a capture that hides faults
_SEEN = ("photo_desk", "flatbed_150")
_FORMS = frozenset({Kind.APPRAISAL, Kind.ADMIN_FORM})  # forms that people send before filling them
_REUSED = frozenset({Kind.SKILL_CERTIFICATE, Kind.DIPLOMA})

Make = Callable[[Slot, Random], list[Sample]]


def sample(
    seed: int,
    n: int,
    split: str = "tune",
    kinds: Sequence[Kind] | None = None,
    captures: Sequence[str] | None = None,
    spoil: float = 0.0,
) -> Iterator[Sample]:
    """``n`` files: kinds, each kind's layouts and the captures in turn.

    The same arguments give the same bytes. ``split`` is ``tune``, ``apart``, ``fit`` or ``all``; ``spoil``
    is the share of files with something wrong, of which each kind takes its faults in turn.
    """
    return islice(_stream(seed, split, list(kinds or Kind), captures, spoil), n)


def _stream(
    seed: int, split: str, kinds: list[Kind], captures: Sequence[str] | None, spoil: float
) -> Iterator[Sample]:
    names = {s: _order(s, captures, seed) for s in get_args(Split)}
    turns: Counter[Kind] = Counter()
    for i, kind in enumerate(cycle(kinds)):
        rng = Random(f"{seed}/{i}/{split}")
        layouts = _layouts(kind, split, captures)
        layout = layouts[(turns[kind] + seed) % len(layouts)]
        own = names[split if split == "fit" else layout.split]
        capture = _next(own, i + i // len(own), layout)
        slot = Slot(f"s{seed}-{i:04d}", layout, capture)
        if rng.random() < spoil:
            yield from _wrong(slot, split, seed + turns[kind], rng, free=captures is None)
        elif capture in GROUPS:
            yield group(slot, rng)
        elif split != "fit" and _is_bundled(kind, turns[kind]):
            yield cases.bundle(slot, rng)
        else:
            yield cases.clean(slot, rng)
        turns[kind] += 1


def _is_bundled(kind: Kind, turn: int) -> bool:
    """Five papers of one make in a file would weigh five times in what is fitted on it."""
    return kind is Kind.APPRAISAL and turn % _BUNDLE_EVERY == _BUNDLE_EVERY - 1


def _order(split: str, captures: Sequence[str] | None, seed: int) -> list[str]:
    """The captures of one round; those asked for come alike, as do those that fit confidence."""
    if captures:
        return shuffled(captures, seed)
    names = capture_names(split)
    return shuffled(names if split == "fit" else weighed(names), seed)


def _layouts(kind: Kind, split: str, captures: Sequence[str] | None) -> list[Layout]:
    """The layouts of a kind; where captures were asked for, those that can come by one of them."""
    found = [x for x in layouts_for(kind, split) if "picture" not in x.traits]
    return [x for x in found if any(suits(c, x) for c in captures or ())] or found


def _next(names: Sequence[str], start: int, layout: Layout) -> str:
    """The capture whose turn it is, or the next one that suits the layout."""
    turn = [names[(start + step) % len(names)] for step in range(len(names))]
    alone = AS_IT_IS if "screen" in layout.traits else BORN_DIGITAL
    return next((name for name in turn if suits(name, layout)), alone)


def _wrong(slot: Slot, split: str, turn: int, rng: Random, *, free: bool) -> list[Sample]:
    """The next fault of this kind that the layout can show. ``free``: captures may change."""
    if not shows_faults(slot.capture):
        slot = slot._replace(capture=_ALONE)
    makers = _faults(slot.layout, capture_names(split, bad=True) if free else [])
    start = rng.randrange(len(makers)) + turn
    for step in range(len(makers)):
        made = makers[(start + step) % len(makers)](slot, rng)
        if made:
            return made
    return [cases.clean(slot, rng)]


def _faults(layout: Layout, bad: Sequence[str]) -> list[Make]:
    forms = layout.forms
    found = {s.name: s for form in forms for s in spoilers_for(layout.kind, form)}
    makers: list[Make] = [_spoiling(s) for s in found.values()]
    makers.append(lambda slot, rng: [cases.wrong_kind(slot, rng)])
    if layout.kind is Kind.OTHER:
        makers.append(lambda slot, rng: [cases.wrong_kind(_picture(slot, rng), rng)])
    if layout.kind in _FORMS:
        makers.append(lambda slot, rng: [cases.blank_form(slot, rng)])
    if layout.kind in _REUSED:
        makers += [cases.same_file, cases.same_number]
    if bad:
        makers.append(
            lambda slot, rng: [cases.badly_captured(slot._replace(capture=rng.choice(bad)), rng)]
        )
    return makers


def _picture(slot: Slot, rng: Random) -> Slot:
    """The same slot with a picture that holds no words."""
    found = [x for x in layouts_for(Kind.OTHER, slot.layout.split) if "picture" in x.traits]
    return slot._replace(layout=rng.choice(found), capture=rng.choice(_SEEN))


def _spoiling(spoiler: Spoiler) -> Make:
    def make(slot: Slot, rng: Random) -> list[Sample]:
        made = cases.spoiled(slot, spoiler, rng)
        return [made] if made else []

    return make


__all__ = ["Sample", "capture_names", "sample"]
