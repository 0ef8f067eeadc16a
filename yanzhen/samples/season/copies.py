"""From a planned paper to its file: drawn, captured, and forged where it is to be."""

from collections.abc import Callable
from random import Random
from typing import Any, NamedTuple

from schemas.facts import FieldValue
from schemas.kinds import Kind
from yanzhen.samples.captures import CAPTURES, Captured, encode
from yanzhen.samples.declare import declared_of
from yanzhen.samples.job import Job
from yanzhen.samples.ops import render
from yanzhen.samples.press import deliver, draw
from yanzhen.samples.season import forge
from yanzhen.samples.season.content import set_year
from yanzhen.samples.season.faults import FaultName
from yanzhen.samples.season.look import containers_for
from yanzhen.samples.season.orders import Planned
from yanzhen.samples.season.pdf_edit import edit_pdf


class Copy(NamedTuple):
    """A finished file: its bytes, extension, what it shows and what is declared about it."""

    data: bytes
    extension: str
    printed: dict[str, FieldValue]
    declared: dict[str, Any]


def print_copy(planned: Planned) -> Copy:
    """Print one paper; the same plan gives the same bytes."""
    rng = Random(f"{planned.key}/print")
    forger = _FORGERS.get(planned.item.fault) if planned.item.fault else None
    if forger:
        return forger(planned, rng)
    jobs = _draw_all(planned, rng)
    made = deliver(jobs, planned.order.capture, rng, containers_for(planned.order.capture, jobs))
    return _copy(jobs[-1], made.data, made.extension, rng)


def _draw_all(planned: Planned, rng: Random) -> list[Job]:
    """The paper, or those of several years."""
    years = planned.item.years
    if planned.item.kind is not Kind.APPRAISAL or len(years) == 1:
        return [draw(planned.order, rng)]
    jobs = []
    for year in years:
        facts = dict(planned.order.facts)
        set_year(facts, year, rng)
        jobs.append(draw(planned.order._replace(facts=facts), rng))
    return jobs


def _retyped(planned: Planned, rng: Random) -> Copy:
    job = draw(planned.order, rng)
    _, text = job.format(planned.claim, "issue_date")
    return _scanned(planned, job, rng, lambda c: forge.retype(job, c, "issue_date", text))


def _copied(planned: Planned, rng: Random) -> Copy:
    """The year's second character over its last one: 2023 becomes 2020."""
    job = draw(planned.order, rng)
    return _scanned(planned, job, rng, lambda c: forge.copy_character(job, c, "issue_date", 1, 3))


def _pasted_seal(planned: Planned, rng: Random) -> Copy:
    stamped = draw(planned.order, Random(f"{planned.key}/stamped"))
    bare = draw(planned.order._replace(skip=(0,)), Random(f"{planned.key}/stamped"))
    return _scanned(planned, bare, rng, lambda c: forge.paste_seal(stamped, c, rng))


def _pdf_edited(planned: Planned, rng: Random) -> Copy:
    job = draw(planned.order, rng)
    _, text = job.format(planned.claim, "effective_date")
    made = deliver([job], planned.order.capture, rng)
    mark = forge.printed_text(job, "effective_date")
    copy = _copy(job, edit_pdf(made.data, mark, text), made.extension, rng)
    return _claimed(copy, job, planned, "effective_date")


def _scanned(planned: Planned, job: Job, rng: Random, edit: Callable[[Captured], Captured]) -> Copy:
    taken = edit(CAPTURES[planned.order.capture].take(render(job.canvases[0]), rng))
    container = rng.choice(containers_for(planned.order.capture, [job]))
    copy = _copy(job, *encode(taken, rng, container), rng)
    return _claimed(copy, job, planned, "issue_date") if planned.claim else copy


def _claimed(copy: Copy, job: Job, planned: Planned, name: str) -> Copy:
    """The forged date is what the paper shows now, and what is declared."""
    value, _ = job.format(planned.claim, name)
    return copy._replace(printed=copy.printed | {name: value},
                         declared=copy.declared | {name: value})  # fmt: skip


def _copy(job: Job, data: bytes, extension: str, rng: Random) -> Copy:
    return Copy(data, extension, dict(job.fields), declared_of(job, rng))


_FORGERS: dict[FaultName, Callable[[Planned, Random], Copy]] = {
    "retyped": _retyped,
    "copied": _copied,
    "pasted_seal": _pasted_seal,
    "pdf_edited": _pdf_edited,
}
