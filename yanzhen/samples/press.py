"""From a paper's facts to captured pages, encoded bytes and their truth."""

from collections.abc import Sequence
from random import Random
from typing import NamedTuple, TypeVar

from schemas.base import Quad
from schemas.kinds import ROW_FIELDS, Form
from yanzhen.samples import styles
from yanzhen.samples.captures import CAPTURES, GROUPS, Captured, Container, encode
from yanzhen.samples.facts import Facts, can_hold, make_facts, subject
from yanzhen.samples.job import Job, Seals
from yanzhen.samples.ops import render
from yanzhen.samples.papers import Layout
from yanzhen.samples.pdf import to_pdf
from yanzhen.samples.people import Person
from yanzhen.samples.survive import drop_lost_seals
from yanzhen.samples.truth import Place, TruePage, TruePaper

T = TypeVar("T")

BORN_DIGITAL = "born_digital"
_ONE_PAGE: tuple[Container, ...] = ("jpeg", "jpeg", "jpeg", "png", "pdf", "pdf", "bmp", "webp",
                                    "tiff", "heic")  # fmt: skip
_ONE_PICTURE: tuple[Container, ...] = ("jpeg", "jpeg", "jpeg", "pdf", "pdf", "png")
_MANY_PAGES: tuple[Container, ...] = ("pdf", "pdf", "pdf", "tiff")


class Printed(NamedTuple):
    """A file's bytes, its extension, and how each page was captured."""

    data: bytes
    extension: str
    pages: list[TruePage]
    grey: bool


class Order(NamedTuple):
    """What to print: one form in a layout, the facts about a person, the seals left away."""

    layout: Layout
    form: Form | None
    who: Person
    facts: Facts
    capture: str
    skip: tuple[int, ...] = ()


def order(layout: Layout, capture: str, rng: Random, who: Person | None = None) -> Order:
    """An order for a clean paper about ``who``, or about somebody new."""
    form = rng.choice([f for f in layout.forms if who is None or can_hold(f, who)])
    who = who or subject(rng, layout.kind, form)
    return Order(layout, form, who, make_facts(layout.kind, form, rng, who), capture)


def draw(what: Order, rng: Random, *, blank: bool = False) -> Job:
    """Fill one layout in the manner of its split; the job holds its pages and its truth.

    ``blank``: print the form alone, without values, signatures and seals.
    """
    split = what.layout.split
    style = styles.pick_style(rng, split, embeddable=what.capture == BORN_DIGITAL)
    seals = Seals(frozenset(what.skip), "blue" if rng.random() < 0.03 else "red")
    job = Job(what.layout.kind, what.form, what.facts, what.who, style, rng,
              styles.pick_dates(rng, split), styles.pick_grades(rng, split), seals)  # fmt: skip
    job.blank = blank
    what.layout.draw(job)
    job.settle()
    return job


def deliver(
    jobs: Sequence[Job], capture: str, rng: Random, containers: Sequence[Container] = ()
) -> Printed:
    """Print and capture all pages of these papers as one file, in any container or one of these."""
    canvases = [canvas for job in jobs for canvas in job.canvases]
    if capture == BORN_DIGITAL:
        flat: Quad = ((0.0, 0.0), (1.0, 0.0), (1.0, 1.0), (0.0, 1.0))
        pages = [
            TruePage(file_page=n, rotation=0, source="born_digital", dpi=None, quad=flat)
            for n in range(1, len(canvases) + 1)
        ]
        return Printed(to_pdf(canvases), ".pdf", pages, grey=False)
    spec = CAPTURES[capture]
    taken = [spec.take(render(canvas), rng) for canvas in canvases]
    drop_lost_seals(jobs, taken)
    container = rng.choice(containers or (_ONE_PAGE if len(taken) == 1 else _MANY_PAGES))
    data, extension = encode(taken if len(taken) > 1 else taken[0], rng, container)
    pages = [_page(t, n) for n, t in enumerate(taken, start=1)]
    return Printed(data, extension, pages, grey=any(t.grey for t in taken))


def deliver_together(jobs: Sequence[Job], group: str, rng: Random) -> Printed:
    """Print papers of one page each, and capture them all in one picture."""
    pages = [render(canvas) for job in jobs for canvas in job.canvases]
    taken = GROUPS[group].take(pages, rng)
    data, extension = encode(taken[0], rng, rng.choice(_ONE_PICTURE))
    return Printed(data, extension, [_page(t, 1) for t in taken], grey=any(t.grey for t in taken))


def _page(taken: Captured, file_page: int) -> TruePage:
    corners = taken.to_delivered([(0, 0), (1, 0), (1, 1), (0, 1)])
    quad = [(float(x), float(y)) for x, y in corners]
    return TruePage(file_page=file_page, rotation=taken.rotation, source=taken.source, dpi=taken.dpi,
                    quad=(quad[0], quad[1], quad[2], quad[3]))  # fmt: skip


def _columns(row: dict[str, T]) -> dict[str, T]:
    """A row's columns that a roster is read for; it may print others (出生年月) besides."""
    return {name: row[name] for name in ROW_FIELDS if name in row}


def true_paper(job: Job, layout: Layout, first_page: int, *, grey: bool) -> TruePaper:
    """The truth of one paper whose pages start at frame ``first_page`` (from 1)."""
    shift = first_page - 1

    def moved(places: dict[str, Place]) -> dict[str, Place]:
        return {k: Place(page=p.page + shift, box=p.box) for k, p in places.items()}

    seals = [
        s.model_copy(update={"page": s.page + shift, "ink": "grey" if grey else s.ink})
        for s in job.true_seals
    ]
    return TruePaper(
        kind=job.kind, form=job.form, layout=layout.name,
        pages=[first_page + i for i in range(len(job.canvases))], fields=job.fields,
        texts=job.texts, places=moved(job.places),
        rows=[_columns(r) for r in job.rows],
        row_places=[moved(_columns(r)) for r in job.row_places], seals=seals,
        codes=[c.model_copy(update={"page": c.page + shift}) for c in job.true_codes],
    )  # fmt: skip
