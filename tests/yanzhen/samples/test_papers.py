"""Every layout prints what its truth says, where its truth says it."""

from collections.abc import Iterator
from random import Random

import numpy as np
import pymupdf
import pytest

from schemas.kinds import FIELDS, FORMS, Form, Kind
from yanzhen.samples.job import Job
from yanzhen.samples.ops import render
from yanzhen.samples.papers import LAYOUTS, Layout, layouts_for
from yanzhen.samples.papers.registry import layout as register
from yanzhen.samples.pdf import to_pdf
from yanzhen.samples.press import BORN_DIGITAL, draw, order
from yanzhen.samples.styles import all_styles
from yanzhen.samples.truth import Place

_SEALS = {Kind.ROSTER: 2, Kind.ID_CARD: 0}


def job_of(name: str) -> Job:
    rng = Random(name)
    return draw(order(LAYOUTS[name], BORN_DIGITAL, rng), rng)


@pytest.fixture(scope="module", params=LAYOUTS)
def name(request: pytest.FixtureRequest) -> str:
    """A layout; all that is tested of one is tested before the next is drawn."""
    return str(request.param)


@pytest.fixture(scope="module")
def job(name: str) -> Job:
    return job_of(name)


def places_of(job: Job) -> Iterator[tuple[str, Place]]:
    yield from job.places.items()
    for row in job.row_places:
        yield from row.items()


def test_every_box_lies_on_ink(job: Job) -> None:
    pages = [np.asarray(render(c, 100).convert("L")) for c in job.canvases]
    for field, place in places_of(job):
        page = pages[place.page - 1]
        x0, y0, x1, y1 = place.box
        h, w = page.shape
        part = page[int(y0 * h) : int(y1 * h) + 1, int(x0 * w) : int(x1 * w) + 1]
        assert part.min() < page.max() - 80, field


def test_fields_are_those_of_the_kind_and_have_places(job: Job) -> None:
    assert set(job.fields) <= set(FIELDS[job.kind])
    seen = set(job.fields) - {"statement_present", "signatures"}
    assert seen <= set(job.places)
    for field, (x0, y0, x1, y1) in ((f, p.box) for f, p in places_of(job)):
        assert 0 < x0 < x1 < 1, field
        assert 0 < y0 < y1 < 1, field


def test_seals_are_as_many_as_the_kind_needs(name: str, job: Job) -> None:
    if job.kind is not Kind.OTHER:
        blind = "blind" in LAYOUTS[name].traits
        assert len(job.true_seals) == (0 if blind else _SEALS.get(job.kind, 1))
    bodies = {seal.name for seal in job.true_seals}
    assert len(bodies) == len(job.true_seals)


@pytest.mark.parametrize("kind", Kind)
def test_each_kind_is_printed_in_both_splits_and_all_forms(kind: Kind) -> None:
    tuned, apart = layouts_for(kind, "tune"), layouts_for(kind, "apart")
    assert len(tuned) >= 2
    assert apart
    wanted: set[Form | None] = set(FORMS.get(kind, (None,)))
    assert {form for layout in tuned for form in layout.forms} >= wanted
    assert {form for layout in apart for form in layout.forms} >= wanted


@pytest.mark.parametrize("split", ["tune", "apart"])
@pytest.mark.parametrize("kind", [k for k in Kind if k is not Kind.OTHER])
def test_each_split_prints_every_field_of_a_kind(kind: Kind, split: str) -> None:
    missing = set(FIELDS[kind])
    layouts = layouts_for(kind, split)
    for seed in range(40):
        rng = Random(seed)
        missing -= set(draw(order(layouts[seed % len(layouts)], BORN_DIGITAL, rng), rng).fields)
        if not missing:
            break
    assert not missing


def test_splits_share_no_font() -> None:
    faces = {
        split: {face for s in found for face in (s.body, s.title, s.value, s.hand)}
        for split, found in all_styles().items()
    }
    assert not faces["tune"] & faces["apart"]


@pytest.mark.parametrize("layout", ["appraisal.organ_form", "skill_certificate.prose_sheet"])
def test_a_born_digital_page_holds_its_own_text(layout: str) -> None:
    job = job_of(layout)
    document = pymupdf.open(stream=to_pdf(job.canvases))
    text = "".join(page.get_text() for page in document)
    assert document.page_count == len(job.canvases)
    assert str(job.fields["name"]) in text
    for canvas, page in zip(job.canvases, document, strict=True):
        assert page.rect.width == pytest.approx(canvas.width * 72 / 25.4, abs=0.01)


def test_no_two_layouts_have_one_name() -> None:
    taken = next(x for x in LAYOUTS.values() if x.split == "tune")
    with pytest.raises(ValueError, match=taken.name):
        register(taken.kind)(taken.draw)
    assert LAYOUTS[taken.name] is taken


def test_layouts_of_the_splits_are_disjoint() -> None:
    draws: dict[str, set[Layout]] = {s: set() for s in ("tune", "apart", "fit")}
    for layout in LAYOUTS.values():
        draws[layout.split].add(layout)
    assert not {x.draw for x in draws["tune"]} & {x.draw for x in draws["apart"]}
    assert not {x.draw for x in draws["fit"]} & {x.draw for x in draws["tune"] | draws["apart"]}


@pytest.mark.parametrize("kind", Kind)
def test_a_kind_is_fitted_on_its_fitting_layouts_or_else_on_tuned_ones(kind: Kind) -> None:
    fitting, tuned = layouts_for(kind, "fit"), layouts_for(kind, "tune")
    assert fitting
    assert {x.split for x in fitting} <= {"fit", "tune"}
    assert all(x.split == "fit" for x in fitting) or fitting == tuned


@pytest.mark.parametrize("school", ["焦作卫生学校", "焦作市高级技工学校", "郑州大学"])
def test_a_diploma_without_a_level_states_it_by_a_school_of_a_named_sort(school: str) -> None:
    rng = Random(3)
    what = order(LAYOUTS["diploma.translated_spread"], "flatbed_200", rng)
    what.facts.update(school=school, major="护理")
    job = draw(what, rng)
    if school == "郑州大学":
        assert "education_level" not in job.fields
    else:
        assert job.fields["education_level"] == job.facts["education_level"]
        assert job.places["education_level"] == job.places["school"]
