"""A balanced, seeded stream of sample files with their truth."""

from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from itertools import cycle, islice
from random import Random
from typing import get_args

from schemas.kinds import Kind
from yanzhen.samples import cases
from yanzhen.samples.captures import BAD_CAPTURES, CAPTURES
from yanzhen.samples.cases import Sample, Slot
from yanzhen.samples.papers import Layout, layouts_for
from yanzhen.samples.press import BORN_DIGITAL
from yanzhen.samples.spoil import Spoiler, spoilers_for
from yanzhen.samples.truth import Split

_BUNDLE_EVERY = 4  # of the clean appraisals, every fourth file holds five years
_ORDINARY = ("flatbed_200", "flatbed_150", "grey_200", "photo_desk")
_REUSED = frozenset({Kind.SKILL_CERTIFICATE, Kind.DIPLOMA})

Make = Callable[[Slot, Random], list[Sample]]


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
    return [BORN_DIGITAL, *ordinary, *(n for n in own if n not in BAD_CAPTURES)]


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
    names = {s: _shuffled(captures or capture_names(s), seed) for s in get_args(Split)}
    turns: Counter[Kind] = Counter()
    for i, kind in enumerate(cycle(kinds)):
        rng = Random(f"{seed}/{i}/{split}")
        layouts = layouts_for(kind, split)
        layout = layouts[(turns[kind] + seed) % len(layouts)]
        own = names[split if split == "fit" else layout.split]
        capture = own[(i + i // len(own)) % len(own)]
        slot = Slot(f"s{seed}-{i:04d}", layout, capture)
        if rng.random() < spoil:
            yield from _wrong(slot, split, seed + turns[kind], rng, free=captures is None)
        elif split != "fit" and _is_bundled(kind, turns[kind]):
            yield cases.bundle(slot, rng)
        else:
            yield cases.clean(slot, rng)
        turns[kind] += 1


def _is_bundled(kind: Kind, turn: int) -> bool:
    """Five papers of one make in a file would weigh five times in what is fitted on it."""
    return kind is Kind.APPRAISAL and turn % _BUNDLE_EVERY == _BUNDLE_EVERY - 1


def _shuffled(names: Sequence[str], seed: int) -> list[str]:
    found = list(names)
    Random(f"{seed}/captures").shuffle(found)
    return found


def _wrong(slot: Slot, split: str, turn: int, rng: Random, *, free: bool) -> list[Sample]:
    """The next fault of this kind that the layout can show. ``free``: captures may change."""
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
    if layout.kind in _REUSED:
        makers += [cases.same_file, cases.same_number]
    if bad:
        makers.append(
            lambda slot, rng: [cases.badly_captured(slot._replace(capture=rng.choice(bad)), rng)]
        )
    return makers


def _spoiling(spoiler: Spoiler) -> Make:
    def make(slot: Slot, rng: Random) -> list[Sample]:
        made = cases.spoiled(slot, spoiler, rng)
        return [made] if made else []

    return make


__all__ = ["Sample", "capture_names", "sample"]
