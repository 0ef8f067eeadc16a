"""Every vector of the domain page, section 5, grade by grade: E eligible, N not, R review."""

from datetime import date
from typing import Any

import pytest

from schemas.evidence import Appraisal, Evidence
from schemas.kinds import Form
from tests.extractors.checks.eligibility.applicants import (
    ONE_BASIC,
    ONE_EXCELLENT,
    SKILL,
    answer,
    grade_one,
    held,
    honour,
    party_member,
    patent,
    person,
    proven,
    reform,
    result,
    rule,
    school,
    years,
)

E, N, R = "eligible", "not_eligible", "review"
OTHER = "计算机操作员"
ACHIEVED = {"2.2.4(3)": True}
RELATED = SKILL | {"2.2.5(5)⑤": True}
PARTY = SKILL | {"2.2.5(3)": True}
TWO_MODELS = [patent("ZL202120123456.0", 3), patent("ZL202220123456.1", 5)]


def five(confirmed: str, start: str = "2024-08-01") -> Evidence:
    """Who applies for grade 5."""
    return person(5, confirmation_date=proven(confirmed), work_start_date=proven(start))


def four(start: str = "2020-07-01", **more: Any) -> Evidence:
    """Who applies for grade 4."""
    return person(4, work_start_date=proven(start), **more)


def two(level: str = "senior_high", born: str = "1980-05-06", **more: Any) -> Evidence:
    """Who applies for grade 2 with grade 3 of 2020-12."""
    given = {
        "certificates": [held(3, "2020-12")],
        "education": school(level),
        "birth_date": proven(born, "id"),
        "confirmations": ACHIEVED,
    }
    return person(2, **(given | more))


def basic(**more: Any) -> Evidence:
    """Grade 1 with one year 基本合格: only an item of 二.2.5(5) helps."""
    return grade_one(**({"appraisals": years(*ONE_BASIC)} | more))


VECTORS = [
    ("G5 confirmed 2025-08", five("2025-08"), E),
    ("G5 confirmed 2026-09-30", five("2026-09-30"), E),
    ("G5 confirmed 2026-10-01", five("2026-10-01"), N),
    ("G5 start 2017-03", five("2018-03", "2017-03"), R),
    ("G4 start 2016-12-31", four("2016-12-31"), E),
    ("G4 start 2017-12", four("2017-12"), R),
    ("G4 start 2018-01-01 without certificate", four("2018-01-01"), N),
    ("G4 grade 5 on 2021-12-20 same trade", four(certificates=[held(5, "2021-12-20")]), E),
    ("G4 grade 5 on 2022-12-20", four(certificates=[held(5, "2022-12-20")]), N),
    (
        "G4 other trade without reform",
        four(certificates=[held(5, "2021-12-20", occupation=OTHER)]),
        N,
    ),
    (
        "G4 other trade with reform proof",
        four(
            certificates=[held(5, "2021-12-20", occupation=OTHER)],
            transfer_proofs=[reform()],
        ),
        E,
    ),
    ("G3 start 2008-12-31", person(3, work_start_date=proven("2008-12-31")), E),
    ("G3 start 2009-07", person(3, work_start_date=proven("2009-07")), R),
    ("G3 start 2010 without certificate", person(3, work_start_date=proven("2010")), N),
    ("G2 grade 3 2020-12, 高中, (3) confirmed", two(), E),
    (
        "G2 no grade 3, tenure 30",
        two(certificates=[], work_start_date=proven("1997-07-01")),
        N,
    ),
    ("G2 初中, male born 1976-03-01", two("junior_high", "1976-03-01"), R),
    ("G2 初中, male born 1976-10-01", two("junior_high", "1976-10-01"), R),
    ("G2 初中, male born 1977-01-01", two("junior_high", "1977-01-01"), N),
    (
        "G2 初中, female born 1981-03-01",
        two("junior_high", "1981-03-01", gender=proven("female", "id")),
        R,
    ),
    ("G1 all, two excellent", grade_one(), E),
    ("G1 not appointed", grade_one(appointments=[]), N),
    (
        "G1 one excellent and 优秀党员 another year",
        grade_one(
            appraisals=years(*ONE_EXCELLENT), honours=[party_member(2023)], confirmations=PARTY
        ),
        E,
    ),
    (
        "G1 one excellent and 优秀党员 the same year",
        grade_one(
            appraisals=years(*ONE_EXCELLENT), honours=[party_member(2021)], confirmations=PARTY
        ),
        N,
    ),
    ("G1 one 基本合格", basic(), N),
    ("G1 基本合格 and city 党委/政府 honour after grade 2", basic(honours=[honour()]), E),
    (
        "G1 基本合格 and a city department's honour",
        basic(honours=[honour(issuer="焦作市人力资源和社会保障局")]),
        N,
    ),
    ("G1 基本合格 and an honour before grade 2", basic(honours=[honour("2021-06-01")]), N),
    (
        "G1 基本合格 and two utility models, ranks 3 and 5, confirmed",
        basic(patents=TWO_MODELS, confirmations=RELATED),
        E,
    ),
    ("G1 two utility models, trade relation unconfirmed", basic(patents=TWO_MODELS), R),
    ("G1 one utility model", basic(patents=TWO_MODELS[:1], confirmations=RELATED), N),
    (
        "G1 two utility models, one of rank 6",
        basic(patents=[TWO_MODELS[0], patent("ZL2", 6)], confirmations=RELATED),
        N,
    ),
    (
        "G1 designs",
        basic(
            patents=[patent("ZL3", 1, "design"), patent("ZL4", 1, "design")], confirmations=RELATED
        ),
        N,
    ),
    (
        "retirement: male born 1965-11-10, out since 2026-02-10",
        four("1990-01-01", birth_date=proven("1965-11-10", "id")),
        N,
    ),
    (
        "retirement: male born 1965-11-28, in",
        four("1990-01-01", birth_date=proven("1965-11-28", "id")),
        E,
    ),
    (
        "retirement: woman past 50 and before 55, post type unknown",
        four("1995-01-01", gender=proven("female", "id"), birth_date=proven("1974-05-01", "id")),
        R,
    ),
]


@pytest.mark.parametrize(
    ("evidence", "expected"),
    [pytest.param(evidence, expected, id=words) for words, evidence, expected in VECTORS],
)
def test_vector(evidence: Evidence, expected: str) -> None:
    found = result(evidence)
    assert found.answer == expected, found.reasons
    assert bool(found.reasons) is (expected != E)


def test_under_exam_date_the_late_certificates_of_2021_go_to_a_person() -> None:
    late = four(certificates=[held(5, "2021-12-20")])
    assert answer(late, readings={"c5_cutoff": "exam_date"}) == R
    early = four(certificates=[held(5, "2021-05-20")])
    assert answer(early, readings={"c5_cutoff": "exam_date"}) == E
    short = four(certificates=[held(5, "2022-12-20")])
    assert answer(short, readings={"c5_cutoff": "exam_date"}) == N


def test_the_same_year_goes_to_a_person_under_the_other_reading() -> None:
    same = grade_one(
        appraisals=years(*ONE_EXCELLENT), honours=[party_member(2021)], confirmations=PARTY
    )
    assert answer(same, readings={"party_other_year": False}) == R


@pytest.mark.parametrize(("reading", "expected"), [("calendar_years", E), ("whole_years", N)])
def test_tenure_by_one_reading_alone(reading: str, expected: str) -> None:
    assert answer(four("2017-12"), readings={"tenure": reading}) == expected


@pytest.mark.parametrize(
    ("filed", "today", "expected"),
    [
        pytest.param("2026-09-30", "2026-10-02", E, id="deferred appraisal filed 9/30 accepted"),
        pytest.param("2026-10-01", "2026-10-02", N, id="deferred appraisal filed 10/1 fails"),
        pytest.param(None, "2026-09-30", R, id="still promised on 9/30"),
        pytest.param(None, "2026-10-01", N, id="promise lapsed on 10/1"),
    ],
)
def test_a_deferred_appraisal(filed: str | None, today: str, expected: str) -> None:
    last = Appraisal(
        year=2025,
        verdict="qualified" if filed else None,
        document="appraisal-2025" if filed else None,
        promised=True,
        filed_on=filed,
    )
    appraisals = [*years("excellent", "qualified", "excellent", "qualified"), last]
    evidence = grade_one(appraisals=appraisals)
    assert answer(evidence, today=date.fromisoformat(today)) == expected


@pytest.mark.parametrize(
    ("post", "expected"), [("worker", N), ("management", E), ("technical", E), (None, R)]
)
def test_a_womans_post_decides_her_age(post: str | None, expected: str) -> None:
    woman = four("1995-01-01", gender=proven("female", "id"), birth_date=proven("1974-05-01", "id"))
    applied = woman.application.model_copy(update={"post_type": post})
    assert answer(woman.model_copy(update={"application": applied})) == expected


def test_a_certificate_of_another_form_is_for_a_person() -> None:
    other = held(5, "2021-12-20", form=Form.SKILL_LEVEL)
    found = result(four(certificates=[other]))
    assert found.answer == R
    assert rule(found, "certificate.grade").answer == R
