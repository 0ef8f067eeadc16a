"""A printed season: the files, what is declared about them, and the truth that is kept."""

from hashlib import sha256
from pathlib import Path

import pytest

from schemas.kinds import Kind
from yanzhen.samples.season import Season, SeasonPaper, print_season
from yanzhen.samples.season.cast import cast
from yanzhen.samples.season.copies import print_copy
from yanzhen.samples.season.orders import plan_season

_SEED, _SIZE = 5, 2
_HEARD: list[tuple[int, int]] = []


def digests(folder: Path) -> dict[str, str]:
    return {f.name: sha256(f.read_bytes()).hexdigest() for f in folder.iterdir()}


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("season")


@pytest.fixture(scope="module")
def season(folder: Path) -> Season:
    return print_season(folder, _SEED, _SIZE, lambda done, of: _HEARD.append((done, of)))


def faulty(season: Season, fault: str) -> SeasonPaper:
    return next(p for p in season.papers if p.fault == fault)


def test_the_same_seed_gives_the_same_bytes(folder: Path, season: Season) -> None:
    planned = {p.ident: p for p in plan_season(_SEED, cast(_SEED, _SIZE))}
    for paper in season.applicants[1].documents[:2] + season.unit_application.documents[:1]:
        assert print_copy(planned[paper.id]).data == (folder / paper.file).read_bytes()


def test_another_seed_is_another_season() -> None:
    assert cast(_SEED, 1)[0].who != cast(_SEED + 1, 1)[0].who


def test_each_printed_paper_is_told(season: Season) -> None:
    total = len(season.papers)
    assert list(_HEARD) == [(i, total) for i in range(1, total + 1)]


def test_a_season_reads_back_as_it_was_printed(folder: Path, season: Season) -> None:
    assert Season.load(folder) == season
    assert {p.file for p in season.papers} | {"season.json"} == set(digests(folder))
    assert [a.external_id for a in season.applications] == ["S5-01", "S5-02", "S5-unit"]


def test_only_right_papers_are_labelled_right(season: Season) -> None:
    for paper in season.papers:
        labels = paper.expected or paper.unseen or paper.note
        assert bool(labels) == (paper.fault is not None)


def test_the_application_stands_in_for_its_papers(season: Season) -> None:
    applicant = season.applicants[0]
    for paper in applicant.documents:
        assert not {"name", "id_number", "gender", "birth_date"} & set(paper.declared)
        said = applicant.declared_for(paper)
        assert said["id_number"] == applicant.application["id_number"]
        differing = [
            k for k, v in paper.printed.items() if k in said and not str(said[k]).startswith(str(v))
        ]
        assert differing == []


def test_the_same_file_is_handed_in_by_another_applicant(folder: Path, season: Season) -> None:
    paper = faulty(season, "same_file")
    found = digests(folder)
    twins = [p for p in season.papers if found[p.file] == found[paper.file]]
    assert [p.id for p in twins] == ["S5-01-3", paper.id]
    owner = season.applicants[1]
    assert owner.declared_for(paper)["name"] != paper.printed["name"]


def test_the_same_number_stands_under_another_name(season: Season) -> None:
    paper, number = faulty(season, "same_number"), "certificate_number"
    first = next(p for p in season.papers if p.kind is Kind.SKILL_CERTIFICATE)
    assert paper.printed[number] == first.printed[number] == paper.declared[number]
    assert paper.printed["id_number"] != first.printed["id_number"]


def test_the_unit_declares_its_applicants_on_every_roster(season: Season) -> None:
    unit = season.unit_application
    assert set(unit.application) == {"external_id", "unit"}
    people = [(a.application["name"], a.application["applied_grade"]) for a in season.applicants]
    for paper in unit.documents:
        assert paper.kind is Kind.ROSTER
        assert [(r["name"], r["grade"]) for r in paper.declared["rows"]] == people
    wrong = faulty(season, "roster_count")
    assert wrong.printed["stated_count"] != _SIZE
    assert "stated_count" not in wrong.declared
