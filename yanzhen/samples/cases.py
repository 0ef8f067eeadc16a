"""Whole files: clean papers, spoiled ones, bundles of several papers, and pairs that reuse."""

from collections.abc import Sequence
from random import Random
from typing import Any, NamedTuple

from schemas.findings import FindingCode as Code
from schemas.kinds import Kind
from yanzhen.samples.captures import CAPTURES
from yanzhen.samples.declare import declared_of
from yanzhen.samples.facts import make_facts
from yanzhen.samples.job import Job
from yanzhen.samples.papers import Layout
from yanzhen.samples.people import Person, person
from yanzhen.samples.press import (
    Order,
    Printed,
    deliver,
    draw,
    order,
    true_paper,
)
from yanzhen.samples.spoil import Spoiler, applies
from yanzhen.samples.truth import TruePaper, Truth


class Sample(NamedTuple):
    """One file and the truth about it."""

    data: bytes
    truth: Truth


class Slot(NamedTuple):
    """Where a file stands in the stream: its id, its layout, its capture."""

    ident: str
    layout: Layout
    capture: str


def clean(slot: Slot, rng: Random) -> Sample:
    """A paper without fault, declared rightly."""
    job = draw(order(slot.layout, slot.capture, rng), rng)
    return _finish(slot, [job], declared_of(job, rng), rng)


def spoiled(slot: Slot, spoiler: Spoiler, rng: Random) -> Sample | None:
    """A paper with one fault, or None where this layout cannot show it."""
    what = order(slot.layout, slot.capture, rng)
    wrong_form = spoiler.forms is not None and what.form not in spoiler.forms
    no_ink = spoiler.skip and "blind" in slot.layout.traits
    if wrong_form or no_ink or not applies(spoiler, what.facts):
        return None
    if spoiler.facts:
        spoiler.facts(what.facts, rng)
    job = draw(what._replace(skip=spoiler.skip), rng)
    printed = {*job.texts, *(("_code",) if job.true_codes else ())}
    if not set(spoiler.needs) <= printed:
        return None
    declared = declared_of(job, rng)
    if spoiler.declared:
        spoiler.declared(declared, rng)
    return _finish(slot, [job], declared, rng, (spoiler.name, spoiler.codes))


def wrong_kind(slot: Slot, rng: Random) -> Sample:
    """A paper uploaded as another kind, nothing declared."""
    made = clean(slot, rng)
    kinds = [k for k in Kind if k not in (slot.layout.kind, Kind.OTHER)]
    change: dict[str, Any] = {"upload_kind": rng.choice(kinds), "declared": {}, "spoiler": "wrong_kind",
              "expected": [Code.DOCUMENT_WRONG_KIND.value]}  # fmt: skip
    return made._replace(truth=made.truth.model_copy(update=change))


def blank_form(slot: Slot, rng: Random) -> Sample:
    """A form that nobody has filled in or sealed: no value may be read off it."""
    job = draw(order(slot.layout, slot.capture, rng), rng, blank=True)
    return _finish(slot, [job], {}, rng, ("blank_form", (Code.SEAL_MISSING,)))


def badly_captured(slot: Slot, rng: Random) -> Sample:
    """A paper that its capture (one of ``BAD_CAPTURES``) made unreadable."""
    made = clean(slot, rng)
    bad = CAPTURES[slot.capture].bad
    change: dict[str, Any] = {"spoiler": slot.capture, "expected": [bad.value] if bad else []}
    return made._replace(truth=made.truth.model_copy(update=change))


def same_file(slot: Slot, rng: Random) -> list[Sample]:
    """A clean file, and the very same bytes declared for another person."""
    first = clean(slot, rng)
    other = person(rng)
    mine = {"name": other.name, "id_number": other.id_number, "birth_date": other.birth.iso}
    declared = first.truth.declared | {k: v for k, v in mine.items() if k in first.truth.declared}
    ident = f"{slot.ident}-again"
    file = first.truth.file.replace(slot.ident, ident)
    change = {"id": ident, "file": file, "declared": declared, "spoiler": "same_file",
              "expected": [Code.DECLARED_OTHER_PERSON.value, Code.REUSE_SAME_FILE.value]}  # fmt: skip
    return [first, Sample(first.data, first.truth.model_copy(update=change))]


def same_number(slot: Slot, rng: Random) -> list[Sample]:
    """A clean certificate, and another person's that carries the first one's number."""
    first = order(slot.layout, slot.capture, rng)
    other = _like(first.who, rng)
    second = Order(first.layout, first.form, other, dict(first.facts), slot.capture)
    mine = make_facts(slot.layout.kind, first.form, rng, other)
    own = ("name", "gender", "birth_date", "id_number", "_address", "_nation", "_party")
    second.facts.update({k: mine[k] for k in own})
    made = []
    for what, ident, name in (
        (first, slot.ident, None),
        (second, f"{slot.ident}-b", "same_number"),
    ):
        job = draw(what, rng)
        fault = (name, (Code.REUSE_SAME_NUMBER,)) if name else None
        made.append(_finish(slot._replace(ident=ident), [job], declared_of(job, rng), rng, fault))
    return made


def bundle(slot: Slot, rng: Random, size: int = 5) -> Sample:
    """Several years' appraisals of one person in one file; one of them is declared."""
    first = order(slot.layout, slot.capture, rng)
    jobs = []
    for year in range(2026 - size, 2026):
        facts = dict(first.facts)
        for name in ("unit_opinion_date", "_leader_date"):
            facts[name] = facts[name]._replace(year=year + 1)
        facts["year"] = year
        fresh = make_facts(slot.layout.kind, first.form, rng, first.who)
        facts["verdict"] = fresh["verdict"]
        jobs.append(draw(first._replace(facts=facts), rng))
    chosen = rng.randrange(size)
    return _finish(slot, jobs, declared_of(jobs[chosen], rng), rng, chosen=chosen)


def _like(who: Person, rng: Random) -> Person:
    """Somebody else who was born within three years of ``who``."""
    while True:
        other = person(rng)
        if other.name != who.name and abs(other.birth.year - who.birth.year) <= 3:
            return other


def _finish(
    slot: Slot,
    jobs: Sequence[Job],
    declared: dict[str, Any],
    rng: Random,
    fault: tuple[str, Sequence[Code]] | None = None,
    chosen: int = 0,
) -> Sample:
    """Capture the pages and write the truth down."""
    printed = deliver(jobs, slot.capture, rng)
    papers: list[TruePaper] = []
    page = 1
    for job in jobs:
        papers.append(true_paper(job, slot.layout, page, grey=printed.grey))
        page += len(job.canvases)
    truth = truth_of(slot, printed, papers, declared, jobs[0].style.name)
    change = {"declared_paper": chosen, "spoiler": fault[0] if fault else None,
              "expected": [c.value for c in fault[1]] if fault else []}  # fmt: skip
    return Sample(printed.data, truth.model_copy(update=change))


def truth_of(
    slot: Slot, printed: Printed, papers: list[TruePaper], declared: dict[str, Any], font: str
) -> Truth:
    """The truth about a clean file."""
    return Truth(
        id=slot.ident, file=f"{slot.ident}{printed.extension}", split=slot.layout.split, font=font,
        capture=slot.capture, papers=papers, pages=printed.pages, upload_kind=slot.layout.kind,
        declared=declared,
    )  # fmt: skip
