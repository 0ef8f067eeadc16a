"""Fictitious applicants: evidence in short words, and what the rules say of it."""

from datetime import date
from typing import Any

from extractors.checks.eligibility import evaluate
from schemas.evidence import (
    Applied,
    Appointment,
    Appraisal,
    Certificate,
    Datum,
    Education,
    Eligibility,
    EligibilityResult,
    Evidence,
    Honour,
    Patent,
    RuleResult,
    TransferProof,
)
from schemas.kinds import Form
from schemas.policy import Policy, Readings

POLICY = Policy.load()
TODAY = date(2026, 3, 20)
TRADE = "汽车驾驶员"
GOVERNMENT = "中共焦作市委 焦作市人民政府"
GRADE_2_ON = "2021-11"


def proven(value: str, paper: str = "paper") -> Datum:
    """A value that the application declares and a paper proves."""
    return Datum(declared=value, proven=value, documents=[paper])


def declared(value: str) -> Datum:
    """A value that is only declared."""
    return Datum(declared=value)


def person(grade: int, **more: Any) -> Evidence:
    """A man born in 1980 who applies for the grade; ``more`` is further evidence."""
    given = {
        "application": Applied(applied_grade=grade, applied_occupation=TRADE),
        "gender": proven("male", "id"),
        "birth_date": proven("1980-05-06", "id"),
    }
    return Evidence(**(given | more))


def held(grade: int, issued: str | None, **more: Any) -> Certificate:
    """A proven certificate of the applicant's trade."""
    given = {
        "grade": grade,
        "occupation": TRADE,
        "issue_date": issued,
        "form": Form.POST_GRADE,
        "document": f"certificate-{grade}-{issued}",
    }
    return Certificate(**(given | more))


def school(level: str) -> list[Education]:
    """A diploma of the level."""
    return [Education(level=level, date="1998-07", document="diploma")]


def years(*verdicts: str) -> list[Appraisal]:
    """Appraisals of 2021 onwards."""
    return [
        Appraisal(year=2021 + n, verdict=verdict, document=f"appraisal-{2021 + n}")
        for n, verdict in enumerate(verdicts)
    ]


FIVE = ("excellent", "qualified", "excellent", "qualified", "qualified")
ONE_EXCELLENT = ("excellent", "qualified", "qualified", "qualified", "qualified")
ONE_BASIC = ("excellent", "qualified", "excellent", "basically_qualified", "qualified")
APPOINTED = Appointment(
    form=Form.APPOINTMENT, occupation=TRADE, grade=2, effective_date="2022-01", document="appointed"
)
SKILL = {"2.2.5(4)": True}


def grade_one(**more: Any) -> Evidence:
    """Who fulfils all of grade 1: start 2001, grade 2 2021-11, appointed, 中专, two excellent."""
    given = {
        "work_start_date": proven("2001-07-01", "confirmation"),
        "certificates": [held(2, GRADE_2_ON)],
        "appointments": [APPOINTED],
        "education": school("secondary_vocational"),
        "appraisals": years(*FIVE),
        "confirmations": SKILL,
    }
    return person(1, **(given | more))


def honour(day: str = "2023-05-01", issuer: str | None = GOVERNMENT, **more: Any) -> Honour:
    """A commendation."""
    given = {"honour": "先进个人", "issuer": issuer, "date": day, "document": f"honour-{day}"}
    return Honour(**(given | more))


def party_member(year: int) -> Honour:
    """年度优秀共产党员 of a year, by the unit's party committee."""
    return honour(
        f"{year + 1}-07-01",
        "中共焦作市第一中学委员会",
        honour=f"{year}年度优秀共产党员",
    )


def patent(number: str, rank: int | None, kind: str = "utility_model", **more: Any) -> Patent:
    """A patent granted after grade 2."""
    given = {
        "kind": kind,
        "number": number,
        "grant_date": "2023-08-15",
        "rank": rank,
        "document": number,
    }
    return Patent(**(given | more))


def reform(**more: Any) -> TransferProof:
    """A paper that speaks of a reform of institutions."""
    return TransferProof(**({"document": "reform", "reform": True} | more))


def result(
    evidence: Evidence, *, today: date = TODAY, readings: dict[str, Any] | None = None
) -> EligibilityResult:
    """What the rules say, by the shipped policy with other readings where given."""
    changed = Readings.model_validate(POLICY.readings.model_dump() | (readings or {}))
    return evaluate(evidence, POLICY.model_copy(update={"readings": changed}), today)


def answer(evidence: Evidence, **more: Any) -> Eligibility:
    """The answer alone."""
    return result(evidence, **more).answer


def rule(found: EligibilityResult, rule_id: str) -> RuleResult:
    """One rule's result by its id, the first of several."""
    return next(each for each in found.rules if each.id == rule_id)
