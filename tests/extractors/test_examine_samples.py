"""Whole papers through the public door: what is printed is what is reported."""

from collections.abc import Callable
from io import BytesIO
from typing import Any

import pytest
from PIL import Image, ImageStat

from extractors.checks import examine_facts
from schemas.base import Box
from schemas.declared import Declared
from schemas.facts import Facts
from schemas.findings import FindingCode, Outcome
from schemas.kinds import Kind
from schemas.pictures import PictureSort
from schemas.policy import Policy
from schemas.report import Report
from tests.extractors.examined_papers import TODAY, Examined, ExaminePaper
from yanzhen.bench.judge import judge
from yanzhen.bench.marks import Verdict

_CLEAN = (
    "certificate", "diploma_turned_180", "honour_turned_90", "appraisal_two_pages",
    "roster_digital", "id_card_photo", "confirmation_grey",
)  # fmt: skip
_ELSEWHERE = {"statement_present", "signatures", "form_date", "verdict"}
"""Seen rather than read, or printed more than once: the unit's verdict stands behind a proposal."""


@pytest.fixture(params=_CLEAN)
def paper(request: pytest.FixtureRequest, examined: ExaminePaper) -> Examined:
    return examined(str(request.param))


@pytest.fixture
def asked(policy: Policy) -> Callable[[Examined], dict[str, Any]]:
    """What was asked of a paper's facts, beside the facts."""

    def terms(paper: Examined) -> dict[str, Any]:
        return {
            "id": paper.report.id,
            "file": paper.report.file,
            "declared": Declared(**paper.truth.declared),
            "kind": Kind(paper.truth.upload_kind),
            "policy": policy,
            "today": TODAY,
        }

    return terms


def _picture(paper: Examined, number: int, sort: PictureSort) -> Image.Image:
    with Image.open(BytesIO(paper.pictures[number, sort])) as picture:
        assert picture.format == "JPEG"
        picture.load()
        return picture


def _covered(true: Box, found: Box) -> float:
    """The share of the smaller box that both have in common."""
    wide = min(true[2], found[2]) - max(true[0], found[0])
    high = min(true[3], found[3]) - max(true[1], found[1])
    areas = [(x1 - x0) * (y1 - y0) for x0, y0, x1, y1 in (true, found)]
    return max(0.0, wide) * max(0.0, high) / min(areas)


def test_every_printed_value_is_read(paper: Examined) -> None:
    values = judge(paper.truth, paper.report).values
    assert len(values) >= len(paper.truth.paper.fields) > 0
    assert [v for v in values if v.verdict is not Verdict.RIGHT] == []


def test_kind_and_form_are_recognised(paper: Examined) -> None:
    kind, true = paper.report.kind, paper.truth.paper
    assert kind
    assert (kind.value, kind.form) == (true.kind, true.form)
    assert kind.confidence > 0.8
    assert [p.pages for p in paper.report.papers] == [true.pages]


def test_values_are_boxed_where_they_are_printed(paper: Examined) -> None:
    places = paper.truth.paper.places
    boxed = [f for f in paper.report.fields if f.name in places and f.name not in _ELSEWHERE]
    assert boxed
    for field in boxed:
        place = places[field.name]
        assert field.page == place.page
        assert _covered(place.box, field.box) > 0.5, field.name


def test_rows_are_boxed_where_they_are_printed(examined: ExaminePaper) -> None:
    paper = examined("roster_digital")
    assert len(paper.report.rows) == len(paper.truth.paper.rows)
    for row, places in zip(paper.report.rows, paper.truth.paper.row_places, strict=True):
        assert all(_covered(places[n].box, row[n].box) > 0.5 for n in row if n in places)


def test_pages_stand_as_they_were_delivered(paper: Examined) -> None:
    pages = paper.report.pages
    assert [p.rotation for p in pages] == [p.rotation for p in paper.truth.pages]
    assert [p.source for p in pages] == [p.source for p in paper.truth.pages]
    assert [p.number for p in pages] == list(range(1, len(paper.truth.pages) + 1))


def test_all_seals_are_found_where_they_were_pressed(paper: Examined) -> None:
    true = paper.truth.paper.seals
    assert len(paper.report.seals) == len(true)
    for seal in true:
        found = [s for s in paper.report.seals if s.page == seal.page and s.shape == seal.shape]
        assert max(_covered(seal.box, s.box) for s in found) > 0.7


def test_a_clean_paper_passes_without_any_finding(paper: Examined) -> None:
    assert paper.report.findings == []
    assert (paper.report.status, paper.report.outcome) == ("examined", Outcome.PASS)
    assert paper.report.risk is None


def test_confidences_and_times_are_sane(paper: Examined) -> None:
    assert all(0.5 < f.confidence <= 1 for f in paper.report.fields)
    seconds = dict(paper.report.seconds)
    total = seconds.pop("total")
    assert total == pytest.approx(sum(seconds.values()), abs=0.02)
    assert {"intake", "pages", "ocr", "seals", "layout", "kinds", "checks"} <= set(seconds)


def test_every_page_has_its_pictures(paper: Examined) -> None:
    pages = paper.report.pages
    assert list(paper.pictures) == [(page.number, sort) for page in pages for sort in PictureSort]
    for page in pages:
        ratio = page.width / page.height
        sizes = {sort: _picture(paper, page.number, sort).size for sort in PictureSort}
        assert sizes[PictureSort.LIFTED] == sizes[PictureSort.VIEW]
        for sort, longest in ((PictureSort.VIEW, 1600), (PictureSort.THUMB, 320)):
            wide, high = sizes[sort]
            assert max(wide, high) == min(longest, max(page.width, page.height))
            assert wide / high == pytest.approx(ratio, rel=0.01)


def test_the_lifted_picture_is_grey_and_without_the_seal(examined: ExaminePaper) -> None:
    paper = examined("certificate")
    (seal,) = paper.truth.paper.seals
    view, lifted = (_picture(paper, seal.page, s) for s in (PictureSort.VIEW, PictureSort.LIFTED))
    assert (view.mode, lifted.mode) == ("RGB", "L")
    (x0, y0, x1, y1), (wide, high) = seal.box, view.size
    place = (x0 * wide, y0 * high, x1 * wide, y1 * high)
    grey, paler = (ImageStat.Stat(p.convert("L").crop(place)) for p in (view, lifted))
    assert paler.mean[0] > grey.mean[0] + 5


def test_only_a_flattened_photo_has_corners_elsewhere(examined: ExaminePaper) -> None:
    (page,) = examined("id_card_photo").report.pages
    (true,) = examined("id_card_photo").truth.pages
    assert page.quad
    assert true.quad
    for found, corner in zip(page.quad, true.quad, strict=True):
        assert found == pytest.approx(corner, abs=0.03)
    assert examined("roster_digital").report.pages[0].quad is None


def test_a_wrong_declaration_is_found_at_its_place(examined: ExaminePaper) -> None:
    paper = examined("patent_misdeclared")
    (finding,) = paper.report.findings
    true = paper.truth.paper
    assert finding.code is FindingCode.DECLARED_MISMATCH
    assert (finding.field, finding.declared) == ("grant_date", "2001-02-03")
    assert finding.found == true.fields["grant_date"]
    assert finding.box
    assert _covered(true.places["grant_date"].box, finding.box) > 0.5
    assert paper.report.outcome is Outcome.REVIEW


def test_every_check_of_the_contract_is_listed_once(paper: Examined) -> None:
    listed = [check.id for check in paper.report.checks]
    assert sorted(set(listed)) == sorted(listed)
    assert set(FindingCode) <= set(listed)
    assert all(check.reason for check in paper.report.checks if check.state == "not_run")


def test_reports_survive_their_own_json(paper: Examined) -> None:
    assert Report.model_validate_json(paper.report.model_dump_json()) == paper.report


def test_stored_facts_make_the_same_examination_again(
    paper: Examined, asked: Callable[[Examined], dict[str, Any]]
) -> None:
    stored = Facts.model_validate_json(paper.facts.model_dump_json())
    assert stored == paper.facts
    again = examine_facts(stored, **asked(paper))
    assert again.report.seconds.keys() == {"total", "checks"}
    unclocked = again.report.model_copy(update={"seconds": paper.report.seconds})
    assert again.model_copy(update={"report": unclocked}) == paper.made


def test_another_declaration_needs_no_second_reading(
    examined: ExaminePaper, asked: Callable[[Examined], dict[str, Any]]
) -> None:
    paper = examined("certificate")
    other = Declared(**paper.truth.declared | {"issue_date": "1999-01-02"})
    again = examine_facts(paper.facts, **asked(paper) | {"declared": other})
    assert [f.code for f in again.report.findings] == [FindingCode.DECLARED_MISMATCH]
    assert again.report.fields == paper.report.fields


def test_fingerprints_say_whose_paper_it_is(examined: ExaminePaper) -> None:
    paper = examined("certificate")
    fields = paper.truth.paper.fields
    assert paper.prints.kind is Kind.SKILL_CERTIFICATE
    assert paper.prints.person.id_number == fields["id_number"]
    assert fields["name"] in paper.prints.names
    assert fields["certificate_number"] in [number.value for number in paper.prints.numbers]
    assert paper.report.file
    assert paper.prints.sha256 == paper.report.file.sha256
