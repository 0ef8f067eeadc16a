"""A season's people fit what they apply for, and every fault has its place."""

from collections import Counter
from typing import get_args

import pytest

from extractors.values import parse_id
from schemas.kinds import Kind
from yanzhen.samples.season.cast import CLAIMED_YEAR, Member, cast
from yanzhen.samples.season.faults import FAULTS, FaultName
from yanzhen.samples.season.orders import Planned, plan_season
from yanzhen.samples.season.plan import TEMPLATES

SEEDS = (1, 2, 3, 4, 5)


def planned(seed: int, size: int = len(TEMPLATES)) -> tuple[list[Member], list[Planned]]:
    members = cast(seed, size)
    return members, plan_season(seed, members)


def faulty(papers: list[Planned], fault: FaultName) -> Planned:
    return next(p for p in papers if p.item.fault == fault)


@pytest.mark.parametrize("seed", SEEDS)
def test_every_fault_is_present_and_most_papers_are_right(seed: int) -> None:
    _, papers = planned(seed)
    faults = Counter(p.item.fault for p in papers)
    assert set(faults) == {None, *get_args(FaultName)}
    assert faults[None] >= 26
    assert 38 <= len(papers) <= 45
    assert len({p.ident for p in papers}) == len(papers)


def test_faults_are_either_seen_today_or_not_built_yet() -> None:
    assert set(FAULTS) == set(get_args(FaultName))
    for fault in FAULTS.values():
        assert bool(fault.expected) != bool(fault.unseen)
        assert fault.note
        assert all(c.startswith(("tamper.", "seal.pasted")) for c in fault.unseen)


@pytest.mark.parametrize("seed", SEEDS)
def test_applicants_are_one_unit_of_different_people(seed: int) -> None:
    members, _ = planned(seed)
    assert len({m.who.name for m in members}) == len({m.who.id_number for m in members}) == 12
    assert len({(m.who.unit, m.who.department) for m in members}) == 1
    for member in members:
        who, said = member.who, member.application
        number = parse_id(who.id_number)
        assert number is not None
        assert number.valid_checksum
        assert said["birth_date"] == who.birth.iso
        assert who.birth < who.graduation < who.work_start < who.confirmed


@pytest.mark.parametrize("seed", SEEDS)
def test_applicants_can_hold_what_they_claim(seed: int) -> None:
    for member in planned(seed)[0]:
        grade, route = member.template.grade, member.template.route
        if route == "certificate":
            assert member.held == grade + 1
            assert member.who.confirmed < member.held_on
            assert member.held_on.year <= CLAIMED_YEAR
        if route == "tenure":
            assert 2026 - member.who.work_start.year + 1 >= {4: 10, 3: 18}[grade]
        if grade == 1:
            assert 2026 - member.who.work_start.year + 1 >= 25


@pytest.mark.parametrize("seed", SEEDS)
def test_right_papers_are_about_their_applicants(seed: int) -> None:
    members, papers = planned(seed)
    for paper in (p for p in papers if p.item.fault is None and p.owner < len(members)):
        who, facts = members[paper.owner].who, paper.order.facts
        assert (facts["name"], facts["id_number"]) == (who.name, who.id_number)
        assert facts["birth_date"] == who.birth
        if paper.item.kind in {Kind.SKILL_CERTIFICATE, Kind.APPOINTMENT}:
            assert facts["occupation"] == who.occupation
            assert facts["grade"] == members[paper.owner].held


@pytest.mark.parametrize("seed", SEEDS)
def test_rosters_list_exactly_the_applicants(seed: int) -> None:
    members, papers = planned(seed)
    rosters = [p for p in papers if p.item.kind is Kind.ROSTER]
    assert {p.owner for p in rosters} == {len(members)}
    expected = [(m.who.name, m.who.id_number, m.who.occupation, m.template.grade) for m in members]
    for paper in rosters:
        facts = paper.order.facts
        rows = [(r["name"], r["id_number"], r["occupation"], r["grade"]) for r in facts["rows"]]
        differing = sum(a != b for a, b in zip(rows, expected, strict=True))
        assert differing == (paper.item.fault == "roster_row")
        assert (facts["stated_count"] != len(rows)) == (paper.item.fault == "roster_count")


@pytest.mark.parametrize("seed", SEEDS)
def test_wrong_papers_are_wrong_in_fact(seed: int) -> None:
    members, papers = planned(seed)
    stranger = faulty(papers, "other_person")
    assert stranger.order.facts["name"] != members[stranger.owner].who.name
    assert stranger.order.facts["birth_date"] != members[stranger.owner].who.birth
    number = parse_id(faulty(papers, "check_digit").order.facts["id_number"])
    assert number is not None
    assert not number.valid_checksum
    assert faulty(papers, "no_seal").order.skip
    for fault in ("retyped", "copied"):
        forged = faulty(papers, fault)
        assert forged.claim == members[forged.owner].held_on
        assert forged.order.facts["issue_date"].year > CLAIMED_YEAR


def test_reused_papers_come_later_and_from_another_applicant() -> None:
    _, papers = planned(1, 26)
    for fault in ("same_file", "same_number"):
        later = [p for p in papers if p.item.fault == fault]
        assert len(later) == 3  # a larger season begins again
    for paper in (p for p in papers if p.reused):
        source = next(p for p in papers if p.ident == paper.reused)
        assert papers.index(source) < papers.index(paper)
        assert source.owner == paper.owner - 1
        assert source.item.fault is None
    number = faulty(papers, "same_number").order.facts["certificate_number"]
    same = [p.owner for p in papers if p.order.facts.get("certificate_number") == number]
    assert same[:2] == [0, 1]
