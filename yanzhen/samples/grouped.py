"""Files whose one picture shows several papers of one person."""

from random import Random

from schemas.kinds import Kind
from yanzhen.samples.captures import GROUPS
from yanzhen.samples.cases import Sample, Slot, truth_of
from yanzhen.samples.declare import declared_of
from yanzhen.samples.facts import can_hold
from yanzhen.samples.papers import Layout, layouts_for
from yanzhen.samples.people import Person
from yanzhen.samples.press import deliver_together, draw, order, true_paper

_BESIDE = (Kind.SKILL_CERTIFICATE, Kind.DIPLOMA, Kind.HONOUR, Kind.ID_CARD)
_MIXED = 0.4  # how often papers in one picture are of two kinds


def group(slot: Slot, rng: Random) -> Sample:
    """Several papers of one person in one picture; the first or another one is declared."""
    first = order(slot.layout, slot.capture, rng)
    jobs, layouts = [draw(first, rng)], [slot.layout]
    while len(jobs) < GROUPS[slot.capture].papers:
        beside = _companion(slot.layout, first.who, rng)
        job = draw(order(beside, slot.capture, rng, first.who), rng)
        if len(job.canvases) == 1:
            jobs.append(job)
            layouts.append(beside)
    chosen = rng.randrange(len(jobs))
    printed = deliver_together(jobs, slot.capture, rng)
    papers = [
        true_paper(job, layout, n, grey=printed.grey)
        for n, (job, layout) in enumerate(zip(jobs, layouts, strict=True), start=1)
    ]
    declared = declared_of(jobs[chosen], rng)
    truth = truth_of(slot, printed, papers, declared, jobs[0].style.name)
    change = {"declared_paper": chosen, "upload_kind": papers[chosen].kind}
    return Sample(printed.data, truth.model_copy(update=change))


def _companion(beside: Layout, who: Person, rng: Random) -> Layout:
    """A paper that lies beside: mostly another of the same kind, as two certificates do."""
    kind = beside.kind
    if kind is Kind.ID_CARD or rng.random() < _MIXED:
        kind = rng.choice([k for k in _BESIDE if k is not beside.kind])
    found = [x for x in layouts_for(kind, beside.split) if "many" not in x.traits]
    return rng.choice([x for x in found if any(can_hold(form, who) for form in x.forms)])
