"""The stream of samples is seeded, balanced, and says truly what is wrong with each file."""

from itertools import islice
from random import Random

import numpy as np
import pymupdf
import pytest
from PIL import Image

from schemas.findings import FindingCode
from schemas.kinds import Kind
from yanzhen.samples.captures import AS_IT_IS, CAPTURES, FITTING_CAPTURES, Captured, Placement
from yanzhen.samples.cases import (
    Slot,
    blank_form,
    bundle,
    clean,
    same_file,
    same_number,
    spoiled,
    wrong_kind,
)
from yanzhen.samples.grouped import group
from yanzhen.samples.mix import capture_names, is_flat, suits, weighed
from yanzhen.samples.numbers import id_check, patent_check
from yanzhen.samples.ops import Canvas, Text, render
from yanzhen.samples.papers import LAYOUTS, layouts_for
from yanzhen.samples.press import BORN_DIGITAL, draw, order
from yanzhen.samples.sampler import Sample, sample
from yanzhen.samples.spoil import SPOILERS, Spoiler
from yanzhen.samples.survive import drop_lost_seals

_DIGITAL = (BORN_DIGITAL,)


def slot(name: str, capture: str = BORN_DIGITAL) -> Slot:
    return Slot("t", LAYOUTS[name], capture)


def spoil_once(spoiler: Spoiler, kind: Kind) -> Sample:
    """The first layout and seed that can show this fault."""
    for seed in range(60):
        rng = Random(seed)
        made = spoiled(Slot("t", rng.choice(layouts_for(kind, "all")), BORN_DIGITAL), spoiler, rng)
        if made:
            return made
    raise AssertionError(f"{spoiler.name} never shows on a {kind}")


def test_the_same_seed_gives_the_same_bytes() -> None:
    kinds = [Kind.ID_CARD, Kind.HONOUR]
    captures = ("flatbed_150", BORN_DIGITAL)
    first, again = (list(sample(5, 4, "tune", kinds, captures, 0.5)) for _ in range(2))
    assert [s.data for s in first] == [s.data for s in again]
    assert [s.truth for s in first] == [s.truth for s in again]
    other = list(sample(6, 4, "tune", kinds, captures, 0.5))
    assert [s.data for s in first] != [s.data for s in other]


def test_kinds_and_layouts_come_in_turn() -> None:
    made = list(sample(1, 20, "tune", captures=_DIGITAL))
    assert [s.truth.kind for s in made] == [*Kind, *Kind]
    assert all(s.truth.split == "tune" and not s.truth.expected for s in made)
    for kind in Kind:
        used = {s.truth.paper.layout for s in made if s.truth.kind is kind}
        assert len(used) == 2


def test_apart_samples_use_nothing_tuned_but_ordinary_captures() -> None:
    for made in sample(2, 10, "apart", captures=_DIGITAL):
        assert LAYOUTS[made.truth.paper.layout].split == made.truth.split == "apart"
    tuned = {n for n, s in CAPTURES.items() if s.split == "tune"}
    assert set(capture_names("apart")) & tuned == {
        "flatbed_200",
        "flatbed_150",
        "grey_200",
        "photo_desk",
    }
    assert not {n for n, s in CAPTURES.items() if s.split == "apart"} & set(capture_names("tune"))
    fitting = set(FITTING_CAPTURES)
    assert not fitting & {*capture_names("tune"), *capture_names("apart")}


def test_truth_names_the_capture() -> None:
    grey = clean(slot("honour.booklet_inside", "grey_200"), Random(3)).truth
    assert [s.ink for s in grey.paper.seals] == ["grey"]
    turned = clean(slot("honour.booklet_inside", "rotated_90"), Random(3)).truth
    assert [(p.rotation, p.source) for p in turned.pages] == [(90, "scan")]
    digital = clean(slot("honour.booklet_inside"), Random(3)).truth
    assert [p.source for p in digital.pages] == ["born_digital"]


@pytest.mark.parametrize("spoiler", SPOILERS, ids=lambda s: s.name)
def test_every_spoiler_shows_on_each_of_its_kinds(spoiler: Spoiler) -> None:
    for kind in sorted(spoiler.kinds):
        truth = spoil_once(spoiler, kind).truth
        assert truth.expected == [c.value for c in spoiler.codes]
        assert truth.spoiler == spoiler.name


def _named(name: str) -> Spoiler:
    return next(s for s in SPOILERS if s.name == name)


def test_printed_faults_are_really_wrong() -> None:
    bad_id = spoil_once(_named("bad_id_number"), Kind.SKILL_CERTIFICATE).truth.paper.fields
    number = str(bad_id["id_number"])
    assert id_check(number[:17]) != number[17]
    patent = str(
        spoil_once(_named("bad_patent_number"), Kind.PATENT).truth.paper.fields["patent_number"]
    )
    assert patent_check(patent[2:14]) != patent[-1]
    odd = spoil_once(_named("impossible_issue_date"), Kind.HONOUR).truth.paper
    assert "issue_date" in odd.texts
    assert "issue_date" not in odd.fields
    miscount = spoil_once(_named("miscount"), Kind.ROSTER).truth.paper
    assert miscount.fields["stated_count"] != len(miscount.rows)


def test_seals_left_away_are_not_in_the_truth() -> None:
    assert not spoil_once(_named("no_seal"), Kind.APPRAISAL).truth.paper.seals
    assert len(spoil_once(_named("one_seal"), Kind.ROSTER).truth.paper.seals) == 1


def test_declared_faults_leave_the_print_alone() -> None:
    truth = spoil_once(_named("mismatch"), Kind.SKILL_CERTIFICATE).truth
    fields = truth.paper.fields
    differing = [k for k, v in truth.declared.items() if not str(v).startswith(str(fields[k]))]
    assert len(differing) == 1
    other = spoil_once(_named("other_person"), Kind.DIPLOMA).truth
    assert other.declared["name"] != other.paper.fields["name"]
    rows = spoil_once(_named("missing_person"), Kind.ROSTER).truth
    assert len(rows.declared["rows"]) == len(rows.paper.rows) + 1


def test_pairs_reuse_files_and_numbers() -> None:
    first, again = same_file(slot("skill_certificate.sheet_table"), Random(1))
    assert first.data == again.data
    assert first.truth.declared["id_number"] != again.truth.declared["id_number"]
    assert FindingCode.REUSE_SAME_FILE in again.truth.expected
    one, two = same_number(slot("skill_certificate.sheet_table"), Random(2))
    key = "certificate_number"
    assert one.truth.paper.fields[key] == two.truth.paper.fields[key]
    assert one.truth.paper.fields["id_number"] != two.truth.paper.fields["id_number"]
    assert not one.truth.expected


def test_a_bundle_holds_five_years_of_one_person() -> None:
    made = bundle(slot("appraisal.organ_form"), Random(4))
    papers = made.truth.papers
    assert [p.fields["year"] for p in papers] == [2021, 2022, 2023, 2024, 2025]
    assert len({p.fields["name"] for p in papers}) == 1
    assert [p.pages for p in papers] == [[1, 2], [3, 4], [5, 6], [7, 8], [9, 10]]
    assert pymupdf.open(stream=made.data).page_count == 10
    assert {place.page for place in papers[2].places.values()} == {5, 6}
    year = papers[made.truth.declared_paper].fields["year"]
    assert made.truth.declared["year"] == year


def test_papers_in_one_picture_have_frames_of_their_own() -> None:
    truth = group(slot("honour.booklet_inside", "three_scan"), Random(4)).truth
    assert [p.pages for p in truth.papers] == [[1], [2], [3]]
    assert [p.file_page for p in truth.pages] == [1, 1, 1]
    assert {place.page for place in truth.papers[1].places.values()} == {2}
    assert len({p.fields["name"] for p in truth.papers if "name" in p.fields}) == 1
    declared = truth.papers[truth.declared_paper]
    assert truth.upload_kind is declared.kind
    assert truth.declared["name"] == declared.fields["name"]


def test_flat_captures_are_about_half_of_a_round() -> None:
    for split in ("tune", "apart"):
        names = weighed(capture_names(split))
        assert 0.45 < sum(map(is_flat, names)) / len(names) < 0.55
        assert set(names) == set(capture_names(split))


@pytest.mark.parametrize(("limit", "kept"), [(250, 1), (20, 0)])
def test_a_seal_that_black_and_white_lost_is_not_in_the_truth(limit: int, kept: int) -> None:
    rng = Random(3)
    job = draw(order(LAYOUTS["honour.booklet_inside"], "bilevel", rng), rng)
    page = np.asarray(render(job.canvases[0], 100).convert("L"))
    bits = Captured(Image.fromarray(page > limit), "scan", Placement(np.eye(3)))
    drop_lost_seals([job], [bits])
    assert len(job.true_seals) == kept


@pytest.mark.parametrize("name", ["appraisal.ticked_form", "admin_form.annex"])
def test_a_blank_form_holds_no_value_and_no_seal(name: str) -> None:
    truth = blank_form(slot(name), Random(2)).truth
    paper = truth.paper
    assert (paper.fields, paper.places, paper.seals) == ({}, {}, [])
    assert (truth.declared, truth.expected) == ({}, [FindingCode.SEAL_MISSING])


def test_a_phones_screen_is_sent_as_it_is() -> None:
    made = clean(slot("other.chat_screen", AS_IT_IS), Random(1))
    assert made.truth.pages[0].quad == ((0.0, 0.0), (1.0, 0.0), (1.0, 1.0), (0.0, 1.0))
    for capture in capture_names("tune"):
        assert suits(capture, LAYOUTS["other.chat_screen"]) == (capture == AS_IT_IS)
        assert not suits(AS_IT_IS, LAYOUTS["other.letter"])


def test_a_capture_of_booklets_takes_layouts_with_a_fold() -> None:
    asked = ("spread_scan",)
    for made in sample(3, 3, "tune", [Kind.SKILL_CERTIFICATE, Kind.DIPLOMA], asked):
        assert made.truth.capture == "spread_scan"
        assert "spread" in LAYOUTS[made.truth.paper.layout].traits


def test_a_wrong_kind_declares_nothing() -> None:
    truth = wrong_kind(slot("diploma.prose_upright"), Random(1)).truth
    assert truth.upload_kind not in (Kind.DIPLOMA, Kind.OTHER)
    assert (truth.declared, truth.expected) == ({}, [FindingCode.DOCUMENT_WRONG_KIND])


def test_about_the_asked_share_is_spoiled() -> None:
    made = islice(sample(9, 24, "tune", captures=_DIGITAL, spoil=0.5), 24)
    wrong = sum(bool(s.truth.expected) for s in made)
    assert 6 <= wrong <= 18


def test_turned_text_keeps_its_foot_where_it_was_put() -> None:
    pages = []
    for angle in (0.0, 90.0):
        canvas = Canvas(60, 60, ops=[Text(30, 30, "验", "kai", 40, (0, 0, 0), angle)])
        pages.append(np.asarray(render(canvas, 100).convert("L")) < 128)
    upright, turned = pages
    assert turned.sum() == pytest.approx(upright.sum(), rel=0.1)
    assert Image.fromarray(turned).getbbox() != Image.fromarray(upright).getbbox()
