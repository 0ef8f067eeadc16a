"""A balanced, seeded stream of sample files with their truth."""

from collections.abc import Iterator, Sequence
from itertools import count
from random import Random
from typing import Any, NamedTuple

from schemas.kinds import FIELDS, Kind
from yanzhen.samples.captures import BAD_CAPTURES, CAPTURES
from yanzhen.samples.job import Job
from yanzhen.samples.papers import Layout, layouts_for
from yanzhen.samples.press import BORN_DIGITAL, Order, deliver, draw, true_paper
from yanzhen.samples.truth import Split, Truth


class Sample(NamedTuple):
    """One file and the truth about it."""

    data: bytes
    truth: Truth


def capture_names(split: str) -> list[str]:
    """Readable captures of a split (``tune``, ``apart`` or ``all``), born-digital first."""
    own = [n for n, s in CAPTURES.items() if n not in BAD_CAPTURES and split in (s.split, "all")]
    return [BORN_DIGITAL, *own]


def sample(
    seed: int,
    n: int,
    split: str = "tune",
    kinds: Sequence[Kind] | None = None,
    captures: Sequence[str] | None = None,
) -> Iterator[Sample]:
    """``n`` files: kinds in turn, each kind's layouts in turn, captures in turn.

    The same arguments give the same bytes. ``split`` is ``tune``, ``apart`` or ``all``.
    """
    kinds = list(kinds or Kind)
    names = list(captures or capture_names(split))
    Random(f"{seed}/captures").shuffle(names)
    turn = {kind: count(seed) for kind in kinds}
    for i in range(n):
        kind = kinds[i % len(kinds)]
        layouts = layouts_for(kind, split)
        rng = Random(f"{seed}/{i}/{split}")
        layout = layouts[next(turn[kind]) % len(layouts)]
        yield one(f"s{seed}-{i:04d}", layout, names[(i + i // len(names)) % len(names)], rng)


def one(ident: str, layout: Layout, capture: str, rng: Random) -> Sample:
    """One clean file in this layout and capture."""
    order = Order(layout, layout.split, capture, rng)
    job = draw(order)
    printed = deliver([job], capture, rng)
    paper = true_paper(job, layout, 1, grey=printed.grey)
    truth = Truth(
        id=ident, file=f"{ident}{printed.extension}", split=layout.split, font=job.style.name,
        capture=capture, papers=[paper], pages=printed.pages, upload_kind=job.kind,
        declared=declared_of(job),
    )  # fmt: skip
    return Sample(printed.data, truth)


def declared_of(job: Job) -> dict[str, Any]:
    """What an honest applicant declares: every value that the paper prints."""
    return {k: v for k, v in job.fields.items() if k in FIELDS[job.kind]}


__all__ = ["Sample", "Split", "capture_names", "one", "sample"]
