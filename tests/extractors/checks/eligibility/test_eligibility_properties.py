"""What can only help never harms: more tenure, a proven honour, one more excellent year."""

from datetime import date

from hypothesis import given, settings
from hypothesis import strategies as st

from extractors.checks.eligibility.combine import answer_of, any_of, every
from schemas.evidence import Answer, Eligibility, RuleResult
from tests.extractors.checks.eligibility.applicants import (
    GOVERNMENT,
    answer,
    grade_one,
    held,
    honour,
    party_member,
    person,
    proven,
    years,
)

ORDER: tuple[Eligibility, ...] = ("not_eligible", "review", "eligible")
VERDICTS = ("excellent", "qualified", "basically_qualified", "unqualified", "undetermined")
DAYS = st.dates(date(1985, 1, 1), date(2026, 3, 1))
ISSUERS = (GOVERNMENT, "焦作市总工会", "河南省总工会", "孟州市人民政府", "河南省教育厅", "修武县委")
NAMES = ("先进个人", "五一劳动奖章", "技术能手", "技能竞赛一等奖", "2023年度优秀共产党员")
FIVE_YEARS = st.lists(st.sampled_from(VERDICTS), min_size=5, max_size=5)
QUICK = settings(max_examples=60, deadline=None)


def rank(value: Eligibility) -> int:
    """Place in the order not eligible < review < eligible."""
    return ORDER.index(value)


@QUICK
@given(st.sampled_from([3, 4]), DAYS, DAYS)
def test_more_tenure_never_makes_the_tenure_route_worse(grade: int, one: date, two: date) -> None:
    early, late = sorted((one, two))
    longer = answer(person(grade, work_start_date=proven(early.isoformat())))
    shorter = answer(person(grade, work_start_date=proven(late.isoformat())))
    assert rank(longer) >= rank(shorter)


@QUICK
@given(st.sampled_from([3, 4]), DAYS, DAYS)
def test_an_older_certificate_never_makes_it_worse(grade: int, one: date, two: date) -> None:
    early, late = sorted((one, two))
    start = proven("2020-07-01")

    def with_certificate(day: date) -> Eligibility:
        certificate = held(grade + 1, day.isoformat())
        return answer(person(grade, work_start_date=start, certificates=[certificate]))

    assert rank(with_certificate(early)) >= rank(with_certificate(late))


@QUICK
@given(FIVE_YEARS, st.sampled_from(NAMES), st.sampled_from(ISSUERS), DAYS, st.booleans())
def test_an_added_proven_honour_never_worsens(
    verdicts: list[str], name: str, issuer: str, day: date, other_year: bool
) -> None:
    appraisals = years(*verdicts)
    readings = {"party_other_year": other_year}
    before = answer(grade_one(appraisals=appraisals), readings=readings)
    added = honour(day.isoformat(), issuer, honour=name)
    after = answer(grade_one(appraisals=appraisals, honours=[added]), readings=readings)
    assert rank(after) >= rank(before)


@QUICK
@given(FIVE_YEARS, st.integers(0, 4), st.booleans(), st.booleans())
def test_one_more_excellent_year_never_worsens(
    verdicts: list[str], place: int, party: bool, other_year: bool
) -> None:
    honours = [party_member(2021 + place)] if party else []
    better = [*verdicts[:place], "excellent", *verdicts[place + 1 :]]
    said = {"2.2.5(4)": True, "2.2.5(3)": True}
    one, two = (
        answer(
            grade_one(appraisals=years(*given), honours=honours, confirmations=said),
            readings={"party_other_year": other_year},
        )
        for given in (verdicts, better)
    )
    assert rank(two) >= rank(one)


ANSWERS = st.sampled_from(["not_met", "review", "met", "not_evaluated"])


def results(answers: list[Answer]) -> list[RuleResult]:
    """Conditions with the answers."""
    return [RuleResult(id="", clause="", answer=each) for each in answers]


@QUICK
@given(st.lists(ANSWERS, max_size=6))
def test_every_is_the_worst_and_any_the_best_of_what_was_evaluated(answers: list[Answer]) -> None:
    parts = results(answers)
    weighed = [each for each in answers if each != "not_evaluated"]
    order = ("not_met", "review", "met")
    if weighed:
        assert answer_of(every(*parts)) == min(weighed, key=order.index)
        assert answer_of(any_of(*parts)) == max(weighed, key=order.index)
    else:
        assert answer_of(every(*parts)) == answer_of(any_of(*parts)) == "not_evaluated"
